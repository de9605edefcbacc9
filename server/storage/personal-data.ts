/**
 * All that the record holds of one shopper. Tables are found by their column `shopper`, so that one that is
 * added later is exported and forgotten without anybody having to think of it.
 */
import { dropLooseDesigns } from './designs.ts';
import type { Db } from './open.ts';

/** Kept when somebody has the mall forget them: what they are buying and bought, what a desk was asked about it, and that they opted out. */
const KEPT: ReadonlySet<string> = new Set(['cart_lines', 'payments', 'orders', 'opt_outs', 'tickets']);
/** Shelves are emptied and not deleted: the next ones count on from their revision. */
const EMPTIED = 'layouts';

function tablesOf(db: Db): string[] {
  return db.prepare<[], string>(`SELECT m.name FROM sqlite_master AS m JOIN pragma_table_info(m.name) AS c
    WHERE m.type = 'table' AND c.name = 'shopper' ORDER BY m.name`).pluck().all();
}

/** Every row of theirs, by table; JSON columns as they are, cut open. */
export function readPersonalData(db: Db, shopper: string): Record<string, readonly unknown[]> {
  const rows = (sql: string): readonly unknown[] => db.prepare<[string], Record<string, unknown>>(sql).all(shopper).map(open);
  return {
    ...Object.fromEntries(tablesOf(db).map((table) => [table, rows(`SELECT * FROM "${table}" WHERE shopper = ?`)])),
    order_lines: rows('SELECT l.* FROM order_lines AS l JOIN orders AS o ON o.id = l.order_id WHERE o.shopper = ?'),
    order_steps: rows('SELECT s.* FROM order_steps AS s JOIN orders AS o ON o.id = s.order_id WHERE o.shopper = ?'),
    designs: rows('SELECT d.* FROM designs AS d JOIN design_saves AS s ON s.design = d.id WHERE s.shopper = ?'),
    refunds: rows('SELECT r.* FROM refunds AS r JOIN orders AS o ON o.id = r.order_id WHERE o.shopper = ?'),
    ticket_lines: rows('SELECT l.* FROM ticket_lines AS l JOIN tickets AS t ON t.id = l.ticket WHERE t.shopper = ?'),
    people: rows('SELECT id, name, email, guest, locale, look, comfort, created_at, updated_at FROM people WHERE id = ?'),
    memberships: rows('SELECT role, store, since FROM memberships WHERE person = ?'),
  };
}

/** Forgets what somebody did and what follows from it, in one transaction. What they bought stays. */
export function forgetShopper(db: Db, shopper: string): void {
  db.transaction(() => {
    for (const table of tablesOf(db)) if (!KEPT.has(table) && table !== EMPTIED) db.prepare(`DELETE FROM "${table}" WHERE shopper = ?`).run(shopper);
    dropLooseDesigns(db);
    // What a store's desk still has to do about an order stays with the order.
    db.prepare('DELETE FROM tickets WHERE shopper = ? AND order_number IS NULL').run(shopper);
    emptyShelves(db, shopper);
  }).immediate();
}

/** Their shelves are set out anew when they are next asked for, from what is known then. */
export function emptyShelves(db: Db, shopper: string): void {
  db.prepare(`UPDATE layouts SET learned = -1, record = json_remove(json_set(record, '$.placements', json('[]')), '$.model') WHERE shopper = ?`).run(shopper);
}

function open(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, typeof value === 'string' && /^[[{]/.test(value) ? parsed(value) : value]));
}
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Words that begin with a bracket.
    return text;
  }
}

export interface Summary {
  readonly since: number | null;
  readonly did: readonly { readonly kind: string; readonly count: number }[];
  readonly goods: readonly { readonly store: string; readonly product: string; readonly count: number; readonly seconds: number }[];
  /** Goods that they took up and did not wave away since. */
  readonly taken: readonly { readonly store: string; readonly product: string }[];
  readonly visits: number; readonly seconds: number; readonly orders: number;
}

/** What they did, counted. @param most goods that are named */
export function summariseShopper(db: Db, shopper: string, most: number): Summary {
  const all = <T>(sql: string, ...more: unknown[]): T[] => db.prepare<unknown[], T>(sql).all(shopper, ...more);
  const [first] = all<{ since: number | null }>('SELECT MIN(at) AS since FROM interactions WHERE shopper = ?');
  const [visits] = all<{ visits: number; seconds: number }>('SELECT COUNT(*) AS visits, COALESCE(SUM(seen_at - entered_at), 0) / 1000.0 AS seconds FROM visits WHERE shopper = ?');
  const [orders] = all<{ orders: number }>('SELECT COUNT(*) AS orders FROM orders WHERE shopper = ?');
  return {
    since: first?.since ?? null, visits: visits?.visits ?? 0, seconds: visits?.seconds ?? 0, orders: orders?.orders ?? 0,
    did: all('SELECT kind, COUNT(*) AS count FROM interactions WHERE shopper = ? GROUP BY kind'),
    goods: all(`SELECT store, product, COUNT(*) AS count, COALESCE(SUM(seconds), 0) AS seconds FROM interactions WHERE shopper = ?
      GROUP BY store, product ORDER BY count DESC, MAX(seq) DESC LIMIT ?`, most),
    taken: all(`SELECT store, product FROM interactions WHERE shopper = ? GROUP BY store, product
      HAVING MAX(CASE WHEN kind IN ('ask', 'pickup', 'try', 'cart', 'buy') THEN seq END) > MAX(CASE WHEN kind = 'dismiss' THEN seq ELSE 0 END)`),
  };
}
