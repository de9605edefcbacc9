/** Ranks all items for each question and says how high what came was. */
import type { Ranker } from '../../../models/taste/sequence/data.ts';
import type { Judged, Split } from './split.ts';

export const CUTOFFS = [5, 10, 20] as const;
/** Questions that are asked of a ranker at once. */
const BATCH = 128;

export interface Quality {
  readonly questions: number;
  readonly ndcg: Readonly<Record<number, number>>;
  /** Share of what came that is among the first so many: the hit rate where one item came. */
  readonly recall: Readonly<Record<number, number>>;
  /** Mean of 1 / rank, 0 beyond the cut-off. */
  readonly mrr: Readonly<Record<number, number>>;
  /** NDCG@10 of each question, in their order: what two rankers are compared by. */
  readonly each: Float32Array;
}

/**
 * Ranks from 0, of each wanted item among all; others with an equal score go before it, so that a ranker gains
 * nothing by ties. Where repeats are not ranked, an item that was had has no rank and counts as missed.
 */
export function ranksOf(scores: Float32Array, { history, wanted }: Pick<Judged, 'history' | 'wanted'>, repeats: boolean): number[] {
  const open = repeats ? scores : scores.slice();
  if (!repeats) for (const { items } of history) for (const item of items) open[item] = Number.NEGATIVE_INFINITY;
  return wanted.map((item) => {
    const mine = open[item] as number;
    if (!(mine > Number.NEGATIVE_INFINITY)) return Number.POSITIVE_INFINITY;
    let before = -1;
    for (let i = 0; i < open.length; i++) if ((open[i] as number) >= mine) before++;
    return before;
  });
}

export async function judge(ranker: Ranker, questions: readonly Judged[], { repeats }: Pick<Split, 'repeats'>): Promise<Quality> {
  const sum = (): Record<number, number> => Object.fromEntries(CUTOFFS.map((k) => [k, 0]));
  const ndcg = sum(), recall = sum(), mrr = sum(), each = new Float32Array(questions.length);
  for (let from = 0; from < questions.length; from += BATCH) {
    const asked = questions.slice(from, from + BATCH);
    // A ranker sees the question without what came.
    const scores = await ranker.scores(asked.map(({ history, at }) => ({ history, at })));
    asked.forEach((question, i) => {
      const ranks = ranksOf(scores[i] as Float32Array, question, repeats), most = ranks.length;
      for (const k of CUTOFFS) {
        const found = ranks.filter((rank) => rank < k);
        const gain = found.reduce((sum, rank) => sum + 1 / Math.log2(rank + 2), 0) / bestGain(Math.min(k, most));
        ndcg[k] = (ndcg[k] as number) + gain;
        recall[k] = (recall[k] as number) + found.length / most;
        mrr[k] = (mrr[k] as number) + (found.length > 0 ? 1 / (Math.min(...found) + 1) : 0);
        if (k === 10) each[from + i] = gain;
      }
    });
  }
  const mean = (of: Record<number, number>): Record<number, number> => Object.fromEntries(CUTOFFS.map((k) => [k, (of[k] as number) / Math.max(1, questions.length)]));
  return { questions: questions.length, ndcg: mean(ndcg), recall: mean(recall), mrr: mean(mrr), each };
}

/** Gain of `count` items in the first places. */
function bestGain(count: number): number {
  let sum = 0;
  for (let rank = 0; rank < count; rank++) sum += 1 / Math.log2(rank + 2);
  return sum;
}
