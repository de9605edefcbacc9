/** What products looked like before, so that a new look can be undone. Moments are milliseconds since 1970. */
import { Product } from '../../shared/catalogue.ts';
import { readVersionedProduct, writeProduct } from './merchandise.ts';
import type { Db } from './open.ts';

/** What of a product makes its look. */
export const ProductLook = Product.pick({ shape: true, dimensions: true, colourways: true });
export type ProductLook = Pick<Product, 'shape' | 'dimensions' | 'colourways'>;

export interface EarlierProductLook { readonly look: number; readonly at: number; readonly was: ProductLook }

/** Looks that a product keeps: the oldest make room. */
const KEPT = 20;

export type LookChanged = { readonly ok: true } | { readonly ok: false; readonly reason: 'unknown-product' } | { readonly ok: false; readonly reason: 'version-changed'; readonly version: number };

/** Newest first. */
export function readEarlierLooks(db: Db, store: string, product: string): EarlierProductLook[] {
  return db.prepare<[string, string], { look: number; at: number; record: string }>('SELECT look, at, record FROM product_looks WHERE store = ? AND product = ? ORDER BY look DESC').all(store, product)
    .map(({ look, at, record }) => ({ look, at, was: ProductLook.parse(JSON.parse(record)) }));
}

/** Gives a product of that version another look, and keeps the one it had. What `also` writes is kept with it or not at all. */
export function changeLook(db: Db, store: string, product: string, version: number, change: (now: ProductLook) => ProductLook, at: number, also: () => void = () => {}): LookChanged {
  return db.transaction((): LookChanged => {
    const current = readVersionedProduct(db, store, product);
    if (!current) return { ok: false, reason: 'unknown-product' };
    const { shape, dimensions, colourways } = current.record, was: ProductLook = { shape, dimensions, colourways }, next = ProductLook.parse(change(was));
    if (!writeProduct(db, store, Product.parse({ ...current.record, ...next }), version)) return { ok: false, reason: 'version-changed', version: current.version };
    const last = db.prepare<[string, string], number | null>('SELECT max(look) FROM product_looks WHERE store = ? AND product = ?').pluck().get(store, product) ?? 0;
    db.prepare('INSERT INTO product_looks (store, product, look, record, at) VALUES (?, ?, ?, ?, ?)').run(store, product, last + 1, JSON.stringify(was), at);
    db.prepare('DELETE FROM product_looks WHERE store = ? AND product = ? AND look <= ?').run(store, product, last + 1 - KEPT);
    also();
    return { ok: true };
  }).immediate();
}
