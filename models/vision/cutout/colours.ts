/**
 * The edge of an object on a busy background, after GrabCut (Rother, Kolmogorov, Blake 2004): the colours well inside
 * and well outside of where the network sees it become two palettes; each pixel is then judged by both and by the
 * network, a few times over, and the word of neighbours of like colour counts too.
 */
import type { Picture } from '../picture.ts';

const ROUNDS = 3;
/** Colours of each palette. */
const COLOURS = 6;
const KMEANS_ROUNDS = 6;
/** Pixels each palette is made from. */
const SAMPLES = 3000;
/** Logit from which on the network is taken at its word for the palettes. */
const SURE = 1.2;
/** What the palettes' word weighs, and the most they say for or against. */
const WEIGHT = 0.35, MOST = 3.5;
/** Sweeps in which neighbours of like colour agree, and the difference of colour at which they still do, sRGB steps. */
const SWEEPS = 10, LIKE = 14;

/** Logits of belonging to the object, from the network's own. */
export function byColours({ width, height, rgb }: Pick<Picture, 'width' | 'height' | 'rgb'>, prior: Float32Array): Float32Array {
  let logits: Float32Array = Float32Array.from(prior);
  for (let round = 0; round < ROUNDS; round++) {
    const inside = palette(rgb, logits, (v) => v > SURE), outside = palette(rgb, logits, (v) => v < -SURE);
    if (inside.length === 0 || outside.length === 0) return logits;
    const judged = logits.map((_, i) => {
      const word = Math.min(MOST, Math.max(-MOST, (nearest(rgb, i, outside) - nearest(rgb, i, inside)) / 40));
      return (prior[i] as number) + WEIGHT * word * 3;
    });
    logits = agreed(judged, rgb, width, height);
  }
  return logits;
}

type Palette = readonly (readonly [number, number, number])[];

/** k-means over the pixels whose logit is chosen; empty where there are too few. */
function palette(rgb: Uint8Array, logits: Float32Array, chosen: (v: number) => boolean): Palette {
  const all = [...logits.keys()].filter((i) => chosen(logits[i] as number));
  if (all.length < COLOURS * 4) return [];
  const each = Math.max(1, Math.floor(all.length / SAMPLES)), taken = all.filter((_, k) => k % each === 0);
  let centres: [number, number, number][] = Array.from({ length: COLOURS }, (_, k) => {
    const i = taken[Math.floor(((k + 0.5) / COLOURS) * taken.length)] ?? 0;
    return [rgb[i * 3] as number, rgb[i * 3 + 1] as number, rgb[i * 3 + 2] as number];
  });
  for (let round = 0; round < KMEANS_ROUNDS; round++) {
    const sums = centres.map(() => [0, 0, 0, 0]);
    for (const i of taken) {
      let best = 0, least = Infinity;
      centres.forEach((c, k) => {
        const d =
          (c[0] - (rgb[i * 3] as number)) ** 2 + (c[1] - (rgb[i * 3 + 1] as number)) ** 2 + (c[2] - (rgb[i * 3 + 2] as number)) ** 2;
        if (d < least) { least = d; best = k; }
      });
      const sum = sums[best] as number[];
      for (let k = 0; k < 3; k++) sum[k] = (sum[k] as number) + (rgb[i * 3 + k] as number);
      sum[3] = (sum[3] as number) + 1;
    }
    centres = centres.map((c, k) => {
      const [r = 0, g = 0, b = 0, n = 0] = sums[k] ?? [];
      return n > 0 ? [r / n, g / n, b / n] : c;
    });
  }
  return centres;
}

function nearest(rgb: Uint8Array, i: number, colours: Palette): number {
  let least = Infinity;
  const r = rgb[i * 3] as number, g = rgb[i * 3 + 1] as number, b = rgb[i * 3 + 2] as number;
  for (const c of colours) least = Math.min(least, (c[0] - r) ** 2 + (c[1] - g) ** 2 + (c[2] - b) ** 2);
  return Math.sqrt(least);
}

/** Sweeps in which each pixel leans to its four neighbours, the more the more alike they look. */
function agreed(logits: Float32Array, rgb: Uint8Array, width: number, height: number): Float32Array {
  const like = (a: number, b: number): number => {
    const d =
      Math.abs((rgb[a * 3] as number) - (rgb[b * 3] as number)) + Math.abs((rgb[a * 3 + 1] as number) - (rgb[b * 3 + 1] as number))
      + Math.abs((rgb[a * 3 + 2] as number) - (rgb[b * 3 + 2] as number));
    return Math.exp(-d / (3 * LIKE));
  };
  const across = new Float32Array(logits.length), down = new Float32Array(logits.length);
  for (let i = 0; i < logits.length; i++) {
    if ((i + 1) % width !== 0) across[i] = like(i, i + 1);
    if (i + width < logits.length) down[i] = like(i, i + width);
  }
  let now = logits;
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const next = new Float32Array(now.length);
    for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) {
      const i = y * width + x;
      const left = x > 0 ? across[i - 1] as number : 0, right = across[i] as number, above = y > 0 ? down[i - width] as number : 0, below = down[i] as number;
      const lean = (left && left * (now[i - 1] as number)) + (right && right * (now[i + 1] as number))
        + (above && above * (now[i - width] as number)) + (below && below * (now[i + width] as number));
      next[i] = ((logits[i] as number) + 2 * lean) / (1 + 2 * (left + right + above + below));
    }
    now = next;
  }
  return now;
}
