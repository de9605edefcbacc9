/** Woven, knitted and perforated cloth: threads with their own thickness and tone, so that no two are alike. */
import { valueNoise } from '../../kit/noise.ts';
import { clamp, smoothstep } from '../../kit/vector.ts';
import { cloud, lot, strokes, texel } from './texel.ts';
import type { Relief } from './texel.ts';

export interface Weave {
  /** Threads along each edge of the tile; a multiple of the repeat of `over`. */
  readonly threads: number;
  /** Whether warp (along y) lies on top where warp i crosses weft j. */
  readonly over: (i: number, j: number) => boolean;
  /** How much threads differ in thickness, 0..1, and in tone. */
  readonly slub: number;
  readonly tones: number;
  /** Tone of the weft beside the warp's 1. */
  readonly weft?: number;
  /** Every so many threads one is thicker, as in ripstop. */
  readonly rib?: number;
  readonly fuzz?: number;
  readonly seed: number;
}

export function woven({ threads, over, slub, tones, weft = 1, rib = 0, fuzz = 0.12, seed }: Weave): Relief {
  const warpTone = lot(threads, seed), weftTone = lot(threads, seed + 1), slubs = cloud(threads / 2, 6, 2, seed + 2), slubsAcross = cloud(6, threads / 2, 2, seed + 3);
  const hair = valueNoise(256, 256, seed + 4), broad = cloud(4, 4, 3, seed + 5), drift = cloud(5, 5, 2, seed + 6), driftY = cloud(5, 5, 2, seed + 7);
  return (x, y) => {
    // Threads do not run quite straight.
    const gx = (x + (0.22 / threads) * (drift(x, y) - 0.5) + 1) * threads, gy = (y + (0.22 / threads) * (driftY(x, y) - 0.5) + 1) * threads;
    const i = Math.floor(gx), j = Math.floor(gy), fx = gx - i - 0.5, fy = gy - j - 0.5, warp = over(i, j);
    const across = warp ? fx : fy, along = warp ? fy : fx, thick = 1 + slub * ((warp ? slubs(x, y) : slubsAcross(x, y)) - 0.5) * 1.6;
    const rise = rib > 0 && (i % rib === 0 || j % rib === 0) ? 1.25 : 1, wide = 0.47 * clamp(thick, 0.55, 1.12);
    const round = Math.sqrt(Math.max(0, 1 - (across / wide) ** 2));
    // A thread that stays on top over its neighbour does not dip towards it.
    const next = warp ? over(i, j + Math.sign(along)) : !over(i + Math.sign(along), j), dip = next ? 1 : 1 - 1.6 * along * along;
    const twist = 0.5 + 0.5 * Math.sin((along * 2 + across * 3) * Math.PI * 2), body = clamp(round * dip * rise * 0.8, 0, 1);
    const height = clamp(body * (1 - 0.12 * twist) + fuzz * (hair(x, y) - 0.5), 0, 1);
    const own = 1 + tones * ((warp ? warpTone(i) : weftTone(j)) - 0.5), tone = (warp ? 1 : weft) * own * (0.5 + 0.5 * Math.sqrt(body)) * (0.94 + 0.12 * hair(x, y)) + 0.08 * (broad(x, y) - 0.5);
    return texel(height, tone, 0.06 * (0.5 - height), 0);
  };
}

export const plain = (i: number, j: number): boolean => (i + j) % 2 === 0;
/** Three over, one under, stepping by one: the diagonal of denim. */
export const denim = (i: number, j: number): boolean => (i + j) % 4 !== 0;
export const twill = (i: number, j: number): boolean => (i + j) % 4 < 2;
/** Twill that turns every eight threads. */
export const herringbone = (i: number, j: number): boolean => ((Math.floor(i / 8) % 2 === 0 ? i : 7 - (i % 8)) + j) % 4 < 2;
/** Long floats of the warp: satin of eight. */
export const satin = (i: number, j: number): boolean => (i * 3 + j) % 8 !== 0;
export const basket = (i: number, j: number): boolean => (Math.floor(i / 2) + Math.floor(j / 2)) % 2 === 0;

/** Stocking stitch: columns of V's of plied yarn. */
export function knitted(columns: number, seed: number, fuzz: number): Relief {
  const rows = Math.round(columns * 1.4), hair = strokes({ count: Math.round(26_000 * fuzz), length: 0.02, width: 0.0024, angle: 0, stray: 3.2, curl: 2, seed }), broad = cloud(5, 5, 3, seed + 1), own = lot(columns * 64, seed + 2);
  return (x, y) => {
    const gx = x * columns, column = gx - Math.floor(gx), side = column < 0.5 ? 1 : -1, fx = (column % 0.5) * 2 - 0.5;
    const run = y * rows + side * fx * 0.95 + 16, row = Math.floor(run), lean = run - row - 0.5;
    // Each leg of a V is an ellipse that lies over the one below.
    const wide = 1 - (fx / 0.56) ** 2, long = 1 - (lean / 0.62) ** 2, body = Math.sqrt(clamp(wide, 0, 1)) * Math.sqrt(clamp(long, 0, 1)) * (0.82 - 0.18 * lean);
    const ply = 0.5 + 0.5 * Math.sin((lean * 1.5 + side * fx * 2.4) * Math.PI * 2), hairs = hair(x, y);
    const height = clamp(body * (0.9 - 0.14 * ply) + 0.16 * hairs * fuzz, 0, 1);
    return texel(height, (0.42 + 0.56 * Math.sqrt(height)) * (0.97 + 0.06 * own(Math.floor(gx) * 61 + row % rows)) + 0.06 * (broad(x, y) - 0.5), 0.05 * (0.5 - height), 0);
  };
}

/** Sports mesh: rows of holes, one sees dark through them, between loops of yarn. */
export function perforated(holes: number, seed: number): Relief {
  const rows = Math.round(holes * 1.15 / 2) * 2, yarn = valueNoise(holes * 12, holes * 4, seed), broad = cloud(4, 4, 2, seed + 1);
  return (x, y) => {
    const gy = y * rows, gx = x * holes + (Math.floor(gy) % 2) * 0.5, fx = gx % 1 - 0.5, fy = gy % 1 - 0.5, d = Math.hypot(fx, fy * 0.9);
    const wall = smoothstep(0.2, 0.34, d), rim = smoothstep(0.3, 0.4, d), loop = 0.5 + 0.5 * Math.cos(Math.atan2(fy, fx) * 10), thread = yarn(x, y);
    const height = clamp(wall * (0.7 + 0.3 * (1 - rim)) - 0.1 * rim * loop + 0.12 * (thread - 0.5), 0, 1);
    return texel(height, 0.2 + 0.8 * wall * (0.86 + 0.1 * height + 0.1 * (thread - 0.5)) + 0.05 * (broad(x, y) - 0.5), 0.04, 0);
  };
}
