/** A crowd in one room: every bot walks in a circle and tells its pose 20 times a second, and sees the others do so. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from '@colyseus/sdk';
import { PLACE_ROOM, POSE, PROTOCOL } from '../../shared/messages.ts';
import { encodePose, unpackPoses } from '../../shared/pose.ts';
import { PlaceState } from '../../shared/state.ts';

export interface CrowdOptions {
  readonly origin: string;
  readonly place: string;
  readonly bots: number;
  /** Measured for so long, after everybody is in. */
  readonly seconds: number;
}
export interface CrowdFigures {
  /** Milliseconds from a bot telling its pose to another bot hearing it, all of them. */
  readonly delays: readonly number[];
  /** Messages that one bot heard, a second. */
  readonly messagesPerSecond: number;
  /** Bots that were in the one room. */
  readonly together: number;
}

/** Milliseconds between two poses of a bot. */
const EVERY = 50;
/** Every bot listens to this many others for delays: all pairs would measure the bots' own process. */
const WATCHED = 8;
/** Metres a second, around circles of this radius. */
const PACE = 1.2, RADIUS = 2;
/** Sequence numbers are 16 bits. */
const SEQ = 65_536;

interface Bot { readonly index: number; slot: number; heard: number; readonly sentAt: Float64Array; readonly room: Awaited<ReturnType<typeof join>> }

export async function crowd({ origin, place, bots: count, seconds }: CrowdOptions): Promise<CrowdFigures> {
  const bots: Bot[] = [], delays: number[] = [], bySlot = new Map<number, Bot>();
  let measuring = false;
  for (let index = 0; index < count; index++) {
    const bot: Bot = { index, slot: -1, heard: 0, sentAt: new Float64Array(SEQ), room: await join(origin, place) };
    bot.room.onMessage('*', () => {});
    bot.room.onMessage(POSE, (bytes: Uint8Array) => {
      const now = performance.now();
      bot.heard++;
      if (!measuring) return;
      for (const { slot, bytes: pose } of unpackPoses(bytes) ?? []) {
        const sender = bySlot.get(slot);
        if (!sender || sender === bot || (sender.index - bot.index + count) % count > WATCHED) continue;
        delays.push(now - (sender.sentAt[(pose[0] ?? 0) + 256 * (pose[1] ?? 0)] ?? Number.NaN));
      }
    });
    bots.push(bot);
  }
  const rooms = new Set(bots.map(({ room }) => room.roomId));
  while (bots.some((bot) => !bot.room.state.visitors?.has(bot.room.sessionId))) await sleep(EVERY);
  for (const bot of bots) {
    bot.slot = bot.room.state.visitors.get(bot.room.sessionId)?.slot ?? -1;
    bySlot.set(bot.slot, bot);
  }

  let seq = 0;
  const walk = (bot: Bot): void => {
    const angle = (PACE / RADIUS) * ((seq * EVERY) / 1000) + bot.index, yaw = -angle;
    bot.sentAt[seq % SEQ] = performance.now();
    bot.room.sendBytes(POSE, encodePose({
      seq: seq % SEQ, left: null, right: null,
      head: { x: RADIUS * Math.cos(angle), y: 1.65, z: RADIUS * Math.sin(angle), qx: 0, qy: Math.sin(yaw / 2), qz: 0, qw: Math.cos(yaw / 2) },
    }));
  };
  const start = performance.now(), warm = 1000, end = start + warm + seconds * 1000;
  let from = 0;
  // Bots tell their poses spread over the tick, as people would.
  const wave = async (): Promise<void> => {
    while (performance.now() < end) {
      const began = performance.now();
      seq++;
      for (const bot of bots) {
        if (bot.index % 10 === 0) await sleep(Math.max(0, began + (EVERY * bot.index) / count - performance.now()));
        walk(bot);
      }
      await sleep(Math.max(0, began + EVERY - performance.now()));
      if (!measuring && performance.now() > start + warm) {
        measuring = true;
        from = performance.now();
        for (const bot of bots) bot.heard = 0;
      }
    }
  };
  await wave();
  const heard = bots.reduce((sum, bot) => sum + bot.heard, 0), lasted = (performance.now() - from) / 1000;
  await Promise.all(bots.map(({ room }) => room.leave()));
  return { delays: delays.filter(Number.isFinite), messagesPerSecond: heard / count / lasted, together: rooms.size === 1 ? count : 0 };
}

/** One more guest of the mall, in a room of the place. */
async function join(origin: string, place: string) {
  const answer = await fetch(`${origin}/api/me`);
  if (!answer.ok) throw new Error(`/api/me answered ${answer.status}: bots are guests, and so many are not let in`);
  const cookie = answer.headers.getSetCookie().map((each) => each.split(';')[0]).join('; ');
  return new Client(origin, { headers: { cookie } }).joinOrCreate<PlaceState>(PLACE_ROOM, { protocol: PROTOCOL, place, locale: 'en', device: 'desktop' }, PlaceState);
}
