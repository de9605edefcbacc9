/** Which table says what a product's sizes mean, and what follows from it for somebody. */
import { adviseSize, usualSizes } from '../../models/body/index.ts';
import type { Measures } from '../../shared/body.ts';
import type { Product } from '../../shared/catalogue.ts';
import type { FitAdvice } from '../../shared/fit.ts';
import { sizeFaults } from '../../shared/size-table.ts';
import type { MerchantSizes, SizeFault, SizeTable } from '../../shared/size-table.ts';
import { FIT_MEASURES, wearOf } from '../../shared/wear.ts';
import type { WearPlace } from '../../shared/wear.ts';
import { readProduct } from '../storage/catalogue.ts';
import { readSizeTable, writeSizeTable } from '../storage/size-tables.ts';
import type { SizeScope } from '../storage/size-tables.ts';
import type { Db } from '../storage/open.ts';

/** Where a product is worn; null for goods that nobody wears, and for models that merchants brought. */
export function placeOf({ shape }: Product): WearPlace | null {
  return shape.kind === 'program' ? wearOf(shape.family) : null;
}

/** The table that holds for somebody who wears this cut: the product's own, that of its kind, or the usual one. */
export function tableFor(db: Db, store: string, product: Product, cut: Measures['cut']): { readonly kind: NonNullable<FitAdvice['table']>; readonly table: SizeTable } | null {
  const place = placeOf(product);
  const own = readSizeTable(db, store, 'product', product.id), kind = readSizeTable(db, store, 'kind', product.category), usual = place && usualSizes(product.sizes, place, cut);
  if (own) return { kind: 'own', table: own };
  if (kind) return { kind: 'kind', table: kind };
  return usual ? { kind: 'usual', table: usual } : null;
}

/** Advice on a product's sizes; null for goods that nobody wears. */
export function adviceFor(db: Db, store: string, product: Product, measures: Measures): FitAdvice | null {
  const place = placeOf(product), found = tableFor(db, store, product, measures.cut);
  return place && adviseSize(measures, { place, table: found?.table ?? null, kind: found?.kind ?? 'usual', sizes: product.sizes });
}

/** Shoe sizes (EU) that grown-ups wear. */
const SHOE_SIZES = Array.from({ length: 18 }, (_, i) => String(33 + i));
/** The shoe size (EU) of somebody by the usual table; null where their foot was not measured, or fits none. */
export function usualShoeSize({ foot }: Measures): string | null {
  if (foot === undefined) return null;
  const rows = usualSizes(SHOE_SIZES, 'feet', undefined)?.rows ?? [];
  return rows.find(({ body }) => body.foot && foot >= body.foot.from && foot < body.foot.to)?.size ?? null;
}

export function merchantSizes(db: Db, store: string, id: string): MerchantSizes | null {
  const product = readProduct(db, store, id), place = product && placeOf(product);
  if (!product) return null;
  return {
    sizes: product.sizes, measures: place ? [...FIT_MEASURES[place]] : [],
    own: readSizeTable(db, store, 'product', id), kind: readSizeTable(db, store, 'kind', product.category), usual: place ? usualSizes(product.sizes, place, 'either') : null,
  };
}

export type SizesEdited = { readonly ok: true } | { readonly ok: false; readonly reason: 'unknown' } | { readonly ok: false; readonly reason: 'faulty'; readonly fault: SizeFault };

/** Sets the table of a product or of its kind. */
export function editSizes(db: Db, store: string, id: string, scope: SizeScope, table: SizeTable | null): SizesEdited {
  const product = readProduct(db, store, id);
  if (!product) return { ok: false, reason: 'unknown' };
  // A kind's table may name sizes that this product is not sold in.
  const [fault] = table ? sizeFaults(table, scope === 'kind' ? table.rows.map(({ size }) => size) : product.sizes) : [];
  if (fault) return { ok: false, reason: 'faulty', fault };
  writeSizeTable(db, store, scope, scope === 'kind' ? product.category : id, table);
  return { ok: true };
}
