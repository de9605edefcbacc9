/** Training sets of taste: what people did, from the journal, filled up with simulated shoppers where there are too few. */
import { createHash } from 'node:crypto';
import { randomFrom } from '../../models/engine/random.ts';
import { condense, isLiked } from '../../models/taste/history.ts';
import type { Touch } from '../../models/taste/history.ts';
import { simulateShopper } from '../../models/taste/population.ts';
import type { Product } from '../../shared/catalogue.ts';
import { readProducts, readStoreIds } from '../storage/catalogue.ts';
import type { DatasetNote } from '../../shared/operator.ts';
import { interactionsTable } from '../storage/interactions.ts';
import type { Db } from '../storage/open.ts';
import { optOutsTable } from '../storage/opt-outs.ts';
import { keyOf } from './taste.ts';

export interface TasteData {
  /** Of all stores, known by store and product. */
  readonly products: readonly Product[];
  readonly trained: readonly (readonly Touch[])[];
  /** Judged by, and neither trained on nor looked at before. */
  readonly heldOut: readonly (readonly Touch[])[];
  /** Watched while training goes on. */
  readonly watched: readonly (readonly Touch[])[];
  /** Shoppers in all parts together. */
  readonly people: number; readonly simulated: number;
  readonly note: DatasetNote;
}

export interface TasteDataOptions {
  /** People below which simulated shoppers are added until there are so many. */
  readonly minShoppers: number;
  readonly seed: number;
  /** What happened later is not known, milliseconds since 1970. */
  readonly cutoff: number;
}

/** One shopper in so many is held out, whoever they are: by the hash of their name, so that they stay held out. */
const HELD_OUT = 5;
/** Of those who are not, one in so many is watched. */
const WATCHED = 20;
/** Touches of one shopper that are learned from, their last ones: nobody outweighs the others by being busy. */
const MOST_TOUCHES = 60;
/** Touches and liked products from which a shopper says something. */
const LEAST_TOUCHES = 3, LEAST_LIKED = 2;

/** Nobody who opted out is in it, and nothing that somebody had deleted. The same data, cut-off and opt-outs give the same hash. */
export function readTasteData(db: Db, { minShoppers, seed, cutoff }: TasteDataOptions): TasteData {
  const products = readStoreIds(db).flatMap((store) => readProducts(db, store).map((product) => ({ ...product, id: keyOf({ store, product: product.id }) })));
  const sold = new Set(products.map(({ id }) => id)), histories = new Map<string, Touch[]>();
  const optedOut = optOutsTable(db).all(), unknown = new Set(optedOut);
  let events = 0;
  for (const each of interactionsTable(db).all()) {
    const product = keyOf(each);
    if (!sold.has(product) || each.at > cutoff || unknown.has(each.shopper)) continue;
    events++;
    const history = histories.get(each.shopper) ?? [];
    history.push({ product, kind: each.kind, at: each.at });
    histories.set(each.shopper, history);
  }
  const people = [...histories].map(([shopper, history]) => ({ shopper, history: condense(history).slice(-MOST_TOUCHES) })).filter(({ history }) => says(history));
  const random = randomFrom(seed).fork(), missing = Math.max(0, minShoppers - people.length);
  const simulated = Array.from({ length: missing }, (_, i) => ({ shopper: `simulated ${seed} ${i}`, history: condense(simulateShopper(products, random)) }));
  const all = [...people, ...simulated], part = (shopper: string): 'heldOut' | 'watched' | 'trained' => {
    const drawn = sha(shopper).readUInt32BE();
    return drawn % HELD_OUT === 0 ? 'heldOut' : Math.floor(drawn / HELD_OUT) % WATCHED === 0 ? 'watched' : 'trained';
  };
  const parts = Map.groupBy(all, ({ shopper }) => part(shopper)), historiesOf = (name: ReturnType<typeof part>) => (parts.get(name) ?? []).map(({ history }) => history);
  return {
    products, people: people.length, simulated: simulated.length,
    trained: historiesOf('trained'), heldOut: historiesOf('heldOut'), watched: historiesOf('watched'),
    note: { hash: sha(JSON.stringify([cutoff, optedOut, products, all.map(({ history }) => history)])).toString('hex'), cutoff, events, optedOut: optedOut.length },
  };
}

function says(history: readonly Touch[]): boolean {
  return history.length >= LEAST_TOUCHES && history.filter(isLiked).length >= LEAST_LIKED;
}
function sha(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
