/** What was asked of the people at stores' desks, and what they answered. */
import { mayAsk, TicketSummary } from '../../shared/desk.ts';
import type { Ticket, TicketKind, TicketLine, TicketState } from '../../shared/desk.ts';
import type { Order, OrderState } from '../../shared/shop.ts';
import type { Db } from './open.ts';

interface Row {
  id: string; number: number; shopper: string; store: string; kind: TicketKind; order: string | null; state: TicketState; summary: string; openedAt: number; changedAt: number;
}
const ROWS = `SELECT id, number, shopper, store, kind, order_number AS "order", state, summary, opened_at AS openedAt, changed_at AS changedAt FROM tickets`;

export interface NewTicket {
  readonly id: string; readonly shopper: string; readonly store: string; readonly kind: TicketKind; readonly order: Pick<Order, 'id' | 'number'> | null; readonly summary: TicketSummary;
  /** Milliseconds since 1970. */
  readonly at: number;
}

type Numbered = NonNullable<NewTicket['order']>;
/** `not-from-here`: what the order is by now is not what this can be asked of. */
export type Opened =
  | { readonly ok: true; readonly ticket: Ticket }
  | { readonly ok: false; readonly reason: 'unknown-order'; readonly order: Numbered }
  | { readonly ok: false; readonly reason: 'not-from-here'; readonly order: Numbered; readonly state: OrderState };

/** Opens a ticket, of an order only where it is the shopper's and can be asked for this; of what is asked twice about one order, the first stays. */
export function openTicket(db: Db, { id, shopper, store, kind, order, summary, at }: NewTicket): Opened {
  return db.transaction((): Opened => {
    if (order) {
      const state = db.prepare<[string, string], OrderState>('SELECT state FROM orders WHERE id = ? AND shopper = ?').pluck().get(order.id, shopper);
      if (state === undefined) return { ok: false, reason: 'unknown-order', order };
      if (!mayAsk(kind, state)) return { ok: false, reason: 'not-from-here', order, state };
      const same = db.prepare<unknown[], Row>(`${ROWS} WHERE shopper = ? AND store = ? AND kind = ? AND order_number = ? AND state <> 'closed'`).get(shopper, store, kind, order.number);
      if (same) return { ok: true, ticket: withLines(db, same) };
    }
    db.prepare(`INSERT INTO tickets (id, number, shopper, store, kind, order_number, state, summary, opened_at, changed_at)
      SELECT ?, COALESCE(MAX(number), 0) + 1, ?, ?, ?, ?, 'open', ?, ?, ? FROM tickets`).run(id, shopper, store, kind, order?.number ?? null, JSON.stringify(TicketSummary.parse(summary)), at, at);
    const row = db.prepare<[string], Row>(`${ROWS} WHERE id = ?`).get(id);
    if (!row) throw new Error(`ticket ${id} was written and is not there`);
    return { ok: true, ticket: withLines(db, row) };
  }).immediate();
}

/** Of a store: those that wait for it first, oldest first; then the rest, latest first. @param most how many */
export function readStoreTickets(db: Db, store: string, most: number): Ticket[] {
  return db.prepare<[string, number], Row>(`${ROWS} WHERE store = ? ORDER BY state = 'open' DESC, CASE state WHEN 'open' THEN number ELSE -changed_at END LIMIT ?`)
    .all(store, most).map((row) => withLines(db, row));
}

/** A shopper's own, latest first. */
export function readOwnTickets(db: Db, shopper: string): Ticket[] {
  return db.prepare<[string], Row>(`${ROWS} WHERE shopper = ? ORDER BY number DESC LIMIT 50`).all(shopper).map((row) => withLines(db, row));
}

export type Written = { readonly ok: true; readonly ticket: Ticket; readonly shopper: string } | { readonly ok: false; readonly reason: 'unknown' };

/** Whose a ticket is: a shopper's or a store's desk's. */
type Whose = { readonly shopper: string } | { readonly store: string };
/** `at` in milliseconds since 1970. */
export interface WriteLine { readonly whose: Whose; readonly id: string; readonly text: string; readonly at: number }

/** A line by the shopper or by the store's desk: each under tickets of their own only. The other's turn it is then. */
export function writeLine(db: Db, { whose, id, text, at }: WriteLine): Written {
  return db.transaction((): Written => {
    const row = rowOf(db, whose, id);
    if (!row) return { ok: false, reason: 'unknown' };
    const author: TicketLine['author'] = 'store' in whose ? 'desk' : 'shopper';
    db.prepare('INSERT INTO ticket_lines (ticket, seq, author, text, at) SELECT ?, COALESCE(MAX(seq), 0) + 1, ?, ?, ? FROM ticket_lines WHERE ticket = ?').run(id, author, text, at, id);
    return changed(db, row, author === 'desk' ? 'answered' : 'open', at);
  }).immediate();
}

/** `at` in milliseconds since 1970. */
export interface SetTicketState { readonly store: string; readonly id: string; readonly state: TicketState; readonly at: number }

export function setTicketState(db: Db, { store, id, state, at }: SetTicketState): Written {
  return db.transaction((): Written => {
    const row = rowOf(db, { store }, id);
    return row ? changed(db, row, state, at) : { ok: false, reason: 'unknown' };
  }).immediate();
}

function rowOf(db: Db, whose: Whose, id: string): Row | undefined {
  const column = 'store' in whose ? 'store' : 'shopper';
  return db.prepare<[string, string], Row>(`${ROWS} WHERE id = ? AND ${column} = ?`).get(id, 'store' in whose ? whose.store : whose.shopper);
}

function changed(db: Db, row: Row, state: TicketState, at: number): Written {
  db.prepare('UPDATE tickets SET state = ?, changed_at = ? WHERE id = ?').run(state, at, row.id);
  return { ok: true, shopper: row.shopper, ticket: withLines(db, { ...row, state, changedAt: at }) };
}

function withLines(db: Db, row: Row): Ticket {
  const { shopper: _, number, summary, ...rest } = row;
  const lines = db.prepare<[string], TicketLine>('SELECT author, text, at FROM ticket_lines WHERE ticket = ? ORDER BY seq').all(row.id);
  return { ...rest, number: `T-${String(number).padStart(5, '0')}`, summary: TicketSummary.parse(JSON.parse(summary)), lines };
}
