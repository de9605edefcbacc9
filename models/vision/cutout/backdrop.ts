/** The background of a studio photo: one colour that may run from side to side, told by the picture's edge. */
import type { Picture } from '../picture.ts';

/** Width of the edge that is read, of the shorter side. */
const EDGE = 0.04;
/** Times that what does not fit is left out and the rest fitted again. */
const ROUNDS = 4;
/** A pixel of the edge fits where it differs by less than this, sRGB steps. */
const FITS = 14;
/** Share of the edge that must fit for a background to count as plain. */
const PLAIN = 0.72;
/** Terms of the surface: 1, x, y, x², xy, y². */
const TERMS = 6;

export interface Backdrop {
  /** Expected sRGB at a place, x and y in 0..1. */
  colourAt(x: number, y: number): readonly [number, number, number];
  /** Root mean square of what the fitting part of the edge differs by, sRGB steps. */
  readonly noise: number;
  /** Share of the edge that fits. */
  readonly share: number;
}

const terms = (x: number, y: number): readonly number[] => [1, x - 0.5, y - 0.5, (x - 0.5) ** 2, (x - 0.5) * (y - 0.5), (y - 0.5) ** 2];

/** A smooth colour fitted to the edge by least squares, what stands out left out in turn; null where the edge is no one background. */
export function backdropOf({ width, height, rgb }: Pick<Picture, 'width' | 'height' | 'rgb'>): Backdrop | null {
  const band = Math.max(2, Math.round(Math.min(width, height) * EDGE)), places: number[] = [];
  const step = Math.max(1, Math.floor((2 * (width + height) * band) / 4000));
  let k = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (x >= band && x < width - band && y >= band && y < height - band) continue;
      if (k++ % step === 0) places.push(y * width + x);
    }
  }
  const rows = places.map((at) => terms(((at % width) + 0.5) / width, (Math.floor(at / width) + 0.5) / height));
  const seen = (at: number, c: number): number => rgb[at * 3 + c] as number;
  let kept = medianKept(places, seen);
  let surface: number[][] = [];
  const colour =
    (row: readonly number[]): [number, number, number] =>
    [0, 1, 2].map((c) => row.reduce((sum, t, i) => sum + t * (surface[c]?.[i] ?? 0), 0)) as [number, number, number];
  const off = (i: number): number => {
    const wished = colour(rows[i] ?? []), at = places[i] ?? 0;
    return Math.max(Math.abs(wished[0] - seen(at, 0)), Math.abs(wished[1] - seen(at, 1)), Math.abs(wished[2] - seen(at, 2)));
  };
  for (let round = 0; round < ROUNDS; round++) {
    if (kept.length < TERMS * 4) return null;
    surface = [0, 1, 2].map((c) => leastSquares(kept.map((i) => rows[i] ?? []), kept.map((i) => seen(places[i] ?? 0, c))));
    kept = [...places.keys()].filter((i) => off(i) < FITS * (round === 0 ? 2 : 1));
  }
  const share = kept.length / places.length;
  if (share < PLAIN) return null;
  const noise = Math.sqrt(kept.reduce((sum, i) => sum + off(i) ** 2, 0) / kept.length);
  return { colourAt: (x, y) => colour(terms(x, y)), noise, share };
}

/** Those near the median colour, from which the fitting starts. */
function medianKept(places: readonly number[], seen: (at: number, c: number) => number): number[] {
  const middle = [0, 1, 2].map((c) => places.map((at) => seen(at, c)).sort((a, b) => a - b)[places.length >> 1] ?? 0);
  return [...places.keys()].filter((i) => [0, 1, 2].every((c) => Math.abs(seen(places[i] ?? 0, c) - (middle[c] ?? 0)) < 4 * FITS));
}

/** Coefficients by the normal equations, damped a little, so that places on one line are no trouble. */
function leastSquares(rows: readonly (readonly number[])[], values: readonly number[]): number[] {
  const n = TERMS,
    m = Array.from({ length: n },
    (_, i) => Array.from({ length: n + 1 }, (_, j) => (i === j ? 1e-3 * rows.length * (i === 0 ? 0 : 0.01) : 0)));
  rows.forEach((row, r) => {
    for (let i = 0; i < n; i++) {
      const line = m[i] as number[];
      for (let j = 0; j < n; j++) line[j] = (line[j] as number) + (row[i] as number) * (row[j] as number);
      line[n] = (line[n] as number) + (row[i] as number) * (values[r] as number);
    }
  });
  for (let i = 0; i < n; i++) {
    let best = i;
    for (let r = i + 1; r < n; r++) if (Math.abs((m[r] as number[])[i] as number) > Math.abs((m[best] as number[])[i] as number)) best = r;
    [m[i], m[best]] = [m[best] as number[], m[i] as number[]];
    const pivot = (m[i] as number[])[i] as number;
    if (Math.abs(pivot) < 1e-12) continue;
    for (let r = 0; r < n; r++) {
      if (r === i) continue;
      const line = m[r] as number[], f = (line[i] as number) / pivot;
      for (let j = i; j <= n; j++) line[j] = (line[j] as number) - f * ((m[i] as number[])[j] as number);
    }
  }
  return m.map((line, i) => (Math.abs(line[i] as number) < 1e-12 ? 0 : (line[n] as number) / (line[i] as number)));
}
