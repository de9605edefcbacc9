/** The two transactions of a purchase: what is taken before the provider is asked, and what its answer makes of it. */
import type { Checkout } from '../../shared/shop.ts';
import type { Db } from '../storage/open.ts';
import { priceCart } from './cart.ts';
import type { CartPart, PricedCart } from './cart.ts';
import { noteBought } from './offer-outcomes.ts';
import { advanceOrder, noteStep, oweRefund } from './order-steps.ts';
import { readPurchase } from './orders.ts';
import type { PaymentProvider } from './payment.ts';

export type Refused =
  | { ok: false; reason: 'empty-cart' }
  | { ok: false; reason: 'total-changed'; total: number }
  | { ok: false; reason: 'out-of-stock'; sku: string; available: number }
  | { ok: false; reason: 'design-closed'; sku: string };

export interface Payment {
  id: string; shopper: string; card: Checkout['payment']['card']; currency: string; amount: number; state: 'pending' | 'approved' | 'declined';
}
const PAYMENT = 'SELECT id, shopper, card, currency, amount, state FROM payments';

/** Payments of a provider whose outcome nobody has heard. */
export function readPending(db: Db, provider: string): Payment[] {
  return db.prepare<[string], Payment>(`${PAYMENT} WHERE state = 'pending' AND provider = ?`).all(provider);
}

/** `provider` is its id, `now` in milliseconds since 1970. */
export interface PlacePurchase { shopper: string; request: Checkout; provider: string; now: number }

/** Takes the stock, the cart's lines and the promotions' budgets, and writes the orders as placed. The same key places once. */
export function placePurchase(db: Db, { shopper, request, provider, now }: PlacePurchase, newId: () => string): { ok: true; payment: Payment } | Refused {
  const { card } = request.payment;
  const known = db.prepare<[string, string], Payment>(`${PAYMENT} WHERE shopper = ? AND idempotency_key = ?`).get(shopper, request.idempotencyKey);
  if (known !== undefined) return { ok: true, payment: known };
  const priced = priceCart(db, shopper, now);
  if (priced === undefined) return { ok: false, reason: 'empty-cart' };
  const { currency, total: amount, lines } = priced.cart;
  const closed = lines.find(line => line.design?.offered === false);
  if (closed !== undefined) return { ok: false, reason: 'design-closed', sku: closed.sku };
  if (amount !== request.expectedTotal) return { ok: false, reason: 'total-changed', total: amount };
  const short = lines.find(line => line.available < line.quantity);
  if (short !== undefined) return { ok: false, reason: 'out-of-stock', sku: short.sku, available: short.available };

  const payment: Payment = { id: newId(), shopper, card, currency, amount, state: 'pending' };
  const placedAt = new Date(now).toISOString();
  db.prepare(`INSERT INTO payments (id, shopper, idempotency_key, provider, card, currency, amount, state, created_at)
    VALUES (?, ?, ?, ?, ?, ?, ?, 'pending', ?)`).run(payment.id, shopper, request.idempotencyKey, provider, card, currency, amount, placedAt);
  takeStock(db, lines);
  takeBudgets(db, payment.id, priced);
  for (const part of priced.parts) writeOrder(db, { id: newId(), payment, shopper, placedAt, part, request });
  db.prepare('DELETE FROM cart_lines WHERE shopper = ?').run(shopper);
  return { ok: true, payment };
}

/** Takes every line's units, in SKU order; throws, and so rolls back, when one is short after all. */
function takeStock(db: Db, lines: PricedCart['cart']['lines']): void {
  const take = db.prepare('UPDATE stock SET on_hand = on_hand - @n WHERE sku = @sku AND on_hand >= @n');
  for (const { sku, quantity: n } of lines.toSorted((a, b) => (a.sku < b.sku ? -1 : 1))) {
    if (take.run({ sku, n }).changes !== 1) throw new Error(`Stock of ${sku} changed inside a transaction.`);
  }
}

function takeBudgets(db: Db, payment: string, { cart }: PricedCart): void {
  const spend = db.prepare('UPDATE promotions SET spent = spent + ? WHERE store = ? AND id = ?');
  const record = db.prepare('INSERT INTO payment_reductions (payment, store, promotion, amount) VALUES (?, ?, ?, ?)');
  for (const { id, store, amount } of cart.offers) {
    spend.run(amount, store, id);
    record.run(payment, store, id, amount);
  }
}

interface NewOrder { id: string; payment: Payment; shopper: string; placedAt: string; part: CartPart; request: Checkout }

function writeOrder(db: Db, { id, payment, shopper, placedAt, part, request }: NewOrder): void {
  const { subtotal, reduction, shipping, total } = part.price;
  db.prepare(`INSERT INTO orders (id, number, payment, shopper, store, placed_at, state, currency, subtotal, reduction, shipping, total, recipient, address, phone)
    SELECT ?, COALESCE(MAX(number), 0) + 1, ?, ?, ?, ?, 'placed', ?, ?, ?, ?, ?, ?, ?, ? FROM orders`).run(
    id, payment.id, shopper, part.store, placedAt, payment.currency, subtotal, reduction, shipping, total, request.recipient, request.address, request.phone);
  noteStep(db, id, 'placed', placedAt);
  const add = db.prepare('INSERT INTO order_lines (order_id, line, sku, quantity, record, design) VALUES (?, ?, ?, ?, ?, ?)');
  for (const { available: _, ...line } of part.lines) {
    add.run(id, line.design ? `${line.sku}~${line.design.id}` : line.sku, line.sku, line.quantity, JSON.stringify(line), line.design?.id ?? null);
  }
}

/** `payment` by its id, `now` in milliseconds since 1970. */
export interface SettlePurchase { payment: string; answer: Awaited<ReturnType<PaymentProvider['charge']>>; now: number }

/** Marks the orders paid, or gives everything back. The first answer counts. */
export function settlePurchase(db: Db, { payment, answer, now }: SettlePurchase): void {
  const reference = answer.outcome === 'approved' ? answer.reference : null;
  const first = db.prepare("UPDATE payments SET state = ?, reference = ? WHERE id = ? AND state = 'pending'").run(answer.outcome, reference, payment).changes === 1;
  if (!first) return;
  if (answer.outcome === 'declined') return giveBack(db, payment);
  // Who was a guest when they pressed "pay" may be somebody by now.
  const buyer = db.prepare<[string], string>('SELECT shopper FROM payments WHERE id = ?').pluck().get(payment) as string;
  for (const { id, store, subtotal, reduction, placedAt } of readPurchase(db, payment)) {
    if (advanceOrder(db, id, 'paid', now).ok) noteBought(db, buyer, store, { revenue: subtotal, reduction }, Date.parse(placedAt));
    else oweRefund(db, id);
  }
}

/** Undoes a placed purchase: stock and budgets as before, the goods in the cart again (one line a SKU and design), and no order. What was cancelled meanwhile has given its own back. */
function giveBack(db: Db, payment: string): void {
  db.prepare(`UPDATE stock SET on_hand = on_hand + taken.quantity
    FROM (SELECT sku, SUM(quantity) AS quantity FROM order_lines JOIN orders ON orders.id = order_id WHERE payment = ? AND state = 'placed' GROUP BY sku) AS taken
    WHERE stock.sku = taken.sku`).run(payment);
  db.prepare(`INSERT INTO cart_lines (shopper, line, sku, quantity, design)
    SELECT shopper, line, sku, MIN(quantity, 99), design FROM order_lines JOIN orders ON orders.id = order_id WHERE payment = ? AND state = 'placed'
    ON CONFLICT (shopper, line) DO UPDATE SET quantity = MIN(cart_lines.quantity + excluded.quantity, 99)`).run(payment);
  db.prepare(`UPDATE promotions SET spent = spent - used.amount
    FROM (SELECT store, promotion, amount FROM payment_reductions WHERE payment = ?) AS used WHERE promotions.store = used.store AND promotions.id = used.promotion`).run(payment);
  db.prepare('DELETE FROM payment_reductions WHERE payment = ?').run(payment);
  db.prepare("DELETE FROM orders WHERE payment = ? AND state = 'placed'").run(payment);
}
