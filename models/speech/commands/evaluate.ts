/** How well it hears: voices that it has not learnt from, with noise and rooms made as sound, and speech that is no command. */
import { HEARD_RATE } from '../../../shared/speech.ts';
import type { Random } from '../../engine/random.ts';
import { VOICE_NAMES, VOICES } from '../voice/voices.ts';
import type { Voice } from '../voice/voices.ts';
import { wave } from './clips.ts';
import type { Sentence } from './clips.ts';
import { COMMANDS } from './commands.ts';
import type { Recogniser } from './recognise.ts';

export interface SpeechFigures {
  /** Shares of commands that are heard right, and that are taken for another one. */
  readonly clean: number; readonly noisy: number; readonly room: number; readonly mistaken: number;
  /** Share of other speech that is taken for a command. */
  readonly falselyTaken: number;
}

/** One thing that was heard: what it was, how sure the recogniser was of a command (0 where of none), and whether it was the right one. */
export interface Outcome { readonly kind: 'clean' | 'noisy' | 'room' | 'other'; readonly confidence: number; readonly right: boolean }

/** Decibels by which babble of other people lies under the command: no such noise is learnt from. */
const BABBLE = 10;

/**
 * @param recogniser that takes every command, however unsure @param others sentences that were not learnt from
 * @param each every how many-th command is heard
 */
export async function judge(recogniser: Recogniser, others: readonly Sentence[], random: Random, each = 1): Promise<Outcome[]> {
  const chatter = Array.from({ length: 6 }, (_, i) => { const { text, locale } = others[i * 3 % others.length] as Sentence; return wave(text, locale, VOICES[VOICE_NAMES[i] ?? 'clear'], random); });
  const outcomes: Outcome[] = [], voice = (i: number): Voice => VOICES[VOICE_NAMES[i % VOICE_NAMES.length] ?? 'clear'];
  for (let command = 0, said = 0; command < COMMANDS.length; command += each, said++) {
    const { ways, locale } = COMMANDS[command] as (typeof COMMANDS)[number], clean = wave(ways[random.below(ways.length)] ?? '', locale, voice(said), random);
    for (const [kind, sound] of [['clean', clean], ['noisy', withBabble(clean, chatter, random)], ['room', inRoom(clean, random)]] as const) {
      const heard = await recogniser.hear(sound, locale);
      outcomes.push({ kind, confidence: heard.kind === 'command' ? heard.confidence : 0, right: heard.kind === 'command' && heard.command === command });
    }
  }
  for (const [i, { text, locale }] of others.entries()) {
    const heard = await recogniser.hear(wave(text, locale, voice(i), random), locale);
    outcomes.push({ kind: 'other', confidence: heard.kind === 'command' ? heard.confidence : 0, right: false });
  }
  return outcomes;
}

/** What those outcomes come to where a command is taken from a confidence of `least` on. */
export function figuresAt(outcomes: readonly Outcome[], least: number): SpeechFigures {
  const of = (kind: Outcome['kind']): readonly Outcome[] => outcomes.filter((each) => each.kind === kind), taken = ({ confidence }: Outcome): boolean => confidence > 0 && confidence >= least;
  const share = (among: readonly Outcome[], is: (each: Outcome) => boolean): number => among.filter(is).length / Math.max(1, among.length);
  const right = (kind: Outcome['kind']): number => share(of(kind), (each) => each.right && taken(each));
  return {
    clean: right('clean'), noisy: right('noisy'), room: right('room'), mistaken: share(outcomes.filter(({ kind }) => kind !== 'other'), (each) => !each.right && taken(each)), falselyTaken: share(of('other'), taken),
  };
}

export function withBabble(sound: Float32Array, chatter: readonly Float32Array[], random: Random): Float32Array {
  const starts = chatter.map(({ length }) => random.below(length)), noise = sound.map((_, i) => chatter.reduce((sum, each, k) => sum + (each[(i + (starts[k] ?? 0)) % each.length] ?? 0), 0));
  const level = Math.sqrt(energy(sound) / (energy(noise) + 1e-9)) * 10 ** (-BABBLE / 20);
  return sound.map((value, i) => value + level * (noise[i] ?? 0));
}

/** A room as a row of echoes that thin out and die within 0.4 s. */
export function inRoom(sound: Float32Array, random: Random): Float32Array {
  const out = new Float32Array(sound.length + 0.3 * HEARD_RATE), taps = Array.from({ length: 60 }, () => { const seconds = 0.3 * random.next() ** 1.5; return { at: Math.round(seconds * HEARD_RATE), gain: (random.next() < 0.5 ? -1 : 1) * 0.22 * 10 ** (-3 * seconds / 0.4) }; });
  for (const { at, gain } of [{ at: 0, gain: 1 }, ...taps]) for (let i = 0; i < sound.length; i++) if (i + at < out.length) out[i + at] = (out[i + at] as number) + gain * (sound[i] as number);
  return out;
}

function energy(sound: Float32Array): number {
  return sound.reduce((sum, value) => sum + value * value, 0) / sound.length;
}
