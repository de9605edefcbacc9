/** Decisions about offers as the record keeps them; moments in milliseconds since 1970, amounts in minor units. */
import { z } from 'zod';
import type { Db } from './open.ts';

const Amount = z.int().min(0), Share = z.number().min(0).max(1);
/** One offer that could have been shown. */
export const DecisionCandidate = z.strictObject({
  store: z.string(), promotion: z.string(),
  /** Probability to be chosen, held back or not. */
  chance: Share,
  /** How much its goods appealed, and what the model took the probability of a purchase in its store to be, without and with it. */
  appeal: z.number(), buysWithout: Share, buysWith: Share,
  spend: Amount, reduction: Amount, margin: Share,
  /** Weight of its discount beyond 1, from pacing. */
  price: z.number().min(0),
});
export type DecisionCandidate = z.infer<typeof DecisionCandidate>;

export interface OfferDecision {
  readonly shopper: string;
  /** `concourse` or a store. */
  readonly place: string;
  /** What was chosen; shown unless withheld. Both null for nothing. */
  readonly store: string | null; readonly promotion: string | null;
  readonly withheld: boolean;
  /** Probability of what the shopper saw. */
  readonly propensity: number;
  readonly candidates: readonly DecisionCandidate[];
  /** The model of offers and how often it had learnt, and the version of the model of taste behind the appeal. */
  readonly version: string; readonly taste: number | null;
  /** The store whose purchases tell what came of it, and the features that learn from them. */
  readonly watched: string | null; readonly features: readonly number[] | null;
  readonly at: number;
}
/** A decision with what came of it. */
export interface KeptDecision extends OfferDecision {
  readonly seq: number;
  readonly cartedAt: number | null; readonly dismissedAt: number | null; readonly boughtAt: number | null;
  readonly revenue: number; readonly reduction: number;
  /** Part of a purchase that the model was told of. */
  readonly credited: number;
}

interface Row extends Omit<KeptDecision, 'withheld' | 'candidates' | 'features'> {
  readonly withheld: number; readonly candidates: string; readonly features: string | null;
}
const COLUMNS = `seq, shopper, place, store, promotion, withheld, propensity, candidates, version, taste, watched, features, at,
  carted_at AS cartedAt, dismissed_at AS dismissedAt, bought_at AS boughtAt, revenue, reduction, credited`;
const Features = z.array(z.number());

function kept({ withheld, candidates, features, ...row }: Row): KeptDecision {
  return {
    ...row, withheld: withheld === 1, candidates: z.array(DecisionCandidate).parse(JSON.parse(candidates)),
    features: features === null ? null : Features.parse(JSON.parse(features)),
  };
}

export function addDecision(db: Db, decision: OfferDecision): void {
  const { shopper, place, store, promotion, withheld, propensity, candidates, version, taste, watched, features, at } = decision;
  db.prepare(`INSERT INTO offer_decisions (shopper, place, store, promotion, withheld, propensity, candidates, version, taste, watched, features, at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`).run(shopper, place, store, promotion, Number(withheld), propensity, JSON.stringify(candidates), version, taste,
    watched, features && JSON.stringify(features), at);
}

/** The latest decision that a purchase of the shopper in the store belongs to, if one was made since `since`, and they let the mall learn. */
export function decisionBehind(db: Db, shopper: string, store: string, since: number): KeptDecision | null {
  const row = db.prepare<[string, string, number], Row>(
    `SELECT ${COLUMNS} FROM offer_decisions WHERE shopper = ? AND watched = ? AND at > ?
      AND NOT EXISTS (SELECT 1 FROM opt_outs WHERE opt_outs.shopper = offer_decisions.shopper) ORDER BY at DESC, seq DESC LIMIT 1`).get(shopper, store, since);
  return row ? kept(row) : null;
}

/** The latest decision that showed the shopper this promotion. */
export function lastShown(db: Db, shopper: string, store: string, promotion: string): KeptDecision | null {
  const row = db.prepare<[string, string, string], Row>(`SELECT ${COLUMNS} FROM offer_decisions
    WHERE store = ? AND promotion = ? AND shopper = ? AND withheld = 0 ORDER BY seq DESC LIMIT 1`).get(store, promotion, shopper);
  return row ? kept(row) : null;
}

/** Decisions before `before` whose promise of a purchase has not come true, at most `most`. */
export function unkeptPromises(db: Db, before: number, most: number): KeptDecision[] {
  return db.prepare<[number, number], Row>(
    `SELECT ${COLUMNS} FROM offer_decisions WHERE credited > 0 AND bought_at IS NULL AND at < ? ORDER BY at LIMIT ?`).all(before, most).map(kept);
}

type Outcome = Pick<KeptDecision, 'cartedAt' | 'dismissedAt' | 'boughtAt' | 'revenue' | 'reduction' | 'credited'>;

/** Notes what came of a decision; what is not named stays. */
export function noteOutcome(db: Db, seq: number, outcome: Partial<Outcome>): void {
  const { cartedAt = null, dismissedAt = null, boughtAt = null, revenue = null, reduction = null, credited = null } = outcome;
  db.prepare(`UPDATE offer_decisions SET carted_at = COALESCE(?, carted_at), dismissed_at = COALESCE(?, dismissed_at), bought_at = COALESCE(?, bought_at),
    revenue = COALESCE(?, revenue), reduction = COALESCE(?, reduction), credited = COALESCE(?, credited) WHERE seq = ?`)
    .run(cartedAt, dismissedAt, boughtAt, revenue, reduction, credited, seq);
}

/** Which of a store's promotions were chosen for the shopper before, and whether they are held back from them for good. */
export function standingsOf(db: Db, shopper: string, store: string): Map<string, 'shown' | 'withheld'> {
  return new Map(db.prepare<[string, string], { promotion: string; withheld: number }>(
    'SELECT promotion, MAX(withheld) AS withheld FROM offer_decisions WHERE store = ? AND promotion IS NOT NULL AND shopper = ? GROUP BY promotion')
    .all(store, shopper).map(({ promotion, withheld }) => [promotion, withheld === 1 ? 'withheld' : 'shown']));
}

/** All decisions, first to last, one at a time. */
export function* eachDecision(db: Db): Generator<KeptDecision> {
  for (const row of db.prepare<[], Row>(`SELECT ${COLUMNS} FROM offer_decisions ORDER BY seq`).iterate()) yield kept(row);
}

/** How often a promotion was shown, to how many people, and how many waved it away. */
export function countShowings(db: Db, store: string, promotion: string): { shown: number; people: number; dismissed: number } {
  const key = { store, promotion };
  const { shown, people } = db.prepare<unknown[], { shown: number; people: number }>(`SELECT COUNT(*) AS shown, COUNT(DISTINCT shopper) AS people
    FROM offer_showings WHERE store = @store AND promotion = @promotion`).get(key) ?? { shown: 0, people: 0 };
  const dismissed = db.prepare<unknown[], number>(
    'SELECT COUNT(*) FROM offers WHERE store = @store AND promotion = @promotion AND dismissed_at IS NOT NULL').pluck().get(key) ?? 0;
  return { shown, people, dismissed };
}

/**
 * People for whom a promotion was chosen, by whether it was shown or held back at the first time, and how many of them
 * bought in the store within `within` milliseconds; orders that were cancelled or returned are none.
 */
export function countGroups(db: Db, store: string, promotion: string, within: number): Map<'shown' | 'withheld', { people: number; buyers: number }> {
  const rows = db.prepare<unknown[], { withheld: number; people: number; buyers: number }>(`
    WITH firsts AS (SELECT shopper, withheld, at, MIN(seq) FROM offer_decisions WHERE store = @store AND promotion = @promotion GROUP BY shopper)
    SELECT withheld, COUNT(*) AS people, SUM(EXISTS (
      SELECT 1 FROM orders WHERE orders.shopper = firsts.shopper AND orders.store = @store AND state IN ('paid', 'packed', 'shipped', 'delivered')
        AND 1000 * unixepoch(placed_at, 'subsec') BETWEEN firsts.at AND firsts.at + @within)) AS buyers
    FROM firsts GROUP BY withheld`).all({ store, promotion, within });
  return new Map(rows.map(({ withheld, people, buyers }) => [withheld === 1 ? 'withheld' : 'shown', { people, buyers }]));
}

/** What each of a store's promotions has cost since a moment, and in how many purchases it was used; those never used are absent. */
export function countUses(db: Db, store: string, since: number): Map<string, { spentSince: number; taken: number }> {
  return new Map(db.prepare<[string, string], { promotion: string; spentSince: number; taken: number }>(`
    SELECT promotion, COALESCE(SUM(CASE WHEN payments.created_at >= ? THEN payment_reductions.amount END), 0) AS spentSince, COUNT(*) AS taken
    FROM payment_reductions JOIN payments ON payments.id = payment WHERE store = ? GROUP BY promotion`)
    .all(new Date(since).toISOString(), store).map(({ promotion, spentSince, taken }) => [promotion, { spentSince, taken }]));
}
