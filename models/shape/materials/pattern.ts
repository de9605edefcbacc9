import { cellNoise, valueNoise } from '../kit/noise.ts';
import { clamp, smoothstep } from '../kit/vector.ts';
import type { Pattern } from './library.ts';

type Height = (x: number, y: number) => number;

/** Threads a tile's edge. */
const WEAVE_THREADS = 24;
const KNIT_COLUMNS = 12;
const MESH_HOLES = 12;

/** Relief of one tile, 0 (deep) to 1 (high), for x and y in 0..1; it repeats without a seam. */
export function heightOf(pattern: Pattern): Height {
  switch (pattern) {
    case 'grain': return grain();
    case 'nap': return mixed([[32, 32, 0.4], [96, 96, 0.6]], 11);
    case 'weave': return weave((i, j) => (i + j) % 2 === 0);
    case 'twill': return weave((i, j) => (i + j) % 4 < 2);
    case 'knit': return knit();
    case 'mesh': return mesh();
    case 'brush': return mixed([[2, 128, 0.6], [6, 200, 0.4]], 23);
    case 'wood': return wood();
    case 'orange-peel': return mixed([[24, 24, 0.7], [64, 64, 0.3]], 31);
    case 'fibre': return mixed([[12, 60, 0.35], [60, 12, 0.35], [90, 90, 0.3]], 41);
  }
}

function mixed(layers: readonly (readonly [number, number, number])[], seed: number): Height {
  const noises = layers.map(([cx, cy, weight], i) => ({ at: valueNoise(cx, cy, seed + i), weight }));
  return (x, y) => noises.reduce((sum, { at, weight }) => sum + weight * at(x, y), 0);
}

function grain(): Height {
  const cells = cellNoise(22, 3), warp = valueNoise(8, 8, 4), fine = valueNoise(80, 80, 5);
  return (x, y) => {
    const bent = 0.02 * (warp(x, y) - 0.5);
    const [first, second] = cells(x + bent, y - bent);
    return 0.85 * smoothstep(0, 0.32, second - first) + 0.15 * fine(x, y);
  };
}

function weave(over: (i: number, j: number) => boolean): Height {
  const uneven = valueNoise(40, 40, 7);
  return (x, y) => {
    const gx = x * WEAVE_THREADS, gy = y * WEAVE_THREADS, fx = gx % 1 - 0.5, fy = gy % 1 - 0.5;
    const warp = over(Math.floor(gx), Math.floor(gy));
    const across = warp ? fx : fy, along = warp ? fy : fx;
    return clamp(0.85 * Math.sqrt(Math.max(0, 1 - 3.4 * across * across)) * (1 - 0.9 * along * along) + 0.15 * uneven(x, y), 0, 1);
  };
}

function knit(): Height {
  return (x, y) => {
    const gx = x * KNIT_COLUMNS, column = gx % 1, side = column < 0.5 ? 1 : -1;
    const fx = (column % 0.5) * 2 - 0.5, lean = (y * KNIT_COLUMNS * 1.5 + side * fx * 0.6 + 10) % 1 - 0.5;
    return clamp(Math.sqrt(Math.max(0, 1 - 3.2 * fx * fx)) * Math.sqrt(Math.max(0, 1 - 3 * lean * lean)), 0, 1);
  };
}

function mesh(): Height {
  return (x, y) => {
    const gy = y * MESH_HOLES, gx = x * MESH_HOLES + (Math.floor(gy) % 2) * 0.5;
    const d = Math.hypot(gx % 1 - 0.5, (gy % 1 - 0.5) * 0.9);
    return smoothstep(0.2, 0.38, d) * (0.85 + 0.15 * Math.cos(gy * 2 * Math.PI));
  };
}

/** Grain runs along v: rings stretched far along it, with fine pores. */
function wood(): Height {
  const bend = valueNoise(3, 2, 51), rings = valueNoise(26, 2, 52), pores = valueNoise(128, 6, 53), broad = valueNoise(6, 1, 54);
  return (x, y) => {
    const bent = x + 0.05 * (bend(x, y) - 0.5);
    return clamp(0.35 * rings(bent, y) + 0.35 * broad(bent, y) + 0.3 * pores(bent, y), 0, 1);
  };
}
