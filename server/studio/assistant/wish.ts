/** A question understood against the goods that there are: what is wanted, of what, within which bounds. */
import type { Intent } from '../../../models/language/labels.ts';
import type { Named, Reading } from '../../../models/language/model.ts';
import type { Attribute } from '../../../models/language/lexicon/words.ts';
import type { StoreRecord } from '../../storage/catalogue.ts';
import { minor } from './bounds.ts';
import { basicColour } from './colours.ts';
import { contentOf, tellingWords } from './content.ts';
import type { Goods, Item } from './goods.ts';
import { namedSo } from './kinds.ts';
import type { Kind } from './kinds.ts';
import { literal } from './likeness.ts';
import { attributeNamed, storeNamed, withoutAttributes } from './match.ts';
import type { Remembered } from './memory.ts';
import { meantIn, withoutNames } from './meant.ts';
import { idOf, MADE_OF, needIn, withoutAvoided, wordOf } from './needs.ts';
import { numberOf } from './numbers.ts';
import { withoutPassing } from './passing.ts';
import { piecesSaid } from './pieces.ts';
import { refined } from './refined.ts';
import type { Referred } from './referring/index.ts';
import { nthOf } from './referring/nth.ts';
import { sizeAlone } from './sizes.ts';
import { isHan } from '../../../models/language/tokens.ts';

export interface Wish {
  readonly intent: Intent;
  readonly confidence: number;
  /** Ids of products named; several where the words fit several, or where several were named. */
  readonly products: readonly string[];
  /** Whether the several are one name that fits them all. */
  readonly doubtful: boolean;
  /** Ids of what is spoken of and meant, where nothing is named. */
  readonly about: readonly string[];
  /** Words for a thing that nobody here sells. */
  readonly stranger: string | null;
  readonly kind: Kind | null;
  readonly colour: string | null;
  readonly size: string | null;
  /** Bounds of the price, minor units. */
  readonly most: number | null;
  readonly least: number | null;
  readonly quantity: number | null;
  /** An order's number as it was written. */
  readonly order: string | null;
  readonly store: StoreRecord | null;
  readonly qualities: readonly string[];
  readonly attribute: Attribute | null;
  readonly material: string | null;
  /** The first, the second, the last of what was named before; counted from 0, -1 is the last. */
  readonly nth: number | null;
  /** Colours, materials and qualities that it must not have. */
  readonly avoid: readonly string[];
  /** Years of the child that it is for. */
  readonly age: number | null;
  /** What else it should be, in the shopper's words. */
  readonly words: string | null;
  /** What was said of it before, in their words, and still holds. */
  readonly earlier: string | null;
  /** Goods that were named already and are not wanted again. */
  readonly seen: readonly string[];
}
export const NO_WISH: Wish = {
  intent: 'find',
  confidence: 1,
  products: [],
  doubtful: false,
  about: [],
  stranger: null,
  kind: null,
  colour: null,
  size: null,
  most: null,
  least: null,
  quantity: null,
  order: null,
  store: null,
  qualities: [],
  attribute: null,
  material: null,
  nth: null,
  avoid: [],
  age: null,
  words: null,
  earlier: null,
  seen: [],
};

/** @param here goods of this place; @param referred which goods are meant, as they were ranked */
export function understand(text: string, reading: Reading, goods: Goods, here: readonly Item[], before: Remembered, referred: Referred): Wish {
  const meant = meantIn(text, reading, goods, referred),
    { items, kind, stranger, products } = meant;
  const of = (kind: Named['kind']): string[] => reading.slots.filter((s) => s.kind === kind).map((s) => s.text);
  // What a name or a kind is called says nothing of its colour.
  const bare = withoutNames(withoutPassing(text), [...items.flatMap(namesSaid(text)), ...(kind ? [kind.words] : [])]),
    said = needIn(bare),
    need = { ...needIn(text), colour: said.colour, material: said.material, ...(items.length > 0 ? { qualities: said.qualities } : {}) };
  const sizes = sizesOf(meant, here, goods, before),
    // The four of the Table for Four counts nothing.
    counted = withoutNames(text, items.flatMap(({ product: { name } }) => [name.en, name.zh])),
    pieces = numberOf(piecesSaid(counted) ?? of('quantity').find((each) => counted.includes(each)) ?? ''),
    // So many pieces as there is a size are that size: make it 44.
    isOneOf = pieces !== null && pieces >= 16 && sizes.includes(String(pieces));
  const wanted = withoutAvoided(bare).toLowerCase(),
    within = (words: readonly string[]): string[] => words.filter((word) => wanted.includes(word.toLowerCase()));
  // A size is no price.
  const money = (kind: Named['kind']): number | null =>
    MONEY.test(text) ? minor(of(kind).find((each) => need.size === null || !each.includes(need.size))) : null;
  const avoided = (words: readonly (string | null | undefined)[]): string | null =>
    words.find((word) => typeof word === 'string' && !need.avoid.includes(idOf(word) ?? word.toLowerCase())) ?? null;
  const isPreposed = (word: string): boolean => new RegExp(`\\b(?:for|of|with) ${literal(word)}`, 'i').test(text);
  const first: Wish = {
    intent: reading.intent,
    confidence: reading.confidence,
    products,
    doubtful: meant.doubtful,
    about: meant.about,
    stranger,
    kind,
    colour: avoided([
      ...within(of('colour')).filter((word) => isColour(word, goods) && !isPreposed(word)),
      need.colour,
      kind?.special && isHan(kind.words) ? needIn(kind.words).colour : null,
    ]),
    size: need.size ?? sizeAlone(bare, sizes) ?? of('size').find((each) => isSize(each, text)) ?? (isOneOf ? String(pieces) : null),
    most: need.most ?? (need.least === null ? money('most') : null),
    least: need.least ?? (need.most === null ? money('least') : null),
    quantity: isOneOf ? null : pieces,
    order: need.order ?? (TELLS_ORDER.test(text) ? of('order')[0] : undefined) ?? null,
    store: storeNamed(text, goods.stores),
    qualities: need.qualities,
    avoid: need.avoid,
    age: need.age,
    words: null,
    earlier: null,
    seen: [],
    attribute: attributeNamed(
      COMPARING.has(reading.intent)
        ? text
        : of('attribute')
            .filter((each) => !kind?.words.includes(each))
            .join(' '),
    ),
    material: avoided([...within(of('material')).filter((word) => MADE_OF[idOf(word) ?? ''] !== undefined), need.material]),
    nth: nthOf(text),
  };
  const words = products.length === 0 && stranger === null ? wordsOf(text, first, here, goods) : null;
  return reading.intent === 'refine' ? refined({ ...first, words }, text, before) : { ...first, words };
}

/** The whole names of a product and, as far as no colour of its own goes by them, the words of them. */
const namesSaid =
  (text: string) =>
  ({ product: { name, colourways } }: Item): readonly string[] => {
    const ways = colourways.flatMap((way) => [way.name.en.toLowerCase(), way.name.zh]);
    const parts = [...name.en.split(/[\s-]+/), ...hanPartsOf(name.zh, text)].filter(
      (part) => part.length > 1 && !ways.includes(part.toLowerCase()),
    );
    return [name.en, name.zh, ...parts];
  };
/** Stretches of a Chinese name that stand in a text, longest first. */
const hanPartsOf = (name: string, text: string): readonly string[] =>
  Array.from({ length: Math.max(0, name.length - 1) }, (_, i) => name.length - i)
    .flatMap((length) => Array.from({ length: name.length - length + 1 }, (_, from) => name.slice(from, from + length)))
    .filter((part) => text.includes(part))
    .slice(0, 1);

/** Sizes that the goods in question are made in. */
function sizesOf(
  { items, kind }: { readonly items: readonly Item[]; readonly kind: Kind | null },
  here: readonly Item[],
  goods: Goods,
  { focus }: Remembered,
): readonly string[] {
  if (items.length > 0) return items.length === 1 ? (items[0]?.product.sizes ?? []) : [];
  if (!kind) return goods.items.find(({ product }) => product.id === focus)?.product.sizes ?? [];
  const ofKind = (pool: readonly Item[]): readonly Item[] => pool.filter(({ product }) => kind?.of.has(product.category)),
    near = ofKind(here);
  return [...new Set((near.length > 0 ? near : ofKind(goods.items)).flatMap(({ product }) => product.sizes))];
}

/** Whether a stretch is a size, and none that is complained of. */
const isSize = (each: string, text: string): boolean =>
  !TOO.test(`${text.slice(0, text.indexOf(each))}|`) &&
  !(/^[a-z]+$/i.test(each) && !new RegExp(`(?<![\\w'’])${each}(?![\\w'’])`, 'i').test(text)) &&
  !/^(?:st|nd|rd|th|yo)\b/i.test(text.slice(text.indexOf(each) + each.length)) && /\d|\b(?:x*[sl]|m|small|medium|large)\b|[大中小][码号]/i.test(each);
/** What is said right before a size that is complained of. */
const TOO = /\b(?:too|so|a bit|very) \|$|[太偏]\|$/i;

/** What is said beside the kind and what is understood of the rest. */
function wordsOf(
  text: string,
  { kind, colour, material, store, qualities, avoid }: Wish,
  here: readonly Item[],
  goods: Goods,
): string | null {
  const ofKind = (items: readonly Item[]): readonly Item[] => items.filter((item) => kind?.of.has(item.product.category)),
    near = kind ? ofKind(here) : here;
  const pool = near.length > 0 || !kind ? near : ofKind(goods.items),
    ids = [...qualities, ...avoid].map(wordOf).flatMap(({ en, zh }) => [en, zh]);
  const known = [kind?.words, colour, material, store?.name.en, store?.name.zh, ...qualities, ...ids].filter(
    (word) => typeof word === 'string',
  );
  const said = text.replaceAll(COMPLAINED, ' ').trim(),
    isTold = tellingWords(said, known, pool, kind !== null) !== null || (kind !== null && namedSo(kind, pool).length > 0);
  return isTold || (kind === null && contentOf(withoutAttributes(said)).length > 0 && seemsAnswered(said, here, goods)) ? said.slice(-MOST_SAID) : null;
}
/** Letters of a need that are read, the last of it. */
export const MOST_SAID = 300;

/** Whether something here is likely to be what a need is about, though they may not share a word. */
export const seemsAnswered = (text: string, here: readonly Item[], goods: Goods): boolean => isAnsweredFrom(goods.needs.likely, text, here, goods);
/** Whether it may be: enough where what is said can be nothing but a need. */
export const mayBeAnswered = (text: string, here: readonly Item[], goods: Goods): boolean => isAnsweredFrom(goods.needs.likely - MAYBE, text, here, goods);
/** Log-odds below what is likely. */
const MAYBE = 2;
function isAnsweredFrom(least: number, text: string, here: readonly Item[], { needs: { fit } }: Goods): boolean {
  const fits = fit(text);
  return here.some((item) => fits(item) >= least);
}

/** What is complained of is not what is wanted. */
const COMPLAINED = /[^,，。.!！]{0,24}(?:\btoo (?:expensive|pricey|dear|much|big|small|heavy)\b|(?:太|有点|好)(?:贵|大|小|重)了?)/gi;
/** An amount is of money only where something says so. */
/** Beside a number, that it is an order's. */
const TELLS_ORDER = /\b(?:orders?|number|no)\b|#|单/i;
const MONEY =
  /[¥￥$€块元]|\b(?:under|below|less|more|over|above|max|maximum|tops|budget|spend|up to|at most|least|within|around|about|yuan|rmb|bucks|quid|cheaper|k\b)|~|以内|以下|以上|之内|左右|上下|不超|别超|不到|预算|最多|封顶|起步|出头|百|千|钱|价/i;

/** Whether a word is a colour's, or what some goods call theirs. */
const isColour = (word: string, { items }: Goods): boolean =>
  basicColour(word) !== null ||
  items.some(({ product }) =>
    product.colourways.some(
      ({ name }) => name.en.toLowerCase() === word.toLowerCase() || name.zh.replace(/色$/u, '') === word.replace(/[的色]+$/u, ''),
    ),
  );

const COMPARING: ReadonlySet<Intent> = new Set(['compare', 'alternative']);
