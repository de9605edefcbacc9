/** Answers about the shopper's own affairs and the store's promises. */
import type { LocalText } from '../../../../shared/locale.ts';
import type { Offer, Order } from '../../../../shared/shop.ts';
import type { StoreRecord } from '../../../storage/catalogue.ts';
import { plan } from '../acts.ts';
import type { Act, Plan } from '../acts.ts';
import type { Bought } from '../acts-affairs.ts';
import { fact } from '../facts.ts';
import type { Fact } from '../facts.ts';
import { asked, storeName } from '../goods.ts';

/** Orders of the asking shopper and of nobody else; a number that is not theirs is as unknown as one that does not exist. */
export function orderNumbered(orders: readonly Order[], number: string): Order | null {
  const digits = (text: string): string => text.replaceAll(/\D/g, '').replace(/^0+/, '');
  return orders.find((o) => digits(o.number) === digits(number)) ?? null;
}

/** @param cost whether it is told what the goods and the delivery came to */
export function order(orders: readonly Order[], stores: readonly StoreRecord[], number: string | null, cost: boolean): Plan {
  const told = (o: Order): Act[] => [orderAct(o, stores), ...(cost ? [costAct(o)] : [])];
  if (number !== null) {
    const found = orderNumbered(orders, number);
    return found
      ? plan(told(found), { products: found.lines.map((l) => l.product), asked: [] })
      : plan([{ say: 'order-unknown', asked: asked(number) }]);
  }
  const [latest, ...rest] = orders;
  if (!latest) return plan([{ say: 'no-orders' }]);
  const acts = told(latest);
  if (rest.length > 0) acts.push({ say: 'more-orders', numbers: rest.slice(0, 3).map(numberOfOrder) });
  return plan(acts, { products: latest.lines.map((l) => l.product), asked: [] });
}

export const numberOfOrder = (o: Pick<Order, 'id' | 'number'>): Fact => fact({ kind: 'code', text: o.number }, `orders:${o.id}`);
export const totalOfOrder = (o: Order): Fact => fact({ kind: 'money', minor: o.total, currency: o.currency }, `orders:${o.id}`);
/** Up to three of its goods. */
export const goodsOfOrder = (o: Order): Fact[] =>
  o.lines.slice(0, GOODS_TOLD).map((line) => boughtFact(o, line).name);
const GOODS_TOLD = 3;
function boughtFact({ id }: Order, { product, name, colourName, size, quantity }: Order['lines'][number]): Bought {
  const source = `order_lines:${id}`;
  return {
    name: fact({ kind: 'product', id: product, name }, source),
    quantity: fact({ kind: 'count', n: quantity }, source),
    choice: [fact({ kind: 'text', text: { en: colourName.en.toLowerCase(), zh: colourName.zh } }, source), ...(size === null ? [] : [fact({ kind: 'code', text: size }, source)])],
  };
}

function costAct(o: Order): Act {
  const money = (minor: number, of: string): Fact => fact({ kind: 'money', minor, currency: o.currency }, `orders:${o.id}.${of}`);
  return {
    say: 'order-cost',
    number: numberOfOrder(o),
    goods: money(o.subtotal, 'subtotal'),
    reduction: o.reduction > 0 ? money(o.reduction, 'reduction') : null,
    shipping: o.shipping > 0 ? money(o.shipping, 'shipping') : null,
    total: totalOfOrder(o),
  };
}

function orderAct(o: Order, stores: readonly StoreRecord[]): Act {
  const store = stores.find((s) => s.id === o.store);
  return {
    say: 'order',
    number: numberOfOrder(o),
    state: o.state,
    placed: fact({ kind: 'date', iso: o.placedAt }, `orders:${o.id}`),
    store: store ? storeName(store) : fact({ kind: 'code', text: o.store }, `orders:${o.id}`),
    total: totalOfOrder(o),
    goods: o.lines.slice(0, GOODS_TOLD).map((line) => boughtFact(o, line)),
  };
}

/** A promise in the store's own words; in the hall it is said whose. */
export function policy(store: StoreRecord, isHere: boolean, which: 'returns' | 'shipping' | 'warranty', products: readonly string[]): Plan {
  const text: LocalText = store.policies[which].text;
  return plan(
    [
      {
        say: 'policy',
        text: fact({ kind: 'text', text }, `stores:${store.id}.policies.${which}`),
        store: isHere ? null : storeName(store),
      },
    ],
    { products, store: isHere ? null : store.id },
  );
}

/** What each store promises, in figures: the longest first, of delivery what is free soonest. */
export function policies(stores: readonly StoreRecord[], about: 'returns' | 'shipping' | 'warranty'): Plan {
  const count = (n: number, { id }: StoreRecord, of: string): Fact => fact({ kind: 'count', n }, `stores:${id}.policies.${about}.${of}`);
  const sortedBy = (rank: (store: StoreRecord) => number): readonly StoreRecord[] => stores.toSorted((a, b) => rank(a) - rank(b));
  switch (about) {
    case 'returns':
      return plan([{ say: 'policies', about, each: sortedBy(({ policies: { returns } }) => -returns.days).map((s) => ({ store: storeName(s), least: count(s.policies.returns.days, s, 'days'), most: null, freeFrom: null })) }]);
    case 'warranty':
      return plan([{ say: 'policies', about, each: sortedBy(({ policies: { warranty } }) => -warranty.months).map((s) => ({ store: storeName(s), least: count(s.policies.warranty.months, s, 'months'), most: null, freeFrom: null })) }]);
    case 'shipping':
      return plan([{
        say: 'policies', about,
        each: sortedBy(({ policies: { shipping } }) => shipping.freeFrom).map((s) => ({
          store: storeName(s), least: count(s.policies.shipping.daysMin, s, 'daysMin'), most: count(s.policies.shipping.daysMax, s, 'daysMax'),
          freeFrom: fact({ kind: 'money', minor: s.policies.shipping.freeFrom, currency: s.currency }, `stores:${s.id}.policies.shipping.freeFrom`),
        })),
      }]);
  }
}

/** What was offered to this shopper, with the reason that they were given. */
export function promotion(offers: readonly Offer[], inStore: boolean): Plan {
  if (offers.length === 0) return plan([{ say: 'no-offers', inStore }]);
  return plan(
    offers.slice(0, 2).map((o): Act => ({
      say: 'offer',
      title: fact({ kind: 'text', text: o.title }, `promotions:${o.id}`),
      until: fact({ kind: 'date', iso: o.endsAt }, `promotions:${o.id}`),
      reason: fact({ kind: 'text', text: o.reason }, `promotions:${o.id}`),
    })),
  );
}
