import { expect, test } from 'vitest';
import { randomFrom } from '../../../models/engine/random.ts';
import { FEATURES, featuresOf, PRIOR_DEVIATION, PRIOR_MEAN } from '../../../models/promotion/features.ts';
import { dot, meanOf, OWN_PRIOR, PRIOR, response, sampler, showing, sigmoid } from '../../../models/promotion/posterior.ts';
import type { Belief, OwnBelief } from '../../../models/promotion/posterior.ts';

const quiet = { touches: 3, wanting: false, bought: false, holding: false }, wanting = { touches: 8, wanting: true, bought: false, holding: false };
const regular = { touches: 0, wanting: false, bought: true, holding: true };
const ROWS = [
  featuresOf(quiet, null),
  featuresOf(wanting, { appeal: 1.2, percentOff: 20, minimumSpend: 15_000, spend: 10_000, shown: 1, shownAny: 2 }),
  featuresOf(regular, { appeal: -0.5, percentOff: 10, minimumSpend: 0, spend: 8000, shown: 0, shownAny: 0 }),
];
/** By numpy: m += K (y - p), K = S x / (1 + w x'S x), S -= w S x x'S / (1 + w x'S x), from the same prior and rows. */
const EXPECTED_MEAN = [-1.664, 0.422, 0.8607, 0.4071, 0.4071, 0.5707, 0.364, 0.2859, -0.4241, -0.2191, -0.5141, -0.3619, -0.1397, -0.017];
const EXPECTED_DEVIATION = [0.6356, 0.3919, 0.5804, 0.3954, 0.3954, 0.4818, 0.2989, 0.1998, 0.2988, 0.2993, 0.2996, 0.3943, 0.2981, 0.1991];
const rounded = (values: readonly number[]): number[] => values.map((value) => Math.round(value * 1e4) / 1e4);

test('a shopper and an offer are written as the columns say', () => {
  expect(FEATURES).toHaveLength(14);
  expect(rounded(ROWS[1]!)).toEqual([1, 1.0986, 1, 0, 0, 1, 0.6, 0.3333, rounded([Math.LN2])[0], 0.5493, 0.4055, 1, 0, 1.0986]);
  expect(ROWS[0]!.slice(5)).toEqual(Array(9).fill(0));
});

test('three showings, two of which led to a purchase, give the mean and the deviations of a Kalman filter in another program', () => {
  let belief = PRIOR;
  for (const [i, row] of ROWS.entries()) {
    belief = showing(belief, null, row).belief;
    if (i !== 1) belief = response(belief, null, row, 1).belief;
  }
  expect(rounded(meanOf(belief))).toEqual(EXPECTED_MEAN);
  const draw = sampler(belief, 1), random = randomFrom(5), draws = Array.from({ length: 20_000 }, () => draw(random));
  for (const [i, deviation] of EXPECTED_DEVIATION.entries()) {
    const values = draws.map((each) => each[i]!), mean = values.reduce((a, b) => a + b, 0) / values.length;
    expect(mean).toBeCloseTo(EXPECTED_MEAN[i]!, 1);
    expect(Math.sqrt(values.reduce((a, b) => a + (b - mean) ** 2, 0) / values.length) / deviation).toBeCloseTo(1, 1);
  }
});

test('signs may come late and in any order, and what was promised and did not come is taken back', () => {
  const [a, b, c] = ROWS as [number[], number[], number[]];
  const add = (belief: Belief, own: OwnBelief | null, steps: readonly (readonly [number[], number | null])[]) => steps.reduce(
    (before, [row, part]) => (part === null ? showing(before.belief, before.own, row) : response(before.belief, before.own, row, part)), { belief, own });
  const soon = add(PRIOR, OWN_PRIOR, [[a, null], [b, null], [a, 1], [c, null], [b, 0.3], [c, 1], [b, -0.3]]);
  const late = add(PRIOR, OWN_PRIOR, [[a, null], [b, null], [c, null], [c, 1], [a, 1]]);
  // What is shown next is weighed by what was known then, and so the showings keep their order here.
  const [x, y] = [add(PRIOR, OWN_PRIOR, [[a, null], [a, 1], [a, 0.3], [a, -0.3]]), add(PRIOR, OWN_PRIOR, [[a, null], [a, 1]])];
  expect(rounded(x.belief.shift)).toEqual(rounded(y.belief.shift));
  expect(meanOf(soon.belief)[0]).toBeCloseTo(meanOf(late.belief)[0]!, 1);
  expect(x.own?.shift).toBeCloseTo(y.own!.shift, 10);
});

test('the belief comes to the probabilities that made what it saw, for an offer with a peculiarity too', () => {
  const random = randomFrom(3), truth = PRIOR_MEAN.map((mean, i) => mean + PRIOR_DEVIATION[i]! * random.normal()), peculiar = 0.8;
  const rowOf = (offered: boolean): number[] => featuresOf(
    { touches: random.below(12), wanting: random.next() < 0.2, bought: random.next() < 0.3, holding: random.next() < 0.2 },
    offered ? { appeal: random.normal(), percentOff: 5 + random.below(30), minimumSpend: 0, spend: 5000, shown: random.below(3), shownAny: random.below(5) } : null);
  let belief = PRIOR, own: OwnBelief = OWN_PRIOR;
  for (let i = 0; i < 6000; i++) {
    const offered = i % 2 === 0, row = rowOf(offered), buys = random.next() < sigmoid(dot(row, truth) + (offered ? peculiar : 0));
    let learnt = showing(belief, offered ? own : null, row);
    if (buys) learnt = response(learnt.belief, learnt.own, row, 1);
    belief = learnt.belief;
    own = learnt.own ?? own;
  }
  const mean = meanOf(belief), errors = Array.from({ length: 500 }, (_, i) => {
    const row = rowOf(i % 2 === 0), special = i % 2 === 0 ? 1 : 0;
    return Math.abs(sigmoid(dot(row, mean) + special * own.shift / own.precision) - sigmoid(dot(row, truth) + special * peculiar));
  });
  expect(errors.reduce((a, b) => a + b, 0) / errors.length).toBeLessThan(0.02);
});
