/** The goods of the mall as the record has them at this moment. */
import type { Product } from '../../../shared/catalogue.ts';
import { namesOf, NO_NAMES } from '../../../models/language/names.ts';
import type { Index } from '../../../models/language/names.ts';
import { loadNeeds } from '../../../models/language/needs/model.ts';
import type { NeedsModel, Profile } from '../../../models/language/needs/model.ts';
import { openStocked } from '../../storage/assortment.ts';
import type { Assortment, Stocked } from '../../storage/assortment.ts';
import type { StockItem, StoreRecord } from '../../storage/catalogue.ts';
import type { Db } from '../../storage/open.ts';
import { givesOrders, withoutOrders } from '../../care/injection.ts';
import { forgetOldest } from '../../forget.ts';
import { fact } from './facts.ts';
import type { Fact, ProductFact } from './facts.ts';
import { termsOf } from './terms.ts';
import type { Terms } from './terms.ts';

/** A product with its store, prices and stock. */
export interface Item {
  readonly store: StoreRecord;
  readonly product: Product;
  /** What is counted and priced now, in the order of the product's variants. */
  readonly variants: readonly StockItem[];
  /** What its names are made of, for finding it. */
  readonly terms: Terms;
}

export interface Goods {
  readonly stores: readonly StoreRecord[];
  readonly items: readonly Item[];
  /** What goods, stores and colours are called, for the reader of questions. */
  readonly names: Index;
  /** Slugs of the categories that any of the goods are of. */
  readonly categories: ReadonlySet<string>;
  readonly needs: Needs;
}

/** Finds goods by what is said of the need for them. */
export interface Needs {
  /** How well each of the goods answers what a text says: differences are log-odds. */
  fit(text: string): (item: Item) => number;
  /** From this fit on something is likely to be what is meant. */
  readonly likely: number;
}
const NO_NEEDS: Needs = { fit: () => () => 0, likely: Infinity };

/**
 * Reads the goods of all stores as they are at the moment of the call; the same object while nothing of them changes.
 * @param model finds goods by what is said of the need for them
 */
export function openGoods(db: Db, model: NeedsModel = loadNeeds()): () => Goods {
  const stocked = openStocked(db),
    described = new WeakMap<Assortment['products'], readonly Described[]>(),
    stood = new WeakMap<Stocked, readonly Item[]>();
  let stores: readonly Stocked[] | null = null,
    goods: Goods = { stores: [], items: [], names: NO_NAMES, categories: new Set(), needs: NO_NEEDS };
  const describe = (of: Product): Described => {
      const product = disarm(of);
      return { product, terms: termsOf(product), profile: model.profile(product) };
    };
  const describedOf = ({ products }: Assortment): readonly Described[] => kept(described, products, () => products.map(describe));
  const itemsOf = (each: Stocked): readonly Item[] => kept(stood, each, () => stand(each, describedOf(each)));
  return () => {
    const now = stocked();
    if (now === stores) return goods;
    const isNamedAlike =
        now.length === stores?.length && now.every(({ products, store }, i) => products === stores?.[i]?.products && store === stores?.[i]?.store),
      records = now.map(({ store }) => store),
      items = now.flatMap(itemsOf);
    const all = isNamedAlike ? [] : now.flatMap(describedOf);
    goods = {
      stores: records,
      items,
      names: isNamedAlike ? goods.names : namesOf({ products: all.map(({ product }) => product), stores: records }),
      needs: isNamedAlike ? goods.needs : needsOf(model, all),
      categories: new Set(items.map(({ product }) => product.category)),
    };
    stores = now;
    return goods;
  };
}

/** What was worked out of a record, for as long as that is the record. */
function kept<K extends object, V>(memory: WeakMap<K, V>, key: K, of: () => V): V {
  const known = memory.get(key) ?? of();
  memory.set(key, known);
  return known;
}

type Described = Pick<Item, 'product' | 'terms'> & { readonly profile: Profile };

/** A question with all its clauses, and the one before. */
const TEXTS_KEPT = 16;

function needsOf({ shelf, likely }: NeedsModel, goods: readonly Described[]): Needs {
  const side = shelf(goods.map(({ profile }) => profile)),
    places = new Map(goods.map(({ product }, i) => [product, i]));
  const known = new Map<string, Float32Array>();
  return {
    likely,
    fit(text) {
      // A turn asks for the same text again: which goods are meant, what it is about, what a search finds.
      const scores = known.get(text) ?? side.scores(text);
      known.set(text, scores);
      forgetOldest(known, TEXTS_KEPT);
      return ({ product }) => scores[places.get(product) ?? -1] ?? -Infinity;
    },
  };
}

/** Goods with variants; the others nobody can buy. */
function stand({ store, stock }: Stocked, goods: readonly Described[]): readonly Item[] {
  const counted = Map.groupBy(stock, ({ product }) => product);
  return goods.flatMap(({ product, terms }) => {
    const variants = counted.get(product.id) ?? [];
    return variants.length > 0 ? [{ store, product, variants, terms }] : [];
  });
}

/** A product without sentences in its texts that speak to a program; a name that is nothing else is the kind of thing it is. */
function disarm(product: Product): Product {
  const { name, description, category } = product;
  if (![name.en, name.zh, description.en, description.zh].some(givesOrders)) return product;
  const kind = category.replaceAll('-', ' ');
  return {
    ...product,
    name: { en: withoutOrders(name.en) || kind, zh: withoutOrders(name.zh) || kind },
    description: { en: withoutOrders(description.en) || `${kind}.`, zh: withoutOrders(description.zh) || `${kind}。` },
  };
}

export const nameOf = ({ product }: Item): ProductFact =>
  fact({ kind: 'product', id: product.id, name: product.name }, `products:${product.id}`);
export const priceOf = (item: Item, { sku, price }: StockItem): Fact =>
  fact({ kind: 'money', minor: price, currency: item.store.currency }, `stock:${sku}`);
export const storeName = (store: StoreRecord): Fact => fact({ kind: 'text', text: store.name }, `stores:${store.id}`);

/** Its least price among what can be bought, or among all where nothing can. */
export function cheapestOf(item: Item): StockItem {
  const open = item.variants.filter((v) => v.onHand > 0);
  return (open.length > 0 ? open : item.variants).toSorted((a, b) => a.price - b.price)[0] as StockItem;
}
export const isOut = (item: Item): boolean => item.variants.every((v) => v.onHand === 0);
export const unitsOf = (variants: readonly StockItem[]): number => variants.reduce((sum, v) => sum + v.onHand, 0);

export const sizeFact = (item: Item, size: string): Fact => fact({ kind: 'code', text: size }, `products:${item.product.id}.sizes`);

/** The colour's name, in lower case within English sentences. */
export function colourFact(item: Item, colour: string): Fact {
  const name = item.product.colourways.find((c) => c.id === colour)?.name ?? { en: colour, zh: colour };
  return fact({ kind: 'text', text: { en: name.en.toLowerCase(), zh: name.zh } }, `products:${item.product.id}.colourways.${colour}`);
}

export const materialOf = (item: Item): Fact => fact({ kind: 'text', text: item.product.material }, `products:${item.product.id}.material`);
export const weightOf = (item: Item): Fact => fact({ kind: 'weight', grams: item.product.weight }, `products:${item.product.id}.weight`);

/** The shopper's own words; what they hold is said to be theirs, not ours. */
export const asked = (text: string): Fact => fact({ kind: 'asked', text }, 'the question');
