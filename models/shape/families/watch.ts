import type { Family, Role, Workbench } from '../family.ts';
import { roundedBox } from '../kit/box.ts';
import { hoop } from '../kit/hoop.ts';
import { lathe } from '../kit/lathe.ts';
import type { ProfilePoint } from '../kit/lathe.ts';
import { joined, placed } from '../kit/mesh.ts';
import type { Mesh } from '../kit/mesh.ts';
import { roundedRectangle } from '../kit/outline.ts';
import { pointAlong, stitches } from '../kit/stitches.ts';
import { smoothPath, sweep, tube } from '../kit/sweep.ts';
import type { Vec2, Vec3 } from '../kit/vector.ts';
import { subtract } from '../kit/vector.ts';
import { METALS } from '../materials/library.ts';
import { choice, count } from './parameters.ts';

export const watch: Family = {
  name: 'watch', version: 3, doc: 'A wrist watch, its strap closed to a loop, dial to the front.',
  parameters: {
    dial: choice(['round', 'square'], 'Form of the case.'), markers: count(4, 12, 12, 'Hour marks.'), strap: choice(['band', 'bracelet'], 'A band with a buckle, or a bracelet of links.'),
    bezel: choice(['plain', 'diver', 'fluted'], 'Ring around the dial: smooth, notched to turn, or finely fluted.'), face: choice(['hands', 'screen'], 'A dial with hands, or a lit screen.'), subdials: count(0, 3, 0, 'Small dials on the dial.'),
  },
  materials: ['leather', 'smooth-leather', ...METALS, 'canvas', 'nylon', 'rubber', 'suede', 'patent-leather', 'matte-plastic', 'gloss-plastic', 'ceramic'], size: { width: 0.042, height: 0.075, depth: 0.06 },
  finishes: { main: { material: 'chosen', colour: 'main' }, accent: { material: 'gloss-plastic', colour: 'accent' }, detail: { material: 'gloss-plastic', colour: 'detail' }, hardware: { material: 'polished-steel', colour: '#c2c4c7' } },
  build(bench) {
    const { width: w, height: h, depth: d } = bench.size, r = Math.min(w * 0.465, h * 0.34), thick = Math.min(d * 0.19, 0.0115), cy = h / 2, zf = d / 2, square = bench.choice('dial') === 'square', level = bench.level;
    putStrap(bench, r, thick);
    const turn: Vec3 = [Math.PI / 2, 0, 0], at: Vec3 = [0, cy, zf - thick], sq = (a: number): number => 0.93 / (Math.abs(Math.cos(a)) ** 5 + Math.abs(Math.sin(a)) ** 5) ** 0.2, notches = { plain: 0, diver: 60, fluted: 90 }[bench.choice('bezel')] ?? 0;
    const put = (role: Role, points: readonly ProfilePoint[], ribs = 0): void => bench.put(role, placed(lathe(points, { segments: ribs > 0 && level === 0 ? ribs * 2 : bench.steps(72, 14), filletSteps: bench.steps(5, 1), cross: (a) => (square ? sq(a) : 1) * (ribs > 0 && level === 0 ? 1 - 0.014 * (0.5 + 0.5 * Math.cos(a * ribs)) : 1) }), { turn, at }));
    put('hardware', [[0, 0], [r * 0.86, 0, 0.001], [r * 0.97, thick * 0.12, 0.001], [r, thick * 0.34, 0.0012], [r, thick * 0.62, 0.0012], [r * 0.965, thick * 0.7]]);
    put('hardware', [[r * 0.965, thick * 0.7], [r * 0.985, thick * 0.74, 0.0004], [r * 0.975, thick * 0.86, 0.0005], [r * 0.9, thick * 0.985, 0.0005], [r * 0.86, thick * 0.99, 0.0003], [r * 0.84, thick * 0.84]], notches);
    put('accent', [[r * 0.845, thick * 0.842], [0, thick * 0.842]]);
    if (bench.choice('bezel') === 'diver') put('detail', [[r * 0.955, thick * 0.925], [r * 0.95, thick * 0.935], [r * 0.885, thick * 1.0], [r * 0.88, thick * 0.985]]);
    if (level < 2) bench.put('hardware', ...lugs(bench, r, thick, cy, zf));
    bench.put('hardware', placed(lathe([[0, 0], [0.0014, 0], [0.0021, 0.0006, 0.0003], [0.0021, Math.max(0.001, w / 2 - r * 0.985), 0.0005], [0, Math.max(0.001, w / 2 - r * 0.985)]], { segments: level === 0 ? 40 : bench.steps(20, 6), filletSteps: bench.steps(3, 1), ...(level === 0 ? { cross: (a: number) => 1 - 0.06 * (0.5 + 0.5 * Math.cos(a * 20)) } : {}) }), { turn: [0, 0, -Math.PI / 2], at: [r * 0.985, cy, zf - thick * 0.52] }));
    const z = zf - thick + thick * 0.842;
    if (bench.choice('face') === 'screen') putScreen(bench, r * 0.78, [0, cy, z], square); else putDial(bench, r, [0, cy, z], square ? sq : () => 1);
  },
};

/** Four horns that grow out of the case and bend down to the strap, and the bars between them that hold it. */
function lugs(bench: Workbench, r: number, thick: number, cy: number, zf: number): Mesh[] {
  const section = roundedRectangle(r * 0.17, thick * 0.46, r * 0.055, bench.steps(4, 1)), half = r * 0.6;
  return [-1, 1].flatMap((sy) => {
    const horn = (sx: number): Mesh => sweep(smoothPath([[sx * half * 1.05, cy + sy * r * 0.6, zf - thick * 0.5], [sx * half * 1.03, cy + sy * r * 0.88, zf - thick * 0.47], [sx * half, cy + sy * r * 1.06, zf - thick * 0.6], [sx * half * 0.99, cy + sy * r * 1.17, zf - thick * 0.86], [sx * half * 0.99, cy + sy * r * 1.19, zf - thick * 0.98]], bench.steps(6, 2)), section, { up: [0, 0, 1], scale: (t) => [1 - 0.22 * t ** 2, 1 - 0.62 * t ** 2.4] });
    return [horn(-1), horn(1), tube([[-half, cy + sy * r * 1.04, zf - thick * 0.66], [half, cy + sy * r * 1.04, zf - thick * 0.66]], thick * 0.075, bench.steps(10, 4))];
  });
}

/** The loop of a strap: an ellipse seen from the side, open where the case is. */
function loopOf(bench: Workbench, r: number, thick: number, n: number): Vec3[] {
  const { height: h, depth: d } = bench.size, cy = h / 2, gap = Math.asin(Math.min(0.9, (r * 0.96) / (h / 2)));
  const loop = Array.from({ length: n - 1 }, (_, i): Vec3 => {
    const a = gap * 1.35 + (i / (n - 2)) * (2 * Math.PI - 2.7 * gap);
    return [0, cy + (h / 2 - 0.0016) * Math.sin(a), (d / 2 - thick * 0.3) * Math.cos(a) - thick * 0.22];
  });
  // Both ends reach between the lugs.
  return [[0, cy + r * 0.95, d / 2 - thick * 0.5], ...loop, [0, cy - r * 0.95, d / 2 - thick * 0.5]];
}

function putStrap(bench: Workbench, r: number, thick: number): void {
  const n = bench.steps(64, 14), path = loopOf(bench, r, thick, n), wide = r * 0.5, level = bench.level, narrow = (t: number): number => 1 - 0.16 * Math.sin(Math.PI * t) ** 1.5;
  if (bench.choice('strap') === 'bracelet') {
    const total = path.slice(1).reduce((sum, p, i) => sum + Math.hypot(...subtract(p, path[i] ?? p)), 0), count = Math.min({ 0: 34, 1: 20, 2: 9 }[level], Math.max(6, Math.round(total / { 0: 0.0052, 1: 0.0075, 2: 0.018 }[level]))), step = total / count;
    const piece = (width: number, x: number): Mesh => placed(roundedBox(width, 0.0026, step * 0.94, { radius: level === 2 ? 0 : 0.0009, edgeSteps: level === 2 ? 0 : 1 }), { at: [x, 0, 0] });
    const rows = level === 2 ? [joined(piece(wide * 2, 0))] : [joined(piece(wide * 0.66, -wide * 0.68), piece(wide * 0.66, wide * 0.68)), piece(wide * 0.66, 0)];
    for (let i = 0; i < count; i++) {
      const at = pointAlong(path, (i + 0.5) * step), way = subtract(pointAlong(path, (i + 0.9) * step), pointAlong(path, (i + 0.1) * step)), f = narrow(i / count);
      for (const [k, mesh] of rows.entries()) bench.put('main', placed(aimedFlat(mesh, k === 1 ? pointAlong(path, i * step) : at, way), { scale: [f, 1, 1] }));
    }
    return;
  }
  const half = 0.0013, section: Vec2[] = [[half, -wide], [half * 1.25, -wide * 0.6], [half * 1.3, 0], [half * 1.25, wide * 0.6], [half, wide], [-half * 0.8, wide], [-half, wide * 0.9], [-half, -wide * 0.9], [-half * 0.8, -wide]];
  bench.put('main', sweep(path, section, { up: [1, 0, 0], scale: (t) => [1, narrow(t)] }));
  if (level < 2) {
    // The buckle at the wrist's underside, and the loop that keeps the strap's end.
    const at = pointAlong(path, pathShare(path, 0.5)), way = subtract(pointAlong(path, pathShare(path, 0.52)), pointAlong(path, pathShare(path, 0.48))), bw = wide * narrow(0.5) * 1.16;
    const frame = placed(hoop(bw, 0.0009, [bench.steps(32, 8), bench.steps(8, 3)], { ry: wide * 0.6 }), { turn: [Math.PI / 2, 0, 0] });
    bench.put('hardware', aimedFlat(joined(frame, placed(tube([[0, 0.001, -wide * 0.6], [0, 0.0016, wide * 0.62]], 0.0007, 6), {})), [at[0], at[1], at[2]], way));
    const keeper = pointAlong(path, pathShare(path, 0.58)), along = subtract(pointAlong(path, pathShare(path, 0.6)), pointAlong(path, pathShare(path, 0.56)));
    bench.put('main', aimedFlat(roundedBox(wide * 2.06 * narrow(0.58), half * 4.4, 0.005, { radius: 0.0008, edgeSteps: bench.steps(3, 1) }), keeper, along));
  }
  if (level === 0) {
    const seam = path.map((p, i): Vec3 => { const q = path[Math.min(n, i + 1)] ?? p, o = path[Math.max(0, i - 1)] ?? p, l = Math.hypot(q[1] - o[1], q[2] - o[2]) || 1; return [0, p[1] + ((q[2] - o[2]) / l) * half * -1.15, p[2] + ((q[1] - o[1]) / l) * half * 1.15]; });
    bench.put('detail', ...[-1, 1].map((s) => stitches(seam.map(([, y, z], i): Vec3 => [s * wide * 0.84 * narrow(i / n), y, z]), 0.0028, 0.00022)));
  }
}

const pathShare = (path: readonly Vec3[], share: number): number => share * path.slice(1).reduce((sum, p, i) => sum + Math.hypot(...subtract(p, path[i] ?? p)), 0);

/** A piece whose x stays the wrist's and whose z follows the strap. */
function aimedFlat(mesh: Mesh, at: Vec3, way: Vec3): Mesh {
  const angle = Math.atan2(-way[1], way[2]);
  return placed(mesh, { turn: [angle, 0, 0], at });
}

function putDial(bench: Workbench, r: number, [, cy, z]: Vec3, form: (angle: number) => number): void {
  const marks = bench.number('markers'), subdials = bench.number('subdials'), thin = (wide: number, long: number): Mesh => roundedBox(wide, long, 0.00045, { radius: bench.level === 0 ? 0.00015 : 0, edgeSteps: bench.level === 0 ? 1 : 0 });
  for (let k = 0; k < marks; k += bench.level === 2 && marks > 6 ? 3 : 1) {
    const a = (k / marks) * 2 * Math.PI, at = r * 0.7 * form(Math.PI / 2 - a), strong = (k * 12) / marks % 3 === 0;
    bench.put('detail', placed(thin(strong ? 0.0014 : 0.0008, r * (strong ? 0.16 : 0.12)), { turn: [0, 0, -a], at: [Math.sin(a) * at, cy + Math.cos(a) * at, z + 0.0002] }));
  }
  if (bench.level === 0) for (let k = 0; k < 60; k++) if (k % 5 !== 0) { const a = (k / 60) * 2 * Math.PI, at = r * 0.79 * form(Math.PI / 2 - a); bench.put('detail', placed(thin(0.00028, r * 0.035), { turn: [0, 0, -a], at: [Math.sin(a) * at, cy + Math.cos(a) * at, z + 0.0001] })); }
  for (let k = 0; k < (bench.level === 2 ? 0 : subdials); k++) {
    const a = subdials === 1 ? Math.PI : subdials === 2 ? (k === 0 ? Math.PI / 2 : -Math.PI / 2) : [Math.PI / 2, Math.PI, -Math.PI / 2][k] ?? 0, x = Math.sin(a) * r * 0.38, y = cy + Math.cos(a) * r * 0.38, size = r * 0.2;
    bench.put('hardware', placed(hoop(size, 0.00022, [bench.steps(36, 8), bench.steps(6, 3)]), { at: [x, y, z + 0.0001] }));
    bench.put('detail', placed(thin(0.0004, size * 0.9), { turn: [0, 0, 0.7 + k], at: [x - Math.sin(0.7 + k) * size * 0.4, y + Math.cos(0.7 + k) * size * 0.4, z + 0.0003] }));
  }
  const hand = (angle: number, long: number, wide: number, lift: number): Mesh => placed(roundedBox(wide, long, 0.0004, { radius: 0, edgeSteps: 0, faceSteps: [1, 3, 1], deform: ([x, y, q]) => [x * (1 - 0.55 * Math.max(0, y / long + 0.1)), y, q] }), { turn: [0, 0, -angle], at: [Math.sin(angle) * long * 0.4, cy + Math.cos(angle) * long * 0.4, z + lift] });
  bench.put('hardware', hand(5.28, r * 0.5, 0.002, 0.0007), hand(1.05, r * 0.74, 0.0015, 0.0011));
  if (bench.level < 2) bench.put('detail', hand(3.5, r * 0.78, 0.0004, 0.0015));
  bench.put('hardware', placed(lathe([[0.0013, 0], [0.0012, 0.0016, 0.0003], [0, 0.0018]], { segments: bench.steps(20, 6), filletSteps: 1 }), { turn: [Math.PI / 2, 0, 0], at: [0, cy, z] }));
}

/** Rings of a day's activity, and the time in strokes. */
function putScreen(bench: Workbench, r: number, [, cy, z]: Vec3, square: boolean): void {
  const sides = bench.steps(8, 3), steps = bench.steps(48, 12);
  for (const [k, share] of [0.74, 0.5, 0.86].entries()) {
    const radius = r * (0.86 - k * 0.2), arc = Array.from({ length: steps + 1 }, (_, i): Vec3 => { const a = Math.PI / 2 - (i / steps) * 2 * Math.PI * share; return [radius * Math.cos(a), cy + radius * Math.sin(a), z + 0.0001]; });
    bench.put(k === 1 ? 'hardware' : 'detail', sweep(arc, Array.from({ length: sides }, (_, i): Vec2 => [r * 0.07 * Math.cos((i / sides) * 2 * Math.PI), 0.0003 * Math.sin((i / sides) * 2 * Math.PI)]), { up: [0, 0, 1] }));
  }
  if (square) for (const s of [-1, 1]) bench.put('detail', placed(roundedBox(r * 0.5, r * 0.06, 0.0003, { radius: 0.0001, edgeSteps: 1 }), { at: [0, cy + s * r * 0.1, z + 0.0002] }));
}
