/** Stores and goods, parsed once for each text of theirs, so that reading them again costs little while nothing changed. */
import { Product } from '../../shared/catalogue.ts';
import { StoreRecord } from './catalogue.ts';
import type { Db } from './open.ts';

export interface Records {
  readonly stores: readonly StoreRecord[];
  /** By store, in the order of their ids. The same text gives the same object. */
  readonly products: ReadonlyMap<string, readonly Product[]>;
}

/** Gives what the record holds now; the same object as before where nothing changed. */
export function recordsReader(db: Db): () => Records {
  const storeTexts = db.prepare<[], string>('SELECT record FROM stores ORDER BY id').pluck();
  const productTexts = db.prepare<[], { store: string; record: string }>('SELECT store, record FROM products ORDER BY store, id');
  let parsed = new Map<string, StoreRecord | Product>(), last: Records = { stores: [], products: new Map() };
  return () => {
    const kept = new Map<string, StoreRecord | Product>();
    let fresh = false;
    const read = <T extends StoreRecord | Product>(text: string, parse: (json: unknown) => T): T => {
      const known = parsed.get(text) as T | undefined;
      if (!known) fresh = true;
      const value = known ?? parse(JSON.parse(text));
      kept.set(text, value);
      return value;
    };
    const stores = storeTexts.all().map((text) => read(text, (json) => StoreRecord.parse(json)));
    const goods = productTexts.all().map(({ store, record }) => ({ store, product: read(record, (json) => Product.parse(json)) }));
    const changed = fresh || kept.size !== parsed.size;
    parsed = kept;
    if (changed) last = { stores, products: new Map([...Map.groupBy(goods, ({ store }) => store)].map(([store, rows]) => [store, rows.map(({ product }) => product)])) };
    return last;
  };
}

/** Another text whenever anything in the database changed, by this connection or by any other. */
export function changeMark(db: Db): () => string {
  const own = db.prepare<[], number>('SELECT total_changes()').pluck();
  return () => `${String(db.pragma('data_version', { simple: true }))} ${own.get() ?? 0}`;
}
