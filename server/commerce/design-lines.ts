/** Designs as lines of a cart: whether one may be carried, and what it adds to the price now. */
import type { LineDesign } from '../../shared/design.ts';
import { readArtworks } from '../storage/artworks.ts';
import { readProduct, readStockItem } from '../storage/catalogue.ts';
import { readCustom } from '../storage/custom-options.ts';
import { readDesign } from '../storage/designs.ts';
import type { DesignRecord } from '../storage/designs.ts';
import type { Db } from '../storage/open.ts';
import { judge } from './custom.ts';
import type { Judged, OpenedProduct } from './custom.ts';

/** What a product is open for now; undefined where it was never opened. */
export function readOpened(db: Db, store: string, id: string): OpenedProduct | undefined {
  const product = readProduct(db, store, id), custom = readCustom(db, store, id);
  return product && custom && { product, options: custom.options, artworks: new Map(readArtworks(db, store).map((each) => [each.sha256, each])) };
}

/** A kept design by what is open now. */
export function judgeDesign(db: Db, { store, product, colour, touch }: Pick<DesignRecord, 'store' | 'product' | 'colour' | 'touch'>): Judged | null {
  const opened = readOpened(db, store, product);
  return opened ? judge(opened, colour, touch) : null;
}

export function mayCarry(db: Db, sku: string, id: string): { readonly ok: true } | { readonly ok: false; readonly reason: 'unknown-design' | 'design-closed' } {
  const design = readDesign(db, id), item = readStockItem(db, sku);
  if (!design || !item || design.store !== item.store || design.product !== item.product || design.colour !== item.colour) return { ok: false, reason: 'unknown-design' };
  return judgeDesign(db, design)?.ok ? { ok: true } : { ok: false, reason: 'design-closed' };
}

/** What a line of the cart says of its design, and what it adds to one piece: nothing while it cannot be bought. */
export function designLine(db: Db, id: string): { readonly line: LineDesign; readonly extra: number } {
  const design = readDesign(db, id), judged = design ? judgeDesign(db, design) : null;
  if (!judged?.ok) return { line: { id, parts: [], offered: false }, extra: 0 };
  return { line: { id, parts: judged.parts, offered: true }, extra: judged.parts.reduce((sum, { amount }) => sum + amount, 0) };
}
