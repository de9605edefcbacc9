/** A shopper who records, and knows what was acknowledged to them: the witness when a server fails. */
import { randomUUID } from 'node:crypto';
import type { FromRoom } from '../../shared/messages.ts';
import { join, newGuest } from '../load/visitor.ts';
import type { Guest, VisitorRoom } from '../load/visitor.ts';

interface Batch { readonly batch: string; readonly events: readonly { readonly id: string }[] }

export interface Recorder {
  /** Comes in, anew after a restart, and sends again what was not acknowledged. */
  enter(origin: string): Promise<void>;
  /** Reports so many new events. */
  report(count: number): void;
  /** Sends again what was not acknowledged. */
  again(): void;
  readonly acknowledged: ReadonlySet<string>;
  /** Acknowledged as kept by this very answer, not by an earlier one. */
  readonly keptCount: () => number;
  readonly sent: ReadonlySet<string>;
  readonly unacknowledged: () => number;
  readonly refusals: readonly FromRoom['refused'][];
  room(): VisitorRoom;
}

/** @param products of the store, reported in turn */
export async function openRecorder(origin: string, n: number, store: string, products: readonly string[]): Promise<Recorder> {
  const guest: Guest = await newGuest(origin, n), waiting = new Map<string, Batch>(), acknowledged = new Set<string>(), sent = new Set<string>();
  const refusals: FromRoom['refused'][] = [];
  let room: VisitorRoom | null = null, kept = 0;
  const send = (batch: Batch): void => void (room?.connection.isOpen && room.send('interactions', batch));
  const again = (): void => { for (const batch of waiting.values()) send(batch); };
  return {
    async enter(at) {
      const next = await join(at, store, guest);
      next.reconnection.enabled = false;
      next.onError(() => {});
      next.onMessage('interactions.kept', (answer: FromRoom['interactions.kept']) => {
        kept += answer.kept;
        const odd = answer.setAside.filter(({ reason }) => reason !== 'repeated');
        if (odd.length > 0) throw new Error(`set aside: ${JSON.stringify(odd)}`);
        for (const { id } of waiting.get(answer.batch)?.events ?? []) acknowledged.add(id);
        waiting.delete(answer.batch);
      });
      next.onMessage('refused', (refused: FromRoom['refused']) => { refusals.push(refused); });
      room = next;
      again();
    },
    report(count) {
      const events = Array.from({ length: count }, (_, i) => ({ id: randomUUID(), kind: 'view', product: products[(sent.size + i) % products.length], at: Date.now() }));
      const batch = { batch: randomUUID(), events };
      for (const { id } of events) sent.add(id);
      waiting.set(batch.batch, batch);
      send(batch);
    },
    again, acknowledged, sent, refusals,
    keptCount: () => kept,
    unacknowledged: () => waiting.size,
    room() {
      if (!room) throw new Error('not in a room');
      return room;
    },
  };
}
