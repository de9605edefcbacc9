/** What a mall likes when it knows nothing of a shopper: what others took up lately, most of all at this time of day. */
import { likedLately } from '../storage/interactions.ts';
import type { Db } from '../storage/open.ts';

const HOUR_MS = 3_600_000, DAY_MS = 24 * HOUR_MS;
/** Days that are looked back. */
const DAYS = 14;
/** Hours before and after now that count as this time of day, and how much more they count. */
const AROUND = 3, WEIGHT_AROUND = 2;
/** Milliseconds that a store's trend is good for. */
const FRESH_MS = 60_000;

export interface Trend {
  /** Product id -> 0 where nobody liked it, growing slowly with those who did. */
  of(store: string): ReadonlyMap<string, number>;
}

/** @param now milliseconds since 1970 */
export function openTrend(db: Db, now: () => number): Trend {
  const known = new Map<string, { readonly at: number; readonly trend: ReadonlyMap<string, number> }>();
  return {
    of(store) {
      const at = now(), before = known.get(store);
      if (before && at - before.at < FRESH_MS) return before.trend;
      const sums = new Map<string, number>(), hourNow = Math.floor(at / HOUR_MS) % 24;
      for (const { product, hour, shoppers } of likedLately(db, store, at - DAYS * DAY_MS)) {
        const apart = Math.min((hour - hourNow + 24) % 24, (hourNow - hour + 24) % 24);
        sums.set(product, (sums.get(product) ?? 0) + shoppers * (apart <= AROUND ? WEIGHT_AROUND : 1));
      }
      const trend = new Map([...sums].map(([product, sum]) => [product, Math.log1p(sum)]));
      known.set(store, { at, trend });
      return trend;
    },
  };
}
