/** What a stretch of words says about a family's parameters. */
import type { LocalText } from '../../../shared/locale.ts';
import { keyOf } from '../../language/lexicon/index.ts';
import { tokensOf } from '../../language/tokens.ts';
import type { Family } from '../family.ts';
import { NUMERALS } from './lexicon/common.ts';
import { phrasesOf } from './lexicon/index.ts';
import type { FamilyWords, Words } from './lexicon/index.ts';
import { numberOf } from './quantities.ts';
import { nearestWord } from './spelling.ts';

export type FoundLook =
  | { readonly kind: 'option'; readonly parameter: string; readonly option: string; readonly means: LocalText }
  | { readonly kind: 'end'; readonly parameter: string; readonly high: boolean; readonly means: LocalText }
  | { readonly kind: 'count'; readonly parameter: string; readonly count: number; readonly means: LocalText };

/** Share of a phrase's words that a stretch must have to mean it. */
const ENOUGH = 0.6;

export function lookIn(text: string, family: Family, words: FamilyWords): FoundLook | null {
  const stretch = keysOf(text), number = numberIn(text);
  let best: { look: FoundLook; score: number } | null = null;
  const offer = (phrases: Words, look: FoundLook): void => {
    for (const phrase of phrasesOf(phrases)) {
      const keys = keysOf(phrase), hit = keys.filter((key) => stretch.includes(key) || stretch.includes(nearestWord(key, stretch) ?? '')).length;
      const score = keys.length === 0 || hit / keys.length < ENOUGH ? 0 : hit * (hit / keys.length) + hit / Math.max(1, stretch.length);
      if (score > (best?.score ?? 0)) best = { look, score };
    }
  };
  for (const [parameter, look] of Object.entries(words.looks)) {
    const declared = family.parameters[parameter];
    if (look.kind === 'options' && declared?.kind === 'choice') {
      for (const [option, phrases] of Object.entries(look.options)) if (declared.options.includes(option)) offer(phrases, { kind: 'option', parameter, option, means: meaning(parameter, phrases) });
    } else if (look.kind === 'range' && declared?.kind === 'number') {
      offer(look.high, { kind: 'end', parameter, high: true, means: meaning(parameter, look.high) });
      offer(look.low, { kind: 'end', parameter, high: false, means: meaning(parameter, look.low) });
    } else if (look.kind === 'count' && declared?.kind === 'number' && number !== null) {
      const count = Math.min(declared.max, Math.max(declared.min, number));
      offer(look.counted, { kind: 'count', parameter, count, means: { en: `${parameter}: ${count}`, zh: (look.counted.zh[0] ?? '').replace('#', String(count)) } });
    }
  }
  return (best as { look: FoundLook } | null)?.look ?? null;
}

const meaning = (parameter: string, { en, zh }: Words): LocalText => ({ en: `${parameter}: ${bare(en[0])}`, zh: bare(zh[0]) });
const bare = (phrase = ''): string => phrase.replace(/^\*/, '');

const SMALL = new Set(['a', 'an', 'the', 'with', 'of', 'on', 'and', '的', '#']);
const keysOf = (text: string): string[] => tokensOf(text).map((token) => keyOf([token])).filter((key) => !SMALL.has(key));

function numberIn(text: string): number | null {
  const found = /\d+/.exec(text)?.[0] ?? Object.keys(NUMERALS).find((word) => (/^[a-z]/.test(word) ? new RegExp(`\\b${word}\\b`, 'i').test(text) : text.includes(word)));
  const n = found === undefined ? Number.NaN : numberOf(found);
  return Number.isFinite(n) ? n : /\b(?:no|zero)\b|无|没有|零/.test(text) ? 0 : null;
}
