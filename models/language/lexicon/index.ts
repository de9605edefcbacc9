/** Finds in a text the words that the lexicon, or a list of names, knows. */
import { isHan, stem, tokenise } from '../tokens.ts';
import type { Token } from '../tokens.ts';
import { CATEGORIES } from './categories.ts';
import { FAMILIES } from './families.ts';
import type { Words } from './categories.ts';
import { CUES } from './cues.ts';
import { ATTRIBUTES, COLOURS, MATERIALS, QUALITIES } from './words.ts';

/** From words, spelt as `keyOf` spells them, to what they are known as. */
export type Index = ReadonlyMap<string, readonly string[]>;

/** Longest run of tokens that is looked up. */
const LONGEST = 6;

/** How a run of tokens is spelt in an index. */
export const keyOf = (tokens: readonly Token[]): string => tokens.map((t) => (isHan(t.text) ? t.text : stem(t.text))).join(' ');

/** An index of phrases by what they are known as. */
export function indexOf(rows: Iterable<readonly [string, readonly string[]]>): Index {
  const index = new Map<string, string[]>();
  for (const [known, phrases] of rows) {
    for (const phrase of phrases) {
      const key = keyOf(tokenise(phrase));
      const list = index.get(key) ?? [];
      if (key !== '' && !list.includes(known)) index.set(key, [...list, known]);
    }
  }
  return index;
}

const all = (words: Iterable<Words>): string[] => [...words].flatMap(({ en, zh }) => [...en, ...zh]);
const LEXICON: Index = indexOf([
  ...Object.entries(CUES).map(([cue, { en, zh }]) => [`cue:${cue}`, [...en, ...zh]] as const),
  ['category', all([...Object.values(CATEGORIES), ...Object.values(FAMILIES)])], ['colour', all(Object.values(COLOURS))],
  ['quality', all(Object.values(QUALITIES))], ['attribute', all(Object.values(ATTRIBUTES))], ['material', all([MATERIALS])],
]);

/** Names of goods, stores and colours, for `knownWords`. A product's parts are known too, since people shorten names. */
export function namesIndex(names: { readonly products: readonly string[]; readonly stores: readonly string[]; readonly colours: readonly string[] }): Index {
  const parts = names.products.flatMap((name) => {
    const tokens = tokenise(name);
    return tokens.flatMap((token, i) => {
      const next = tokens[i + 1];
      if (isHan(token.text)) return next && isHan(next.text) ? [token.text + next.text] : [];
      return token.text.length > 3 ? [token.text] : [];
    });
  });
  return indexOf([['product', names.products], ['part', parts], ['store', names.stores], ['colour', names.colours]]);
}
export const NO_NAMES: Index = new Map();

/** A run of tokens that an index knows. */
export interface Found { readonly known: string; readonly from: number; readonly to: number }

const BEGINNINGS = new WeakMap<Index, ReadonlySet<string>>();
/** What the phrases of several tokens begin with: a run that is none of it is not looked for any further. */
function beginningsOf(index: Index): ReadonlySet<string> {
  const known = BEGINNINGS.get(index);
  if (known) return known;
  const all = new Set<string>();
  for (const key of index.keys()) for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) all.add(key.slice(0, at));
  BEGINNINGS.set(index, all);
  return all;
}

/** Every run of at most six tokens that one of the indices knows, by where it begins and then by its length. */
export function* lookUp(tokens: readonly Token[], indices: readonly Index[]): Generator<Found> {
  const keys = tokens.map((token) => keyOf([token])), beginnings = indices.map(beginningsOf);
  for (let from = 0; from < tokens.length; from++) {
    let key = '';
    for (let n = 1; n <= LONGEST && from + n <= tokens.length; n++) {
      key = n === 1 ? (keys[from] as string) : `${key} ${keys[from + n - 1] as string}`;
      for (const index of indices) for (const known of index.get(key) ?? []) yield { known, from, to: from + n };
      if (!beginnings.some((each) => each.has(key))) break;
    }
  }
}

/** For each token, what it is known as: `price`, and `colour.b` or `colour.i` where it begins or goes on within words that name something. */
export function knownWords(tokens: readonly Token[], names: Index): string[][] {
  const found: Set<string>[] = tokens.map(() => new Set());
  for (const { known, from, to } of lookUp(tokens, [LEXICON, names])) {
    for (let i = from; i < to; i++) found[i]?.add(known.startsWith('cue:') || known === 'part' ? known : `${known}.${i === from ? 'b' : 'i'}`);
  }
  return found.map((each) => [...each]);
}
