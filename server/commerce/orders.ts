import { Order } from '../../shared/shop.ts';
import type { Db } from '../storage/open.ts';

const HEAD = `SELECT o.id, o.number, o.store, o.placed_at AS placedAt, o.state, o.currency, o.subtotal, o.reduction,
  o.shipping, o.total, o.recipient, o.address, o.phone, p.provider AS payment
  FROM orders o JOIN payments p ON p.id = o.payment`;

/** Gives the orders of a shopper, newest first; asked for with every question to an assistant. */
export function ordersReader(db: Db): (shopper: string) => Order[] {
  const heads = db.prepare<[string], Head>(`${HEAD} WHERE o.shopper = ? ORDER BY o.number DESC`), whole = wholeReader(db);
  return (shopper) => heads.all(shopper).map(whole);
}

/** Orders of a shopper, newest first. */
export const readOrders = (db: Db, shopper: string): Order[] => ordersReader(db)(shopper);

export function readOrder(db: Db, id: string): Order | undefined {
  return withLines(db, db.prepare<[string], Head>(`${HEAD} WHERE o.id = ?`).all(id))[0];
}

/** A shopper's own order; undefined for somebody else's too. */
export function readOwnOrder(db: Db, shopper: string, id: string): Order | undefined {
  return withLines(db, db.prepare<[string, string], Head>(`${HEAD} WHERE o.id = ? AND o.shopper = ?`).all(id, shopper))[0];
}

/** The orders of one purchase, one for each store. */
export function readPurchase(db: Db, payment: string): Order[] {
  return withLines(db, db.prepare<[string], Head>(`${HEAD} WHERE o.payment = ? ORDER BY o.number`).all(payment));
}

export interface StoreOrders {
  state?: Order['state'] | undefined;
  /** Only orders of a smaller number than this. */
  before?: number | undefined;
  most: number;
}

/** Orders of a store, newest first, at most `most`; `next` is `before` of those that follow. */
export function readStoreOrders(db: Db, store: string, { state, before, most }: StoreOrders): { orders: Order[]; next: number | null } {
  const heads = db.prepare<unknown[], Head>(`${HEAD} WHERE o.store = @store AND (@state IS NULL OR o.state = @state)
    AND (@before IS NULL OR o.number < @before) ORDER BY o.number DESC LIMIT @most`).all({ store, state: state ?? null, before: before ?? null, most: most + 1 });
  const page = heads.slice(0, most);
  return { orders: withLines(db, page), next: heads.length > most ? page.at(-1)?.number ?? null : null };
}

interface Head { id: string; number: number }

const withLines = (db: Db, heads: readonly Head[]): Order[] => heads.map(wholeReader(db));

/** Completes the head of an order with its lines and its steps. */
function wholeReader(db: Db): (head: Head) => Order {
  const lines = db.prepare<[string], string>('SELECT record FROM order_lines WHERE order_id = ? ORDER BY line').pluck();
  const steps = db.prepare<[string], { state: string; at: string }>('SELECT state, at FROM order_steps WHERE order_id = ? ORDER BY rowid');
  return (head) => Order.parse({
    ...head, number: `G-${String(head.number).padStart(6, '0')}`, lines: lines.all(head.id).map(record => JSON.parse(record)), steps: steps.all(head.id),
  });
}
