/** What happened in a store, counted out of visits, interactions and orders. Moments are milliseconds since 1970. */
import type { InteractionKind } from '../../shared/interaction.ts';
import type { Db } from './open.ts';

/** States of orders that are paid for and stand. */
const SOLD = "('paid', 'packed', 'shipped', 'delivered')";

export interface DeedCount { times: number; people: number }

/** How often each kind of interaction happened in a store since a moment, and by how many people. */
export function countDeeds(db: Db, store: string, since: number): Map<InteractionKind, DeedCount> {
  const rows = db.prepare<[string, number], DeedCount & { kind: InteractionKind }>(`
    SELECT kind, COUNT(*) AS times, COUNT(DISTINCT shopper) AS people FROM interactions WHERE store = ? AND at >= ? GROUP BY kind`).all(store, since);
  return new Map(rows.map(({ kind, times, people }) => [kind, { times, people }]));
}

export interface SalesCount { orders: number; buyers: number; revenue: number }

export function countSales(db: Db, store: string, since: number): SalesCount {
  return db.prepare<[string, string], SalesCount>(`
    SELECT COUNT(*) AS orders, COUNT(DISTINCT shopper) AS buyers, COALESCE(SUM(total), 0) AS revenue
    FROM orders WHERE store = ? AND placed_at >= ? AND state IN ${SOLD}`).get(store, new Date(since).toISOString()) ?? { orders: 0, buyers: 0, revenue: 0 };
}

/** People who came since a moment and bought since. */
export function countConverted(db: Db, store: string, since: number): number {
  return db.prepare<[string, string, string, number], number>(`
    SELECT COUNT(DISTINCT shopper) FROM orders WHERE store = ? AND placed_at >= ? AND state IN ${SOLD}
    AND shopper IN (SELECT shopper FROM visits WHERE place = ? AND entered_at >= ?)`).pluck().get(store, new Date(since).toISOString(), store, since) ?? 0;
}

/** Sales in each span of `span` milliseconds since 1970, from `since` on; spans without any are left out. */
export function salesBySpan(db: Db, store: string, since: number, span: number): { start: number; orders: number; revenue: number }[] {
  return db.prepare<unknown[], { start: number; orders: number; revenue: number }>(`
    SELECT 1000 * unixepoch(placed_at) - 1000 * unixepoch(placed_at) % @span AS start, COUNT(*) AS orders, SUM(total) AS revenue
    FROM orders WHERE store = @store AND placed_at >= @since AND state IN ${SOLD} GROUP BY 1 ORDER BY 1`)
    .all({ span, store, since: new Date(since).toISOString() });
}

/** Units sold and times picked up since a moment, by product. */
export function countByProduct(db: Db, store: string, since: number): Map<string, { sold: number; pickups: number }> {
  const sold = db.prepare<[string, string], { product: string; sold: number }>(`
    SELECT product, SUM(quantity) AS sold FROM order_lines JOIN orders ON orders.id = order_id JOIN stock USING (sku)
    WHERE orders.store = ? AND placed_at >= ? AND state IN ${SOLD} GROUP BY product`).all(store, new Date(since).toISOString());
  const picked = db.prepare<[string, number], { product: string; pickups: number }>(`
    SELECT product, COUNT(*) AS pickups FROM interactions WHERE store = ? AND kind = 'pickup' AND at >= ? GROUP BY product`).all(store, since);
  const counts = new Map(picked.map(({ product, pickups }) => [product, { sold: 0, pickups }]));
  for (const { product, sold: units } of sold) counts.set(product, { pickups: counts.get(product)?.pickups ?? 0, sold: units });
  return counts;
}
