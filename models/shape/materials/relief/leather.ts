/** Hides: pebbled, smooth and napped. */
import { cellNoise, valueNoise } from '../../kit/noise.ts';
import { clamp, smoothstep } from '../../kit/vector.ts';
import { cloud, strokes, texel } from './texel.ts';
import type { Relief } from './texel.ts';

/** Pebbled grain: cells of two sizes between creases, drawn out where the hide was stretched. */
export function pebbled(): Relief {
  const cells = cellNoise(40, 3), small = cellNoise(74, 8), warp = cloud(7, 7, 3, 4), warpY = cloud(7, 7, 3, 14), fine = cloud(96, 96, 2, 5), broad = cloud(5, 5, 3, 6), mixAt = cloud(9, 9, 2, 9);
  return (x, y) => {
    const px = x + 0.05 * (warp(x, y) - 0.5), py = y + 0.05 * (warpY(x, y) - 0.5);
    const [first, second] = cells(px, py), [a, b] = small(px, py);
    const crease = smoothstep(0.01, 0.3, second - first), wrinkle = smoothstep(0, 0.34, b - a), split = 0.35 + 0.5 * smoothstep(0.42, 0.62, mixAt(x, y));
    const dome = 1 - 0.35 * first * first;
    const height = crease * dome * (1 - 0.34 * split * (1 - wrinkle)) * 0.94 + 0.06 * fine(x, y);
    return texel(height, 0.66 + 0.3 * Math.sqrt(height) + 0.16 * (broad(x, y) - 0.5), 0.16 * (0.55 - height), 0.05 * (0.6 - height));
  };
}

/** Fine calf: pores and faint lines. */
export function calf(): Relief {
  const cells = cellNoise(90, 21), warp = cloud(12, 12, 2, 22), pores = valueNoise(180, 180, 23), broad = cloud(4, 4, 4, 24);
  return (x, y) => {
    const bent = 0.03 * (warp(x, y) - 0.5), [first, second] = cells(x + bent, y - bent);
    const line = smoothstep(0, 0.22, second - first), pore = smoothstep(0.86, 0.97, pores(x, y));
    const height = clamp(0.55 + 0.35 * line - 0.4 * pore, 0, 1);
    return texel(height, 0.86 + 0.1 * line - 0.12 * pore + 0.14 * (broad(x, y) - 0.5), 0.1 * (0.7 - height), 0.04 * (broad(x, y) - 0.5));
  };
}

/** Brushed nap of short fibres that lie in patches. */
export function nap(fibre: number, patches: number, seed: number): Relief {
  const hairs = strokes({ count: 30_000, length: fibre, width: 0.0036, angle: 1.2, stray: 1.1, curl: 1.4, seed }), lie = cloud(patches, patches, 4, seed + 1), fine = cloud(120, 120, 2, seed + 2);
  return (x, y) => {
    const hair = hairs(x, y), brushed = lie(x, y);
    return texel(0.75 * hair + 0.25 * fine(x, y), 0.76 + 0.26 * hair + 0.1 * (brushed - 0.5), 0.05 * (0.5 - hair), 0);
  };
}
