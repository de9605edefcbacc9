/** A product as its merchant types it, and what of that goes to the server. */
import type { MerchantProduct, ProductPatch } from '../../shared/merchant.ts';
import type { TextKey } from '../../shared/texts/index.ts';
import { amountText, parseAmount, parseCount } from '../console/amount.ts';

export const TEXT_FIELDS = ['nameEn', 'nameZh', 'descriptionEn', 'descriptionZh'] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

export interface ProductDraft extends Readonly<Record<TextField, string>> {
  readonly variants: readonly { readonly sku: string; readonly price: string; readonly stock: string }[];
}

/** By field: a text field's name, `price/SKU` or `stock/SKU`. */
export type ProductErrors = Readonly<Record<string, { readonly key: TextKey; readonly values?: Readonly<Record<string, string | number>> }>>;

const MOST_NAME = 120, MOST_DESCRIPTION = 4000;

export function draftOf({ name, description, variants }: MerchantProduct): ProductDraft {
  return {
    nameEn: name.en, nameZh: name.zh, descriptionEn: description.en, descriptionZh: description.zh,
    variants: variants.map(({ sku, price, stock }) => ({ sku, price: amountText(price), stock: String(stock) })),
  };
}

export function checkProduct(draft: ProductDraft): ProductErrors {
  const wrong: Record<string, ProductErrors[string]> = {};
  for (const field of TEXT_FIELDS) {
    const most = field.startsWith('name') ? MOST_NAME : MOST_DESCRIPTION;
    if (draft[field].trim() === '') wrong[field] = { key: 'merchant:mustSay' };
    else if (draft[field].trim().length > most) wrong[field] = { key: 'merchant:tooLong', values: { n: most } };
  }
  for (const { sku, price, stock } of draft.variants) {
    if ((parseAmount(price) ?? 0) < 1) wrong[`price/${sku}`] = { key: 'merchant:priceWrong' };
    if (parseCount(stock) === null) wrong[`stock/${sku}`] = { key: 'merchant:stockWrong' };
  }
  return wrong;
}

/** What of a checked draft differs from the product that was read. */
export function patchOf(product: MerchantProduct, draft: ProductDraft): ProductPatch {
  const name = { en: draft.nameEn.trim(), zh: draft.nameZh.trim() };
  const description = { en: draft.descriptionEn.trim(), zh: draft.descriptionZh.trim() };
  const variants = product.variants.flatMap(({ sku, price, stock }) => {
    const row = draft.variants.find((each) => each.sku === sku);
    const typed = { price: parseAmount(row?.price ?? ''), stock: parseCount(row?.stock ?? '') };
    const change = {
      ...typed.price !== null && typed.price !== price && { price: typed.price },
      ...typed.stock !== null && typed.stock !== stock && { stock: { seen: stock, now: typed.stock } },
    };
    return Object.keys(change).length > 0 ? [{ sku, ...change }] : [];
  });
  return {
    version: product.version, variants,
    ...(name.en !== product.name.en || name.zh !== product.name.zh) && { name },
    ...(description.en !== product.description.en || description.zh !== product.description.zh) && { description },
  };
}

/** What was typed over `before`, over `after` now: fields that nobody touched follow the newest state. */
export function rebase(draft: ProductDraft, before: MerchantProduct, after: MerchantProduct): ProductDraft {
  const [was, is] = [draftOf(before), draftOf(after)];
  const keep = (typed: string, old: string, newest: string): string => (typed === old ? newest : typed);
  const text = (field: TextField): string => keep(draft[field], was[field], is[field]);
  return {
    nameEn: text('nameEn'), nameZh: text('nameZh'), descriptionEn: text('descriptionEn'), descriptionZh: text('descriptionZh'),
    variants: is.variants.map((row) => {
      const [typed, old] = [draft.variants, was.variants].map((rows) => rows.find(({ sku }) => sku === row.sku));
      return typed && old ? { sku: row.sku, price: keep(typed.price, old.price, row.price), stock: keep(typed.stock, old.stock, row.stock) } : row;
    }),
  };
}
