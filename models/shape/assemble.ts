import { MOST_TRIANGLES, withinBudget } from './budget.ts';
import { labelWishOf } from './dress.ts';
import type { Dimensions } from '../../shared/catalogue.ts';
import type { LabelWish } from './dress.ts';
import type { Level, Role, Workbench } from './family.ts';
import { append, boundsOf, emptyMesh, normalAt, pointAt } from './kit/mesh.ts';
import type { Mesh } from './kit/mesh.ts';
import { bakeOcclusion, opennessOf } from './kit/occlusion.ts';
import { unit } from './kit/vector.ts';
import type { ModelRequest, ResolvedShape } from './request.ts';

export interface Part { readonly role: Role; readonly mesh: Mesh; readonly openness: Float32Array }

/** How many of a curve's finest steps each level keeps. */
const STEPS_KEPT: Readonly<Record<Level, number>> = { 0: 1, 1: 0.5, 2: 0.25 };
const ROLE_ORDER: readonly Role[] = ['main', 'accent', 'detail', 'hardware', 'label'];

/** Builds a shape's parts at the request's level, of exactly the wished size, with the openness of every vertex. `density`: as in `withinBudget`. */
export function assemble(request: ModelRequest, shape: ResolvedShape, label: LabelWish, density = 1): Part[] {
  const parts = meshesOf(request, shape, request.level, label, density);
  const occluder = request.level === 2 ? parts : meshesOf(request, shape, 2, label);
  const casting = [...occluder].filter(([role]) => shape.family.finishes[role]?.material !== 'glass' && role !== 'label').map(([, mesh]) => mesh);
  const occlusion = bakeOcclusion(casting, boundsOf([...parts.values()]));
  return ROLE_ORDER.flatMap((role) => {
    const mesh = parts.get(role);
    return mesh && mesh.indices.length > 0 ? [{ role, mesh, openness: opennessOf(mesh, occlusion) }] : [];
  });
}

/** A shape's meshes by role, of exactly the wished size and within the level's triangles, before anything is baked. */
export function meshesOf(request: ModelRequest, shape: ResolvedShape, level: Level, label: LabelWish = labelWishOf(request, shape), density = 1): Map<Role, Mesh> {
  // A print or a cut without paper is nothing from afar.
  const bare = label.kind === 'engraving' || (label.kind === 'artwork' && label.picture.clear), labelled = label.kind !== 'none' && !(bare && level === 2);
  const made = withinBudget((thin) => {
    const parts = new Map<Role, Mesh>();
    shape.family.build(benchFor(request.dimensions, shape, level, labelled, parts, density * thin));
    return parts;
  }, trianglesOf, MOST_TRIANGLES[level]);
  fit(made, request);
  return made;
}

function trianglesOf(parts: ReadonlyMap<Role, Mesh>): number {
  let corners = 0;
  for (const { indices } of parts.values()) corners += indices.length;
  return corners / 3;
}

/** The bench on which a shape's parts are made: they gather in `parts`. `density`: share of a level's steps that curves keep. */
export function benchFor(size: Dimensions, { family, params, material }: ResolvedShape, level: Level, labelled: boolean, parts: Map<Role, Mesh>, density = 1): Workbench {
  return {
    size, level, material, labelled,
    number: (name) => {
      const value = params[name];
      if (typeof value !== 'number') throw new Error(`${family.name} reads ${name}, which it does not declare as a number`);
      return value;
    },
    choice: (name) => {
      const value = params[name];
      if (typeof value !== 'string') throw new Error(`${family.name} reads ${name}, which it does not declare as a choice`);
      return value;
    },
    steps: (fine, least = 3) => Math.max(least, Math.round(fine * STEPS_KEPT[level] * density)),
    put: (role, ...meshes) => {
      const target = parts.get(role) ?? emptyMesh();
      append(target, ...meshes);
      parts.set(role, target);
    },
  };
}

/** Scales all parts together, so that they fill the wished box and stand in the middle of its bottom. */
function fit(parts: ReadonlyMap<Role, Mesh>, { dimensions: { width, height, depth } }: ModelRequest): void {
  const { min, max } = boundsOf([...parts.values()]), wished = [width, height, depth];
  const scale = [0, 1, 2].map((axis) => (wished[axis] ?? 0) / Math.max(1e-9, (max[axis] ?? 0) - (min[axis] ?? 0)));
  const [sx = 1, sy = 1, sz = 1] = scale;
  const cx = (min[0] + max[0]) / 2, cz = (min[2] + max[2]) / 2;
  for (const mesh of parts.values()) {
    for (let i = 0; i < mesh.positions.length / 3; i++) {
      const [x, y, z] = pointAt(mesh, i), [nx, ny, nz] = normalAt(mesh, i);
      const n = unit([nx / sx, ny / sy, nz / sz]);
      mesh.positions[i * 3] = (x - cx) * sx; mesh.positions[i * 3 + 1] = (y - min[1]) * sy; mesh.positions[i * 3 + 2] = (z - cz) * sz;
      mesh.normals[i * 3] = n[0]; mesh.normals[i * 3 + 1] = n[1]; mesh.normals[i * 3 + 2] = n[2];
    }
  }
}
