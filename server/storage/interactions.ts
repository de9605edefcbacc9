import { INTERACTION_SCHEMA } from '../../shared/interaction.ts';
import type { Interaction } from '../../shared/interaction.ts';
import type { Db } from './open.ts';

const COLUMNS = 'id, shopper, store, kind, product, sku, slot, seconds, at, reported_at AS reportedAt';

export interface InteractionsTable {
  /** Keeps them in one transaction, together with `also`; returns which were not there before. An id counts once for a shopper. */
  add(interactions: readonly Interaction[], also?: () => void): boolean[];
  /** A shopper's last `most`, in the order of keeping. */
  recent(shopper: string, most: number): Interaction[];
  /** Number of a shopper's last interaction, 0 before the first; grows with every one that is kept. */
  last(shopper: string): number;
  /** Everybody's, a shopper after the other, each in the order of keeping. */
  all(): IterableIterator<Interaction>;
  /** Gives one shopper's to another; what both had stays once. */
  move(from: string, to: string): void;
}

export function interactionsTable(db: Db): InteractionsTable {
  const insert = db.prepare(`INSERT INTO interactions (id, shopper, store, kind, product, sku, slot, seconds, at, reported_at, schema)
    VALUES (@id, @shopper, @store, @kind, @product, @sku, @slot, @seconds, @at, @reportedAt, ${INTERACTION_SCHEMA})
    ON CONFLICT (shopper, id) DO NOTHING`);
  const recent = db.prepare<[string, number], Interaction>(
    `SELECT ${COLUMNS} FROM (SELECT * FROM interactions WHERE shopper = ? ORDER BY seq DESC LIMIT ?) ORDER BY seq`);
  const last = db.prepare<[string], number>('SELECT COALESCE(MAX(seq), 0) FROM interactions WHERE shopper = ?').pluck();
  const all = db.prepare<[], Interaction>(`SELECT ${COLUMNS} FROM interactions ORDER BY shopper, seq`);
  const move = db.prepare('UPDATE OR IGNORE interactions SET shopper = ? WHERE shopper = ?');
  const drop = db.prepare('DELETE FROM interactions WHERE shopper = ?');
  return {
    add: db.transaction((interactions: readonly Interaction[], also?: () => void) => {
      also?.();
      return interactions.map((each) => insert.run({ ...each, reportedAt: each.reportedAt ?? null }).changes > 0);
    }).immediate,
    recent: (shopper, most) => recent.all(shopper, most),
    last: (shopper) => last.get(shopper) ?? 0,
    all: () => all.iterate(),
    move: db.transaction((from: string, to: string) => {
      move.run(to, from);
      drop.run(from);
    }).immediate,
  };
}

/** How many shoppers liked a product of a store lately, by the hour of the day in UTC (0 to 23). */
export interface Liked { readonly product: string; readonly hour: number; readonly shoppers: number }

/** Interactions of a store that are looked at for what is liked: enough for its trend, and read in a few milliseconds. */
const LIKED_MOST = 5000;

/** @param since milliseconds since 1970. A shopper counts once an hour and product, whatever they do; of a busy store only the last interactions count. */
export function likedLately(db: Db, store: string, since: number): Liked[] {
  return db.prepare<[string, number, number], Liked>(`SELECT product, at / 3600000 % 24 AS hour, COUNT(DISTINCT shopper) AS shoppers
    FROM (SELECT product, at, shopper FROM interactions INDEXED BY interactions_liked
      WHERE store = ? AND kind IN ('ask', 'pickup', 'try', 'cart', 'buy') ORDER BY seq DESC LIMIT ?)
    WHERE at >= ? GROUP BY product, hour`).all(store, LIKED_MOST, since);
}

/** Number of the last interaction of all, 0 before the first. */
export function lastInteraction(db: Db): number {
  return db.prepare<[], number>('SELECT COALESCE(MAX(seq), 0) FROM interactions').pluck().get() ?? 0;
}
