import { add, dot, times } from '../shape/kit/vector.ts';
import type { Vec2, Vec3 } from '../shape/kit/vector.ts';
import { tapeRound } from './section.ts';

/** A surface of triangles: corners are numbers of points. */
export interface Surface { readonly points: readonly Vec3[]; readonly triangles: readonly number[] }

/** A plane through `at`, spanned by two unit vectors. */
export interface Plane { readonly at: Vec3; readonly across: Vec3; readonly deep: Vec3 }

/** The level plane at a height; across is x, deep is z. */
export const level = (y: number): Plane => ({ at: [0, y, 0], across: [1, 0, 0], deep: [0, 0, 1] });

/** Closed lines along which a plane cuts a closed surface, as points of the plane. */
export function sliced({ points, triangles }: Surface, { at, across, deep }: Plane): Vec2[][] {
  const up: Vec3 = [across[1] * deep[2] - across[2] * deep[1], across[2] * deep[0] - across[0] * deep[2], across[0] * deep[1] - across[1] * deep[0]];
  const shift = dot(at, up), count = points.length;
  // A point that lies in the plane counts as above it, so that every cut goes through edges.
  const over = points.map((p) => dot(p, up) - shift >= 0);
  const next = new Map<number, number>();
  for (let i = 0; i < triangles.length; i += 3) {
    const a = triangles[i] ?? 0, b = triangles[i + 1] ?? 0, c = triangles[i + 2] ?? 0;
    if (over[a] === over[b] && over[b] === over[c]) continue;
    let from = -1, to = -1;
    for (const [p, q] of [[a, b], [b, c], [c, a]] as const) {
      if (over[p] === over[q]) continue;
      const key = Math.min(p, q) * count + Math.max(p, q);
      if (over[p]) from = key; else to = key;
    }
    next.set(from, to);
  }
  const place = (key: number): Vec2 => {
    const p = points[Math.floor(key / count)] ?? [0, 0, 0], q = points[key % count] ?? p;
    const dp = dot(p, up) - shift, dq = dot(q, up) - shift, t = dp / (dp - dq);
    const d = add(p, times(add(q, times(p, -1)), t)), rel = add(d, times(at, -1));
    return [dot(rel, across), dot(rel, deep)];
  };
  const loops: Vec2[][] = [];
  while (next.size > 0) {
    const [start = 0] = next.keys(), loop: Vec2[] = [];
    for (let key: number | undefined = start; key !== undefined && next.has(key);) {
      loop.push(place(key));
      const following = next.get(key);
      next.delete(key);
      key = following;
    }
    loops.push(loop);
  }
  return loops;
}

/** The loop nearest to a point of the plane by its middle. */
export function loopAt(loops: readonly Vec2[][], [x, z]: Vec2): Vec2[] {
  const away = (loop: Vec2[]): number => {
    const xs = loop.map((p) => p[0]), zs = loop.map((p) => p[1]);
    return Math.hypot((Math.min(...xs) + Math.max(...xs)) / 2 - x, (Math.min(...zs) + Math.max(...zs)) / 2 - z);
  };
  return loops.toSorted((a, b) => away(a) - away(b))[0] ?? [];
}

/** A tape round the trunk at a height, metres. */
export function tapeAt(surface: Surface, y: number): number {
  return tapeRound(loopAt(sliced(surface, level(y)), [0, 0]));
}
