/** What a stretch of words says about a family's parameters. */
import type { LocalText } from '../../../shared/locale.ts';
import { keyOf } from '../../language/lexicon/index.ts';
import { tokensOf } from '../../language/tokens.ts';
import type { Family } from '../family.ts';
import { NUMERALS } from './lexicon/common.ts';
import { LEXICON, phrasesOf } from './lexicon/index.ts';
import type { FamilyWords, Words } from './lexicon/index.ts';
import { numberOf } from './quantities.ts';
import { nearestWord } from './spelling.ts';

interface Meaning { readonly parameter: string; readonly means: LocalText }
export type FoundLook = Meaning & (
  | { readonly kind: 'option'; readonly option: string }
  | { readonly kind: 'end'; readonly high: boolean }
  | { readonly kind: 'count'; readonly count: number });

/** A phrase as it is looked for; a count has none yet. */
interface Known { readonly keys: readonly string[]; readonly look: FoundLook }

const SMALL = new Set(['a', 'an', 'the', 'with', 'of', 'on', 'and', '的', '#']);
const keysOf = (text: string): string[] => [...new Set(tokensOf(text).map((token) => keyOf([token])).filter((key) => !SMALL.has(key)))];
const bare = (phrase = ''): string => phrase.replace(/^\*/, '');

function* knownOf({ looks }: FamilyWords): Generator<Known> {
  for (const [parameter, look] of Object.entries(looks)) {
    const about = ({ en, zh }: Words): Meaning => ({ parameter, means: { en: `${parameter}: ${bare(en[0])}`, zh: bare(zh[0]) } });
    const all = (words: Words, found: FoundLook): Known[] => phrasesOf(words).map((phrase) => ({ keys: keysOf(phrase), look: found }));
    switch (look.kind) {
      case 'options': for (const [option, words] of Object.entries(look.options)) yield* all(words, { ...about(words), kind: 'option', option }); break;
      case 'range': yield* all(look.high, { ...about(look.high), kind: 'end', high: true }); yield* all(look.low, { ...about(look.low), kind: 'end', high: false }); break;
      case 'count': yield* all(look.counted, { ...about(look.counted), kind: 'count', count: 0 });
    }
  }
}
const KNOWN: ReadonlyMap<FamilyWords, readonly Known[]> = new Map(Object.values(LEXICON).map((words) => [words, [...knownOf(words)]]));

/** Share of a phrase's words that a stretch must have to mean it, and what a word with a slip in it counts. */
const ENOUGH = 0.6, SLIPPED = 0.7;

/** The phrase that a stretch is nearest to, slips of the finger and missing small words allowed; null where it is near none. `exactly`: it is the phrase, and nothing else. */
export function lookIn(text: string, family: Family, words: FamilyWords, exactly = false): FoundLook | null {
  const stretch = keysOf(text), number = numberIn(text);
  let best: FoundLook | null = null, most = 0;
  for (const { keys, look } of KNOWN.get(words) ?? []) {
    const declared = family.parameters[look.parameter];
    if (!declared || (look.kind === 'option') !== (declared.kind === 'choice') || (look.kind === 'count' && number === null)) continue;
    if (exactly && (keys.length === 0 || !keys.every((key) => stretch.includes(key)) || stretch.length > keys.length + (look.kind === 'count' ? 1 : 0))) continue;
    const hit = keys.reduce((sum, key) => sum + (stretch.includes(key) ? 1 : nearestWord(key, stretch) === null ? 0 : SLIPPED), 0), share = hit / Math.max(1, keys.length);
    const score = share < ENOUGH ? 0 : hit * share + hit / Math.max(1, stretch.length);
    if (score > most) [best, most] = [look, score];
  }
  const declared = best && family.parameters[best.parameter];
  if (best?.kind !== 'count' || declared?.kind !== 'number') return best;
  const count = Math.min(declared.max, Math.max(declared.min, number ?? declared.default));
  return { ...best, count, means: { en: `${best.parameter}: ${count}`, zh: best.means.zh.replace('#', String(count)) } };
}

function numberIn(text: string): number | null {
  const found = /\d+/.exec(text)?.[0] ?? Object.keys(NUMERALS).find((word) => (/^[a-z]/.test(word) ? new RegExp(`\\b${word}\\b`, 'i').test(text) : text.includes(word)));
  const n = found === undefined ? Number.NaN : numberOf(found);
  return Number.isFinite(n) ? n : /\b(?:no|zero)\b|无|没有|零/.test(text) ? 0 : null;
}
