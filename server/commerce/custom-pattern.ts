/** How a pattern lies on a product: how large, and in which colours. */
import type { Colourway, Dimensions } from '../../shared/catalogue.ts';
import type { PatternScale } from '../../shared/design.ts';

/** Edge of a repetition, as a share of the product's longest side; metres at least and at most. */
const SHARE: Readonly<Record<PatternScale, number>> = { small: 0.16, medium: 0.32, large: 0.64 };
const LEAST = 0.012, MOST = 0.9;

/** Metres, to the tenth of a millimetre. */
export function tileOf({ width, height, depth }: Dimensions, scale: PatternScale): number {
  return Math.round(Math.min(MOST, Math.max(LEAST, Math.max(width, height, depth) * SHARE[scale])) * 10_000) / 10_000;
}

type Rgb = readonly [number, number, number];
const rgbOf = (hex: string): Rgb => { const n = Number.parseInt(hex.slice(1), 16); return [n >> 16, (n >> 8) & 255, n & 255]; };
const hexOf = (rgb: Rgb): string => `#${rgb.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
const towards = (from: Rgb, to: Rgb, share: number): Rgb => [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share, from[2] + (to[2] - from[2]) * share];
const lightness = ([r, g, b]: Rgb): number => (0.299 * r + 0.587 * g + 0.114 * b) / 255;
/** Two colours nearer than this are one to the eye, over a distance of at most 3. */
const NEAR = 0.22;
const apart = (a: Rgb, b: Rgb): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]) / 255;

/** The product's own colours; where it has fewer than three that differ, a lighter or darker form of the main one. */
export function patternColours({ main, accent, detail }: Colourway): [string, string, string] {
  const first = rgbOf(main), pale: Rgb = [246, 240, 228], deep: Rgb = [34, 32, 38], light = lightness(first) > 0.5;
  const made: Rgb[] = [first];
  for (const each of [accent, detail].flatMap((hex) => (hex === undefined ? [] : [rgbOf(hex)]))) if (made.every((other) => apart(each, other) >= NEAR)) made.push(each);
  for (const spare of [towards(first, light ? deep : pale, 0.72), towards(first, light ? pale : deep, 0.55), towards(first, light ? deep : pale, 0.4), pale, deep]) {
    if (made.length < 3 && made.every((other) => apart(spare, other) >= NEAR)) made.push(spare);
  }
  const [a = first, b = pale, c = deep] = made;
  return [hexOf(a), hexOf(b), hexOf(c)];
}
