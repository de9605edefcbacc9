import type { Colourway } from '../../shared/catalogue.ts';
import type { Finish } from './family.ts';
import type { MaterialName } from './materials/library.ts';
import { MATERIALS } from './materials/library.ts';

export type Rgb = readonly [number, number, number];

/** Brightest albedo that still shows form under the stores' light, linear. */
const MOST_ALBEDO = 0.75;

/** sRGB to linear light, both 0..1. */
export const toLinear = (c: number): number => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
/** Linear light to sRGB, both 0..1. */
export const toSrgb = (c: number): number => (c <= 0.0031308 ? c * 12.92 : 1.055 * c ** (1 / 2.4) - 0.055);

/** Linear-light colour of `#rrggbb`. */
export function linearOf(hex: string): Rgb {
  const n = Number.parseInt(hex.slice(1), 16);
  return [toLinear((n >> 16) / 255), toLinear(((n >> 8) & 255) / 255), toLinear((n & 255) / 255)];
}

/** The colour of a part in a colourway, linear: missing accents are a darker main, missing details a darker accent. */
export function colourOf(finish: Finish, material: MaterialName, colourway: Colourway): Rgb {
  const own = MATERIALS[material].own;
  if (own && finish.colour !== 'main') return linearOf(own);
  const main = linearOf(colourway.main);
  const dim = (c: Rgb, f: number): Rgb => [c[0] * f, c[1] * f, c[2] * f];
  const accent = colourway.accent ? linearOf(colourway.accent) : dim(main, 0.55);
  const detail = colourway.detail ? linearOf(colourway.detail) : dim(accent, 0.7);
  const wished = finish.colour === 'main' ? main : finish.colour === 'accent' ? accent : finish.colour === 'detail' ? detail : linearOf(finish.colour);
  return [Math.min(MOST_ALBEDO, wished[0]), Math.min(MOST_ALBEDO, wished[1]), Math.min(MOST_ALBEDO, wished[2])];
}

/** The same as sRGB bytes for a palette; `shade` is the mean of the textured form's picture. */
export function paletteBytes(colour: Rgb, shade = 1): [number, number, number] {
  return [Math.round(255 * toSrgb(colour[0] * shade)), Math.round(255 * toSrgb(colour[1] * shade)), Math.round(255 * toSrgb(colour[2] * shade))];
}
