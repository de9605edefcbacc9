import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { POSE } from '../../../shared/messages.ts';
import { encodePose, unpackPoses } from '../../../shared/pose.ts';
import { SIGHT_DEFAULTS } from '../../../server/rooms/sight.ts';
import { enter, openPlaces, until } from './places.ts';

const PORT = 4421, PEOPLE = SIGHT_DEFAULTS.nearest + 6, STEPS = 40;
let places: Awaited<ReturnType<typeof openPlaces>>;
beforeAll(async () => { places = await openPlaces(PORT, { capacity: PEOPLE }); });
afterAll(() => places.close());

test('in a room of more than are near, over sockets: the farthest come less often than the nearest, and in the end everybody sees everybody where they are', async () => {
  const people: Awaited<ReturnType<typeof enter>>[] = [];
  for (let i = 0; i < PEOPLE; i++) people.push(await enter(PORT, 'concourse', await places.guest()));
  await until('all in one room', () => people.every(({ room }) => room.state.visitors?.size === PEOPLE), 10);
  const slots = people.map(({ room }) => room.state.visitors.get(room.sessionId)?.slot ?? -1), times = new Map<number, number>();
  people[0]?.room.onMessage(POSE, (bytes: Uint8Array) => {
    for (const { slot } of unpackPoses(bytes) ?? []) times.set(slot, (times.get(slot) ?? 0) + 1);
  });
  // In a row, two metres apart; all of them walk sideways.
  const end = 0.05 * STEPS;
  for (let step = 1; step <= STEPS; step++) {
    for (const [i, { room }] of people.entries()) {
      room.sendBytes(POSE, encodePose({ seq: step, head: { x: 2 * i, y: 1.6, z: 0.05 * step, qx: 0, qy: 0, qz: 0, qw: 1 }, left: null, right: null }));
    }
    await sleep(50);
  }
  await until('everybody to be seen at their end', () => people.every(({ poses }) => slots.every((slot) => Math.abs((poses.get(slot)?.head.z ?? 0) - end) < 0.01)));
  const [nearest, farthest] = [times.get(slots[1] ?? -1) ?? 0, times.get(slots[PEOPLE - 1] ?? -1) ?? 0];
  expect(farthest).toBeGreaterThan(0);
  expect(farthest).toBeLessThan(0.7 * nearest);
});
