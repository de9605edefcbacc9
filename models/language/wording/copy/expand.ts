/** Draws from the grammar of copy: a frame is chosen by the facts that are there, and filled; each of its holes is one fact. */
import type { Tone } from '../../../../shared/tone.ts';
import type { Locale } from '../../../../shared/locale.ts';
import type { Random } from '../../../engine/random.ts';
import { FRAMES } from './frames.ts';
import type { CopyAct } from './frames.ts';

export interface Frame {
  /** The one that speaks so; null for all. */
  readonly tone: string | null;
  /** Slots in the order in which they are said, each once. */
  readonly slots: readonly string[];
  readonly pattern: string;
}

/** Where a value begins and ends; Chinese stands a space apart there from letters and figures: `满 ¥900`, `马克杯 9 折`. */
const SEAM = '\u0001', WIDE = String.raw`[\p{Script=Latin}\p{Nd}¥€£$]`, HAN = String.raw`\p{Script=Han}`;
const BETWEEN = new RegExp(`(?<=${HAN})${SEAM}+(?=${WIDE})|(?<=${WIDE})${SEAM}+(?=${HAN})|(?<=${WIDE})${SEAM}${SEAM}(?=${WIDE})`, 'gu');
const HOLE = /\{([a-z]+)\}/g, CHOICE = /\[([^\]]*)\]/g;

/** @throws RangeError where a frame says a slot twice or sometimes, so that none that does can be committed */
export function frameOf(row: string): Frame {
  const cut = /^([a-z]+)>/.exec(row), pattern = cut ? row.slice(cut[0].length) : row;
  const slots = [...pattern.matchAll(HOLE)].map(([, slot]) => slot as string);
  if (new Set(slots).size !== slots.length) throw new RangeError(`a frame says a slot twice: ${row}`);
  if ([...pattern.matchAll(CHOICE)].some(([whole]) => whole.includes('{'))) throw new RangeError(`a frame says a slot sometimes: ${row}`);
  return { tone: cut?.[1] ?? null, slots, pattern };
}

const PARSED = new Map<string, readonly Frame[]>();
/** All frames of an act. */
export function framesOf(locale: Locale, act: CopyAct): readonly Frame[] {
  const key = `${locale}/${act}`, known = PARSED.get(key);
  if (known) return known;
  const frames = FRAMES[locale][act].map(frameOf);
  PARSED.set(key, frames);
  return frames;
}

/** Facts by slot, as they are said. */
export type Said = Readonly<Partial<Record<string, string>>>;

export interface Sentence { readonly text: string; readonly facts: readonly { readonly slot: string; readonly value: string }[] }

export interface SayCopy {
  readonly locale: Locale;
  readonly tone: Tone;
  readonly random: Random;
  /** Slots that must be said. */
  readonly required: readonly string[];
}

/** How much likelier a frame of the tone is than one of all. */
const OWN_TONE = 3;

/** A sentence of an act with facts that are there; null where the grammar has none for them. */
export function sayCopy(act: CopyAct, facts: Said, { locale, tone, random, required }: SayCopy): Sentence | null {
  const fitting = framesOf(locale, act).filter((frame) => (frame.tone === null || frame.tone === tone)
    && frame.slots.every((slot) => facts[slot] !== undefined) && required.every((slot) => frame.slots.includes(slot)));
  if (fitting.length === 0) return null;
  const bag = fitting.flatMap((frame) => Array.from({ length: frame.tone === null ? 1 : OWN_TONE }, () => frame)), frame = bag[random.below(bag.length)] as Frame;
  return { text: fill(frame, facts, random, locale), facts: frame.slots.map((slot) => ({ slot, value: facts[slot] as string })) };
}

function fill({ pattern }: Frame, facts: Said, random: Random, locale: Locale): string {
  const chosen = pattern.replaceAll(CHOICE, (_, inside: string) => { const ways = inside.split('|'); return ways[random.below(ways.length)] as string; });
  // In one pass: a value that looks like a hole stays as it is.
  const text = chosen.replaceAll(HOLE, (_, slot: string) => `${SEAM}${facts[slot]}${SEAM}`).replaceAll(BETWEEN, ' ').replaceAll(SEAM, '');
  const ended = text.replace(/([.。!！?？…])[.。]$/u, '$1');
  return locale === 'en' ? ended.replaceAll(/(?:^|[.?!] )\p{Ll}/gu, (letter) => letter.toUpperCase()) : ended;
}
