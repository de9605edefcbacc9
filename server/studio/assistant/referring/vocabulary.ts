/** The words of all goods, turned round: which of them have a word in their name, and which in what is told of them. */
import { basicColour, looksOf } from '../colours.ts';
import type { Goods, Item } from '../goods.ts';
import { begunAlike, sameness } from '../likeness.ts';
import { plain, isHan, stem, tokensOf } from '../../../../models/language/tokens.ts';
import { CATEGORIES } from '../../../../models/language/lexicon/categories.ts';

/** What is looked up of one product. */
export interface Entry {
  readonly product: Item['product'];
  readonly store: string;
  /** Stems of its English name, and its Chinese name, both as they are compared. */
  readonly en: readonly string[];
  readonly zh: string;
  /** The English name as it is spelt, in lower case. */
  readonly spelt: string;
  /** Names of its colourways, in lower case and without 色; and the basic colours they belong to. */
  readonly colours: readonly string[];
  readonly hues: ReadonlySet<string>;
  /** Parts of its sizes: 42; l and xl of L/XL. */
  readonly sizes: ReadonlySet<string>;
  /** Its names and all that is told of it, for single characters. */
  readonly text: string;
  /** Its Chinese name with a character left out within: 蘸碟 of 蘸料碟. */
  readonly shortened: readonly string[];
}

export interface Vocabulary {
  readonly entries: readonly Entry[];
  readonly byId: ReadonlyMap<string, readonly number[]>;
  /** Entries whose name has a word, or a Chinese character. */
  readonly named: ReadonlyMap<string, readonly number[]>;
  /** Entries that a word is told of: of their description, material, tags, kind, and name. */
  readonly told: ReadonlyMap<string, readonly number[]>;
  /** Words of English names by their first letter and by their second, for slips. */
  readonly begun: ReadonlyMap<string, readonly string[]>;
  /** Entries of each store, and of each category. */
  readonly stores: ReadonlyMap<string, readonly number[]>;
  readonly kinds: ReadonlyMap<string, readonly number[]>;
}

const known = new WeakMap<Goods['names'], Vocabulary>();
/** Made once for as long as the goods are called the same; entries are in the order of the goods. */
export function vocabularyOf({ items, names }: Goods): Vocabulary {
  const last = known.get(names);
  if (last && last.entries.length === items.length && last.entries.every(({ product }, i) => product === items[i]?.product)) return last;
  const made = build(items);
  known.set(names, made);
  return made;
}

function build(items: Goods['items']): Vocabulary {
  const entries = items.map(entryOf),
    named = new Map<string, number[]>(),
    told = new Map<string, number[]>(),
    begun = new Map<string, string[]>();
  for (const [i, { product, en, zh }] of entries.entries()) {
    for (const word of new Set([...en, ...[...zh].filter((each) => isHan(each))])) add(named, word, i);
    const { category } = product,
      kind = CATEGORIES[category];
    const ofKind = [category.replaceAll('-', ' '), ...(kind ? [...kind.en, ...kind.zh] : [])].flatMap((each) => wordsAndPairs(each));
    for (const word of new Set([...(items[i]?.terms.said ?? []), ...ofKind])) add(told, word, i);
  }
  for (const word of named.keys())
    if (!isHan(word) && word.length >= 4) for (const key of [`1${word[0]}`, `2${word[1]}`]) add(begun, key, word);
  return {
    entries,
    byId: groupedBy(entries, ({ product }) => product.id),
    named,
    told,
    begun,
    stores: groupedBy(entries, ({ store }) => store),
    kinds: groupedBy(entries, ({ product }) => product.category),
  };
}

function entryOf(item: Item): Entry {
  const { name, colourways, sizes, description, material } = item.product;
  const zh = plain(name.zh),
    ways = colourways.flatMap((way) => [way.name.en.toLowerCase(), way.name.zh.replace(/色$/u, '')]);
  return {
    product: item.product,
    store: item.store.id,
    en: [...new Set(tokensOf(name.en).map(({ text }) => stem(text)).filter((word) => word.length > 1 || /\d/.test(word)))],
    zh,
    spelt: plain(name.en),
    colours: ways,
    hues: new Set(
      colourways.flatMap((way) => [looksOf(way.main), basicColour(way.name.en), basicColour(way.name.zh)].filter((each) => each !== null)),
    ),
    sizes: new Set(sizes.flatMap((size) => size.toLowerCase().split(/[^a-z\d.]+|(?<=\d)(?=[a-z])/)).filter((part) => part !== '' && part !== 'ml')),
    text: plain(`${name.zh}${description.zh}${material.zh}`),
    shortened: zh.length < 3 || zh.length > 6 || !isHan(zh) ? [] : Array.from({ length: zh.length - 2 }, (_, i) => zh.slice(0, i + 1) + zh.slice(i + 2)),
  };
}

/** English stems and pairs of Chinese characters. */
export function wordsAndPairs(text: string): string[] {
  const tokens = tokensOf(text);
  return tokens.flatMap(({ text: unit, to }, i) => {
    if (!isHan(unit)) return [stem(unit)];
    const next = tokens[i + 1];
    return next && isHan(next.text) && next.from === to ? [unit + next.text] : [];
  });
}

/** Words of names that a word may be meant for, each with how well: itself, one begun alike, one with a slip. */
export function namesLike(word: string, { named, begun }: Vocabulary): readonly (readonly [word: string, fit: number])[] {
  if (named.has(word)) return [[word, 1]];
  if (word.length < 4 || isHan(word)) return [];
  const near = new Set([...(begun.get(`1${word[0]}`) ?? []), ...(begun.get(`2${word[1]}`) ?? [])]);
  return [...near].flatMap((each) => {
    const fit = begunAlike(word, each) ? 0.85 : sameness(word, each) * 0.9;
    return fit > 0 ? [[each, fit] as const] : [];
  });
}

function add<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
function groupedBy(entries: readonly Entry[], keyOf: (entry: Entry) => string): ReadonlyMap<string, readonly number[]> {
  const map = new Map<string, number[]>();
  for (const [i, entry] of entries.entries()) add(map, keyOf(entry), i);
  return map;
}
