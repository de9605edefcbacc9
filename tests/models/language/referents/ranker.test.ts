import { expect, test } from 'vitest';
import { readExamples, writeExample } from '../../../../models/language/referents/examples.ts';
import type { ReferentExample } from '../../../../models/language/referents/examples.ts';
import { likelihoods, loadRanker, scoreOf } from '../../../../models/language/referents/model.ts';
import type { RankerWeights } from '../../../../models/language/referents/model.ts';
import { meantBy, trainRanker } from '../../../../models/language/referents/train.ts';
import type { RankExample } from '../../../../models/language/referents/train.ts';
import { randomFrom } from '../../../../models/engine/random.ts';

const BY_HAND: RankerWeights = { features: ['a', 'b'], line: [1, -2], hidden: [[0.5, 0.5]], bias: [0.25], out: [2] };

test('a score is the line and the hidden units, and scores become shares of one', () => {
  // 1 * 1 - 2 * 0.5 + 2 * tanh(0.25 + 0.5 + 0.25) = 2 tanh 1.
  const one = scoreOf(BY_HAND, Float64Array.of(1, 0.5)), other = scoreOf(BY_HAND, Float64Array.of(0, 0));
  expect(one).toBeCloseTo(2 * Math.tanh(1), 12);
  expect(other).toBeCloseTo(2 * Math.tanh(0.25), 12);
  const [p, q] = likelihoods(BY_HAND, [Float64Array.of(1, 0.5), Float64Array.of(0, 0)]);
  expect(p).toBeCloseTo(1 / (1 + Math.exp(other - one)), 12);
  expect((p ?? 0) + (q ?? 0)).toBeCloseTo(1, 12);
});

test('weights for other figures are refused', () => {
  expect(() => loadRanker(['something', 'else'])).toThrow(/npm run train -- referents/);
});

/** The one with the higher first figure is meant, unless both second figures are there: then the lower. */
function turns(seed: number, count: number): readonly RankExample[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, () => {
    const crossed = random.below(2), candidates = [0, 1, 2].map(() => Float64Array.of(random.next(), crossed, random.next()));
    const order = [0, 1, 2].sort((a, b) => (candidates[b]?.[0] ?? 0) - (candidates[a]?.[0] ?? 0));
    return { candidates, meant: [order[crossed === 1 ? 2 : 0] ?? 0], isAny: false };
  });
}

test('it learns what a line cannot tell, and the same seed gives the same weights', () => {
  const heldOut = turns(2, 400), learnt = trainRanker(['a', 'b', 'c'], turns(1, 1500), { epochs: 25, hide: 0 }),
    line = trainRanker(['a', 'b', 'c'], turns(1, 1500), { epochs: 25, hide: 0, hidden: 0 });
  const share = (weights: RankerWeights): number => heldOut.filter((each) => meantBy(weights, each)).length / heldOut.length;
  expect(share(learnt)).toBeGreaterThan(0.9);
  expect(share(line)).toBeLessThan(0.65);
  expect(trainRanker(['a', 'b', 'c'], turns(1, 60), { epochs: 2 })).toEqual(trainRanker(['a', 'b', 'c'], turns(1, 60), { epochs: 2 }));
});

test('several that are meant together share the likelihood, and one of several is enough', () => {
  const candidates = [Float64Array.of(1, 0), Float64Array.of(0, 1), Float64Array.of(0, 0)],
    both = trainRanker(['a', 'b'], Array.from({ length: 200 }, () => ({ candidates, meant: [0, 1], isAny: false })), { hide: 0 });
  const [p = 0, q = 0] = likelihoods(both, candidates);
  expect(p).toBeGreaterThan(0.4);
  expect(q).toBeGreaterThan(0.4);
  expect(meantBy(both, { candidates, meant: [0, 1], isAny: false })).toBe(true);
  expect(meantBy(both, { candidates, meant: [0, 2], isAny: false })).toBe(false);
});

test('examples are read as they were written', () => {
  const example: ReferentExample = {
    author: 'a', place: 'kiln', bought: ['noodle-bowl', 'crew-cap'], looking: null, intent: 'price', confidence: 0.5, goal: 'price', products: ['x', 'y'], several: [], mentioned: ['y', 'x'], focus: null, looked: 'x',
    meant: ['-', '~'], isAny: true, isTold: false, text: '那个多少钱',
  };
  expect(readExamples(writeExample(example))).toEqual([example]);
  expect(() => readExamples('a\tb')).toThrow(/line 1 has 2 fields/);
});
