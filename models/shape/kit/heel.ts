import type { Role, Workbench } from '../family.ts';
import type { Last } from './last.ts';
import { stations } from './curve.ts';
import { loft } from './loft.ts';
import { emptyMesh, joined, placed, quad, vertex } from './mesh.ts';
import type { Mesh } from './mesh.ts';
import { mix, smoothstep } from './vector.ts';
import type { Vec3 } from './vector.ts';

/** A shoe's own measures from its box, and a bench that turns it sideways where the box is wider than deep. */
export function turnedTo(bench: Workbench): { length: number; width: number; height: number; put: (role: Role, ...meshes: Mesh[]) => void } {
  const { width, height, depth } = bench.size, sideways = width > depth * 1.15;
  return {
    length: sideways ? width : depth, width: sideways ? depth : width, height,
    put: (role, ...meshes) => bench.put(role, ...(sideways ? meshes.map((mesh) => placed(mesh, { turn: [0, Math.PI / 2, 0] })) : meshes)),
  };
}

/** The inner sole that a foot stands on, lifted off the last's sole, metres. */
export function insole(made: Last, bench: Workbench, up: number, grow = -0.0012): Mesh {
  return plate(made, bench, grow, (z) => made.options.base(z) + up, 1, 0.0016);
}

/** A flat within the last's edge at heights by share of the length, facing up or down. */
function plate(made: Last, bench: Workbench, grow: number, height: (z: number) => number, facing: 1 | -1, dished = 0): Mesh {
  const n = bench.level === 2 ? 10 : bench.steps(44), mesh = emptyMesh(), rows = stations(0.002, 0.498, n);
  const across = bench.level === 2 ? 2 : 4;
  for (const u of rows) {
    const a = made.edge(u, grow), b = made.edge(1 - u, grow), y = height(a[2] / made.options.length);
    for (let k = 0; k <= across; k++) { const t = k / across; vertex(mesh, [mix(a[0], b[0], t), y - dished * (1 - (2 * t - 1) ** 2), mix(a[2], b[2], t)], [0, facing, 0], mix(a[0], b[0], t), a[2]); }
  }
  for (let j = 0; j < n; j++) for (let k = 0; k < across; k++) { const at = j * (across + 1) + k; quad(mesh, at, at + 1, at + across + 2, at + across + 1); }
  return mesh;
}

export interface PlatformOptions {
  /** Above and below the last's sole, metres; `ground` lets the underside follow the ground instead. */
  readonly high: number | ((z: number) => number);
  readonly low: number | ((z: number) => number);
  readonly grow: number;
  readonly ground?: boolean;
  /** Number of fine grooves around the wall, and how far the wall swells, metres. */
  readonly grooves?: number;
  readonly swell?: number;
}

/** A sole: a wall around the last's edge with rounded arrises, closed above and below. */
export function platform(made: Last, bench: Workbench, { high, low, grow, ground = false, grooves = 0, swell = 0 }: PlatformOptions): Mesh {
  const below = (z: number): number => base(z) + (typeof low === 'number' ? low : low(z));
  const floor = (z: number): number => (ground ? Math.max(0, below(z)) * smoothstep(-0.02, 0.5, z) ** 2 : below(z));
  const above = (z: number): number => base(z) + (typeof high === 'number' ? high : high(z));
  const n = bench.level === 2 ? 22 : bench.steps(104), { base } = made.options, rows = bench.level === 2 ? 2 : grooves > 0 && bench.level === 0 ? 4 + grooves * 4 : 6;
  const walls = loft(stations(0, 1, rows).map((t) => {
    const round = -0.0018 * (Math.abs(2 * t - 1) ** 6), groove = grooves > 0 && bench.level === 0 ? -0.0007 * Math.max(0, Math.sin(t * Math.PI * (grooves * 2 + 1))) ** 3 : 0, out = grow + round + groove + swell * Math.sin(Math.PI * t);
    return Array.from({ length: n }, (_, i): Vec3 => {
      const p = made.edge(-i / n, out), z = p[2] / made.options.length;
      return [p[0], mix(floor(z), above(z), t), p[2]];
    });
  }), false);
  return joined(walls, plate(made, bench, grow - 0.0018, above, 1), plate(made, bench, grow - 0.0018, floor, -1));
}

/** A heel under the last's back, of a form; `tip` gives the top-piece that meets the ground, `height` high. */
export function heel(made: Last, bench: Workbench, form: string, height: number, tip = false): Mesh {
  const { length, width, base } = made.options, n = bench.level === 2 ? 10 : bench.steps(44), rows = bench.level === 2 ? 3 : bench.steps(18, 5), wedge = form === 'wedge';
  const reach = wedge ? 0.62 : form === 'block' ? 0.27 : form === 'cone' ? 0.25 : 0.22, slim = form === 'stiletto' ? 0.17 : form === 'cone' ? 0.3 : form === 'block' ? 0.86 : 0.97;
  const full = wedge ? 1 : base(-0.42);
  const ring = (y: number, grow: number): Vec3[] => {
    const t = 1 - y / Math.max(0.006, full), thin = mix(1, slim, form === 'stiletto' ? smoothstep(0, 0.75, t) ** 0.7 : smoothstep(0, 1, t));
    return Array.from({ length: n }, (_, i): Vec3 => {
      const a = -(i / n) * 2 * Math.PI, c = Math.cos(a), s = Math.sin(a), back = -0.5 * length, front = back + reach * length;
      const deep = (front - back) * mix(1, slim, (1 - thin) / Math.max(0.01, 1 - slim) * (wedge ? 0 : 1) * (form === 'block' ? 0.6 : 1)), mid = back + 0.012 * length * t * (form === 'stiletto' ? 2.6 : 0.8) + deep / 2;
      const z = mid - (deep / 2) * c * (Math.abs(c) > 0 ? 1 : 1), share = Math.max(-0.499, z / length), [o, inn] = made.half(share), half = (s >= 0 ? o : inn) * (form === 'block' || wedge ? thin * 0.98 : thin);
      const round = form === 'stiletto' || form === 'cone' ? mix(1, Math.abs(s) ** 0.1, 0) : 1, flatFront = c < -0.6 && !wedge ? 0.92 : 1, limit = width * 0.31 * thin;
      return [Math.sign(s) * Math.min(half, limit) * Math.abs(s) ** (form === 'block' ? 0.6 : 0.85) * round * flatFront + grow * s, Math.min(y, base(share) - 0.0012), z - grow * c];
    });
  };
  if (tip) return loft([ring(0, 0.0004), ring(height * 0.5, 0.0006), ring(height, 0.0004)]);
  return loft(stations(0, 1, rows).map((t) => ring(mix(0.003, wedge ? height : full, t), 0)));
}
