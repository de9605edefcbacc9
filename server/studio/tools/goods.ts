/** Tools that find goods and tell of them. */
import { z } from 'zod';
import type { Plan } from '../assistant/acts.ts';
import { CONCOURSE_ID } from '../../../shared/mall.ts';
import { FEATURES } from '../assistant/features.ts';
import { asked, cheapestOf, nameOf, sizeFact } from '../assistant/goods.ts';
import type { Item } from '../assistant/goods.ts';
import type { Scene } from '../assistant/scene.ts';
import { seek } from '../assistant/ranking/index.ts';
import type { Sought } from '../assistant/ranking/index.ts';
import { alternative, compare, find, recommend } from '../assistant/plan/choice.ts';
import { aboutProducts, card, colours, describe, material, measure, price, quality, sizes, stock } from '../assistant/plan/product.ts';
import type { About } from '../assistant/plan/product.ts';
import { stores, toStore, where } from '../assistant/plan/way.ts';
import { Bounds, boundsOf, Comparison, itemNamed, itemsNamed, kindOf, ProductName, Quality, sceneOf, storeOf } from './deps.ts';
import type { ToolDeps } from './deps.ts';
import { ownSize } from './fit.ts';
import { OWN_SIZE } from '../assistant/sizes.ts';
import { withTold } from './told.ts';
import { done, refused, tool } from './tool.ts';
import type { Ran, Tool } from './tool.ts';

const NOTHING: Sought = { found: [], closest: [] };

/** What an answer's plan found. */
export const planned = ({ acts, ...rest }: Plan): Ran => done(acts, rest);

const ABOUT = { price, stock, sizes, colours, material, measure, description: describe, card, quality } as const satisfies Readonly<
  Record<string, About>
>;
export type AboutName = keyof typeof ABOUT;
const ABOUT_NAMES = Object.keys(ABOUT) as [AboutName, ...AboutName[]];

const SearchInput = z.strictObject({
  kind: z.string().min(1).max(60).optional().describe('kind of goods in words: boots, table lamp, 花瓶'),
  words: z.string().min(1).max(300).optional().describe("what it should be and what it is for, in the shopper's words"),
  earlier: z.string().min(1).max(300).optional().describe('what they said of it before and still holds'),
  ...Bounds,
  sort: Comparison.optional(),
  purpose: z.enum(['find', 'recommend']).default('find').describe('recommend chooses by taste, find tells what there is'),
  everywhere: z.boolean().default(false).describe('in the whole mall and not only in this store'),
  seen: z.array(ProductName).max(12).default([]).describe('goods that were named already and are not wanted again'),
});

const DetailsInput = z.strictObject({
  products: z.array(ProductName).min(1).max(3),
  about: z.enum(ABOUT_NAMES),
  colour: Bounds.colour,
  size: Bounds.size,
  quantity: z.number().int().min(1).max(99).optional(),
  quality: z
    .union([Quality, z.enum(Object.keys(FEATURES) as [string, ...string[]])])
    .optional()
    .describe('with about quality: whether it is so'),
});
const CompareInput = z.strictObject({ products: z.array(ProductName).min(2).max(4), by: Comparison.optional() });
const AlternativesInput = z.strictObject({
  product: ProductName,
  than: Comparison.optional().describe('in which way the other should differ'),
  ...Bounds,
  seen: z.array(ProductName).max(12).default([]),
  words: SearchInput.shape.words.describe('what is said of the other, where none of the kind is better'),
  earlier: SearchInput.shape.earlier,
});
const WhereInput = z.strictObject({
  product: ProductName.optional(),
  kind: z.string().min(1).max(60).optional(),
  colour: Bounds.colour,
  store: z.string().min(1).max(80).optional(),
  exit: z.boolean().default(false).describe('the way out, and none of the others'),
});
const StoresInput = z.strictObject({ sells: z.string().min(1).max(60).optional().describe('kind of goods') });

/** A search for anything but a product; for less than it costs where cheaper is asked for. */
function besides(item: Item, scene: Scene): Scene {
  const { most, attribute, seen } = scene.wish, less = cheapestOf(item).price - 1;
  return { ...scene, wish: { ...scene.wish, attribute: null, seen: [...seen, item.product.id], most: attribute === 'cheap' ? Math.min(less, most ?? less) : most } };
}

export function goodsTools(deps: ToolDeps): Tool[] {
  return [
    tool({
      name: 'search_products',
      effect: 'reads',
      input: SearchInput,
      description:
        'Finds goods by kind, need, price, colour, size, material and quality, and names up to three with their prices. In a store it looks there first.',
      async run({ kind, words, earlier, sort, purpose, everywhere, seen, ...bounds }, context) {
        const goods = deps.goods(),
          of = kindOf(goods, kind);
        if (kind !== undefined && !of) {
          const named = itemNamed(goods, context, kind);
          if (!named.ok) return named.ran;
          return planned(find(await sceneOf(deps, context, { ...boundsOf(bounds), products: [named.item.product.id] }), NOTHING));
        }
        const { wish, told } = withTold(
          deps,
          context,
          { ...boundsOf(bounds), kind: of, words: words ?? null, earlier: earlier ?? null, attribute: sort ?? null, seen },
          purpose,
        );
        const answer = purpose === 'recommend' ? recommend : find,
          mall = { ...context, place: CONCOURSE_ID },
          scene = await sceneOf(deps, everywhere ? mall : context, wish),
          sought = seek(scene, purpose === 'recommend'),
          [first] = sought.found,
          isElsewhere = scene.store !== null && first !== undefined && first.store.id !== scene.store.id,
          { acts, ...rest } = answer(isElsewhere ? await sceneOf(deps, mall, wish) : scene, sought);
        return done(
          [
            ...(isElsewhere ? [{ say: 'not-here', asked: null } as const] : []),
            ...acts,
            ...(told.length > 0 ? [{ say: 'with-told', told } as const] : []),
          ],
          rest,
        );
      },
    }),
    tool({
      name: 'product_details',
      effect: 'reads',
      input: DetailsInput,
      description:
        'Tells one thing about up to three products: price, stock (in a colour and size too), sizes, colours, material, measures or description.',
      async run({ products, about, colour, size, quantity, quality: asked }, context) {
        const named = itemsNamed(deps.goods(), context, products);
        if (!named.ok) return named.ran;
        const [item] = named.items,
          own = size === OWN_SIZE && item ? ownSize(deps, context.shopper, item) : null;
        const scene = await sceneOf(deps, context, {
          colour: colour ?? null,
          size: size === OWN_SIZE ? own : (size ?? null),
          quantity: quantity ?? null,
          qualities: asked === undefined ? [] : [asked],
        });
        const told = aboutProducts(named.items, scene, ABOUT[about]);
        if (size !== OWN_SIZE || own !== null || !item || item.product.sizes.length === 0) return planned(told);
        return planned({ ...told, acts: [...told.acts.filter(({ say }) => say !== 'shall-i'), { say: 'no-measures', name: nameOf(item), sizes: item.product.sizes.map((each) => sizeFact(item, each)) }], offerLead: null });
      },
    }),
    tool({
      name: 'compare_products',
      effect: 'reads',
      input: CompareInput,
      description: 'Holds two to four products side by side, by one figure or by price, weight and material.',
      async run({ products, by }, context) {
        const named = itemsNamed(deps.goods(), context, products);
        if (!named.ok) return named.ran;
        return planned(compare(await sceneOf(deps, context, { attribute: by ?? null }), named.items));
      },
    }),
    tool({
      name: 'find_alternatives',
      effect: 'reads',
      input: AlternativesInput,
      description: 'Finds other goods of the same kind as a product: cheaper, lighter, larger, or merely others.',
      async run({ product, than, seen, words, earlier, ...bounds }, context) {
        const named = itemNamed(deps.goods(), context, product);
        if (!named.ok) return named.ran;
        const { item } = named,
          scene = await sceneOf(deps, context, { ...boundsOf(bounds), attribute: than ?? null, seen, words: words ?? null, earlier: earlier ?? null });
        return planned(alternative(scene, item, words === undefined ? NOTHING : seek(besides(item, scene), false)));
      },
    }),
    tool({
      name: 'where_is',
      effect: 'shows',
      input: WhereInput,
      description:
        'Tells where a product, a kind of goods or a store is, and leads there: to its shelf within this store, or to the door of the store that has it. Tells the way out too.',
      async run({ product, kind, colour, store, exit }, context) {
        const goods = deps.goods(),
          scene = await sceneOf(deps, context, { colour: colour ?? null }),
          target = storeOf(goods, store);
        if (exit) return done([{ say: 'exit', inStore: scene.store !== null }]);
        if (target && product === undefined && kind === undefined) return planned(toStore(scene, target));
        const of = kindOf(goods, kind),
          name = product ?? (of ? undefined : kind);
        if (name === undefined && !of) return refused('missing', 'Name a product, a kind of goods or a store.', [{ say: 'which-one' }]);
        if (name === undefined) return planned(where({ ...scene, wish: { ...scene.wish, kind: of } }));
        const named = itemNamed(goods, context, name);
        return named.ok ? planned(where({ ...scene, wish: { ...scene.wish, products: [named.item.product.id] } })) : named.ran;
      },
    }),
    tool({
      name: 'list_stores',
      effect: 'reads',
      input: StoresInput,
      description: 'Names the stores of the mall, or those that sell a kind of goods.',
      async run({ sells }, context) {
        const of = kindOf(deps.goods(), sells);
        if (sells !== undefined && !of)
          return refused('unknown-kind', 'No store sells anything of this kind.', [{ say: 'stranger', asked: asked(sells) }]);
        return planned(stores(await sceneOf(deps, context, { kind: of })));
      },
    }),
  ];
}
