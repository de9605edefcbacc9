/** The goods of the mall as the record has them at this moment. */
import type { Product } from '../../../shared/catalogue.ts';
import { namesOf, NO_NAMES } from '../../../models/language/names.ts';
import type { Index } from '../../../models/language/names.ts';
import { readProducts, readStock, readStores } from '../../storage/catalogue.ts';
import type { StockItem, StoreRecord } from '../../storage/catalogue.ts';
import type { Db } from '../../storage/open.ts';
import { fact } from './facts.ts';
import type { Fact, ProductFact } from './facts.ts';

/** A product with its store, prices and stock. */
export interface Item {
  readonly store: StoreRecord;
  readonly product: Product;
  /** What is counted and priced now, in the order of the product's variants. */
  readonly variants: readonly StockItem[];
}

export interface Goods {
  readonly stores: readonly StoreRecord[];
  readonly items: readonly Item[];
  /** What goods, stores and colours are called, for the reader of questions. */
  readonly names: Index;
}

/** How long names and descriptions are kept before they are read again, milliseconds; prices and stock never are. */
const KEPT_MS = 5000;

/** Reads the goods of all stores; names and texts at most five seconds old, prices and stock of now. */
export function openGoods(db: Db, now: () => number): () => Goods {
  let stores: StoreRecord[] = [], products = new Map<string, Product[]>(), names: Index = NO_NAMES, readAt = Number.NEGATIVE_INFINITY;
  return () => {
    if (now() - readAt > KEPT_MS) {
      stores = readStores(db);
      products = new Map(stores.map((store) => [store.id, readProducts(db, store.id)]));
      names = namesOf({ products: [...products.values()].flat(), stores });
      readAt = now();
    }
    return {
      stores, names,
      items: stores.flatMap((store) => {
        const stock = Map.groupBy(readStock(db, store.id), (each) => each.product);
        return (products.get(store.id) ?? []).flatMap((product) => {
          const variants = stock.get(product.id) ?? [];
          return variants.length > 0 ? [{ store, product, variants }] : [];
        });
      }),
    };
  };
}

export const nameOf = ({ product }: Item): ProductFact => fact({ kind: 'product', id: product.id, name: product.name }, `products:${product.id}`);
export const priceOf = (item: Item, { sku, price }: StockItem): Fact => fact({ kind: 'money', minor: price, currency: item.store.currency }, `stock:${sku}`);
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
