import type { Mesh } from '../../shape/kit/mesh.ts';
import { cross, dot, subtract } from '../../shape/kit/vector.ts';
import type { Vec3 } from '../../shape/kit/vector.ts';

/** Where a line out of the body, through a point along a unit direction, leaves the cloth round it, between two distances; metres. Null where there is none. */
export type Rays = (from: Vec3, along: Vec3, least: number, most: number) => number | null;

/** Layers of one garment lie this near to each other, metres: what comes after a wider gap is cloth of another limb, and what lies deeper under the skin the lining of the limb's far side. */
const LAYERS = 0.012;

/** Side of a cell of the grid, steps along a line, and how far a face reaches into the cells beside it, so that no step passes it by; metres. */
const CELL = 0.03, STEP = 0.0075, OVER = 0.004;

/** Looks up where lines leave through the triangles of meshes. */
export function raysInto(meshes: readonly Mesh[]): Rays {
  const corners: [Vec3, Vec3, Vec3][] = [], cells = new Map<number, number[]>();
  const key = (x: number, y: number, z: number): number => (x + 512) * 1_048_576 + (y + 512) * 1024 + z + 512, cell = (v: number): number => Math.floor(v / CELL);
  for (const { positions, indices } of meshes) {
    const at = (i: number): Vec3 => [positions[i * 3] ?? 0, positions[i * 3 + 1] ?? 0, positions[i * 3 + 2] ?? 0];
    for (let t = 0; t < indices.length; t += 3) {
      const a = at(indices[t] ?? 0), b = at(indices[t + 1] ?? 0), c = at(indices[t + 2] ?? 0), number = corners.push([a, b, c]) - 1;
      const low = (k: 0 | 1 | 2): number => cell(Math.min(a[k], b[k], c[k]) - OVER), high = (k: 0 | 1 | 2): number => cell(Math.max(a[k], b[k], c[k]) + OVER);
      for (let x = low(0); x <= high(0); x++) for (let y = low(1); y <= high(1); y++) for (let z = low(2); z <= high(2); z++) {
        const k = key(x, y, z), list = cells.get(k);
        if (list) list.push(number);
        else cells.set(k, [number]);
      }
    }
  }
  return (from, along, least, most) => {
    const hits: number[] = [], seen = new Set<number>();
    let last = -1;
    for (let d = least; d <= most + STEP; d += STEP) {
      const k = key(cell(from[0] + along[0] * d), cell(from[1] + along[1] * d), cell(from[2] + along[2] * d));
      if (k === last) continue;
      last = k;
      for (const number of cells.get(k) ?? []) {
        if (seen.has(number)) continue;
        seen.add(number);
        const hit = meet(corners[number], from, along);
        if (hit !== null && hit >= least && hit <= most) hits.push(hit);
      }
    }
    let outside: number | null = null;
    for (const hit of hits.sort((a, b) => a - b)) {
      if (outside !== null && outside > -LAYERS && hit - outside > LAYERS) break;
      outside = hit;
    }
    return outside;
  };
}

/** Moeller and Trumbore, 1997; only faces that look along the line count, as those of the side that is left. */
function meet(corners: readonly [Vec3, Vec3, Vec3] | undefined, from: Vec3, along: Vec3): number | null {
  if (!corners) return null;
  const [a, b, c] = corners, ab = subtract(b, a), ac = subtract(c, a), p = cross(along, ac), det = dot(ab, p);
  if (det > -1e-14) return null;
  const s = subtract(from, a), u = dot(s, p) / det;
  if (u < -1e-6 || u > 1 + 1e-6) return null;
  const q = cross(s, ab), v = dot(along, q) / det;
  return v < -1e-6 || u + v > 1 + 1e-6 ? null : dot(ac, q) / det;
}
