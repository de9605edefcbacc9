import type { Family } from '../family.ts';
import { ball } from '../kit/ball.ts';
import { roundedBox } from '../kit/box.ts';
import { lathe } from '../kit/lathe.ts';
import { placed } from '../kit/mesh.ts';
import { ringSection, sweep } from '../kit/sweep.ts';
import type { Vec3 } from '../kit/vector.ts';
import { choice, count, ratio } from './parameters.ts';

const PLASTICS = ['matte-plastic', 'gloss-plastic', 'brushed-steel', 'polished-steel', 'brass', 'canvas', 'leather', 'felt', 'oak', 'walnut', 'bamboo', 'rubber', 'knit', 'mesh', 'ceramic'] as const;
const finishes = { main: { material: 'chosen', colour: 'main' }, accent: { material: 'leather', colour: 'accent' }, detail: { material: 'matte-plastic', colour: 'detail' }, hardware: { material: 'brushed-steel', colour: '#b6b9bc' } } as const;

export const headphones: Family = {
  name: 'headphones', version: 1, doc: 'Headphones over the ear, standing on their cups.',
  parameters: { cup: ratio(0.3, 0.6, 0.44, 'Height of a cup, of the whole.'), band: choice(['padded', 'slim'], 'Head band.') },
  materials: PLASTICS, size: { width: 0.17, height: 0.2, depth: 0.08 }, finishes,
  build(bench) {
    const { width: w, height: h, depth: d } = bench.size, cup = (h * bench.number('cup')) / 2, filletSteps = bench.steps(8, 2), segments = bench.steps(64, 14), thick = w * 0.15;
    for (const s of [-1, 1]) {
      const put = (points: Parameters<typeof lathe>[0]) => placed(lathe(points, { segments, filletSteps }), { scale: [1, 1, d / (2 * cup)], turn: [0, 0, (-s * Math.PI) / 2], at: [s * (w / 2 - thick), cup, 0] });
      bench.put('main', put([[0, 0], [cup * 0.96, 0, 0.002], [cup, thick * 0.4, 0.006], [cup * 0.8, thick * 0.96, 0.006], [0, thick]]));
      bench.put('hardware', put([[cup * 0.5, thick * 0.99], [cup * 0.52, thick * 1.005], [cup * 0.46, thick * 1.005], [cup * 0.46, thick * 0.99]]));
      bench.put('accent', placed(lathe([[cup * 0.5, 0.001], [cup * 0.5, -thick * 0.75, thick * 0.3], [cup * 0.94, -thick * 0.75, thick * 0.35], [cup * 0.94, 0.001]].reverse().map(([x = 0, y = 0, f = 0]): [number, number, number] => [x, y, f]), { segments, filletSteps }), { scale: [1, 1, d / (2 * cup)], turn: [0, 0, (-s * Math.PI) / 2], at: [s * (w / 2 - thick), cup, 0] }));
      bench.put('detail', placed(lathe([[0, -thick * 0.1], [cup * 0.6, -thick * 0.1]].reverse().map(([x = 0, y = 0]): [number, number] => [x, y]), { segments: bench.steps(32, 8) }), { scale: [1, 1, d / (2 * cup)], turn: [0, 0, (-s * Math.PI) / 2], at: [s * (w / 2 - thick), cup, 0] }));
      bench.put('hardware', sweep([[s * (w / 2 - thick * 0.6), cup * 1.2, 0], [s * (w / 2 - thick * 0.62), cup * 2.5, 0]], ringSection(0.0035, 0.008, bench.steps(16, 5)), { up: [0, 0, 1] }));
    }
    const r = w / 2 - thick * 0.65, base = Math.min(cup * 2.1, h * 0.72), arc = (t0: number, grow: number): Vec3[] => Array.from({ length: bench.steps(40, 10) + 1 }, (_, i, n = bench.steps(40, 10)): Vec3 => { const a = Math.PI * (t0 + (1 - 2 * t0) * (i / n)); return [-(r + grow) * Math.cos(a), base + (h - base - 0.006 + grow) * Math.sin(a), 0]; });
    bench.put('main', sweep(arc(0, 0), ringSection(0.005, d * (bench.choice('band') === 'padded' ? 0.19 : 0.11), bench.steps(20, 6)), { up: [0, 0, 1] }));
    if (bench.choice('band') === 'padded') bench.put('accent', sweep(arc(0.2, -0.006), ringSection(0.0055, d * 0.17, bench.steps(20, 6)), { up: [0, 0, 1] }));
  },
};

export const speaker: Family = {
  name: 'speaker', version: 1, doc: 'A loudspeaker: a box with cones, or a cylinder wrapped in cloth.',
  parameters: { form: choice(['box', 'cylinder', 'pill'], 'Form of the case.'), drivers: count(1, 3, 2, 'Cones in front, for a box.') },
  materials: PLASTICS, size: { width: 0.16, height: 0.26, depth: 0.16 },
  finishes: { ...finishes, accent: { material: 'canvas', colour: 'accent' } },
  build(bench) {
    const { width: w, height: h, depth: d } = bench.size, filletSteps = bench.steps(8, 2), segments = bench.steps(72, 16), r = Math.min(w, d) / 2, form = bench.choice('form');
    if (form === 'cylinder') {
      const scale: Vec3 = [w / (2 * r), 1, d / (2 * r)], put = (points: Parameters<typeof lathe>[0]) => placed(lathe(points, { segments, filletSteps }), { scale });
      bench.put('main', put([[0, 0], [r * 0.94, 0, r * 0.06], [r, h * 0.1, 0.003], [r * 0.97, h * 0.11]]), put([[r * 0.97, h * 0.89], [r, h * 0.9, 0.003], [r * 0.95, h, r * 0.1], [r * 0.4, h], [r * 0.38, h * 0.99], [0, h * 0.99]]));
      bench.put('accent', put([[r * 0.985, h * 0.105], [r * 0.985, h * 0.895]]));
      bench.put('hardware', put([[r * 0.36, h * 0.992], [r * 0.4, h * 1.003], [r * 0.37, h * 1.003], [r * 0.34, h * 0.992]].reverse().map(([x = 0, y = 0]): [number, number] => [x, y])));
      return;
    }
    const radius = form === 'pill' ? Math.min(w, h, d) * 0.42 : Math.min(w, h, d) * 0.05;
    bench.put('main', placed(roundedBox(w, h, d * 0.97, { radius, edgeSteps: bench.steps(10, 2) }), { at: [0, h / 2, -d * 0.015] }));
    if (form === 'pill') { bench.put('accent', placed(roundedBox(w * 0.86, h * 0.72, d * 0.5, { radius: Math.min(w, h) * 0.3, edgeSteps: bench.steps(8, 2) }), { at: [0, h * 0.5, d * 0.25] })); return; }
    const n = bench.number('drivers'), wide = w > h, span = wide ? w : h;
    for (let k = 0; k < n; k++) {
      const share = n === 1 ? 0.5 : (k + 0.5) / n, size = Math.min(wide ? h : w, span / n) * (k === n - 1 && n > 1 ? 0.26 : 0.41), at: Vec3 = [wide ? (share - 0.5) * w : 0, wide ? h / 2 : share * h, d * 0.47];
      const put = (points: Parameters<typeof lathe>[0]) => placed(lathe(points, { segments: bench.steps(64, 14), filletSteps }), { turn: [Math.PI / 2, 0, 0], at });
      bench.put('hardware', put([[size, 0], [size, d * 0.03, 0.002], [size * 0.86, d * 0.03, 0.001], [size * 0.84, d * 0.005]]));
      bench.put('detail', put([[size * 0.86, d * 0.01], [size * 0.78, d * 0.026, 0.004], [size * 0.7, d * 0.01], [size * 0.25, 0.003], [0, 0.003]]), placed(ball(size * 0.26, size * 0.26, size * 0.14, bench.steps(28, 8)), { at: [at[0], at[1], at[2] + 0.004] }));
    }
  },
};

export const watch: Family = {
  name: 'watch', version: 1, doc: 'A wrist watch, its strap closed to a loop, dial to the front.',
  parameters: { dial: choice(['round', 'square'], 'Form of the case.'), markers: count(4, 12, 12, 'Hour marks.') },
  materials: ['leather', 'brushed-steel', 'polished-steel', 'brass', 'canvas', 'rubber', 'suede', 'matte-plastic', 'gloss-plastic', 'ceramic'], size: { width: 0.042, height: 0.075, depth: 0.06 },
  finishes: { main: { material: 'chosen', colour: 'main' }, accent: { material: 'gloss-plastic', colour: 'accent' }, detail: { material: 'gloss-plastic', colour: 'detail' }, hardware: { material: 'polished-steel', colour: '#c2c4c7' } },
  build(bench) {
    const { width: w, height: h, depth: d } = bench.size, r = Math.min(w * 0.47, h * 0.36), thick = Math.min(d * 0.2, 0.011), filletSteps = bench.steps(6, 2), cy = h / 2, n = bench.steps(72, 18), zf = d / 2;
    const strap = Array.from({ length: n }, (_, i): Vec3 => { const a = (i / n) * 2 * Math.PI; return [0, cy + (h / 2 - 0.0015) * Math.sin(a), (d / 2 - thick * 0.5) * Math.cos(a) - thick * 0.4]; });
    bench.put('main', sweep(strap, ringSection(0.0014, r * 0.52, bench.steps(16, 6)), { closed: true, up: [1, 0, 0] }));
    const turn: Vec3 = [Math.PI / 2, 0, 0], at: Vec3 = [0, cy, zf - thick], square = bench.choice('dial') === 'square';
    const put = (points: Parameters<typeof lathe>[0]) => placed(lathe(points, { segments: bench.steps(80, 18), filletSteps, ...(square ? { cross: (a: number) => 1 / (Math.abs(Math.cos(a)) ** 5 + Math.abs(Math.sin(a)) ** 5) ** 0.2 * 0.92 } : {}) }), { turn, at });
    bench.put('hardware', put([[0, 0], [r * 0.9, 0, 0.001], [r, thick * 0.3, 0.001], [r, thick * 0.7, 0.0012], [r * 0.93, thick, 0.0006], [r * 0.86, thick], [r * 0.84, thick * 0.84]]));
    bench.put('accent', put([[r * 0.85, thick * 0.85], [0, thick * 0.85]]));
    const hand = (angle: number, long: number, wide: number, z: number) => placed(roundedBox(wide, long, 0.0004, { radius: 0, edgeSteps: 0 }), { turn: [0, 0, -angle], at: [Math.sin(angle) * long * 0.42, cy + Math.cos(angle) * long * 0.42, zf - thick * 0.15 + z] });
    bench.put('detail', hand(5.28, r * 0.48, 0.0013, 0.0006), hand(1.05, r * 0.7, 0.0009, 0.001));
    const marks = bench.number('markers');
    for (let k = 0; k < marks; k++) { const a = (k / marks) * 2 * Math.PI; bench.put('detail', placed(roundedBox(0.0009, r * 0.13, 0.0004, { radius: 0, edgeSteps: 0 }), { turn: [0, 0, -a], at: [Math.sin(a) * r * 0.7, cy + Math.cos(a) * r * 0.7, zf - thick * 0.14] })); }
    bench.put('hardware', placed(lathe([[0, 0], [0.002, 0, 0.0004], [0.002, w / 2 - r * 0.98, 0.0005], [0, w / 2 - r * 0.98]], { segments: bench.steps(24, 8), filletSteps }), { turn: [0, 0, -Math.PI / 2], at: [r * 0.98, cy, zf - thick * 0.55] }));
  },
};
