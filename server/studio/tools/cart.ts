/** Tools of the cart. What goes in or out is asked first; paying stays with the shopper's own hands. */
import { z } from 'zod';
import type { CartLine } from '../../../shared/shop.ts';
import { priceCart } from '../../commerce/cart.ts';
import type { Act } from '../assistant/acts.ts';
import type { Counted } from '../assistant/acts-affairs.ts';
import { fact } from '../assistant/facts.ts';
import type { Fact, ProductFact } from '../assistant/facts.ts';
import { nameOf } from '../assistant/goods.ts';
import { add, shortOf, variantFor } from './adding.ts';
import { Bounds, itemNamed, ProductName } from './deps.ts';
import type { ToolDeps } from './deps.ts';
import { done, refused, tool } from './tool.ts';
import type { Ran, Tool } from './tool.ts';

const AddInput = z.strictObject({
  product: ProductName,
  colour: Bounds.colour,
  size: Bounds.size,
  quantity: z.number().int().min(1).max(99).default(1),
});
const RemoveInput = z.strictObject({ product: ProductName.optional().describe('all that is in the cart without it') });
const Nothing = z.strictObject({});

export function cartTools(deps: ToolDeps): Tool[] {
  const { db, writer, now } = deps;
  return [
    tool({
      name: 'add_to_cart',
      effect: 'asks',
      input: AddInput,
      description:
        "Proposes to put goods into the shopper's cart; needs the size and the colour where there are several. Nothing is added before the shopper says yes.",
      run(input, { place, shopper, turn }) {
        const named = itemNamed(deps.goods(), { place }, input.product);
        if (!named.ok) return named.ran;
        const chosen = variantFor(deps, shopper, named.item, input);
        if (!chosen.ok) return chosen.ran;
        const { item, variant, choice } = chosen,
          // Of what there is too little of, the rest is offered.
          quantity = Math.min(input.quantity, variant.onHand),
          { product } = item;
        const total = fact(
          { kind: 'money', minor: variant.price * quantity, currency: item.store.currency },
          `${quantity} x stock:${variant.sku}`,
        );
        return {
          ...done(
            [
              ...(quantity < input.quantity ? [shortOf(item, variant)] : []),
              { say: 'ask-cart', quantity: fact({ kind: 'count', n: quantity }, quantity < input.quantity ? `stock:${variant.sku}` : 'the question'), name: nameOf(item), choice, total },
            ],
            { products: [product.id] },
          ),
          ok: true,
          proposal: () => add(deps, shopper, { item, variant, quantity, turn }),
        };
      },
    }),
    tool({
      name: 'show_cart',
      effect: 'reads',
      input: Nothing,
      description: "Tells what is in the shopper's cart and what it comes to.",
      run: (_, { shopper }) => tellCart(deps, shopper),
    }),
    tool({
      name: 'remove_from_cart',
      effect: 'asks',
      input: RemoveInput,
      description: 'Proposes to take a product, or everything, out of the cart.',
      run({ product }, { place, shopper }) {
        const lines = priceCart(db, shopper, now())?.cart.lines ?? [];
        const named = product === undefined ? null : itemNamed(deps.goods(), { place }, product);
        if (named?.ok === false) return named.ran;
        const item = named?.item ?? null,
          mine = item === null ? lines : lines.filter((line) => line.product === item.product.id);
        if (mine.length === 0)
          return item === null
            ? refused('empty-cart', 'There is nothing in the cart.', [{ say: 'cart-empty' }])
            : refused('not-in-cart', 'It is not in the cart.', [{ say: 'not-in-cart', name: nameOf(item) }], { products: [item.product.id] });
        const names = [...new Map(mine.map((line) => [line.product, lineName(line)])).values()],
          products = names.map(({ value }) => value.id);
        return {
          ...done([{ say: 'ask-uncart', names }], { products }),
          ok: true,
          async proposal() {
            await Promise.all(mine.map(({ sku, design }) => writer.write('cart.put', { shopper, sku, quantity: 0, design: design?.id, now: now() })));
            return done([{ say: 'uncarted', names }], { products, actions: [{ do: 'cart' }] });
          },
        };
      },
    }),
    tool({
      name: 'go_to_checkout',
      effect: 'shows',
      input: Nothing,
      description: 'Opens the checkout; the shopper fills it in and pays themselves.',
      run(_, { shopper }) {
        const cart = priceCart(db, shopper, now())?.cart;
        if (!cart) return refused('empty-cart', 'There is nothing in the cart to pay for.', [{ say: 'cart-empty' }]);
        return done(
          [{ say: 'to-checkout', total: fact({ kind: 'money', minor: cart.total, currency: cart.currency }, `cart:${shopper}`) }],
          { actions: [{ do: 'show-checkout' }] },
        );
      },
    }),
  ];
}

const lineName = ({ product, name }: Pick<CartLine, 'product' | 'name'>): ProductFact => fact({ kind: 'product', id: product, name }, `products:${product}`);

/** Lines of a cart that are read out. */
const TOLD_LINES = 4;

function tellCart({ db, now }: ToolDeps, shopper: string): Ran {
  const cart = priceCart(db, shopper, now())?.cart;
  if (!cart) return done([{ say: 'cart-empty' }]);
  const money = (minor: number, of: string): Fact => fact({ kind: 'money', minor, currency: cart.currency }, `cart:${shopper}.${of}`);
  const lines = cart.lines.slice(0, TOLD_LINES).map((line): Counted => ({
    name: lineName(line),
    quantity: fact({ kind: 'count', n: line.quantity }, `cart:${shopper}`),
    total: money(line.total, line.sku),
  }));
  const act: Act = {
    say: 'cart',
    lines,
    total: money(cart.total, 'total'),
    reduction: cart.reduction > 0 ? money(cart.reduction, 'reduction') : null,
    shipping: cart.shipping > 0 ? money(cart.shipping, 'shipping') : null,
  };
  return done([act], { products: cart.lines.map(({ product }) => product), asked: [], actions: [{ do: 'show-cart' }] });
}
