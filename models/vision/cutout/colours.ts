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
  const likeness = likenessOf(rgb, width, height);
  let logits: Float32Array = Float32Array.from(prior);
  for (let round = 0; round < ROUNDS; round++) {
    const inside = palette(rgb, logits, (v) => v > SURE), outside = palette(rgb, logits, (v) => v < -SURE);
    if (inside.length === 0 || outside.length === 0) return logits;
    const judged = logits.map((_, i) => {
      const word = Math.min(MOST, Math.max(-MOST, (nearest(rgb, i, outside) - nearest(rgb, i, inside)) / 40));
      return (prior[i] as number) + WEIGHT * word * 3;
    });
    logits = agreed(judged, likeness, width, height);
  }
  return logits;
}

/** Three numbers a colour. */
type Palette = Float64Array;

/** k-means over the pixels whose logit is chosen; empty where there are too few. */
function palette(rgb: Uint8Array, logits: Float32Array, chosen: (v: number) => boolean): Palette {
  const all = [...logits.keys()].filter((i) => chosen(logits[i] as number));
  if (all.length < COLOURS * 4) return new Float64Array(0);
  const each = Math.max(1, Math.floor(all.length / SAMPLES)), taken = all.filter((_, k) => k % each === 0);
  const centres = Float64Array.from({ length: 3 * COLOURS }, (_, k) => {
    const i = taken[Math.floor(((Math.floor(k / 3) + 0.5) / COLOURS) * taken.length)] ?? 0;
    return rgb[i * 3 + (k % 3)] as number;
  });
  for (let round = 0; round < KMEANS_ROUNDS; round++) {
    const sums = new Float64Array(4 * COLOURS);
    for (const i of taken) {
      const r = rgb[i * 3] as number, g = rgb[i * 3 + 1] as number, b = rgb[i * 3 + 2] as number, sum = 4 * closest(r, g, b, centres);
      sums[sum] = (sums[sum] as number) + r;
      sums[sum + 1] = (sums[sum + 1] as number) + g;
      sums[sum + 2] = (sums[sum + 2] as number) + b;
      sums[sum + 3] = (sums[sum + 3] as number) + 1;
    }
    for (let k = 0; k < COLOURS; k++) {
      const n = sums[4 * k + 3] as number;
      if (n > 0) for (let c = 0; c < 3; c++) centres[3 * k + c] = (sums[4 * k + c] as number) / n;
    }
  }
  return centres;
}

/** Square of the difference from a palette's `k`-th colour. */
const off = (r: number, g: number, b: number, colours: Palette, k: number): number => ((colours[3 * k] as number) - r) ** 2
  + ((colours[3 * k + 1] as number) - g) ** 2 + ((colours[3 * k + 2] as number) - b) ** 2;

function closest(r: number, g: number, b: number, colours: Palette): number {
  let best = 0, least = Infinity;
  for (let k = 0; 3 * k < colours.length; k++) {
    const d = off(r, g, b, colours, k);
    if (d < least) { least = d; best = k; }
  }
  return best;
}

function nearest(rgb: Uint8Array, i: number, colours: Palette): number {
  const r = rgb[i * 3] as number, g = rgb[i * 3 + 1] as number, b = rgb[i * 3 + 2] as number;
  return Math.sqrt(off(r, g, b, colours, closest(r, g, b, colours)));
}

/** How alike each pixel and the next to the right look, and the one below: 0 to 1. */
interface Likeness { readonly across: Float32Array; readonly down: Float32Array }

function likenessOf(rgb: Uint8Array, width: number, height: number): Likeness {
  const like = (a: number, b: number): number => {
    const d =
      Math.abs((rgb[a * 3] as number) - (rgb[b * 3] as number)) + Math.abs((rgb[a * 3 + 1] as number) - (rgb[b * 3 + 1] as number))
      + Math.abs((rgb[a * 3 + 2] as number) - (rgb[b * 3 + 2] as number));
    return Math.exp(-d / (3 * LIKE));
  };
  const count = width * height, across = new Float32Array(count), down = new Float32Array(count);
  for (let i = 0; i < count; i++) {
    if ((i + 1) % width !== 0) across[i] = like(i, i + 1);
    if (i + width < count) down[i] = like(i, i + width);
  }
  return { across, down };
}

/** Sweeps in which each pixel leans to its four neighbours, the more the more alike they look. */
function agreed(logits: Float32Array, { across, down }: Likeness, width: number, height: number): Float32Array {
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
