import { emptyMesh, normalAt, pointAt, triangle, vertex } from './mesh.ts';
import type { Mesh } from './mesh.ts';
import { seeded } from './noise.ts';
import { add, cross, dot, length, mix, subtract, times, unit } from './vector.ts';
import type { Vec3 } from './vector.ts';

export interface FurOptions {
  /** Locks on the whole skin. */
  readonly count: number;
  /** Of a lock, metres. */
  readonly length: number;
  readonly width: number;
  /** Which way the pile is brushed. */
  readonly fall?: Vec3;
  readonly seed?: number;
  /** Where nothing grows. */
  readonly bare?: (point: Vec3, normal: Vec3) => boolean;
}

/** How steeply a lock stands on its skin, and how far each goes its own way. */
const STANDS = 0.4, STRAY = 0.5;

/** Pile that breaks an outline: pointed locks spread evenly over a skin, lying the way it is brushed. */
export function fur(skin: Mesh, { count, length: long, width, fall = [0, -1, 0.2], seed = 1, bare }: FurOptions): Mesh {
  const mesh = emptyMesh(), random = seeded(seed), { indices } = skin, reach: number[] = [];
  let whole = 0;
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => pointAt(skin, indices[t + k] ?? 0)) as [Vec3, Vec3, Vec3];
    whole += length(cross(subtract(b, a), subtract(c, a)));
    reach.push(whole);
  }
  let at = 0;
  for (let i = 0; i < count; i++) {
    const wanted = ((i + random()) / count) * whole;
    while (at < reach.length - 1 && (reach[at] ?? 0) < wanted) at++;
    const [s, t] = [random(), random()], [u, v] = s + t > 1 ? [1 - s, 1 - t] : [s, t], corners = [0, 1, 2].map((k) => indices[at * 3 + k] ?? 0);
    const blend = (of: (vertex: number) => Vec3): Vec3 => {
      const [a, b, c] = corners.map(of) as [Vec3, Vec3, Vec3];
      return add(a, add(times(subtract(b, a), u), times(subtract(c, a), v)));
    };
    const root = blend((k) => pointAt(skin, k)), n = unit(blend((k) => normalAt(skin, k)));
    if (bare?.(root, n)) continue;
    const brushed: Vec3 = [fall[0] + STRAY * (random() * 2 - 1), fall[1] + STRAY * (random() * 2 - 1), fall[2] + STRAY * (random() * 2 - 1)];
    const along = unit(subtract(brushed, times(n, dot(brushed, n))), [1, 0, 0]), side = cross(n, along), l = long * mix(0.6, 1.2, random()), w = width * mix(0.7, 1.2, random());
    const tip = add(root, add(times(along, l), times(n, l * STANDS * mix(0.5, 1.2, random())))), lit = unit(subtract(n, times(along, 0.35)));
    const [x, y] = [random() * 0.05, random() * 0.05];
    triangle(mesh, vertex(mesh, add(root, times(side, w / 2)), n, x, y), vertex(mesh, tip, lit, x + w / 2, y + l), vertex(mesh, subtract(root, times(side, w / 2)), n, x + w, y));
  }
  return mesh;
}
