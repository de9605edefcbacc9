/** Which of a shopper's own orders is meant, whether it may still go back, and what goods of it are exchanged for. */
import type { Order } from '../../../shared/shop.ts';
import type { StoreRecord } from '../../storage/catalogue.ts';
import type { Act } from '../assistant/acts.ts';
import { colourwaysFor } from '../assistant/colours.ts';
import { fact } from '../assistant/facts.ts';
import type { ProductFact } from '../assistant/facts.ts';
import { asked, colourFact, sizeFact } from '../assistant/goods.ts';
import { numberOfOrder, orderNumbered } from '../assistant/plan/affairs.ts';
import { OWN_SIZE, sizeIn } from '../assistant/sizes.ts';
import { ownSize } from './fit.ts';
import { itemNamed, unknownOrder } from './deps.ts';
import type { ToolDeps } from './deps.ts';
import { askDesk } from './desk.ts';
import { refused } from './tool.ts';
import type { Ran, ToolContext } from './tool.ts';

const DAY_MS = 86_400_000;

export type Found = { readonly ok: true; readonly order: Order; readonly store: StoreRecord };
type Mine = Found | { readonly ok: false; readonly ran: Ran };

/** How an order is told: by its number, or by goods of it. */
export interface Wanted {
  readonly number?: string | undefined;
  readonly product?: string | undefined;
}
/** How returns and exchanges begin: the order is found and may still go back; `acts` say until when. */
export function returnable<I extends Wanted>(
  deps: ToolDeps,
  then: (context: ToolContext, mine: Found, acts: readonly Act[], input: I) => Ran,
): (input: I, context: ToolContext) => Ran {
  return (input, context) => {
    const mine = orderFor(deps, context, input);
    if (!mine.ok) return mine.ran;
    const time = inTime(deps, mine);
    return time.ok ? then(context, mine, time.acts, input) : time.ran;
  };
}

/** Those of the orders that have a product of that name. */
export function havingProduct(deps: ToolDeps, orders: readonly Order[], context: Pick<ToolContext, 'place'>, product: string): readonly Order[] {
  const named = itemNamed(deps.goods(), context, product);
  return named.ok ? orders.filter((each) => each.lines.some((line) => line.product === named.item.product.id)) : [];
}

/** The order of that number, the one with that product, or the only or latest one. */
export function orderFor(deps: ToolDeps, { shopper, place }: ToolContext, { number, product }: Wanted): Mine {
  const orders = deps.ordersOf(shopper),
    goods = deps.goods(),
    no = (ran: Ran): Mine => ({ ok: false, ran });
  if (orders.length === 0) return no(refused('no-orders', 'This shopper has no orders.', [{ say: 'no-orders' }]));
  let found: Order | undefined;
  if (number !== undefined) {
    found = orderNumbered(orders, number) ?? undefined;
    if (!found) return no(unknownOrder(number));
  } else {
    const open = orders.filter(({ state }) => state !== 'cancelled' && state !== 'returned'),
      having = product === undefined ? [] : havingProduct(deps, open, { place }, product);
    const here = open.filter((o) => o.store === place),
      pool = having.length > 0 ? having : here.length > 0 ? here : open.length > 0 ? open : orders;
    if (pool.length > 1)
      return no(refused('which-order', 'Ask which order.', [{ say: 'which-order', numbers: pool.slice(0, 4).map(numberOfOrder) }]));
    found = pool[0];
  }
  const store = goods.stores.find(({ id }) => id === found?.store);
  if (!found || !store) throw new Error('an order of no store');
  return { ok: true, order: found, store };
}

/** What an answer about an order is of. */
export const withGoods = ({ lines }: Order): { readonly products: readonly string[] } => ({ products: [...new Set(lines.map(({ product }) => product))] });

/** Whether the store's promise still covers a return, from the day of delivery. */
function inTime(
  deps: ToolDeps,
  { order: mine, store }: Found,
): { readonly ok: true; readonly acts: readonly Act[] } | { readonly ok: false; readonly ran: Ran } {
  const number = numberOfOrder(mine),
    delivered = mine.steps.find(({ state }) => state === 'delivered');
  const ran =
    mine.state === 'placed' || mine.state === 'paid'
      ? refused('not-sent', 'It is not sent yet: it can be cancelled with cancel_order.', [
          { say: 'not-arrived', number, state: mine.state },
        ], withGoods(mine))
      : mine.state !== 'delivered' || !delivered
        ? refused('not-arrived', 'It has not arrived, so it cannot go back yet.', [{ say: 'not-arrived', number, state: mine.state }], withGoods(mine))
        : null;
  if (ran || !delivered) return { ok: false, ran: ran as Ran };
  const last = Date.parse(delivered.at) + store.policies.returns.days * DAY_MS;
  const until = fact(
    { kind: 'date', iso: new Date(last).toISOString() },
    `stores:${store.id}.policies.returns.days after order_steps:${mine.id}`,
  );
  return deps.now() <= last
    ? { ok: true, acts: [{ say: 'may-return', number, until }] }
    : { ok: false, ran: refused('return-over', 'The time for returns is over.', [{ say: 'return-over', number, until }], withGoods(mine)) };
}

export function exchange(
  deps: ToolDeps,
  context: ToolContext,
  { order: mine, store }: Found,
  { product, size: told, colour }: Exchanging,
): Ran {
  const goods = deps.goods(),
    named = product === undefined ? null : itemNamed(goods, context, product);
  const line = named?.ok ? mine.lines.find((each) => each.product === named.item.product.id) : mine.lines[0];
  const item = line && goods.items.find((each) => each.store.id === mine.store && each.product.id === line.product);
  const number = numberOfOrder(mine);
  if (!line || !item)
    return refused('not-in-order', 'The order does not have this product.', [{ say: 'order-unknown', asked: asked(product ?? '') }]);
  const name: ProductFact = fact({ kind: 'product', id: line.product, name: line.name }, `order_lines:${mine.id}`),
    rest = { products: [line.product] },
    size = told === OWN_SIZE ? (ownSize(deps, context.shopper, item) ?? undefined) : told;
  if (size === undefined && colour === undefined)
    return refused('for-what', 'Ask for which size or colour it should be exchanged.', [{ say: 'exchange-for-what', name }], rest);
  const wanted = size === undefined ? line.size : sizeBeside(size, line.size, item.product.sizes),
    way = colour === undefined ? line.colour : (colourwaysFor(item.product, colour)[0]?.id ?? null);
  if (size !== undefined && wanted === null)
    return refused(
      'no-size',
      'It is not made in this size.',
      [{ say: 'no-size', name, asked: asked(size), have: item.product.sizes.map((s) => sizeFact(item, s)) }],
      rest,
    );
  if (colour !== undefined && way === null)
    return refused(
      'no-colour',
      'It is not made in this colour.',
      [{ say: 'no-colour', name, asked: asked(colour), have: item.product.colourways.map((c) => colourFact(item, c.id)) }],
      rest,
    );
  const to = [
    ...(size === undefined || wanted === null ? [] : [sizeFact(item, wanted)]),
    ...(colour === undefined || way === null ? [] : [colourFact(item, way)]),
  ];
  const variant = item.variants.find((v) => v.size === wanted && v.colour === way);
  if (!variant || variant.onHand === 0) return refused('sold-out', 'That one is sold out.', [{ say: 'sold-out', name, choice: to }], rest);
  return askDesk(deps, context, {
    store,
    kind: 'exchange',
    order: mine,
    acts: [{ say: 'ask-exchange', number, name, to }],
    ...rest,
  });
}

/** The size that is meant; `one up` and `one down` are told by the size there is. */
function sizeBeside(size: string, from: string | null, sizes: readonly string[]): string | null {
  const at = from === null ? -1 : sizes.indexOf(from),
    step = size === 'one up' ? 1 : size === 'one down' ? -1 : 0;
  return step === 0 ? sizeIn(size, sizes) : at < 0 ? null : (sizes[at + step] ?? null);
}

/** What goods of an order are exchanged for; a size may be `one up` or `one down`. */
export interface Exchanging extends Wanted {
  readonly size?: string | undefined;
  readonly colour?: string | undefined;
}
