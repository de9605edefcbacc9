/** Training sets of taste: what people did, from the journal, filled up with simulated shoppers where there are too few. */
import { createHash } from 'node:crypto';
import { randomFrom } from '../../models/engine/random.ts';
import { condense, isLiked } from '../../models/taste/history.ts';
import type { Touch } from '../../models/taste/history.ts';
import { simulateShopper } from '../../models/taste/population.ts';
import type { Product } from '../../shared/catalogue.ts';
import { readProducts, readStoreIds } from '../storage/catalogue.ts';
import { interactionsTable } from '../storage/interactions.ts';
import type { Db } from '../storage/open.ts';
import { keyOf } from './taste.ts';

export interface TasteData {
  /** Of all stores, known by store and product. */
  readonly products: readonly Product[];
  readonly trained: readonly (readonly Touch[])[];
  readonly heldOut: readonly (readonly Touch[])[];
  /** Shoppers in both parts together. */
  readonly people: number; readonly simulated: number;
  /** SHA-256 of all of it: the same data has the same hash. */
  readonly hash: string;
}

/** One shopper in so many is held out, whoever they are: by the hash of their name, so that they stay held out. */
const HELD_OUT = 5;
/** Touches of one shopper that are learned from, their last ones: nobody outweighs the others by being busy. */
const MOST_TOUCHES = 60;
/** Touches and liked products from which a shopper says something. */
const LEAST_TOUCHES = 3, LEAST_LIKED = 2;

/** @param minShoppers people below which simulated shoppers are added until there are so many */
export function readTasteData(db: Db, { minShoppers, seed }: { readonly minShoppers: number; readonly seed: number }): TasteData {
  const products = readStoreIds(db).flatMap((store) => readProducts(db, store).map((product) => ({ ...product, id: keyOf({ store, product: product.id }) })));
  const sold = new Set(products.map(({ id }) => id)), histories = new Map<string, Touch[]>();
  for (const each of interactionsTable(db).all()) {
    const product = keyOf(each);
    if (!sold.has(product)) continue;
    const history = histories.get(each.shopper) ?? [];
    history.push({ product, kind: each.kind });
    histories.set(each.shopper, history);
  }
  const people = [...histories].map(([shopper, history]) => ({ shopper, history: condense(history).slice(-MOST_TOUCHES) })).filter(({ history }) => says(history));
  const random = randomFrom(seed).fork(), missing = Math.max(0, minShoppers - people.length);
  const simulated = Array.from({ length: missing }, (_, i) => ({ shopper: `simulated ${seed} ${i}`, history: condense(simulateShopper(products, random)) }));
  const all = [...people, ...simulated], isHeldOut = (shopper: string): boolean => sha(shopper).readUInt32BE() % HELD_OUT === 0;
  return {
    products, people: people.length, simulated: simulated.length, hash: sha(JSON.stringify([products, all.map(({ history }) => history)])).toString('hex'),
    trained: all.filter(({ shopper }) => !isHeldOut(shopper)).map(({ history }) => history),
    heldOut: all.filter(({ shopper }) => isHeldOut(shopper)).map(({ history }) => history),
  };
}

function says(history: readonly Touch[]): boolean {
  return history.length >= LEAST_TOUCHES && history.filter(isLiked).length >= LEAST_LIKED;
}
function sha(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
