/** Measures of triangles and of points. */
/** Twice a triangle's area along its normal. */
export function faceOf(positions: Float32Array, a: number, b: number, c: number): [number, number, number] {
  const at = (id: number, k: number): number => positions[id * 3 + k] ?? 0;
  const ux = at(b, 0) - at(a, 0), uy = at(b, 1) - at(a, 1), uz = at(b, 2) - at(a, 2), vx = at(c, 0) - at(a, 0), vy = at(c, 1) - at(a, 1), vz = at(c, 2) - at(a, 2);
  return [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
}

/** The longest side of what holds all points. */
export function extentOf(positions: Float32Array): number {
  const low = [Infinity, Infinity, Infinity], high = [-Infinity, -Infinity, -Infinity];
  for (let i = 0; i < positions.length; i++) {
    const x = positions[i] ?? 0, k = i % 3;
    if (x < (low[k] ?? 0)) low[k] = x;
    if (x > (high[k] ?? 0)) high[k] = x;
  }
  return Math.max(0, ...high.map((x, k) => x - (low[k] ?? 0)));
}
