import type { Relief } from './folds.ts';
import { smoothstep } from './vector.ts';

export interface PleatOptions {
  readonly count: number;
  /** How far a pleat's edge stands off at the hem, metres. */
  readonly height: number;
  /** Girth that is shared out among them, metres. */
  readonly period: number;
  /** Heights between which they open. */
  readonly top: number;
  readonly hem: number;
}

/** Knife pleats: each a slope with a sharp step, pressed flat above, open at the hem. */
export function pleats({ count, height, period, top, hem }: PleatOptions): Relief {
  return (around, up) => {
    if (up > top) return 0;
    const t = ((((around / period) * count) % 1) + 1) % 1, saw = t < 0.86 ? t / 0.86 : (1 - t) / 0.14;
    return height * (saw - 0.4) * (0.35 + 0.65 * smoothstep(top, hem, up));
  };
}
