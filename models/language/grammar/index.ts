/** Questions with their intents, slots and moods, made from the grammars over the catalogue's vocabulary. */
import type { Random } from '../../engine/random.ts';
import { INTENTS } from '../labels.ts';
import type { Intent, Mood } from '../labels.ts';
import { expand, join, roughen } from './expand.ts';
import type { Language, Piece, Sentence } from './expand.ts';
import { fillFrom } from './fill.ts';
import type { Vocabulary } from '../names.ts';
import { COLOURING, EITHER_WAY, REMARKS } from './moods.ts';
import { FRAMES } from './strangers.ts';
import { SPOKEN } from './spoken/index.ts';
import { SUBJECTS } from './subjects/index.ts';
import { unknown } from './unknown.ts';

/** `mood` is null where the words alone do not tell. */
export interface Question extends Sentence { readonly intent: Intent; readonly language: Language; readonly mood: Mood | null }

export type Side = 'train' | 'heldOut';
/** Nothing is said around these, which are themselves what is said around others. */
const BARE: ReadonlySet<Intent> = new Set(['greet', 'thanks', 'bye', 'yes', 'no', 'remark']);
/** Nobody sounds pleased or annoyed around these. */
const PLAIN: ReadonlySet<Intent> = new Set(['greet', 'bye', 'yes', 'no', 'remark', 'unknown']);
/** Sentences of an intent are as many as its templates, but no intent is rarer than this share of the average. */
const LEAST = 0.8;
/** How many times as common sentences out of scope are made, for there are more of them than anybody can write. */
const STRANGE = 2.2;
/** Share of questions that sound pleased, and as many that sound annoyed. */
const MOODY = 0.14;

/** An endless source of questions of one side; intents by how many ways there are to say them. */
export function questions(vocabulary: Vocabulary, side: Side, random: Random): () => Question {
  const fills = { en: fillFrom(vocabulary, 'en', side), zh: fillFrom(vocabulary, 'zh', side) };
  const rows = (['en', 'zh'] as const).flatMap((language) => INTENTS.map((intent) => ({ language, intent, ways: waysOf(language, intent, side) })));
  const average = rows.reduce((sum, row) => sum + row.ways.length, 0) / rows.length;
  const shares = rows.map((row) => Math.max(LEAST * average, row.ways.length) * (row.intent === 'unknown' ? STRANGE : 1));
  const total = shares.reduce((a, b) => a + b, 0);
  const pick = <T>(list: readonly T[]): T => list[random.below(list.length)] as T;
  return () => {
    let at = random.next() * total, i = 0;
    while (i < rows.length - 1 && at >= (shares[i] as number)) at -= shares[i++] as number;
    const { language, intent, ways } = rows[i] as (typeof rows)[number], way = pick(ways);
    const say = (template: string): Piece[] => expand(template, fills[language], random);
    const rough = roughen(say(way.template), language, random, BARE.has(intent));
    const drawn = PLAIN.has(intent) ? 1 : random.next();
    if (drawn >= 2 * MOODY) return { ...join(rough), intent, language, mood: way.mood };
    const mood = drawn < MOODY ? 'pleased' : 'annoyed', place = random.next() < 0.6 ? 'before' : 'after';
    const felt = say(pick([...COLOURING[language][mood][place][side], ...(place === 'before' ? REMARKS[language][mood][side].map((remark) => ended(remark, language)) : [])]))
      .map((piece) => ({ ...piece, slot: null }));
    return { ...join(place === 'before' ? [...felt, gap(language), ...rough] : [...rough, ...felt]), intent, language, mood };
  };
}

/** A template, and how one sounds who says it and no more. */
interface Way { readonly template: string; readonly mood: Mood | null }

function waysOf(language: Language, intent: Intent, side: Side): readonly Way[] {
  if (intent === 'remark') return (['pleased', 'annoyed'] as const).flatMap((mood) => REMARKS[language][mood][side].map((template) => ({ template, mood })));
  const told = [...SUBJECTS, ...SPOKEN].flatMap((subject) => subject[intent]?.[language][side] ?? []);
  const templates = intent === 'unknown' ? [...told, ...unknown[language][side], ...(side === 'train' ? FRAMES[language] : [])] : told;
  return templates.map((template) => ({ template, mood: EITHER_WAY.has(intent) ? null : 'calm' }));
}

const gap = (language: Language): Piece => ({ text: language === 'en' ? ' ' : '', slot: null });
/** A remark with a mark after it, so that a question can follow. */
const ended = (remark: string, language: Language): string => (language === 'en' ? `${remark}(.|,|!)` : `${remark}(，|。|！)`);
