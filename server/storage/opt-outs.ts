/** Who shops without being known. The triggers of migration 0013 keep what they do out of the record. */
import type { Db } from './open.ts';

export interface OptOutsTable {
  has(shopper: string): boolean;
  /** In the order of their ids. */
  all(): string[];
  /** @param now milliseconds since 1970 */
  set(shopper: string, out: boolean, now: number): void;
}

export function optOutsTable(db: Db): OptOutsTable {
  const has = db.prepare<[string], number>('SELECT 1 FROM opt_outs WHERE shopper = ?').pluck();
  const all = db.prepare<[], string>('SELECT shopper FROM opt_outs ORDER BY shopper').pluck();
  const add = db.prepare('INSERT INTO opt_outs (shopper, since) VALUES (?, ?) ON CONFLICT DO NOTHING'), remove = db.prepare('DELETE FROM opt_outs WHERE shopper = ?');
  return {
    has: (shopper) => has.get(shopper) !== undefined,
    all: () => all.all(),
    set: (shopper, out, now) => { if (out) add.run(shopper, now); else remove.run(shopper); },
  };
}
