/** What merchants let shoppers change of their products. */
import { CustomOptions } from '../../shared/design.ts';
import type { Db } from './open.ts';

export interface VersionedCustom { readonly options: CustomOptions; readonly version: number }

export function readCustom(db: Db, store: string, product: string): VersionedCustom | undefined {
  const row = db.prepare<[string, string], { record: string; version: number }>('SELECT record, version FROM custom_options WHERE store = ? AND product = ?').get(store, product);
  return row && { options: CustomOptions.parse(JSON.parse(row.record)), version: row.version };
}

/** Products of a store that are open for it. */
export function readOpenProducts(db: Db, store: string): ReadonlySet<string> {
  return new Set(db.prepare<[string], string>("SELECT product FROM custom_options WHERE store = ? AND json_extract(record, '$.open')").pluck().all(store));
}

/** Writes options over the version named, 0 where there were none; false where another version is on record. */
export function writeCustom(db: Db, store: string, product: string, options: CustomOptions, version: number): boolean {
  const record = JSON.stringify(options);
  return version === 0
    ? db.prepare('INSERT INTO custom_options (store, product, record) VALUES (?, ?, ?) ON CONFLICT DO NOTHING').run(store, product, record).changes === 1
    : db.prepare('UPDATE custom_options SET record = ?, version = version + 1 WHERE store = ? AND product = ? AND version = ?').run(record, store, product, version).changes === 1;
}

/** Opens products of the embedded mall, by store and product. */
export function seedCustom(db: Db, stores: Readonly<Record<string, Readonly<Record<string, CustomOptions>>>>): void {
  db.transaction(() => {
    for (const [store, products] of Object.entries(stores)) for (const [product, options] of Object.entries(products)) writeCustom(db, store, product, options, 0);
  }).immediate();
}
