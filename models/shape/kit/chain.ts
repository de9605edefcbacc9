import { append, emptyMesh, placed } from './mesh.ts';
import type { Mesh } from './mesh.ts';
import { pointAlong } from './stitches.ts';
import { tube } from './sweep.ts';
import { cross, length, subtract, unit } from './vector.ts';
import type { Vec3 } from './vector.ts';

/** Carries copies of `piece`, which lies along +z about the origin with its broad side up, to even places along a path: each turned by `twist(i)` about the path. */
export function strung(path: readonly Vec3[], pitch: number, piece: Mesh, twist: (i: number) => number = () => 0): Mesh {
  const out = emptyMesh(), total = pathLength(path), count = Math.max(1, Math.round(total / pitch));
  for (let i = 0; i < count; i++) {
    const d = ((i + 0.5) * total) / count, at = pointAlong(path, d), e = total / count / 2;
    append(out, aimed(piece, at, subtract(pointAlong(path, d + e), pointAlong(path, d - e)), twist(i)));
  }
  return out;
}

/** Links of round wire along a path, each turned by a quarter against the last: `long` and `wide` outside of a link, metres. */
export function chain(path: readonly Vec3[], long: number, wide: number, wire: number, steps: number): Mesh {
  const link = tube(Array.from({ length: Math.max(6, steps) }, (_, i, all = Math.max(6, steps)): Vec3 => {
    const a = (i / all) * 2 * Math.PI;
    return [(wide / 2 - wire) * Math.sin(a), 0, (long / 2 - wire) * Math.cos(a)];
  }), wire, Math.max(3, Math.round(steps / 2)), { closed: true, up: [0, 1, 0] });
  return strung(path, long - 2.6 * wire, link, (i) => (i % 2) * (Math.PI / 2) + Math.PI / 4);
}

export function pathLength(path: readonly Vec3[]): number {
  return path.slice(1).reduce((sum, p, i) => sum + length(subtract(p, path[i] ?? p)), 0);
}

/** A copy of a mesh whose +z is turned along `way`, after a turn of `twist` about +z, then moved to `at`. */
export function aimed(mesh: Mesh, at: Vec3, way: Vec3, twist = 0): Mesh {
  const z = unit(way, [0, 0, 1]), x = unit(cross(Math.abs(z[1]) > 0.98 ? [0, 0, 1] : [0, 1, 0], z), [1, 0, 0]), y = cross(z, x);
  const turned = twist === 0 ? mesh : placed(mesh, { turn: [0, 0, twist] });
  const carried = (from: readonly number[], moved: Vec3): number[] => Array.from({ length: from.length }, (_, k) => {
    const i = k - (k % 3), axis = (k % 3) as 0 | 1 | 2;
    return (from[i] ?? 0) * x[axis] + (from[i + 1] ?? 0) * y[axis] + (from[i + 2] ?? 0) * z[axis] + moved[axis];
  });
  return { positions: carried(turned.positions, at), normals: carried(turned.normals, [0, 0, 0]), uvs: turned.uvs.slice(), indices: turned.indices.slice() };
}
