import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openTurns } from '../../../server/rooms/turns.ts';

/** Work of so many milliseconds by a clock of its own, so that a busy machine changes nothing. */
function bench(share: number) {
  let clock = 0;
  const turns = openTurns({ share, now: () => clock }), done: string[] = [];
  return { turns, done, work: (name: string, takes = 0) => async () => { await Promise.resolve(); clock += takes; done.push(name); } };
}

test('what comes first is done first, one after another, and what is withdrawn is not', async () => {
  const { turns, done, work } = bench(0.5);
  turns.take(work('a'));
  const withdraw = turns.take(work('b'));
  turns.take(work('c'));
  expect(done).toEqual([]);
  withdraw();
  await sleep(50);
  expect(done).toEqual(['a', 'c']);
  turns.take(work('d'));
  await sleep(20);
  expect(done).toEqual(['a', 'c', 'd']);
});

test('after work of 20 ms a quarter of the time lets the next begin 60 ms later at the earliest, and what waits alone begins at once', async () => {
  const { turns, done, work } = bench(0.25), began = performance.now();
  let second = 0;
  turns.take(work('a', 20));
  turns.take(async () => { second = performance.now() - began; await work('b', 20)(); });
  await sleep(30);
  expect(done).toEqual(['a']);
  await sleep(200);
  expect(done).toEqual(['a', 'b']);
  expect(second).toBeGreaterThanOrEqual(59);
});

test('work that never ends holds the others up for no longer than is allowed', async () => {
  const turns = openTurns({ share: 1, now: () => performance.now(), longest: 30 }), done: string[] = [];
  turns.take(() => new Promise(() => {}));
  turns.take(async () => { done.push('b'); });
  await sleep(10);
  expect(done).toEqual([]);
  await sleep(150);
  expect(done).toEqual(['b']);
});
