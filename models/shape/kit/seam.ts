import { emptyMesh, triangle, vertex } from './mesh.ts';
import type { Mesh } from './mesh.ts';
import type { Surface } from './patch.ts';
import { add, cross, length, mix, subtract, times, unit } from './vector.ts';
import type { Vec3 } from './vector.ts';

/** A place on a surface and the way out of it. */
export interface Spot { readonly point: Vec3; readonly normal: Vec3 }

/** A spot of a surface whose outside lies where u x v points (or v x u when flipped). */
export function spotOf(surface: Surface, u: number, v: number, flip = false): Spot {
  const e = 2e-3, du = subtract(surface(u + e, v), surface(u - e, v)), dv = subtract(surface(u, v + e), surface(u, v - e)), n = unit(cross(du, dv), [0, 0, 1]);
  return { point: surface(u, v), normal: flip ? times(n, -1) : n };
}

/** Stitches of one seam: on a longer one each is longer, so that a triangle budget holds. */
const MOST_STITCHES = 320;

/** A row of machine stitches that lie on a surface along spots: small ridges of thread of a `pitch`, a `width` and a height, metres. */
export function seam(path: readonly Spot[], pitch = 0.004, width = 0.0009, height = 0.0005): Mesh {
  const mesh = emptyMesh(), reach = [0];
  for (let i = 1; i < path.length; i++) reach.push((reach[i - 1] ?? 0) + length(subtract(path[i]?.point ?? [0, 0, 0], path[i - 1]?.point ?? [0, 0, 0])));
  const total = reach[reach.length - 1] ?? 0, count = Math.min(MOST_STITCHES, Math.max(1, Math.round(total / pitch))), step = total / count;
  let k = 1;
  const at = (distance: number): Spot => {
    while (k < path.length - 1 && (reach[k] ?? 0) < distance) k += 1;
    const a = path[k - 1], b = path[k];
    if (!a || !b) return { point: [0, 0, 0], normal: [0, 0, 1] };
    const from = reach[k - 1] ?? 0, t = Math.min(1, Math.max(0, (distance - from) / Math.max(1e-9, (reach[k] ?? 0) - from)));
    return { point: lerp(a.point, b.point, t), normal: unit(lerp(a.normal, b.normal, t)) };
  };
  for (let i = 0; i < count; i++) {
    const a = at((i + 0.14) * step), b = at((i + 0.86) * step), side = times(unit(cross(a.normal, subtract(b.point, a.point))), width / 2);
    const [n, m] = [a.normal, b.normal], lift = 0.00015;
    const left = [a, b].map((s) => vertex(mesh, add(add(s.point, side), times(s.normal, lift)), unit(add(s.normal, times(unit(side), 0.9))), 0, 0));
    const right = [a, b].map((s) => vertex(mesh, subtract(add(s.point, times(s.normal, lift)), side), unit(subtract(s.normal, times(unit(side), 0.9))), 0, 0));
    const ridge = [vertex(mesh, add(a.point, times(n, height + lift)), n, 0, 0), vertex(mesh, add(b.point, times(m, height + lift)), m, 0, 0)];
    for (const edge of [left, right]) {
      triangle(mesh, edge[0] ?? 0, edge[1] ?? 0, ridge[1] ?? 0);
      triangle(mesh, edge[0] ?? 0, ridge[1] ?? 0, ridge[0] ?? 0);
    }
  }
  return mesh;
}

function lerp(a: Vec3, b: Vec3, t: number): Vec3 {
  return [mix(a[0], b[0], t), mix(a[1], b[1], t), mix(a[2], b[2], t)];
}
