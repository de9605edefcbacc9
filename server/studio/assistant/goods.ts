/** The goods of the mall as the record has them at this moment. */
import type { Product } from '../../../shared/catalogue.ts';
import { namesOf, NO_NAMES } from '../../../models/language/names.ts';
import type { Index } from '../../../models/language/names.ts';
import { readStock } from '../../storage/catalogue.ts';
import type { StockItem, StoreRecord } from '../../storage/catalogue.ts';
import type { Db } from '../../storage/open.ts';
import { changeMark, recordsReader } from '../../storage/records.ts';
import type { Records } from '../../storage/records.ts';
import { givesOrders, withoutOrders } from '../../care/injection.ts';
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
}

/** Reads the goods of all stores as they are at the moment of the call. */
export function openGoods(db: Db): () => Goods {
  const records = recordsReader(db),
    mark = changeMark(db);
  let marked = '',
    goods: Goods | null = null,
    last: Records | null = null,
    terms = new Map<Product, Terms>(),
    disarmed = new Map<string, Product[]>(),
    names: Index = NO_NAMES;
  const read = new WeakMap<Product, Product>(),
    harmless = (product: Product): Product => {
      const known = read.get(product) ?? disarm(product);
      read.set(product, known);
      return known;
    };
  return () => {
    const stamp = mark();
    if (goods && stamp === marked) return goods;
    const now = records(),
      { stores, products } = now;
    if (now !== last) {
      disarmed = new Map([...products].map(([store, goods]) => [store, goods.map(harmless)]));
      const all = [...disarmed.values()].flat();
      terms = new Map(all.map((product) => [product, terms.get(product) ?? termsOf(product)]));
      names = namesOf({ products: all, stores });
      last = now;
    }
    marked = stamp;
    goods = {
      stores,
      names,
      items: stores.flatMap((store) => {
        const stock = Map.groupBy(readStock(db, store.id), (each) => each.product);
        return (disarmed.get(store.id) ?? []).flatMap((product) => {
          const variants = stock.get(product.id) ?? [],
            words = terms.get(product);
          return variants.length > 0 && words ? [{ store, product, variants, terms: words }] : [];
        });
      }),
    };
    return goods;
  };
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
