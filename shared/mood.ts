/**
 * How a store meets one shopper, within what its brand allows: the house as it is, or a shade of it. A mood turns the
 * store's own palette and light a little; it never brings in a colour of another brand.
 */
import { z } from 'zod';

/** `house` as the brand has it; `warm` by lamplight; `fresh` by daylight; `vivid` with more of its accent; `quiet` with less of everything. */
export const MOODS = ['house', 'warm', 'fresh', 'vivid', 'quiet'] as const;
export const Mood = z.enum(MOODS);
export type Mood = z.infer<typeof Mood>;

/** What a store may wear where its merchant declares nothing: by its palette, as a dark or colourless house takes no daylight. */
export function moodsOf({ wall, accent }: { readonly wall: string; readonly accent: string }): readonly Mood[] {
  const dark = lightness(wall) < 0.5, colourless = chroma(accent) < 0.2;
  return MOODS.filter((mood) => !(mood === 'fresh' && dark) && !(mood === 'vivid' && colourless));
}

/** Of an sRGB colour `#rrggbb`: 0 black to 1 white. */
export function lightness(hex: string): number {
  const [r, g, b] = channels(hex);
  return 0.3 * r + 0.59 * g + 0.11 * b;
}

/** 0 grey to 1 pure. */
export function chroma(hex: string): number {
  const parts = channels(hex);
  return Math.max(...parts) - Math.min(...parts);
}

/** -1 blue to 1 orange, by what red has over blue. */
export function warmth(hex: string): number {
  const [r, , b] = channels(hex);
  return r - b;
}

function channels(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}
