import { expect, test } from 'vitest';
import { randomFrom } from '../../../models/engine/random.ts';
import { explained } from '../../../models/vision/evaluate.ts';

test('what is explained is worked out by hand: right is 1, and what one photo alone shows counts nothing', () => {
  expect(explained([['a', 0.2, 0.2], ['a', 0.8, 0.8], ['b', 1, 0]])).toBeCloseTo(1, 9);
  // Off by 0.1 each: 0.02 of 2 / 1 of (0.09 + 0.09).
  expect(explained([['a', 0.2, 0.3], ['a', 0.8, 0.7]])).toBeCloseTo(1 - 0.02 / 0.36, 9);
});

test('to guess the mean is worth nothing, however few photos show a parameter', () => {
  const random = randomFrom(2), rows = Array.from({ length: 6000 }, (_, i): [string, number, number] => [`p${i >> 2}`, random.next(), 0.5]);
  expect(explained(rows)).toBeCloseTo(0, 1);
});
