/**
 * What a personal layout gives a crowd whose tastes no model was told (crowd.ts), against the same store laid out by
 * popularity under the same rules. An earlier crowd shops first: what it took up is popularity, and where it looked is how
 * attention is learnt, for both kinds of layout (`exposure.rank`: how well, against a third crowd's eyes). Then each shopper walks
 * through some stores as they stand by popularity, and what they do there is all that is known of them. On another day
 * the same shopper meets, with the same chances, the stores laid out for them and by popularity; the difference is the lift.
 * Taste and liking are those of the mall (server/learning/taste.ts, server/studio/liking.ts) with the weights that come with it.
 */
import { randomFrom } from '../../../models/engine/random.ts';
import { attentionOf, bandsOf, looksOf } from '../../../models/layout/attention.ts';
import type { SlotLooks } from '../../../models/layout/attention.ts';
import { appealOf, worthFor } from '../../../models/layout/worth.ts';
import type { Takes } from '../../../models/layout/worth.ts';
import { complementsOf, exposureOf, placeGoods } from '../../../models/layout/index.ts';
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
import type { Event, Person, Visit } from './crowd.ts';

/** Seeds apart from that of the training population. */
const SEED = 90_210, EARLY = 300, SHOPPERS = 1200, RESAMPLES = 1000;
/** When the first walk begins, and what passes from a store to the next and from a look to the next, milliseconds. */
const FIRST_DAY = Date.UTC(2026, 10, 7, 13), A_STORE = 900_000, A_LOOK = 12_000;
/** Stores that a shopper saw before, and that they visit on the other day: some of the first and some that are new to them. */
const SEEN = 5, AGAIN = 6, NEW_AMONG = 3;

export async function lifts(say: (line: string) => void): Promise<Figure[]> {
  const stores = await readStoreFiles(new URL('../../../assets/catalogue', import.meta.url).pathname), random = randomFrom(SEED);
  const crowd = drawCrowd(stores.flatMap(({ products }) => products), 2 * EARLY + SHOPPERS, random);
  const early = crowd.slice(0, EARLY), others = crowd.slice(EARLY, 2 * EARLY), shoppers = crowd.slice(2 * EARLY);
  const { popularity, looks, visits } = earlyVisits(early, stores), { noticed: truth } = earlyVisits(others, stores), attention = new Map(stores.map(({ id, plan }) => [id, attentionOf(exposureOf(plan), looks.get(id) ?? [])]));
  const layoutOf = ({ id, plan, products, pins }: StoreFile, scores: ReadonlyMap<string, number>, seed: number): Layout => placeGoods(
    { store: id, plan, products, pins, scores, exposure: attention.get(id), complements: complementsOf(products, []), previous: null, mostMoved: 1, seed, revision: 1 });
  const byPopularity = new Map(stores.map((store) => [store.id, layoutOf(store, popularity.get(store.id) ?? new Map(), 0)]));
  const histories = new Map<string, Interaction[]>();
  const journal = { historyOf: (shopper: string) => histories.get(shopper) ?? [], lastOf: (shopper: string) => histories.get(shopper)?.length ?? 0 };
  const assortments = new Map(stores.map((store) => [store.id, { store, products: store.products }]));
  const taste = await openTaste({ model: await loadTaste(), journal, assortmentOf: (store) => assortments.get(store) ?? null, stores: () => [...assortments.keys()] });
  const likingOf = openLiking(taste, { of: (store) => new Map([...popularity.get(store) ?? []].map(([product, count]) => [product, Math.log1p(count)])) });

  say(`${SHOPPERS} shoppers of a crowd that the model does not know walk through ${SEEN} stores each, laid out by popularity ...`);
  const takes = new Map<string, Takes[]>();
  for (const { id } of stores) {
    const bands = bandsOf(await likingOf('newcomer', id) ?? new Map());
    takes.set(id, (visits.get(id) ?? []).flatMap(({ events }) => takesIn(events, bands)));
  }
  const storesOf = (i: number, from: number, to: number): StoreFile[] => Array.from({ length: to - from }, (_, k) => stores[(i + from + k) % stores.length] as StoreFile);
  for (const [i, person] of shoppers.entries()) {
    for (const [k, store] of storesOf(i, 0, SEEN).entries()) {
      const { events } = person.visit(store, byPopularity.get(store.id) as Layout, 1), liking = await likingOf(person.name, store.id) ?? new Map<string, number>();
      takes.get(store.id)?.push(...takesIn(events, bandsOf(liking)));
      histories.set(person.name, [...histories.get(person.name) ?? [], ...events.map((event, n) => interactionOf(event, person.name, store.id, FIRST_DAY + k * A_STORE + n * A_LOOK))]);
    }
  }
  const learnt = rankAgreement(stores, ({ id }) => attention.get(id) ?? new Map(), truth), geometry = rankAgreement(stores, ({ plan }) => exposureOf(plan), truth);
  say(`and through ${AGAIN} stores on another day, laid out for them and by popularity ...`);
  const appeal = new Map(stores.map(({ id, products }) => [id, appealOf(products.map((product) => product.id), takes.get(id) ?? [])]));
  const pairs: { readonly finds: [number, number]; readonly purchases: [number, number] }[] = [];
  for (const [i, person] of shoppers.entries()) {
    const sum = { finds: [0, 0] as [number, number], purchases: [0, 0] as [number, number] };
    for (const store of storesOf(i, SEEN + NEW_AMONG - AGAIN, SEEN + NEW_AMONG)) {
      const liking = await likingOf(person.name, store.id), known = appeal.get(store.id);
      if (!liking || !known) throw new Error(`there is no ${store.id}`);
      const ours = person.visit(store, layoutOf(store, worthFor(liking, known), seedOf(person.name)), 2), theirs = person.visit(store, byPopularity.get(store.id) as Layout, 2);
      for (const what of ['finds', 'purchases'] as const) { sum[what][0] += ours[what]; sum[what][1] += theirs[what]; }
    }
    pairs.push(sum);
  }
  await taste.close();
  const measured = (['finds', 'purchases'] as const).flatMap((what) => {
    const { value, low, high } = liftOf(pairs.map((pair) => pair[what]), randomFrom(SEED + 1));
    return [
      figure(`lift.${what}`, value, '%', 'higher', { goal: 0, reference: 0, by: 'popularity' }),
      figure(`lift.${what}.low`, low, '%', 'higher', { goal: 0 }), figure(`lift.${what}.high`, high, '%', 'higher'),
    ];
  });
  return [...measured, figure('exposure.rank', learnt, '', 'higher', { reference: Math.round(geometry * 1000) / 1000, by: 'geometry' })];
}

interface Early {
  /** Store -> product -> how many took it up. */
  readonly popularity: ReadonlyMap<string, Map<string, number>>;
  readonly visits: ReadonlyMap<string, readonly Visit[]>;
  /** Store -> the looks at its slots, as the mall counts them. */
  readonly looks: ReadonlyMap<string, readonly SlotLooks[]>;
  /** Store -> slot -> in how many visits it truly met the eye. */
  readonly noticed: ReadonlyMap<string, Map<string, number>>;
}

/** Each of the early crowd walks through all stores, laid out by chance. */
function earlyVisits(early: readonly Person[], stores: readonly StoreFile[]): Early {
  const popularity = new Map<string, Map<string, number>>(), looks = new Map<string, SlotLooks[]>(), noticed = new Map<string, Map<string, number>>(), visits = new Map<string, Visit[]>();
  for (const { id, plan, products, pins } of stores) {
    const taken = new Map<string, number>(), met = new Map<string, number>(), seen: SlotLooks[] = [], walked: Visit[] = [];
    for (const [i, person] of early.entries()) {
      const chance = randomFrom(SEED + i), scores = new Map(products.map((product) => [product.id, chance.next()])), bands = bandsOf(scores);
      const layout = placeGoods({ store: id, plan, products, pins, scores, previous: null, mostMoved: 1, seed: i, revision: 1 }), visit = person.visit({ id, plan, products }, layout, 0);
      walked.push(visit);
      for (const product of new Set(visit.events.filter(({ kind }) => kind === 'pickup').map(({ product }) => product))) taken.set(product, (taken.get(product) ?? 0) + 1);
      for (const slot of visit.noticed) met.set(slot, (met.get(slot) ?? 0) + 1);
      for (const { slot, product } of layout.placements) {
        seen.push({ slot, band: bands.get(product) ?? 0, shown: 1, looks: visit.events.filter((event) => event.slot === slot).reduce((sum, event) => sum + looksOf(event), 0) });
      }
    }
    popularity.set(id, taken);
    looks.set(id, seen);
    noticed.set(id, met);
    visits.set(id, walked);
  }
  return { popularity, looks, noticed, visits };
}

/** Spearman's correlation, over all slots of all stores, of an estimate of attention with what met the eye; ranks are within a store. */
function rankAgreement(stores: readonly StoreFile[], estimate: (store: StoreFile) => ReadonlyMap<string, number>, noticed: Early['noticed']): number {
  const each = stores.map((store) => {
    const guess = estimate(store), slots = [...guess.keys()], ranks = (of: (slot: string) => number): number[] => { const order = slots.toSorted((a, b) => of(a) - of(b)); return slots.map((slot) => order.indexOf(slot)); };
    const a = ranks((slot) => guess.get(slot) ?? 0), b = ranks((slot) => noticed.get(store.id)?.get(slot) ?? 0), middle = (slots.length - 1) / 2;
    return a.reduce((sum, rank, i) => sum + (rank - middle) * ((b[i] ?? 0) - middle), 0) / a.reduce((sum, rank) => sum + (rank - middle) ** 2, 0);
  });
  return each.reduce((sum, value) => sum + value, 0) / each.length;
}

/** What was looked at and what of it was taken up in one visit, as the mall counts it. */
function takesIn(events: readonly Event[], bands: ReadonlyMap<string, number>): Takes[] {
  return [...Map.groupBy(events, ({ product }) => product)].map(([product, each]) => ({ product, band: bands.get(product) ?? 0, looked: 1, taken: each.some(({ kind }) => kind === 'pickup') ? 1 : 0 }));
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
