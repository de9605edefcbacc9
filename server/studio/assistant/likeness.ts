/** How alike words are: slips of the thumb, plurals, and words of a list that stand in a text. */
import { isHan, stem } from '../../../models/language/tokens.ts';

/** A text that somebody named something by, as a pattern that finds it: a merchant's 黑(亮) too. */
export const literal = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** 0 to 1: two words with a slip or two between them; 0 where they are others. */
export function sameness(a: string, b: string): number {
  if (a === b) return 1;
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 2 || isHan(a) || isHan(b)) return 0;
  // Of the first two letters one is nearly always right, and most pairs end here.
  if (a[0] !== b[0] && a[1] !== b[1]) return 0;
  const slips = editDistance(a, b);
  return slips === 1 ? 0.85 : slips === 2 && Math.min(a.length, b.length) >= 7 ? 0.75 : 0;
}

/** Levenshtein with neighbours swapped counted once (Damerau). */
export function editDistance(a: string, b: string): number {
  // The distances of what `a` and `b` begin with, [a.length + 1][b.length + 1].
  const width = b.length + 1,
    rows = new Uint16Array((a.length + 1) * width);
  for (let j = 0; j < width; j++) rows[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const row = i * width,
      before = row - width;
    rows[row] = i;
    for (let j = 1; j < width; j++) {
      const isSame = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let least = Math.min((rows[before + j] as number) + 1, (rows[row + j - 1] as number) + 1, (rows[before + j - 1] as number) + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1))
        least = Math.min(least, (rows[before - width + j - 2] as number) + 1);
      rows[row + j] = least;
    }
  }
  return rows[rows.length - 1] as number;
}

/** Words of one thing in both languages. */
export interface Row {
  readonly en: readonly string[];
  readonly zh: readonly string[];
}

/** A word of a row as it is written there and in lower case. */
export interface RowWord<R extends Row> {
  readonly row: R;
  readonly word: string;
  readonly spelt: string;
  readonly language: 'en' | 'zh';
}
/** Words of rows by how they begin, so that a text is compared with those only that may stand in it. */
export interface WordIndex<R extends Row> {
  /** Those whose beginnings stand in a text of lower case, in the order of the rows. */
  near(said: string): readonly RowWord<R>[];
}

export function wordIndex<R extends Row>(rows: readonly R[]): WordIndex<R> {
  const words = wordsOf(rows),
    // By their first letter and their second, those of one letter by no second.
    begun = new Map<string, Map<string, number[]>>();
  for (const [at, { begins }] of words.entries()) {
    const first = begins[0] ?? '',
      second = begins[1] ?? '',
      seconds = begun.get(first) ?? new Map<string, number[]>();
    begun.set(first, seconds.set(second, [...(seconds.get(second) ?? []), at]));
  }
  return {
    near(said) {
      const found = new Set<number>();
      for (let i = 0; i < said.length; i++) {
        const seconds = begun.get(said[i] as string);
        if (!seconds) continue;
        for (const at of seconds.get('') ?? []) found.add(at);
        for (const at of seconds.get(said[i + 1] ?? '') ?? []) if (said.startsWith((words[at] as (typeof words)[number]).begins, i)) found.add(at);
      }
      return [...found].sort((a, b) => a - b).map((at) => words[at] as RowWord<R>);
    },
  };
}
/** The same of a few rows, which are sooner gone through than put in order. */
export function fewWords<R extends Row>(rows: readonly R[]): WordIndex<R> {
  return { near: (said) => wordsOf(rows).filter(({ begins }) => said.includes(begins)) };
}

const wordsOf = <R extends Row>(rows: readonly R[]): readonly (RowWord<R> & { readonly begins: string })[] =>
  rows.flatMap((row) => [
    ...row.en.map((word) => {
      const spelt = word.toLowerCase();
      return { row, word, spelt, begins: beginningOf(spelt), language: 'en' as const };
    }),
    ...row.zh.map((word) => {
      const spelt = word.toLowerCase();
      return { row, word, spelt, begins: spelt, language: 'zh' as const };
    }),
  ]);

/** Whatever its ending, a word begins with its first letters. */
const beginningOf = (word: string): string => word.slice(0, Math.min(4, Math.max(2, word.length - 1)));

/** The row one of whose words stands in the text, the longest such word; a Chinese character weighs as three letters. */
export function longest<R extends Row>(text: string, index: WordIndex<R>): { row: R; word: string } | null {
  const said = ` ${text.normalize('NFKC').toLowerCase()} `;
  let best: { row: R; word: string; length: number } | null = null;
  for (const { row, word, spelt, language } of index.near(said)) {
    const length = language === 'zh' ? word.length * 3 : word.length;
    if (length > (best?.length ?? 0) && (language === 'zh' || wordIn(said, spelt))) best = { row, word, length };
  }
  return best;
}

/** Whole words, singular or plural. */
export const wordIn = (said: string, word: string): boolean => placeOfWord(said, word) !== null;

/** Where a whole word stands, singular or plural; null where it does not. */
export function placeOfWord(said: string, word: string): { readonly from: number; readonly to: number } | null {
  if (!said.includes(beginningOf(word))) return null;
  for (let at = said.indexOf(word); at >= 0; at = said.indexOf(word, at + 1)) {
    const ending = /^(?:e?s)?(?=[^a-z])/.exec(`${said.slice(at + word.length)} `)?.[0];
    if (/[^a-z]/.test(said[at - 1] ?? ' ') && ending !== undefined) return { from: at, to: at + word.length + ending.length };
  }
  const single = stem(word);
  if (single === word || single.length <= 2 || !said.includes(single.split(/[^a-z]/)[0] ?? single)) return null;
  const found = new RegExp(`(?<![a-z])${single.replaceAll(/[^a-z -]/g, '.')}(?![a-z])`).exec(said);
  return found && { from: found.index, to: found.index + found[0].length };
}

/** Words that begin alike and are long enough for that to tell: `stripy` and `stripe`, `fish` and `fisherman`, `fizzy` and `fizz`. */
export function begunAlike(a: string, b: string): boolean {
  if (isHan(a) || isHan(b)) return false;
  const short = Math.min(a.length, b.length);
  return short >= 4 && (a.startsWith(b) || b.startsWith(a) || (short >= 5 && a.slice(0, short - 1) === b.slice(0, short - 1)));
}
