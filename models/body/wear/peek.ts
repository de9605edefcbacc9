/** What of an inner cloth would peek out from under an outer one as torn strips: found, so that it is left out. */
import type { Mesh } from '../../shape/kit/mesh.ts';
import type { Vec3 } from '../../shape/kit/vector.ts';

/** Cloth that shows less than this far beyond the edge it comes out from under is tucked in whole, metres. */
const PEEKS = 0.04;

/** A mesh, where its points are (one object for points that are sewn together), and which of them lie under cloth. */
export interface Tucked { readonly mesh: Mesh; readonly points: readonly Vec3[] }

/** Leaves out triangles that are wholly covered, strips that barely show, and what was sewn onto those. */
export function leaveOut(tucked: readonly Tucked[], covered: ReadonlySet<Vec3>): void {
  const gone: Vec3[] = [], loose: { readonly mesh: Mesh; readonly patch: readonly number[]; readonly points: readonly Vec3[] }[] = [];
  for (const { mesh, points } of tucked) {
    const shown: number[] = [];
    for (const patch of patchesOf(mesh, points, covered)) {
      const corners = [...new Set(patch.map((i) => points[i] ?? ORIGIN))], under = corners.filter((p) => covered.has(p));
      if (under.length === 0) { loose.push({ mesh, patch, points: corners }); continue; }
      if (corners.every((p) => covered.has(p) || isNear(p, under))) gone.push(...corners.filter((p) => !covered.has(p)));
      else for (const i of patch) shown.push(i);
    }
    mesh.indices.length = 0;
    for (const i of shown) mesh.indices.push(i);
  }
  // A button stays where its cuff is seen.
  for (const { mesh, patch, points } of loose) if (!points.every((p) => isNear(p, gone))) for (const i of patch) mesh.indices.push(i);
}

const ORIGIN: Vec3 = [0, 0, 0];
const isNear = (p: Vec3, to: readonly Vec3[]): boolean => to.some((q) => (p[0] - q[0]) ** 2 + (p[1] - q[1]) ** 2 + (p[2] - q[2]) ** 2 < PEEKS ** 2);

/** Triangles that are not wholly covered, in groups that hang together, as corners. */
function patchesOf({ indices }: Mesh, points: readonly Vec3[], covered: ReadonlySet<Vec3>): number[][] {
  const over = new Map<Vec3, Vec3>();
  const top = (p: Vec3): Vec3 => {
    let at = p;
    for (let next = over.get(at); next !== undefined; next = over.get(at)) at = next;
    return at;
  };
  const kept: number[] = [];
  for (let i = 0; i < indices.length; i += 3) {
    const corners = indices.slice(i, i + 3), [a = ORIGIN, b = ORIGIN, c = ORIGIN] = corners.map((corner) => points[corner] ?? ORIGIN);
    if ([a, b, c].every((p) => covered.has(p))) continue;
    kept.push(...corners);
    const root = top(a);
    for (const p of [b, c]) { const other = top(p); if (other !== root) over.set(other, root); }
  }
  const groups = new Map<Vec3, number[]>();
  for (let i = 0; i < kept.length; i += 3) {
    const root = top(points[kept[i] ?? 0] ?? ORIGIN), group = groups.get(root) ?? [];
    group.push(...kept.slice(i, i + 3));
    groups.set(root, group);
  }
  return [...groups.values()];
}
