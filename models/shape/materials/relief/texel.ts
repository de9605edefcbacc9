/** What reliefs are drawn with: points of a tile, and the noises that they share. All repeat with period 1 in x and y. */
import { seeded, valueNoise } from '../../kit/noise.ts';

/** A point of a tile. */
export interface Texel {
  /** 0 (deep) to 1 (high), of the material's relief. */
  readonly height: number;
  /** Factor of the base colour in linear light; its mean is brought to the material's `shade`. */
  readonly tone: number;
  /** Added to the material's roughness. */
  readonly rough: number;
  /** Share by which the colour leans to red (above 0) or blue. */
  readonly warm: number;
}

export type Relief = (x: number, y: number) => Texel;
export type Field = (x: number, y: number) => number;

export const texel = (height: number, tone: number, rough = 0, warm = 0): Texel => ({ height, tone, rough, warm });

/** Octaves of noise, each twice as fine and half as strong, 0..1; `cellsX` by `cellsY` in the coarsest. */
export function cloud(cellsX: number, cellsY: number, octaves: number, seed: number): Field {
  const layers = Array.from({ length: octaves }, (_, i) => ({ at: valueNoise(cellsX << i, cellsY << i, seed + i), weight: 0.5 ** i }));
  const total = layers.reduce((sum, { weight }) => sum + weight, 0);
  return (x, y) => layers.reduce((sum, { at, weight }) => sum + weight * at(x, y), 0) / total;
}

export interface Strokes {
  readonly count: number;
  /** Of the tile's edge. */
  readonly length: number;
  readonly width: number;
  /** Direction (radians) and how far strokes stray from it. */
  readonly angle: number;
  readonly stray: number;
  /** Radians that a stroke turns along its way, at most. */
  readonly curl: number;
  readonly seed: number;
}

/** Edge of the raster that strokes are drawn on, pixels. */
const RASTER = 1024;

/** Fibres laid over one another, as a field 0..1: the later lie higher. */
export function strokes({ count, length, width, angle, stray, curl, seed }: Strokes): Field {
  const raster = new Float32Array(RASTER * RASTER), next = seeded(seed), radius = Math.max(1, width * RASTER / 2), reach = Math.ceil(radius);
  for (let k = 0; k < count; k++) {
    let x = next() * RASTER, y = next() * RASTER, heading = angle + (next() - 0.5) * 2 * stray;
    const steps = Math.max(2, Math.round(length * RASTER * (0.5 + next()))), turn = ((next() - 0.5) * 2 * curl) / steps, level = 0.25 + 0.75 * (k / count) * (0.6 + 0.4 * next());
    for (let i = 0; i < steps; i++) {
      x += Math.cos(heading); y += Math.sin(heading); heading += turn;
      const end = Math.min(1, Math.min(i, steps - i) / (radius * 3));
      for (let dy = -reach; dy <= reach; dy++) for (let dx = -reach; dx <= reach; dx++) {
        const away = Math.hypot(dx, dy) / radius;
        if (away > 1) continue;
        const at = (((Math.floor(y) + dy) % RASTER + RASTER) % RASTER) * RASTER + (((Math.floor(x) + dx) % RASTER) + RASTER) % RASTER;
        const high = level * end * Math.sqrt(1 - away * away);
        if (high > (raster[at] ?? 0)) raster[at] = high;
      }
    }
  }
  return (x, y) => raster[(Math.floor(y * RASTER) % RASTER) * RASTER + (Math.floor(x * RASTER) % RASTER)] ?? 0;
}

/** A stream of numbers 0..1 by index, for what differs from thread to thread; it repeats after `period`. */
export function lot(period: number, seed: number): (index: number) => number {
  const next = seeded(seed), values = Float32Array.from({ length: period }, next);
  return (index) => values[((index % period) + period) % period] ?? 0;
}
