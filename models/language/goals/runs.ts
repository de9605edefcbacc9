/**
 * A turn as the reader of goals sees it: the runs of its words and letters, the same with what the lexicon and the names of
 * goods know of them in the words' place (`the <colour> one then`), and signs of what it is said against, alone, two by
 * two, and with each word. All are hashed into rows of one table.
 */
import { knownWords } from '../lexicon/index.ts';
import type { Index } from '../lexicon/index.ts';
import { hash, runsOf, tokensOf } from '../tokens.ts';
import type { Token } from '../tokens.ts';

/** A turn: what is said, and signs `name:value` of what was said and shown before it. */
export interface Told { readonly text: string; readonly signs: readonly string[] }

export const RUN_ROWS = 131_072;
/** Tokens that are read: the last of a long turn. */
const LENGTH = 48;
/** Names of signs that count two by two, and of those that count with each word. */
const PAIRED = /^(?:waits|before|named|spoken|owns|reads|kind|has|refers|answers|elsewhere):/, BESIDE_WORDS = /^(?:before|waits|spoken):/;

/** Rows of the table, each once. */
export function rowsTold({ text, signs }: Told, names: Index): Int32Array {
  const tokens = tokensOf(text).slice(-LENGTH), words = tokens.map((token) => token.text), known = knownWords(tokens, names);
  const notions = new Set(known.flat().map((name) => name.replace(/\.[bi]$/, ''))), paired = signs.filter((sign) => PAIRED.test(sign));
  const runs = [
    ...runsOf(words), ...maskedRuns(masked(tokens, known)), ...Array.from(notions, (notion) => `n${notion}`), ...signs.map((sign) => `@${sign}`),
    ...paired.flatMap((one, i) => paired.slice(i + 1).map((other) => `@${one} ${other}`)),
    ...signs.filter((sign) => BESIDE_WORDS.test(sign)).flatMap((sign) => words.map((word) => `@${sign}~${word}`)),
  ];
  return Int32Array.from(new Set(runs.map((run) => hash(run) % RUN_ROWS)));
}

const MASKS = ['product', 'part', 'store', 'category', 'colour', 'material', 'quality', 'attribute'];

/** The words with what they are known as in their place, once for a stretch. */
function masked(tokens: readonly Token[], known: readonly (readonly string[])[]): string[] {
  const out: string[] = [];
  tokens.forEach(({ text }, i) => {
    const as = MASKS.find((mask) => known[i]?.some((name) => name === mask || name.startsWith(`${mask}.`)));
    const word = as === undefined ? (/^\d/.test(text) ? `#${text.replaceAll(/\D/g, '').length}` : text) : `<${as === 'part' ? 'product' : as}>`;
    if (as === undefined || out.at(-1) !== word) out.push(word);
  });
  return out;
}

/** Longest turn that is a run of its own, words. */
const WHOLE = 6;
function* maskedRuns(words: readonly string[]): Generator<string> {
  const edged = ['^', ...words, '$'];
  for (const word of words) yield `mw${word}`;
  for (let i = 0; i + 1 < edged.length; i++) yield `mb${edged[i]} ${edged[i + 1]}`;
  for (let i = 0; i + 2 < edged.length; i++) {
    yield `mt${edged[i]} ${edged[i + 1]} ${edged[i + 2]}`;
    yield `ms${edged[i]} ${edged[i + 2]}`;
  }
  if (words.length <= WHOLE) yield `mW${words.join(' ')}`;
}
