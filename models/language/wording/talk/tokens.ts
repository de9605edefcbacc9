/** Sentences of assistants as words and holes: English words in lower case where a sentence begins, Chinese characters. */
import type { Locale } from '../../../../shared/locale.ts';

const HOLE = String.raw`\{[a-z]+\}`;
const WORDS: Readonly<Record<Locale, RegExp>> = { en: new RegExp(`${HOLE}|[\\p{L}’'-]+|\\S`, 'gu'), zh: new RegExp(`${HOLE}|\\S`, 'gu') };
const ENDS: ReadonlySet<string> = new Set(['.', '!', '?']);

export function tokensOf(text: string, locale: Locale): string[] {
  const words = text.match(WORDS[locale]) ?? [];
  if (locale === 'zh') return words;
  return words.map((word, i) => ((i === 0 || ENDS.has(words[i - 1] as string)) && !/^I(’|$)/.test(word) ? lowered(word) : word));
}

/** Names keep their capitals in the midst of sentences; at the beginning of one none stands but those of stores' assistants, in holes. */
const lowered = (word: string): string => (word.startsWith('{') ? word : word.charAt(0).toLowerCase() + word.slice(1));

export const isHole = (word: string): boolean => word.length > 2 && word.startsWith('{') && word.endsWith('}');
export const slotOf = (word: string): string => word.slice(1, -1);

const NO_SPACE_BEFORE = /^[.,;:!?”…]/u, NO_SPACE_AFTER = /[“]$/u;

/** A piece of our own words, or the slot whose value stands there. */
export type Piece = { readonly text: string } | { readonly slot: string; readonly begins: boolean };

/** What a sentence is put together from, with the blanks and capitals of its language; `begins` where a value begins a sentence. */
export function piecesOf(words: readonly string[], locale: Locale): Piece[] {
  const pieces: Piece[] = [];
  let text = '', begins = true, glued = true;
  for (const word of words) {
    if (locale === 'en' && !glued && !NO_SPACE_BEFORE.test(word)) text += ' ';
    if (isHole(word)) {
      if (text !== '') pieces.push({ text });
      pieces.push({ slot: slotOf(word), begins });
      text = '';
    } else text += begins && locale === 'en' ? word.charAt(0).toUpperCase() + word.slice(1) : word;
    begins = ENDS.has(word) || (begins && word === '“');
    glued = NO_SPACE_AFTER.test(word);
  }
  if (text !== '') pieces.push({ text });
  return pieces;
}
