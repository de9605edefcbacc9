/** Mulberry32: a seeded stream of numbers in [0, 1). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Tileable value noise: `cells` lattice points a side, x and y in tiles (period 1). */
export function valueNoise(cellsX: number, cellsY: number, seed: number): (x: number, y: number) => number {
  const next = seeded(seed), values = Float32Array.from({ length: cellsX * cellsY }, next);
  const at = (i: number, j: number): number => values[(((j % cellsY) + cellsY) % cellsY) * cellsX + (((i % cellsX) + cellsX) % cellsX)] ?? 0;
  return (x, y) => {
    const gx = x * cellsX, gy = y * cellsY, i = Math.floor(gx), j = Math.floor(gy);
    const fx = (gx - i) ** 2 * (3 - 2 * (gx - i)), fy = (gy - j) ** 2 * (3 - 2 * (gy - j));
    return (at(i, j) * (1 - fx) + at(i + 1, j) * fx) * (1 - fy) + (at(i, j + 1) * (1 - fx) + at(i + 1, j + 1) * fx) * fy;
  };
}

/** Tileable cellular noise: distances to the nearest and the second nearest of `cells`² jittered points, in cells, and the nearest's number. */
export function cellNoise(cells: number, seed: number): (x: number, y: number) => readonly [number, number, number] {
  const next = seeded(seed), jitter = Float32Array.from({ length: cells * cells * 2 }, next);
  return (x, y) => {
    const gx = x * cells, gy = y * cells, i = Math.floor(gx), j = Math.floor(gy);
    let first = 9, second = 9, which = 0;
    for (let dj = -1; dj <= 1; dj++) {
      for (let di = -1; di <= 1; di++) {
        const k = 2 * ((((j + dj) % cells + cells) % cells) * cells + (((i + di) % cells) + cells) % cells);
        const d = Math.hypot(i + di + (jitter[k] ?? 0) - gx, j + dj + (jitter[k + 1] ?? 0) - gy);
        if (d < first) { second = first; first = d; which = k >> 1; } else if (d < second) second = d;
      }
    }
    return [first, second, which];
  };
}
