/** Answers that name some goods with their prices. */
import { plan } from '../acts.ts';
import type { Act, Plan, Priced } from '../acts.ts';
import { fact } from '../facts.ts';
import { cheapestOf, colourFact, nameOf, priceOf, storeName } from '../goods.ts';
import type { Item } from '../goods.ts';
import type { Scene } from '../scene.ts';
import { variantsWithin } from './fits.ts';

/** Goods named in one answer. */
export const SHOWN = 3;

/** What this shopper likes first. */
export const pickOf = ({ appeal }: Pick<Scene, 'appeal'>, items: readonly Item[]): Item[] =>
  items.toSorted((a, b) => appeal(b.product.id) - appeal(a.product.id));

/** With the price of what keeps to the wish, and its colour where one was asked for; else of its cheapest. */
export function priced(scene: Scene, item: Item): Priced {
  const [fit] = variantsWithin(scene, item).toSorted((a, b) => a.price - b.price);
  return {
    name: nameOf(item),
    price: priceOf(item, fit ?? cheapestOf(item)),
    colour: fit && scene.wish.colour !== null ? colourFact(item, fit.colour) : null,
    store: scene.store?.id === item.store.id ? null : storeName(item.store),
  };
}

/** @param items best first */
export function listPlan(scene: Scene, items: readonly Item[], why: Extract<Act, { say: 'list' }>['why']): Plan {
  const shown = items.slice(0, SHOWN),
    ids = shown.map((i) => i.product.id),
    [first] = shown;
  const more = items.length > SHOWN ? fact({ kind: 'count', n: items.length - SHOWN }, 'goods counted') : null;
  const away = scene.store !== null && first !== undefined && first.store.id !== scene.store.id;
  const acts: Act[] = [{ say: 'list', why, items: shown.map((i) => priced(scene, i)), more }];
  if (away) acts.unshift({ say: 'not-here', asked: null });
  const offerLead =
    scene.store !== null && !away && first && scene.layout?.placements.some((p) => p.product === first.product.id)
      ? first.product.id
      : null;
  if (offerLead !== null && shown.length === 1) acts.push({ say: 'shall-i' });
  return plan(acts, {
    products: ids,
    asked: shown.length === 1 ? ids : [],
    offerLead,
    store: scene.store === null ? (first?.store.id ?? null) : null,
  });
}
