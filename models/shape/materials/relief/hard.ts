/** Metals, plastics, rubber, glazes, stone, and leaves. */
import { cellNoise, valueNoise } from '../../kit/noise.ts';
import { clamp, smoothstep } from '../../kit/vector.ts';
import { cloud, strokes, texel } from './texel.ts';
import type { Relief } from './texel.ts';

/** Fine scratches that all run along x. */
export function brushed(seed: number): Relief {
  const fine = valueNoise(6, 256, seed), middle = valueNoise(3, 128, seed + 1), long = valueNoise(2, 40, seed + 2), cuts = strokes({ count: 2200, length: 0.22, width: 0.0018, angle: 0, stray: 0.01, curl: 0.01, seed: seed + 3 });
  return (x, y) => {
    const line = 0.5 * fine(x, y) + 0.3 * middle(x, y) + 0.2 * long(x, y), cut = cuts(x, y);
    return texel(clamp(0.8 * line + 0.2 - 0.3 * cut, 0, 1), 0.93 + 0.1 * (line - 0.5) - 0.03 * cut, 0.22 * (line - 0.5) + 0.05 * cut, 0);
  };
}

/** The stipple of a mould: `cells` bumps along the tile. */
export function stippled(cells: number, seed: number): Relief {
  const bumps = cellNoise(cells, seed), fine = valueNoise(Math.min(256, cells * 3), Math.min(256, cells * 3), seed + 1), broad = cloud(4, 4, 3, seed + 2);
  return (x, y) => {
    const [first] = bumps(x, y), height = clamp(0.75 * (1 - first) + 0.25 * fine(x, y), 0, 1);
    return texel(height, 0.97 + 0.05 * (height - 0.5) + 0.02 * (broad(x, y) - 0.5), 0.08 * (0.5 - height), 0);
  };
}

/** Glaze: a skin that is never quite even, with a few pinholes and specks. */
export function glazed(seed: number): Relief {
  const skin = cloud(5, 5, 3, seed), ripple = cloud(26, 26, 1, seed + 1), specks = cellNoise(34, seed + 2);
  return (x, y) => {
    const [first, , which] = specks(x, y), speck = which % 5 === 0 ? smoothstep(0.1, 0.05, first) : 0;
    return texel(clamp(0.7 * skin(x, y) + 0.3 * ripple(x, y) - 0.12 * speck, 0, 1), 0.98 + 0.05 * (skin(x, y) - 0.5) - 0.12 * speck, 0.1 * speck + 0.04 * (skin(x, y) - 0.5), 0.04 * speck);
  };
}

/** Fired clay: grains of sand, and the lines of the wheel along x. */
export function fired(seed: number): Relief {
  const sand = cloud(150, 150, 1, seed), wheel = valueNoise(2, 44, seed + 1), broad = cloud(4, 4, 4, seed + 2), pits = cellNoise(44, seed + 3);
  return (x, y) => {
    const [first, , which] = pits(x, y), pit = which % 4 === 0 ? smoothstep(0.22, 0.08, first) : 0;
    return texel(clamp(0.4 * sand(x, y) + 0.45 * wheel(x, y) + 0.15 - 0.35 * pit, 0, 1), 0.9 + 0.16 * (broad(x, y) - 0.5) + 0.12 * (sand(x, y) - 0.5) - 0.2 * pit, 0, 0.06 * (broad(x, y) - 0.5));
  };
}

/** Polished marble: veins that branch where clouds of the stone meet. */
export function veined(seed: number): Relief {
  const warpX = cloud(3, 3, 4, seed), warpY = cloud(3, 3, 4, seed + 5), vein = cloud(3, 4, 3, seed + 10), thin = cloud(7, 6, 3, seed + 15), broad = cloud(2, 2, 4, seed + 20);
  return (x, y) => {
    const px = x + 0.28 * (warpX(x, y) - 0.5) + 1, py = y + 0.28 * (warpY(x, y) - 0.5) + 1;
    const main = Math.exp(-Math.abs(vein(px, py) - 0.5) * 60) * 0.6, fine = Math.exp(-Math.abs(thin(px, py) - 0.5) * 70) * 0.28;
    return texel(0.5, 0.98 - main - fine + 0.2 * (broad(x, y) - 0.5), 0.06 * (main + fine), 0.05 * (main + fine));
  };
}

/** Closed cells of a foam. */
export function foamed(cells: number, seed: number): Relief {
  const bubbles = cellNoise(cells, seed), small = cellNoise(cells * 2, seed + 1), broad = cloud(5, 5, 3, seed + 2);
  return (x, y) => {
    const [first, second] = bubbles(x, y), [a, b] = small(x, y), skin = smoothstep(0, 0.3, second - first);
    return texel(clamp(0.65 * skin + 0.35 * smoothstep(0, 0.3, b - a), 0, 1), 0.92 + 0.07 * skin + 0.05 * (broad(x, y) - 0.5), 0.05 * (0.5 - skin), 0);
  };
}

/** A leaf's net of veins, its ribs slanting along x. */
export function leafy(seed: number): Relief {
  const net = cellNoise(30, seed), warp = cloud(6, 6, 3, seed + 1), broad = cloud(3, 3, 3, seed + 2);
  return (x, y) => {
    const bent = 0.03 * (warp(x, y) - 0.5), [first, second] = net(x + bent, y - bent), vein = 1 - smoothstep(0, 0.12, second - first);
    const rib = Math.exp(-1 * (((((y + 0.35 * Math.abs(x - 0.5) + bent + 1) * 5) % 1) - 0.5) / 0.06) ** 2);
    return texel(clamp(0.75 - 0.3 * vein - 0.3 * rib + 0.15 * (1 - first), 0, 1), 0.88 + 0.16 * vein + 0.22 * rib + 0.24 * (broad(x, y) - 0.5), -0.06 * vein, 0.04 * rib);
  };
}
