/** Goods on their way into a store: kept aside while a file is read, then taken over in one transaction. */
import { Product } from '../../shared/catalogue.ts';
import type { StoreRecord } from './catalogue.ts';
import type { Db } from './open.ts';

/** Why a product cannot be kept beside those read before it or sold elsewhere. */
export type Clash =
  | { readonly kind: 'product'; readonly line: number }
  | { readonly kind: 'sku'; readonly sku: string; readonly line: number }
  | { readonly kind: 'other-store'; readonly sku: string; readonly store: string };

export interface Changes { readonly added: number; readonly updated: number; readonly unchanged: number; /** Variants that the file no longer has: gone, or sold out where carts and orders name them. */ readonly withdrawn: number }

export interface ImportEntry { readonly at: string; readonly format: string; readonly file: string }

export interface Staging {
  /** The id that a product of the store goes by already, found by its handle's id or by its first SKU; null for a new one. */
  known(handle: string, skus: readonly string[]): string | null;
  /** Whether a product of another store has this id. */
  taken(id: string): boolean;
  /** Keeps a product aside. Returns what keeps it from being taken over, if anything does. */
  add(product: Product, line: number): Clash[];
  /** What was kept aside and what the store has besides, for the plan of its floor. */
  dimensions(): Product['dimensions'][];
  /** Products of the store that were not in the file. */
  absent(): number;
  /** Takes everything over in one transaction, which `prepare` begins; nothing of it happens when it throws. */
  takeOver(store: StoreRecord, entry: ImportEntry, prepare: () => void): Changes;
  close(): void;
}

/** @param db a connection that nobody else uses meanwhile: what is kept aside lives in its temporary tables */
export function openStaging(db: Db, store: string): Staging {
  db.exec(`
    CREATE TEMP TABLE staged_products (position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, line INTEGER NOT NULL, record TEXT NOT NULL);
    CREATE TEMP TABLE staged_stock (sku TEXT PRIMARY KEY, product TEXT NOT NULL, line INTEGER NOT NULL);
    BEGIN;
  `);
  // One transaction over all that is kept aside: it writes to temporary tables only, so that a running mall goes on writing.
  const end = (): void => { if (db.inTransaction) db.exec('COMMIT'); };
  const byId = db.prepare<[string, string], string>('SELECT id FROM products WHERE store = ? AND id = ?').pluck();
  const bySku = db.prepare<[string, string], string>('SELECT product FROM stock WHERE store = ? AND sku = ?').pluck();
  const elsewhere = db.prepare<[string, string], string>('SELECT store FROM products WHERE id = ? AND store <> ?').pluck();
  const seller = db.prepare<[string, string], string>('SELECT store FROM stock WHERE sku = ? AND store <> ?').pluck();
  const stagedProduct = db.prepare<[string], number>('SELECT line FROM staged_products WHERE id = ?').pluck();
  const stagedSku = db.prepare<[string], number>('SELECT line FROM staged_stock WHERE sku = ?').pluck();
  const addProduct = db.prepare('INSERT INTO staged_products (id, line, record) VALUES (?, ?, ?)');
  const addSku = db.prepare('INSERT INTO staged_stock (sku, product, line) VALUES (?, ?, ?)');
  return {
    known(handle, skus) {
      const own = byId.get(store, handle);
      if (own !== undefined) return own;
      for (const sku of skus) {
        const product = bySku.get(store, sku);
        if (product !== undefined) return product;
      }
      return null;
    },
    taken: (id) => elsewhere.get(id, store) !== undefined,
    add(product, line) {
      const clashes: Clash[] = [], before = stagedProduct.get(product.id);
      if (before !== undefined) return [{ kind: 'product', line: before }];
      for (const { sku } of product.variants) {
        const other = seller.get(sku, store), earlier = stagedSku.get(sku);
        if (other !== undefined) clashes.push({ kind: 'other-store', sku, store: other });
        else if (earlier !== undefined) clashes.push({ kind: 'sku', sku, line: earlier });
        else addSku.run(sku, product.id, line);
      }
      if (clashes.length === 0) addProduct.run(product.id, line, JSON.stringify(product));
      return clashes;
    },
    dimensions() {
      const rows = db.prepare<[string], string>(`SELECT json_extract(record, '$.dimensions') FROM staged_products
        UNION ALL SELECT json_extract(record, '$.dimensions') FROM products WHERE store = ? AND id NOT IN (SELECT id FROM staged_products)`).pluck();
      return rows.all(store).map((json) => JSON.parse(json) as Product['dimensions']);
    },
    absent: () => db.prepare<[string], number>('SELECT count(*) FROM products WHERE store = ? AND id NOT IN (SELECT id FROM staged_products)').pluck().get(store) ?? 0,
    takeOver(record, entry, prepare) {
      end();
      return db.transaction(() => {
        prepare();
        return takeOver(db, record, entry);
      }).immediate();
    },
    close() {
      end();
      db.exec('DROP TABLE IF EXISTS staged_products; DROP TABLE IF EXISTS staged_stock');
    },
  };
}

function takeOver(db: Db, store: StoreRecord, entry: ImportEntry): Changes {
  db.prepare('INSERT INTO stores (id, currency, record) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET record = excluded.record, shelves_version = shelves_version + 1').run(store.id, store.currency, JSON.stringify(store));
  const oldRecord = db.prepare<[string, string], string>('SELECT record FROM products WHERE store = ? AND id = ?').pluck();
  const putProduct = db.prepare('INSERT INTO products (id, store, record) VALUES (?, ?, ?) ON CONFLICT (store, id) DO UPDATE SET record = excluded.record, version = version + 1');
  const putStock = db.prepare(`INSERT INTO stock (sku, store, product, size, colour, price, on_hand) VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (sku) DO UPDATE SET product = excluded.product, size = excluded.size, colour = excluded.colour, price = excluded.price, on_hand = excluded.on_hand
    WHERE store = excluded.store AND (product, size, colour, price, on_hand) IS NOT (excluded.product, excluded.size, excluded.colour, excluded.price, excluded.on_hand)`);
  const isDressed = db.prepare<[string, string], number>('SELECT 1 FROM product_looks WHERE store = ? AND product = ? LIMIT 1').pluck();
  const skusOf = db.prepare<[string, string], string>('SELECT sku FROM stock WHERE store = ? AND product = ?').pluck();
  let added = 0, updated = 0, withdrawn = 0;
  const staged = db.prepare<[number], { position: number; record: string }>('SELECT position, record FROM staged_products WHERE position > ? ORDER BY position LIMIT 500');
  let unchanged = 0;
  for (let batch = staged.all(0); batch.length > 0; batch = staged.all(batch.at(-1)?.position ?? Infinity)) for (const row of batch) {
    const before = oldRecord.get(store.id, (JSON.parse(row.record) as Product).id), old = before === undefined ? null : Product.parse(JSON.parse(before));
    const product = keepMerchants(JSON.parse(row.record) as Product, old, old !== null && isDressed.get(store.id, old.id) !== undefined), sold = new Set(product.variants.map((variant) => variant.sku));
    let changes = 0;
    if (before === undefined) putProduct.run(product.id, store.id, JSON.stringify(product));
    for (const v of product.variants) changes += putStock.run(v.sku, store.id, product.id, v.size ?? null, v.colour, v.price, v.stock).changes;
    const gone = skusOf.all(store.id, product.id).filter((sku) => !sold.has(sku));
    const left = gone.map((sku) => ({ sku, how: withdraw(db, sku) })), kept = new Set(left.filter(({ how }) => how !== 'gone').map(({ sku }) => sku));
    const record = JSON.stringify(withOld(product, old, kept));
    withdrawn += left.filter(({ how }) => how !== 'was sold out').length;
    if (before === undefined) added += 1;
    else if (record !== before || changes > 0) updated += 1;
    else unchanged += 1;
    if (record !== before) putProduct.run(product.id, store.id, record);
  }
  db.prepare('INSERT INTO imports (at, store, format, file, added, updated) VALUES (?, ?, ?, ?, ?, ?)').run(entry.at, store.id, entry.format, entry.file, added, updated);
  return { added, updated, unchanged, withdrawn };
}

/**
 * What the merchant did in the mall outlives an import: a model of their own, a look that they chose there, and a
 * translation that the file lacks.
 */
function keepMerchants(product: Product, old: Product | null, dressed: boolean): Product {
  if (!old) return product;
  const text = (now: Product['name'], before: Product['name']): Product['name'] => {
    if (now.en !== now.zh || before.en === before.zh) return now;
    return before.en === now.en ? { en: now.en, zh: before.zh } : before.zh === now.zh ? { en: before.en, zh: now.zh } : now;
  };
  const shape = dressed || old.shape.kind === 'blob' ? old.shape : product.shape;
  const worn = dressed && { dimensions: old.dimensions, colourways: product.colourways.map((now) => old.colourways.find(({ id }) => id === now.id) ?? now) };
  return { ...product, shape, ...worn, name: text(product.name, old.name), description: text(product.description, old.description) };
}

/** Takes a variant out of stock: deleted, or none left where a cart or an order names it. */
function withdraw(db: Db, sku: string): 'gone' | 'sold out' | 'was sold out' {
  try {
    db.prepare('DELETE FROM stock WHERE sku = ?').run(sku);
    return 'gone';
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'SQLITE_CONSTRAINT_FOREIGNKEY')) throw error;
    return db.prepare('UPDATE stock SET on_hand = 0 WHERE sku = ? AND on_hand > 0').run(sku).changes > 0 ? 'sold out' : 'was sold out';
  }
}

/** The product with those variants of before that orders still name, none left of them, and the colours and sizes that they wear. */
function withOld(product: Product, old: Product | null, kept: ReadonlySet<string>): Product {
  const variants = (old?.variants ?? []).filter((variant) => kept.has(variant.sku)).map((variant) => ({ ...variant, stock: 0 }));
  if (variants.length === 0) return product;
  const colours = (old?.colourways ?? []).filter(({ id }) => variants.some((variant) => variant.colour === id) && !product.colourways.some((colour) => colour.id === id));
  const sizes = variants.flatMap(({ size }) => (size === undefined ? [] : [size]));
  return { ...product, colourways: [...product.colourways, ...colours], sizes: [...new Set([...product.sizes, ...sizes])], variants: [...product.variants, ...variants] };
}
