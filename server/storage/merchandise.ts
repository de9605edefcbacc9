/** A merchant's goods and promotions as they are edited: with versions, which an edit must name and raises. */
import { Product, Promotion } from '../../shared/catalogue.ts';
import type { Db } from './open.ts';

export interface Versioned<T> { record: T; version: number }
interface Row { record: string; version: number }

export function readVersionedProducts(db: Db, store: string): Versioned<Product>[] {
  return db.prepare<[string], Row>('SELECT record, version FROM products WHERE store = ? ORDER BY id').all(store).map(asProduct);
}

export function readVersionedProduct(db: Db, store: string, id: string): Versioned<Product> | undefined {
  const row = db.prepare<[string, string], Row>('SELECT record, version FROM products WHERE store = ? AND id = ?').get(store, id);
  return row && asProduct(row);
}

/** Writes a product over the version named; false where another version is on record. */
export function writeProduct(db: Db, store: string, product: Product, version: number): boolean {
  return db.prepare('UPDATE products SET record = ?, version = version + 1 WHERE store = ? AND id = ? AND version = ?')
    .run(JSON.stringify(product), store, product.id, version).changes === 1;
}

export function writePrice(db: Db, store: string, product: string, sku: string, price: number): boolean {
  return db.prepare('UPDATE stock SET price = ? WHERE store = ? AND product = ? AND sku = ?').run(price, store, product, sku).changes === 1;
}

/** Sets the units on hand from `seen` to `now`; false where `seen` is not what is on record. */
export function writeStock(db: Db, store: string, product: string, sku: string, seen: number, now: number): boolean {
  return db.prepare('UPDATE stock SET on_hand = ? WHERE store = ? AND product = ? AND sku = ? AND on_hand = ?').run(now, store, product, sku, seen).changes === 1;
}

/** `spent` in minor units. */
export interface VersionedPromotion extends Versioned<Promotion> { spent: number }

export function readVersionedPromotions(db: Db, store: string): VersionedPromotion[] {
  return db.prepare<[string], Row & { spent: number }>('SELECT record, version, spent FROM promotions WHERE store = ? ORDER BY id').all(store).map(asPromotion);
}

export function readVersionedPromotion(db: Db, store: string, id: string): VersionedPromotion | undefined {
  const row = db.prepare<[string, string], Row & { spent: number }>('SELECT record, version, spent FROM promotions WHERE store = ? AND id = ?').get(store, id);
  return row && asPromotion(row);
}

export function addPromotion(db: Db, store: string, promotion: Promotion): void {
  db.prepare('INSERT INTO promotions (store, id, record, budget) VALUES (?, ?, ?, ?)').run(store, promotion.id, JSON.stringify(promotion), promotion.budget);
}

/** Writes a promotion over the version named; false where another version is on record. */
export function writePromotion(db: Db, store: string, promotion: Promotion, version: number): boolean {
  return db.prepare('UPDATE promotions SET record = ?, budget = ?, version = version + 1 WHERE store = ? AND id = ? AND version = ?')
    .run(JSON.stringify(promotion), promotion.budget, store, promotion.id, version).changes === 1;
}

function asProduct({ record, version }: Row): Versioned<Product> {
  return { record: Product.parse(JSON.parse(record)), version };
}

function asPromotion({ record, version, spent }: Row & { spent: number }): VersionedPromotion {
  return { record: Promotion.parse(JSON.parse(record)), version, spent };
}
