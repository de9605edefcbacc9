import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Promotion, StoreFile } from '../../../shared/catalogue.ts';
import type { Checkout, Offer } from '../../../shared/shop.ts';
import { randomFrom } from '../../../models/engine/random.ts';
import { POLICY_DEFAULTS } from '../../../models/promotion/policy.ts';
import { chooseOffer } from '../../../server/commerce/offers.ts';
import type { OfferQuestion } from '../../../server/commerce/offers.ts';
import { seed } from '../../../server/storage/catalogue.ts';
import { openStore, type Db } from '../../../server/storage/open.ts';

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
export function smallStore(stock: number): { files: StoreFile[]; store: string; product: string } {
  const [first] = catalogue();
  const product = first?.products[0];
  const variant = product?.variants[0];
  if (first === undefined || product === undefined || variant === undefined) throw new Error('The catalogue is empty.');
  const variants = ['sku-a', 'sku-b'].map(sku => ({ ...variant, sku, price: 1000, stock }));
  const policies = { ...first.policies, shipping: { ...first.policies.shipping, freeFrom: 1_000_000, fee: 500 } };
  return { files: [{ ...first, policies, promotions: [], pins: {}, products: [{ ...product, variants }] }], store: first.id, product: product.id };
}

export function request(idempotencyKey: string, expectedTotal: number, card: 'approve' | 'decline' = 'approve'): Checkout {
  return { idempotencyKey, expectedTotal, recipient: 'Ada', address: '1 High Street', phone: '+44 20 1234', payment: { provider: 'test', card } };
}

/** What somebody is offered who comes in until the mall offers something, 40 times at most. Nothing is held back. */
export function offerTo(db: Db, shopper: string, store: string, now: number, more: Partial<OfferQuestion> = {}): Offer | null {
  for (let seed = 1; seed <= 40; seed++) {
    const offer = chooseOffer(db, {
      shopper, stores: [store], appeal: () => 0, history: [], now, zone: 'UTC', random: randomFrom(seed),
      policy: { ...POLICY_DEFAULTS, draws: 32, holdout: 0 }, ...more,
    });
    if (offer) return offer;
  }
  return null;
}

/** A promotion on the whole store: ten percent off through 2025 and 2026, unless told otherwise. */
export function promotion(id: string, more: Partial<Promotion> = {}): Promotion {
  return Promotion.parse({
    id, title: { en: 'A tenth off', zh: '九折' }, percentOff: 10, budget: 1_000_000,
    startsAt: '2025-01-01T00:00:00Z', endsAt: '2027-01-01T00:00:00Z', ...more,
  });
}
