/** Which variant of a product is meant, and putting it into a cart. */
import { priceCart } from '../../commerce/cart.ts';
import type { StockItem } from '../../storage/catalogue.ts';
import { colourwaysFor } from '../assistant/colours.ts';
import type { Act } from '../assistant/acts.ts';
import { fact } from '../assistant/facts.ts';
import type { Fact } from '../assistant/facts.ts';
import { asked, colourFact, nameOf, sizeFact } from '../assistant/goods.ts';
import type { Item } from '../assistant/goods.ts';
import { otherwise } from '../assistant/plan/product.ts';
import { OWN_SIZE, sizeIn } from '../assistant/sizes.ts';
import type { ToolDeps } from './deps.ts';
import { ownSize, toldSize } from './fit.ts';
import { done, refused } from './tool.ts';
import type { Ran } from './tool.ts';

type Chosen =
  | { readonly ok: true; readonly item: Item; readonly variant: StockItem; readonly choice: readonly Fact[] }
  | { readonly ok: false; readonly ran: Ran };

/** The one variant that is meant; asks for the size or the colour where they leave several. */
export function variantFor(deps: ToolDeps, shopper: string, item: Item, { colour, size }: { readonly colour?: string | undefined; readonly size?: string | undefined }): Chosen {
  const { product } = item,
    name = nameOf(item),
    rest = { products: [product.id] },
    no = (ran: Ran): Chosen => ({ ok: false, ran });
  let { variants } = item;
  const choice: Fact[] = [];
  if (colour !== undefined) {
    const ways = colourwaysFor(product, colour);
    if (ways.length === 0)
      return no(
        refused(
          'no-colour',
          'It is not made in this colour.',
          [{ say: 'no-colour', name, asked: asked(colour.toLowerCase()), have: product.colourways.map((c) => colourFact(item, c.id)) }],
          rest,
        ),
      );
    variants = variants.filter((v) => ways.some((way) => way.id === v.colour));
    const way = ways.find(({ id }) => variants.some((v) => v.colour === id && v.onHand > 0)) ?? ways[0];
    if (way) choice.push(colourFact(item, way.id));
  }
  const wanted =
    size !== undefined && size !== OWN_SIZE
      ? sizeIn(size, product.sizes)
      : product.sizes.length > 1 || size === OWN_SIZE
        ? ((size === undefined ? toldSize(deps, shopper, item) : null) ?? ownSize(deps, shopper, item))
        : (product.sizes[0] ?? null);
  if (size !== undefined && size !== OWN_SIZE && wanted === null && product.sizes.length > 0)
    return no(
      refused(
        'no-size',
        'It is not made in this size.',
        [{ say: 'no-size', name, asked: asked(size), have: product.sizes.map((s) => sizeFact(item, s)) }],
        rest,
      ),
    );
  if (wanted !== null) variants = variants.filter((v) => v.size === wanted);
  const open = variants.filter((v) => v.onHand > 0),
    sizes = product.sizes.filter((s) => open.some((v) => v.size === s)),
    colours = product.colourways.filter((c) => open.some((v) => v.colour === c.id));
  if (wanted !== null) choice.push(sizeFact(item, wanted));
  if (open.length === 0) return no(refused('sold-out', 'This choice is sold out.', [{ say: 'sold-out', name, choice }, ...otherwise(item, { colour: colour ?? null, size: wanted })], rest));
  if (sizes.length > 1)
    return no(refused('needs-size', 'Ask which size.', [{ say: 'pick-size', name, sizes: sizes.map((s) => sizeFact(item, s)) }], rest));
  if (colours.length > 1)
    return no(
      refused(
        'needs-colour',
        'Ask which colour.',
        [{ say: 'pick-colour', name, colours: colours.map((c) => colourFact(item, c.id)) }],
        rest,
      ),
    );
  const [variant] = open;
  if (!variant) throw new Error('a choice without a variant');
  return {
    ok: true,
    item,
    variant,
    choice: choice.length > 0 || product.colourways.length === 1 ? choice : [colourFact(item, variant.colour)],
  };
}

export const shortOf = (item: Item, { onHand, sku }: StockItem): Act => ({ say: 'short', name: nameOf(item), left: fact({ kind: 'count', n: onHand }, `stock:${sku}`) });

interface Adding {
  readonly item: Item;
  readonly variant: StockItem;
  readonly quantity: number;
  readonly turn: string;
}

/** Adds to what is there of it already, at the stock of now. @throws WriterError where it could not be written: then nothing was added */
export async function add(deps: ToolDeps, shopper: string, { item, variant, quantity, turn }: Adding): Promise<Ran> {
  const { db, writer, now } = deps,
    { sku } = variant,
    { product, store } = item;
  const { put } = await writer.write('cart.add', { shopper, sku, quantity, now: now() });
  if (!put.ok) {
    switch (put.reason) {
      case 'unknown-sku':
      case 'unknown-design':
      case 'design-closed':
        return refused('sold-out', 'It is no longer sold.', [{ say: 'sold-out', name: nameOf(item), choice: [] }], {
          products: [product.id],
        });
      case 'out-of-stock':
        return refused('out-of-stock', `Only ${put.available} are left.`, [shortOf(item, { ...variant, onHand: put.available })], { products: [product.id] });
      case 'too-many':
        return refused('too-many', `A cart takes ${put.most} of one at most.`, [
          { say: 'too-many', most: fact({ kind: 'count', n: put.most }, 'cart') },
        ]);
      case 'other-currency':
        return refused('other-currency', 'The cart is in another currency.', [{ say: 'other-currency' }]);
    }
  }
  if (put.grew)
    deps.onCarted({
      id: `cart-${turn}-${sku}`,
      shopper,
      store: store.id,
      kind: 'cart',
      product: product.id,
      sku,
      slot: null,
      seconds: null,
      at: now(),
    });
  const cart = priceCart(db, shopper, now())?.cart;
  const total = fact({ kind: 'money', minor: cart?.total ?? 0, currency: cart?.currency ?? store.currency }, `cart:${shopper}`);
  return done([{ say: 'carted', quantity: fact({ kind: 'count', n: quantity }, 'the question'), name: nameOf(item), cart: total }], {
    products: [product.id],
    asked: [],
    actions: [{ do: 'cart' }],
  });
}

