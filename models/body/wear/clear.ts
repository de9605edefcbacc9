/** Keeps cloth off the skin, and the skin under the cloth. */
import type { Mesh } from '../../shape/kit/mesh.ts';
import type { Vec3 } from '../../shape/kit/vector.ts';
import type { Skin } from '../levels.ts';
import { normalsOf } from '../quads.ts';
import { nearTo } from './near.ts';
import type { Rays } from './rays.ts';

/** Cloth stays this far off the skin, and yields from this far on; metres. */
const CLEAR = 0.004, YIELDS = 0.011;
/** Points nearer than one part of a metre in so many are one. */
const SEWN = 1e5;

/** Moves what of a garment is too near the skin or under it outward, softly: what lay further out stays further out. */
export function clearOf(skin: Skin, meshes: readonly Mesh[]): void {
  const near = nearTo(skin), room = YIELDS - CLEAR, moves = new Map<string, Vec3>();
  const moveOf = (p: Vec3): Vec3 => {
    const found = near(p);
    if (!found || found.off >= YIELDS) return p;
    const { off, normal } = found, by = YIELDS - room * (1 - Math.exp(-(YIELDS - off) / room)) - off;
    return [p[0] + normal[0] * by, p[1] + normal[1] * by, p[2] + normal[2] * by];
  };
  for (const { positions } of meshes) {
    for (let i = 0; i < positions.length; i += 3) {
      const p: Vec3 = [positions[i] ?? 0, positions[i + 1] ?? 0, positions[i + 2] ?? 0];
      // What is sewn together stays so, also where two points of the skin are as near.
      const key = p.map((x) => Math.round(x * SEWN)).join(), moved = moves.get(key) ?? moveOf(p);
      moves.set(key, moved);
      for (const k of [0, 1, 2] as const) positions[i + k] = moved[k];
    }
  }
}

/** How far behind the skin cloth is looked for, how far before it, and how deep the skin lies under cloth at least; metres. */
const BEHIND = -0.03, BEFORE = 0.12, UNDER = 0.004;

/** The skin as it is under cloth: it yields inward where the cloth's outside is not over it. */
export function underCloth(skin: Skin, rays: Rays): Skin {
  const points = skin.points.map((p, i): Vec3 => {
    const n = skin.normals[i] ?? [0, 1, 0], outside = rays(p, n, BEHIND, BEFORE).at(-1);
    if (outside === undefined || outside >= UNDER) return p;
    const by = outside - UNDER;
    return [p[0] + n[0] * by, p[1] + n[1] * by, p[2] + n[2] * by];
  });
  return { ...skin, points, normals: normalsOf(points, skin.triangles) };
}

/** How thick what is worn may lie on the skin for the next layer to go over it, metres. */
const THICKEST = 0.045;

/** The outside of skin and cloth together, on which the next layer is hung. */
export function overCloth(skin: Skin, rays: Rays): Skin {
  const points = skin.points.map((p, i): Vec3 => {
    const n = skin.normals[i] ?? [0, 1, 0], outside = rays(p, n, 0, THICKEST).at(-1);
    return outside === undefined ? p : [p[0] + n[0] * outside, p[1] + n[1] * outside, p[2] + n[2] * outside];
  });
  return { ...skin, points, normals: normalsOf(points, skin.triangles) };
}
