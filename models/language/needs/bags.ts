/**
 * What a need and a product say, as bags of features. Both are read by the same eyes: English words without their endings
 * and the pieces of them, Chinese characters and pairs of them, and the notions that the lexicon has for what they say (a
 * kind, a tag), which are the same in both languages.
 */
import type { Product } from '../../../shared/catalogue.ts';
import { CATEGORIES } from '../lexicon/categories.ts';
import { FAMILIES } from '../lexicon/families.ts';
import { indexOf, lookUp } from '../lexicon/index.ts';
import { QUALITIES } from '../lexicon/words.ts';
import { isHan, stem, tokensOf } from '../tokens.ts';
import type { Token } from '../tokens.ts';

/** What is read of a product. */
export type Described = Pick<Product, 'name' | 'description' | 'category' | 'tags' | 'material'>;

/** Rows that features are hashed into. */
export const ROWS = 32_768;

/** Rows of a table and how much each counts; the squares of `counts` come to 1. */
export interface Bag {
  readonly rows: Int32Array;
  readonly counts: Float32Array;
}

const NOTIONS = indexOf([
  ...Object.entries(CATEGORIES).map(([slug, { en, zh }]) => [`kind:${slug}`, [...en, ...zh]] as const),
  ...Object.values(FAMILIES).flatMap(({ of, en, zh }) => of.map((slug) => [`kind:${slug}`, [...en, ...zh]] as const)),
  ...Object.entries(QUALITIES).map(([tag, { en, zh }]) => [`tag:${tag}`, [...en, ...zh]] as const),
]);

/** Words that hold sentences together and tell nothing of goods. */
const GLUE: ReadonlySet<string> = new Set(
  'the a an of to and in for at that this is it my me i you your we our with on or one do have got any some something be are was so but not no can what which'.split(
    ' ',
  ),
);

/** A text taken apart once, for all that is told from it. */
export interface Read {
  readonly tokens: readonly Token[];
  /** Words without their endings and pairs of Chinese characters, in the order they are said. */
  readonly units: readonly string[];
  /** Kinds and tags that are named. */
  readonly kinds: ReadonlySet<string>;
  readonly tags: ReadonlySet<string>;
}
export function readOf(text: string): Read {
  const tokens = tokensOf(text);
  return { tokens, units: unitsIn(tokens), ...notionsOf(tokens) };
}

/** Words without their endings and pairs of Chinese characters, in the order they are said. */
export const unitsOf = (text: string): string[] => unitsIn(tokensOf(text));
function unitsIn(tokens: readonly Token[]): string[] {
  return tokens.flatMap(({ text: word, to }, i) => {
    const next = tokens[i + 1];
    if (isHan(word)) return next && isHan(next.text) && next.from === to ? [word + next.text] : [];
    return /^[\p{L}\d]/u.test(word) && !GLUE.has(word) ? [stem(word)] : [];
  });
}

/** Kinds and tags that a text names. */
function notionsOf(tokens: readonly Token[]): { readonly kinds: ReadonlySet<string>; readonly tags: ReadonlySet<string> } {
  const found = [...lookUp(tokens, [NOTIONS])].map(({ known }) => known.split(':') as [string, string]);
  const of = (sort: string): ReadonlySet<string> => new Set(found.filter(([each]) => each === sort).map(([, name]) => name));
  return { kinds: of('kind'), tags: of('tag') };
}

const PIECE = 0.35,
  CHARACTER = 0.6,
  SHORTEST = 4;

function featuresOf({ tokens, units, kinds, tags }: Read): Map<string, number> {
  const features = new Map<string, number>();
  for (const unit of units) {
    features.set(`w${unit}`, 1);
    const edged = `^${unit}$`;
    for (let n = 4; n <= 5 && !isHan(unit) && unit.length >= SHORTEST; n++)
      for (let i = 0; i + n <= edged.length; i++) features.set(`c${edged.slice(i, i + n)}`, PIECE);
  }
  for (const { text: word } of tokens) if (isHan(word)) features.set(`h${word}`, CHARACTER);
  for (const kind of kinds) features.set(`kind:${kind}`, 1);
  for (const tag of tags) features.set(`tag:${tag}`, 1);
  return features;
}

/** @param read of the same text, where it was taken apart already */
export const bagOf = (text: string, read: Read = readOf(text)): Bag => hashed(featuresOf(read));

/** What of a product is read. */
export const PARTS = ['name', 'description', 'kind', 'material'] as const;
export type Part = (typeof PARTS)[number];

export function partsOf({ name, description, category, tags, material }: Described): Record<Part, string> {
  const kind = CATEGORIES[category];
  return {
    name: `${name.en}. ${name.zh}`,
    description: `${description.en} ${description.zh}`,
    kind: [category.replaceAll('-', ' '), ...tags, ...(kind ? [...kind.en, ...kind.zh] : [])].join(', '),
    material: `${material.en}. ${material.zh}`,
  };
}

/** How much what each part says counts in the bag of a product; its category and its tags count for more than words do. */
const COUNTS: Readonly<Record<Part, number>> = { name: 1, description: 1, kind: 1, material: 0.7 },
  OF_CATEGORY = 2,
  OF_TAG = 1.5;

export function bagOfProduct(product: Described): Bag {
  const parts = partsOf(product),
    features = new Map<string, number>();
  for (const part of PARTS)
    for (const [feature, count] of featuresOf(readOf(parts[part]))) features.set(feature, Math.max(features.get(feature) ?? 0, count * COUNTS[part]));
  features.set(`kind:${product.category}`, OF_CATEGORY);
  for (const tag of product.tags) features.set(`tag:${tag}`, OF_TAG);
  return hashed(features);
}

function hashed(features: ReadonlyMap<string, number>): Bag {
  const length = Math.hypot(...features.values()) || 1;
  return { rows: Int32Array.from(features.keys(), (feature) => hash(feature) % ROWS), counts: Float32Array.from(features.values(), (count) => count / length) };
}

/** FNV-1a, 32 bits, its upper half folded in. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return (h ^ (h >>> 15)) >>> 0;
}
