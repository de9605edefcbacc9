import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { RoomTransport } from '../../../server/rooms/transport.ts';
import { until } from './places.ts';

const EVERY = 30;

test('who neither speaks nor answers is ended; who answers, or speaks without answering, stays', async () => {
  const server = createServer(), transport = new RoomTransport({ server }, { every: EVERY, unanswered: 2 });
  await new Promise<void>((ready) => { transport.listen(0, '127.0.0.1', undefined, ready); });
  // The library lets a socket without a room live for a second.
  const open = async (autoPong: boolean) => {
    const socket = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}/`, { autoPong });
    let pings = 0, ended = false;
    socket.on('ping', () => { pings++; });
    socket.on('close', () => { ended = true; });
    socket.on('error', () => {});
    await new Promise((opened) => { socket.once('open', opened); });
    return { socket, pings: () => pings, ended: () => ended };
  };
  const [lost, answers, speaks] = [await open(false), await open(true), await open(false)];
  const speaking = setInterval(() => speaks.socket.send('x'), EVERY / 4);
  try {
    await until('the lost one to be ended', () => lost.ended(), 1);
    expect([answers.ended(), speaks.ended()]).toEqual([false, false]);
    expect(lost.pings()).toBe(2);
    expect(answers.pings()).toBeGreaterThan(0);
    expect(speaks.pings()).toBeLessThan(2);
  } finally {
    clearInterval(speaking);
    transport.shutdown();
    for (const { socket } of [answers, speaks]) socket.terminate();
  }
});
