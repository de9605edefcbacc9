/** How long a shopper waits for scores while 200 ask in a second, each with something new in the journal. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Touch } from '../../../models/taste/history.ts';
import { loadTaste } from '../../../models/taste/model.ts';
import { openTaste } from '../../../server/learning/taste.ts';
import type { StoreFile } from '../../../shared/catalogue.ts';
import { figure, quantile } from '../figure.ts';
import type { Figure } from '../figure.ts';

const PER_SECOND = 200, SECONDS = 10, WARM = 100, GOAL_MS = 5;

/** Requests come by the clock, whether those before are answered or not; a wait counts from when the request was due. */
export async function measureServing(stores: readonly StoreFile[], people: readonly (readonly Touch[])[], say: (line: string) => void): Promise<readonly Figure[]> {
  const assortments = new Map(stores.map((store) => [store.id, { store, products: store.products }]));
  // Every request finds something new in the journal, so no vector is served twice.
  let last = 0;
  const journal = {
    lastOf: () => ++last,
    historyOf: (shopper: string) => (people[Number(shopper)] ?? []).map(({ product, kind, at = 0 }, id) => {
      const [store = '', name = ''] = product.split('/');
      return { id: String(id), shopper, store, kind, product: name, sku: null, slot: null, seconds: null, at };
    }),
  };
  const taste = await openTaste({ model: await loadTaste(), journal, assortmentOf: (store) => assortments.get(store) ?? null, stores: () => [...assortments.keys()] });
  const ask = (i: number): Promise<unknown> => taste.scoresOf(String(i % people.length), stores[i % stores.length]?.id ?? '');
  for (let i = 0; i < WARM; i++) await ask(i);
  say(`serving ${PER_SECOND} requests a second for ${SECONDS} s`);
  const times: number[] = [], began = performance.now(), under: Promise<void>[] = [], total = PER_SECOND * SECONDS;
  for (let sent = 0; sent < total;) {
    const due = began + sent * 1000 / PER_SECOND;
    if (performance.now() < due) {
      await wait(1);
      continue;
    }
    sent++;
    under.push(ask(sent).then(() => { times.push(performance.now() - due); }));
  }
  await Promise.all(under);
  await taste.close();
  return [
    figure('serve.p50', quantile(times, 0.5), 'ms', 'lower'),
    figure('serve.p99', quantile(times, 0.99), 'ms', 'lower', { goal: GOAL_MS }),
  ];
}
