/** Questions with their intents and slots, made from the grammars over the catalogue's vocabulary. */
import type { Random } from '../../engine/random.ts';
import { INTENTS } from '../labels.ts';
import type { Intent } from '../labels.ts';
import { en } from './en.ts';
import { expand, join, roughen } from './expand.ts';
import type { Language, Sentence } from './expand.ts';
import { fillFrom } from './fill.ts';
import type { Vocabulary } from '../names.ts';
import { FRAMES } from './strangers.ts';
import { unknown } from './unknown.ts';
import { ways } from './ways.ts';
import { zh } from './zh.ts';

export interface Question extends Sentence { readonly intent: Intent; readonly language: Language }

const GRAMMARS = { en, zh } as const;
/** Nothing is said around these, which are themselves what is said around others. */
const BARE: ReadonlySet<Intent> = new Set(['greet', 'thanks', 'bye', 'yes', 'no']);
/** Sentences of an intent are as many as its templates, but no intent is rarer than this share of the average. */
const LEAST = 0.6;
/** How many times as common sentences out of scope are made, for there are more of them than anybody can write. */
const STRANGE = 1.6;

/** An endless source of questions of one side; intents by how many ways there are to say them. */
export function questions(vocabulary: Vocabulary, side: 'train' | 'heldOut', random: Random): () => Question {
  const fills = { en: fillFrom(vocabulary, 'en', side), zh: fillFrom(vocabulary, 'zh', side) };
  const rows = (['en', 'zh'] as const).flatMap((language) => INTENTS.map((intent) => ({ language, intent, templates: templatesOf(language, intent, side) })));
  const average = rows.reduce((sum, row) => sum + row.templates.length, 0) / rows.length;
  const shares = rows.map((row) => Math.max(LEAST * average, row.templates.length) * (row.intent === 'unknown' ? STRANGE : 1));
  const total = shares.reduce((a, b) => a + b, 0);
  return () => {
    let at = random.next() * total, i = 0;
    while (i < rows.length - 1 && at >= (shares[i] as number)) at -= shares[i++] as number;
    const { language, intent, templates } = rows[i] as (typeof rows)[number];
    const pieces = expand(templates[random.below(templates.length)] as string, fills[language], random);
    return { ...join(roughen(pieces, language, random, BARE.has(intent))), intent, language };
  };
}

function templatesOf(language: Language, intent: Intent, side: 'train' | 'heldOut'): readonly string[] {
  if (intent === 'unknown') return side === 'train' ? [...unknown[language].train, ...FRAMES[language]] : unknown[language].heldOut;
  const templates = GRAMMARS[language][side][intent];
  return side === 'train' ? [...templates, ...ways[language][intent]] : templates;
}
