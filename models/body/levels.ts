import { MeshoptSimplifier } from 'meshoptimizer';
import type { Vec3 } from '../shape/kit/vector.ts';
import type { Body } from './body.ts';
import { normalsOf, trianglesOf } from './quads.ts';

/** Most triangles of a mannequin's levels: in the mirror, across the aisle, far away. */
export const BODY_LEVELS = { 0: 15_000, 1: 4_500, 2: 1_200 } as const;

export interface Skin { readonly points: readonly Vec3[]; readonly normals: readonly Vec3[]; readonly triangles: readonly number[] }

/** A body at a level: the smooth surface, its cage, or what is left of the cage after simplification. */
export async function bodyLevel(body: Body, level: 0 | 1 | 2): Promise<Skin> {
  if (level === 0) return body;
  const triangles = trianglesOf(body.cage), { points } = body.cage;
  if (level === 1) return { points, triangles, normals: normalsOf(points, triangles) };
  await MeshoptSimplifier.ready;
  const [kept] = MeshoptSimplifier.simplify(Uint32Array.from(triangles), Float32Array.from(points.flat()), 3, BODY_LEVELS[2] * 3, 1);
  const numbers = new Map<number, number>(), left: number[] = [];
  for (const i of kept) {
    const known = numbers.get(i) ?? numbers.size;
    numbers.set(i, known);
    left.push(known);
  }
  const used = [...numbers.keys()].map((i): Vec3 => points[i] ?? [0, 0, 0]);
  return { points: used, triangles: left, normals: normalsOf(used, left) };
}
