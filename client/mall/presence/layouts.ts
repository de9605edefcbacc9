/** One's own layout of the store one stands in, as its room tells of it. */
import { CONCOURSE_ID } from '../../../shared/mall.ts';
import type { Body } from '../walk.ts';
import type { Stores } from '../stores.ts';
import type { Connection } from './connection.ts';

/** Follows layouts until the returned function is called. */
export function followLayouts(connection: Connection, body: Body, stores: Stores): () => void {
  let before = body.place();
  const stops = [
    connection.on('layout', stores.apply),
    connection.on('layout.diff', (diff) => {
      // What was restocked behind one's back is seen when the store opens again.
      if (diff.store === body.place() && !stores.applyDiff(diff)) connection.send('layout.ask', {});
    }),
    body.onPlace((place) => {
      if (before !== CONCOURSE_ID && connection.place() === before) connection.send('layout.restock', {});
      before = place;
    }),
  ];
  return () => { for (const stop of stops) stop(); };
}
