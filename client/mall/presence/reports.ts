/** Tells the journal what one does with goods: looks, approaches, pickups, tries and dismissals. */
import type { Body } from '../walk.ts';
import type { Hand } from '../hand.ts';
import type { Stores } from '../stores.ts';
import { openAttention } from './attention.ts';
import type { Looked } from './attention.ts';
import type { Shelf } from './chat-log.ts';
import type { Connection } from './connection.ts';
import { openOutbox } from './outbox.ts';

export interface ReportsWish {
  readonly connection: Connection; readonly body: Body; readonly stores: Stores; readonly hand: Hand;
  readonly shelf: Shelf; readonly newId: () => string; readonly now: () => number;
  /** What the eyes rest on, where they rest on goods. */
  readonly gaze: () => Looked | null;
}
export interface Reports {
  /** One waved the product in hand away: it is put back and spoken against. */
  readonly dismiss: () => void;
  /** The product that one looks at or holds. */
  readonly looking: () => string | null;
  /** Once a frame. */
  readonly update: (seconds: number) => void;
  readonly stop: () => void;
}

/** Seconds between two looks at where the eyes rest, and between two batches. */
const LOOKS = 0.2, SENDS = 2;

export function openReports({ connection, body, stores, hand, shelf, newId, now, gaze }: ReportsWish): Reports {
  const attention = openAttention();
  const outbox = openOutbox({ shelf, newId, now, send: (body) => connection.send('interactions', body) });
  let clock = 0, looked = 0, sent = 0;

  /** The store one stands in; what is seen through its door from the hall is not reported. */
  const store = (): string | null => (stores.open()?.id === body.place() ? body.place() : null);
  const held = (kind: 'pickup' | 'try' | 'dismiss'): void => {
    const what = hand.held(), place = store();
    if (!what || place === null) return;
    const { card, choice } = what, variant = card.variants.find((each) => each.colour === choice.colour && each.size === choice.size);
    outbox.add(place, { kind, product: card.id, ...(variant ? { sku: variant.sku } : {}) });
    flush();
  };
  const flush = (again = false): void => {
    const place = connection.place();
    if (place !== null) outbox.flush(place, again);
  };
  let before = body.place();
  const stops = [
    hand.onChange((change) => { if (change !== 'putback') held(change); }),
    connection.on('interactions.kept', ({ batch }) => outbox.kept(batch)),
    connection.on('refused', ({ type, code, about }) => { if (type === 'interactions') outbox.refused(about, code); }),
    connection.onEnter(() => flush(true)),
    body.onPlace((place) => {
      // The room of the store left behind hears what is left to tell before the next one is joined.
      for (const happened of attention.look(null, Infinity)) outbox.add(before, happened);
      flush();
      before = place;
    }),
  ];
  return {
    dismiss() {
      held('dismiss');
      hand.putBack();
    },
    looking: () => hand.held()?.card.id ?? attention.on()?.product ?? null,
    update(seconds) {
      clock += seconds;
      if (clock - looked >= LOOKS) {
        looked = clock;
        const place = store();
        for (const happened of attention.look(place === null || hand.held() ? null : gaze(), clock)) if (place !== null) outbox.add(place, happened);
      }
      if (clock - sent < SENDS) return;
      sent = clock;
      flush();
    },
    stop: () => { for (const stop of stops) stop(); },
  };
}
