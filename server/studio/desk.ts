/** The stores' desks: what shoppers asked of people there, what those answer, and who hears of an answer at once. */
import type { Ticket } from '../../shared/desk.ts';
import { readOwnTickets, readStoreTickets } from '../storage/tickets.ts';
import type { Written } from '../storage/tickets.ts';
import type { Db } from '../storage/open.ts';
import type { Writer } from '../writer/index.ts';

/** An answer as its shopper hears it. */
export interface DeskAnswer { readonly ticket: string; readonly number: string; readonly store: string; readonly text: string; readonly at: number }

export interface Desk {
  ofStore(store: string): Ticket[];
  ofShopper(shopper: string): Ticket[];
  /** A person of the store answers. What is written resolves once it is on disk. @throws WriterError where it is not */
  answer(store: string, id: string, text: string): Promise<Written>;
  /** The shopper adds something. */
  add(shopper: string, id: string, text: string): Promise<Written>;
  setState(store: string, id: string, state: 'open' | 'closed'): Promise<Written>;
  /** Hears of answers once they are written. Returns what ends it. */
  onAnswer(listener: (shopper: string, answer: DeskAnswer) => void): () => void;
}

/** Tickets that a desk sees at once. */
const SHOWN = 200;

export interface DeskDeps {
  readonly db: Db;
  /** Of the same file. */
  readonly writer: Pick<Writer, 'write'>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export function openDesk({ db, writer, now }: DeskDeps): Desk {
  const listeners = new Set<(shopper: string, answer: DeskAnswer) => void>();
  return {
    ofStore: (store) => readStoreTickets(db, store, SHOWN),
    ofShopper: (shopper) => readOwnTickets(db, shopper),
    async answer(store, id, text) {
      const at = now(), written = await writer.write('ticket.line', { whose: { store }, id, text, at });
      if (written.ok) for (const listener of listeners) listener(written.shopper, { ticket: id, number: written.ticket.number, store, text, at });
      return written;
    },
    add: (shopper, id, text) => writer.write('ticket.line', { whose: { shopper }, id, text, at: now() }),
    setState: (store, id, state) => writer.write('ticket.state', { store, id, state, at: now() }),
    onAnswer(listener) {
      listeners.add(listener);
      return () => { listeners.delete(listener); };
    },
  };
}
