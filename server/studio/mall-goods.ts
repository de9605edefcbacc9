import { placeGoods } from '../../models/layout/place.ts';
import type { StoreFile } from '../../shared/catalogue.ts';
import type { Layout } from '../../shared/layout.ts';
import type { ProductCard, StoreCard } from '../../shared/shop.ts';
import { productCard, storeCard } from '../commerce/shelf.ts';
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
 * Units available are those of the catalogue.
 */
export function openMallGoods(files: readonly StoreFile[], models: ProductModels): MallGoods {
  const cards = new Map(files.map((file) => [file.id, cardsOf(file, models)]));
  const layouts = new Map(files.map((file) => [file.id, placeGoods({
    store: file.id, plan: file.plan, products: file.products, pins: file.pins, scores: new Map(),
    previous: null, mostMoved: 1, seed: 1, revision: 1,
  })]));
  return {
    stores: files.map(storeCard),
    cards: (store) => cards.get(store),
    layout: (store) => layouts.get(store),
  };
}

function cardsOf(file: StoreFile, models: ProductModels): ProductCard[] {
  const stock = new Map(file.products.flatMap((p) => p.variants.map((v) => [v.sku, v.stock])));
  return file.products.flatMap((product) => {
    const keys = models.keysOf(product);
    if (!keys) return [];
    const links = [`/models/${keys[0]}.glb`, `/models/${keys[1]}.glb`, `/models/${keys[2]}.glb`] as const;
    return [productCard(file, product, links, (sku) => stock.get(sku) ?? 0)];
  });
}
