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

/** Moves what of a garment is too near the shell of what is worn, or under it, outward, softly: what lay further out stays further out. */
export function clearOf(skin: Skin, shell: Skin, meshes: readonly Mesh[]): void {
  const near = nearTo(skin, shell), room = YIELDS - CLEAR;
  const moveOf = (p: Vec3): Vec3 => {
    const found = near(p);
    if (!found || found.off >= YIELDS) return p;
    const { off, normal } = found, by = YIELDS - room * (1 - Math.exp(-(YIELDS - off) / room)) - off;
    return [p[0] + normal[0] * by, p[1] + normal[1] * by, p[2] + normal[2] * by];
  };
  moveAll(meshes, moveOf);
}

/** How far behind the skin cloth is looked for, how far before it, and how deep the skin lies under cloth at least; metres. */
const BEHIND = -0.025, BEFORE = 0.12, UNDER = 0.004;

/** The skin as it is under cloth: it yields inward where the cloth's outside is not over it. */
export function underCloth(skin: Skin, rays: Rays): Skin {
  let moved = false;
  const points = skin.points.map((p, i): Vec3 => {
    const n = skin.normals[i] ?? [0, 1, 0], outside = rays(p, n, BEHIND, BEFORE);
    if (outside === null || outside >= UNDER) return p;
    moved = true;
    const by = outside - UNDER;
    return [p[0] + n[0] * by, p[1] + n[1] * by, p[2] + n[2] * by];
  });
  return moved ? { ...skin, points, normals: normalsOf(points, skin.triangles) } : skin;
}

/** Tucks what is worn already under cloth that goes over it, as the skin; what is wholly covered is left out, as nobody sees it. */
export function tuck(skin: Skin, inner: readonly Mesh[], rays: Rays): void {
  const near = nearTo(skin, skin), covered = new Set<Vec3>();
  const moveOf = (p: Vec3): Vec3 => {
    const n = near(p)?.normal, outside = n ? rays(p, n, BEHIND, BEFORE) : null;
    if (!n || outside === null) return p;
    const by = Math.min(0, outside - UNDER), moved: Vec3 = [p[0] + n[0] * by, p[1] + n[1] * by, p[2] + n[2] * by];
    covered.add(moved);
    return moved;
  };
  for (const mesh of inner) {
    const moved = moveAll([mesh], moveOf), seen: number[] = [];
    for (let i = 0; i < mesh.indices.length; i += 3) {
      const corners = mesh.indices.slice(i, i + 3);
      if (!corners.every((corner) => { const p = moved[corner]; return p !== undefined && covered.has(p); })) seen.push(...corners);
    }
    mesh.indices.length = 0;
    for (const corner of seen) mesh.indices.push(corner);
  }
}

/** Moves every point and tells where to; what is sewn together stays so, also where two ways are as good. */
function moveAll(meshes: readonly Mesh[], moveOf: (p: Vec3) => Vec3): Vec3[] {
  const moves = new Map<string, Vec3>(), all: Vec3[] = [];
  for (const { positions } of meshes) {
    for (let i = 0; i < positions.length; i += 3) {
      const p: Vec3 = [positions[i] ?? 0, positions[i + 1] ?? 0, positions[i + 2] ?? 0];
      const key = p.map((x) => Math.round(x * SEWN)).join(), moved = moves.get(key) ?? moveOf(p);
      moves.set(key, moved);
      all.push(moved);
      for (const k of [0, 1, 2] as const) positions[i + k] = moved[k];
    }
  }
  return all;
}

/** How thick what is worn may lie on the skin for the next layer to go over it, metres. */
const THICKEST = 0.045;

/** The outside of skin and cloth together, on which the next layer is hung. */
export function overCloth(skin: Skin, rays: Rays): Skin {
  const points = skin.points.map((p, i): Vec3 => {
    const n = skin.normals[i] ?? [0, 1, 0], outside = rays(p, n, 0, THICKEST);
    return outside === null ? p : [p[0] + n[0] * outside, p[1] + n[1] * outside, p[2] + n[2] * outside];
  });
  return { ...skin, points, normals: normalsOf(points, skin.triangles) };
}
