import type { Db } from './open.ts';

/** Layouts that are looked through for what stands where: those that learnt last. */
const MOST_LAYOUTS = 500;

export interface SlotCount { slot: string; product: string; shoppers: number; of: number }

/** What stands in each slot of a store for most of those who have a layout of it; `of` is how many those are. */
export function readCommonGoods(db: Db, store: string): SlotCount[] {
  return db.prepare<[string, number], SlotCount>(`
    WITH recent AS (SELECT record FROM layouts WHERE store = ? ORDER BY learned DESC LIMIT ?),
    placed AS (
      SELECT p.value ->> 'slot' AS slot, p.value ->> 'product' AS product, COUNT(*) AS shoppers
      FROM recent, json_each(recent.record, '$.placements') AS p GROUP BY slot, product)
    SELECT slot, product, MAX(shoppers) AS shoppers, (SELECT COUNT(*) FROM recent) AS of FROM placed GROUP BY slot ORDER BY slot`).all(store, MOST_LAYOUTS);
}
