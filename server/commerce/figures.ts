import { LOW_STOCK, type StoreFigures, type StoreOverview } from '../../shared/merchant.ts';
import { RANGES, type Range } from '../../shared/range.ts';
import { dayStarts } from '../planning/days.ts';
import { readProducts, readStock } from '../storage/catalogue.ts';
import type { Db } from '../storage/open.ts';
import { countConverted, countDeeds, countSales, salesBySpan } from '../storage/store-figures.ts';
import { countVisits, countVisitsBySpan } from '../storage/visits.ts';

/** Days of all time zones begin at a multiple of this, milliseconds. */
const SPAN = 900_000;
/** Goods that an overview names as running out, at most. */
const MOST_LOW = 8;

/** A store at `now` (milliseconds since 1970); days begin at midnight of `zone`. */
export function overviewOf(db: Db, store: string, now: number, zone: string): StoreOverview {
  const starts = dayStarts(now, zone, Math.max(...RANGES));
  return { figures: RANGES.map((days) => figuresOf(db, store, days, starts.at(-days) ?? now)), daily: daily(db, store, starts), low: low(db, store) };
}

function figuresOf(db: Db, store: string, days: Range, since: number): StoreFigures {
  const { visits, visitors } = countVisits(db, since).get(store) ?? { visits: 0, visitors: 0 };
  const deeds = countDeeds(db, store, since);
  const { orders, buyers, revenue } = countSales(db, store, since);
  const people = (kind: 'view' | 'pickup' | 'cart'): number => deeds.get(kind)?.people ?? 0;
  return {
    days, visits, visitors, orders, revenue,
    pickups: deeds.get('pickup')?.times ?? 0, carts: deeds.get('cart')?.times ?? 0,
    funnel: { view: people('view'), pickup: people('pickup'), cart: people('cart'), buy: buyers },
    converted: countConverted(db, store, since),
  };
}

function daily(db: Db, store: string, starts: readonly number[]): StoreOverview['daily'] {
  const days = starts.map((startsAt) => ({ startsAt, visits: 0, orders: 0, revenue: 0 }));
  const dayOf = (at: number): (typeof days)[number] | undefined => days.findLast(({ startsAt }) => startsAt <= at);
  const since = starts[0] ?? 0;
  for (const { start, visits } of countVisitsBySpan(db, store, since, SPAN)) {
    const day = dayOf(start);
    if (day) day.visits += visits;
  }
  for (const { start, orders, revenue } of salesBySpan(db, store, since, SPAN)) {
    const day = dayOf(start);
    if (day) { day.orders += orders; day.revenue += revenue; }
  }
  return days;
}

function low(db: Db, store: string): StoreOverview['low'] {
  const names = new Map(readProducts(db, store).map(({ id, name }) => [id, name]));
  return readStock(db, store).filter(({ onHand }) => onHand < LOW_STOCK).toSorted((a, b) => a.onHand - b.onHand).slice(0, MOST_LOW)
    .flatMap(({ sku, product, onHand }) => {
      const name = names.get(product);
      return name ? [{ product, name, sku, stock: onHand }] : [];
    });
}
