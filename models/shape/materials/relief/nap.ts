/** What is made of loose fibres: felt, fleece, velvet, paper. */
import { cellNoise } from '../../kit/noise.ts';
import { clamp } from '../../kit/vector.ts';
import { cloud, strokes, texel } from './texel.ts';
import type { Relief } from './texel.ts';

export function felted(seed: number): Relief {
  const coarse = strokes({ count: 2600, length: 0.16, width: 0.006, angle: 0, stray: Math.PI, curl: 3, seed }), fine = strokes({ count: 16_000, length: 0.07, width: 0.003, angle: 0, stray: Math.PI, curl: 3, seed: seed + 1 }), broad = cloud(6, 6, 3, seed + 2);
  return (x, y) => {
    const height = clamp(0.45 * coarse(x, y) + 0.45 * fine(x, y) + 0.1 * broad(x, y), 0, 1);
    return texel(height, 0.72 + 0.34 * height + 0.12 * (broad(x, y) - 0.5), 0.03, 0);
  };
}

/** Tufts that have been brushed up. */
export function fleeced(seed: number): Relief {
  const tufts = cellNoise(26, seed), warp = cloud(14, 14, 3, seed + 1), hairs = strokes({ count: 22_000, length: 0.03, width: 0.0036, angle: 0, stray: Math.PI, curl: 5, seed: seed + 2 });
  return (x, y) => {
    const bent = 0.07 * (warp(x, y) - 0.5), [first] = tufts(x + bent, y - bent), tuft = Math.sqrt(clamp(1 - first * first * 0.9, 0, 1));
    const height = clamp(0.65 * tuft + 0.35 * hairs(x, y), 0, 1);
    return texel(height, 0.5 + 0.5 * height + 0.1 * (warp(x, y) - 0.5), 0, 0);
  };
}

/** Upright pile: too fine to see each hair, but it lies this way here and that way there. */
export function piled(seed: number): Relief {
  const lie = cloud(3, 3, 4, seed), hairs = cloud(170, 170, 1, seed + 1), streak = cloud(90, 22, 2, seed + 2);
  return (x, y) => {
    const brushed = lie(x, y);
    return texel(clamp(0.5 * hairs(x, y) + 0.5 * streak(x, y), 0, 1), 0.88 + 0.1 * (brushed - 0.5) + 0.1 * (hairs(x, y) - 0.5), 0.06 * (brushed - 0.5), 0);
  };
}

export function papery(seed: number): Relief {
  const fibres = strokes({ count: 5200, length: 0.05, width: 0.0032, angle: 0, stray: Math.PI, curl: 2, seed }), broad = cloud(10, 10, 4, seed + 1);
  return (x, y) => {
    const height = clamp(0.5 * fibres(x, y) + 0.5 * broad(x, y), 0, 1);
    return texel(height, 0.97 + 0.04 * (broad(x, y) - 0.5) + 0.02 * fibres(x, y), 0.04 * (0.5 - height), 0.01 * (broad(x, y) - 0.5));
  };
}
