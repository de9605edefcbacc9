/** Which goods a question is about: those it names, the one of some named before, what is in the hand, or what was spoken of. */
import type { Goods, Item } from '../goods.ts';
import type { Remembered } from '../memory.ts';
import { colourSaid } from '../colours.ts';
import { kindNamed } from '../kinds.ts';
import { itemsOf } from '../scene.ts';
import type { Wish } from '../wish.ts';

export type Referents =
  | { readonly kind: 'items'; readonly items: readonly Item[] }
  /** One name that fits them all. */
  | { readonly kind: 'doubt'; readonly items: readonly Item[] }
  | { readonly kind: 'kind'; readonly words: string }
  | { readonly kind: 'stranger'; readonly words: string }
  | { readonly kind: 'none' };

/** All of those that were named. */
const MANY = /\b(?:they|them|these|those|all of|each)\b|它们|这些|那些|这几|都多少|分别/i;

export interface Spoken {
  readonly text: string;
  readonly wish: Wish;
  readonly here: readonly Item[];
  readonly goods: Goods;
  readonly before: Remembered;
  readonly looking: Item | null;
}

/** Whether the whole name of a product is said. */
export const isNamedWhole = (text: string, { product: { name } }: Item): boolean => [name.en.toLowerCase(), name.zh].some((each) => text.toLowerCase().includes(each));

/** What is named; null where nothing is. */
export function namedBy({ wish, here, goods }: Pick<Spoken, 'wish' | 'here' | 'goods'>): Exclude<Referents, { kind: 'none' }> | null {
  if (wish.products.length > 0) {
    const items = itemsOf(wish.products, here, goods);
    return wish.doubtful && items.length > 1 ? { kind: 'doubt', items } : { kind: 'items', items };
  }
  if (wish.kind) return { kind: 'kind', words: wish.kind.words };
  return wish.stranger === null ? null : { kind: 'stranger', words: wish.stranger };
}

export function referentsOf(spoken: Spoken): Referents {
  const { wish, here, goods, before, looking } = spoken;
  if (wish.products.length === 0 && wish.about.length > 0) return { kind: 'items', items: itemsOf(wish.about, here, goods) };
  const named = namedBy(spoken);
  if (named) return named;
  const turned = looking !== null && looking.product.id !== before.looking;
  if (!turned && MANY.test(spoken.text) && before.products.length > 1) return { kind: 'items', items: itemsOf(before.products, here, goods) };
  const [last] = turned ? [looking] : itemsOf(before.products.slice(0, 1), here, goods),
    it = last ?? looking;
  return it ? { kind: 'items', items: [it] } : { kind: 'none' };
}

/** Two or more to hold side by side: those named, the one named beside what is spoken of, or what the last answers named. */
export function comparedBy({ text, wish, here, goods, before, looking }: Spoken): readonly Item[] {
  const named = itemsOf(wish.products, here, goods),
    said = before.products.length > 1 ? before.products : [...before.products, ...before.several],
    last = itemsOf(PAIR.test(text) ? before.several.slice(0, 2) : LAST_PAIR.test(text) ? before.several.slice(-2) : said, here, goods);
  const ofKind = wish.kind ? here.filter((i) => wish.kind?.of.has(i.product.category)) : [];
  const two = BOTH.test(text) ? kindNamed(text, goods.categories) : null,
    both = two ? here.filter(({ product }) => two.of.has(product.category)) : [];
  if (both.length === 2) return both;
  if (wish.products.length === 0 && wish.about.length > 1) return itemsOf(wish.about, here, goods);
  const items =
    named.length > 1
      ? named
      : named.length === 1
        ? [...named, ...(looking ? [looking] : []), ...last.filter((each) => each !== named[0]).slice(0, 1)]
        : wish.kind
          ? ofKind
          : [...(looking && last.length < 2 ? [looking] : []), ...last];
  return items.filter((each, i, all) => all.indexOf(each) === i).slice(0, 4);
}

/** The first two, or the last two, of those. */
const PAIR = /\bfirst two\b|\btop two\b|[前头]两/i,
  LAST_PAIR = /\blast two\b|\bother two\b|后(?:面)?两/i;

/** The only two of a kind. */
const BOTH = /\b(?:the|your|those|these) two\b|\bboth\b|两[款套种个件只条本瓶]|俩/i;

/** Told of by its colour: the reds I got. */
const BOUGHT = /\bi (?:got|bought|ordered|have)\b|买的|订的|收到的/i;

/** What of the shopper's own orders is meant, by its name, its kind or its store: `the bowls`, `the Kiln thing`, that was bought. Null where that is none or several. */
export function boughtMeant({ text, wish, goods, bought }: { readonly text: string; readonly wish: Wish; readonly goods: Goods; readonly bought: ReadonlySet<string> }): string | null {
  const named = wish.products.filter((id) => bought.has(id));
  if (wish.products.length > 0) return named.length === 1 ? (named[0] ?? null) : null;
  const own = wish.kind === null && wish.store === null && BOUGHT.test(text) ? itemsOf([...bought], [], goods).filter(({ product }) => colourSaid(text, product)) : [];
  if (own.length === 1) return own[0]?.product.id ?? null;
  const of = [...bought].filter((id) => goods.items.some(({ product, store }) => product.id === id && (wish.kind ? wish.kind.of.has(product.category) : store.id === wish.store?.id)));
  return of.length === 1 ? (of[0] ?? null) : null;
}
