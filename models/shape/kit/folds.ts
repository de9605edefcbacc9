import { seeded } from './noise.ts';
import { smoothstep } from './vector.ts';

/** A fold: a soft ridge along a bent line in a cloth's own plane (metres around, metres up). */
export interface Fold {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  /** How far the middle is pushed sideways, metres. */
  readonly bend?: number;
  /** Half breadth and height of the ridge, metres. */
  readonly width: number;
  readonly height: number;
}

/** How far a cloth stands off at a place, metres. */
export type Relief = (around: number, up: number) => number;

/** No folds at all, as on the coarsest level. */
export const FLAT: Relief = () => 0;

/**
 * The relief of folds: a ridge with a steep and a soft side and a shallow valley beyond, running out at both ends.
 * `period` is the length around of a closed cloth, metres.
 */
export function foldsOf(folds: readonly Fold[], period = Infinity): Relief {
  const list = folds.map(({ from, to, bend = 0, width, height }) => {
    const dx = to[0] - from[0], dy = to[1] - from[1], l = Math.max(1e-6, Math.hypot(dx, dy));
    return { x: from[0], y: from[1], tx: dx / l, ty: dy / l, l, bend, width, height };
  });
  return (around, up) => {
    let sum = 0;
    for (const f of list) {
      let rx = around - f.x;
      if (rx > period / 2) rx -= period; else if (rx < -period / 2) rx += period;
      const ry = up - f.y, along = (rx * f.tx + ry * f.ty) / f.l;
      if (along <= 0 || along >= 1) continue;
      const d = (rx * f.ty - ry * f.tx - f.bend * 4 * along * (1 - along)) / f.width;
      if (d < -3 || d > 4) continue;
      const s = d < 0 ? d * 1.25 : d * 0.8, e = 4 * along * (1 - along);
      sum += f.height * e * (Math.exp(-s * s) - 0.42 * Math.exp(-((d - 1.7) ** 2)));
    }
    return sum;
  };
}

/** Flutes that grow towards a free hem: 0 at `top`, full at `hem`, irregular, repeating around after `period` metres. */
export function flutes({ count, height, period, top, hem, seed }: { count: number; height: number; period: number; top: number; hem: number; seed: number }): Relief {
  const next = seeded(seed), waves = Array.from({ length: 4 }, (_, i) => ({ k: Math.max(1, Math.round(count * (0.6 + i * 0.32))), phase: next() * 2 * Math.PI, share: [1, 0.6, 0.45, 0.25][i] ?? 0 }));
  return (around, up) => {
    const grown = smoothstep(0, 1, (up - top) / (hem - top)) ** 1.4;
    if (grown === 0) return 0;
    let sum = 0;
    for (const { k, phase, share } of waves) sum += share * Math.cos((around / period) * 2 * Math.PI * k + phase);
    return (height * grown * sum) / 1.4;
  };
}

/** Scatters folds along a rule: `at` gives each from a stream of numbers in 0..1 and its number. */
export function scattered(count: number, seed: number, at: (random: () => number, i: number) => Fold): Fold[] {
  const next = seeded(seed);
  return Array.from({ length: count }, (_, i) => at(next, i));
}
