/**
 * Which of a store's promotions may be offered to a shopper now, and what the model is told of each. The rules are
 * here and hold whatever the model thinks.
 */
import type { Promotion } from '../../shared/catalogue.ts';
import type { Interaction } from '../../shared/interaction.ts';
import { featuresOf } from '../../models/promotion/features.ts';
import type { ShopperContext } from '../../models/promotion/features.ts';
import { dayBudget, priceOf, shareOfDay } from '../../models/promotion/pacing.ts';
import type { Candidate } from '../../models/promotion/policy.ts';
import { OWN_PRIOR } from '../../models/promotion/posterior.ts';
import { dayStarts } from '../planning/days.ts';
import { readPromotions, readStock } from '../storage/catalogue.ts';
import type { FundedPromotion } from '../storage/catalogue.ts';
import { readDebt, readHours, readOwns } from '../storage/offer-beliefs.ts';
import { countUses, standingsOf } from '../storage/offer-decisions.ts';
import type { Db } from '../storage/open.ts';
import { isRunning, sum } from './pricing.ts';

const HOUR_MS = 3_600_000, DAY_MS = 24 * HOUR_MS, WEEK_MS = 7 * DAY_MS;
/** Goods of a promotion whose appeal and price count, the most appealing first. */
const COUNTED = 3;

/** The mall's day at a moment. */
export interface MallDay {
  /** Milliseconds since 1970. */
  readonly startsAt: number;
  /** 0 to 23. */
  readonly hour: number;
  /** Share of the day's visitors that have come, as other days went. */
  readonly passed: number;
}

export function mallDay(db: Db, now: number, zone: string): MallDay {
  const startsAt = dayStarts(now, zone, 1)[0] ?? now, hours = Math.min(24, (now - startsAt) / HOUR_MS);
  return { startsAt, hour: Math.min(23, Math.floor(hours)), passed: shareOfDay(readHours(db), hours) };
}

export interface StoreQuestion {
  readonly shopper: string;
  readonly store: string;
  /** How much a product appeals to the shopper, in standard deviations. */
  readonly appeal: (product: string) => number;
  readonly history: readonly Interaction[];
  readonly now: number;
  readonly day: MallDay;
}
/** What may be offered, with what is needed once it is chosen. */
export interface Eligible { readonly store: string; readonly promotion: Promotion; readonly appeal: number; readonly candidate: Candidate }
export interface StoreAnswer {
  /** Features of the shopper when nothing is offered. */
  readonly without: readonly number[];
  readonly eligible: readonly Eligible[];
}

/**
 * Offered may be what runs, has budget left, of today's too where the merchant bounds it, has goods in stock, was not waved away, was not shown as
 * often as its `frequencyCap` allows in 24 hours, and is not held back from this shopper.
 */
export function eligibleOffers(db: Db, question: StoreQuestion): StoreAnswer {
  const { shopper, store, now, day, appeal } = question;
  const prices = Map.groupBy(readStock(db, store).filter(({ onHand }) => onHand > 0), ({ product }) => product);
  const promotions = readPromotions(db, store), offered = new Map(db.prepare<[string, string], { promotion: string; dismissed: number }>(
    'SELECT promotion, dismissed_at IS NOT NULL AS dismissed FROM offers WHERE shopper = ? AND store = ?').all(shopper, store)
    .map(({ promotion, dismissed }) => [promotion, dismissed === 1]));
  const running = promotions.filter(({ promotion, left }) => isRunning(promotion, now) && left > 0);
  const seen = contextOf(db, question, running.some(({ promotion: { id } }) => offered.get(id) === false));
  const showings = countsOf(db, shopper, store, now), debt = readDebt(db, store), owns = readOwns(db, store);
  const standings = standingsOf(db, shopper, store), uses = countUses(db, store, day.startsAt);
  const without = featuresOf(seen, null);
  return {
    without,
    eligible: running.flatMap((funded): Eligible[] => {
      const { promotion } = funded, { id, percentOff, minimumSpend } = promotion, counts = showings.of(id);
      const goods = [...prices].filter(([product]) => promotion.products.length === 0 || promotion.products.includes(product))
        .map(([product, items]) => ({ appeal: appeal(product), price: sum(items.map(({ price }) => price)) / items.length }))
        .toSorted((a, b) => b.appeal - a.appeal).slice(0, COUNTED);
      const standing = standings.get(id), today = todayOf(funded, uses.get(id)?.spentSince ?? 0, day);
      const isSpent = promotion.dailyBudget !== null && today.spent >= today.budget;
      if (goods.length === 0 || offered.get(id) === true || counts.day >= promotion.frequencyCap || standing === 'withheld' || isSpent) return [];
      const liked = mean(goods.map((each) => each.appeal)), price = mean(goods.map((each) => each.price));
      const spend = Math.round(Math.max(minimumSpend, price));
      const context = { appeal: liked, percentOff, minimumSpend, spend: price, shown: counts.week, shownAny: showings.any };
      return [{
        store, promotion, appeal: liked,
        candidate: {
          id: `${store}/${id}`, merchant: store, without, with: featuresOf(seen, context), own: owns.get(id) ?? OWN_PRIOR, spend,
          reduction: Math.min(Math.floor(spend * percentOff / 100), funded.left), margin: (promotion.margin ?? 100) / 100,
          price: priceOf(today.spent, today.budget, day.passed), debt, fresh: standing === undefined && !offered.has(id),
        },
      }];
    }),
  };
}

/** What a promotion has spent today, and may, minor units. */
export function todayOf({ promotion, left }: FundedPromotion, spent: number, day: MallDay): { spent: number; budget: number } {
  const daysLeft = (Date.parse(promotion.endsAt) - day.startsAt) / DAY_MS;
  return { spent, budget: dayBudget({ left: left + spent, daily: promotion.dailyBudget, daysLeft }) };
}

function contextOf(db: Db, { shopper, store, history }: StoreQuestion, holding: boolean): ShopperContext {
  const has = (sql: string): boolean => db.prepare(sql).get(shopper, store) !== undefined;
  return {
    touches: history.filter((each) => each.store === store && each.kind !== 'dismiss').length,
    wanting: has('SELECT 1 FROM cart_lines JOIN stock USING (sku) WHERE shopper = ? AND store = ? LIMIT 1'),
    bought: has('SELECT 1 FROM orders WHERE shopper = ? AND store = ? LIMIT 1'), holding,
  };
}

interface Showings {
  /** Of any offer, in the last 24 hours. */
  readonly any: number;
  /** Of one of the store's, in 24 hours and in a week. */
  readonly of: (promotion: string) => { readonly day: number; readonly week: number };
}

function countsOf(db: Db, shopper: string, store: string, now: number): Showings {
  const since = (age: number): string => new Date(now - age).toISOString();
  const any = db.prepare<[string, string], number>('SELECT COUNT(*) FROM offer_showings WHERE shopper = ? AND at > ?').pluck()
    .get(shopper, since(DAY_MS)) ?? 0;
  const counts = new Map(db.prepare<unknown[], { promotion: string; day: number; week: number }>(`
    SELECT promotion, COALESCE(SUM(at > @day), 0) AS day, COUNT(*) AS week FROM offer_showings
    WHERE shopper = @shopper AND store = @store AND at > @week GROUP BY promotion`)
    .all({ shopper, store, day: since(DAY_MS), week: since(WEEK_MS) }).map(({ promotion, day, week }) => [promotion, { day, week }]));
  return { any, of: (promotion) => counts.get(promotion) ?? { day: 0, week: 0 } };
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}
