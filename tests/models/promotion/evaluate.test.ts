import { describe, expect, test } from 'vitest';
import { randomFrom } from '../../../models/engine/random.ts';
import { evaluate } from '../../../models/promotion/evaluate.ts';
import type { LoggedDecision } from '../../../models/promotion/evaluate.ts';

test('four decisions give what is worked out by hand', () => {
  const at = (reward: number, propensity: number, target: number, predicted: number, predictedTarget: number): LoggedDecision => ({ reward, propensity, target, predicted, predictedTarget });
  // Weights 2, 0.5, 0, 1.5.
  const { ips, selfNormalised, doublyRobust, effective } = evaluate([at(10, 0.5, 1, 8, 7), at(0, 0.8, 0.4, 2, 3), at(4, 0.5, 0, 4, 5), at(6, 0.2, 0.3, 5, 6)]);
  expect(ips.value).toBeCloseTo((20 + 0 + 0 + 9) / 4, 10);
  expect(selfNormalised.value).toBeCloseTo(29 / 4, 10);
  // 7 + 2 x 2, 3 - 0.5 x 2, 5, 6 + 1.5 x 1.
  expect(doublyRobust.value).toBeCloseTo((11 + 2 + 5 + 7.5) / 4, 10);
  expect(effective).toBeCloseTo(16 / 6.5, 10);
  // Terms 20, 0, 0, 9: squared deviations from 7.25 sum to 270.75; error sqrt(270.75 / 3 / 4).
  expect(ips.error).toBeCloseTo(Math.sqrt(270.75 / 12), 10);
  // Deviations from 6.375: 4.625, -4.375, -1.375, 1.125.
  expect(doublyRobust.error).toBeCloseTo(Math.sqrt((4.625 ** 2 + 4.375 ** 2 + 1.375 ** 2 + 1.125 ** 2) / 12), 10);
  // Weighted residuals from 7.25: 5.5, -3.625, 0, -1.875, and the weights' mean is 1.
  expect(selfNormalised.error).toBeCloseTo(Math.sqrt((5.5 ** 2 + 3.625 ** 2 + 1.875 ** 2) / 12), 10);
  expect(ips.high - ips.low).toBeCloseTo(2 * 1.959964 * ips.error, 6);
});

test('decisions without a probability, or none at all, are refused', () => {
  const fine = { reward: 1, propensity: 0.5, target: 0.5, predicted: 0, predictedTarget: 0 };
  expect(() => evaluate([])).toThrow('no decisions');
  expect(() => evaluate([fine, { ...fine, propensity: 0 }])).toThrow('decision 1 has the propensity 0');
});

test('decisions of one group that repeat each other make the error no smaller', () => {
  const random = randomFrom(1), single = Array.from({ length: 50 }, (_, i): LoggedDecision => (
    { reward: random.next(), propensity: 0.5, target: 0.4, predicted: 0, predictedTarget: 0, group: `${i}` }));
  expect(evaluate([...single, ...single, ...single]).ips.error).toBeCloseTo(evaluate(single).ips.error, 10);
});

describe('on logs of a policy whose value is known', () => {
  const RUNS = 300, DECISIONS = 400, ACTIONS = [0, 1, 2];
  const chanceOf = (x: number, action: number): number => [0.1 + 0.3 * x, 0.4 - 0.2 * x, 0.2][action]!;
  const logging = (x: number): number[] => [0.2 + 0.4 * x, 0.3, 0.5 - 0.4 * x], target = (x: number): number[] => [0.1, 0.8 - 0.5 * x, 0.1 + 0.5 * x];
  /** The model of rewards is wrong on purpose: the propensities must put it right. */
  const predict = (x: number, action: number): number => 0.8 * chanceOf(x, action) + 0.02;
  // Mean over x uniform in [0, 1]: of 0.1 (0.1 + 0.3x) + (0.8 - 0.5x)(0.4 - 0.2x) + 0.2 (0.1 + 0.5x), term by term.
  const TRUTH = (0.01 + 0.015) + (0.32 - 0.18 + 0.1 / 3) + (0.02 + 0.05);
  const random = randomFrom(11);
  const runs = Array.from({ length: RUNS }, () => evaluate(Array.from({ length: DECISIONS }, (): LoggedDecision => {
    const x = random.next(), propensities = logging(x), goal = target(x), u = random.next();
    const action = u < propensities[0]! ? 0 : u < propensities[0]! + propensities[1]! ? 1 : 2;
    return {
      reward: Number(random.next() < chanceOf(x, action)), propensity: propensities[action]!, target: goal[action]!,
      predicted: predict(x, action), predictedTarget: ACTIONS.reduce((sum, each) => sum + goal[each]! * predict(x, each), 0),
    };
  })));

  test.each(['ips', 'selfNormalised', 'doublyRobust'] as const)('%s is right on the mean, and its interval holds the truth in about 95 of 100', (name) => {
    const values = runs.map((run) => run[name]);
    expect(Math.abs(values.reduce((sum, { value }) => sum + value, 0) / RUNS - TRUTH)).toBeLessThan(0.006);
    const held = values.filter(({ low, high }) => low <= TRUTH && TRUTH <= high).length / RUNS;
    expect(held).toBeGreaterThan(0.91);
    expect(held).toBeLessThan(0.99);
  });
  test('doubly robust is the surer', () => {
    const error = (name: 'ips' | 'doublyRobust'): number => runs.reduce((sum, run) => sum + run[name].error, 0);
    expect(error('doublyRobust')).toBeLessThan(0.95 * error('ips'));
  });
});
