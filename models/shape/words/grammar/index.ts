/** Descriptions without end, each with the design that it is of. */
import type { Random } from '../../../engine/random.ts';
import { invented } from '../../../language/grammar/strangers.ts';
import type { Family } from '../../family.ts';
import type { Sketch } from '../design-code.ts';
import { wordsOfFamily } from '../lexicon/index.ts';
import { describe } from './describe.ts';
import { chatter, elsewhere, forOurs } from './fluff.ts';
import type { Stated } from './measures.ts';
import { mention } from './mention.ts';
import type { Implied, Mentioned } from './mention.ts';
import { PHRASES } from './phrases.ts';
import { pick } from './piece.ts';
import type { Language, Marked, Side } from './piece.ts';
import { sampleSketch } from './sample.ts';
import type { Examples } from './sample.ts';

export { examplesOf } from './sample.ts';
export type { Examples } from './sample.ts';
export type { Side } from './piece.ts';

export interface Described extends Marked {
  readonly language: Language;
  /** Null for what is not made here. */
  readonly family: Family | null;
  readonly sketch: Sketch | null;
  readonly stated: readonly Stated[];
  readonly mentions: Mentioned['mentions'];
}

const EMPTY = { spans: [], family: null, sketch: null, stated: [], mentions: [] } as const;
/** Share of descriptions of nothing that is made here. */
const NOTHING = 0.1, FOR_OURS = 0.35;

export function descriptions(families: readonly Family[], examples: Examples, side: Side, random: Random): () => Described {
  const implied = new Map<string, Implied>();
  return () => {
    const language: Language = random.next() < 0.5 ? 'en' : 'zh';
    if (random.next() < NOTHING) return nothing(language, side, random);
    const family = pick(families, random), words = wordsOfFamily(family.name), teller = { family, words, language, side, random, implied };
    const { mentions, sketch, stated } = mention(sampleSketch(family, examples, words.round, random), teller);
    return { ...describe(mentions, sketch, teller), language, family, sketch, stated, mentions };
  };
}

function nothing(language: Language, side: Side, random: Random): Described {
  // Things for our goods, which are not our goods: a mug tree. Only those of training are of its own making.
  const thing = side === 'train' && random.next() < FOR_OURS ? forOurs(language, random) : elsewhere(language, side, random), kind = random.next();
  if (kind < 0.25) {
    const { fields } = PHRASES[language][side], again = elsewhere(language, side, random), by = language === 'en' ? ': ' : '：';
    return { text: pick([`${thing} | ${again}`, `${pick(fields.title, random)}${by}${thing}${language === 'en' ? '; ' : '；'}${pick(fields.type, random)}${by}${again}`, `${thing} | ${again} | ${thing}`], random), language, ...EMPTY };
  }
  const text = kind < 0.7 ? pick(PHRASES[language][side].frames, random).replace('{x}', thing) : kind < 0.8 ? invented(language, random) : chatter(language, random);
  return { text, language, ...EMPTY };
}
