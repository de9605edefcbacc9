import { Router, json } from 'express';
import { Checkout, type Order, type Purchase } from '../../shared/shop.ts';
import { checkout, type CheckoutResult, type Till } from '../commerce/checkout.ts';
import { readOrders, readOwnOrder } from '../commerce/orders.ts';
import { settleRefunds } from '../commerce/refunds.ts';
import { signsOfOrders } from '../commerce/signs.ts';
import { noteSigns, type CartDeps } from './cart.ts';
import { HttpRefusal, parseInput, shopperOf } from './refusal.ts';

export interface OrdersDeps extends Pick<CartDeps, 'journal' | 'log'> { readonly till: Till }

/** Buying what is in the cart, and what became of it. */
export function ordersRoutes({ till, journal, log }: OrdersDeps): Router {
  const router = Router();
  const { db, writer, now } = till;

  router.post('/api/orders', json({ limit: '8kb' }), async (request, response) => {
    const { id: shopper } = shopperOf(response);
    const result = await checkout(till, shopper, parseInput(Checkout, request.body));
    if (!result.ok) throw refusalOf(result);
    await noteSigns(journal, log, signsOfOrders(shopper, result.orders));
    response.status(201).json({ orders: result.orders } satisfies Purchase);
  });

  router.get('/api/orders', (_request, response) => {
    response.set('Cache-Control', 'no-store').json(readOrders(db, shopperOf(response).id) satisfies Order[]);
  });

  router.get('/api/orders/:id', (request, response) => {
    const order = readOwnOrder(db, shopperOf(response).id, request.params.id);
    if (!order) throw unknownOrder();
    response.set('Cache-Control', 'no-store').json(order satisfies Order);
  });

  router.post('/api/orders/:id/cancel', async (request, response) => {
    const cancelled = await writer.write('order.cancel', { shopper: shopperOf(response).id, order: request.params.id, now: now() });
    if (!cancelled.ok && cancelled.reason === 'unknown-order') throw unknownOrder();
    if (!cancelled.ok) throw new HttpRefusal(409, 'not-cancellable', 'The order is on its way; return it when it has arrived.', 'id');
    await settleRefunds(till);
    response.json(cancelled.order satisfies Order);
  });

  return router;
}

function unknownOrder(): HttpRefusal {
  return new HttpRefusal(404, 'unknown-order', 'You have no such order; GET /api/orders lists yours.', 'id');
}

function refusalOf(result: Exclude<CheckoutResult, { ok: true }>): HttpRefusal {
  switch (result.reason) {
    case 'empty-cart': return new HttpRefusal(409, 'empty-cart', 'There is nothing in the cart; it may have been bought already.');
    case 'total-changed': return new HttpRefusal(409, 'total-changed', `The total is ${result.total} now, in minor units; show the cart again and ask for that.`, 'expectedTotal');
    case 'out-of-stock': return new HttpRefusal(409, 'out-of-stock', `Only ${result.available} of ${result.sku} are left; take the others out of the cart.`, result.sku);
    case 'design-closed': return new HttpRefusal(409, 'design-closed', `A choice of your own ${result.sku} is not offered any more; change it or take it out of the cart.`, result.sku);
    case 'declined': return new HttpRefusal(402, 'declined', 'The card was declined and nothing was bought; the cart is as it was. Try another card.', 'payment.card');
  }
}
