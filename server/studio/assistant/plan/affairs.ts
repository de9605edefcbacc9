/** Answers about the shopper's own affairs and the store's promises. */
import type { LocalText } from '../../../../shared/locale.ts';
import type { Order } from '../../../../shared/shop.ts';
import type { StoreRecord } from '../../../storage/catalogue.ts';
import { plan } from '../acts.ts';
import type { Act, Plan } from '../acts.ts';
import { fact } from '../facts.ts';
import { asked, storeName } from '../goods.ts';
import { itemsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';

/** Orders of the asking shopper and of nobody else; a number that is not theirs is as unknown as one that does not exist. */
export function order(scene: Scene): Plan {
  const orders = scene.orders(), { wish, goods } = scene;
  if (wish.order !== null) {
    const digits = wish.order.replaceAll(/\D/g, '').replace(/^0+/, '');
    const found = orders.find((o) => o.number.replaceAll(/\D/g, '').replace(/^0+/, '') === digits);
    return found ? plan([orderAct(found, goods.stores)], { products: found.lines.map((l) => l.product), asked: [] }) : plan([{ say: 'order-unknown', asked: asked(wish.order) }]);
  }
  const [latest, ...rest] = orders;
  if (!latest) return plan([{ say: 'no-orders' }]);
  const acts: Act[] = [orderAct(latest, goods.stores)];
  if (rest.length > 0) acts.push({ say: 'more-orders', numbers: rest.slice(0, 3).map(numberFact) });
  return plan(acts, { products: latest.lines.map((l) => l.product), asked: [] });
}

const numberFact = (o: Order) => fact({ kind: 'code', text: o.number }, `orders:${o.id}`);

function orderAct(o: Order, stores: readonly StoreRecord[]): Act {
  const store = stores.find((s) => s.id === o.store);
  return {
    say: 'order', number: numberFact(o), state: o.state, placed: fact({ kind: 'date', iso: o.placedAt }, `orders:${o.id}`),
    store: store ? storeName(store) : fact({ kind: 'code', text: o.store }, `orders:${o.id}`),
    total: fact({ kind: 'money', minor: o.total, currency: o.currency }, `orders:${o.id}`),
    goods: o.lines.slice(0, 3).map((line) => fact({ kind: 'product', id: line.product, name: line.name }, `order_lines:${o.id}`)),
  };
}

/** A promise in the store's own words; in the hall it is that of the store asked about, or of none. */
export function policy(scene: Scene, which: 'returns' | 'shipping' | 'warranty'): Plan {
  const { wish, here, goods, looking } = scene;
  const named = itemsOf(wish.products, here, goods)[0] ?? (scene.store ? undefined : looking ?? undefined);
  const store = wish.store ?? named?.store ?? scene.store;
  if (!store) return plan([{ say: 'policy-varies' }]);
  const text: LocalText = store.policies[which].text;
  return plan([{ say: 'policy', text: fact({ kind: 'text', text }, `stores:${store.id}.policies.${which}`), store: scene.store?.id === store.id ? null : storeName(store) }], { products: named ? [named.product.id] : [], store: scene.store ? null : store.id });
}

/** What was offered to this shopper, with the reason that they were given. */
export function promotion(scene: Scene): Plan {
  const offers = scene.offers();
  if (offers.length === 0) return plan([{ say: 'no-offers', inStore: scene.store !== null }]);
  return plan(offers.slice(0, 2).map((o): Act => ({
    say: 'offer', title: fact({ kind: 'text', text: o.title }, `promotions:${o.id}`), until: fact({ kind: 'date', iso: o.endsAt }, `promotions:${o.id}`), reason: fact({ kind: 'text', text: o.reason }, `promotions:${o.id}`),
  })));
}
