import type { z } from 'zod';
import type { Product, Promotion } from '../../shared/catalogue.ts';
import type { MerchantProduct, MerchantPromotion, NewPromotion, ProductPatch, PromotionPatch } from '../../shared/merchant.ts';
import { readStock, readStockItem } from '../storage/catalogue.ts';
import {
  addPromotion, readVersionedProduct, readVersionedProducts, readVersionedPromotion, readVersionedPromotions, writePrice, writeProduct,
  writePromotion, writeStock, type VersionedPromotion,
} from '../storage/merchandise.ts';
import type { Db } from '../storage/open.ts';
import { countByProduct } from '../storage/store-figures.ts';
import type { MallDay } from './offer-candidates.ts';
import { resultsOf } from './offer-results.ts';

/** Why an edit was refused, in which field of it. Nothing of a refused edit is kept. */
export type EditRefused =
  | { ok: false; reason: 'unknown' }
  | { ok: false; reason: 'version-changed'; version: number }
  | { ok: false; reason: 'unknown-sku'; field: string }
  | { ok: false; reason: 'stock-changed'; field: string; stock: number }
  | { ok: false; reason: 'budget-spent'; field: 'budget'; spent: number }
  | { ok: false; reason: 'ends-before-start'; field: 'endsAt' }
  | { ok: false; reason: 'unknown-product'; field: string };
export type Edited = { ok: true; id: string } | EditRefused;

/** A store's goods as its merchant sees them; sales and pick-ups are counted from `since` (milliseconds since 1970). */
export function readMerchandise(db: Db, store: string, since: number): MerchantProduct[] {
  const stock = Map.groupBy(readStock(db, store), ({ product }) => product);
  const counts = countByProduct(db, store, since);
  return readVersionedProducts(db, store).map(({ record: { id, name, description, category, brand, colourways }, version }) => ({
    id, version, name, description, category, brand, colourways,
    variants: (stock.get(id) ?? []).map(({ sku, size, colour, price, onHand }) => ({ sku, size, colour, price, stock: onHand })),
    pickups: counts.get(id)?.pickups ?? 0, sold: counts.get(id)?.sold ?? 0,
  }));
}

/** Carries a refusal out of a transaction, which rolls back. */
class Refused extends Error {
  readonly result: EditRefused;
  constructor(result: EditRefused) {
    super(result.reason);
    this.result = result;
  }
}

/** Edits a product and its variants, all or nothing. */
export function editProduct(db: Db, store: string, id: string, patch: ProductPatch): Edited {
  return attempt(db, () => {
    const before = readVersionedProduct(db, store, id);
    if (!before) throw new Refused({ ok: false, reason: 'unknown' });
    const { name = before.record.name, description = before.record.description, variants = [] } = patch;
    if (!writeProduct(db, store, { ...ownWords(before.record, description), name, description }, patch.version)) {
      throw new Refused({ ok: false, reason: 'version-changed', version: before.version });
    }
    for (const [i, { sku, price, stock }] of variants.entries()) {
      const item = readStockItem(db, sku);
      if (item?.store !== store || item.product !== id) throw new Refused({ ok: false, reason: 'unknown-sku', field: `variants.${i}.sku` });
      if (price !== undefined) writePrice(db, store, id, sku, price);
      if (stock && !writeStock(db, store, id, sku, stock.seen, stock.now)) {
        throw new Refused({ ok: false, reason: 'stock-changed', field: `variants.${i}.stock`, stock: item.onHand });
      }
    }
    return id;
  });
}

/** The record without the mark of what the generator wrote, for each language whose text a person changes. */
function ownWords({ generated, ...record }: Product, description: Product['description']): Product {
  const still = generated?.description.filter((locale) => description[locale] === record.description[locale]) ?? [];
  const before = Object.fromEntries(still.flatMap((locale) => (generated?.before?.[locale] === undefined ? [] : [[locale, generated.before[locale]]])));
  return { ...record, ...(still.length > 0 && { generated: { description: still, before } }) };
}

/** Promotions with what came of them up to `day`. */
export function readMerchantPromotions(db: Db, store: string, day: MallDay): MerchantPromotion[] {
  return readVersionedPromotions(db, store).map((each) => wire(db, store, each, day));
}

export function readMerchantPromotion(db: Db, store: string, id: string, day: MallDay): MerchantPromotion | undefined {
  const found = readVersionedPromotion(db, store, id);
  return found && wire(db, store, found, day);
}

/** @param newId gives letters and digits that tell promotions of alike titles apart */
export function createPromotion(db: Db, store: string, made: z.output<typeof NewPromotion>, newId: () => string): Edited {
  return attempt(db, () => {
    const words = made.title.en.toLowerCase().match(/[a-z0-9]+/g)?.slice(0, 4) ?? [];
    const promotion: Promotion = { ...made, id: [store, ...words, newId()].join('-').slice(-80).replace(/^-+/, '') };
    check(db, store, promotion, 0);
    addPromotion(db, store, promotion);
    return promotion.id;
  });
}

export function editPromotion(db: Db, store: string, id: string, { version, ...patch }: PromotionPatch): Edited {
  return attempt(db, () => {
    const before = readVersionedPromotion(db, store, id);
    if (!before) throw new Refused({ ok: false, reason: 'unknown' });
    const promotion = { ...before.record, ...patch };
    check(db, store, promotion, before.spent);
    if (!writePromotion(db, store, promotion, version)) throw new Refused({ ok: false, reason: 'version-changed', version: before.version });
    return id;
  });
}

/** What holds of every promotion. */
function check(db: Db, store: string, promotion: Promotion, spent: number): void {
  if (Date.parse(promotion.endsAt) <= Date.parse(promotion.startsAt)) throw new Refused({ ok: false, reason: 'ends-before-start', field: 'endsAt' });
  if (promotion.budget < spent) throw new Refused({ ok: false, reason: 'budget-spent', field: 'budget', spent });
  const goods = new Set(readStock(db, store).map(({ product }) => product));
  const stranger = promotion.products.findIndex((product) => !goods.has(product));
  if (stranger >= 0) throw new Refused({ ok: false, reason: 'unknown-product', field: `products.${stranger}` });
}

function attempt(db: Db, edit: () => string): Edited {
  try {
    return { ok: true, id: db.transaction(edit).immediate() };
  } catch (error) {
    if (error instanceof Refused) return error.result;
    throw error;
  }
}

function wire(db: Db, store: string, { record: promotion, version, spent }: VersionedPromotion, day: MallDay): MerchantPromotion {
  return { promotion, version, spent, results: resultsOf(db, store, { promotion, left: promotion.budget - spent }, day) };
}
