import { placeGoods } from '../../models/layout/place.ts';
import type { Product } from '../../shared/catalogue.ts';
import type { Layout } from '../../shared/layout.ts';
import type { ProductCard, StoreCard } from '../../shared/shop.ts';
import { productCard, storeCard } from '../commerce/shelf.ts';
import { readProducts, readStock, readStores } from '../storage/catalogue.ts';
import type { StoreRecord } from '../storage/catalogue.ts';
import { newestImport } from '../storage/import.ts';
import type { Db } from '../storage/open.ts';
import type { ProductModels } from './product-models.ts';

/** The mall's stores, their goods, and how the goods stand. Undefined where there is no such store. */
export interface MallGoods {
  readonly stores: StoreCard[];
  cards(store: string): ProductCard[] | undefined;
  layout(store: string): Layout | undefined;
}

/**
 * Every product is liked alike here, so a layout follows from geometry, pins and fit alone and is the
 * same for all; a shopper's taste enters through `scores` of `placeGoods`.
 * What goods are called, their prices and units available are read from the record at every request, as merchants edit them.
 */
export function openMallGoods(db: Db, models: ProductModels): MallGoods {
  let read = readMall(db);
  // An import by another process shows at the next request.
  const mall = (): ReadMall => {
    if (newestImport(db) !== read.imported) read = readMall(db);
    return read;
  };
  return {
    get stores() { return [...mall().stores.values()].map(({ store }) => storeCard(store)); },
    cards(id) {
      const entry = mall().stores.get(id);
      return entry && cardsOf(db, entry.store, readProducts(db, id), models);
    },
    layout: (store) => mall().layouts.get(store),
  };
}

interface ReadMall {
  readonly imported: number;
  readonly stores: ReadonlyMap<string, { readonly store: StoreRecord; readonly products: Product[] }>;
  readonly layouts: ReadonlyMap<string, Layout>;
}

function readMall(db: Db): ReadMall {
  const imported = newestImport(db), stores = new Map(readStores(db).map((store) => [store.id, { store, products: readProducts(db, store.id) }]));
  const layouts = new Map([...stores.values()].map(({ store, products }) => [store.id, placeGoods({
    store: store.id, plan: store.plan, products, pins: store.pins, scores: new Map(),
    previous: null, mostMoved: 1, seed: 1, revision: 1,
  })]));
  return { imported, stores, layouts };
}

function cardsOf(db: Db, store: StoreRecord, products: readonly Product[], models: ProductModels): ProductCard[] {
  const stock = readStock(db, store.id);
  return products.flatMap((product) => {
    const keys = models.keysOf(product);
    if (!keys) return [];
    const links = [`/models/${keys[0]}.glb`, `/models/${keys[1]}.glb`, `/models/${keys[2]}.glb`] as const;
    return [productCard(store, product, links, stock.filter((item) => item.product === product.id))];
  });
}
