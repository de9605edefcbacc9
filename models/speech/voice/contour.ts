/** Melody: points that a voice aims at, and the way it takes, which follows with inertia as a larynx does (Xu and Wang 2001). */
import { FRAMES } from './tracks.ts';
import type { Voice } from './voices.ts';

/** A point of the melody: within which sound, at what part of its length, and semitones from the middle of the range, where that is 5 either way. */
export interface Aim { readonly sound: number; readonly part: number; readonly semitones: number }
/** The same in seconds from the beginning. */
export interface TimedAim { readonly at: number; readonly semitones: number }

/** Seconds that a throat takes to follow; twice in a row. */
const INERTIA = 0.022;

/** Hz, one a frame. */
export function pitchOf(aims: readonly TimedAim[], frames: number, voice: Voice): Float32Array {
  const out = new Float32Array(frames), keep = Math.exp(-1 / FRAMES / INERTIA);
  let next = 0, first: number | null = null, second = 0;
  for (let i = 0; i < frames; i++) {
    // It begins to move ahead of time, by as much as it lags.
    const at = i / FRAMES + INERTIA;
    while (next < aims.length && (aims[next] as TimedAim).at <= at) next++;
    const a = aims[next - 1], b = aims[next];
    const wish = a && b ? a.semitones + (b.semitones - a.semitones) * (at - a.at) / Math.max(1e-6, b.at - a.at) : (a ?? b)?.semitones ?? 0;
    if (first === null) first = second = wish;
    first = wish + (first - wish) * keep;
    second = first + (second - first) * keep;
    out[i] = voice.pitch * 2 ** (second * voice.range / 5 / 12);
  }
  return out;
}
