/** Answers that lead: to a shelf within a store, to a store from anywhere. */
import { concoursePlan } from '../../../../shared/mall.ts';
import { plan } from '../acts.ts';
import type { Act, Plan } from '../acts.ts';
import { fact } from '../facts.ts';
import { isOut, nameOf, storeName, unitsOf } from '../goods.ts';
import type { Item } from '../goods.ts';
import { placeOfSlot } from '../place-words.ts';
import { subjectOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import type { StoreRecord } from '../../../storage/catalogue.ts';
import { colourwaysFor } from '../colours.ts';
import { namedSo } from '../kinds.ts';
import { pickOf, priced } from './list.ts';

export function where(scene: Scene): Plan {
  const { store } = scene;
  const subject = subjectOf(scene);
  if (subject.kind === 'none') return plan([{ say: 'which-one' }]);
  // Bucket hats are led to rather than any hats.
  const own = subject.kind === 'kind' && scene.wish.kind ? namedSo(scene.wish.kind, subject.items) : [],
    items = own.length > 0 ? own : subject.items;
  if (!store) return soldAt(scene, items);
  const here = items.filter((item) => item.store.id === store.id);
  if (here.length === 0) return soldAt(scene, items);
  return toShelf(scene, store, subject.kind === 'kind' ? pickOf(scene, here) : here);
}

/** Leads to the first of the goods that stands in this shopper's own layout. */
export function toShelf(scene: Scene, store: StoreRecord, items: readonly Item[]): Plan {
  const { layout, wish } = scene;
  const standing = items.flatMap((item) => {
    const ways = wish.colour === null ? [] : colourwaysFor(item.product, wish.colour).map((way) => way.id);
    const placements = (layout?.placements ?? []).filter((p) => p.product === item.product.id);
    const placement = placements.find((p) => ways.includes(p.colour)) ?? placements[0];
    const place = placement && placeOfSlot(store.plan, placement.slot);
    return place ? [{ item, place }] : [];
  })[0];
  const item = standing?.item ?? (items[0] as Item),
    products = [item.product.id];
  if (!standing) {
    const left = isOut(item) ? null : fact({ kind: 'count', n: unitsOf(item.variants) }, `stock:${item.product.id}`);
    return plan([{ say: 'not-out', name: nameOf(item), left }], { products });
  }
  return plan([{ say: 'stands', name: nameOf(item), place: standing.place }, { say: 'come-along' }], {
    products,
    lead: { slot: standing.place.slot, product: item.product.id },
  });
}

/** Which stores sell it; sends to the first. */
function soldAt(scene: Scene, items: readonly Item[]): Plan {
  const ordered = pickOf(scene, items),
    byStore = Map.groupBy(ordered, (item) => item.store.id);
  const most = [...byStore.values()].toSorted((a, b) => b.length - a.length);
  const stores = most.map((group) => (group[0] as Item).store),
    [target] = stores;
  if (!target) return plan([{ say: 'which-one' }]);
  const shown = (most[0] as Item[]).slice(0, 2);
  const acts: Act[] = scene.store ? [{ say: 'not-here', asked: null }] : [];
  acts.push(
    { say: 'sold-at', names: shown.map((i) => ({ ...priced(scene, i), store: null })), stores: stores.slice(0, 3).map(storeName) },
    doorTo(scene, target),
  );
  return plan(acts, {
    products: shown.map((i) => i.product.id),
    asked: items.length === 1 ? shown.map((i) => i.product.id) : [],
    store: target.id,
  });
}

/** The way to a store, and what it is about. */
export function toStore(scene: Scene, target: StoreRecord): Plan {
  if (scene.store?.id === target.id)
    return plan([
      { say: 'you-are-in', store: storeName(target) },
      { say: 'store-about', store: storeName(target), tagline: tagline(target) },
    ]);
  return plan([{ say: 'store-about', store: storeName(target), tagline: tagline(target) }, doorTo(scene, target)], { store: target.id });
}

const tagline = (store: StoreRecord) => fact({ kind: 'text', text: store.tagline }, `stores:${store.id}.tagline`);

/** Its door as one sees it who walks in at the end of the hall: on which side, and the how-manyth there. */
function doorTo(scene: Scene, target: StoreRecord): Act {
  const { doors } = concoursePlan(scene.goods.stores.map((s) => s.id)),
    door = doors.find((d) => d.store === target.id);
  if (!door || scene.store) return { say: 'walk-to', store: storeName(target), side: null, door: null };
  const before = doors.filter((d) => Math.sign(d.x) === Math.sign(door.x) && d.z <= door.z).length;
  return {
    say: 'walk-to',
    store: storeName(target),
    side: door.x > 0 ? 'left' : 'right',
    door: fact({ kind: 'ordinal', n: before }, 'the hall'),
  };
}

/** All stores, or those that sell something. */
export function stores(scene: Scene): Plan {
  const subject = subjectOf(scene);
  if (subject.kind === 'none') return plan([{ say: 'stores', stores: scene.goods.stores.map(storeName) }]);
  const here = scene.store ? subject.items.filter((i) => i.store.id === scene.store?.id) : [];
  return here.length > 0 && scene.store ? toShelf(scene, scene.store, pickOf(scene, here)) : soldAt(scene, subject.items);
}
