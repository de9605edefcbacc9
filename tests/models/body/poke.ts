/** Where skin comes out of cloth, by lines out of every point of the skin against every triangle: a check of its own, slow and plain. */
import type { Dressed } from '../../../models/body/index.ts';

type Vec = readonly [number, number, number];

/** Points of the skin under the cloth of an item, and those of them that do not lie inside it by a millimetre at least. */
export function poking({ skin, worn }: Dressed, item: number, every = 1): { readonly under: number; readonly out: number } {
  const faces: [Vec, Vec, Vec][] = [];
  for (const { positions, indices } of worn[item]?.values() ?? []) {
    const at = (i: number): Vec => [positions[i * 3] ?? 0, positions[i * 3 + 1] ?? 0, positions[i * 3 + 2] ?? 0];
    for (let t = 0; t < indices.length; t += 3) faces.push([at(indices[t] ?? 0), at(indices[t + 1] ?? 0), at(indices[t + 2] ?? 0)]);
  }
  let under = 0, out = 0;
  for (let i = 0; i < skin.points.length; i += every) {
    const p = skin.points[i] ?? [0, 0, 0], n = skin.normals[i] ?? [0, 1, 0];
    let over = false, behind = false;
    for (const face of faces) {
      const d = along(p, n, face);
      if (d === null) continue;
      if (d >= 0.001 && d < 0.06) over = true;
      else if (d < 0.001 && d > -0.02) behind = true;
    }
    if (over || behind) under++;
    if (behind && !over) out++;
  }
  return { under, out };
}

/** Distance along a line to a face that looks the same way; null where it does not meet it. Solved by Cramer's rule. */
function along(p: Vec, n: Vec, [a, b, c]: readonly [Vec, Vec, Vec]): number | null {
  // Nothing further off than the longest distance that counts is looked at.
  if (Math.abs(a[0] - p[0]) > 0.14 || Math.abs(a[1] - p[1]) > 0.14 || Math.abs(a[2] - p[2]) > 0.14) return null;
  const e: Vec = [b[0] - a[0], b[1] - a[1], b[2] - a[2]], f: Vec = [c[0] - a[0], c[1] - a[1], c[2] - a[2]], r: Vec = [p[0] - a[0], p[1] - a[1], p[2] - a[2]];
  const det3 = (x: Vec, y: Vec, z: Vec): number => x[0] * (y[1] * z[2] - y[2] * z[1]) - x[1] * (y[0] * z[2] - y[2] * z[0]) + x[2] * (y[0] * z[1] - y[1] * z[0]);
  const m: Vec = [-n[0], -n[1], -n[2]], det = det3(e, f, m);
  if (det >= -1e-15) return null;
  const u = det3(r, f, m) / det, v = det3(e, r, m) / det;
  return u < 0 || v < 0 || u + v > 1 ? null : det3(e, f, r) / det;
}
