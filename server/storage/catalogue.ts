import { Product, Promotion, StoreFile } from '../../shared/catalogue.ts';
import type { ShelfRules } from '../../shared/catalogue.ts';
import type { Mood } from '../../shared/mood.ts';
import type { Tone } from '../../shared/tone.ts';
import type { Db } from './open.ts';

/** A store without its goods and promotions, which have tables of their own. */
export const StoreRecord = StoreFile.omit({ products: true, promotions: true });
export type StoreRecord = Omit<StoreFile, 'products' | 'promotions'>;

/**
 * Puts the stores into an empty database, in one transaction. A database that has stores is left as it
 * is, since its stock is the record by then. Returns whether it seeded.
 */
export function seed(db: Db, files: readonly StoreFile[]): boolean {
  const addStore = db.prepare('INSERT INTO stores (id, currency, record) VALUES (?, ?, ?)');
  const addProduct = db.prepare('INSERT INTO products (id, store, record) VALUES (?, ?, ?)');
  const addStock = db.prepare('INSERT INTO stock (sku, store, product, size, colour, price, on_hand) VALUES (?, ?, ?, ?, ?, ?, ?)');
  const addPromotion = db.prepare('INSERT INTO promotions (store, id, record, budget) VALUES (?, ?, ?, ?)');
  return db.transaction(() => {
    if (db.prepare('SELECT 1 FROM stores LIMIT 1').get() !== undefined) return false;
    for (const { products, promotions, ...store } of files) {
      addStore.run(store.id, store.currency, JSON.stringify(store));
      for (const promotion of promotions) addPromotion.run(store.id, promotion.id, JSON.stringify(promotion), promotion.budget);
      for (const product of products) {
        addProduct.run(product.id, store.id, JSON.stringify(product));
        for (const v of product.variants) addStock.run(v.sku, store.id, product.id, v.size ?? null, v.colour, v.price, v.stock);
      }
    }
    return true;
  }).immediate();
}

export function readStores(db: Db): StoreRecord[] {
  return db.prepare<[], string>('SELECT record FROM stores ORDER BY id').pluck().all().map(record => StoreRecord.parse(JSON.parse(record)));
}

export function readStoreIds(db: Db): string[] {
  return db.prepare<[], string>('SELECT id FROM stores ORDER BY id').pluck().all();
}

export function readStore(db: Db, id: string): StoreRecord | undefined {
  const record = db.prepare<[string], string>('SELECT record FROM stores WHERE id = ?').pluck().get(id);
  return record === undefined ? undefined : StoreRecord.parse(JSON.parse(record));
}

/** Of a store's shelf rules and moods; undefined for a store that is not there. */
export function readShelvesVersion(db: Db, store: string): number | undefined {
  return db.prepare<[string], number>('SELECT shelves_version FROM stores WHERE id = ?').pluck().get(store);
}

/** Replaces what a merchant asks of everybody's shelves, if they are still of the version that was edited. Returns whether they were. */
export function writeShelfRules(db: Db, store: string, rules: ShelfRules, moods: readonly Mood[], version: number): boolean {
  return db.prepare(`UPDATE stores SET record = json_set(record, '$.shelfRules', json(?), '$.moods', json(?)), shelves_version = shelves_version + 1
    WHERE id = ? AND shelves_version = ?`).run(JSON.stringify(rules), JSON.stringify(moods), store, version).changes > 0;
}

/** Sets how the assistant of a store speaks; nothing where there is no such store. */
export function writeTone(db: Db, store: string, tone: Tone): void {
  db.prepare("UPDATE stores SET record = json_set(record, '$.tone', ?) WHERE id = ?").run(tone, store);
}

/** The goods of a store; prices and stock of their variants are those of the catalogue file, see `readStock`. */
export function readProducts(db: Db, store: string): Product[] {
  return db.prepare<[string], string>('SELECT record FROM products WHERE store = ? ORDER BY id').pluck().all(store)
    .map(record => Product.parse(JSON.parse(record)));
}

export function readProduct(db: Db, store: string, id: string): Product | undefined {
  const record = db.prepare<[string, string], string>('SELECT record FROM products WHERE store = ? AND id = ?').pluck().get(store, id);
  return record === undefined ? undefined : Product.parse(JSON.parse(record));
}

/** What is counted and priced now; `price` in minor units. */
export interface StockItem {
  sku: string; store: string; product: string; size: string | null; colour: string; price: number; onHand: number;
}

const STOCK = 'SELECT sku, store, product, size, colour, price, on_hand AS onHand FROM stock';

export function readStockItem(db: Db, sku: string): StockItem | undefined {
  return db.prepare<[string], StockItem>(`${STOCK} WHERE sku = ?`).get(sku);
}

export function readStock(db: Db, store: string): StockItem[] {
  return db.prepare<[string], StockItem>(`${STOCK} WHERE store = ? ORDER BY sku`).all(store);
}

/** Gives the products of a store that are in stock now, by their ids; asked for whenever something is recommended. */
export function inStockReader(db: Db): (store: string) => ReadonlySet<string> {
  const inStock = db.prepare<[string], string>('SELECT DISTINCT product FROM stock WHERE store = ? AND on_hand > 0').pluck();
  return (store) => new Set(inStock.all(store));
}

/** A promotion with what is left of its budget, in minor units. */
export interface FundedPromotion { promotion: Promotion; left: number }

export function readPromotions(db: Db, store: string): FundedPromotion[] {
  return db.prepare<[string], { record: string; left: number }>('SELECT record, budget - spent AS left FROM promotions WHERE store = ? ORDER BY id').all(store)
    .map(row => ({ promotion: Promotion.parse(JSON.parse(row.record)), left: row.left }));
}

/** Who sells a product, the store named first where it does, and what it is sold as; undefined where nobody does. */
export type GoodsFinder = (product: string, preferred: string) => { store: string; skus: string[] } | undefined;

/** Each call looks whether stores or their goods changed, and gives what finds goods as they are then. */
export function goodsFinder(db: Db): () => GoodsFinder {
  const seller = db.prepare<[string, string], string>('SELECT store FROM products WHERE id = ? ORDER BY store = ? DESC, store LIMIT 1').pluck();
  const skus = db.prepare<[string, string], string>('SELECT sku FROM stock WHERE store = ? AND product = ?').pluck();
  const changesOf = db.prepare<[], number>('SELECT TOTAL(changes) FROM assortment_changes').pluck();
  let changes: number | undefined, known = new Map<string, { store: string; skus: string[] }>();
  const find: GoodsFinder = (product, preferred) => {
    const key = `${preferred} ${product}`, before = known.get(key);
    if (before) return before;
    const store = seller.get(product, preferred);
    if (store === undefined) return undefined;
    const found = { store, skus: skus.all(store, product) };
    known.set(key, found);
    return found;
  };
  return () => {
    const now = changesOf.get();
    if (now !== changes) [changes, known] = [now, new Map()];
    return find;
  };
}
