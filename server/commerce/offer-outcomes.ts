/**
 * What came of an offer, or of none, told to the model of offers within the transaction that keeps it. A purchase in a
 * store belongs to the latest decision about it of the last 24 hours.
 */
import { response, showing } from '../../models/promotion/posterior.ts';
import type { Belief, OwnBelief } from '../../models/promotion/posterior.ts';
import { dropLearning, readLearning, readOwn, writeLearning, writeOwn } from '../storage/offer-beliefs.ts';
import type { OfferLearning } from '../storage/offer-beliefs.ts';
import { decisionBehind, eachDecision, lastShown, noteOutcome, unkeptPromises } from '../storage/offer-decisions.ts';
import type { KeptDecision } from '../storage/offer-decisions.ts';
import type { Db } from '../storage/open.ts';

const DAY_MS = 86_400_000;
/** Of this many carts so many were followed by a purchase, before any was counted. */
const CARTS = { carted: 10, bought: 3 } as const;
/** Broken promises that are taken back at a time. */
const AT_ONCE = 20;

type Shown = { readonly store: string; readonly promotion: string } | null;
type Step = (belief: Belief, own: OwnBelief | null) => { readonly belief: Belief; readonly own: OwnBelief | null };

/** Learns that somebody was shown something, or nothing, and has not bought yet. */
export function learnShowing(db: Db, { features, shown }: { readonly features: readonly number[]; readonly shown: Shown }): void {
  learn(db, shown, (belief, own) => showing(belief, own, features));
}

/** Waving away counts as a second time that it was shown and nothing came of it. */
export function learnDismissal(db: Db, shopper: string, store: string, promotion: string, now: number): void {
  const decision = lastShown(db, shopper, store, promotion);
  if (!decision?.features) return;
  noteOutcome(db, decision.seq, { dismissedAt: now });
  learnShowing(db, { features: decision.features, shown: { store, promotion } });
}

/** Goods of a store went into the shopper's cart: part of a purchase, as large as the share of carts that became one. */
export function noteCarted(db: Db, shopper: string, store: string, now: number): void {
  const decision = decisionBehind(db, shopper, store, now - DAY_MS);
  if (!decision || decision.cartedAt !== null || decision.boughtAt !== null) return;
  const { carted, bought } = readLearning(db), credited = (CARTS.bought + bought) / (CARTS.carted + carted);
  noteOutcome(db, decision.seq, { cartedAt: now, credited });
  tell(db, decision, credited, { carted: 1, bought: 0 });
}

/** Goods of a store were paid for; amounts in minor units. A second purchase adds to what the first brought. */
export function noteBought(db: Db, shopper: string, store: string, paid: { readonly revenue: number; readonly reduction: number }, now: number): void {
  const decision = decisionBehind(db, shopper, store, now - DAY_MS);
  if (!decision) return;
  noteOutcome(db, decision.seq, {
    boughtAt: decision.boughtAt ?? now, credited: 1, revenue: decision.revenue + paid.revenue, reduction: decision.reduction + paid.reduction,
  });
  if (decision.boughtAt === null) tell(db, decision, 1 - decision.credited, { carted: 0, bought: Number(decision.cartedAt !== null) });
}

/** Takes back what carts promised that no purchase followed within a day. */
export function settlePromises(db: Db, now: number): void {
  for (const decision of unkeptPromises(db, now - DAY_MS, AT_ONCE)) {
    noteOutcome(db, decision.seq, { credited: 0 });
    tell(db, decision, -decision.credited, { carted: 0, bought: 0 });
  }
}

/**
 * Learns all over again from the decisions that are still on record, in one transaction, so that nothing of those who had
 * the mall forget them is left. Returns how many decisions that were.
 */
export function relearn(db: Db): number {
  return db.transaction(() => {
    dropLearning(db);
    let decisions = 0;
    // Read before the first is learnt: a statement that is being stepped through would keep the others from writing.
    const kept = Array.from(eachDecision(db));
    for (const decision of kept) {
      const { features, cartedAt, dismissedAt, boughtAt, credited } = decision, shown = shownBy(decision);
      if (!features) continue;
      learnShowing(db, { features, shown });
      if (dismissedAt !== null) learnShowing(db, { features, shown });
      const counts = { carted: Number(cartedAt !== null), bought: Number(cartedAt !== null && boughtAt !== null) };
      if (credited > 0 || counts.carted > 0) tell(db, decision, credited, counts);
      decisions++;
    }
    return decisions;
  }).immediate();
}

function shownBy({ withheld, store, promotion }: KeptDecision): Shown {
  return !withheld && store !== null && promotion !== null ? { store, promotion } : null;
}

function tell(db: Db, decision: KeptDecision, part: number, counts: Pick<OfferLearning, 'carted' | 'bought'>): void {
  const { features } = decision;
  if (!features) return;
  learn(db, shownBy(decision), (belief, own) => response(belief, own, features, part), counts);
}

function learn(db: Db, shown: Shown, step: Step, counts: Pick<OfferLearning, 'carted' | 'bought'> = { carted: 0, bought: 0 }): void {
  const before = readLearning(db), { belief, own } = step(before.belief, shown && readOwn(db, shown.store, shown.promotion));
  writeLearning(db, { belief, learnt: before.learnt + 1, carted: before.carted + counts.carted, bought: before.bought + counts.bought });
  if (shown && own) writeOwn(db, shown.store, shown.promotion, own);
}
