import { Router, json } from 'express';
import type { Logger } from 'pino';
import { Sku } from '../../shared/catalogue.ts';
import { CartLinePut, type CartAnswer } from '../../shared/shop.ts';
import { priceCart, type PutLine } from '../commerce/cart.ts';
import { JournalError, type Journal } from '../learning/journal.ts';
import type { Db } from '../storage/open.ts';
import type { Writer } from '../writer/index.ts';
import { HttpRefusal, parseInput, shopperOf } from './refusal.ts';

export interface CartDeps {
  readonly db: Db;
  /** Of the same file. */
  readonly writer: Pick<Writer, 'write'>;
  readonly journal: Pick<Journal, 'keep'>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
  readonly log: Logger;
}

const LINE = '/api/cart/lines/:sku';

/** A shopper's cart, the same in each of their browsers. Every change answers the whole of it. */
export function cartRoutes({ db, writer, journal, now, newId, log }: CartDeps): Router {
  const router = Router();
  const answer = (shopper: string): CartAnswer => ({ cart: priceCart(db, shopper, now())?.cart ?? null });

  router.get('/api/cart', (_request, response) => {
    response.set('Cache-Control', 'no-store').json(answer(shopperOf(response).id));
  });

  router.put(LINE, json({ limit: '1kb' }), async (request, response) => {
    const { id: shopper } = shopperOf(response);
    const { quantity, design } = parseInput(CartLinePut, request.body), sku = skuOf(request.params);
    const { put, more } = await writer.write('cart.put', { shopper, sku, quantity, design, now: now() });
    if (!put.ok) throw refusalOf(put);
    if (more) await noteSigns(journal, log, [{ id: newId(), shopper, store: more.store, kind: 'cart', product: more.product, sku, slot: null, seconds: null, at: now() }]);
    response.json(answer(shopper));
  });

  router.delete(LINE, async (request, response) => {
    const { id: shopper } = shopperOf(response);
    await writer.write('cart.put', { shopper, sku: skuOf(request.params), quantity: 0, now: now() });
    response.json(answer(shopper));
  });

  return router;
}

/** Keeps signs of taste; where the journal cannot, the shopping goes on and the log says so. */
export async function noteSigns(journal: Pick<Journal, 'keep'>, log: Logger, signs: Parameters<Journal['keep']>[0]): Promise<void> {
  try {
    await journal.keep(signs);
  } catch (error) {
    if (!(error instanceof JournalError)) throw error;
    log.warn({ error }, 'signs of shopping were not kept');
  }
}

function skuOf({ sku }: { sku?: string }): string {
  const parsed = Sku.safeParse(sku);
  if (!parsed.success) throw unknownSku();
  return parsed.data;
}

function unknownSku(): HttpRefusal {
  return new HttpRefusal(404, 'unknown-sku', 'Nothing is sold under this SKU; read the product again.', 'sku');
}

function refusalOf(put: Exclude<PutLine, { ok: true }>): HttpRefusal {
  switch (put.reason) {
    case 'unknown-sku': return unknownSku();
    case 'unknown-design': return new HttpRefusal(404, 'unknown-design', 'There is no such design of this product in this colour; keep it first.', 'design');
    case 'design-closed': return new HttpRefusal(409, 'design-closed', 'A choice of this design is not offered any more; change it and keep it again.', 'design');
    case 'out-of-stock': return new HttpRefusal(409, 'out-of-stock', put.available === 0
      ? 'This is sold out; choose another size or colour.' : `There are only ${put.available}; ask for fewer.`, 'quantity');
    case 'too-many': return new HttpRefusal(409, 'too-many', `A cart takes at most ${put.most} of one SKU; ask for fewer.`, 'quantity');
    case 'other-currency': return new HttpRefusal(409, 'other-currency', `The cart is in ${put.currency}; buy or take out what is in it first.`, 'sku');
  }
}
