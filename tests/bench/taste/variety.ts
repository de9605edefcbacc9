/** What variety and exploration give, and what they cost in finding the one product that came next. */
import { randomFrom } from '../../../models/engine/random.ts';
import { beliefOf, drawFrom } from '../../../models/taste/belief.ts';
import { diversify, likeness } from '../../../models/taste/diverse.ts';
import type { TasteModel } from '../../../models/taste/model.ts';
import { VECTOR, WIDTH } from '../../../models/taste/network.ts';
import type { Product } from '../../../shared/catalogue.ts';
import { figure } from '../figure.ts';
import type { Figure } from '../figure.ts';
import type { Before } from './mall.ts';

const LIST = 10, STRANGERS = 200, SEED = 6;

export async function measureVariety(model: TasteModel, products: readonly Product[], items: Float32Array, people: readonly Before[]): Promise<readonly Figure[]> {
  const random = randomFrom(SEED), vectors = products.map((_, i) => items.subarray(i * VECTOR, i * VECTOR + WIDTH));
  const by = 'the model\'s order alone';
  /** Lists of all people, by what is done to the scores and whether the list is made various. */
  async function lists(explore: boolean, various: boolean): Promise<{ readonly spread: number; readonly coverage: number; readonly ndcg: number }> {
    const shown = new Set<number>();
    let spread = 0, ndcg = 0;
    for (const { touches, question } of people) {
      const scores = standardised(model.scores(await model.shopperVector(touches), items)), had = new Set(question.history.flatMap((m) => m.items));
      const list = listOf(scores, explore ? new Set(touches.map(({ product }) => product)).size : null, had, various);
      for (const item of list) shown.add(item);
      spread += unlikeness(list);
      const rank = list.indexOf(question.wanted[0] as number);
      if (rank >= 0) ndcg += 1 / Math.log2(rank + 2);
    }
    return { spread: spread / people.length, coverage: shown.size / products.length, ndcg: ndcg / people.length };
  }
  function listOf(scores: Float32Array, evidence: number | null, had: ReadonlySet<number>, various: boolean): number[] {
    const liked = (score: number): number => (evidence === null ? score : drawFrom(beliefOf(score, 0, evidence), random.normal()));
    const options = [...scores.keys()].filter((i) => !had.has(i))
      .map((of) => ({ of, liking: liked(scores[of] as number), vector: vectors[of] as Float32Array }))
      .sort((a, b) => b.liking - a.liking);
    return diversify(options, LIST, various ? {} : { variety: 0 });
  }
  function unlikeness(list: readonly number[]): number {
    let sum = 0, pairs = 0;
    const taste = (place: number): Float32Array => vectors[list[place] as number] as Float32Array;
    for (let i = 0; i < list.length; i++) for (let j = 0; j < i; j++, pairs++) sum += 1 - likeness(taste(i), taste(j));
    return sum / Math.max(1, pairs);
  }
  const fresh = standardised(model.scores(await model.shopperVector([]), items));
  const strangers = (explore: boolean): number =>
    new Set(Array.from({ length: STRANGERS }, () => listOf(fresh, explore ? 0 : null, new Set(), true)).flat()).size / products.length;
  const plain = await lists(false, false), various = await lists(false, true), explored = await lists(true, true);
  return [
    figure('variety', various.spread, '', 'higher', { reference: round(plain.spread), by }),
    figure('variety.coverage', various.coverage, '', 'higher', { reference: round(plain.coverage), by }),
    figure('variety.ndcg@10', various.ndcg, '', 'higher', { reference: round(plain.ndcg), by }),
    figure('explore.coverage', explored.coverage, '', 'higher', { reference: round(plain.coverage), by }),
    figure('explore.ndcg@10', explored.ndcg, '', 'higher', { reference: round(plain.ndcg), by }),
    figure('explore.strangers', strangers(true), '', 'higher', { reference: round(strangers(false)), by: 'the same list for every stranger' }),
  ];
}

const round = (value: number): number => Math.round(value * 10_000) / 10_000;

function standardised(scores: Float32Array): Float32Array {
  const mean = scores.reduce((a, b) => a + b, 0) / scores.length, spread = Math.sqrt(scores.reduce((sum, x) => sum + (x - mean) ** 2, 0) / scores.length) || 1;
  return scores.map((x) => (x - mean) / spread);
}
