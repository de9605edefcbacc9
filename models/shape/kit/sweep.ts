import { emptyMesh, quad, triangle, vertex } from './mesh.ts';
import type { Mesh } from './mesh.ts';
import type { Vec2, Vec3 } from './vector.ts';
import { add, cross, dot, length, subtract, times, unit } from './vector.ts';

export interface SweepOptions {
  /** The path comes back to its start. */
  readonly closed?: boolean;
  /** Keeps a ribbon's broad side turned: the section's y axis stays as near to it as the path lets it; one for all, or one a point. */
  readonly up?: Vec3 | readonly Vec3[];
  /** Factor on the section along the path, t in 0..1; or one on its x and one on its y. */
  readonly scale?: (t: number) => number | Vec2;
}

/** Carries a closed, counter-clockwise section along a path, with smooth sides and flat ends. */
export function sweep(path: readonly Vec3[], section: readonly Vec2[], options: SweepOptions = {}): Mesh {
  const mesh = emptyMesh(), closed = options.closed ?? false, last = path.length - 1;
  const at = (i: number): Vec3 => path[closed ? (i + path.length) % path.length : Math.min(last, Math.max(0, i))] ?? [0, 0, 0];
  const outline = section.map((p, i) => sectionNormal(section, p, i));
  const held = upsOf(options.up);
  let up = held?.(0) ?? firstUp(unit(subtract(at(1), at(0))));
  let along = 0;
  const count = closed ? path.length : last, across = section.length + 1;
  for (let i = 0; i <= count; i++) {
    const tangent = unit(subtract(at(i + 1), at(i - 1)));
    const side = unit(cross(held?.(closed ? i % path.length : i) ?? up, tangent), [1, 0, 0]);
    up = unit(cross(tangent, side));
    const factor = options.scale?.(i / count) ?? 1, [sx, sy] = typeof factor === 'number' ? [factor, factor] : factor;
    if (i > 0) along += length(subtract(at(i), at(i - 1)));
    let round = 0;
    for (let k = 0; k <= section.length; k++) {
      const p = section[k % section.length] ?? [0, 0], n = outline[k % section.length] ?? [1, 0], before = section[(k + section.length - 1) % section.length] ?? p;
      if (k > 0) round += Math.hypot(p[0] - before[0], p[1] - before[1]);
      vertex(mesh, add(at(i), add(times(side, p[0] * sx), times(up, p[1] * sy))), add(times(side, n[0]), times(up, n[1])), round, along);
    }
    if (i > 0) for (let k = 0; k < section.length; k++) quad(mesh, (i - 1) * across + k, (i - 1) * across + k + 1, i * across + k + 1, i * across + k);
  }
  if (!closed) for (const [row, sign] of [[0, -1], [count, 1]] as const) cap(mesh, row * across, section.length, times(unit(subtract(at(row + (sign > 0 ? 0 : 1)), at(row - (sign > 0 ? 1 : 0)))), sign));
  return mesh;
}

function upsOf(up: SweepOptions['up']): ((i: number) => Vec3) | null {
  if (up === undefined) return null;
  const isOne = (given: Vec3 | readonly Vec3[]): given is Vec3 => typeof given[0] === 'number';
  if (isOne(up)) return () => up;
  return (i) => up[Math.min(up.length - 1, i)] ?? [0, 1, 0];
}

/** A round tube. */
export function tube(path: readonly Vec3[], radius: number, sides: number, options: SweepOptions = {}): Mesh {
  return sweep(path, ringSection(radius, radius, sides), options);
}

/** An elliptic section, metres. */
export function ringSection(rx: number, ry: number, sides: number): Vec2[] {
  return Array.from({ length: sides }, (_, i): Vec2 => [rx * Math.cos((i / sides) * 2 * Math.PI), ry * Math.sin((i / sides) * 2 * Math.PI)]);
}

/** Points of a smooth line through `points` (centripetal-like Catmull-Rom with `steps` between neighbours). */
export function smoothPath(points: readonly Vec3[], steps: number, closed = false): Vec3[] {
  const out: Vec3[] = [], n = points.length;
  const at = (i: number): Vec3 => points[closed ? (i + n) % n : Math.min(n - 1, Math.max(0, i))] ?? [0, 0, 0];
  for (let i = 0; i < (closed ? n : n - 1); i++) {
    const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    for (let k = 0; k < steps; k++) {
      const t = k / steps, t2 = t * t, t3 = t2 * t;
      const f = (j: 0 | 1 | 2): number => 0.5 * (2 * b[j] + (c[j] - a[j]) * t + (2 * a[j] - 5 * b[j] + 4 * c[j] - d[j]) * t2 + (3 * b[j] - a[j] - 3 * c[j] + d[j]) * t3);
      out.push([f(0), f(1), f(2)]);
    }
  }
  if (!closed) out.push(at(n - 1));
  return out;
}

function firstUp(tangent: Vec3): Vec3 {
  const guess: Vec3 = Math.abs(tangent[1]) < 0.9 ? [0, 1, 0] : [0, 0, 1];
  return unit(subtract(guess, times(tangent, dot(guess, tangent))));
}

function sectionNormal(section: readonly Vec2[], p: Vec2, i: number): Vec2 {
  const a = section[(i + section.length - 1) % section.length] ?? p, b = section[(i + 1) % section.length] ?? p;
  const l = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
  return [(b[1] - a[1]) / l, -(b[0] - a[0]) / l];
}

function cap(mesh: Mesh, first: number, sides: number, normal: Vec3): void {
  const start = mesh.positions.length / 3;
  for (let k = 0; k < sides; k++) {
    const i = (first + k) * 3;
    vertex(mesh, [mesh.positions[i] ?? 0, mesh.positions[i + 1] ?? 0, mesh.positions[i + 2] ?? 0], normal, mesh.uvs[(first + k) * 2] ?? 0, 0);
  }
  for (let k = 1; k + 1 < sides; k++) triangle(mesh, start, start + k, start + k + 1);
}
