/** Shoppers' own measures. Only the routes of their account read them. */
import { Measures } from '../../shared/body.ts';
import type { Db } from './open.ts';

export function readMeasures(db: Db, shopper: string): Measures | null {
  const record = db.prepare<[string], string>('SELECT record FROM measures WHERE shopper = ?').pluck().get(shopper);
  return record === undefined ? null : Measures.parse(JSON.parse(record));
}

/** @param at milliseconds since 1970 */
export function writeMeasures(db: Db, shopper: string, measures: Measures, at: number): void {
  db.prepare('INSERT INTO measures (shopper, record, changed_at) VALUES (?, ?, ?) ON CONFLICT (shopper) DO UPDATE SET record = excluded.record, changed_at = excluded.changed_at')
    .run(shopper, JSON.stringify(measures), at);
}

export function deleteMeasures(db: Db, shopper: string): void {
  db.prepare('DELETE FROM measures WHERE shopper = ?').run(shopper);
}
