import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { StoreFile } from '../../shared/catalogue.ts';
import type { Product } from '../../shared/catalogue.ts';
import { CustomOptions } from '../../shared/design.ts';
import type { ProductCard, StoreCard } from '../../shared/shop.ts';
import type { StockItem, StoreRecord } from '../storage/catalogue.ts';
import { placeOf } from './sizes.ts';

/** Reads the embedded mall, in the order of the file names. @throws ZodError naming the field that is wrong */
export async function readStoreFiles(folder: string): Promise<StoreFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(names.map(async (name) => StoreFile.parse(JSON.parse(await readFile(join(folder, name), 'utf8')))));
}

const CustomFile = z.record(z.string(), z.record(z.string(), CustomOptions));
/** Reads what of the embedded mall is open for being made one's own: by store and product. @throws ZodError naming the field that is wrong */
export async function readCustomFile(path: string): Promise<z.infer<typeof CustomFile>> {
  return CustomFile.parse(JSON.parse(await readFile(path, 'utf8')));
}

/** A store as everyone sees it: without goods, pins and the merchant's budgets. */
export function storeCard({ id, name, tagline, trade, currency, theme, assistant, policies, plan }: StoreRecord): StoreCard {
  return { id, name, tagline, trade, currency, theme, assistant, policies, plan };
}

/** @param stock the product's own entries in the record of stock, which says what it costs and how many there are */
export function productCard(
  store: Pick<StoreRecord, 'id' | 'currency'>, product: Product, models: readonly [string, string, string], stock: readonly StockItem[], custom = false,
): ProductCard {
  const { id, name, description, category, brand, tags, material, dimensions, weight, sizes, colourways } = product;
  return {
    id, store: store.id, name, description, category, brand, tags, material, dimensions, weight, sizes, colourways,
    currency: store.currency,
    variants: stock.map(({ sku, size, colour, price, onHand }) => ({ sku, size, colour, price, available: onHand })),
    models: [...models], wears: placeOf(product), custom, ...(product.generated && { generated: { description: product.generated.description } }),
  };
}
