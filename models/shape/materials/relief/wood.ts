/** Woods, straw and cork. Grain runs along y. */
import { cellNoise, valueNoise } from '../../kit/noise.ts';
import { clamp, smoothstep } from '../../kit/vector.ts';
import { cloud, lot, strokes, texel } from './texel.ts';
import type { Relief } from './texel.ts';

export interface Wood {
  /** Growth rings over the tile, and how far they wander, of the tile. */
  readonly rings: number;
  readonly wander: number;
  /** Open pores: how many, and how long, of the tile. */
  readonly pores: number;
  readonly poreLength: number;
  /** Strength of the rings and of darker streaks in the tone. */
  readonly contrast: number;
  readonly streaks: number;
  /** Bright flecks of the rays, as on quartered oak. */
  readonly rays: number;
  readonly seed: number;
}

export function sawn({ rings, wander, pores, poreLength, contrast, streaks, rays, seed }: Wood): Relief {
  const bend = cloud(2, 1, 3, seed), sway = cloud(5, 3, 4, seed + 1), streak = cloud(9, 1, 3, seed + 2), silk = valueNoise(256, 10, seed + 3), uneven = cloud(6, 6, 2, seed + 4), width = cloud(rings, 1, 1, seed + 7);
  const pore = strokes({ count: pores, length: poreLength, width: 0.0022, angle: Math.PI / 2, stray: 0.05, curl: 0.06, seed: seed + 5 });
  const fleck = rays > 0 ? strokes({ count: rays, length: 0.035, width: 0.005, angle: Math.PI / 2, stray: 0.3, curl: 0.3, seed: seed + 6 }) : () => 0;
  return (x, y) => {
    const across = x + wander * (bend(x, y) - 0.5) + 0.16 * wander * (sway(x, y) - 0.5) + 0.6 / rings * (width(x, y) - 0.5), turn = (across + 2) * rings, ring = turn % 1;
    // Early wood fades slowly into late wood, which ends at once; the years differ.
    const late = smoothstep(0.1, 0.9, ring) * (1 - smoothstep(0.93, 1, ring)), early = 1 - late, year = 0.55 + 0.9 * streak(across, y);
    const open = pore(x, y) * (0.3 + 0.7 * early), dark = streaks * smoothstep(0.46, 0.8, streak(x, y)), shine = fleck(x, y) * 0.09;
    const tone = 1 - contrast * late * year - dark - 0.34 * open + shine + 0.12 * (silk(x, y) - 0.5) + 0.1 * (uneven(x, y) - 0.5);
    const height = clamp(0.76 + 0.06 * late + 0.14 * silk(x, y) - 0.75 * open, 0, 1);
    return texel(height, tone, 0.1 * open + 0.05 * early - 0.06 * shine, 0.08 * late * year + 0.12 * dark + 0.1 * open);
  };
}

/** Glued strips of bamboo: straight, with fibres as fine dashes. */
export function bamboo(strips: number, seed: number): Relief {
  const tone = lot(strips, seed), shift = lot(strips, seed + 1), fibre = strokes({ count: 7000, length: 0.12, width: 0.0022, angle: Math.PI / 2, stray: 0.02, curl: 0.02, seed: seed + 2 }), silk = valueNoise(256, 6, seed + 3);
  return (x, y) => {
    const g = x * strips + 0.5, i = Math.floor(g) % strips, edge = Math.min(g % 1, 1 - (g % 1)) / 0.5, joint = smoothstep(0, 0.05, edge);
    const node = Math.exp(-1 * ((((y + shift(i)) % 1) - 0.5) / 0.012) ** 2), dashes = fibre(x, y);
    return texel(clamp(0.8 * joint - 0.2 * dashes + 0.2 * silk(x, y) + 0.1 * node, 0, 1), 0.9 + 0.16 * (tone(i) - 0.5) - 0.16 * dashes - 0.2 * node - 0.12 * (1 - joint) + 0.06 * (silk(x, y) - 0.5), 0.04 * dashes, 0.1 * dashes + 0.12 * node);
  };
}

/** Flat strands plaited over and under. */
export function plaited(strands: number, seed: number): Relief {
  const tone = lot(strands * 2, seed), lines = valueNoise(256, 14, seed + 1), linesAcross = valueNoise(14, 256, seed + 2), broad = cloud(4, 4, 2, seed + 3);
  return (x, y) => {
    const gx = x * strands, gy = y * strands, i = Math.floor(gx), j = Math.floor(gy), fx = gx - i - 0.5, fy = gy - j - 0.5, upright = (i + j) % 2 === 0;
    const across = upright ? fx : fy, along = upright ? fy : fx, line = upright ? lines(x, y) : linesAcross(x, y);
    const flat = smoothstep(0.5, 0.4, Math.abs(across)), arch = 1 - 1.5 * along * along, body = clamp(flat * arch, 0, 1);
    return texel(clamp(body * 0.88 + 0.12 * line, 0, 1), (0.4 + 0.55 * Math.sqrt(body)) * (0.86 + 0.28 * tone(upright ? i : strands + j)) * (0.84 + 0.28 * line) + 0.05 * (broad(x, y) - 0.5), 0.1 * (0.5 - line), 0.04 * (0.5 - line));
  };
}

/** Pressed granules of bark. */
export function granular(cells: number, seed: number): Relief {
  const grains = cellNoise(cells, seed), warp = cloud(20, 20, 3, seed + 1), fine = cloud(80, 80, 2, seed + 2), tones = lot(4096, seed + 3);
  return (x, y) => {
    const bent = 0.03 * (warp(x, y) - 0.5), [first, second, which] = grains(x + bent, y - bent), joint = smoothstep(0.02, 0.16, second - first), own = tones(which);
    const pit = own > 0.93 ? 1 : 0;
    return texel(clamp(0.55 * joint + 0.25 * own + 0.2 * fine(x, y) - 0.5 * pit, 0, 1), 0.72 + 0.34 * own - 0.18 * (1 - joint) - 0.45 * pit + 0.12 * (fine(x, y) - 0.5), 0, 0.06 * (0.5 - own));
  };
}
