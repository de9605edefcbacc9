/** What tools read and change, and how a call's input becomes the goods that it is about. */
import { z } from 'zod';
import { ATTRIBUTES, QUALITIES } from '../../../models/language/lexicon/words.ts';
import type { Attribute } from '../../../models/language/lexicon/words.ts';
import type { Interaction } from '../../../shared/interaction.ts';
import type { Layout } from '../../../shared/layout.ts';
import { CONCOURSE_ID } from '../../../shared/mall.ts';
import type { Offer, Order } from '../../../shared/shop.ts';
import type { StoreRecord } from '../../storage/catalogue.ts';
import type { Db } from '../../storage/open.ts';
import type { Writer } from '../../writer/index.ts';
import { asked, nameOf } from '../assistant/goods.ts';
import type { Goods, Item } from '../assistant/goods.ts';
import { kindNamed } from '../assistant/kinds.ts';
import type { Kind } from '../assistant/kinds.ts';
import { productsNamed, productsSpelt, storeNamed } from '../assistant/match.ts';
import type { Scene } from '../assistant/scene.ts';
import { NO_WISH } from '../assistant/wish.ts';
import type { Wish } from '../assistant/wish.ts';
import { refused } from './tool.ts';
import type { Ran, ToolContext } from './tool.ts';

export interface ToolDeps {
  readonly db: Db;
  /** Of the same file. */
  readonly writer: Pick<Writer, 'write'>;
  /** Goods of all stores at the moment of the call. */
  readonly goods: () => Goods;
  /** Orders of that shopper, newest first. */
  readonly ordersOf: (shopper: string) => readonly Order[];
  /** Promotions that were offered to that shopper and still hold; in one store, or in all where it is null. */
  readonly offersTo: (shopper: string, store: string | null) => readonly Offer[];
  /** What stands in a store for that shopper. */
  readonly layoutOf: (shopper: string, store: string) => Promise<Layout | null>;
  /** How much a shopper likes a store's products, higher is more; null where nobody can say. */
  readonly likingOf: (shopper: string, store: string) => Promise<ReadonlyMap<string, number> | null>;
  /** Pays back what cancelled orders are owed. */
  readonly settleRefunds: () => Promise<unknown>;
  /** Hears of what was put into a cart. */
  readonly onCarted: (sign: Interaction) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
}

/** The place that a call is about, with its goods, this shopper's shelves and what they like. */
export async function sceneOf(deps: ToolDeps, { place, shopper, locale }: ToolContext, wish: Partial<Wish>): Promise<Scene> {
  const goods = deps.goods(),
    store = place === CONCOURSE_ID ? null : (goods.stores.find((s) => s.id === place) ?? null);
  const [liking, layout] = store ? await Promise.all([deps.likingOf(shopper, store.id), deps.layoutOf(shopper, store.id)]) : [null, null];
  return {
    store,
    locale,
    goods,
    layout,
    here: store ? goods.items.filter((item) => item.store.id === store.id) : goods.items,
    wish: { ...NO_WISH, ...wish },
    appeal: (product) => liking?.get(product) ?? 0,
    orders: () => deps.ordersOf(shopper),
    offers: () => deps.offersTo(shopper, store?.id ?? null),
  };
}

/** A product as a model or a shopper names it: its id, or words that fit one name better than all others. */
export const ProductName = z.string().min(1).max(120).describe('id of a product, or its name');

export type Found1 = { readonly ok: true; readonly item: Item } | { readonly ok: false; readonly ran: Ran };
export function itemNamed(goods: Goods, { place }: Pick<ToolContext, 'place'>, name: string): Found1 {
  const here = goods.items.filter((item) => item.store.id === place);
  const byId = here.find(({ product }) => product.id === name) ?? goods.items.find(({ product }) => product.id === name);
  if (byId) return { ok: true, item: byId };
  const fits = [
    () => productsSpelt(name, here),
    () => productsSpelt(name, goods.items),
    () => productsNamed(name, here),
    () => productsNamed(name, goods.items),
  ].reduce<Item[]>((found, look) => (found.length > 0 ? found : look()), []);
  const [only] = fits;
  if (!only)
    return {
      ok: false,
      ran: refused('unknown-product', 'No store of the mall sells anything of this name; search_products finds what there is.', [
        { say: 'stranger', asked: asked(name) },
      ]),
    };
  if (fits.length === 1) return { ok: true, item: only };
  return {
    ok: false,
    ran: refused('several-products', 'The name fits several; ask which one is meant.', [{ say: 'which', items: fits.map(nameOf) }], {
      products: fits.map(({ product }) => product.id),
      asked: [],
    }),
  };
}

/** Nothing that this shopper ordered has that number. */
export const unknownOrder = (number: string): Ran =>
  refused('unknown-order', 'No order of this shopper has this number.', [{ say: 'order-unknown', asked: asked(number) }]);

export type FoundAll = { readonly ok: true; readonly items: readonly Item[] } | { readonly ok: false; readonly ran: Ran };
export function itemsNamed(goods: Goods, context: Pick<ToolContext, 'place'>, names: readonly string[]): FoundAll {
  const items: Item[] = [];
  for (const name of names) {
    const each = itemNamed(goods, context, name);
    if (!each.ok) return each;
    items.push(each.item);
  }
  return { ok: true, items };
}

export function storeOf(goods: Goods, name: string | undefined): StoreRecord | null {
  return name === undefined ? null : (goods.stores.find(({ id }) => id === name) ?? storeNamed(name, goods.stores));
}

export function kindOf(goods: Goods, words: string | undefined): Kind | null {
  return words === undefined ? null : kindNamed(words, goods.categories);
}

const QUALITY_NAMES = Object.keys(QUALITIES) as [string, ...string[]],
  ATTRIBUTE_NAMES = Object.keys(ATTRIBUTES) as [Attribute, ...Attribute[]];
export const Quality = z.enum(QUALITY_NAMES);
export const Comparison = z
  .enum(ATTRIBUTE_NAMES)
  .describe('what is wanted: cheap and dear are prices, light and heavy weights, large, small and tall sizes');

/** What goods are narrowed by; amounts in whole units of the currency, as people say them. */
export const Bounds = {
  colour: z.string().min(1).max(40).optional().describe('a colour in words'),
  size: z.string().min(1).max(24).optional().describe('one of its sizes, or `mine`: whichever this shopper takes'),
  material: z.string().min(1).max(40).optional(),
  most: z.number().positive().max(1e6).optional().describe('highest price'),
  least: z.number().positive().max(1e6).optional().describe('lowest price'),
  qualities: z.array(Quality).max(4).optional().describe('what it should be like, or for whom'),
  avoid: z.array(z.string().min(1).max(40)).max(4).optional().describe('colours, materials or qualities that it must not have'),
  age: z.number().int().min(0).max(17).optional().describe('years of the child that it is for'),
} as const;
export type Bounded = z.output<z.ZodObject<typeof Bounds>>;

export function boundsOf({ colour, size, material, most, least, qualities, avoid, age }: Bounded): Partial<Wish> {
  const minor = (amount: number | undefined): number | null => (amount === undefined ? null : Math.round(amount * 100));
  return {
    colour: colour ?? null,
    size: size ?? null,
    material: material ?? null,
    most: minor(most),
    least: minor(least),
    qualities: qualities ?? [],
    avoid: avoid ?? [],
    age: age ?? null,
  };
}
