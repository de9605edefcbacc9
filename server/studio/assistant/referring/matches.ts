/** What of goods is said, and where they stand in the talk. */
import type { Goods, Item } from '../goods.ts';
import { begunAlike } from '../likeness.ts';
import type { Remembered } from '../memory.ts';
import { figureOf } from '../plan/figures.ts';
import { ATTRIBUTES } from '../../../../models/language/lexicon/words.ts';
import { isHan } from '../../../../models/language/tokens.ts';
import type { Near } from './near.ts';
import type { Told } from './said.ts';
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

/** A word of an English name that is said. */
export interface SaidWord {
  readonly word: string;
  /** How well it is said, 0 to 1; and the same weighed by its rarity. */
  fit: number;
  worth: number;
}
/** What is said of one of the goods. */
export interface Match {
  readonly en: SaidWord[];
  /** Characters of its Chinese name. */
  readonly han: string[];
  /** Words that are told of it. */
  readonly told: string[];
  /** The rarities of those characters and of those words added up, and that of the rarest word. */
  hanSum: number;
  toldSum: number;
  toldBest: number;
}
const unsaid = (): Match => ({ en: [], han: [], told: [], hanSum: 0, toldSum: 0, toldBest: 0 });
export const NO_MATCH: Readonly<Match> = unsaid();

/** Which goods the words of a text are about at all, in the order in which they are come upon. */
export function matchesOf(said: Told, words: Vocabulary, near: Near): ReadonlyMap<number, Match> {
  const matches = new Map<number, Match>();
  const at = (i: number): Match => {
    const known = matches.get(i);
    if (known) return known;
    const match = unsaid();
    matches.set(i, match);
    return match;
  };
  const addWord = (word: string, fit: number): void => {
    const rarity = near.named(word);
    for (const i of words.named.get(word) ?? []) {
      const { en } = at(i),
        known = en.find((each) => each.word === word);
      if (!known) en.push({ word, fit, worth: fit * rarity });
      else if (fit > known.fit) Object.assign(known, { fit, worth: fit * rarity });
    }
  };
  for (const word of new Set(said.words)) for (const [name, fit] of namesLike(word, words)) addWord(name, fit);
  for (const word of said.joined) addWord(word, 1);
  for (const one of said.han) {
    const rarity = near.named(one);
    for (const i of words.named.get(one) ?? []) {
      const match = at(i);
      match.han.push(one);
      match.hanSum += rarity;
    }
  }
  for (const word of said.content) {
    const rarity = near.told(word);
    for (const i of words.told.get(word) ?? []) {
      const match = at(i);
      match.told.push(word);
      match.toldSum += rarity;
      match.toldBest = Math.max(match.toldBest, rarity);
    }
  }
  return matches;
}

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
export function coloursIn({ text, tokens }: Told, { colours }: Entry): readonly string[] {
  return colours.filter((each) =>
    isHan(each) ? text.includes(each.length > 1 ? each : `${each}色`) || text.includes(`${each}的`) : each.includes(' ') ? text.includes(each) : tokens.has(each),
  );
}

export function utmost(shown: readonly { readonly i: number; readonly item: Item }[], attribute: keyof typeof ATTRIBUTES): number | null {
  const turn = ATTRIBUTES[attribute].wants === 'least' ? 1 : -1;
  return shown.toSorted((a, b) => turn * (figureOf(a.item, attribute).n - figureOf(b.item, attribute).n))[0]?.i ?? null;
}

/** English words that something told of it begins like: `stripy`, `softest`. */
export const likeWords = ({ content }: Told, { terms: { said } }: Item): readonly string[] =>
  content.filter((word) => word.length >= 4 && !isHan(word) && (said.has(word) || said.values().some((each) => begunAlike(word, each))));

/** Pairs of characters of a Chinese name that are said. */
export function pairsOf({ text }: Told, { han }: Readonly<Match>): readonly string[] {
  return han.flatMap((one) => han.map((other) => one + other).filter((pair) => text.includes(pair)));
}

/** The longest run of Chinese characters that a text and a name share, two or more; of runs as long the first. */
export function longestRun(text: string, name: string): string {
  let best = '';
  for (let from = 0; from + Math.max(2, best.length + 1) <= name.length; from++) {
    let to = from + Math.max(2, best.length + 1);
    if (!isHan(name.slice(from)) || !text.includes(name.slice(from, to))) continue;
    while (to < name.length && text.includes(name.slice(from, to + 1))) to++;
    best = name.slice(from, to);
  }
  return best;
}
