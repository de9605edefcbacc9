import type { Product } from '../../shared/catalogue.ts';
import { modelAddresses } from '../../shared/model-file.ts';
import type { ProductCard, StoreCard } from '../../shared/shop.ts';
import { productCard, storeCard } from '../commerce/shelf.ts';
import type { Assortment } from '../storage/assortment.ts';
import { readOpenProducts } from '../storage/custom-options.ts';
import { readStock, readStoreIds } from '../storage/catalogue.ts';
import type { StoreRecord } from '../storage/catalogue.ts';
import type { Db } from '../storage/open.ts';
import type { ProductModels } from './product-models.ts';

/** The mall's stores and their goods. Undefined where there is no such store. */
export interface MallGoods {
  readonly stores: StoreCard[];
  cards(store: string): ProductCard[] | undefined;
}

/** Everything is read from the record at every request: a merchant's edit or an import shows at the next. */
export function openMallGoods(db: Db, models: ProductModels, assortmentOf: (store: string) => Assortment | null): MallGoods {
  return {
    get stores() { return readStoreIds(db).flatMap((id) => assortmentOf(id) ?? []).map(({ store }) => storeCard(store)); },
    cards(id) {
      const assortment = assortmentOf(id);
      return assortment ? cardsOf(db, assortment.store, assortment.products, models) : undefined;
    },
  };
}

function cardsOf(db: Db, store: StoreRecord, products: readonly Product[], models: ProductModels): ProductCard[] {
  const stock = readStock(db, store.id), open = readOpenProducts(db, store.id);
  return products.flatMap((product) => {
    const keys = models.keysOf(product);
    if (!keys) return [];
    const links = modelAddresses(keys);
    return [productCard(store, product, links, stock.filter((item) => item.product === product.id), product.shape.kind === 'program' && open.has(product.id))];
  });
}
