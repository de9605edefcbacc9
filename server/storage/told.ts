/** What shoppers told assistants of themselves. */
import { Told, toldKey } from '../../shared/told.ts';
import type { ToldList } from '../../shared/told.ts';
import type { Db } from './open.ts';

/** Latest first. */
export function readTold(db: Db, shopper: string): ToldList {
  return db.prepare<[string], { key: string; record: string; at: number }>('SELECT key, record, told_at AS at FROM told WHERE shopper = ? ORDER BY told_at DESC, key').all(shopper)
    .map(({ key, record, at }) => ({ key, told: Told.parse(JSON.parse(record)), at }));
}

/** Notes of one shopper that are kept: the oldest goes for a new one. */
const MOST_NOTES = 20;

/** @param at milliseconds since 1970 */
export function writeTold(db: Db, shopper: string, told: Told, at: number): void {
  db.prepare('INSERT INTO told (shopper, key, record, told_at) VALUES (?, ?, ?, ?) ON CONFLICT (shopper, key) DO UPDATE SET record = excluded.record, told_at = excluded.told_at')
    .run(shopper, toldKey(told), JSON.stringify(told), at);
  if (told.about !== 'note') return;
  for (const { key } of readTold(db, shopper).filter((each) => each.told.about === 'note').slice(MOST_NOTES)) deleteTold(db, shopper, key);
}

/** Forgets one thing, or all where `key` is null. Returns how many that were. */
export function deleteTold(db: Db, shopper: string, key: string | null): number {
  return db.prepare('DELETE FROM told WHERE shopper = @shopper AND (@key IS NULL OR key = @key)').run({ shopper, key }).changes;
}
