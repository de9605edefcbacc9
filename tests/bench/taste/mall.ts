/** `taste`: how well the model that comes with the mall ranks for simulated shoppers it never saw, and how fast it serves. */
import { performance } from 'node:perf_hooks';
import { randomFrom } from '../../../models/engine/random.ts';
import { loadTaste } from '../../../models/taste/model.ts';
import { simulateShopper } from '../../../models/taste/population.ts';
import { evaluate } from '../../../models/taste/train.ts';
import { openTaste } from '../../../server/learning/taste.ts';
import { readStoreFiles } from '../../../server/commerce/shelf.ts';
import { figure, quantile } from '../figure.ts';
import type { Figure } from '../figure.ts';

const SEED = 4242, JUDGED = 500, COUNTED = 2000, REQUESTS = 2000, GOAL_MS = 5;

export async function judgeMall(say: (line: string) => void): Promise<readonly Figure[]> {
  const stores = await readStoreFiles(new URL('../../../assets/catalogue', import.meta.url).pathname), products = stores.flatMap((store) => store.products);
  const random = randomFrom(SEED), draw = (many: number) => Array.from({ length: many }, () => simulateShopper(products, random));
  const histories = draw(JUDGED), model = await loadTaste();
  say(`ranking ${products.length} products for ${JUDGED} shoppers`);
  const { ndcg10, hr10, popularityNdcg10, popularityHr10 } = await evaluate(model, { products, histories }, draw(COUNTED));

  // Every request finds something new in the journal, so no vector is served twice.
  const assortments = new Map(stores.map((store) => [store.id, { store, products: store.products }]));
  const storeOf = new Map(stores.flatMap((store) => store.products.map(({ id }) => [id, store.id])));
  let last = 0;
  const journal = { lastOf: () => ++last, historyOf: (shopper: string) => (histories[Number(shopper)] ?? []).map(({ product, kind }, at) => (
    { id: String(at), shopper, store: storeOf.get(product) ?? '', kind, product, sku: null, slot: null, seconds: null, at })) };
  const taste = await openTaste({ model, journal, assortmentOf: (store) => assortments.get(store) ?? null, stores: () => [...assortments.keys()] });
  const times: number[] = [];
  for (let i = 0; i < REQUESTS; i++) {
    const start = performance.now();
    await taste.scoresOf(String(i % JUDGED), stores[i % stores.length]?.id ?? '');
    times.push(performance.now() - start);
  }
  await taste.close();
  return [
    figure('ndcg@10', ndcg10, '', 'higher', { reference: popularityNdcg10, by: 'popularity' }),
    figure('hr@10', hr10, '', 'higher', { reference: popularityHr10, by: 'popularity' }),
    figure('popularity.ndcg@10', popularityNdcg10, '', 'higher'),
    figure('popularity.hr@10', popularityHr10, '', 'higher'),
    figure('serve.p99', quantile(times, 0.99), 'ms', 'lower', { goal: GOAL_MS }),
  ];
}
