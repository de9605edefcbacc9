import type { Vec2, Vec3 } from './vector.ts';

/** A rectangle about the origin with round corners, counter-clockwise from the middle of its right side's lower end; metres. */
export function roundedRectangle(width: number, height: number, radius: number, steps: number): Vec2[] {
  const r = Math.min(radius, width / 2, height / 2), out: Vec2[] = [];
  for (const [sx, sy, from] of [[1, 1, 0], [-1, 1, 1], [-1, -1, 2], [1, -1, 3]] as const) {
    for (let k = 0; k <= steps; k++) {
      const a = (from + k / steps) * (Math.PI / 2);
      out.push([sx * (width / 2 - r) + r * Math.cos(a), sy * (height / 2 - r) + r * Math.sin(a)]);
    }
  }
  return out.filter((p, i) => { const q = out[(i + 1) % out.length] ?? p; return Math.hypot(p[0] - q[0], p[1] - q[1]) > 1e-7; });
}

/** Lays an outline flat at height `y`, as a path for piping and rims: its second axis runs to -z. */
export const laid = (outline: readonly Vec2[], y: number): Vec3[] => outline.map(([x, z]) => [x, y, -z]);
/** Stands an outline up at depth `z`. */
export const upright = (outline: readonly Vec2[], z: number): Vec3[] => outline.map(([x, y]) => [x, y, z]);
