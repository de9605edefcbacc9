/** How the loop does, in figures out of the record. */
import type { Db } from './open.ts';

const MINUTE = 60_000;
/** Interactions that are looked back at most: more than these in an hour are counted from the latest. */
const MOST = 1_000_000;

export interface JournalCounts { readonly interactions: number; readonly shoppers: number; readonly optedOut: number }

/** Interactions in each of the `minutes` before the minute that `now` (milliseconds since 1970) is in, oldest first. */
export function countByMinute(db: Db, now: number, minutes: number): number[] {
  const end = Math.floor(now / MINUTE), from = end - minutes;
  const rows = db.prepare<[number, number, number], { minute: number; count: number }>(`SELECT at / ${MINUTE} AS minute, COUNT(*) AS count FROM interactions
    WHERE seq > (SELECT COALESCE(MAX(seq), 0) FROM interactions) - ? AND at >= ? AND at < ? GROUP BY 1`).all(MOST, from * MINUTE, end * MINUTE);
  const counts = new Map(rows.map(({ minute, count }) => [minute, count]));
  return Array.from({ length: minutes }, (_, i) => counts.get(from + i) ?? 0);
}

export function countJournal(db: Db): JournalCounts {
  return db.prepare<[], JournalCounts>(`SELECT (SELECT COUNT(*) FROM interactions) AS interactions, (SELECT COUNT(DISTINCT shopper) FROM interactions) AS shoppers,
    (SELECT COUNT(*) FROM opt_outs) AS optedOut`).get() ?? { interactions: 0, shoppers: 0, optedOut: 0 };
}

/** An event of the journal as it is exported: every field that is kept, `schema` saying what they mean. */
export interface JournalLine {
  readonly seq: number; readonly schema: number; readonly id: string; readonly shopper: string; readonly store: string; readonly kind: string; readonly product: string;
  readonly sku: string | null; readonly slot: string | null; readonly seconds: number | null; readonly at: number; readonly reportedAt: number | null;
}

/** The whole journal in the order of keeping, from after `seq` on, at most so many. */
export function readJournal(db: Db, seq: number, most: number): JournalLine[] {
  return db.prepare<[number, number], JournalLine>(`SELECT seq, schema, id, shopper, store, kind, product, sku, slot, seconds, at, reported_at AS reportedAt
    FROM interactions WHERE seq > ? ORDER BY seq LIMIT ?`).all(seq, most);
}
