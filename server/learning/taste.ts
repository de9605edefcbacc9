/**
 * A model of taste in use. A shopper's vector is computed from the journal when it is asked for, and
 * kept until the journal has something new of them; a store's goods have vectors until its assortment changes.
 */
import type { Touch } from '../../models/taste/history.ts';
import type { TasteModel } from '../../models/taste/model.ts';
import { VECTOR, WIDTH } from '../../models/taste/network.ts';
import type { Interaction } from '../../shared/interaction.ts';
import type { Assortment } from '../storage/assortment.ts';
import { forgetOldest } from '../forget.ts';
import type { Journal } from './journal.ts';

export interface Taste {
  /** How much a shopper likes each product of a store, in standard deviations from the store's mean; null where there is no such store. */
  scoresOf(shopper: string, store: string): Promise<ReadonlyMap<string, number> | null>;
  /** What the shopper did that speaks most for a product, or null where nothing does. */
  because(shopper: string, store: string, product: string): Pick<Interaction, 'store' | 'product' | 'kind'> | null;
  /** The taste of each product of a store, for telling what is like what; null where there is no such store. */
  vectorsOf(store: string): Promise<ReadonlyMap<string, Float32Array> | null>;
  /** How many different products a shopper has touched lately. */
  touchesOf(shopper: string): number;
  /** Ends once what is under way is answered. */
  close(): Promise<void>;
}

export interface TasteDeps {
  readonly model: TasteModel;
  readonly journal: Pick<Journal, 'historyOf' | 'lastOf'>;
  readonly assortmentOf: (store: string) => Assortment | null;
  /** Ids of all stores. */
  readonly stores: () => readonly string[];
}

interface InService {
  readonly model: TasteModel;
  readonly items: Map<string, { readonly assortment: Assortment; readonly vectors: Promise<Float32Array> }>;
  readonly shoppers: Map<string, { readonly last: number; readonly vector: Promise<Float32Array> }>;
  readonly underWay: Set<Promise<unknown>>;
}

/** Shoppers whose vectors are kept; the one who came first is forgotten first. */
const REMEMBERED = 10_000;

export async function openTaste({ model, journal, assortmentOf, stores }: TasteDeps): Promise<Taste> {
  const service = await start(model);

  async function start(model: TasteModel): Promise<InService> {
    const fresh: InService = { model, items: new Map(), shoppers: new Map(), underWay: new Set() };
    await Promise.all(stores().map((store) => itemsOf(fresh, store)));
    return fresh;
  }
  function itemsOf({ model, items }: InService, store: string): { readonly assortment: Assortment; readonly vectors: Promise<Float32Array> } | null {
    const assortment = assortmentOf(store), before = items.get(store);
    if (!assortment) return null;
    if (before?.assortment === assortment) return before;
    const fresh = { assortment, vectors: model.itemVectors(assortment.products.map((product) => ({ ...product, id: keyOf({ store, product: product.id }) }))) };
    items.set(store, fresh);
    return fresh;
  }
  function vectorOf({ model, shoppers }: InService, shopper: string): Promise<Float32Array> {
    const last = journal.lastOf(shopper), before = shoppers.get(shopper);
    if (before?.last === last) return before.vector;
    const vector = model.shopperVector(touchesOf(shopper));
    shoppers.delete(shopper);
    shoppers.set(shopper, { last, vector });
    forgetOldest(shoppers, REMEMBERED);
    vector.catch(() => shoppers.delete(shopper));
    return vector;
  }
  const touchesOf = (shopper: string): Touch[] => journal.historyOf(shopper).map((each) => ({ product: keyOf(each), kind: each.kind, at: each.at }));

  async function scores(by: InService, shopper: string, store: string): Promise<ReadonlyMap<string, number> | null> {
    const goods = itemsOf(by, store);
    if (!goods) return null;
    const [vector, vectors] = await Promise.all([vectorOf(by, shopper), goods.vectors]);
    const raw = by.model.scores(vector, vectors), level = standardise(raw);
    return new Map(goods.assortment.products.map((product, i) => [product.id, level(raw[i] as number)]));
  }

  return {
    scoresOf(shopper, store) {
      const by = service, asked = scores(by, shopper, store);
      const settled = asked.then(() => {}, () => {}).finally(() => by.underWay.delete(settled));
      by.underWay.add(settled);
      return asked;
    },
    because(shopper, store, product) {
      const touch = service.model.explain(touchesOf(shopper), keyOf({ store, product }));
      return touch && { ...partsOf(touch.product), kind: touch.kind };
    },
    async vectorsOf(store) {
      const goods = itemsOf(service, store), vectors = await goods?.vectors;
      return goods && vectors ? new Map(goods.assortment.products.map(({ id }, i) => [id, vectors.subarray(i * VECTOR, i * VECTOR + WIDTH)])) : null;
    },
    touchesOf: (shopper) => new Set(touchesOf(shopper).map(({ product }) => product)).size,
    async close() {
      await Promise.all(service.underWay);
      await service.model.close();
    },
  };
}

/** Products of different stores may have one id: the model knows them by store and product. */
export function keyOf({ store, product }: Pick<Interaction, 'store' | 'product'>): string {
  return `${store}/${product}`;
}
function partsOf(key: string): Pick<Interaction, 'store' | 'product'> {
  const at = key.indexOf('/');
  return { store: key.slice(0, at), product: key.slice(at + 1) };
}

function standardise(values: Float32Array): (value: number) => number {
  const mean = values.reduce((sum, v) => sum + v, 0) / Math.max(1, values.length);
  const spread = Math.sqrt(values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / Math.max(1, values.length)) || 1;
  return (value) => (value - mean) / spread;
}
