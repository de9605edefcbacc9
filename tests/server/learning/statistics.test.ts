import { expect, test } from 'vitest';
import { randomFrom } from '../../../models/engine/random.ts';
import { alwaysValid, pairedBootstrap, quantile, rateOf } from '../../../server/learning/statistics.ts';
import type { ArmSums } from '../../../server/learning/statistics.ts';

const random = randomFrom(11);

test('chance does not promote: of 200 candidates that are no better, at most one in twenty has its interval above nothing', () => {
  let promoted = 0, missed = 0;
  for (let trial = 0; trial < 200; trial++) {
    const theirs = Array.from({ length: 80 }, () => random.next() ** 2), ours = theirs.map((gain) => gain + 0.2 * random.normal()), better = ours.map((gain) => gain + 0.1);
    if (pairedBootstrap(ours, theirs, { resamples: 400, seed: trial }).low > 0) promoted++;
    if (pairedBootstrap(better, theirs, { resamples: 400, seed: trial }).low <= 0) missed++;
  }
  expect(promoted).toBeLessThanOrEqual(10);
  expect(missed).toBeLessThanOrEqual(10);
});

test('the interval of paired differences is repeatable, holds their mean, and is everything where there is no pair', () => {
  const ours = [0.5, 1, 0, 0.63], theirs = [0.5, 0.2, 0.1, 0.43], once = pairedBootstrap(ours, theirs, { seed: 3 });
  expect(once).toEqual(pairedBootstrap(ours, theirs, { seed: 3 }));
  expect(once.value).toBeCloseTo((0 + 0.8 - 0.1 + 0.2) / 4, 12);
  expect(once.low).toBeLessThan(once.value);
  expect(once.high).toBeGreaterThan(once.value);
  expect(pairedBootstrap([], [])).toEqual({ value: 0, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY });
  expect(quantile([1, 2, 3, 4], 0.5)).toBe(3);
});

/** Sums of shoppers, each as their visits and how many of those were finds. */
function sumsOf(shoppers: readonly (readonly [visits: number, finds: number])[]): ArmSums {
  const sum = (of: (n: number, x: number) => number): number => shoppers.reduce((total, [n, x]) => total + of(n, x), 0);
  return { shoppers: shoppers.length, n: sum((n) => n), x: sum((_, x) => x), nn: sum((n) => n * n), xx: sum((_, x) => x * x), nx: sum((n, x) => n * x) };
}

test('a rate\'s variance counts shoppers, not their visits', () => {
  // By hand: rate 4/8; x - rate * n is 1, -1, 1, -1; their spread 4/3; mean visits 2; 4/3 / (4 * 4).
  expect(rateOf(sumsOf([[2, 2], [2, 0], [2, 2], [2, 0]]))).toEqual({ rate: 0.5, variance: 4 / 3 / 16 });
  // Ten times the visits of the same four people say no more.
  expect(rateOf(sumsOf([[20, 20], [20, 0], [20, 20], [20, 0]])).variance).toBeCloseTo(4 / 3 / 16, 12);
  expect(rateOf(sumsOf([[3, 1]])).variance).toBe(Number.POSITIVE_INFINITY);
});

test('looking after every hundred shoppers condemns few that are as good, and finds those that are worse', () => {
  const draw = (rate: number): [number, number] => {
    const visits = 1 + random.below(3), own = Math.min(1, Math.max(0, rate + 0.15 * random.normal()));
    return [visits, Array.from({ length: visits }, () => random.next() < own).filter(Boolean).length];
  };
  const condemned = (ours: number, theirs: number): boolean => {
    const a: [number, number][] = [], b: [number, number][] = [];
    for (let look = 0; look < 20; look++) {
      for (let i = 0; i < 100; i++) {
        a.push(draw(ours));
        b.push(draw(theirs));
      }
      if (alwaysValid(sumsOf(a), sumsOf(b), 0.05).high < 0) return true;
    }
    return false;
  };
  const count = (ours: number): number => Array.from({ length: 100 }, () => condemned(ours, 0.4)).filter(Boolean).length;
  expect(count(0.4)).toBeLessThanOrEqual(5);
  expect(count(0.3)).toBeGreaterThanOrEqual(90);
});
