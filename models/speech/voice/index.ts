/** Text to speech in English and Chinese by rule: no recordings, no weights, a hundredth of the time that it lasts. */
import type { Locale } from '../../../shared/locale.ts';
import { MOUTH_RATE } from '../../../shared/speech.ts';
import { randomFrom } from '../../engine/random.ts';
import { pitchOf } from './contour.ts';
import type { TimedAim } from './contour.ts';
import { readChinese } from './chinese/read.ts';
import { readEnglish } from './english/read.ts';
import type { Phrase } from './english/read.ts';
import { RATE, synthesise } from './klatt.ts';
import { segmentsOf } from './segments.ts';
import type { Sound, Triple } from './phones.ts';
import { FRAMES, tracksOf } from './tracks.ts';
import type { Voice } from './voices.ts';

export interface Speech {
  /** 16-bit PCM, mono, `RATE` samples a second. */
  readonly samples: Int16Array;
  /** How wide the mouth stands, 0 to 1, `MOUTH_RATE` times a second. */
  readonly mouth: readonly number[];
}
export { RATE };

/** Peak of what is said, of full scale. */
const PEAK = 0.85;

/** By how much somebody's first three formants of a sound lie elsewhere than most people's. */
export type Accent = (phone: string) => Triple;

/** @param seed of breath, hiss and the throat's unsteadiness: the same gives the same samples */
export function speak(text: string, locale: Locale, voice: Voice, seed = 1, accent?: Accent): Speech {
  return render(locale === 'zh' || /\p{Script=Han}/u.test(text) ? readChinese(text) : readEnglish(text), voice, seed, accent);
}

/** Phrases one after the other, each with the pause at its end. */
export function render(phrases: readonly Phrase[], voice: Voice, seed: number, accent?: Accent): Speech {
  const sounds: Sound[] = [{ phone: '_', ms: 40, gain: 0, aspirated: 1 }], aims: { sound: number; part: number; semitones: number }[] = [];
  for (const phrase of phrases) {
    aims.push(...phrase.aims.map((aim) => ({ ...aim, sound: aim.sound + sounds.length })));
    sounds.push(...phrase.sounds);
  }
  const cut = segmentsOf(sounds.map((sound) => ({ ...sound, ms: sound.ms / voice.tempo })), accent), starts: number[] = [], lengths: number[] = [];
  let ms = 0;
  for (const pieces of cut) {
    const long = pieces.reduce((sum, piece) => sum + piece.ms, 0);
    starts.push(ms);
    lengths.push(long);
    ms += long;
  }
  const timed = aims.map(({ sound, part, semitones }): TimedAim => ({ at: ((starts[sound] ?? 0) + part * (lengths[sound] ?? 0)) / 1000, semitones })).sort((a, b) => a.at - b.at);
  const tracks = tracksOf(cut.flat()), wave = synthesise(tracks, pitchOf(timed, tracks.length, voice), voice, randomFrom(seed));
  return { samples: limit(wave), mouth: mouthOf(tracks.open, tracks.voice) };
}

/** Loudness alike for all that is said: the loudest moments, but for single peaks, come to the same height. */
function limit(wave: Float32Array): Int16Array {
  const heights = wave.map(Math.abs).sort(), usual = heights[Math.floor(heights.length * 0.995)] || 1;
  return Int16Array.from(wave, (x) => Math.round(32_767 * PEAK * Math.tanh(0.9 * x / usual)));
}

function mouthOf(open: Float32Array, voice: Float32Array): number[] {
  const per = FRAMES / MOUTH_RATE, out: number[] = [];
  for (let i = 0; i < open.length; i += per) out.push(Math.round(100 * Math.min(1, (open[i] as number) * (0.35 + 0.65 * Math.min(1, (voice[i] as number) * 1.4)))) / 100);
  return out;
}
