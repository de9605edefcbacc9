/** Descriptions without end, each with the design that it is of. */
import type { Random } from '../../../engine/random.ts';
import { invented } from '../../../language/grammar/strangers.ts';
import type { Family } from '../../family.ts';
import type { Sketch } from '../design-code.ts';
import { wordsOfFamily } from '../lexicon/index.ts';
import { describe } from './describe.ts';
import { anything, chatter, elsewhere, forOurs } from './fluff.ts';
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
/** Share of descriptions of nothing that is made here: as a reader is judged, and as it is trained. */
const NOTHING: Readonly<Record<Side, number>> = { heldOut: 0.1, train: 0.14 };
/** Of those in training: of things for our goods, of anything at all, and described as our goods are, so that colours and sizes alone make nothing ours. */
const FOR_OURS = 0.35, ANYTHING = 0.15, DRESSED = 0.4;
/** Share of training's descriptions that name our goods and say hardly more, so that bareness alone makes nothing a stranger. */
const BARE = 0.1;

export function descriptions(families: readonly Family[], examples: Examples, side: Side, random: Random): () => Described {
  const implied = new Map<string, Implied>();
  return () => {
    const language: Language = random.next() < 0.5 ? 'en' : 'zh';
    const made = random.next() >= NOTHING[side], trains = side === 'train', stranger = made ? undefined : thing(language, side, random);
    if (stranger !== undefined && !(trains && random.next() < DRESSED)) return nothing(stranger, language, side, random);
    const family = pick(families, random), words = wordsOfFamily(family.name), teller = { family, words, language, side, random, implied, stranger };
    const { mentions, sketch, stated } = mention(sampleSketch(family, examples, words.round, random), teller);
    if (stranger !== undefined) return { ...describe(mentions.filter(({ kind }) => OF_ANYTHING.has(kind)), sketch, teller), language, family: null, sketch: null, stated: [], mentions: [] };
    return { ...describe(trains && random.next() < BARE ? mentions.slice(0, random.below(2)) : mentions, sketch, teller), language, family, sketch, stated, mentions };
  };
}
/** What can be said of a thing whatever it is. */
const OF_ANYTHING: ReadonlySet<string> = new Set(['colour', 'material', 'finish', 'measure']);

/** What is none of our goods: things for them are, as a mug tree. Only those of training are of its own making. */
function thing(language: Language, side: Side, random: Random): string {
  if (side === 'heldOut') return elsewhere(language, side, random);
  const kind = random.next();
  return kind < FOR_OURS ? forOurs(language, random) : kind < FOR_OURS + ANYTHING ? anything(language, random) : elsewhere(language, side, random);
}

function nothing(thing: string, language: Language, side: Side, random: Random): Described {
  const kind = random.next();
  if (kind < 0.25) {
    const { fields } = PHRASES[language][side], again = elsewhere(language, side, random), by = language === 'en' ? ': ' : '：';
    return { text: pick([`${thing} | ${again}`, `${pick(fields.title, random)}${by}${thing}${language === 'en' ? '; ' : '；'}${pick(fields.type, random)}${by}${again}`, `${thing} | ${again} | ${thing}`], random), language, ...EMPTY };
  }
  const text = kind < 0.7 ? pick(PHRASES[language][side].frames, random).replace('{x}', thing) : kind < 0.8 ? invented(language, random) : chatter(language, random);
  return { text, language, ...EMPTY };
}
