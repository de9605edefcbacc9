/** What was decided about offers, for judging other policies by it and for others to judge. */
import { createHash } from 'node:crypto';
import type { LoggedDecision } from '../../models/promotion/evaluate.ts';
import { uplift } from '../../models/promotion/policy.ts';
import { CONCOURSE_ID } from '../../shared/mall.ts';
import { eachDecision } from '../storage/offer-decisions.ts';
import type { DecisionCandidate, KeptDecision } from '../storage/offer-decisions.ts';
import type { Db } from '../storage/open.ts';

const DAY_MS = 86_400_000;

/** A policy to be judged: the probability by which it would show each candidate, in their order; the rest is that of nothing. */
export type JudgedPolicy = (decision: KeptDecision) => readonly number[];

const indexOfShown = ({ candidates, store, promotion, withheld }: KeptDecision): number =>
  (withheld ? -1 : candidates.findIndex((each) => each.store === store && each.promotion === promotion));

export const JUDGED = {
  /** Shows nothing, ever. */
  nothing: ({ candidates }) => candidates.map(() => 0),
  /** Shows always the offer whose goods appeal most: what the mall did before it learnt. */
  appeal({ candidates }) {
    const best = candidates.findIndex(({ appeal }) => candidates.every((other) => other.appeal <= appeal));
    return candidates.map((_, i) => Number(i === best));
  },
  /** What the model took to be best, with no chance and nothing held back. */
  greedy({ candidates }) {
    const gains = candidates.map((each) => uplift({ ...each, price: 0 }, each.buysWithout, each.buysWith));
    const best = gains.indexOf(Math.max(...gains));
    return gains.map((gain, i) => Number(i === best && gain > 0));
  },
} satisfies Record<string, JudgedPolicy>;

/**
 * Decisions in stores whose day is over at `now` (milliseconds since 1970), as `evaluate` takes them: the reward is what
 * the shopper then paid in the store less what was taken off, minor units. In the concourse nobody can tell what
 * followed from showing nothing.
 */
export function loggedFor(db: Db, policy: JudgedPolicy | null, now: number): LoggedDecision[] {
  const out: LoggedDecision[] = [];
  for (const decision of eachDecision(db)) {
    if (decision.place === CONCOURSE_ID || decision.at > now - DAY_MS) continue;
    const { candidates, propensity, revenue, reduction, shopper } = decision, shown = indexOfShown(decision);
    const nothing = nothingBrings(candidates), brings = candidates.map((each) => each.buysWith * (each.spend - each.reduction));
    const chances = policy?.(decision) ?? null, rest = 1 - (chances?.reduce((sum, chance) => sum + chance, 0) ?? 0);
    const predicted = shown < 0 ? nothing : brings[shown] ?? 0;
    out.push({
      reward: revenue - reduction, propensity, group: shopper, predicted,
      target: chances === null ? propensity : shown < 0 ? rest : chances[shown] ?? 0,
      predictedTarget: chances === null ? predicted : chances.reduce((sum, chance, i) => sum + chance * (brings[i] ?? 0), rest * nothing),
    });
  }
  return out;
}

/** Every decision as a line of JSON, first to last; shoppers by a name that only this export knows. @param salt another one for every export */
export function* exportedDecisions(db: Db, salt: string): Generator<string> {
  for (const { shopper, ...decision } of eachDecision(db)) {
    yield JSON.stringify({ ...decision, shopper: createHash('sha256').update(`${salt} ${shopper}`).digest('hex').slice(0, 16) });
  }
}

function nothingBrings(candidates: readonly DecisionCandidate[]): number {
  return candidates.reduce((sum, { buysWithout, spend }) => sum + buysWithout * spend, 0) / Math.max(1, candidates.length);
}
