/** Keeps cloth off the skin, and the skin under the cloth. */
import type { Mesh } from '../../shape/kit/mesh.ts';
import type { Vec3 } from '../../shape/kit/vector.ts';
import type { Skin } from '../levels.ts';
import { normalsOf } from '../quads.ts';
import { nearTo } from './near.ts';
import { leaveOut } from './peek.ts';
import type { Rays } from './rays.ts';

/** Cloth stays this far off the skin, and yields from this far on; metres. */
const CLEAR = 0.004, YIELDS = 0.011;
/** Points nearer than one part of a metre in so many are one. */
const SEWN = 1e5;

/**
 * Moves what of a garment is too near the shell of what is worn, or under it, outward, softly: what lay further out
 * stays further out. `evenly`: neighbours move together, where the shell below is a collar and not a body.
 */
export function clearOf(skin: Skin, shell: Skin, meshes: readonly Mesh[], evenly: boolean): void {
  const near = nearTo(skin, shell), room = YIELDS - CLEAR;
  const moveOf = (p: Vec3): Vec3 => {
    const found = near(p);
    if (!found || found.off >= YIELDS) return p;
    const { off, normal } = found, by = YIELDS - room * (1 - Math.exp(-(YIELDS - off) / room)) - off;
    return [p[0] + normal[0] * by, p[1] + normal[1] * by, p[2] + normal[2] * by];
  };
  const before = meshes.map(({ positions }) => positions.slice()), moved = moveAll(meshes, moveOf);
  if (evenly) moveTogether(meshes, before, moved);
}

/** How often a cloth's moves are evened out between neighbours. */
const TOGETHER = 5;

/** Gives every point half of its own move and half of its neighbours' mean, several times over; points that are one object are one. */
function moveTogether(meshes: readonly Mesh[], before: readonly (readonly number[])[], moved: readonly Vec3[]): void {
  const numbers = new Map<Vec3, number>(), at = moved.map((p) => { const number = numbers.get(p) ?? numbers.size; numbers.set(p, number); return number; }), flat = before.flat();
  let moves = new Float64Array(numbers.size * 3);
  moved.forEach((p, i) => { for (const k of [0, 1, 2] as const) moves[(at[i] ?? 0) * 3 + k] = p[k] - (flat[i * 3 + k] ?? 0); });
  for (let round = 0; round < TOGETHER; round++) {
    const sums = new Float64Array(moves.length), counts = new Float64Array(numbers.size);
    let first = 0;
    for (const { indices, positions } of meshes) {
      for (let i = 0; i < indices.length; i++) {
        const a = at[first + (indices[i] ?? 0)] ?? 0, b = at[first + (indices[i % 3 === 2 ? i - 2 : i + 1] ?? 0)] ?? 0;
        for (const [to, from] of [[a, b], [b, a]] as const) {
          counts[to] = (counts[to] ?? 0) + 1;
          for (let k = 0; k < 3; k++) sums[to * 3 + k] = (sums[to * 3 + k] ?? 0) + (moves[from * 3 + k] ?? 0);
        }
      }
      first += positions.length / 3;
    }
    moves = moves.map((x, i) => { const count = counts[Math.floor(i / 3)] ?? 0; return count > 0 ? 0.5 * x + (0.5 * (sums[i] ?? 0)) / count : x; });
  }
  let first = 0;
  meshes.forEach(({ positions }, m) => {
    for (let i = 0; i < positions.length; i++) positions[i] = (before[m]?.[i] ?? 0) + (moves[(at[first + Math.floor(i / 3)] ?? 0) * 3 + (i % 3)] ?? 0);
    first += positions.length / 3;
  });
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

/** Tucks what is worn already under cloth that goes over it, as the skin; what is covered, or would barely show, is left out. */
export function tuck(skin: Skin, inner: readonly Mesh[], rays: Rays): void {
  const near = nearTo(skin, skin), covered = new Set<Vec3>();
  const moveOf = (p: Vec3): Vec3 => {
    const n = near(p)?.normal, outside = n ? rays(p, n, BEHIND, BEFORE) : null;
    if (!n || outside === null) return p;
    const by = Math.min(0, outside - UNDER), moved: Vec3 = [p[0] + n[0] * by, p[1] + n[1] * by, p[2] + n[2] * by];
    covered.add(moved);
    return moved;
  };
  leaveOut(inner.map((mesh) => ({ mesh, points: moveAll([mesh], moveOf) })), covered);
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

/** How thick what is worn may lie on the skin for the next layer to go over it, metres: a wide skirt stands off farther than anything with sleeves. */
const THICKEST = 0.045, WIDEST = 0.1;
/** How often the shell's offsets are evened out: a collar is no comb. */
const EVENED = 4;

/** The outside of skin and cloth together, on which the next layer is hung. `wide`: the cloth is a skirt. */
export function overCloth(skin: Skin, rays: Rays, wide: boolean): Skin {
  let offsets = Float64Array.from(skin.points, (p, i) => rays(p, skin.normals[i] ?? [0, 1, 0], 0, wide ? WIDEST : THICKEST) ?? 0);
  if (offsets.every((x) => x === 0)) return skin;
  for (let round = 0; round < EVENED; round++) offsets = evened(offsets, skin.triangles);
  const points = skin.points.map((p, i): Vec3 => {
    const n = skin.normals[i] ?? [0, 1, 0], out = offsets[i] ?? 0;
    return [p[0] + n[0] * out, p[1] + n[1] * out, p[2] + n[2] * out];
  });
  return { ...skin, points, normals: normalsOf(points, skin.triangles) };
}

/** Each offset, or the mean of those around it where that is more. */
function evened(offsets: Float64Array<ArrayBuffer>, triangles: ArrayLike<number>): Float64Array<ArrayBuffer> {
  const sums = new Float64Array(offsets.length), counts = new Float64Array(offsets.length);
  for (let i = 0; i < triangles.length; i++) {
    const here = triangles[i] ?? 0, next = triangles[i % 3 === 2 ? i - 2 : i + 1] ?? 0;
    sums[here] = (sums[here] ?? 0) + (offsets[next] ?? 0); counts[here] = (counts[here] ?? 0) + 1;
    sums[next] = (sums[next] ?? 0) + (offsets[here] ?? 0); counts[next] = (counts[next] ?? 0) + 1;
  }
  return offsets.map((x, i) => Math.max(x, (sums[i] ?? 0) / Math.max(1, counts[i] ?? 1)));
}
