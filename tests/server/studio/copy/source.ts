/** A product of the embedded mall as copy reads it. */
import { join } from 'node:path';
import { readStoreFiles } from '../../../../server/commerce/shelf.ts';
import type { CopySource } from '../../../../server/studio/copy/facts.ts';
import type { StoreFile } from '../../../../shared/catalogue.ts';

export const FILES: readonly StoreFile[] = await readStoreFiles(join(import.meta.dirname, '../../../../assets/catalogue'));

export function sourceOf({ products, promotions, ...store }: StoreFile, id: string, now = Date.parse('2026-11-26T10:00:00Z')): CopySource {
  const product = products.find((each) => each.id === id);
  if (!product) throw new RangeError(`no product ${id}`);
  const stock = product.variants.map(({ sku, size, colour, price, stock: onHand }) => ({ sku, store: store.id, product: id, size: size ?? null, colour, price, onHand }));
  return { store, product, stock, promotions: promotions.map((promotion) => ({ promotion, left: promotion.budget })), now, zone: 'UTC' };
}

export const productAt = (store: string, id: string): CopySource => sourceOf(FILES.find((file) => file.id === store) as StoreFile, id);

const denim = productAt('aurelle', 'denim-trifold');
/** A wallet, 0.12 x 0.09 x 0.024 m, 58 g, 79 yuan; playful, eco, daily; and 12 % off it until the end of 2029. */
export const WALLET: CopySource = { ...denim, promotions: denim.promotions.map(({ promotion, left }, i) => ({ promotion: i === 0 ? { ...promotion, products: ['denim-trifold'], percentOff: 12, minimumSpend: 0, endsAt: '2030-01-01T00:00:00Z' } : promotion, left })) };
