import { MOST_TRIANGLES, withinBudget } from './budget.ts';
import type { Thinned } from './budget.ts';
import { labelWishOf } from './dress.ts';
import type { Dimensions } from '../../shared/catalogue.ts';
import type { LabelWish } from './dress.ts';
import type { Level, Role, Workbench } from './family.ts';
import { append, boundsOf, emptyMesh } from './kit/mesh.ts';
import type { Mesh } from './kit/mesh.ts';
import { bakeOcclusion, opennessOf } from './kit/occlusion.ts';
import type { Occlusion } from './kit/occlusion.ts';
import type { ModelRequest, ResolvedShape } from './request.ts';

export interface Part { readonly role: Role; readonly mesh: Mesh; readonly openness: Float32Array }

/** How many of a curve's finest steps each level keeps. */
const STEPS_KEPT: Readonly<Record<Level, number>> = { 0: 1, 1: 0.5, 2: 0.25 };
const ROLE_ORDER: readonly Role[] = ['main', 'accent', 'detail', 'hardware', 'label'];

type Meshes = Map<Role, Mesh>;

/** What all levels of a request share: its form from afar, and how much of the sky that hides from itself. */
export interface Shade { readonly far: Thinned<Meshes>; readonly occlusion: () => Occlusion }

export function shadeOf(request: ModelRequest, shape: ResolvedShape, label: LabelWish): Shade {
  const { width, height, depth } = request.dimensions, far = formed(request, shape, 2, label);
  const casting = [...far.made].filter(([role]) => shape.family.finishes[role]?.material !== 'glass' && role !== 'label').map(([, mesh]) => mesh);
  let baked: Occlusion | null = null;
  return { far, occlusion: () => (baked ??= bakeOcclusion(casting, { min: [-width / 2, 0, -depth / 2], max: [width / 2, height, depth / 2] })) };
}

/**
 * Builds a shape's parts at the request's level, of exactly the wished size, with the openness of every vertex. `density`:
 * where `withinBudget` begins; where it ended comes back.
 */
export function assemble(request: ModelRequest, shape: ResolvedShape, label: LabelWish, shade: Shade, density = 1): Thinned<Part[]> {
  const { made, density: is } = unbaked(request, shape, label, shade, density);
  return { made: baked(made, shade), density: is };
}

/** Parts with the openness of every vertex. */
export function baked(pieces: readonly Omit<Part, 'openness'>[], { occlusion }: Pick<Shade, 'occlusion'>): Part[] {
  return pieces.map((piece) => ({ ...piece, openness: opennessOf(piece.mesh, occlusion()) }));
}

/** The same parts before anything is baked. */
export function unbaked(request: ModelRequest, shape: ResolvedShape, label: LabelWish, { far }: Pick<Shade, 'far'>, from = 1): Thinned<Omit<Part, 'openness'>[]> {
  const { made, density } = request.level === 2 && from === 1 ? far : formed(request, shape, request.level, label, from);
  const parts = ROLE_ORDER.flatMap((role) => {
    const mesh = made.get(role);
    return mesh && mesh.indices.length > 0 ? [{ role, mesh }] : [];
  });
  return { made: parts, density };
}

/** A shape's meshes by role, of exactly the wished size and within the level's triangles, before anything is baked. */
export function meshesOf(request: ModelRequest, shape: ResolvedShape, level: Level): Meshes {
  return formed(request, shape, level, labelWishOf(request, shape)).made;
}

/** The same with the density at which they keep within the budget, not above `from`. */
function formed(request: ModelRequest, shape: ResolvedShape, level: Level, label: LabelWish, from = 1): Thinned<Meshes> {
  // A print or a cut without paper is nothing from afar.
  const bare = label.kind === 'engraving' || (label.kind === 'artwork' && label.picture.clear), labelled = label.kind !== 'none' && !(bare && level === 2);
  const thinned = withinBudget((density) => {
    const parts: Meshes = new Map();
    shape.family.build(benchFor(request.dimensions, shape, level, labelled, parts, density));
    return parts;
  }, trianglesOf, MOST_TRIANGLES[level], from);
  fit(thinned.made, request);
  return thinned;
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
  for (const { positions: p, normals: n } of parts.values()) {
    for (let i = 0; i < p.length; i += 3) {
      p[i] = ((p[i] ?? 0) - cx) * sx; p[i + 1] = ((p[i + 1] ?? 0) - min[1]) * sy; p[i + 2] = ((p[i + 2] ?? 0) - cz) * sz;
      const x = (n[i] ?? 0) / sx, y = (n[i + 1] ?? 1) / sy, z = (n[i + 2] ?? 0) / sz, l = Math.sqrt(x * x + y * y + z * z);
      if (l > 1e-12) { n[i] = x / l; n[i + 1] = y / l; n[i + 2] = z / l; } else { n[i] = 0; n[i + 1] = 1; n[i + 2] = 0; }
    }
  }
}
