/** Clips to learn from: commands and other speech in voices that nobody has, as power in bands. */
import type { Locale } from '../../../shared/locale.ts';
import type { Random } from '../../engine/random.ts';
import { speak } from '../voice/index.ts';
import type { Triple } from '../voice/phones.ts';
import type { Voice } from '../voice/voices.ts';
import { COMMANDS, OTHER } from './commands.ts';
import { melPower } from './mel.ts';

export interface Clip { readonly command: number; readonly power: Float32Array }
export interface Sentence { readonly text: string; readonly locale: Locale }

/** A throat, a mouth and a temper drawn at random, wider than the voices that the mall speaks in. */
export function drawVoice(random: Random): Voice {
  const size = random.next(), around = (middle: number, by: number): number => middle + by * (2 * random.next() - 1);
  return {
    name: 'drawn', scale: 0.92 + 0.36 * size + around(0, 0.04), pitch: 85 * 2.9 ** (0.85 * size + 0.15 * random.next()), range: around(4.2, 1.8), tempo: around(1.08, 0.28),
    breath: 0.5 * random.next(), open: around(0.6, 0.1), tilt: 10 * random.next(),
  };
}

/** An accent: every sound's formants lie a little elsewhere, the same throughout. */
export function drawAccent(random: Random): (phone: string) => Triple {
  const known = new Map<string, Triple>(), off = (by: number): number => 1 + by * Math.max(-2, Math.min(2, random.normal()));
  return (phone) => {
    const found = known.get(phone) ?? [off(0.07), off(0.06), off(0.04)] as const;
    known.set(phone, found);
    return found;
  };
}

/** @param rounds voices that say every way of every command */
export function drawClips(rounds: number, others: readonly Sentence[], random: Random, say: (done: number, of: number) => void): Clip[] {
  const wanted: { command: number; text: string; locale: Locale }[] = [];
  for (let round = 0; round < rounds; round++) COMMANDS.forEach(({ locale, ways }, command) => ways.forEach((text) => wanted.push({ command, text, locale })));
  for (const each of others) wanted.push({ command: OTHER, ...each });
  return wanted.map(({ command, text, locale }, i) => {
    if (i % 500 === 0) say(i, wanted.length);
    return { command, power: melPower(wave(text, locale, drawVoice(random), random)) };
  });
}

/** Samples from -1 to 1; some sentences end as questions, as people do. */
export function wave(text: string, locale: Locale, voice: Voice, random: Random): Float32Array {
  const { samples } = speak(`${text}${random.next() < 0.3 ? '?' : '.'}`, locale, voice, random.below(2 ** 30), drawAccent(random));
  return Float32Array.from(samples, (sample) => sample / 32_768);
}
