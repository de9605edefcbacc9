/** Which goods a question is about: those it names, the one of some named before, what is in the hand, or what was spoken of. */
import { colourwaysFor } from '../colours.ts';
import type { Attribute } from '../../../../models/language/lexicon/words.ts';
import type { Goods, Item } from '../goods.ts';
import type { Remembered } from '../memory.ts';
import { productTold } from '../naming.ts';
import { byAttribute } from '../plan/figures.ts';
import { madeOf } from '../plan/fits.ts';
import { itemsOf } from '../scene.ts';
import { unitsIn } from '../terms.ts';
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
  const { wish, here, goods, before, looking } = spoken,
    named = namedBy(spoken);
  if (named) return named;
  const several = before.products.length > 1 ? before.products : before.several;
  if (wish.nth !== null) {
    const id = (before.products.length > 1 || several.length === 0 ? before.products : several).at(wish.nth);
    return id === undefined ? { kind: 'none' } : { kind: 'items', items: itemsOf([id], here, goods) };
  }
  const turned = looking !== null && looking.product.id !== before.looking;
  if (turned) return { kind: 'items', items: [looking] };
  // Of some that were named, the one in that colour.
  if (wish.colour !== null && before.products.length > 1) {
    const { colour } = wish,
      inIt = itemsOf(several, here, goods).filter(({ product }) => colourwaysFor(product, colour).length > 0);
    if (inIt.length === 1) return { kind: 'items', items: inIt };
  }
  if (MANY.test(spoken.text) && before.products.length > 1) return { kind: 'items', items: itemsOf(before.products, here, goods) };
  const [last] = itemsOf(before.products.slice(0, 1), here, goods),
    it = last ?? looking;
  return it ? { kind: 'items', items: [it] } : { kind: 'none' };
}

/** Two or more to hold side by side: those named, the one named beside what is spoken of, or what the last answers named. */
export function comparedBy({ text, wish, here, goods, before, looking }: Spoken): readonly Item[] {
  const named = itemsOf(wish.products, here, goods),
    said = before.products.length > 1 ? before.products : [...before.products, ...before.several],
    last = itemsOf(PAIR.test(text) ? before.several.slice(0, 2) : LAST_PAIR.test(text) ? before.several.slice(-2) : said, here, goods);
  const items =
    named.length > 1
      ? named
      : named.length === 1
        ? [...named, ...(looking ? [looking] : []), ...last.slice(0, 1)]
        : wish.kind
          ? here.filter((i) => wish.kind?.of.has(i.product.category))
          : [...(looking && last.length === 1 ? [looking] : []), ...last];
  return items.filter((each, i, all) => all.indexOf(each) === i).slice(0, 4);
}

/** The first two, or the last two, of those. */
const PAIR = /\bfirst two\b|\btop two\b|[前头]两/i,
  LAST_PAIR = /\blast two\b|\bother two\b|后(?:面)?两/i;

/** Of some that were named, the one that its own words tell apart: `the down one`, 羽绒的那件. Null where none or several are. */
export function pickedBy({
  text,
  before,
  here,
  goods,
  colour,
  material = null,
}: Pick<Spoken, 'text' | 'before' | 'here' | 'goods'> & { readonly colour: string | null; readonly material?: string | null }): Item | null {
  if (!PICKS.test(text)) return null;
  const listed = itemsOf(before.products.length > 1 ? before.products : before.several, here, goods),
    extreme = listed.length > 1 ? EXTREMES.find(([pattern]) => pattern.test(text))?.[1] : undefined;
  if (extreme !== undefined) return byAttribute(listed, extreme)[0] ?? null;
  const made = material === null ? [] : listed.filter((item) => madeOf(item, material));
  if (made.length === 1) return made[0] ?? null;
  const kind = before.wish?.kind,
    ofKind = kind ? here.filter(({ product }) => kind.of.has(product.category)) : [];
  const [last] = listed.length > 0 ? listed : itemsOf(before.products.slice(0, 1), here, goods),
    alike = here.filter(({ product }) => product.category === last?.product.category);
  return pickedAmong(text, listed, colour) ?? pickedAmong(text, ofKind, colour) ?? pickedAmong(text, alike, null);
}

/** The one of some that is more so: the small one, 便宜的那个. */
const EXTREMES: readonly (readonly [RegExp, Attribute])[] = [
  [/\bthe (?:small|little|tiny|smaller) (?:one|ones|pair)\b|(?<!最)小的?(?:那|这)/i, 'small'],
  [/\bthe (?:big|large|bigger|larger) (?:one|ones|pair)\b|(?<!最)大的?(?:那|这)(?!盘|碗|包)/i, 'large'],
  [/\bthe (?:cheap|cheaper) (?:one|ones|pair)\b|(?<!最)便宜的?(?:那|这)/i, 'cheap'],
  [/\bthe (?:expensive|dearer|pricey|posh) (?:one|ones|pair)\b|(?<!最)贵的?(?:那|这)/i, 'dear'],
  [/\bthe (?:light|lighter) (?:one|ones|pair)\b|(?<!最)轻的?(?:那|这)/i, 'light'],
  [/\bthe (?:tall|taller) (?:one|ones|pair)\b|(?<!最)高的?(?:那|这)/i, 'tall'],
];

/** Says what is not wanted. */
const REFUSES = /\b(?:no|not|without|except|but)\b|n't\b|不|别|除了|没/i;

/** Of some goods that were just named, the one that a word of its name in a few words stands for: `six of the everyday`. */
export function toldOfSome({ text, before, here, goods, colour }: Parameters<typeof pickedBy>[0]): Item | null {
  const isFew = /\p{Script=Han}/u.test(text) ? [...text].length <= 14 : text.trim().split(/\s+/).length <= 10,
    listed = isFew ? itemsOf(before.products.length > 1 ? before.products : before.several, here, goods) : [];
  if (listed.length === 0 || REFUSES.test(text)) return null;
  const bare = colour === null ? text : text.toLowerCase().replace(colour.toLowerCase(), ' '),
    said = new Set(unitsIn(bare)),
    unitsOf = ({ terms: { units } }: Item): readonly string[] => [...units.en, ...units.zh];
  const told = listed.filter((item) =>
    unitsOf(item).some((unit) => unit.length > 1 && said.has(unit) && !listed.some((other) => other !== item && unitsOf(other).includes(unit))),
  );
  return told.length === 1 ? (told[0] ?? null) : null;
}

function pickedAmong(text: string, items: readonly Item[], colour: string | null): Item | null {
  const said = new Set(unitsIn(text));
  const inColour = colour === null ? [] : items.filter(({ product }) => colourwaysFor(product, colour).length > 0),
    named = inColour.filter(({ product }) => isColourOf(product, colour ?? ''));
  if (inColour.length > 0) return (named.length > 0 ? named : inColour).length === 1 ? (named[0] ?? inColour[0] ?? null) : null;
  const wordsOf = ({ product: { name, material } }: Item): string[] => [name.en, name.zh, material.en, material.zh].flatMap(unitsIn);
  const found = items.filter((item) =>
    wordsOf(item).some((unit) => hasWord(said, unit) && !items.some((other) => other !== item && wordsOf(other).includes(unit))),
  );
  if (found.length > 0) return found.length === 1 ? (found[0] ?? null) : null;
  const alone = [...text.matchAll(/(?<!\p{Script=Han})(\p{Script=Han})的/gu)].map(([, character]) => character ?? ''),
    having = items.filter(({ product: { name } }) => alone.some((character) => name.zh.includes(character)));
  return having.length === 1 ? (having[0] ?? null) : null;
}
/** A word, or one that begins like it: the stripy one is the Harbour Stripe. */
const hasWord = (said: ReadonlySet<string>, unit: string): boolean =>
  said.has(unit) || (unit.length >= 5 && [...said].some((word) => word.length >= 5 && word.slice(0, 5) === unit.slice(0, 5)));
/** Whether a colourway goes by that very name. */
const isColourOf = ({ colourways }: Item['product'], colour: string): boolean =>
  colourways.some(
    ({ name }) => name.en.toLowerCase() === colour.toLowerCase() || name.zh.replace(/色$/u, '') === colour.replace(/[的色]+$/u, ''),
  );

/** One of several is meant. */
const PICKS =
  /\bthe .{2,24}? (?:one|ones|pair)\b|的?那(?:个|双|件|款|盏|副|条|只|本|把|顶|瓶|套|张|台|块|罐|支|杯|碗|包)|的(?:这|那)?(?:个|双|件|款)?(?:呢|吧|吗)?$/i;

/** What of the shopper's own orders is meant, by its name or its kind: `the bowls` that were bought. Null where that is none or several. */
export function boughtMeant({
  text,
  wish,
  goods,
  bought,
}: {
  /** Where given, its words may tell which of them is meant: the red canvas pair. */
  readonly text?: string;
  readonly wish: Wish;
  readonly goods: Goods;
  readonly bought: ReadonlySet<string>;
}): string | null {
  const named = wish.products.filter((id) => bought.has(id));
  if (wish.products.length > 0) return named.length === 1 ? (named[0] ?? null) : null;
  const of = [...bought].filter((id) => goods.items.some(({ product }) => product.id === id && wish.kind?.of.has(product.category)));
  if (of.length > 0 || text === undefined || wish.kind) return of.length === 1 ? (of[0] ?? null) : null;
  return (
    productTold(
      text,
      goods.items.filter(({ product }) => bought.has(product.id)),
    )?.product.id ?? null
  );
}
