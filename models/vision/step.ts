/**
 * Where a silhouette would cover the photo's better: a step of Gauss and Newton, damped after Levenberg 1944. What a pixel of
 * it is short of is taken for a linear function of what can be changed, told by one look beside each axis.
 */
import { solved } from '../engine/linear.ts';

/** How a silhouette changes with each axis, and what moving along it costs. */
export interface Slopes {
  /** Change of each pixel with each axis, by axis. */
  readonly by: readonly Float32Array[];
  /** Products of any two of them. */
  readonly products: readonly Float64Array[];
  /** Pull towards the guess, by axis: half of its cost's second derivative. */
  readonly pull: readonly number[];
}

export function slopesFrom(by: readonly Float32Array[], pull: readonly number[]): Slopes {
  const products = by.map(() => new Float64Array(by.length));
  for (const [i, a] of by.entries()) for (let j = 0; j <= i; j++) {
    const sum = times(a, by[j] as Float32Array);
    (products[i] as Float64Array)[j] = sum;
    (products[j] as Float64Array)[i] = sum;
  }
  return { by, products, pull };
}

function times(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

/** @param lacking of each pixel, what the photo's silhouette has more @param strayed from the guess, by axis @returns how far to go along each axis */
export function stepOf({ by, products, pull }: Slopes, lacking: Float32Array, strayed: readonly number[], damping: number): number[] {
  const right = by.map((slope, i) => times(slope, lacking) - (pull[i] as number) * (strayed[i] as number));
  const matrix = products.map((row, i) => row.map((v, j) => (i === j ? v * (1 + damping) + (pull[i] as number) + 1e-3 : v)));
  return solved(matrix, right);
}

/** Blurred `rounds` times over by 1, 2, 1 along both directions, so that near misses are seen from where one stands. */
export function blurred(values: ArrayLike<number>, size: number, rounds: number): Float32Array {
  const now = Float32Array.from(values), other = new Float32Array(now.length);
  for (let round = 0; round < rounds; round++) {
    for (let y = 0; y < size; y++) for (let x = 0; x < size; x++) {
      const i = y * size + x, v = now[i] as number;
      other[i] = 0.5 * v + 0.25 * ((x > 0 ? now[i - 1] as number : v) + (x < size - 1 ? now[i + 1] as number : v));
    }
    for (let y = 0; y < size; y++) for (let x = 0; x < size; x++) {
      const i = y * size + x, v = other[i] as number;
      now[i] = 0.5 * v + 0.25 * ((y > 0 ? other[i - size] as number : v) + (y < size - 1 ? other[i + size] as number : v));
    }
  }
  return now;
}
