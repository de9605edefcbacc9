import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StoreFile } from '../../../shared/catalogue.ts';
import type { Checkout } from '../../../shared/shop.ts';
import { seed } from '../../../server/storage/catalogue.ts';
import { openStore } from '../../../server/storage/open.ts';

const CATALOGUE = join(import.meta.dirname, '../../../assets/catalogue');

export function catalogue(): StoreFile[] {
  return readdirSync(CATALOGUE).sort().map(name => StoreFile.parse(JSON.parse(readFileSync(join(CATALOGUE, name), 'utf8'))));
}

/** A real database file in a folder of its own, seeded with `files`. */
export function openShop(files: readonly StoreFile[]) {
  const folder = mkdtempSync(join(tmpdir(), 'galleria-shop-'));
  const path = join(folder, 'mall.db');
  const store = openStore(path);
  seed(store.db, files);
  return { db: store.db, path, close: () => { store.close(); rmSync(folder, { recursive: true }); } };
}

/** One store without promotions that has `stock` of each of its first two SKUs, at 10.00 each, with shipping at 5.00. */
export function smallStore(stock: number): { files: StoreFile[]; sku: string; other: string } {
  const [first] = catalogue();
  const product = first?.products[0];
  const variant = product?.variants[0];
  if (first === undefined || product === undefined || variant === undefined) throw new Error('The catalogue is empty.');
  const variants = ['sku-a', 'sku-b'].map(sku => ({ ...variant, sku, price: 1000, stock }));
  const policies = { ...first.policies, shipping: { ...first.policies.shipping, freeFrom: 1_000_000, fee: 500 } };
  return { files: [{ ...first, policies, promotions: [], pins: {}, products: [{ ...product, variants }] }], sku: 'sku-a', other: 'sku-b' };
}

export function request(idempotencyKey: string, expectedTotal: number, card: 'approve' | 'decline' = 'approve'): Checkout {
  return { idempotencyKey, expectedTotal, recipient: 'Ada', address: '1 High Street', phone: '+44 20 1234', payment: { provider: 'test', card } };
}
