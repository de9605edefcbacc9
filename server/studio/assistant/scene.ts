/** Everything an answer about goods is planned from. */
import type { Layout } from '../../../shared/layout.ts';
import type { Locale } from '../../../shared/locale.ts';
import type { Offer, Order } from '../../../shared/shop.ts';
import type { StoreRecord } from '../../storage/catalogue.ts';
import type { Goods, Item } from './goods.ts';
import type { Wish } from './wish.ts';

export interface Scene {
  /** The store one is in; null in the concourse. */
  readonly store: StoreRecord | null;
  readonly locale: Locale;
  readonly goods: Goods;
  /** Goods of this place: the store's, or all in the concourse. */
  readonly here: readonly Item[];
  readonly layout: Layout | null;
  readonly wish: Wish;
  /** Read only when they are asked for. */
  readonly orders: () => readonly Order[];
  readonly offers: () => readonly Offer[];
  /** 0 to 1, higher is more liked; alike for all where the taste is not known. */
  readonly appeal: (product: string) => number;
}

/** What a wish names. */
export type Subject =
  | { readonly kind: 'items'; readonly items: readonly Item[] }
  | { readonly kind: 'kind'; readonly items: readonly Item[]; readonly words: string }
  | { readonly kind: 'none' };

/** Goods by name, or of a kind: those of this place, or of all where this place has none. */
export function subjectOf({ wish, here, goods }: Pick<Scene, 'wish' | 'here' | 'goods'>): Subject {
  if (wish.products.length > 0) return { kind: 'items', items: itemsOf(wish.products, here, goods) };
  if (!wish.kind) return { kind: 'none' };
  const { of, words } = wish.kind, near = here.filter((item) => of.has(item.product.category));
  return { kind: 'kind', items: near.length > 0 ? near : goods.items.filter((item) => of.has(item.product.category)), words };
}

/** In the order asked; of this place where the same id is sold elsewhere too. */
export function itemsOf(ids: readonly string[], here: readonly Item[], goods: Goods): Item[] {
  return ids.flatMap((id) => here.find((i) => i.product.id === id) ?? goods.items.find((i) => i.product.id === id) ?? []);
}
