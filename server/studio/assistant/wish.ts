/** A question understood against the goods that there are: what is wanted, of what, within which bounds. */
import type { Intent } from '../../../models/language/labels.ts';
import type { Named, Reading } from '../../../models/language/model.ts';
import type { Attribute } from '../../../models/language/lexicon/words.ts';
import type { StoreRecord } from '../../storage/catalogue.ts';
import { basicColour } from './colours.ts';
import { tellingWords } from './content.ts';
import type { Goods, Item } from './goods.ts';
import { absentNamed, areApart, attributeNamed, kindNamed, kindNeeded, kindSlipped, productOfKind, productPartly, productWithin, productsAlmost, productsNamed, productsSpelt, storeNamed } from './match.ts';
import type { Kind } from './match.ts';
import type { Remembered } from './memory.ts';
import { idOf, MADE_OF, needIn, wordOf } from './needs.ts';
import { numberOf } from './numbers.ts';
import { unitsIn } from './terms.ts';

export interface Wish {
  readonly intent: Intent;
  readonly confidence: number;
  /** Ids of products named; several where the words fit several, or where several were named. */
  readonly products: readonly string[];
  /** Whether the several are one name that fits them all. */
  readonly doubtful: boolean;
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
  /** Goods that were named already and are not wanted again. */
  readonly seen: readonly string[];
}
export const NO_WISH: Wish = {
  intent: 'find', confidence: 1, products: [], doubtful: false, stranger: null, kind: null, colour: null, size: null, most: null, least: null, quantity: null, order: null, store: null,
  qualities: [], attribute: null, material: null, nth: null, avoid: [], age: null, words: null, seen: [],
};

/** @param here goods of this place, which names are looked for in first */
export function understand(text: string, reading: Reading, goods: Goods, here: readonly Item[], before: Remembered): Wish {
  const whole = text.replaceAll(AGED, ' ');
  const aged = [...text.matchAll(AGED)].map(({ index, 0: { length } }) => ({ from: index, to: index + length }));
  const of = (kind: Named['kind']): string[] => reading.slots.filter((s) => s.kind === kind && !(kind === 'product' && aged.some(({ from, to }) => s.from < to && s.to > from))).map((s) => s.text);
  const known = new Set(goods.items.map((item) => item.product.category));
  const spelt = [() => productsSpelt(whole, here), () => productsSpelt(whole, goods.items), () => productsAlmost(whole, here)].reduce<Item[]>((known, look) => (known.length > 0 ? known : look()), []);
  const spans = [...of('product'), ...of('category')], saidKind = kindIn([...of('category'), ...of('product'), whole], known);
  const absent = absentNamed(text), isAbsent = saidKind !== null && absent !== null && absent.length > saidKind.words.length && absent.includes(saidKind.words);
  const byKind = spelt.length > 0 || !saidKind || isAbsent ? null : productOfKind(spans.filter((span) => isName(span, saidKind)).join(' '), saidKind, here.filter((i) => saidKind.of.has(i.product.category)));
  const named = spelt.length > 0 ? [] : of('product').filter((span) => isName(span, saidKind)).map((span) => found(span, here, goods.items)).filter((each) => each.length > 0)
    // A likeness to a name does not outweigh a kind that is named.
    .filter((each) => !saidKind || each.some((i) => saidKind.of.has(i.product.category)));
  const items = spelt.length > 0 ? spelt : byKind ? [byKind] : named.flat();
  const loose = items.length > 0 || spans.length > 0 ? '' : text;
  const namedKind = items.length > 0 ? null : kindIn([...of('category'), ...of('product'), loose], known) ?? saidKind ?? kindNeeded(text, known) ?? kindSlipped(spans.join(' '), known);
  // A light bulb is no light.
  const kind = isAbsent ? null : namedKind;
  const byCategory = items.length > 0 || kind ? [] : of('category').filter((span) => isName(span, null)).flatMap((span) => found(span, here, goods.items));
  const short = items.length > 0 || namedKind || spans.length > 0 || storeNamed(text, goods.stores) ? null : productPartly(text.replaceAll(/^(?:那|就|我说的?是?)|[呢吧吗呀啊?？!！。]+$/gu, ''), here) ?? productWithin(text, here);
  if (short) items.push(short);
  const products = [...new Set([...items, ...byCategory].map((item) => item.product.id))];
  const stranger = isAbsent && items.length === 0 ? absent : products.length === 0 && kind === null ? spans.find((span) => span.trim().length > 1 && isName(span, null)) ?? absent : null;
  // What a name or a kind is called says nothing of its colour.
  const bare = withoutNames(text, [...items.flatMap(({ product: { name } }) => [name.en, name.zh]), ...(kind ? [kind.words] : [])]), said = needIn(bare), need = { ...needIn(text), colour: said.colour, material: said.material };
  const within = (words: readonly string[]): string[] => words.filter((word) => bare.toLowerCase().includes(word.toLowerCase()));
  // A size is no price.
  const money = (kind: Named['kind']): number | null => (MONEY.test(text) ? amount(of(kind).find((each) => need.size === null || !each.includes(need.size))) : null);
  const avoided = (words: readonly (string | null | undefined)[]): string | null => words.find((word) => typeof word === 'string' && !need.avoid.includes(idOf(word) ?? word.toLowerCase())) ?? null;
  const first: Wish = {
    intent: reading.intent, confidence: reading.confidence, products, doubtful: spelt.length === 0 && !byKind && named.some((each) => each.length > 1), stranger, kind,
    colour: avoided([...within(of('colour')).filter((word) => isColour(word, goods) && !new RegExp(`\\b(?:for|of|with) ${word}`, 'i').test(text)), need.colour]), size: need.size ?? sizeBeside(bare, products, items) ?? of('size').find((each) => !TOO.test(`${text.slice(0, text.indexOf(each))}|`) && /\d|\b(?:x*[sl]|m|small|medium|large)\b|[大中小]/i.test(each)) ?? null, most: need.most ?? (need.least === null ? money('most') : null), least: need.least ?? (need.most === null ? money('least') : null),
    quantity: numberOf(PIECES.exec(text)?.slice(1).find((part) => part !== undefined) ?? of('quantity')[0] ?? ''), order: need.order ?? of('order')[0] ?? null,
    store: storeNamed(text, goods.stores), qualities: need.qualities, avoid: need.avoid, age: need.age, words: null, seen: [], attribute: COMPARING.has(reading.intent) ? attributeNamed(text) : attributeNamed(of('attribute').join(' ')),
    material: avoided([...within(of('material')).filter((word) => MADE_OF[idOf(word) ?? ''] !== undefined), need.material]), nth: nthIn(text),
  };
  const words = products.length === 0 && stranger === null ? wordsOf(text, first, here, goods) : null;
  return reading.intent === 'refine' ? refined({ ...first, words }, text, before) : { ...first, words };
}

/** What is said beside the kind and what is understood of the rest. */
function wordsOf(text: string, { kind, colour, material, store, qualities, avoid }: Wish, here: readonly Item[], goods: Goods): string | null {
  const ofKind = (items: readonly Item[]): readonly Item[] => items.filter((item) => kind?.of.has(item.product.category)), near = kind ? ofKind(here) : here;
  const pool = near.length > 0 || !kind ? near : ofKind(goods.items), known = [kind?.words, colour, material, store?.name.en, store?.name.zh, ...qualities, ...[...qualities, ...avoid].flatMap((id) => { const { en, zh } = wordOf(id); return [en, zh]; })].filter((word) => typeof word === 'string');
  // A word for the kind that is part of some of their names tells those apart: loafers, 雨靴.
  const slugs = [...kind?.of ?? []].flatMap((slug) => unitsIn(slug.replaceAll('-', ' ')));
  const named = kind?.special ? unitsIn(kind.words).filter((unit) => !slugs.includes(unit)).filter((unit) => { const count = pool.filter(({ terms: { units } }) => units.en.includes(unit) || units.zh.includes(unit)).length; return count > 0 && count <= pool.length / 2; }) : [];
  return [...named, tellingWords(text, known, pool, kind !== null)].filter((word) => word !== null).join(' ') || null;
}

/** An amount is of money only where something says so. */
const MONEY = /[¥￥$€块元]|\b(?:under|below|less|more|over|above|max|maximum|tops|budget|spend|up to|at most|least|within|around|about|yuan|rmb|bucks|quid|cheaper|k\b)|~|以内|以下|以上|之内|左右|上下|不超|别超|不到|预算|最多|封顶|起步|出头|百|千|钱|价/i;

/** Whether a word is a colour's, or what some goods call theirs. */
const isColour = (word: string, { items }: Goods): boolean => basicColour(word) !== null || items.some(({ product }) => product.colourways.some(({ name }) => name.en.toLowerCase() === word.toLowerCase() || name.zh.replace(/色$/u, '') === word.replace(/[的色]+$/u, '')));

/** A size of the one product that is named, said beside its name by itself: `Canvas Low 40`. */
function sizeBeside(bare: string, products: readonly string[], items: readonly Item[]): string | null {
  const sizes = products.length === 1 ? items[0]?.product.sizes ?? [] : [];
  return sizes.find((size) => new RegExp(`(?<![\\w¥.-])${size}(?![\\w.%]|[块元个岁件双])`, 'u').test(bare)) ?? null;
}

/** What is said right before a size that is complained of. */
const TOO = /\b(?:too|so|a bit|very) \|$|[太偏]\|$/i;

/** How old somebody is, which is no part of a name. */
const AGED = /\b(?:a |an )?(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)[- ]?years?[- ]?olds?\b/gi;

/** How many pieces, where the reader overlooks it. */
const PIECES = /\b(?:x ?(\d{1,2})|(\d{1,2}) ?x)\b|\b(?:are|for|buy|need|take|want|get|got|have|add|put|make it)\s+(\d{1,2}|two|three|four|five|six|ten|a dozen)\b(?!\s*(?:ml|yuan|rmb|years?|cm|minutes))|\b(\d{1,2}|one|two|three|four|five|six|ten) (?:of (?:them|those|these|it)|pairs?|pieces)\b|(\d{1,2}|[两三四五六七八九十]+)(?:个|双|件|只|盒|瓶|把|盏|本|套)/i;

/** A text in which those names are blanked. */
function withoutNames(text: string, names: readonly string[]): string {
  return names.reduce((left, name) => {
    const at = name === '' ? -1 : left.toLowerCase().indexOf(name.toLowerCase());
    return at < 0 ? left : `${left.slice(0, at)} ${left.slice(at + name.length)}`;
  }, text);
}

/** Words that many goods' names share, and that are asked for rather than named. */
const COMMON: ReadonlySet<string> = new Set(['kid', 'kids', 'child', 'children', 'first', 'second', 'third', 'last', 'one', 'garden', 'room', 'rain', 'travel', 'day', 'home', 'everyday', 'small', 'large', 'big', 'little', 'warm', 'winter', 'summer', 'new', 'old', 'good', 'nice', 'red', 'black', 'white', 'blue', 'green', 'grey', 'brown', 'pink', 'gold', 'set', 'for', 'beach', 'kitchen', 'something', '童鞋', '童装', '女鞋', '男鞋']);
/** Whether more is said than the kind of a thing and common words: then it may be a name. */
const isName = (span: string, kind: Kind | null): boolean => {
  const of = new Set(kind ? unitsIn(kind.words) : []);
  return unitsIn(span).some((unit) => !of.has(unit) && !COMMON.has(unit));
};

const COMPARING: ReadonlySet<Intent> = new Set(['compare', 'alternative']);
/** What a colour, a size or another product alone can be asked about. */
const REFINABLE: ReadonlySet<Intent> = new Set(['price', 'stock', 'sizes', 'colours', 'material', 'measure', 'describe', 'find', 'where', 'recommend', 'alternative', 'compare']);

const GOODS_WISHES: ReadonlySet<Intent> = new Set(['find', 'recommend', 'alternative']);

/** A question that only changes the last one: what it names replaces, what it leaves out stays. */
function refined(now: Wish, text: string, { wish: before, products }: Remembered): Wish {
  const wide = now.most !== null || now.least !== null || now.qualities.length > 0 || now.age !== null;
  const listed = before !== null && before.kind !== null && before.products.length === 0 && products.length > 1;
  const intent = listed && now.products.length === 0 && !GOODS_WISHES.has(before.intent) && before.intent !== 'compare' ? 'find' : before && wide && products.length > 1 && !GOODS_WISHES.has(before.intent) ? 'find' : before && REFINABLE.has(before.intent) && !(before.intent === 'where' && (now.colour !== null || now.size !== null)) ? before.intent : now.colour !== null || now.size !== null ? 'stock' : now.kind || now.most !== null || now.qualities.length > 0 ? 'find' : 'describe';
  if (!before) return { ...now, intent };
  const elsewhere = now.kind !== null && before.kind !== null && areApart(now.kind, before.kind);
  // Another kind of thing is another wish, unless it only sets the last one right.
  if (elsewhere) return SET_RIGHT.test(text) ? { ...now, intent: 'find', most: now.most ?? before.most, least: now.least ?? before.least, qualities: [...new Set([...before.qualities, ...now.qualities])], age: now.age ?? before.age } : { ...now, intent: 'find' };
  const other = now.products.length > 0 || now.kind !== null || now.stranger !== null;
  const asksGoods = intent === 'find' || intent === 'recommend' || intent === 'alternative';
  return {
    ...now, intent: intent === 'describe' && (now.colour !== null || now.size !== null) ? 'stock' : intent,
    products: other ? now.products : asksGoods ? before.products : now.nth === null ? products.slice(0, 1) : [],
    kind: other ? now.kind : before.kind, colour: now.colour ?? (other && !asksGoods ? null : before.colour), size: now.size ?? (other && !asksGoods ? null : before.size),
    most: now.most ?? before.most, least: now.least ?? before.least, qualities: [...new Set([...before.qualities, ...now.qualities])],
    attribute: now.attribute ?? before.attribute, material: now.material ?? before.material, quantity: now.quantity, age: now.age ?? before.age, avoid: [...new Set([...before.avoid, ...now.avoid])],
    words: now.words ?? (other ? null : before.words),
  };
}

const SET_RIGHT = /\b(?:not|no|instead|rather|i mean|meant)\b|不是|说错|换成|改成|我是说/i;

function found(span: string, here: readonly Item[], all: readonly Item[]): Item[] {
  const near = productsNamed(span, here), part = near.length > 0 ? null : productPartly(span, here) ?? productWithin(span, here);
  return near.length > 0 ? near : part ? [part] : productsNamed(span, all);
}

function kindIn(texts: readonly string[], known: ReadonlySet<string>): Kind | null {
  for (const text of texts) {
    const kind = text === '' ? null : kindNamed(text, known);
    if (kind) return kind;
  }
  return null;
}

/** A smaller number is a count of people or pieces and no price. */
const LEAST_AMOUNT = 5;

function amount(text: string | undefined): number | null {
  const n = text === undefined ? null : numberOf(text);
  return n === null || n < LEAST_AMOUNT ? null : Math.round(n * 100);
}

const NTH: readonly (readonly [RegExp, number])[] = [
  [/\bfirst (one|two)?\b|第一/i, 0], [/\bsecond one\b|\bthe second\b|第二/i, 1], [/\bthird one\b|\bthe third\b|第三/i, 2], [/\blast one\b|\bthe last\b|最后(一|那)/i, -1], [/\bother one\b|另(外)?一/i, 1],
];
const nthIn = (text: string): number | null => NTH.find(([pattern]) => pattern.test(text))?.[1] ?? null;
