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
  const changesOf = db.prepare<[string], number>('SELECT changes FROM assortment_changes WHERE store = ?').pluck();
  const known = new Map<string, { readonly changes: number; readonly assortment: Assortment | null }>();
  return (id) => {
    const changes = changesOf.get(id), before = known.get(id);
    // Nobody's store is not remembered: the names that are asked for may be anything.
    if (changes === undefined) return null;
    if (before?.changes === changes) return before.assortment;
    const store = readStore(db, id), assortment = store ? { store, products: readProducts(db, id) } : null;
    known.set(id, { changes, assortment });
    return assortment;
  };
}
