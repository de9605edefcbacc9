import type { Db } from './open.ts';

/** Orders that are looked through for what goes together: the last ones. */
const MOST_ORDERS = 20_000;

/** Products of each order of a store, of its last orders; cancelled ones say nothing. */
export function readBaskets(db: Db, store: string): string[][] {
  return db.prepare<[string, number], string>(`SELECT json_group_array(DISTINCT stock.product) AS products FROM order_lines
    JOIN stock ON stock.sku = order_lines.sku WHERE order_id IN (SELECT id FROM orders WHERE store = ? AND state <> 'cancelled' ORDER BY number DESC LIMIT ?) GROUP BY order_id`)
    .pluck().all(store, MOST_ORDERS).map((products): string[] => JSON.parse(products));
}
