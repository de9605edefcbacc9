import type { Product } from '../../shared/catalogue.ts';
import { readProducts, readStock, readStore } from './catalogue.ts';
import type { StockItem, StoreRecord } from './catalogue.ts';
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

/** With what is counted and priced of its goods, in the order of the SKUs. */
export interface Stocked extends Assortment {
  readonly stock: readonly StockItem[];
}

/** Reads all stores with their goods and stock, by their ids; anew only those of which something changed. The same object where nothing did. */
export function openStocked(db: Db): () => readonly Stocked[] {
  const changesOf = db.prepare<[], number>(`SELECT (SELECT TOTAL(changes) FROM assortment_changes) + (SELECT TOTAL(changes) FROM stock_changes)`).pluck();
  const stores = db.prepare<[], { id: string; changes: number }>(`SELECT id, (SELECT changes FROM stock_changes WHERE store = id) AS changes FROM stores ORDER BY id`);
  const assortmentOf = openAssortments(db);
  let changes: number | undefined, known = new Map<string, { readonly changes: number | null; readonly stocked: Stocked }>(), all: readonly Stocked[] = [];
  const read = db.transaction(() => {
    const now = changesOf.get();
    if (now === changes) return all;
    known = new Map(stores.all().flatMap(({ id, changes: counted }) => {
      const assortment = assortmentOf(id), before = known.get(id);
      if (!assortment) return [];
      const isSame = before?.changes === counted && before.stocked.store === assortment.store && before.stocked.products === assortment.products;
      return [[id, isSame ? before : { changes: counted, stocked: { ...assortment, stock: readStock(db, id) } }]];
    }));
    changes = now;
    all = [...known.values()].map(({ stocked }) => stocked);
    return all;
  });
  return () => (changesOf.get() === changes ? all : read());
}
