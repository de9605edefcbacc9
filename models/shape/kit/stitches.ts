import { emptyMesh, append } from './mesh.ts';
import type { Mesh } from './mesh.ts';
import { length, mix, subtract } from './vector.ts';
import type { Vec3 } from './vector.ts';
import { tube } from './sweep.ts';

/** A dashed seam of thread along a path: `pitch` from stitch to stitch and thread `radius`, metres. */
export function stitches(path: readonly Vec3[], pitch: number, radius: number): Mesh {
  const out = emptyMesh(), total = path.slice(1).reduce((sum, p, i) => sum + length(subtract(p, path[i] ?? p)), 0);
  const count = Math.floor(total / pitch);
  for (let i = 0; i < count; i++) append(out, tube([pointAlong(path, (i + 0.18) * pitch), pointAlong(path, (i + 0.82) * pitch)], radius, 4));
  return out;
}

/** The point `distance` metres along a path. */
export function pointAlong(path: readonly Vec3[], distance: number): Vec3 {
  let left = distance;
  for (let i = 1; i < path.length; i++) {
    const a = path[i - 1] ?? [0, 0, 0], b = path[i] ?? a, l = length(subtract(b, a));
    if (left <= l && l > 0) return [mix(a[0], b[0], left / l), mix(a[1], b[1], left / l), mix(a[2], b[2], left / l)];
    left -= l;
  }
  return path[path.length - 1] ?? [0, 0, 0];
}
