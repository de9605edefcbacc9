import { expect, test } from 'vitest';
import { randomFrom } from '../../../models/engine/random.ts';
import { openSight, SIGHT_DEFAULTS } from '../../../server/rooms/sight.ts';
import { POSE_BYTES, unpackPoses } from '../../../shared/pose.ts';

const HEAD = Uint8Array.of(7, 7, 7);
/** A packed pose that can be told from others; what is in it does not matter to who is sent it. */
const posed = (n: number): Uint8Array => new Uint8Array(POSE_BYTES).fill(n & 0xff);
const seen = (frame: Uint8Array | null): Map<number, number> => {
  if (!frame) return new Map();
  expect([...frame.subarray(0, 3)]).toEqual([...HEAD]);
  return new Map((unpackPoses(frame.subarray(3)) ?? []).map(({ slot, bytes }) => [slot, bytes[0] ?? -1]));
};
/** People in a row, a metre apart: slot n stands at x = n. */
function row(count: number, options = SIGHT_DEFAULTS) {
  const sight = openSight(HEAD, options);
  for (let slot = 1; slot <= count; slot++) sight.enter(slot);
  const moveAll = (n: number): void => { for (let slot = 1; slot <= count; slot++) sight.move(slot, { x: slot, z: 0 }, posed(n)); };
  return { sight, moveAll };
}

test('of 200 who all move, the nearest 32 come every tick, the next 32 every second and the rest every fourth, nearest first', () => {
  const { sight, moveAll } = row(200), ticks = 40, times = new Map<number, number>();
  moveAll(0);
  sight.tick();
  sight.frameFor(1);
  for (let n = 1; n <= ticks; n++) {
    moveAll(n);
    sight.tick();
    const slots = [...seen(sight.frameFor(1)).entries()].map(([slot, value]) => { expect(value).toBe(n); return slot; });
    expect(slots).toEqual(slots.toSorted((a, b) => a - b));
    for (const slot of slots) times.set(slot, (times.get(slot) ?? 0) + 1);
  }
  // Slot 1 stands at the end of the row: the distance to the others grows with their slots.
  for (let slot = 1; slot <= 200; slot++) expect(times.get(slot), `slot ${slot}`).toBe(slot <= 32 ? ticks : slot <= 64 ? ticks / 2 : ticks / 4);
});

test('a pose that was held back comes within four ticks, though its owner stands still by then', () => {
  const { sight, moveAll } = row(200);
  moveAll(1);
  for (let n = 0; n < 8; n++) {
    sight.tick();
    for (let slot = 1; slot <= 200; slot++) sight.frameFor(slot);
  }
  sight.move(200, { x: 200, z: 0 }, posed(9));
  const got = [1, 2, 3, 4].map(() => {
    sight.tick();
    return seen(sight.frameFor(1)).get(200);
  });
  expect(got.filter((value) => value !== undefined)).toEqual([9]);
  sight.tick();
  expect(sight.frameFor(1)).toBeNull();
});

test('wherever people walk, come and go, everybody is shown everybody\'s last pose 10 ticks after all stand still', () => {
  const random = randomFrom(5), { sight, moveAll } = row(60, { nearest: 6, next: 8, rank: 5 });
  const here = new Set(Array.from({ length: 60 }, (_, i) => i + 1)), shown = new Map<number, Map<number, number>>(), last = new Map<number, number>();
  const step = (): void => {
    sight.tick();
    for (const slot of here) {
      const view = shown.get(slot) ?? new Map<number, number>();
      shown.set(slot, view);
      for (const [of, value] of seen(sight.frameFor(slot))) view.set(of, value);
    }
  };
  moveAll(0);
  for (const slot of here) last.set(slot, 0);
  for (let n = 1; n < 120; n++) {
    for (const slot of here) if (random.next() < 0.3) {
      last.set(slot, n & 0xff);
      sight.move(slot, { x: 40 * random.next(), z: 40 * random.next() }, posed(n));
    }
    // At the end fewer are left than are near: the crowd has thinned out.
    const leaver = [...here][random.below(here.size)] ?? 0;
    if (n % 2 === 0 && here.size > 5) {
      sight.leave(leaver);
      here.delete(leaver);
    }
    step();
  }
  for (let n = 0; n < 10; n++) step();
  expect(here.size).toBe(5);
  for (const slot of here) for (const of of here) expect(shown.get(slot)?.get(of), `${of} as ${slot} sees them`).toBe(last.get(of));
});

test('who comes near is seen every tick within a quarter of a second, and who is no longer there is not sent', () => {
  const { sight, moveAll } = row(100, { nearest: 4, next: 4, rank: 5 });
  moveAll(0);
  sight.tick();
  for (let n = 1; n <= 5; n++) {
    sight.move(100, { x: 1, z: 0.5 }, posed(n));
    sight.tick();
    sight.frameFor(1);
  }
  for (let n = 6; n < 12; n++) {
    sight.move(100, { x: 1, z: 0.5 }, posed(n));
    sight.tick();
    expect(seen(sight.frameFor(1)).get(100)).toBe(n);
  }
  sight.move(100, { x: 1, z: 0.5 }, posed(12));
  sight.leave(100);
  sight.tick();
  expect(sight.frameFor(1)).toBeNull();
  expect(sight.frameFor(100)).toBeNull();
});

test('a room of no more than are near sends all of them one and the same frame, every tick that somebody moved', () => {
  const { sight, moveAll } = row(32);
  moveAll(1);
  sight.tick();
  const frame = sight.frameFor(1);
  expect(seen(frame).size).toBe(32);
  expect(sight.frameFor(2)).toBe(frame);
  sight.tick();
  expect(sight.frameFor(1)).toBeNull();
});
