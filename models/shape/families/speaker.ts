import type { Family, Workbench } from '../family.ts';
import { ball } from '../kit/ball.ts';
import { roundedBox } from '../kit/box.ts';
import { lathe } from '../kit/lathe.ts';
import type { ProfilePoint } from '../kit/lathe.ts';
import { placed } from '../kit/mesh.ts';
import type { Mesh } from '../kit/mesh.ts';
import { roundedRectangle } from '../kit/outline.ts';
import { panel } from '../kit/panel.ts';
import { smoothPath, sweep } from '../kit/sweep.ts';
import type { Vec3 } from '../kit/vector.ts';
import { METALS, WOODS } from '../materials/library.ts';
import { choice, count } from './parameters.ts';

export const speaker: Family = {
  name: 'speaker', version: 2, doc: 'A loudspeaker: a box with cones or a cloth front, a cylinder wrapped in cloth, or a pill to carry.',
  parameters: {
    form: choice(['box', 'cylinder', 'pill'], 'Form of the case.'), drivers: count(1, 3, 2, 'Cones in front of a box.'), grille: choice(['open', 'cloth'], 'Cones of a box in sight, or behind cloth.'),
    handle: choice(['none', 'strap'], 'A strap to carry it by.'), feet: choice(['none', 'cones'], 'Feet under a box.'),
  },
  materials: ['matte-plastic', 'gloss-plastic', 'rubber', ...METALS, ...WOODS, 'canvas', 'leather', 'felt', 'knit', 'mesh', 'ceramic'], size: { width: 0.16, height: 0.26, depth: 0.16 },
  finishes: { main: { material: 'chosen', colour: 'main' }, accent: { material: 'canvas', colour: 'accent' }, detail: { material: 'matte-plastic', colour: 'detail' }, hardware: { material: 'brushed-steel', colour: '#b6b9bc' } },
  build(bench) {
    const { width: w, height: whole, depth: d } = bench.size, form = bench.choice('form'), strap = bench.choice('handle') === 'strap', lift = form === 'box' && bench.choice('feet') === 'cones' ? whole * 0.05 : 0, h = whole * (strap && form !== 'pill' ? 0.9 : 1);
    if (form === 'cylinder') putCylinder(bench, w, h, d);
    else if (form === 'pill') putPill(bench, w, h, d);
    else putBox(bench, w, h - lift, d, lift);
    if (lift > 0) for (const sx of [-1, 1]) for (const sz of [-1, 1]) bench.put('hardware', placed(lathe([[0, 0], [lift * 0.2, 0, lift * 0.1], [lift * 0.46, lift * 0.98, lift * 0.1], [0, lift]], { segments: bench.steps(20, 6), filletSteps: bench.steps(3, 1) }), { at: [sx * w * 0.36, 0, sz * d * 0.36] }));
    if (strap) putStrap(bench, w, whole, h, d, form);
  },
};

function putStrap(bench: Workbench, w: number, whole: number, h: number, d: number, form: string): void {
  const section = [[0.0009, -0.006], [0.0009, 0.006], [-0.0009, 0.006], [-0.0009, -0.006]] as const;
  if (form === 'pill') {
    const x = w / 2 - 0.006, z = -d * 0.02;
    bench.put('detail', sweep(smoothPath([[x - 0.012, h * 0.66, z], [x + 0.001, h * 0.6, z], [x + 0.002, h * 0.3, z], [x - 0.004, h * 0.12, z], [x - 0.014, h * 0.16, z]], bench.steps(8, 3)), section, { up: [0, 0, 1] }));
    return;
  }
  const x = w * 0.36;
  bench.put('detail', sweep(smoothPath([[-x, h - 0.002, 0], [-x * 0.99, h + (whole - h) * 0.5, 0], [-x * 0.6, whole - 0.0025, 0], [0, whole - 0.001, 0], [x * 0.6, whole - 0.0025, 0], [x * 0.99, h + (whole - h) * 0.5, 0], [x, h - 0.002, 0]], bench.steps(8, 2)), section, { up: [0, 0, 1] }));
  for (const s of [-1, 1]) bench.put('hardware', placed(lathe([[0, 0], [0.0052, 0], [0.0052, 0.002, 0.0006], [0, 0.0024]], { segments: bench.steps(20, 6), filletSteps: 2 }), { at: [s * x, h - 0.0005, 0] }));
}

function putCylinder(bench: Workbench, w: number, h: number, d: number): void {
  const r = Math.min(w, d) / 2, scale: Vec3 = [w / (2 * r), 1, d / (2 * r)], put = (role: 'main' | 'accent' | 'detail' | 'hardware', points: readonly ProfilePoint[], ridges = false): void => bench.put(role, placed(lathe(points, { segments: ridges && bench.level === 0 ? 144 : bench.steps(72, 14), filletSteps: bench.steps(6, 1), ...(ridges && bench.level === 0 ? { cross: (a: number) => 1 - 0.006 * (0.5 + 0.5 * Math.cos(a * 48)) } : {}) }), { scale }));
  put('main', [[0, 0], [r * 0.94, 0, r * 0.06], [r, h * 0.05, r * 0.05], [r, h * 0.085, 0.001], [r * 0.975, h * 0.09]]);
  put('accent', [[r * 0.978, h * 0.088], [r * 0.985, h * 0.5, h], [r * 0.978, h * 0.895]], true);
  put('main', [[r * 0.975, h * 0.892], [r, h * 0.9, 0.001], [r, h * 0.955, r * 0.05], [r * 0.93, h * 0.985, r * 0.06], [r * 0.86, h * 0.985], [r * 0.84, h * 0.97, 0.001]]);
  put('detail', [[r * 0.845, h * 0.971], [r * 0.4, h * 0.966, r * 0.2], [0, h * 0.964]]);
  put('hardware', [[r * 0.86, h * 0.98], [r * 0.87, h, 0.0006], [r * 0.82, h, 0.0006], [r * 0.81, h * 0.972]]);
  if (bench.level < 2) for (const [x, z] of [[-0.4, 0], [0.4, 0], [0, 0.4], [0, -0.4]] as const) bench.put('hardware', placed(lathe([[0, 0], [r * 0.07, 0], [r * 0.07, h * 0.004, 0.0003], [0, h * 0.005]], { segments: bench.steps(20, 6), filletSteps: 1 }), { at: [x * r * scale[0], h * 0.965, z * r * scale[2]] }));
}

function putPill(bench: Workbench, w: number, h: number, d: number): void {
  // A barrel that lies along x: cloth around, rubber at both ends with a shining cone.
  const r = Math.min(h, d) / 2, scale: Vec3 = [1, h / (2 * r), d / (2 * r)], end = Math.min(w * 0.14, r * 0.8), ridges = bench.level === 0 ? { cross: (a: number) => 1 - 0.008 * (0.5 + 0.5 * Math.cos(a * 44)) } : {};
  const lie = (mesh: Mesh): Mesh => placed(placed(mesh, { turn: [0, 0, -Math.PI / 2] }), { scale, at: [0, h / 2, 0] });
  bench.put('accent', lie(lathe([[r * 0.97, -w / 2 + end], [r * 0.985, 0, w], [r * 0.97, w / 2 - end]], { segments: bench.level === 0 ? 132 : bench.steps(56, 12), filletSteps: bench.steps(6, 1), ...ridges })));
  for (const s of [-1, 1]) {
    const cap = lathe([[r * 0.96, 0], [r, end * 0.04, 0.001], [r, end * 0.5, r * 0.3], [r * 0.8, end, r * 0.14], [r * 0.7, end * 0.98], [r * 0.66, end * 0.72, 0.002], [r * 0.4, end * 0.6]], { segments: bench.steps(64, 14), filletSteps: bench.steps(6, 1) });
    const cone = lathe([[r * 0.62, end * 0.71], [r * 0.52, end * 0.86, 0.003], [r * 0.4, end * 0.64], [r * 0.2, end * 0.66, r * 0.1], [0, end * 0.7]], { segments: bench.steps(48, 10), filletSteps: bench.steps(4, 1) });
    const put = (mesh: Mesh): Mesh => lie(placed(mesh, { ...(s < 0 ? { turn: [Math.PI, 0, 0] as const } : {}), at: [0, s * (w / 2 - end), 0] }));
    bench.put('main', put(cap)); bench.put('detail', put(cone));
  }
  bench.put('main', placed(roundedBox(w * 0.4, h * 0.07, d * 0.22, { radius: h * 0.03, edgeSteps: bench.steps(4, 1) }), { at: [0, h * 0.968, 0] }), placed(roundedBox(w * 0.5, h * 0.06, d * 0.34, { radius: h * 0.02, edgeSteps: bench.steps(3, 1) }), { at: [0, h * 0.03, 0] }));
  if (bench.level < 2) for (const k of [-1, 0, 1]) bench.put('hardware', placed(lathe([[0, 0], [h * 0.035, 0], [h * 0.035, h * 0.008, 0.0004], [0, h * 0.01]], { segments: bench.steps(20, 6), filletSteps: 1 }), { at: [k * w * 0.12, h * 0.998 - h * 0.008, 0] }));
}

function putBox(bench: Workbench, w: number, h: number, d: number, lift: number): void {
  const radius = Math.min(w, h, d) * 0.05, front = d / 2 - d * 0.025, edgeSteps = bench.steps(6, 1), filletSteps = bench.steps(6, 1), cloth = bench.choice('grille') === 'cloth';
  bench.put('main', placed(roundedBox(w, h, d * 0.975, { radius, edgeSteps }), { at: [0, lift + h / 2, -d * 0.0125] }));
  if (cloth) {
    bench.put('accent', placed(panel(roundedRectangle(w * 0.9, h * 0.94, radius * 1.2, bench.steps(6, 1)), d * 0.05, d * 0.018, bench.steps(4, 1)), { at: [0, lift + h / 2, front] }));
    bench.put('hardware', placed(roundedBox(w * 0.16, h * 0.02, 0.0015, { radius: 0.0006, edgeSteps: 1 }), { at: [0, lift + h * 0.1, d / 2 + 0.0004] }));
    return;
  }
  bench.put('detail', placed(panel(roundedRectangle(w * 0.93, h * 0.955, radius, bench.steps(6, 1)), d * 0.012, d * 0.004, bench.steps(2, 1)), { at: [0, lift + h / 2, front] }));
  const n = bench.number('drivers'), wide = w > h, span = wide ? w : h, cross = (wide ? h : w) * 0.44, shares = n === 1 ? [1] : n === 2 ? [1, 0.55] : [1, 1, 0.55], total = shares.reduce((a, b) => a + b, 0), room = span * 0.9;
  let along = -room / 2;
  for (const share of shares) {
    const long = (share / total) * room, size = Math.min(cross, long * 0.45), middle = along + long / 2, tweeter = share < 1, at: Vec3 = [wide ? middle : 0, lift + h / 2 + (wide ? 0 : middle), front + d * 0.004];
    along += long;
    const put = (role: 'detail' | 'hardware' | 'accent', points: readonly ProfilePoint[]): void => bench.put(role, placed(lathe(points, { segments: { 0: 60, 1: 30, 2: 10 }[bench.level], filletSteps }), { turn: [Math.PI / 2, 0, 0], at }));
    put('hardware', [[size, 0], [size, d * 0.02, 0.002], [size * 0.88, d * 0.02, 0.001], [size * 0.86, d * 0.004]]);
    if (tweeter) { put('detail', [[size * 0.87, d * 0.006], [size * 0.5, -d * 0.012, size * 0.2], [size * 0.42, -d * 0.012]]); put('hardware', [[size * 0.44, -d * 0.012], [size * 0.3, d * 0.004, size * 0.2], [0, d * 0.008]]); }
    else {
      put('detail', [[size * 0.87, d * 0.005], [size * 0.79, d * 0.02, size * 0.08], [size * 0.7, d * 0.004, 0.002], [size * 0.3, -d * 0.022], [size * 0.2, -d * 0.022]]);
      bench.put('accent', placed(ball(size * 0.28, size * 0.28, d * 0.026, bench.steps(28, 6)), { at: [at[0], at[1], at[2] - d * 0.02] }));
    }
    if (bench.level === 0) for (let s = 0; s < 6; s++) bench.put('detail', placed(lathe([[0.0022, 0], [0.002, 0.0009, 0.0004], [0.0007, 0.0005], [0, 0.0005]], { segments: 10, filletSteps: 1 }), { turn: [Math.PI / 2, 0, 0], at: [at[0] + size * 0.94 * Math.cos((s + 0.5) * Math.PI / 3), at[1] + size * 0.94 * Math.sin((s + 0.5) * Math.PI / 3), at[2] + d * 0.019] }));
  }
}
