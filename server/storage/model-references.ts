/** All whose models are kept as files: products as they look and as they looked, and the designs that somebody kept, carries or bought. A page at a time, so that nobody waits. */
import { z } from 'zod';
import { Product } from '../../shared/catalogue.ts';
import { DesignRecord } from './designs.ts';
import type { Db } from './open.ts';
import { ProductLook } from './product-looks.ts';

const Brand = z.object({ brand: Product.shape.brand });
/** What of a product its model is made from. */
export type ModelledLook = ProductLook & Pick<Product, 'brand'>;

/** Looks of products past and present, a page of so many after a row; `next` is null at the end. */
export function readLooksPage(db: Db, from: { readonly kind: 'now' | 'before'; readonly row: number }, size: number): { readonly looks: ModelledLook[]; readonly next: typeof from | null } {
  const rows = db.prepare<[number, number], { row: number; record: string; look: string }>(from.kind === 'now'
    ? 'SELECT rowid AS row, record, record AS look FROM products WHERE rowid > ? ORDER BY rowid LIMIT ?'
    : 'SELECT l.rowid AS row, p.record AS record, l.record AS look FROM product_looks AS l JOIN products AS p ON p.store = l.store AND p.id = l.product WHERE l.rowid > ? ORDER BY l.rowid LIMIT ?').all(from.row, size);
  const last = rows.at(-1), looks = rows.map(({ record, look }) => ({ ...(from.kind === 'now' ? Product.parse(JSON.parse(look)) : ProductLook.parse(JSON.parse(look))), ...Brand.parse(JSON.parse(record)) }));
  return { looks, next: last ? { kind: from.kind, row: last.row } : from.kind === 'now' ? { kind: 'before', row: -1 } : null };
}

/** Designs in the order of their ids, so many after one. */
export function readDesignsPage(db: Db, after: string, size: number): { readonly id: string; readonly record: DesignRecord }[] {
  return db.prepare<[string, number], { id: string; record: string }>('SELECT id, record FROM designs WHERE id > ? ORDER BY id LIMIT ?').all(after, size)
    .map(({ id, record }) => ({ id, record: DesignRecord.parse(JSON.parse(record)) }));
}
