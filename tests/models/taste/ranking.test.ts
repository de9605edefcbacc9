import { expect, test } from 'vitest';
import { randomFrom } from '../../../models/engine/random.ts';
import { BELIEF_DEFAULTS, beliefOf, drawFrom } from '../../../models/taste/belief.ts';
import { diversify, likeness } from '../../../models/taste/diverse.ts';
import { openRetriever } from '../../../models/taste/retrieve.ts';

const WIDTH = 8;
/** Vectors about 40 centres. */
function crowd(count: number, seed: number): Float32Array {
  const random = randomFrom(seed), centres = Array.from({ length: 40 * WIDTH }, () => random.normal());
  return Float32Array.from({ length: count * WIDTH }, (_, i) => centres[(Math.floor(i / WIDTH) % 40) * WIDTH + (i % WIDTH)]! + 0.3 * random.normal());
}
function sorted(vectors: Float32Array, query: Float32Array): { readonly id: number; readonly score: number }[] {
  return Array.from({ length: vectors.length / WIDTH }, (_, id) => ({ id, score: query.reduce((sum, x, d) => sum + x * vectors[id * WIDTH + d]!, 0) })).sort((a, b) => b.score - a.score);
}

test('exact retrieval finds what sorting everything finds, in the same order', () => {
  const vectors = crowd(3003, 1), retriever = openRetriever(vectors, WIDTH, { random: randomFrom(1) });
  expect(retriever.kind).toBe('exact');
  for (let seed = 0; seed < 5; seed++) {
    const query = crowd(1, 100 + seed), want = sorted(vectors, query).slice(0, 20), { ids, scores } = retriever.find(query, 20);
    expect([...ids]).toEqual(want.map(({ id }) => id));
    scores.forEach((score, i) => expect(score).toBeCloseTo(want[i]!.score, 4));
  }
  expect(retriever.find(crowd(1, 3), 5000).ids).toHaveLength(3003);
  expect(() => openRetriever(new Float32Array(WIDTH + 1), WIDTH, { random: randomFrom(1) })).toThrow('no vectors of 8');
});
test('cells find nearly all of it from a tenth of the vectors, and all of it from all cells', () => {
  const vectors = crowd(4000, 2), random = randomFrom(4), recall = (probe: number): number => {
    const cells = openRetriever(vectors, WIDTH, { exactUpTo: 1000, probe, random });
    expect(cells.kind).toBe('cells');
    let found = 0;
    for (let seed = 0; seed < 20; seed++) {
      const query = crowd(1, 200 + seed), want = new Set(sorted(vectors, query).slice(0, 10).map(({ id }) => id));
      found += [...cells.find(query, 10).ids].filter((id) => want.has(id)).length / 10 / 20;
    }
    return found;
  };
  expect(recall(0.1)).toBeGreaterThan(0.85);
  expect(recall(1)).toBeCloseTo(1, 9);
});

test('a list begins with the best, and takes something else before more of the same; far worse goods stay out', () => {
  const mug = Float32Array.of(1, 0), lamp = Float32Array.of(0, 1);
  const options = [['mug 1', 1.5, mug], ['mug 2', 1.4, mug], ['mug 3', 1.3, mug], ['lamp', 1.1, lamp], ['old lamp', -2, lamp], ['odd', -2.1, null]]
    .map(([of, liking, vector]) => ({ of: of as string, liking: liking as number, vector: vector as Float32Array | null }));
  expect(diversify(options, 3)).toEqual(['mug 1', 'lamp', 'mug 2']);
  expect(diversify(options, 3, { variety: 0 })).toEqual(['mug 1', 'mug 2', 'mug 3']);
  expect(diversify(options, 2, { variety: 100, reach: 1 })).toEqual(['mug 1', 'mug 2']);
  expect(diversify(options.slice(0, 1), 4)).toEqual(['mug 1']);
  expect([likeness(mug, mug), likeness(mug, lamp), likeness(mug, Float32Array.of(-1, 0)), likeness(mug, null)]).toEqual([1, 0, 0, 0]);
});

test('with evidence belief goes from what others like, and wide, to the word of the model beside it, and narrow', () => {
  const stranger = beliefOf(1, 2, 0), known = beliefOf(1, 2, 400);
  expect(stranger).toEqual({ mean: BELIEF_DEFAULTS.least + 2 * (BELIEF_DEFAULTS.others + BELIEF_DEFAULTS.lasting), spread: BELIEF_DEFAULTS.width });
  expect(known.mean).toBeCloseTo(1 + 2 * BELIEF_DEFAULTS.lasting, 1);
  expect(beliefOf(1, 2, 400, { lasting: 0 }).mean).toBeCloseTo(1, 1);
  expect(known.spread).toBeLessThan(0.07);
  const half = beliefOf(1, 0, BELIEF_DEFAULTS.half);
  expect(half.mean).toBeCloseTo(1 - 0.5 * (1 - BELIEF_DEFAULTS.least), 6);
  expect(half.spread ** 2).toBeCloseTo(BELIEF_DEFAULTS.width ** 2 / 2, 6);
  expect(drawFrom({ mean: 2, spread: 0.5 }, -2)).toBe(1);
});
