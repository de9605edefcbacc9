/** How well goods answer what is said, in figures for the ranker of which are meant. */
import type { Goods } from '../goods.ts';
import type { Told } from './said.ts';

/** How well goods answer what is said, as the search for needs has it: 0 to 1, one together among those near. */
export interface Fits {
  /** Places of those that answer best, best first. */
  readonly best: readonly number[];
  share(i: number): number;
  /** Log-odds before the next one, at most 1 for ten times as likely; 0 for all but the first. */
  lead(i: number): number;
  /** 0 to 1: whether it is likely to be what is meant at all. */
  over(i: number): number;
  of(i: number): number;
}
const NO_FITS: Fits = { best: [], of: () => -Infinity, share: () => 0, lead: () => 0, over: () => 0 };
/** The share from which on what is said of it alone points to one; and candidates by that. */
export const MEANT = 0.3;
const FITTING = 5;

export function fitsOf({ matter, isBare }: Told, { items, needs }: Goods, near: readonly number[]): Fits {
  // What says nothing of goods is answered by none of them.
  if (isBare) return NO_FITS;
  const fit = needs.fit(matter),
    of = (i: number): number => (items[i] ? fit(items[i]) : -Infinity),
    scores = near.map(of),
    shares = sharesOf(near, scores),
    best = bestOf(near, scores),
    [first, second] = best;
  return {
    best, of,
    share: (i) => shares.get(i) ?? 0,
    lead: (i) => (i !== first || second === undefined ? 0 : Math.min(1, (of(i) - of(second)) / Math.log(10))),
    over: (i) => 1 / (1 + Math.exp(needs.likely - of(i))),
  };
}

/** The few of the best scores, best first; of those that are alike the earlier ones. */
function bestOf(places: readonly number[], scores: readonly number[]): readonly number[] {
  const best: number[] = [];
  for (let k = 0; k < places.length; k++) {
    let at = best.length;
    while (at > 0 && (scores[best[at - 1] as number] as number) < (scores[k] as number)) at--;
    best.splice(at, 0, k);
    if (best.length > FITTING) best.pop();
  }
  return best.map((k) => places[k] as number);
}

/** Softmax of the scores of some places. */
export function sharesOf(places: readonly number[], scores: readonly number[]): ReadonlyMap<number, number> {
  const most = Math.max(...scores), grown = scores.map((score) => Math.exp(score - most)), all = grown.reduce((sum, each) => sum + each, 0);
  return new Map(places.map((i, k) => [i, (grown[k] as number) / all]));
}
