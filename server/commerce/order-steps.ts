/** Where orders go: one table says it, in `shared/shop.ts`, and this is the only way along it. */
import { ORDER_NEXT, type Order, type OrderState } from '../../shared/shop.ts';
import type { Db } from '../storage/open.ts';
import { readOrder, readOwnOrder } from './orders.ts';

export type Advanced =
  | { ok: true; order: Order }
  | { ok: false; reason: 'unknown-order' }
  | { ok: false; reason: 'not-from-here'; state: OrderState };

/**
 * Takes an order to its next state at `now` (milliseconds since 1970). A cancelled or returned order
 * gives its stock and its part of the budgets back, and owes what was paid: see `settleRefunds`.
 */
export function advanceOrder(db: Db, id: string, to: OrderState, now: number): Advanced {
  return db.transaction((): Advanced => {
    const order = readOrder(db, id);
    if (!order) return { ok: false, reason: 'unknown-order' };
    if (!ORDER_NEXT[order.state].includes(to)) return { ok: false, reason: 'not-from-here', state: order.state };
    db.prepare('UPDATE orders SET state = ? WHERE id = ?').run(to, id);
    noteStep(db, id, to, new Date(now).toISOString());
    if (to === 'cancelled' || to === 'returned') release(db, id);
    return { ok: true, order: readOrder(db, id) ?? order };
  }).immediate();
}

/** `order` by its id, `now` in milliseconds since 1970. */
export interface CancelOrder { shopper: string; order: string; now: number }

/** Calls a shopper's own order off; one that is cancelled already stays as it is. Somebody else's is unknown. */
export function cancelOrder(db: Db, { shopper, order: id, now }: CancelOrder): Advanced {
  return db.transaction((): Advanced => {
    const order = readOwnOrder(db, shopper, id);
    if (!order) return { ok: false, reason: 'unknown-order' };
    return order.state === 'cancelled' ? { ok: true, order } : advanceOrder(db, id, 'cancelled', now);
  }).immediate();
}

/** `order` by its id, `now` in milliseconds since 1970. */
export interface AdvanceStoreOrder { store: string; order: string; to: OrderState; now: number }

/** Takes an order of a store to its next state; another store's is unknown. Placed ones are paid at the till, by the provider's word alone. */
export function advanceStoreOrder(db: Db, { store, order: id, to, now }: AdvanceStoreOrder): Advanced {
  return db.transaction((): Advanced => {
    const order = readOrder(db, id);
    if (order?.store !== store) return { ok: false, reason: 'unknown-order' };
    return to === 'paid' ? { ok: false, reason: 'not-from-here', state: order.state } : advanceOrder(db, id, to, now);
  }).immediate();
}

/** @param at ISO 8601 */
export function noteStep(db: Db, order: string, state: OrderState, at: string): void {
  db.prepare('INSERT INTO order_steps (order_id, state, at) VALUES (?, ?, ?)').run(order, state, at);
}

function release(db: Db, id: string): void {
  db.prepare(`UPDATE stock SET on_hand = on_hand + line.quantity
    FROM (SELECT sku, SUM(quantity) AS quantity FROM order_lines WHERE order_id = ? GROUP BY sku) AS line WHERE stock.sku = line.sku`).run(id);
  db.prepare(`UPDATE promotions SET spent = spent - used.amount
    FROM payment_reductions AS used JOIN orders ON orders.payment = used.payment AND orders.store = used.store
    WHERE orders.id = ? AND promotions.store = used.store AND promotions.id = used.promotion`).run(id);
  db.prepare('DELETE FROM payment_reductions WHERE (payment, store) IN (SELECT payment, store FROM orders WHERE id = ?)').run(id);
  oweRefund(db, id);
}

/** Notes that an order's money is to be given back, where the provider has taken it. */
export function oweRefund(db: Db, id: string): void {
  db.prepare(`INSERT INTO refunds (order_id, amount) SELECT orders.id, total FROM orders
    JOIN payments ON payments.id = orders.payment WHERE orders.id = ? AND payments.state = 'approved'`).run(id);
}

/** `order` by its id, `reference` as the provider names what it paid back. */
export interface NoteRefund { order: string; reference: string }

/** Notes that the provider has given an order's money back. */
export function noteRefund(db: Db, { order, reference }: NoteRefund): void {
  db.prepare('UPDATE refunds SET reference = ? WHERE order_id = ?').run(reference, order);
}
