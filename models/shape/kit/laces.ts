import type { Workbench } from '../family.ts';
import { attached } from './applique.ts';
import { stations } from './curve.ts';
import { joined } from './mesh.ts';
import type { Mesh } from './mesh.ts';
import { ringSection, smoothPath, sweep, tube } from './sweep.ts';
import { add, mix, subtract, times, unit } from './vector.ts';
import type { Vec3 } from './vector.ts';

/** Where hole `i` (0 at the toe) lies on a side: 1 outer, -1 inner. */
export type Holes = (i: number, side: number) => Vec3;

/** Laces crossed through rows of holes, and a bow on top (below the coarsest level). Roundish ribbons that lie on what is between. */
export function laces(bench: Workbench, hole: Holes, rows: number, bow: Vec3): Mesh {
  const flat = ringSection(0.0032, 0.0011, bench.steps(10, 4)), lift: Vec3 = [0, 0.0035, 0.0018], parts: Mesh[] = [], n = bench.steps(6, 2);
  const across = (a: Vec3, b: Vec3, over: number): Vec3[] => smoothPath([a, ...[0.25, 0.5, 0.75].map((t) => add([mix(a[0], b[0], t), mix(a[1], b[1], t), mix(a[2], b[2], t)], times(lift, (0.8 + over) * Math.sin(Math.PI * t)))), b], n);
  const lay = (path: Vec3[]): void => { parts.push(sweep(path, flat, { up: [0, 0.75, 0.66] })); };
  lay(across(hole(0, 1), hole(0, -1), 0));
  for (let i = 0; i < rows - 1; i++) {
    lay(across(hole(i, 1), hole(i + 1, -1), 0.5));
    if (bench.level < 2) lay(across(hole(i, -1), hole(i + 1, 1), 1.2));
  }
  if (bench.level < 2 && rows > 1) {
    const l = hole(rows - 1, 1), r = hole(rows - 1, -1), knot: Vec3 = add([(l[0] + r[0]) / 2, (l[1] + r[1]) / 2, (l[2] + r[2]) / 2], [0, 0.008, 0.004]), s = subtract(bow, knot), up = unit(add(s, [0, 0.01, 0]));
    lay(across(l, knot, 0.1));
    lay(across(r, knot, 0.1));
    for (const side of [1, -1]) {
      const at = (x: number, y: number, z: number): Vec3 => add(knot, [side * x, y + up[1] * 0.001, z]);
      const loop = smoothPath([knot, at(0.012, 0.006, 0.005), at(0.027, 0.002, 0.008), at(0.031, -0.005, 0.012), at(0.021, -0.004, 0.013), at(0.008, 0.0015, 0.006), knot], bench.steps(7, 3));
      const tail = smoothPath([knot, at(0.008, 0.003, 0.009), at(0.018, -0.004, 0.02), at(0.024, -0.013, 0.028)], bench.steps(7, 3)), end = tail[tail.length - 1] ?? knot, before = tail[tail.length - 2] ?? knot;
      parts.push(tube(loop, 0.0018, bench.steps(8, 4)), tube(tail, 0.0017, bench.steps(8, 4)), tube([end, add(end, times(unit(subtract(end, before)), 0.007))], 0.0015, bench.steps(8, 4)));
    }
    parts.push(tube([add(knot, [-0.004, 0, 0.001]), add(knot, [0, 0.0012, 0.002]), add(knot, [0.004, 0, 0.001])], 0.0034, bench.steps(10, 4)));
  }
  return joined(...parts);
}

/** Rims of the holes. */
export function eyelets(bench: Workbench, hole: Holes, rows: number): Mesh {
  const ring = tube(stations(0, 1, bench.steps(16, 8)).slice(1).map((t): Vec3 => [0.0029 * Math.cos(t * 2 * Math.PI), 0.0029 * Math.sin(t * 2 * Math.PI), 0]), 0.0009, bench.steps(6, 4), { closed: true, up: [0, 0, 1] }), out: Mesh[] = [];
  for (let i = 0; i < rows; i++) for (const side of [1, -1]) { const p = hole(i, side); out.push(attached(ring, add(p, [0, -0.0006, 0]), unit([side * 0.55, 0.8, 0.25]))); }
  return joined(...out);
}
