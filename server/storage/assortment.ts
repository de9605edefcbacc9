import type { Product } from '../../shared/catalogue.ts';
import { readProducts, readStore } from './catalogue.ts';
import type { StoreRecord } from './catalogue.ts';
import type { Db } from './open.ts';

/** What a store is and carries now. The same object until one of it changes. */
export interface Assortment {
  readonly store: StoreRecord;
  readonly products: readonly Product[];
}

/** Reads stores' assortments, anew only when the record changed: a merchant edits, a catalogue is read in. */
export function openAssortments(db: Db): (store: string) => Assortment | null {
  const stamp = db.prepare<[string], string>(`SELECT COUNT(products.id) || ' ' || TOTAL(version) || ' ' || TOTAL(length(products.record)) || ' ' || stores.record
    FROM stores LEFT JOIN products ON products.store = stores.id WHERE stores.id = ? GROUP BY stores.id`).pluck();
  const known = new Map<string, { readonly stamp: string; readonly assortment: Assortment }>();
  return (id) => {
    const now = stamp.get(id) ?? null, before = known.get(id);
    if (now === null) {
      known.delete(id);
      return null;
    }
    if (before?.stamp === now) return before.assortment;
    const store = readStore(db, id);
    if (!store) return null;
    const assortment = { store, products: readProducts(db, id) };
    known.set(id, { stamp: now, assortment });
    return assortment;
  };
}
