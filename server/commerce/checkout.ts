import type { Checkout, Order } from '../../shared/shop.ts';
import type { Db } from '../storage/open.ts';
import type { Writer } from '../writer/index.ts';
import { readPurchase } from './orders.ts';
import type { PaymentProvider } from './payment.ts';
import { readPending } from './purchase.ts';
import type { Payment, Refused } from './purchase.ts';

export interface Till {
  db: Db;
  /** Of the same file. */
  writer: Pick<Writer, 'write'>;
  provider: PaymentProvider;
  /** Milliseconds since 1970. */
  now: () => number;
}

export type CheckoutResult = { ok: true; orders: Order[] } | Refused | { ok: false; reason: 'declined' };

/**
 * Buys a shopper's cart. One transaction takes the stock, the cart's lines and the promotions' budgets
 * and writes the orders as placed; then the provider is asked; then a second transaction marks the
 * orders paid, or gives everything back. The same key buys once and answers as it did the first time.
 */
export async function checkout(till: Till, shopper: string, request: Checkout): Promise<CheckoutResult> {
  const placed = await till.writer.write('purchase.place', { shopper, request, provider: till.provider.id, now: till.now() });
  return placed.ok ? settle(till, placed.payment) : placed;
}

/** Settles purchases that were cut short between taking the stock and the provider's answer; for the start of the server. Returns who bought what. */
export async function settlePending(till: Till): Promise<{ shopper: string; orders: Order[] }[]> {
  const bought: { shopper: string; orders: Order[] }[] = [];
  for (const payment of readPending(till.db, till.provider.id)) {
    const result = await settle(till, payment);
    if (result.ok) bought.push({ shopper: payment.shopper, orders: result.orders });
  }
  return bought;
}

async function settle({ db, writer, provider, now }: Till, payment: Payment): Promise<CheckoutResult> {
  if (payment.state === 'pending') {
    const { id: key, amount, currency, card } = payment;
    await writer.write('purchase.settle', { payment: key, answer: await provider.charge({ key, amount, currency, card }), now: now() });
  }
  const state = db.prepare<[string], string>('SELECT state FROM payments WHERE id = ?').pluck().get(payment.id);
  return state === 'approved' ? { ok: true, orders: readPurchase(db, payment.id) } : { ok: false, reason: 'declined' };
}
