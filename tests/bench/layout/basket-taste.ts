/**
 * Taste from baskets alone, for judging layouts on records that have nothing else: what one bought before, the more
 * the more lately (after TIFU-KNN, Hu et al. 2020), what went together with it in others' baskets, and what all buy.
 */
import type { Baskets } from './retail.ts';

/** What a basket counts for against the one after it. */
const FADE = 0.85;
/** Weights of one's own purchases and of what all buy, beside what goes together with one's own. */
const OWN = 0.6, POPULAR = 0.15;
/** Others' baskets that a product has to share before its company counts in full. */
const SHRINK = 10;

/** Customer -> product -> taste; of `codes` only. */
export function basketTaste(known: ReadonlyMap<string, Baskets>, codes: readonly string[]): (customer: string) => Map<string, number> {
  const index = new Map(codes.map((code, i) => [code, i])), n = codes.length;
  const own = new Map<string, Float64Array>(), buyers = new Float64Array(n), together = new Float64Array(n * n);
  for (const [customer, baskets] of known) {
    const bought = new Float64Array(n);
    baskets.forEach((basket, i) => {
      const weight = FADE ** (baskets.length - 1 - i);
      for (const code of basket) { const at = index.get(code); if (at !== undefined) bought[at]! += weight; }
    });
    own.set(customer, bought);
    const has = [...bought.keys()].filter((i) => bought[i]! > 0);
    for (const i of has) {
      buyers[i]!++;
      for (const j of has) if (i !== j) together[i * n + j]!++;
    }
  }
  const most = Math.max(1, ...buyers);
  return (customer) => {
    const bought = own.get(customer) ?? new Float64Array(n), company = new Float64Array(n);
    let total = 0;
    for (let i = 0; i < n; i++) {
      if (bought[i] === 0) continue;
      total += bought[i]!;
      for (let j = 0; j < n; j++) company[j]! += (bought[i]! * together[i * n + j]!) / (buyers[i]! + SHRINK);
    }
    return new Map(codes.map((code, i) => [code, (total > 0 ? company[i]! / total : 0) + OWN * bought[i]! + POPULAR * (buyers[i]! / most)]));
  };
}
