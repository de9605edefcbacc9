import type { Family } from '../family.ts';
import { ball } from '../kit/ball.ts';
import { roundedBox } from '../kit/box.ts';
import { lathe } from '../kit/lathe.ts';
import { placed } from '../kit/mesh.ts';
import { patch } from '../kit/patch.ts';
import { tube } from '../kit/sweep.ts';
import type { Vec3 } from '../kit/vector.ts';
import { choice, count, ratio } from './parameters.ts';

export const plush: Family = {
  name: 'plush', version: 1, doc: 'A soft animal that sits: bear, rabbit or cat.',
  parameters: { animal: choice(['bear', 'rabbit', 'cat'], 'Which ears it has.'), plump: ratio(0.8, 1.2, 1, 'How round its belly is.') },
  materials: ['felt', 'velvet', 'cotton', 'knit', 'canvas', 'suede', 'denim'], size: { width: 0.24, height: 0.32, depth: 0.22 },
  finishes: { main: { material: 'chosen', colour: 'main' }, accent: { material: 'felt', colour: 'accent' }, detail: { material: 'gloss-plastic', colour: '#241d1a' } },
  build(bench) {
    const { width: w, height: h, depth: d } = bench.size, n = bench.steps(40, 9), small = bench.steps(24, 6), plump = bench.number('plump'), animal = bench.choice('animal');
    const head = animal === 'rabbit' ? h * 0.58 : h * 0.72, hr = h * 0.19;
    bench.put('main', placed(ball(w * 0.3 * plump, h * 0.27, d * 0.3, n), { at: [0, h * 0.28, -d * 0.08] }), placed(ball(hr * 1.08, hr * 0.95, hr * 0.95, n), { at: [0, head, 0] }));
    bench.put('accent', placed(ball(hr * 0.5, hr * 0.4, hr * 0.42, small), { at: [0, head - hr * 0.28, hr * 0.72] }), placed(ball(w * 0.19 * plump, h * 0.17, d * 0.07, small), { at: [0, h * 0.27, d * 0.185] }));
    bench.put('detail', placed(ball(hr * 0.15, hr * 0.11, hr * 0.1, bench.steps(18, 6)), { at: [0, head - hr * 0.14, hr * 1.13] }));
    for (const s of [-1, 1]) {
      bench.put('main', placed(ball(w * 0.1, h * 0.17, w * 0.1, small), { at: [s * w * 0.33, h * 0.37, d * 0.03], turn: [-0.5, 0, s * 0.55] }), placed(ball(w * 0.13, w * 0.13, d * 0.34, small), { at: [s * w * 0.27, w * 0.13, d * 0.16], turn: [0, s * 0.3, 0] }));
      bench.put('accent', placed(ball(w * 0.095, w * 0.1, w * 0.02, small), { at: [s * w * 0.37, w * 0.13, d * 0.475], turn: [0, s * 0.3, 0] }));
      bench.put('detail', placed(ball(hr * 0.11, hr * 0.12, hr * 0.07, bench.steps(16, 6)), { at: [s * hr * 0.42, head + hr * 0.12, hr * 0.84] }));
      const ear = animal === 'rabbit' ? [hr * 0.28, hr * 0.95, hr * 0.14] as const : animal === 'cat' ? [hr * 0.3, hr * 0.48, hr * 0.16] as const : [hr * 0.42, hr * 0.42, hr * 0.2] as const;
      const at: Vec3 = animal === 'rabbit' ? [s * hr * 0.45, head + hr * 1.55, -hr * 0.1] : [s * hr * 0.75, head + hr * 0.78, 0], turn: Vec3 = [0, 0, animal === 'rabbit' ? -s * 0.18 : -s * 0.45];
      bench.put('main', placed(ball(ear[0], ear[1], ear[2], small), { at, turn }));
      bench.put('accent', placed(ball(ear[0] * 0.62, ear[1] * 0.7, ear[2] * 0.6, bench.steps(18, 5)), { at: [at[0], at[1] - ear[1] * 0.04, at[2] + ear[2] * 0.6], turn }));
    }
  },
};

export const blocks: Family = {
  name: 'blocks', version: 1, doc: 'A wooden toy: stacking rings, a tower of blocks, or a car.',
  parameters: { toy: choice(['rings', 'tower', 'car'], 'Which toy.'), pieces: count(3, 7, 5, 'Rings or storeys.') },
  materials: ['oak', 'walnut', 'bamboo', 'matte-plastic', 'gloss-plastic', 'felt', 'rubber'], size: { width: 0.14, height: 0.2, depth: 0.14 },
  finishes: { main: { material: 'chosen', colour: 'main' }, accent: { material: 'matte-plastic', colour: 'accent' }, detail: { material: 'matte-plastic', colour: 'detail' } },
  build(bench) {
    const { width: w, height: h, depth: d } = bench.size, filletSteps = bench.steps(6, 2), segments = bench.steps(64, 14), edgeSteps = bench.steps(5, 1), pieces = bench.number('pieces'), roles = ['accent', 'detail', 'main'] as const, toy = bench.choice('toy');
    if (toy === 'rings') {
      const r = Math.min(w, d) / 2, base = h * 0.09, each = (h * 0.78) / pieces;
      bench.put('main', lathe([[0, 0], [r, 0, 0.002], [r, base, base * 0.4], [0, base]], { segments, filletSteps }), lathe([[r * 0.14, base], [r * 0.11, h * 0.9], [0, h * 0.9]], { segments: bench.steps(24, 8) }), placed(ball(r * 0.24, h * 0.065, r * 0.24, bench.steps(32, 8)), { at: [0, h * 0.935, 0] }));
      for (let k = 0; k < pieces; k++) {
        const y = base + each * k, size = r * (0.94 - (0.52 * k) / pieces), f = each * 0.48;
        bench.put(roles[k % 3] ?? 'main', lathe([[r * 0.15, y + each * 0.03], [size, y + each * 0.03, f], [size, y + each * 0.98, f], [r * 0.15, y + each * 0.98]], { segments, filletSteps }));
      }
    } else if (toy === 'tower') {
      const each = h / pieces;
      for (let k = 0; k < pieces; k++) {
        const size = 1 - (0.45 * k) / pieces;
        bench.put(roles[k % 3] ?? 'main', placed(roundedBox(w * size * 0.96, each * 0.995, d * size * 0.96, { radius: each * 0.07, edgeSteps }), { at: [0, each * (k + 0.5), 0], turn: [0, k === 0 ? 0 : 0.14 * (k % 2 === 0 ? 1 : -1), 0] }));
      }
    } else {
      const long = w >= d, turn: Vec3 = [0, long ? Math.PI / 2 : 0, 0], length = long ? w : d, across = long ? d : w, wheel = h * 0.22;
      const body = (profile: (t: number) => number, role: 'main' | 'accent', wide: number, l0: number, l1: number, low: number): void => {
        const face = (side: number) => patch((u, v) => [side * wide / 2, low + (profile(u) - low) * v, (l0 + (l1 - l0) * u) * length], { columns: bench.steps(40, 10), rows: 1, flip: side > 0 });
        const top = patch((u, v) => [(v - 0.5) * wide, profile(u), (l0 + (l1 - l0) * u) * length], { columns: bench.steps(40, 10), rows: 1 });
        const under = patch((u, v) => [(v - 0.5) * wide, low, (l0 + (l1 - l0) * u) * length], { columns: 1, rows: 1, flip: true });
        bench.put(role, ...[face(1), face(-1), top, under].map((mesh) => placed(mesh, { turn })));
      };
      body((t) => h * (0.28 + 0.34 * (Math.sin(Math.PI * Math.min(1, Math.max(0, t))) ** 0.35)), 'main', across * 0.82, -0.5, 0.5, wheel * 0.8);
      body((t) => h * (0.56 + 0.44 * Math.sin(Math.PI * t) ** 0.45), 'accent', across * 0.74, -0.3, 0.2, h * 0.5);
      for (const z of [-0.29, 0.29]) {
        for (const s of [-1, 1]) bench.put('detail', placed(placed(lathe([[0, -across * 0.09], [wheel, -across * 0.09, wheel * 0.2], [wheel, across * 0.09, wheel * 0.2], [wheel * 0.4, across * 0.09], [wheel * 0.36, across * 0.07], [0, across * 0.07]], { segments: bench.steps(44, 10), filletSteps }), { turn: [0, 0, -s * Math.PI / 2], at: [s * across * 0.41, wheel, z * length] }), { turn }));
        bench.put('main', placed(tube([[-across * 0.36, wheel, z * length], [across * 0.36, wheel, z * length]], wheel * 0.2, bench.steps(14, 5)), { turn }));
      }
    }
  },
};
