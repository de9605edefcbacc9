/** The stores' desks: what shoppers asked of people there, what those answer, and who hears of an answer at once. */
import type { Ticket } from '../../shared/desk.ts';
import { readOwnTickets, readStoreTickets, setTicketState, writeLine } from '../storage/tickets.ts';
import type { Written } from '../storage/tickets.ts';
import type { Db } from '../storage/open.ts';

/** An answer as its shopper hears it. */
export interface DeskAnswer { readonly ticket: string; readonly number: string; readonly store: string; readonly text: string; readonly at: number }

export interface Desk {
  ofStore(store: string): Ticket[];
  ofShopper(shopper: string): Ticket[];
  /** A person of the store answers. */
  answer(store: string, id: string, text: string): Written;
  /** The shopper adds something. */
  add(shopper: string, id: string, text: string): Written;
  setState(store: string, id: string, state: 'open' | 'closed'): Written;
  /** Hears of answers as they are written. Returns what ends it. */
  onAnswer(listener: (shopper: string, answer: DeskAnswer) => void): () => void;
}

/** Tickets that a desk sees at once. */
const SHOWN = 200;

/** @param now milliseconds since 1970 */
export function openDesk(db: Db, now: () => number): Desk {
  const listeners = new Set<(shopper: string, answer: DeskAnswer) => void>();
  return {
    ofStore: (store) => readStoreTickets(db, store, SHOWN),
    ofShopper: (shopper) => readOwnTickets(db, shopper),
    answer(store, id, text) {
      const at = now(), written = writeLine(db, { store }, id, text, at);
      if (written.ok) for (const listener of listeners) listener(written.shopper, { ticket: id, number: written.ticket.number, store, text, at });
      return written;
    },
    add: (shopper, id, text) => writeLine(db, { shopper }, id, text, now()),
    setState: (store, id, state) => setTicketState(db, store, id, state, now()),
    onAnswer(listener) {
      listeners.add(listener);
      return () => { listeners.delete(listener); };
    },
  };
}
