/**
 * What a personal layout gives a crowd whose tastes no model was told (crowd.ts), against the same store laid out by
 * popularity under the same rules. An earlier crowd shops first: what it took up is popularity. Then each shopper walks
 * through some stores as they stand by popularity, and what they do there is all that is known of them. On another day
 * the same shopper meets, with the same chances, the stores laid out for them and by popularity; the difference is the lift.
 * Taste and liking are those of the mall (server/learning/taste.ts, server/studio/liking.ts) with the weights that come with it.
 */
import { randomFrom } from '../../../models/engine/random.ts';
import { placeGoods } from '../../../models/layout/index.ts';
import { loadTaste } from '../../../models/taste/model.ts';
import { readStoreFiles } from '../../../server/commerce/shelf.ts';
import { openTaste } from '../../../server/learning/taste.ts';
import { openLiking, seedOf } from '../../../server/studio/liking.ts';
import type { StoreFile } from '../../../shared/catalogue.ts';
import type { Interaction } from '../../../shared/interaction.ts';
import type { Layout } from '../../../shared/layout.ts';
import { figure } from '../figure.ts';
import type { Figure } from '../figure.ts';
import { drawCrowd } from './crowd.ts';
import type { Event, Person } from './crowd.ts';

/** Seeds apart from that of the training population. */
const SEED = 90_210, EARLY = 300, SHOPPERS = 300, RESAMPLES = 1000;
/** Stores that a shopper saw before, and that they visit on the other day: some of the first and some that are new to them. */
const SEEN = 5, AGAIN = 6, NEW_AMONG = 3;

export async function lifts(say: (line: string) => void): Promise<Figure[]> {
  const stores = await readStoreFiles(new URL('../../../assets/catalogue', import.meta.url).pathname), random = randomFrom(SEED);
  const crowd = drawCrowd(stores.flatMap(({ products }) => products), EARLY + SHOPPERS, random), early = crowd.slice(0, EARLY), shoppers = crowd.slice(EARLY);
  const popularity = popularityOf(early, stores), byPopularity = new Map(stores.map((store) => [store.id, layoutOf(store, popularity.get(store.id) ?? new Map(), 0)]));
  const histories = new Map<string, Interaction[]>();
  const journal = { historyOf: (shopper: string) => histories.get(shopper) ?? [], lastOf: (shopper: string) => histories.get(shopper)?.length ?? 0 };
  const assortments = new Map(stores.map((store) => [store.id, { store, products: store.products }]));
  const taste = await openTaste({ model: await loadTaste(), journal, assortmentOf: (store) => assortments.get(store) ?? null, stores: () => [...assortments.keys()] });
  const likingOf = openLiking(taste, { of: (store) => new Map([...popularity.get(store) ?? []].map(([product, count]) => [product, Math.log1p(count)])) });

  say(`${SHOPPERS} shoppers of a crowd that the model does not know walk through ${AGAIN} stores each, laid out for them and by popularity ...`);
  const pairs: { readonly finds: readonly [number, number]; readonly purchases: readonly [number, number] }[] = [];
  for (const [i, person] of shoppers.entries()) {
    const from = i % stores.length, at = (k: number): StoreFile => stores[(from + k) % stores.length] as StoreFile;
    for (let k = 0; k < SEEN; k++) {
      const store = at(k), { events } = person.visit(store, byPopularity.get(store.id) as Layout, 1);
      histories.set(person.name, [...histories.get(person.name) ?? [], ...events.map((event, n) => interactionOf(event, person.name, store.id, n))]);
    }
    const sum = { finds: [0, 0] as [number, number], purchases: [0, 0] as [number, number] };
    for (let k = SEEN - AGAIN + NEW_AMONG; k < SEEN + NEW_AMONG; k++) {
      const store = at(k), liking = await likingOf(person.name, store.id);
      if (!liking) throw new Error(`there is no ${store.id}`);
      const ours = person.visit(store, layoutOf(store, liking, seedOf(person.name)), 2), theirs = person.visit(store, byPopularity.get(store.id) as Layout, 2);
      for (const what of ['finds', 'purchases'] as const) { sum[what][0] += ours[what]; sum[what][1] += theirs[what]; }
    }
    pairs.push(sum);
  }
  await taste.close();
  return (['finds', 'purchases'] as const).flatMap((what) => {
    const { value, low, high } = liftOf(pairs.map((pair) => pair[what]), randomFrom(SEED + 1));
    return [
      figure(`lift.${what}`, value, '%', 'higher', { goal: 0, reference: 0, by: 'popularity' }),
      figure(`lift.${what}.low`, low, '%', 'higher', { goal: 0 }), figure(`lift.${what}.high`, high, '%', 'higher'),
    ];
  });
}

function layoutOf({ id, plan, products, pins }: StoreFile, scores: ReadonlyMap<string, number>, seed: number): Layout {
  return placeGoods({ store: id, plan, products, pins, scores, previous: null, mostMoved: 1, seed, revision: 1 });
}

/** Store -> product -> how many of the early crowd took it up, each having walked through all stores as chance set them out. */
function popularityOf(early: readonly Person[], stores: readonly StoreFile[]): Map<string, Map<string, number>> {
  const counts = new Map(stores.map(({ id }) => [id, new Map<string, number>()]));
  for (const [i, person] of early.entries()) {
    for (const store of stores) {
      const chance = randomFrom(SEED + i), layout = layoutOf(store, new Map(store.products.map(({ id }) => [id, chance.next()])), i), count = counts.get(store.id) ?? new Map<string, number>();
      const taken = new Set(person.visit(store, layout, 0).events.filter(({ kind }) => kind === 'pickup').map(({ product }) => product));
      for (const product of taken) count.set(product, (count.get(product) ?? 0) + 1);
    }
  }
  return counts;
}

function interactionOf({ kind, product, slot, seconds }: Event, shopper: string, store: string, at: number): Interaction {
  return { id: `${store} ${at}`, shopper, store, kind, product, sku: null, slot, seconds, at };
}

/** By how many percent the sum of the first exceeds that of the second, with the percentile bootstrap's 95 % interval over the pairs. */
function liftOf(pairs: readonly (readonly [number, number])[], random: { readonly below: (n: number) => number }): { value: number; low: number; high: number } {
  const lift = (some: readonly (readonly [number, number])[]): number => 100 * (some.reduce((sum, [ours]) => sum + ours, 0) / some.reduce((sum, [, theirs]) => sum + theirs, 0) - 1);
  const drawn = Array.from({ length: RESAMPLES }, () => lift(pairs.map(() => pairs[random.below(pairs.length)] ?? [0, 0]))).sort((a, b) => a - b);
  return { value: lift(pairs), low: drawn[Math.floor(0.025 * RESAMPLES)] ?? Number.NaN, high: drawn[Math.ceil(0.975 * RESAMPLES) - 1] ?? Number.NaN };
}
