/**
 * What to offer somebody, or that nothing is best.
 *
 * Thompson sampling: each draw from the belief says what every offer would bring, and the best of the draw
 * wins it. The shares of draws that are won, mixed with a little of chance, are the probabilities by which the
 * choice is then drawn: so the propensity that is kept is the true one, and not an estimate of it.
 *
 * What an offer brings is uplift: profit with it less profit without, in which who would buy anyway counts for
 * no more than the discount that they are given (Radcliffe and Surry 1999). An offer that brings nothing in a
 * draw cannot win it. Now and then what was chosen is held back, once and for all for that shopper and offer:
 * those chosen and not shown are who the shown are compared with (Johnson, Lewis and Nubbemeyer, "Ghost Ads", 2017).
 *
 * Between merchants a debt counts: each is owed a part of the showings where its offers would bring something
 * (Li, Liu and Ji, "Combinatorial Sleeping Bandits with Fairness Constraints", INFOCOM 2019).
 */
import { weighted } from '../engine/random.ts';
import type { Random } from '../engine/random.ts';
import { dot, sampleOwn, sampler, sigmoid } from './posterior.ts';
import type { Belief, OwnBelief } from './posterior.ts';

/** An offer that every rule allows for this shopper now. Amounts in minor units of one currency for all candidates. */
export interface Candidate {
  readonly id: string;
  readonly merchant: string;
  /** Features of the shopper without and with the offer: `featuresOf`. */
  readonly without: readonly number[]; readonly with: readonly number[];
  readonly own: OwnBelief;
  /** What a purchase comes to, and what of that the offer takes off. */
  readonly spend: number; readonly reduction: number;
  /** Share of `spend` that is left after the goods are paid, 0 to 1; 1 where sales matter and margin does not. */
  readonly margin: number;
  /** `priceOf` its budget. */
  readonly price: number;
  /** Showings that its merchant is owed. */
  readonly debt: number;
  /** It was not held back or shown before, and so may be held back. */
  readonly fresh: boolean;
}

export interface PolicyOptions {
  readonly draws: number;
  /** How wide draws are, in shares of what is believed: below 1 explores less (Chapelle and Li, section 4). */
  readonly spread: number;
  /** Share of choices that are made by chance alone, so that every candidate and nothing keep a probability. */
  readonly chance: number;
  /** Share of first choices of an offer for a shopper that are held back. */
  readonly holdout: number;
  /** What a showing owed adds, in shares of what the best offer brings. */
  readonly fairness: number;
  /** Part of an equal share of the showings that each merchant is owed. */
  readonly guarantee: number;
}
export const POLICY_DEFAULTS: PolicyOptions = { draws: 128, spread: 0.4, chance: 0.02, holdout: 0.1, fairness: 0.1, guarantee: 0.5 };

export interface Choice {
  readonly shown: string | null;
  /** What was chosen and held back; then nothing is shown. */
  readonly withheld: string | null;
  /** Probability of what the shopper sees. */
  readonly propensity: number;
  /** Probability of each candidate to be chosen, in their order; the rest is that of nothing. */
  readonly chances: readonly number[];
  /** What each merchant is owed from now on. */
  readonly debts: ReadonlyMap<string, number>;
}

export function choose(belief: Belief, candidates: readonly Candidate[], random: Random, options: PolicyOptions = POLICY_DEFAULTS): Choice {
  const { won, worth } = contest(belief, candidates, random, options);
  const even = options.chance / (candidates.length + 1);
  const chances = won.map((share) => (1 - options.chance) * share + even);
  const nothing = 1 - chances.reduce((sum, chance) => sum + chance, 0);
  const chosen = candidates[weighted([...chances, Math.max(0, nothing)], random)];
  const isWithheld = chosen?.fresh === true && random.next() < options.holdout;
  const heldBack = (candidate: Candidate): number => (candidate.fresh ? options.holdout : 0);
  const shown = chosen && !isWithheld ? chosen : null, at = shown ? candidates.indexOf(shown) : -1;
  return {
    shown: shown?.id ?? null, withheld: isWithheld ? chosen.id : null, chances,
    propensity: shown ? (chances[at] ?? 0) * (1 - heldBack(shown))
      : nothing + candidates.reduce((sum, candidate, i) => sum + (chances[i] ?? 0) * heldBack(candidate), 0),
    debts: owed(candidates, worth, shown?.merchant ?? null, options),
  };
}

export type Stakes = Pick<Candidate, 'spend' | 'reduction' | 'margin' | 'price'>;

/** What an offer brings, minor units, if somebody buys with the probabilities `without` and `withIt`. */
export function uplift({ spend, reduction, margin, price }: Stakes, without: number, withIt: number): number {
  return (withIt - without) * margin * spend - (1 + price) * withIt * reduction;
}

interface Contest {
  /** Share of draws that each candidate wins. */
  readonly won: readonly number[];
  /** Share of draws in which a merchant has something that would bring something. */
  readonly worth: ReadonlyMap<string, number>;
}

function contest(belief: Belief, candidates: readonly Candidate[], random: Random, { draws, spread, fairness }: PolicyOptions): Contest {
  const won = candidates.map(() => 0), worth = new Map(candidates.map(({ merchant }) => [merchant, 0]));
  if (candidates.length === 0) return { won, worth };
  const draw = sampler(belief, spread);
  for (let n = 0; n < draws; n++) {
    const weights = draw(random);
    const gains = candidates.map((candidate) => uplift(candidate, sigmoid(dot(candidate.without, weights)),
      sigmoid(dot(candidate.with, weights) + sampleOwn(candidate.own, spread, random))));
    const top = Math.max(...gains);
    if (top <= 0) continue;
    let best = -1, most = Number.NEGATIVE_INFINITY;
    const useful = new Set<string>();
    for (const [i, { merchant, debt }] of candidates.entries()) {
      const gain = gains[i] as number, score = gain / top + fairness * debt;
      if (gain <= 0) continue;
      useful.add(merchant);
      if (score > most) [best, most] = [i, score];
    }
    won[best] = (won[best] as number) + 1 / draws;
    for (const merchant of useful) worth.set(merchant, (worth.get(merchant) ?? 0) + 1 / draws);
  }
  return { won, worth };
}

/** Debts after a choice between merchants: each is owed its part of it, as far as it had something of use, less what it was shown. */
function owed(candidates: readonly Candidate[], worth: Contest['worth'], shown: string | null, { guarantee }: PolicyOptions): Map<string, number> {
  const before = new Map(candidates.map(({ merchant, debt }) => [merchant, debt]));
  if (before.size < 2) return before;
  return new Map([...before].map(([merchant, debt]) =>
    [merchant, Math.max(0, debt + (guarantee / before.size) * (worth.get(merchant) ?? 0) - Number(merchant === shown))]));
}
