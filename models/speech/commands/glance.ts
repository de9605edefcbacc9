/**
 * What the network sees: the stretch that is speech, brought to the same length whatever its tempo, in logarithms without
 * what the microphone and the room add to all of it.
 */
import { BANDS, HOPS } from './mel.ts';

/** Moments of what the network sees. */
export const MOMENTS = 96;

export interface Glance {
  /** [BANDS, MOMENTS], around 0. */
  readonly picture: Float32Array;
  /** Seconds of speech, before its length was changed. */
  readonly seconds: number;
}

/** How much louder speech is than what lies under it, and than its own loudest; frames that count with it on either side. */
const OVER = 4, UNDER = 2e-3, MARGIN = 5;
/** Shorter is no word, seconds. */
const SHORTEST = 0.15;
const FAINT = 1e-7;

/** @param power [frames, BANDS] @returns null where nothing is said */
export function glanceAt(power: Float32Array, shift: { readonly begin: number; readonly end: number } = { begin: 0, end: 0 }): Glance | null {
  const found = speechIn(power);
  if (!found) return null;
  const frames = power.length / BANDS, begin = Math.max(0, Math.min(found.begin + shift.begin, frames - 2)), end = Math.max(begin + 2, Math.min(found.end + shift.end, frames));
  const picture = new Float32Array(BANDS * MOMENTS);
  for (let band = 0; band < BANDS; band++) {
    let mean = 0;
    for (let m = 0; m < MOMENTS; m++) {
      const at = begin + (end - 1 - begin) * m / (MOMENTS - 1), a = Math.floor(at), part = at - a, b = Math.min(frames - 1, a + 1);
      const value = Math.log(FAINT + (power[a * BANDS + band] as number) * (1 - part) + (power[b * BANDS + band] as number) * part);
      picture[band * MOMENTS + m] = value;
      mean += value / MOMENTS;
    }
    for (let m = 0; m < MOMENTS; m++) picture[band * MOMENTS + m] = ((picture[band * MOMENTS + m] as number) - mean) / 3;
  }
  return { picture, seconds: (end - begin) / HOPS };
}

/** The frames from the first to the last that are louder than what lies under all of it. */
export function speechIn(power: Float32Array): { readonly begin: number; readonly end: number } | null {
  const frames = power.length / BANDS, loud = Float32Array.from({ length: frames }, (_, frame) => {
    let sum = 0;
    for (let band = 2; band < BANDS; band++) sum += power[frame * BANDS + band] as number;
    return sum;
  });
  if (frames < SHORTEST * HOPS) return null;
  const ordered = loud.toSorted(), floor = ordered[Math.floor(0.1 * frames)] ?? 0, most = ordered[Math.floor(0.98 * frames)] ?? 0, least = Math.max(floor * OVER, most * UNDER, 1e-4);
  // A click is one frame or two; speech stays.
  const speaks = (frame: number): boolean => (loud[frame] ?? 0) > least && (loud[frame + 1] ?? 0) > least && (loud[frame + 2] ?? 0) > least;
  let first = 0, last = frames - 3;
  while (first < frames && !speaks(first)) first++;
  while (last > first && !speaks(last)) last--;
  if (last - first < SHORTEST * HOPS) return null;
  return { begin: Math.max(0, first - MARGIN), end: Math.min(frames, last + 3 + MARGIN) };
}
