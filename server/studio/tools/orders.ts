/** Tools of a shopper's own orders, and of what a store promises about them. */
import { z } from 'zod';
import { mayAsk } from '../../../shared/desk.ts';
import { ORDER_NEXT } from '../../../shared/shop.ts';
import { goodsOfOrder, numberOfOrder, order, policies, policy, promotion, totalOfOrder } from '../assistant/plan/affairs.ts';
import { Bounds, itemNamed, ProductName, storeOf, unknownOrder } from './deps.ts';
import type { ToolDeps } from './deps.ts';
import { askDesk } from './desk.ts';
import { planned } from './goods.ts';
import { exchange, havingProduct, orderFor, returnable, withGoods } from './own-orders.ts';
import { done, refused, tool } from './tool.ts';
import type { Tool } from './tool.ts';

const OrderNumber = z.string().min(1).max(24).optional().describe('such as G-000012; the latest order without it');
const PolicyInput = z.strictObject({
  about: z.enum(['returns', 'shipping', 'warranty']),
  store: z.string().min(1).max(80).optional(),
  product: ProductName.optional(),
});
const OrderInput = z.strictObject({
  number: OrderNumber,
  product: ProductName.optional().describe('goods of the order that is meant, where no number is known'),
});
const StatusInput = OrderInput.extend({ cost: z.boolean().default(false).describe('tell what the goods and the delivery came to, each') });
const ExchangeInput = z.strictObject({
  number: OrderNumber,
  product: ProductName.optional(),
  size: Bounds.size.describe('a size, or `one up` or `one down` from the one that was bought'),
  colour: Bounds.colour,
});
const OffersInput = z.strictObject({});

/** In the hall the promises of so many stores are told, and of more it is asked which one is meant. */
const TOLD_STORES = 12;

export function ordersTools(deps: ToolDeps): Tool[] {
  return [
    tool({
      name: 'order_status',
      effect: 'reads',
      input: StatusInput,
      description: 'Tells where an order of this shopper is, what is in it and what it came to.',
      run({ number, product, cost }, { shopper, place }) {
        const orders = deps.ordersOf(shopper),
          { stores } = deps.goods(),
          having = number === undefined && product !== undefined ? havingProduct(deps, orders, { place }, product) : [];
        return planned(order(having.length > 0 ? having : orders, stores, number ?? null, cost));
      },
    }),
    tool({
      name: 'cancel_order',
      effect: 'asks',
      input: OrderInput,
      description: 'Proposes to cancel an order that is not packed yet; the money goes back.',
      run(input, context) {
        const mine = orderFor(deps, context, input);
        if (!mine.ok) return mine.ran;
        const number = numberOfOrder(mine.order),
          { id, state } = mine.order;
        if (!ORDER_NEXT[state].includes('cancelled'))
          return refused('too-late', 'It cannot be cancelled any more; it can be returned once it arrived.', [{ say: 'too-late', number, state }], withGoods(mine.order));
        return {
          ...done([{ say: 'ask-cancel', number, goods: goodsOfOrder(mine.order), total: totalOfOrder(mine.order) }], withGoods(mine.order)),
          ok: true,
          async proposal() {
            const cancelled = await deps.writer.write('order.cancel', { shopper: context.shopper, order: id, now: deps.now() });
            if (!cancelled.ok && cancelled.reason === 'unknown-order') return unknownOrder(mine.order.number);
            if (!cancelled.ok) return refused('too-late', 'It was packed meanwhile.', [{ say: 'too-late', number, state: cancelled.state }]);
            await deps.settleRefunds();
            return done([{ say: 'cancelled', number, total: totalOfOrder(cancelled.order) }]);
          },
        };
      },
    }),
    tool({
      name: 'return_order',
      effect: 'asks',
      input: OrderInput,
      description: "Looks whether an order may still be returned by the store's policy and proposes to ask its desk for the return.",
      run: returnable(deps, (context, mine, acts) => {
        const number = numberOfOrder(mine.order);
        return askDesk(deps, context, {
          store: mine.store,
          kind: 'return',
          order: mine.order,
          acts: [...acts, { say: 'ask-return', number, goods: goodsOfOrder(mine.order) }],
          ...withGoods(mine.order),
        });
      }),
    }),
    tool({
      name: 'exchange_item',
      effect: 'asks',
      input: ExchangeInput,
      description:
        "Looks whether goods of an order may still be exchanged by the store's policy, and whether the other size or colour is there, and proposes to ask its desk.",
      run: returnable(deps, (context, mine, _, input: z.output<typeof ExchangeInput>) => exchange(deps, context, mine, input)),
    }),
    tool({
      name: 'change_order',
      effect: 'asks',
      input: OrderInput,
      description: "Proposes to ask the store's desk to change an order that is not on its way yet: address, phone, goods.",
      run(input, context) {
        const mine = orderFor(deps, context, input);
        if (!mine.ok) return mine.ran;
        const number = numberOfOrder(mine.order),
          { state } = mine.order;
        if (!mayAsk('change', state))
          return refused('too-late', 'It is on its way or done.', [{ say: 'no-change', number, state }], withGoods(mine.order));
        return askDesk(deps, context, {
          store: mine.store,
          kind: 'change',
          order: mine.order,
          acts: [{ say: 'ask-change', number }],
          ...withGoods(mine.order),
        });
      },
    }),
    tool({
      name: 'store_policy',
      effect: 'reads',
      input: PolicyInput,
      description: 'Tells what a store promises about returns and exchanges, delivery or warranty, in its own words; in the hall, where no store is named, what each promises in figures.',
      run({ about, store, product }, { place }) {
        const goods = deps.goods(),
          named = product === undefined ? null : itemNamed(goods, { place }, product);
        const target = storeOf(goods, store) ?? (named?.ok ? named.item.store : null) ?? storeOf(goods, place);
        if (!target && goods.stores.length <= TOLD_STORES) return planned(policies(goods.stores, about));
        if (!target) return refused('which-store', 'Each store has its own rules; ask which one.', [{ say: 'policy-varies' }]);
        return planned(policy(target, target.id === place, about, named?.ok ? [named.item.product.id] : []));
      },
    }),
    tool({
      name: 'my_offers',
      effect: 'reads',
      input: OffersInput,
      description: 'Tells what promotions were offered to this shopper here and still hold, and why.',
      run: (_, { shopper, place }) =>
        planned(promotion(deps.offersTo(shopper, storeOf(deps.goods(), place)?.id ?? null), storeOf(deps.goods(), place) !== null)),
    }),
  ];
}
