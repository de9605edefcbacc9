/** Tools of a shopper's own orders, and of what a store promises about them. */
import { z } from 'zod';
import { ORDER_NEXT } from '../../../shared/shop.ts';
import type { Order } from '../../../shared/shop.ts';
import { advanceOrder } from '../../commerce/order-steps.ts';
import type { StoreRecord } from '../../storage/catalogue.ts';
import type { Act } from '../assistant/acts.ts';
import { fact } from '../assistant/facts.ts';
import type { ProductFact } from '../assistant/facts.ts';
import { asked, colourFact, sizeFact } from '../assistant/goods.ts';
import { colourwaysFor } from '../assistant/colours.ts';
import { goodsOfOrder, numberOfOrder, order, orderNumbered, policy, promotion, totalOfOrder } from '../assistant/plan/affairs.ts';
import { sizeIn } from '../assistant/sizes.ts';
import { Bounds, itemNamed, ProductName, storeOf } from './deps.ts';
import type { ToolDeps } from './deps.ts';
import { askDesk } from './desk.ts';
import { planned } from './goods.ts';
import { done, refused, tool } from './tool.ts';
import type { Ran, Tool, ToolContext } from './tool.ts';

const OrderNumber = z.string().min(1).max(24).optional().describe('such as G-000012; the latest order without it');
const PolicyInput = z.strictObject({ about: z.enum(['returns', 'shipping', 'warranty']), store: z.string().min(1).max(80).optional(), product: ProductName.optional() });
const OrderInput = z.strictObject({ number: OrderNumber, product: ProductName.optional().describe('goods of the order that is meant, where no number is known') });
const ExchangeInput = z.strictObject({ number: OrderNumber, product: ProductName.optional(), size: Bounds.size.describe('a size, or `one up` or `one down` from the one that was bought'), colour: Bounds.colour });
const OffersInput = z.strictObject({});
const DAY_MS = 86_400_000;

export function ordersTools(deps: ToolDeps): Tool[] {
  return [
    tool({
      name: 'order_status', effect: 'reads', input: OrderInput, description: 'Tells where an order of this shopper is, what is in it and what it came to.',
      run({ number, product }, { shopper, place }) {
        const orders = deps.ordersOf(shopper), { stores } = deps.goods(), having = number === undefined && product !== undefined ? havingProduct(deps, orders, { place }, product) : [];
        return planned(order(having.length > 0 ? having : orders, stores, number ?? null));
      },
    }),
    tool({
      name: 'cancel_order', effect: 'asks', input: OrderInput, description: 'Proposes to cancel an order that is not packed yet; the money goes back.',
      run(input, context) {
        const mine = orderFor(deps, context, input);
        if (!mine.ok) return mine.ran;
        const number = numberOfOrder(mine.order), { id, state } = mine.order;
        if (!ORDER_NEXT[state].includes('cancelled')) return refused('too-late', 'It cannot be cancelled any more; it can be returned once it arrived.', [{ say: 'too-late', number, state }]);
        return {
          ...done([{ say: 'ask-cancel', number, goods: goodsOfOrder(mine.order), total: totalOfOrder(mine.order) }]), ok: true,
          async proposal() {
            const cancelled = advanceOrder(deps.db, id, 'cancelled', deps.now());
            if (!cancelled.ok) return refused('too-late', 'It was packed meanwhile.', [{ say: 'too-late', number, state: cancelled.reason === 'not-from-here' ? cancelled.state : state }]);
            await deps.settleRefunds();
            return done([{ say: 'cancelled', number, total: totalOfOrder(cancelled.order) }]);
          },
        };
      },
    }),
    tool({
      name: 'return_order', effect: 'asks', input: OrderInput,
      description: 'Looks whether an order may still be returned by the store\'s policy and proposes to ask its desk for the return.',
      run: returnable(deps, (context, mine, acts) => {
        const number = numberOfOrder(mine.order);
        return askDesk(deps, context, { store: mine.store, kind: 'return', order: mine.order.number, acts: [...acts, { say: 'ask-return', number, goods: goodsOfOrder(mine.order) }] });
      }),
    }),
    tool({
      name: 'exchange_item', effect: 'asks', input: ExchangeInput,
      description: 'Looks whether goods of an order may still be exchanged by the store\'s policy, and whether the other size or colour is there, and proposes to ask its desk.',
      run: returnable(deps, (context, mine, _, input: z.output<typeof ExchangeInput>) => exchange(deps, context, mine, input)),
    }),
    tool({
      name: 'change_order', effect: 'asks', input: OrderInput, description: 'Proposes to ask the store\'s desk to change an order that is not on its way yet: address, phone, goods.',
      run(input, context) {
        const mine = orderFor(deps, context, input);
        if (!mine.ok) return mine.ran;
        const number = numberOfOrder(mine.order), { state } = mine.order;
        if (state !== 'placed' && state !== 'paid' && state !== 'packed') return refused('too-late', 'It is on its way or done.', [{ say: 'no-change', number, state }]);
        return askDesk(deps, context, { store: mine.store, kind: 'change', order: mine.order.number, acts: [{ say: 'ask-change', number }] });
      },
    }),
    tool({
      name: 'store_policy', effect: 'reads', input: PolicyInput, description: 'Tells what a store promises about returns and exchanges, delivery or warranty, in its own words.',
      run({ about, store, product }, { place }) {
        const goods = deps.goods(), named = product === undefined ? null : itemNamed(goods, { place }, product);
        const target = storeOf(goods, store) ?? (named?.ok ? named.item.store : null) ?? storeOf(goods, place);
        if (!target) return refused('which-store', 'Each store has its own rules; ask which one.', [{ say: 'policy-varies' }]);
        return planned(policy(target, target.id === place, about, named?.ok ? [named.item.product.id] : []));
      },
    }),
    tool({
      name: 'my_offers', effect: 'reads', input: OffersInput, description: 'Tells what promotions were offered to this shopper here and still hold, and why.',
      run: (_, { shopper, place }) => planned(promotion(deps.offersTo(shopper, storeOf(deps.goods(), place)?.id ?? null), storeOf(deps.goods(), place) !== null)),
    }),
  ];
}

type Found = { readonly ok: true; readonly order: Order; readonly store: StoreRecord };
type Mine = Found | { readonly ok: false; readonly ran: Ran };

interface Wanted { readonly number?: string | undefined; readonly product?: string | undefined }
/** How returns and exchanges begin: the order is found and may still go back; `acts` say until when. */
function returnable<I extends Wanted>(deps: ToolDeps, then: (context: ToolContext, mine: Found, acts: readonly Act[], input: I) => Ran): (input: I, context: ToolContext) => Ran {
  return (input, context) => {
    const mine = orderFor(deps, context, input);
    if (!mine.ok) return mine.ran;
    const time = inTime(deps, mine);
    return time.ok ? then(context, mine, time.acts, input) : time.ran;
  };
}

/** Those of the orders that have a product of that name. */
function havingProduct(deps: ToolDeps, orders: readonly Order[], context: Pick<ToolContext, 'place'>, product: string): readonly Order[] {
  const named = itemNamed(deps.goods(), context, product);
  return named.ok ? orders.filter((each) => each.lines.some((line) => line.product === named.item.product.id)) : [];
}

/** The order of that number, the one with that product, or the only or latest one. */
function orderFor(deps: ToolDeps, { shopper, place }: ToolContext, { number, product }: Wanted): Mine {
  const orders = deps.ordersOf(shopper), goods = deps.goods(), no = (ran: Ran): Mine => ({ ok: false, ran });
  if (orders.length === 0) return no(refused('no-orders', 'This shopper has no orders.', [{ say: 'no-orders' }]));
  let found: Order | undefined;
  if (number !== undefined) {
    found = orderNumbered(orders, number) ?? undefined;
    if (!found) return no(refused('unknown-order', 'No order of this shopper has this number.', [{ say: 'order-unknown', asked: asked(number) }]));
  } else {
    const open = orders.filter(({ state }) => state !== 'cancelled' && state !== 'returned'), having = product === undefined ? [] : havingProduct(deps, open, { place }, product);
    const here = open.filter((o) => o.store === place), pool = having.length > 0 ? having : here.length > 0 ? here : open.length > 0 ? open : orders;
    if (pool.length > 1) return no(refused('which-order', 'Ask which order.', [{ say: 'which-order', numbers: pool.slice(0, 4).map(numberOfOrder) }]));
    found = pool[0];
  }
  const store = goods.stores.find(({ id }) => id === found?.store);
  if (!found || !store) throw new Error('an order of no store');
  return { ok: true, order: found, store };
}

/** Whether the store's promise still covers a return, from the day of delivery. */
function inTime(deps: ToolDeps, { order: mine, store }: Found): { readonly ok: true; readonly acts: readonly Act[] } | { readonly ok: false; readonly ran: Ran } {
  const number = numberOfOrder(mine), delivered = mine.steps.find(({ state }) => state === 'delivered');
  const ran = mine.state === 'placed' || mine.state === 'paid' ? refused('not-sent', 'It is not sent yet: it can be cancelled with cancel_order.', [{ say: 'not-arrived', number, state: mine.state }])
    : mine.state !== 'delivered' || !delivered ? refused('not-arrived', 'It has not arrived, so it cannot go back yet.', [{ say: 'not-arrived', number, state: mine.state }]) : null;
  if (ran || !delivered) return { ok: false, ran: ran as Ran };
  const last = Date.parse(delivered.at) + store.policies.returns.days * DAY_MS;
  const until = fact({ kind: 'date', iso: new Date(last).toISOString() }, `stores:${store.id}.policies.returns.days after order_steps:${mine.id}`);
  return deps.now() <= last ? { ok: true, acts: [{ say: 'may-return', number, until }] } : { ok: false, ran: refused('return-over', 'The time for returns is over.', [{ say: 'return-over', number, until }]) };
}

function exchange(deps: ToolDeps, context: ToolContext, { order: mine, store }: Found, { product, size, colour }: z.output<typeof ExchangeInput>): Ran {
  const goods = deps.goods(), named = product === undefined ? null : itemNamed(goods, context, product);
  const line = named?.ok ? mine.lines.find((each) => each.product === named.item.product.id) : mine.lines[0];
  const item = line && goods.items.find((each) => each.store.id === mine.store && each.product.id === line.product);
  const number = numberOfOrder(mine);
  if (!line || !item) return refused('not-in-order', 'The order does not have this product.', [{ say: 'order-unknown', asked: asked(product ?? '') }]);
  const name: ProductFact = fact({ kind: 'product', id: line.product, name: line.name }, `order_lines:${mine.id}`), rest = { products: [line.product] };
  if (size === undefined && colour === undefined) return refused('for-what', 'Ask for which size or colour it should be exchanged.', [{ say: 'exchange-for-what', name }], rest);
  const wanted = size === undefined ? line.size : sizeBeside(size, line.size, item.product.sizes), way = colour === undefined ? line.colour : colourwaysFor(item.product, colour)[0]?.id ?? null;
  if (size !== undefined && wanted === null) return refused('no-size', 'It is not made in this size.', [{ say: 'no-size', name, asked: asked(size), have: item.product.sizes.map((s) => sizeFact(item, s)) }], rest);
  if (colour !== undefined && way === null) return refused('no-colour', 'It is not made in this colour.', [{ say: 'no-colour', name, asked: asked(colour), have: item.product.colourways.map((c) => colourFact(item, c.id)) }], rest);
  const to = [...(size === undefined || wanted === null ? [] : [sizeFact(item, wanted)]), ...(colour === undefined || way === null ? [] : [colourFact(item, way)])];
  const variant = item.variants.find((v) => v.size === wanted && v.colour === way);
  if (!variant || variant.onHand === 0) return refused('sold-out', 'That one is sold out.', [{ say: 'sold-out', name, choice: to }], rest);
  return askDesk(deps, context, { store, kind: 'exchange', order: mine.number, acts: [{ say: 'ask-exchange', number, name, to }], ...rest });
}

/** The size that is meant; `one up` and `one down` are told by the size there is. */
function sizeBeside(size: string, from: string | null, sizes: readonly string[]): string | null {
  const at = from === null ? -1 : sizes.indexOf(from), step = size === 'one up' ? 1 : size === 'one down' ? -1 : 0;
  return step === 0 ? sizeIn(size, sizes) : at < 0 ? null : sizes[at + step] ?? null;
}
