/** What of goods is said, and where they stand in the talk. */
import type { Goods, Item } from '../goods.ts';
import { begunAlike } from '../likeness.ts';
import type { Remembered } from '../memory.ts';
import { figureOf } from '../plan/figures.ts';
import { ATTRIBUTES } from '../../../../models/language/lexicon/words.ts';
import { isHan } from '../../../../models/language/tokens.ts';
import type { Said } from './said.ts';
import { namesLike } from './vocabulary.ts';
import type { Entry, Vocabulary } from './vocabulary.ts';

export interface Talk {
  readonly goods: Goods;
  readonly here: readonly Item[];
  readonly before: Remembered;
  readonly looking: Item | null;
  /** Ids of what the shopper ordered. */
  readonly bought: ReadonlySet<string>;
}

export interface Match {
  /** Words of the English name that are said, with how well. */
  readonly en: Map<string, number>;
  readonly han: Set<string>;
  readonly told: Set<string>;
}

/** Which goods the words of a text are about at all. */
export function matchesOf(said: Said, words: Vocabulary): ReadonlyMap<number, Match> {
  const matches = new Map<number, Match>();
  const at = (i: number): Match => {
    const match = matches.get(i) ?? { en: new Map<string, number>(), han: new Set<string>(), told: new Set<string>() };
    matches.set(i, match);
    return match;
  };
  for (const word of new Set(said.words))
    for (const [name, fit] of namesLike(word, words))
      for (const i of words.named.get(name) ?? []) at(i).en.set(name, Math.max(fit, at(i).en.get(name) ?? 0));
  for (const word of said.joined) for (const i of words.named.get(word) ?? []) at(i).en.set(word, 1);
  for (const each of said.han) for (const i of words.named.get(each) ?? []) at(i).han.add(each);
  for (const each of said.content) for (const i of words.told.get(each) ?? []) at(i).told.add(each);
  return matches;
}
export const NO_MATCH: Match = { en: new Map(), han: new Set(), told: new Set() };

export interface Places {
  /** What was spoken of last, or was taken into the hand since. */
  readonly spokenOf: number | null;
  readonly last: readonly number[];
  /** The goods named side by side last, in their order. */
  readonly shown: readonly number[];
  /** All that was spoken of, the last first. */
  readonly mentioned: readonly number[];
  readonly all: ReadonlySet<number>;
  readonly isTurned: boolean;
}
export function placesIn({ products, several, mentioned, looking: before, focus }: Remembered, looking: Item | null, indexOf: (id: string) => number | undefined): Places {
  const of = (ids: readonly string[]): readonly number[] => ids.flatMap((id) => indexOf(id) ?? []),
    last = of(products),
    shown = last.length > 1 ? last : of(several),
    isTurned = looking !== null && looking.product.id !== before,
    spokenOf = (isTurned ? indexOf(looking.product.id) : (last[0] ?? (looking ? indexOf(looking.product.id) : undefined))) ?? null;
  const known = of(mentioned);
  return { spokenOf, last, shown, mentioned: known, isTurned, all: new Set([...last, ...shown, ...known, ...of(focus === null ? [] : [focus]), ...(spokenOf === null ? [] : [spokenOf])]) };
}

/** Names of its colourways that a text says. */
export function coloursIn({ text, tokens }: Said, { colours }: Entry): readonly string[] {
  return colours.filter((each) =>
    isHan(each) ? text.includes(each.length > 1 ? each : `${each}色`) || text.includes(`${each}的`) : each.includes(' ') ? text.includes(each) : tokens.has(each),
  );
}

export function utmost(shown: readonly { readonly i: number; readonly item: Item }[], attribute: keyof typeof ATTRIBUTES): number | null {
  const turn = ATTRIBUTES[attribute].wants === 'least' ? 1 : -1;
  return shown.toSorted((a, b) => turn * (figureOf(a.item, attribute).n - figureOf(b.item, attribute).n))[0]?.i ?? null;
}

/** English words that something told of it begins like: `stripy`, `softest`. */
export const likeWords = ({ content }: Said, { terms }: Item): readonly string[] =>
  content.filter((word) => word.length >= 4 && !isHan(word) && [...terms.said].some((each) => each === word || begunAlike(word, each)));

/** Pairs of characters of a Chinese name that are said. */
export function pairsOf({ text }: Said, { han }: Match): readonly string[] {
  return [...han].flatMap((one) => [...han].filter((other) => text.includes(one + other)).map((other) => one + other));
}

/** The longest run of Chinese characters that a text and a name share, two or more. */
export function longestRun(text: string, name: string): string {
  for (let length = name.length; length > 1; length--) {
    for (let from = 0; from + length <= name.length; from++) {
      const part = name.slice(from, from + length);
      if (isHan(part) && text.includes(part)) return part;
    }
  }
  return '';
}
