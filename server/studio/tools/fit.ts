/** Tools about wearing: which size, trying on, making it one's own. */
import { z } from 'zod';
import { adviceFor, placeOf } from '../../commerce/sizes.ts';
import { readMeasures } from '../../storage/measures.ts';
import { readTold } from '../../storage/told.ts';
import { colourwaysFor } from '../assistant/colours.ts';
import { fact } from '../assistant/facts.ts';
import { nameOf, sizeFact } from '../assistant/goods.ts';
import type { Item } from '../assistant/goods.ts';
import type { Act } from '../assistant/acts.ts';
import type { FitAdvice } from '../../../shared/fit.ts';
import { OWN_SIZE, sizeIn } from '../assistant/sizes.ts';
import type { SizedGoods } from '../../../shared/told.ts';
import { Bounds, itemNamed, ProductName } from './deps.ts';
import type { ToolDeps } from './deps.ts';
import { done, refused, tool } from './tool.ts';
import type { Ran, Tool } from './tool.ts';

/** What a product's sizes are counted in; null for goods that have none of a body. */
export function sizedAs(item: Item): SizedGoods | null {
  const { product } = item,
    place = placeOf(product);
  if (product.sizes.length === 0 || place === null) return null;
  if (place === 'feet') return product.sizes.every((size) => Number(size) < 35) ? 'kids-shoes' : 'shoes';
  return place === 'head' ? 'hats' : place === 'waist' ? 'belts' : 'clothes';
}

/** The size that this shopper told of such goods, where the product is made in it. */
export function toldSize(deps: Pick<ToolDeps, 'db'>, shopper: string, item: Item): string | null {
  const goods = sizedAs(item);
  const told = readTold(deps.db, shopper)
    .map((each) => each.told)
    .find((each) => each.about === 'size' && each.goods === goods);
  return told?.about === 'size' ? sizeIn(told.size, item.product.sizes) : null;
}

/** The size that this shopper takes of a product, by their measures or else by what they told; null where neither says. */
export function ownSize(deps: Pick<ToolDeps, 'db'>, shopper: string, item: Item): string | null {
  const { product, store } = item,
    advice = product.sizes.length === 0 ? null : adviceFor(deps.db, store.id, product, readMeasures(deps.db, shopper) ?? {});
  return advice && DECIDED.has(advice.verdict) && advice.size !== null ? advice.size : toldSize(deps, shopper, item);
}
const DECIDED: ReadonlySet<FitAdvice['verdict']> = new Set(['fits', 'nearly', 'between']);

const WithProduct = z.strictObject({ product: ProductName });
const TryOnInput = z.strictObject({ product: ProductName, colour: Bounds.colour, size: Bounds.size });

export function fitTools(deps: ToolDeps): Tool[] {
  return [
    tool({
      name: 'size_advice',
      effect: 'reads',
      input: WithProduct,
      description:
        'Says which size of a product this shopper should take, by the measures or the usual size that they gave; never guesses without them.',
      run({ product }, { shopper, place }) {
        const named = itemNamed(deps.goods(), { place }, product);
        return named.ok ? advise(deps, shopper, named.item) : named.ran;
      },
    }),
    tool({
      name: 'try_on',
      effect: 'shows',
      input: TryOnInput,
      description: "Shows a product on the shopper's own mannequin in the mirror.",
      run({ product, colour, size }, { place, shopper }) {
        const named = itemNamed(deps.goods(), { place }, product);
        if (!named.ok) return named.ran;
        const { item } = named,
          { id, colourways, sizes } = item.product,
          name = nameOf(item);
        if (placeOf(item.product) === null)
          return refused('not-worn', 'Nobody wears this; it cannot be tried on.', [{ say: 'not-worn', name }], { products: [id] });
        const way =
          (colour === undefined ? undefined : colourwaysFor(item.product, colour)[0]) ??
          colourways.find((c) => item.variants.some((v) => v.colour === c.id && v.onHand > 0)) ??
          colourways[0];
        if (!way) throw new Error(`${id} has no colourway`);
        return done([{ say: 'try', name }], {
          products: [id],
          actions: [
            {
              do: 'try-on',
              store: item.store.id,
              product: id,
              colour: way.id,
              size: (size === undefined || size === OWN_SIZE ? null : sizeIn(size, sizes)) ?? ownSize(deps, shopper, item) ?? sizes[0] ?? null,
            },
          ],
        });
      },
    }),
    tool({
      name: 'customise',
      effect: 'shows',
      input: WithProduct,
      description: 'Opens a product where the shopper can make it their own.',
      run({ product }, { place }) {
        const named = itemNamed(deps.goods(), { place }, product);
        if (!named.ok) return named.ran;
        const { item } = named,
          { id } = item.product;
        return done([{ say: 'customise', name: nameOf(item) }], {
          products: [id],
          actions: [{ do: 'customise', store: item.store.id, product: id }],
        });
      },
    }),
  ];
}

/** By measures where they decide, else by the usual size that was told; without either it says what it would need. */
function advise(deps: ToolDeps, shopper: string, item: Item): Ran {
  const { product, store } = item,
    name = nameOf(item),
    rest = { products: [product.id] };
  const advice = product.sizes.length === 0 ? null : adviceFor(deps.db, store.id, product, readMeasures(deps.db, shopper) ?? {});
  if (product.sizes.length === 0) return done([{ say: 'fits-all', name }], rest);
  const size = advice?.size ?? null,
    gone = (wanted: string): Act[] =>
      item.variants.some((v) => v.size === wanted && v.onHand > 0) ? [] : [{ say: 'fit-gone', size: sizeFact(item, wanted) }];
  if (advice && size !== null && (advice.verdict === 'fits' || advice.verdict === 'nearly' || advice.verdict === 'between')) {
    return done(
      [
        {
          say: 'advise',
          name,
          verdict: advice.verdict,
          size: sizeFact(item, size),
          other: advice.other === null ? null : sizeFact(item, advice.other),
          from: 'measures',
        },
        ...gone(size),
      ],
      rest,
    );
  }
  if (advice?.verdict === 'none') return done([{ say: 'no-fit', name }], rest);
  const told = toldSize(deps, shopper, item),
    own = readTold(deps.db, shopper)
      .map((each) => each.told)
      .find((each) => each.about === 'size' && each.goods === sizedAs(item));
  if (told === null && own?.about === 'size') {
    return done(
      [
        {
          say: 'no-size',
          name,
          asked: fact({ kind: 'code', text: own.size }, `told:size ${own.goods}`),
          have: product.sizes.map((each) => sizeFact(item, each)),
        },
      ],
      rest,
    );
  }
  if (told !== null)
    return done([{ say: 'advise', name, verdict: 'fits', size: sizeFact(item, told), other: null, from: 'told' }, ...gone(told)], rest);
  return done([{ say: 'no-measures', name, sizes: product.sizes.map((each) => sizeFact(item, each)) }], rest);
}
