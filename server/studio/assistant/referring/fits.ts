/** How well goods answer what is said, in figures for the ranker of which are meant. */
import type { Goods, Item } from '../goods.ts';
import type { Said } from './said.ts';

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

export function fitsOf({ matter, isBare }: Said, { items, needs }: Goods, near: readonly number[]): Fits {
  // What says nothing of goods is answered by none of them.
  if (isBare) return NO_FITS;
  const fit = needs.fit(matter),
    scores = new Map(near.map((i) => [i, fit(items[i] as Item)])),
    shares = sharesOf(near, (i) => scores.get(i) ?? -Infinity),
    best = near.toSorted((a, b) => (scores.get(b) as number) - (scores.get(a) as number)).slice(0, FITTING),
    of = (i: number): number => scores.get(i) ?? (items[i] ? fit(items[i]) : -Infinity);
  return {
    best, of,
    share: (i) => shares.get(i) ?? 0,
    lead: (i) => (i !== best[0] || best.length < 2 ? 0 : Math.min(1, (of(i) - of(best[1] as number)) / Math.log(10))),
    over: (i) => 1 / (1 + Math.exp(needs.likely - of(i))),
  };
}

/** Softmax of scores. */
export function sharesOf(places: readonly number[], scoreOf: (i: number) => number): ReadonlyMap<number, number> {
  const scores = places.map(scoreOf), most = Math.max(...scores), grown = scores.map((score) => Math.exp(score - most)), all = grown.reduce((sum, each) => sum + each, 0);
  return new Map(places.map((i, k) => [i, (grown[k] as number) / all]));
}
