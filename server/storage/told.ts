/** What shoppers told assistants of themselves. */
import { Told, toldKey } from '../../shared/told.ts';
import type { ToldList } from '../../shared/told.ts';
import { deleteMeasures } from './measures.ts';
import type { Db } from './open.ts';
import { optOutsTable } from './opt-outs.ts';

/** Latest first. */
export function readTold(db: Db, shopper: string): ToldList {
  return db.prepare<[string], { key: string; record: string; at: number }>('SELECT key, record, told_at AS at FROM told WHERE shopper = ? ORDER BY told_at DESC, key').all(shopper)
    .map(({ key, record, at }) => ({ key, told: Told.parse(JSON.parse(record)), at }));
}

/** Notes of one shopper that are kept: the oldest goes for a new one. */
const MOST_NOTES = 20;

/** `at` in milliseconds since 1970. */
export interface WriteTold { readonly shopper: string; readonly told: Told; readonly at: number }

/** Keeps what a shopper told; false where they shop unknown, and nothing is kept. */
export function writeTold(db: Db, { shopper, told, at }: WriteTold): boolean {
  return db.transaction((): boolean => {
    if (optOutsTable(db).has(shopper)) return false;
    db.prepare('INSERT INTO told (shopper, key, record, told_at) VALUES (?, ?, ?, ?) ON CONFLICT (shopper, key) DO UPDATE SET record = excluded.record, told_at = excluded.told_at')
      .run(shopper, toldKey(told), JSON.stringify(told), at);
    if (told.about !== 'note') return true;
    for (const { key } of readTold(db, shopper).filter((each) => each.told.about === 'note').slice(MOST_NOTES)) forgetTold(db, { shopper, what: { key } });
    return true;
  }).immediate();
}

/** One thing, one sort of things, or all that a shopper told, their measures too. */
export interface ForgetTold { readonly shopper: string; readonly what: { readonly key: string } | { readonly about: Told['about'] } | 'all' }

/** Returns how many things were forgotten, measures apart. */
export function forgetTold(db: Db, { shopper, what }: ForgetTold): number {
  return db.transaction((): number => {
    if (what !== 'all' && 'key' in what) return db.prepare('DELETE FROM told WHERE shopper = ? AND key = ?').run(shopper, what.key).changes;
    if (what !== 'all') return db.prepare("DELETE FROM told WHERE shopper = ? AND record ->> '$.about' = ?").run(shopper, what.about).changes;
    deleteMeasures(db, shopper);
    return db.prepare('DELETE FROM told WHERE shopper = ?').run(shopper).changes;
  }).immediate();
}
