import { emptyMesh, quad, vertex } from './mesh.ts';
import type { Mesh } from './mesh.ts';
import type { Vec2 } from './vector.ts';

/** Radius and height of a profile point, metres, and the radius of the fillet that rounds it (0: sharp). */
export type ProfilePoint = readonly [radius: number, height: number, fillet?: number];

export interface LatheOptions {
  /** Around. */
  readonly segments?: number;
  /** Steps in each fillet. */
  readonly filletSteps?: number;
  /** Factor on the radius by angle (radians) and height, for fluted or squared forms. */
  readonly cross?: (angle: number, height: number) => number;
}

const LATHE_DEFAULTS = { segments: 48, filletSteps: 4 };
/** Neighbouring profile segments that turn by less than this share one normal, radians. */
const CREASE = 0.62;

/** Rounds the corners of a polyline with circular fillets, each kept within half of its two sides. */
export function filleted(points: readonly ProfilePoint[], steps: number): Vec2[] {
  const out: Vec2[] = [];
  points.forEach(([x, y, fillet = 0], i) => {
    const before = points[i - 1], after = points[i + 1];
    if (!before || !after || fillet <= 0) { out.push([x, y]); return; }
    const la = Math.hypot(before[0] - x, before[1] - y), lb = Math.hypot(after[0] - x, after[1] - y);
    if (la < 1e-9 || lb < 1e-9) { out.push([x, y]); return; }
    const a: Vec2 = [(before[0] - x) / la, (before[1] - y) / la], b: Vec2 = [(after[0] - x) / lb, (after[1] - y) / lb];
    const half = Math.acos(Math.min(1, Math.max(-1, a[0] * b[0] + a[1] * b[1]))) / 2;
    const reach = Math.min(fillet / Math.tan(half), la * 0.49, lb * 0.49);
    if (!(reach > 1e-7)) { out.push([x, y]); return; }
    for (let k = 0; k <= steps; k++) {
      const t = k / steps, p = (1 - t) * (1 - t), q = t * t;
      out.push([x + a[0] * reach * p + b[0] * reach * q, y + a[1] * reach * p + b[1] * reach * q]);
    }
  });
  return out;
}

/**
 * Turns a profile about the y axis. The profile runs so that the outside lies on its right: up an outer
 * wall, over the rim and down an inner one. Corners sharper than 35 degrees keep an edge unless filleted.
 */
export function lathe(points: readonly ProfilePoint[], options: LatheOptions = {}): Mesh {
  const { segments, filletSteps } = { ...LATHE_DEFAULTS, ...options };
  const cross = options.cross ?? (() => 1);
  const line = filleted(points, filletSteps).filter((p, i, all) => {
    const before = all[i - 1];
    return !before || Math.hypot(p[0] - before[0], p[1] - before[1]) > 1e-7;
  });
  const mesh = emptyMesh();
  const round = 2 * Math.PI * Math.max(...line.map((p) => p[0]));
  const normalOf = (i: number): Vec2 => {
    const a = line[i], b = line[i + 1];
    if (!a || !b) return [0, 0];
    const l = Math.hypot(b[0] - a[0], b[1] - a[1]);
    return [(b[1] - a[1]) / l, -(b[0] - a[0]) / l];
  };
  const ring = (point: Vec2, normal: Vec2, along: number): number[] => {
    const numbers: number[] = [];
    for (let s = 0; s <= segments; s++) {
      const angle = (s / segments) * 2 * Math.PI, e = 1e-4;
      const f = cross(angle, point[1]);
      const slope = options.cross ? (cross(angle + e, point[1]) - cross(angle - e, point[1])) / (2 * e * f) : 0;
      const c = Math.cos(angle), n = Math.sin(angle);
      const nx = (c + slope * n) * normal[0], nz = (n - slope * c) * normal[0], l = Math.hypot(nx, normal[1], nz) || 1;
      numbers.push(vertex(mesh, [point[0] * f * c, point[1], point[0] * f * n], [nx / l, normal[1] / l, nz / l], (s / segments) * round, along));
    }
    return numbers;
  };
  let along = 0;
  for (let i = 0; i + 1 < line.length; i++) {
    const a = line[i], b = line[i + 1];
    if (!a || !b) continue;
    const here = normalOf(i);
    const shared = (other: Vec2, exists: boolean): Vec2 => {
      if (!exists || Math.acos(Math.min(1, here[0] * other[0] + here[1] * other[1])) > CREASE) return here;
      const x = here[0] + other[0], y = here[1] + other[1], l = Math.hypot(x, y);
      return [x / l, y / l];
    };
    const low = ring(a, shared(normalOf(i - 1), i > 0), along);
    along += Math.hypot(b[0] - a[0], b[1] - a[1]);
    const high = ring(b, shared(normalOf(i + 1), i + 2 < line.length), along);
    for (let s = 0; s < segments; s++) quad(mesh, low[s] ?? 0, low[s + 1] ?? 0, high[s + 1] ?? 0, high[s] ?? 0);
  }
  return mesh;
}
