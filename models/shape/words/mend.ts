/** Words with a slip of the finger in them, as what they were meant to be: names of products, colours and materials. */
import { stem, tokensOf } from '../../language/tokens.ts';
import { COLOURS } from './lexicon/colours.ts';
import { LEXICON } from './lexicon/index.ts';
import { MATERIAL_WORDS } from './lexicon/materials.ts';
import { isFiller } from './fillers.ts';
import { slipsBetween } from './spelling.ts';

const wordsIn = (phrases: readonly string[]): string[] => phrases.flatMap((phrase) => tokensOf(phrase).map((token) => token.text)).filter((word) => /^[a-z]{5,}$/.test(word));
const TARGETS = [...new Set(wordsIn([...Object.values(LEXICON).flatMap(({ names }) => names.en), ...COLOURS.flatMap(({ en }) => en), ...MATERIAL_WORDS.flatMap(([en]) => en.split('|'))]))];
const KNOWN: ReadonlySet<string> = new Set(TARGETS);
/** From this length on any one slip is mended; of shorter words only two letters exchanged, since many are a letter from another. */
const LONG = 6, SHORT = 5;

const sorted = (word: string): string => [...word].sort().join('');

/** The one word that was meant; null for known words, short ones, small ones and where none or several are near. */
export function mended(word: string): string | null {
  if (word.length < SHORT || !/^[a-z]+$/.test(word) || KNOWN.has(word) || KNOWN.has(stem(word)) || isFiller(word)) return null;
  const plural = word.endsWith('s') ? word.slice(0, -1) : word;
  const near = TARGETS.filter((target) => Math.abs(target.length - word.length) <= 1 && target[0] === word[0]
    && [word, plural].some((each) => slipsBetween(each, target) === 1 && (target.length >= LONG || sorted(each) === sorted(target))));
  return near.length === 1 ? near[0] ?? null : null;
}
