/** What merchants say that their sizes mean. */
import { SizeTable } from '../../shared/size-table.ts';
import type { Db } from './open.ts';

export type SizeScope = 'product' | 'kind';

/** @param goods a product's id or, of a kind, its category */
export function readSizeTable(db: Db, store: string, scope: SizeScope, goods: string): SizeTable | null {
  const record = db.prepare<[string, string, string], string>('SELECT record FROM size_tables WHERE store = ? AND scope = ? AND goods = ?').pluck().get(store, scope, goods);
  return record === undefined ? null : SizeTable.parse(JSON.parse(record));
}

/** Null takes the table away. */
export function writeSizeTable(db: Db, store: string, scope: SizeScope, goods: string, table: SizeTable | null): void {
  if (table) {
    db.prepare('INSERT INTO size_tables (store, scope, goods, record) VALUES (?, ?, ?, ?) ON CONFLICT (store, scope, goods) DO UPDATE SET record = excluded.record')
      .run(store, scope, goods, JSON.stringify(table));
  } else db.prepare('DELETE FROM size_tables WHERE store = ? AND scope = ? AND goods = ?').run(store, scope, goods);
}
