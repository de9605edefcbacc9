/** Everything an answer is planned from. */
import type { Layout } from '../../../shared/layout.ts';
import type { Locale } from '../../../shared/locale.ts';
import type { Offer, Order } from '../../../shared/shop.ts';
import type { StoreRecord } from '../../storage/catalogue.ts';
import type { Goods, Item } from './goods.ts';
import type { Remembered } from './memory.ts';
import type { Wish } from './wish.ts';

export interface Scene {
  /** The store one is in; null in the concourse. */
  readonly store: StoreRecord | null;
  readonly locale: Locale;
  readonly goods: Goods;
  /** Goods of this place: the store's, or all in the concourse. */
  readonly here: readonly Item[];
  readonly layout: Layout | null;
  readonly looking: Item | null;
  readonly before: Remembered;
  readonly wish: Wish;
  /** Read only when they are asked for. */
  readonly orders: () => readonly Order[];
  readonly offers: () => readonly Offer[];
  /** 0 to 1, higher is more liked; alike for all where the taste is not known. */
  readonly appeal: (product: string) => number;
}

/** What a question is about. */
export type Subject =
  | { readonly kind: 'items'; readonly items: readonly Item[] }
  /** One name that fits them all. */
  | { readonly kind: 'doubt'; readonly items: readonly Item[] }
  | { readonly kind: 'kind'; readonly items: readonly Item[]; readonly words: string }
  | { readonly kind: 'stranger'; readonly words: string }
  | { readonly kind: 'none' };

export function subjectOf({ wish, here, goods, before, looking }: Scene): Subject {
  if (wish.products.length > 0) {
    const items = itemsOf(wish.products, here, goods);
    return wish.doubtful && items.length > 1 ? { kind: 'doubt', items } : { kind: 'items', items };
  }
  if (wish.kind) {
    const { of, words } = wish.kind, near = here.filter((item) => of.has(item.product.category));
    return { kind: 'kind', items: near.length > 0 ? near : goods.items.filter((item) => of.has(item.product.category)), words };
  }
  if (wish.stranger !== null) return { kind: 'stranger', words: wish.stranger };
  if (wish.nth !== null) {
    const id = before.products.at(wish.nth);
    return id === undefined ? { kind: 'none' } : { kind: 'items', items: itemsOf([id], here, goods) };
  }
  const turned = looking !== null && looking.product.id !== before.looking;
  const [last] = itemsOf(before.products.slice(0, 1), here, goods);
  const it = turned ? looking : last ?? looking;
  return it ? { kind: 'items', items: [it] } : { kind: 'none' };
}

/** In the order asked; of this place where the same id is sold elsewhere too. */
export function itemsOf(ids: readonly string[], here: readonly Item[], goods: Goods): Item[] {
  return ids.flatMap((id) => here.find((i) => i.product.id === id) ?? goods.items.find((i) => i.product.id === id) ?? []);
}
