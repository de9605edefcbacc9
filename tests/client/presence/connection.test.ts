import { setTimeout as sleep } from 'node:timers/promises';
import { matchMaker } from '@colyseus/core';
import type { Client } from '@colyseus/core';
import { Room } from '@colyseus/sdk';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backOff, openConnection, RECONNECTION } from '../../../client/mall/presence/connection.ts';
import type { Connection } from '../../../client/mall/presence/connection.ts';
import { openServerClock } from '../../../client/mall/presence/server-clock.ts';
import { KEPT, PROTOCOL } from '../../../shared/messages.ts';
import type { Pose } from '../../../shared/pose.ts';
import { openPlaces } from '../../server/rooms/places.ts';

const PORT = 4410;
let places: Awaited<ReturnType<typeof openPlaces>>;
let stopServer: () => Promise<void>;
const opened: Connection[] = [];

async function startServer(): Promise<void> {
  places = await openPlaces(PORT, { capacity: 8 });
  stopServer = places.close;
}
beforeEach(startServer);
afterEach(async () => {
  for (const connection of opened.splice(0)) connection.stop();
  await stopServer();
});

function visitor(protocol: number = PROTOCOL): Connection {
  // Nobody yet, as a page whose cookie the server does not know.
  const headers: Record<string, string> = {};
  const connection = openConnection({
    endpoint: `http://127.0.0.1:${PORT}`, random: () => 0, headers,
    identify: async () => { Object.assign(headers, (await places.guest()).headers); },
    // A client of another version speaks another protocol; its type would say the same.
    options: (place) => ({ protocol: protocol as typeof PROTOCOL, place, locale: 'en', device: 'desktop' }),
  });
  opened.push(connection);
  return connection;
}
async function until(what: string, holds: () => boolean): Promise<void> {
  for (let i = 0; i < 400; i++) {
    if (holds()) return;
    await sleep(25);
  }
  throw new Error(`waited 10 s for: ${what}`);
}
async function cutSockets(): Promise<void> {
  for (const { roomId } of await matchMaker.query({})) {
    for (const client of matchMaker.getLocalRoomById(roomId).clients as unknown as Client[]) {
      (client.ref as unknown as { terminate: () => void }).terminate();
    }
  }
}
const pose = (x: number): Pose => ({ seq: 1, head: { x, y: 1.6, z: 0, qx: 0, qy: 0, qz: 0, qw: 1 }, left: null, right: null });

describe('a connection', () => {
  it('is in the room of the place one went to, and nowhere else', async () => {
    const ann = visitor(), ben = visitor();
    const places: (string | null)[] = [];
    ann.onEnter((place) => places.push(place));
    ann.go('concourse');
    ben.go('concourse');
    await until('two in the hall', () => ann.people().length === 2 && ben.people().length === 2);
    expect(ann.people()[0]?.me).toBe(true);
    ann.go('kiln');
    await until('one each', () => ann.place() === 'kiln' && ann.people().length === 1 && ben.people().length === 1);
    ann.go('concourse');
    await until('two again', () => ann.place() === 'concourse' && ann.people().length === 2);
    expect(places).toEqual(['concourse', 'kiln', 'concourse']);
    const rooms = await matchMaker.query({});
    expect(rooms.reduce((sum, room) => sum + room.clients, 0)).toBe(2);
  });

  it('ends in the last of several places asked for at once', async () => {
    const ann = visitor();
    ann.go('concourse');
    ann.go('kiln');
    ann.go('concourse');
    ann.go('kiln');
    await until('in the store', () => ann.place() === 'kiln');
    await sleep(200);
    expect(ann.place()).toBe('kiln');
    expect((await matchMaker.query({})).reduce((sum, room) => sum + room.clients, 0)).toBe(1);
  });

  it('carries words and poses to the others', async () => {
    const ann = visitor(), ben = visitor();
    const words: string[] = [], heads: number[] = [];
    ben.on('chat', ({ name, text }) => words.push(`${name}: ${text}`));
    ben.onPose((_, { head }) => heads.push(head.x));
    ann.go('kiln');
    ben.go('kiln');
    await until('both', () => ben.people().length === 2);
    expect(ann.send('chat', { text: 'hello' })).toBe(true);
    ann.sendPose(pose(2));
    await until('heard and seen', () => words.length === 1 && heads.length >= 1);
    expect(words[0]).toMatch(/: hello$/);
    expect(heads[0]).toBeCloseTo(2, 2);
  });

  it('comes back as the same visitor when its socket is cut, and says so meanwhile', async () => {
    const ann = visitor();
    const states: string[] = [];
    ann.onStatus(({ kind }) => states.push(kind));
    ann.go('kiln');
    await until('here', () => ann.people().length === 1);
    const before = ann.people()[0]?.id;
    await cutSockets();
    await until('reconnecting', () => states.includes('reconnecting'));
    expect(ann.send('chat', { text: 'lost' })).toBe(false);
    await until('here again', () => ann.status().kind === 'here');
    expect(ann.people()[0]?.id).toBe(before);
    expect(states).toEqual(['here', 'reconnecting', 'here']);
  });

  it('joins anew after the server was started again', async () => {
    const ann = visitor();
    ann.go('kiln');
    await until('here', () => ann.status().kind === 'here');
    await stopServer();
    await until('reconnecting', () => ann.status().kind === 'reconnecting');
    await startServer();
    await until('here again', () => ann.status().kind === 'here' && ann.place() === 'kiln');
    expect(ann.send('chat', { text: 'back' })).toBe(true);
  });

  it('tells a machine whose clock is a day off the server\'s time', async () => {
    const ann = visitor(), clock = openServerClock(ann, () => Date.now() - 86_400_000);
    ann.go('kiln');
    await until('the time', () => Math.abs(clock.now() - Date.now()) < 1000);
    clock.stop();
  });

  it('stops trying where the client is of another version or the place is none', async () => {
    const old = visitor(PROTOCOL + 1), lost = visitor();
    old.go('kiln');
    lost.go('nowhere');
    await until('judged', () => old.status().kind === 'outdated' && lost.status().kind === 'refused');
    expect(lost.status()).toEqual({ kind: 'refused', message: 'no place nowhere' });
  });
});

describe('waiting between attempts', () => {
  it('to come back goes on for as long as a room keeps the place, and little longer', () => {
    const { backoff, delay } = new Room('place').reconnection, { maxRetries, minDelay, maxDelay } = RECONNECTION;
    const waits = Array.from({ length: maxRetries }, (_, i) => Math.min(maxDelay, Math.max(minDelay, backoff(i + 1, delay)))), sum = waits.reduce((all, each) => all + each, 0);
    expect(sum).toBeGreaterThanOrEqual(KEPT * 1000);
    expect(sum).toBeLessThan(KEPT * 1000 + 2 * maxDelay);
  });

  it('doubles from 400 ms to 10 s, and half of it is left to chance', () => {
    expect([0, 1, 2, 3].map((n) => backOff(n, 1))).toEqual([400, 800, 1600, 3200]);
    expect(backOff(20, 1)).toBe(10_000);
    expect(backOff(0, 0)).toBe(200);
  });
});
