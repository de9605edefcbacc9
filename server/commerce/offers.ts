/**
 * Offers: promotions that one shopper was shown. Only what was offered reduces a cart, until the
 * promotion ends or the shopper waves it away; how often it is shown is the merchant's to bound.
 */
import type { Random } from '../../models/engine/random.ts';
import { choose, POLICY_DEFAULTS } from '../../models/promotion/policy.ts';
import type { PolicyOptions } from '../../models/promotion/policy.ts';
import { dot, meanOf, MODEL, sigmoid } from '../../models/promotion/posterior.ts';
import type { Promotion } from '../../shared/catalogue.ts';
import type { Interaction } from '../../shared/interaction.ts';
import { LocalText } from '../../shared/locale.ts';
import { CONCOURSE_ID } from '../../shared/mall.ts';
import type { Offer } from '../../shared/shop.ts';
import { readProducts, readPromotions, readStores, type FundedPromotion } from '../storage/catalogue.ts';
import { countHour, readLearning, writeDebts } from '../storage/offer-beliefs.ts';
import { addDecision, type DecisionCandidate } from '../storage/offer-decisions.ts';
import type { Db } from '../storage/open.ts';
import { optOutsTable } from '../storage/opt-outs.ts';
import { eligibleOffers, mallDay, type Eligible } from './offer-candidates.ts';
import { learnDismissal, learnShowing, settlePromises } from './offer-outcomes.ts';
import { reasonFor } from './offer-reason.ts';
import { isRunning } from './pricing.ts';

export interface OfferQuestion {
  readonly shopper: string;
  /** The store that they came into; or several, in the concourse, where their offers compete. */
  readonly stores: readonly string[];
  /** How much a product of a store appeals to the shopper, in standard deviations from the store's mean. */
  readonly appeal: (store: string, product: string) => number;
  /** Version of the model of taste behind the appeal; kept with the decision and the showing. */
  readonly model?: number;
  /** What the shopper did lately, first to last: the reason says nothing else. */
  readonly history: readonly Interaction[];
  /** Milliseconds since 1970. */
  readonly now: number;
  /** IANA name of the zone by which the mall's days begin. */
  readonly zone: string;
  readonly random: Random;
  readonly policy?: PolicyOptions;
}

/**
 * The offer to show a shopper, noted as shown; null where it is better to offer nothing, where what was chosen is held
 * back, or where the rules allow nothing. Every decision is kept with its probabilities, and is learnt from in the same
 * transaction: once this returns, nothing of it can be lost.
 */
export function chooseOffer(db: Db, question: OfferQuestion): Offer | null {
  return db.transaction((): Offer | null => decide(db, question)).immediate();
}

function decide(db: Db, question: OfferQuestion): Offer | null {
  const { shopper, stores, appeal, model = null, history, now, zone, random, policy = POLICY_DEFAULTS } = question;
  settlePromises(db, now);
  const day = mallDay(db, now, zone);
  const answers = ofOneCurrency(db, stores).map((store) => (
    { store, ...eligibleOffers(db, { shopper, store, history, now, day, appeal: (product) => appeal(store, product) }) }));
  const all = answers.flatMap(({ eligible }) => eligible);
  if (all.length === 0) return null;
  // Who shops without being known takes part in no comparison, and nothing is kept or learnt of them but what an offer needs.
  const isKnown = !optOutsTable(db).has(shopper), { belief, learnt } = readLearning(db);
  const choice = choose(belief, all.map(({ candidate }) => candidate), random, isKnown ? policy : { ...policy, holdout: 0 });
  const chosen = all.find(({ candidate }) => candidate.id === (choice.shown ?? choice.withheld)) ?? null;
  const shown = choice.shown === null ? null : chosen;
  // Of nothing in the concourse no store's sales tell.
  const [only, ...others] = answers, watched = chosen?.store ?? (others.length === 0 ? only?.store : undefined) ?? null;
  const features = shown ? shown.candidate.with : answers.find(({ store }) => store === watched)?.without ?? null;
  if (isKnown) addDecision(db, {
    shopper, place: others.length === 0 ? only?.store ?? CONCOURSE_ID : CONCOURSE_ID,
    store: chosen?.store ?? null, promotion: chosen?.promotion.id ?? null, withheld: choice.withheld !== null, propensity: choice.propensity, candidates: described(all, choice.chances, meanOf(belief)),
    version: `${MODEL}@${learnt}`, taste: model, watched, features, at: now,
  });
  if (isKnown && features) learnShowing(db, { features, shown: shown && { store: shown.store, promotion: shown.promotion.id } });
  writeDebts(db, choice.debts);
  countHour(db, day.hour);
  return shown && show(db, shown, isClosest(shown, all), question);
}

/** Those of the stores whose amounts can be compared: of the commonest currency. */
function ofOneCurrency(db: Db, stores: readonly string[]): readonly string[] {
  if (stores.length < 2) return stores;
  const currencies = new Map(readStores(db).map(({ id, currency }) => [id, currency]));
  return [...Map.groupBy(stores, (store) => currencies.get(store)).values()].toSorted((a, b) => b.length - a.length)[0] ?? [];
}

function described(all: readonly Eligible[], chances: readonly number[], mean: readonly number[]): DecisionCandidate[] {
  return all.map(({ store, promotion, appeal, candidate: { without, with: row, own, spend, reduction, margin, price } }, i) => ({
    store, promotion: promotion.id, chance: chances[i] ?? 0, appeal, buysWithout: sigmoid(dot(without, mean)),
    buysWith: sigmoid(dot(row, mean) + own.shift / own.precision), spend, reduction, margin, price,
  }));
}

/** Whether no other offer that the shopper could have had from the store appeals more to them. */
function isClosest({ store, appeal }: Eligible, all: readonly Eligible[]): boolean {
  return all.every((each) => each.store !== store || each.appeal <= appeal);
}

function show(db: Db, { store, promotion }: Eligible, closest: boolean, { shopper, history, model, now }: OfferQuestion): Offer {
  const at = new Date(now).toISOString(), names = new Map(readProducts(db, store).map(({ id, name }) => [id, name]));
  const reason = reasonFor(promotion, { store, names, history, closest });
  db.prepare(`INSERT INTO offers (shopper, store, promotion, reason, offered_at) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (shopper, store, promotion) DO UPDATE SET reason = excluded.reason`).run(shopper, store, promotion.id, JSON.stringify(reason), at);
  db.prepare('INSERT INTO offer_showings (shopper, store, promotion, at, model) VALUES (?, ?, ?, ?, ?)').run(shopper, store, promotion.id, at, model ?? null);
  return offerOf(store, promotion, reason);
}

/** The shopper does not want it: it is neither shown again nor applied. False where it was never offered, or is dismissed already. */
export function dismissOffer(db: Db, shopper: string, store: string, id: string, now: number): boolean {
  return db.transaction(() => {
    const isFirst = db.prepare('UPDATE offers SET dismissed_at = ? WHERE shopper = ? AND store = ? AND promotion = ? AND dismissed_at IS NULL')
      .run(new Date(now).toISOString(), shopper, store, id).changes === 1;
    if (isFirst) learnDismissal(db, shopper, store, id, now);
    return isFirst;
  }).immediate();
}

/** A promotion that was offered to a shopper, with what is left of its budget and why they saw it. */
export interface OfferedPromotion extends FundedPromotion { reason: LocalText }

/** A store's promotions that were offered to the shopper and not waved away, whether they run or not. */
export function readOffered(db: Db, shopper: string, store: string): OfferedPromotion[] {
  const reasons = new Map(db.prepare<[string, string], { promotion: string; reason: string }>(
    'SELECT promotion, reason FROM offers WHERE shopper = ? AND store = ? AND dismissed_at IS NULL').all(shopper, store)
    .map(({ promotion, reason }) => [promotion, LocalText.parse(JSON.parse(reason))]));
  return readPromotions(db, store).flatMap((funded) => {
    const reason = reasons.get(funded.promotion.id);
    return reason ? [{ ...funded, reason }] : [];
  });
}

/** What the shopper may use at `now` (milliseconds since 1970), over all stores. */
export function validOffers(db: Db, shopper: string, now: number): Offer[] {
  const stores = db.prepare<[string], string>('SELECT DISTINCT store FROM offers WHERE shopper = ? ORDER BY store').pluck().all(shopper);
  return stores.flatMap((store) => readOffered(db, shopper, store)
    .filter(({ promotion, left }) => left > 0 && isRunning(promotion, now))
    .map(({ promotion, reason }) => offerOf(store, promotion, reason)));
}

function offerOf(store: string, { id, title, percentOff, products, minimumSpend, endsAt }: Promotion, reason: LocalText): Offer {
  return { id, store, title, percentOff, products, minimumSpend, endsAt, reason };
}
