import { describe, expect, test } from 'vitest';
import { randomFrom } from '../../../models/engine/random.ts';
import { featuresOf } from '../../../models/promotion/features.ts';
import { choose, POLICY_DEFAULTS, uplift } from '../../../models/promotion/policy.ts';
import type { Candidate } from '../../../models/promotion/policy.ts';
import { OWN_PRIOR, PRIOR, response, showing } from '../../../models/promotion/posterior.ts';

const SHOPPER = { touches: 2, wanting: false, bought: false, holding: false };
function candidate(id: string, more: Partial<Candidate> & { readonly appeal?: number } = {}): Candidate {
  const { appeal = 0.5, ...rest } = more;
  return {
    id, merchant: id, without: featuresOf(SHOPPER, null), own: OWN_PRIOR, spend: 10_000, reduction: 1000, margin: 1, price: 0, debt: 0, fresh: true,
    with: featuresOf(SHOPPER, { appeal, percentOff: 10, minimumSpend: 0, spend: 10_000, shown: 0, shownAny: 0 }), ...rest,
  };
}

test('an offer is worth what it adds, less what it takes off, which counts double at a price of 1', () => {
  const offer = { spend: 1000, reduction: 100, margin: 0.4 };
  // One more in ten buys, with 400 of margin each; two in ten are given 100.
  expect(uplift({ ...offer, price: 0 }, 0.1, 0.2)).toBeCloseTo(20, 10);
  expect(uplift({ ...offer, price: 1 }, 0.1, 0.2)).toBeCloseTo(0, 10);
  expect(uplift({ ...offer, price: 0 }, 0.9, 0.9)).toBeCloseTo(-90, 10);
});

describe('what is kept as the propensity is the probability of what the shopper saw', () => {
  const candidates = [candidate('a'), candidate('b', { appeal: 0.2, fresh: false }), candidate('c', { margin: 0.3 })];
  const random = randomFrom(8), choices = Array.from({ length: 6000 }, () => choose(PRIOR, candidates, random, { ...POLICY_DEFAULTS, draws: 24, chance: 0.5 }));

  test('each decision weighed by one over it counts every possibility once', () => {
    for (const shown of ['a', 'b', 'c', null]) {
      const weighed = choices.filter((choice) => choice.shown === shown).reduce((sum, { propensity }) => sum + 1 / propensity, 0) / choices.length;
      expect(weighed, String(shown)).toBeGreaterThan(0.9);
      expect(weighed, String(shown)).toBeLessThan(1.1);
    }
  });
  test('a tenth of first choices is held back, and nothing that was decided before', () => {
    const chosen = (id: string): number => choices.filter(({ shown, withheld }) => shown === id || withheld === id).length;
    const held = choices.filter(({ withheld }) => withheld === 'a').length;
    expect(held / chosen('a')).toBeCloseTo(POLICY_DEFAULTS.holdout, 1);
    expect(held).toBeGreaterThan(50);
    expect(choices.some(({ withheld }) => withheld === 'b')).toBe(false);
    expect(choices.every(({ shown, withheld }) => withheld === null || shown === null)).toBe(true);
  });
  test('the same seed decides the same', () => {
    const [one, two] = [1, 1].map((seed) => choose(PRIOR, candidates, randomFrom(seed)));
    expect(one).toEqual(two);
  });
});

test('who buys anyway is offered nothing where margin matters, and somebody whom it moves is', () => {
  const row = (offered: boolean, touches: number) => featuresOf({ ...SHOPPER, touches, wanting: touches > 10 },
    offered ? { appeal: 0.5, percentOff: 10, minimumSpend: 0, spend: 10_000, shown: 0, shownAny: 0 } : null);
  let belief = PRIOR;
  const random = randomFrom(2);
  for (let i = 0; i < 4000; i++) {
    const offered = i % 2 === 0, touches = i % 4 < 2 ? 20 : 0, chance = touches > 0 ? 0.8 : offered ? 0.3 : 0.05;
    belief = showing(belief, null, row(offered, touches)).belief;
    if (random.next() < chance) belief = response(belief, null, row(offered, touches), 1).belief;
  }
  const chanceFor = (touches: number): number => choose(belief, [candidate('a', { margin: 0.4, without: row(false, touches), with: row(true, touches) })], random).chances[0]!;
  expect(chanceFor(20)).toBeLessThan(0.05);
  expect(chanceFor(0)).toBeGreaterThan(0.95);
});

test('a deeper draw on the budget than planned makes an offer rarer', () => {
  const random = randomFrom(4), chance = (price: number): number => choose(PRIOR, [candidate('a', { price })], random).chances[0]!;
  expect(chance(0)).toBeGreaterThan(chance(2) + 0.2);
  expect(chance(50)).toBeLessThan(0.05);
});

test('a merchant whose offers are liked less still has half of an equal share of the showings, and far less without the guarantee', () => {
  const share = (fairness: number): number => {
    const random = randomFrom(6);
    let debts: ReadonlyMap<string, number> = new Map(), weak = 0, all = 0;
    for (let i = 0; i < 600; i++) {
      const choice = choose(PRIOR, [candidate('strong', { appeal: 3, debt: debts.get('strong') ?? 0 }), candidate('weak', { spend: 2000, reduction: 200, debt: debts.get('weak') ?? 0 })],
        random, { ...POLICY_DEFAULTS, draws: 32, holdout: 0, fairness });
      debts = choice.debts;
      if (choice.shown === 'weak') weak++;
      if (choice.shown !== null) all++;
    }
    return weak / all;
  };
  expect(share(0)).toBeLessThan(0.1);
  // Its offer would bring something in nearly every draw, so it is owed nearly a quarter.
  expect(share(POLICY_DEFAULTS.fairness)).toBeGreaterThan(0.2);
});

test('without candidates nothing is shown, for certain', () => {
  expect(choose(PRIOR, [], randomFrom(1))).toEqual({ shown: null, withheld: null, propensity: 1, chances: [], debts: new Map() });
});
