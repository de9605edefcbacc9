import type { Db } from './open.ts';

/** What another library wrote in SQL, as that of accounts does. */
export interface Statement { readonly sql: string; readonly parameters: readonly unknown[] }

/** Carries out what changes something; with the rows that it returns. */
export function carryOut(db: Db, { sql, parameters }: Statement): { rows: unknown[]; changes: number } {
  const statement = db.prepare<unknown[]>(sql);
  if (!statement.reader) return { rows: [], changes: statement.run(...parameters).changes };
  const rows = statement.all(...parameters);
  return { rows, changes: rows.length };
}
