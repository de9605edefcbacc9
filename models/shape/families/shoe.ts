import type { Family, Role, Workbench } from '../family.ts';
import { loft } from '../kit/loft.ts';
import { placed } from '../kit/mesh.ts';
import type { Mesh } from '../kit/mesh.ts';
import { patch } from '../kit/patch.ts';
import type { Surface } from '../kit/patch.ts';
import { stitches } from '../kit/stitches.ts';
import { ringSection, smoothPath, sweep, tube } from '../kit/sweep.ts';
import type { Vec3 } from '../kit/vector.ts';
import { add, cross, mix, smoothstep, subtract, times, unit } from '../kit/vector.ts';
import { count, ratio } from './parameters.ts';

/** The sole's plan from the heel along the outer side to the toe: share of the half width, share of the length. */
const OUTER: readonly (readonly [number, number])[] = [[0, -0.5], [0.4, -0.487], [0.62, -0.44], [0.68, -0.34], [0.68, -0.2], [0.72, -0.05], [0.86, 0.1], [0.99, 0.23], [0.94, 0.36], [0.64, 0.462]];
/** The same on the inner side, back from the toe. */
const INNER: readonly (readonly [number, number])[] = [[0.08, 0.5], [-0.52, 0.472], [-0.86, 0.385], [-0.97, 0.25], [-0.82, 0.1], [-0.62, -0.05], [-0.58, -0.2], [-0.64, -0.34], [-0.6, -0.44], [-0.4, -0.487]];
/** Smooth points of the plan between two given ones. */
const PLAN_STEPS = 12;
const PLAN = smoothPath([...OUTER, ...INNER].map(([x, z]): Vec3 => [x, 0, z]), PLAN_STEPS, true);

interface Last {
  /** Metres. */
  readonly width: number; readonly height: number; readonly length: number;
  /** Top of the sole and top of the opening, metres. */
  readonly sole: number;
  readonly boot: boolean;
}

/** The plan at u (0 heel, 0.5 toe), metres, on the ground. */
function planAt({ width, length }: Last, u: number): Vec3 {
  const at = (((u % 1) + 1) % 1) * PLAN.length, i = Math.floor(at), a = PLAN[i % PLAN.length] ?? [0, 0, 0], b = PLAN[(i + 1) % PLAN.length] ?? a;
  return [mix(a[0], b[0], at - i) * width / 2, 0, mix(a[2], b[2], at - i) * length];
}

/** How far the sole lifts at the toe, metres, at z. */
function spring(last: Last, z: number): number {
  return last.sole * 0.4 * smoothstep(0.2, 0.5, z / last.length) ** 2;
}

/** The edge of the opening at u, metres. */
function openingAt({ width, height, length, boot }: Last, u: number): Vec3 {
  const a = u * 2 * Math.PI, front = 0.5 - 0.5 * Math.cos(a), side = Math.sin(a) ** 2;
  const y = boot ? height * (1 - 0.02 * front) : height * (0.93 - 0.2 * side * (1 - 0.35 * front) + 0.02 * front);
  const rx = width * (boot ? 0.34 : 0.27), rz = length * (boot ? 0.19 : 0.185), cz = length * (boot ? -0.24 : -0.255);
  return [rx * Math.sin(a), y, cz - rz * Math.cos(a)];
}

/** The upper from the sole's edge (v 0) to the opening (v 1). */
function upperSurface(last: Last): Surface {
  return (u, v) => {
    const base = times(planAt(last, u), 0.975), a: Vec3 = [base[0], last.sole * 0.72 + spring(last, base[2]), base[2]], d = openingAt(last, u), front = smoothstep(0.25, 0.5, 0.5 - Math.abs(u - 0.5));
    const rise = d[1] - a[1];
    const b: Vec3 = [a[0] * mix(1.02, 1.03, front), a[1] + mix(rise * 0.42, Math.min(rise * 0.62, last.length * 0.2), front), a[2] * mix(1.012, 1, front)];
    const c: Vec3 = last.boot ? [d[0] * mix(1, 1, front), d[1] - rise * mix(0.45, 0.82, front), d[2] + last.length * 0.02 * front]
      : [mix(d[0] * 1.1, d[0], front), d[1] - rise * mix(0.3, 0.36, front), mix(d[2], d[2] + (a[2] - d[2]) * 0.42, front)];
    const w = 1 - v, [p, q, r, s] = [w * w * w, 3 * w * w * v, 3 * w * v * v, v * v * v];
    return [p * a[0] + q * b[0] + r * c[0] + s * d[0], p * a[1] + q * b[1] + r * c[1] + s * d[1], p * a[2] + q * b[2] + r * c[2] + s * d[2]];
  };
}

/** A surface lifted off by `height(u, v)` metres along its normal. */
function lifted(surface: Surface, height: (u: number, v: number) => number): Surface {
  return (u, v) => {
    const e = 0.004, du = subtract(surface(u + e, v), surface(u - e, v)), dv = subtract(surface(u, Math.min(1, v + e)), surface(u, Math.max(0, v - e)));
    return add(surface(u, v), times(unit(cross(du, dv)), -height(u, v)));
  };
}

/** A piece sewn on: part of a surface, raised, its edges rolled down. */
function overlay(bench: Workbench, surface: Surface, [u0, u1]: readonly [number, number], [v0, v1]: readonly [number, number], thick: number): Mesh {
  const raise = (t: number): number => Math.min(1, Math.min(t, 1 - t) * 14) ** 0.5;
  const piece: Surface = (s, t) => lifted(surface, () => thick * raise(s) * raise(t) - 0.0003)(mix(u0, u1, s), mix(v0, v1, t));
  return patch(piece, { columns: bench.steps(30, 6), rows: bench.steps(18, 4), flip: true });
}

function soleMesh(bench: Workbench, last: Last, low: number, high: number, grow: number): Mesh {
  const n = bench.steps(96, 22), waves = bench.level === 0 ? 12 : bench.level === 1 ? 5 : 3;
  return loft(Array.from({ length: waves + 1 }, (_, j) => {
    const t = j / waves, edge = grow + 0.0018 * Math.sin(Math.PI * t * (bench.level === 0 ? 3 : 1)) - 0.004 * (2 * t - 1) ** 8;
    return Array.from({ length: n }, (_, i): Vec3 => {
      const [x, , z] = planAt(last, -i / n), l = Math.hypot(x, z * 0.4) || 1;
      return [x + (x / l) * edge, mix(low, high, t) + spring(last, z), z + ((z * 0.4) / l) * edge];
    });
  }));
}

function laces(bench: Workbench, put: (role: Role, ...meshes: Mesh[]) => void, top: Surface, rows: number, last: Last): void {
  const flat = ringSection(0.0034, 0.0013, bench.steps(10, 4)), [v0, v1] = last.boot ? [0.42, 0.93] : [0.62, 0.96], pitch = (v1 - v0) / Math.max(1, rows);
  for (let k = 0; k < rows; k++) {
    const v = v0 + pitch * k, spread = 0.05 + 0.03 * (k / rows);
    for (const s of [-1, 1]) {
      const path = [-1, -0.5, 0, 0.5, 1].map((t): Vec3 => lifted(top, () => 0.0024 + 0.0016 * (1 - t * t) + (s > 0 ? 0.0008 : 0))(0.5 + s * t * spread, v + pitch * (t + 1) * 0.45));
      put('detail', sweep(smoothPath(path, bench.steps(4, 1)), flat, { up: [0, 0.6, 0.8] }));
    }
  }
}

function shoe(bench: Workbench, boot: boolean): void {
  const { width, height, depth } = bench.size, sideways = width > depth * 1.15, length = sideways ? width : depth;
  const last: Last = { width: sideways ? depth : width, height, length, sole: height * bench.number('sole') * (boot ? 0.6 : 1), boot };
  const put = (role: Role, ...meshes: Mesh[]): void => bench.put(role, ...(sideways ? meshes.map((mesh) => placed(mesh, { turn: [0, Math.PI / 2, 0] })) : meshes));
  const top = upperSurface(last);
  put('main', patch(top, { columns: bench.steps(112, 24), rows: bench.steps(36, 8), flip: true }));
  const middle = (openingAt(last, 0)[2] + openingAt(last, 0.5)[2]) / 2;
  const inside: Surface = (u, v) => {
    const d = openingAt(last, u), fall = Math.min(1, v / 0.75), floor = boot ? height * 0.45 : last.sole * 1.1, shrink = mix(0.985, boot ? 0.5 : 0.85, fall) * Math.min(1, (1 - v) / 0.25);
    return [d[0] * shrink, mix(d[1], floor, fall), middle + (d[2] - middle) * shrink];
  };
  put('detail', patch(inside, { columns: bench.steps(64, 16), rows: bench.steps(12, 4), flip: true }));
  const rim = Array.from({ length: bench.steps(64, 16) }, (_, i, n = bench.steps(64, 16)) => openingAt(last, i / n));
  put('detail', tube(rim, boot ? 0.0035 : 0.0045, bench.steps(12, 5), { closed: true, up: [0, 1, 0] }));
  put('accent', soleMesh(bench, last, last.sole * 0.14, last.sole, 0.002));
  put('hardware', soleMesh(bench, last, 0, last.sole * 0.17, 0.001));
  const [low, high] = boot ? [0.36, 0.97] : [0.55, 0.985];
  if (bench.level < 2) {
    put('main', overlay(bench, top, [0.53, 0.62], [low, high], 0.0016), overlay(bench, top, [0.47, 0.38], [low, high], 0.0016), overlay(bench, top, [-0.13, 0.13], [0.02, boot ? 0.3 : 0.6], 0.0014), overlay(bench, top, [0.36, 0.64], [0.02, boot ? 0.2 : 0.3], 0.0014));
  }
  const tongue = [boot ? 0.8 : 0.72, 0.86, 1].map((v) => lifted(top, () => 0.001)(0.5, v)), lip = tongue[2] ?? [0, 0, 0];
  put('main', sweep(smoothPath([...tongue, [0, lip[1] + height * 0.035, lip[2] - 0.004]], bench.steps(8, 3)), ringSection(last.width * 0.15, 0.0035, bench.steps(24, 8)), { up: [0, 0.4, 0.9], scale: (t) => 0.8 + 0.25 * t }));
  laces(bench, put, top, bench.number('lacing'), last);
  if (bench.level === 0) {
    const seam = (u0: number, u1: number, v0: number, v1: number): Vec3[] => Array.from({ length: 25 }, (_, i) => lifted(top, () => 0.0014)(mix(u0, u1, i / 24), mix(v0, v1, i / 24)));
    const cap = boot ? 0.185 : 0.28, heel = boot ? 0.28 : 0.57;
    put('detail', stitches(seam(0.375, 0.625, cap, cap), 0.0045, 0.00045), stitches(seam(-0.12, 0.12, heel, heel), 0.0045, 0.00045), stitches(seam(0.612, 0.612, low + 0.02, high - 0.02), 0.0045, 0.00045), stitches(seam(0.388, 0.388, low + 0.02, high - 0.02), 0.0045, 0.00045));
  }
}

const finishes = {
  main: { material: 'chosen', colour: 'main' }, accent: { material: 'rubber', colour: 'accent' }, detail: { material: 'cotton', colour: 'detail' }, hardware: { material: 'rubber', colour: '#4a4038' },
} as const;

export const sneaker: Family = {
  name: 'sneaker', version: 1, doc: 'A low shoe with laces on a moulded sole; its toe points to +z, or to +x where it is wider than deep.',
  parameters: { sole: ratio(0.14, 0.4, 0.26, 'Thickness of the sole, of the height.'), lacing: count(0, 7, 5, 'Rows of laces.') },
  materials: ['knit', 'mesh', 'leather', 'suede', 'canvas', 'denim', 'felt', 'cotton', 'velvet', 'rubber'], size: { width: 0.11, height: 0.12, depth: 0.29 }, finishes,
  build: (bench) => shoe(bench, false),
};

export const boot: Family = {
  name: 'boot', version: 1, doc: 'A boot with a shaft; its toe points to +z, or to +x where it is wider than deep.',
  parameters: { sole: ratio(0.14, 0.4, 0.24, 'Thickness of the sole, of 60 % of the height.'), lacing: count(0, 7, 5, 'Rows of laces.') },
  materials: ['leather', 'suede', 'rubber', 'canvas', 'felt', 'denim', 'velvet'], size: { width: 0.11, height: 0.2, depth: 0.29 }, finishes,
  build: (bench) => shoe(bench, true),
};
