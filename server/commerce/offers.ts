/**
 * Offers: promotions that one shopper was shown. Only what was offered reduces a cart, until the
 * promotion ends or the shopper waves it away; how often it is shown is the merchant's to bound.
 */
import type { Promotion } from '../../shared/catalogue.ts';
import type { Interaction } from '../../shared/interaction.ts';
import { LocalText } from '../../shared/locale.ts';
import type { Offer } from '../../shared/shop.ts';
import { readProducts, readPromotions, readStock, type FundedPromotion } from '../storage/catalogue.ts';
import type { Db } from '../storage/open.ts';
import { reasonFor } from './offer-reason.ts';
import { isRunning, sum } from './pricing.ts';

const DAY_MS = 86_400_000;
/** Goods of a promotion whose appeal counts, best first. */
const COUNTED = 3;

export interface OfferQuestion {
  readonly shopper: string;
  readonly store: string;
  /** How much a product appeals to the shopper, on any scale that grows. */
  readonly appeal: (product: string) => number;
  /** Version of the model of taste behind the appeal; kept with the showing. */
  readonly model?: number;
  /** What the shopper did lately, first to last: the reason says nothing else. */
  readonly history: readonly Interaction[];
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * The offer to show a shopper in a store, noted as shown; null when there is none. Of the running
 * promotions that have budget, goods in stock, are not waved away and not shown as often as their
 * `frequencyCap` allows in 24 hours, it is the one whose best goods appeal most.
 */
export function chooseOffer(db: Db, { shopper, store, appeal, model, history, now }: OfferQuestion): Offer | null {
  return db.transaction((): Offer | null => {
    const stocked = new Set(readStock(db, store).filter(({ onHand }) => onHand > 0).map(({ product }) => product));
    const dismissed = new Set(db.prepare<[string, string], string>(
      'SELECT promotion FROM offers WHERE shopper = ? AND store = ? AND dismissed_at IS NOT NULL').pluck().all(shopper, store));
    const shown = db.prepare<[string, string, string, string], number>(
      'SELECT COUNT(*) FROM offer_showings WHERE shopper = ? AND store = ? AND promotion = ? AND at > ?').pluck();
    const dayAgo = new Date(now - DAY_MS).toISOString();
    const goodsOf = ({ products }: Promotion): string[] => (products.length === 0 ? [...stocked] : products.filter((each) => stocked.has(each)));
    const [best] = readPromotions(db, store)
      .filter(({ promotion, left }) => isRunning(promotion, now) && left > 0 && !dismissed.has(promotion.id) && goodsOf(promotion).length > 0
        && (shown.get(shopper, store, promotion.id, dayAgo) ?? 0) < promotion.frequencyCap)
      .map(({ promotion }) => ({ promotion, appeal: topMean(goodsOf(promotion).map(appeal)) }))
      .sort((a, b) => b.appeal - a.appeal || b.promotion.percentOff - a.promotion.percentOff || (a.promotion.id < b.promotion.id ? -1 : 1));
    if (!best) return null;
    const { promotion } = best, at = new Date(now).toISOString();
    const names = new Map(readProducts(db, store).map(({ id, name }) => [id, name]));
    const reason = reasonFor(promotion, { store, names, history });
    db.prepare(`INSERT INTO offers (shopper, store, promotion, reason, offered_at) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (shopper, store, promotion) DO UPDATE SET reason = excluded.reason`).run(shopper, store, promotion.id, JSON.stringify(reason), at);
    db.prepare('INSERT INTO offer_showings (shopper, store, promotion, at, model) VALUES (?, ?, ?, ?, ?)').run(shopper, store, promotion.id, at, model ?? null);
    return offerOf(store, promotion, reason);
  }).immediate();
}

/** The shopper does not want it: it is neither shown again nor applied. False where it was never offered, or is dismissed already. */
export function dismissOffer(db: Db, shopper: string, store: string, id: string, now: number): boolean {
  return db.prepare('UPDATE offers SET dismissed_at = ? WHERE shopper = ? AND store = ? AND promotion = ? AND dismissed_at IS NULL')
    .run(new Date(now).toISOString(), shopper, store, id).changes === 1;
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

function topMean(values: readonly number[]): number {
  const top = values.toSorted((a, b) => b - a).slice(0, COUNTED);
  return sum(top) / top.length;
}
