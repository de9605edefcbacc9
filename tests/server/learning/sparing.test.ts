import { expect, test } from 'vitest';
import { sparing } from '../../../server/learning/sparing.ts';

/** Holds the thread, as a long query does. */
function busy(ms: number): void {
  for (const end = performance.now() + ms; performance.now() < end;);
}

test('what is read quickly is read each time, what takes long is kept in proportion, and another key is read anew', () => {
  const read: string[] = [];
  const quick = sparing((key: string) => read.push(key)), slow = sparing((key: string) => { busy(30); return read.push(key); }, { times: 10 });
  expect([quick('a'), quick('a')]).toEqual([1, 2]);
  expect([slow('a'), slow('a'), slow('b'), slow('b')]).toEqual([3, 3, 4, 4]);
  busy(400);
  expect(slow('b')).toBe(5);
});
