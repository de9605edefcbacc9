import type { Family } from '../family.ts';
import { roundedBox } from '../kit/box.ts';
import { lathe } from '../kit/lathe.ts';
import { placed } from '../kit/mesh.ts';
import { tube } from '../kit/sweep.ts';
import type { Vec3 } from '../kit/vector.ts';
import { choice, count } from './parameters.ts';

const materials = ['oak', 'walnut', 'bamboo', 'matte-plastic', 'gloss-plastic', 'brushed-steel', 'polished-steel', 'glass'] as const;

export const table: Family = {
  name: 'table', version: 2, doc: 'A dining, coffee or side table.',
  parameters: { top: choice(['rectangle', 'round'], 'Form of the top.'), legs: choice(['tapered', 'square', 'pedestal', 'hairpin', 'trestle'], 'What carries it.') },
  materials, size: { width: 1.4, height: 0.74, depth: 0.8 },
  finishes: { main: { material: 'chosen', colour: 'main' }, accent: { material: 'chosen', colour: 'accent' } },
  build(bench) {
    const { width: w, height: h, depth: d } = bench.size, thick = Math.min(0.036, h * 0.08), filletSteps = bench.steps(6, 2), sides = bench.steps(24, 6), round = bench.choice('top') === 'round', kind = bench.choice('legs');
    if (round) bench.put('main', placed(lathe([[0, h - thick], [0.46, h - thick], [0.5, h - thick * 0.4, thick * 0.4], [0.5, h, thick * 0.25], [0, h]], { segments: bench.steps(112, 28), filletSteps }), { scale: [w, 1, d] }));
    else bench.put('main', placed(roundedBox(w, thick, d, { radius: thick * 0.32, edgeSteps: bench.steps(5, 1) }), { at: [0, h - thick / 2, 0] }));
    const under = h - thick, inset = round ? 0.34 : 0.44, x = w * inset, z = d * inset;
    if (kind === 'pedestal') {
      const r = Math.min(w, d);
      bench.put('accent', lathe([[0, 0], [r * 0.3, 0, 0.004], [r * 0.3, 0.02, 0.01], [r * 0.06, 0.05, 0.08], [r * 0.045, under * 0.6, 0.1], [r * 0.1, under], [0, under]], { segments: bench.steps(64, 14), filletSteps: bench.steps(10, 3) }));
      return;
    }
    if (kind === 'trestle') {
      for (const s of [-1, 1]) {
        bench.put('accent', ...[-1, 1].map((k) => placed(roundedBox(0.05, Math.hypot(under, z * 0.5), 0.05, { radius: 0.005, edgeSteps: bench.steps(3, 1) }), { at: [s * x * 0.84, under / 2, k * z * 0.62], turn: [-k * Math.atan2(z * 0.5, under), 0, 0] })));
        bench.put('accent', placed(roundedBox(0.04, 0.04, z * 1.3, { radius: 0.004, edgeSteps: bench.steps(3, 1) }), { at: [s * x * 0.84, under * 0.36, 0] }), placed(roundedBox(0.06, 0.035, z * 1.7, { radius: 0.004, edgeSteps: bench.steps(3, 1) }), { at: [s * x * 0.84, under - 0.0175, 0] }));
      }
      bench.put('accent', placed(roundedBox(x * 1.7, 0.045, 0.03, { radius: 0.004, edgeSteps: bench.steps(3, 1) }), { at: [0, under * 0.36, 0] }));
      return;
    }
    if (kind === 'hairpin') {
      const wire = 0.0058;
      for (const sx of [-1, 1]) for (const sz of [-1, 1]) {
        const foot: Vec3 = [sx * (x + 0.02), wire, sz * (z + 0.02)], a: Vec3 = [sx * (x - 0.09), under, sz * z], b: Vec3 = [sx * x, under, sz * (z - 0.09)];
        bench.put('accent', tube([a, [foot[0] - sx * 0.007, 0.02, foot[2]], foot, [foot[0], 0.02, foot[2] - sz * 0.007], b], wire, bench.steps(12, 4)), placed(roundedBox(0.13, 0.004, 0.13, { radius: 0.0015, edgeSteps: 1 }), { at: [sx * (x - 0.04), under - 0.002, sz * (z - 0.04)] }));
      }
      return;
    }
    for (const sx of [-1, 1]) for (const sz of [-1, 1]) {
      bench.put('accent', kind === 'square' ? placed(roundedBox(0.055, under, 0.055, { radius: 0.004, edgeSteps: bench.steps(4, 1) }), { at: [sx * x, under / 2, sz * z] })
        : tube([[sx * (x + 0.025), 0, sz * (z + 0.02)], [sx * x, under, sz * z]], 0.028, sides, { scale: (t) => 0.55 + 0.45 * t }));
    }
    const apron = Math.min(0.07, h * 0.14), y = under - apron / 2;
    bench.put('accent', ...[-1, 1].flatMap((s) => [placed(roundedBox(2 * x, apron, 0.02, { radius: 0.003, edgeSteps: bench.steps(3, 1) }), { at: [0, y, s * z] }), placed(roundedBox(0.02, apron, 2 * z, { radius: 0.003, edgeSteps: bench.steps(3, 1) }), { at: [s * x, y, 0] })]));
  },
};

export const shelfUnit: Family = {
  name: 'shelf-unit', version: 1, doc: 'An open bookcase.',
  parameters: { shelves: count(2, 7, 4, 'Boards above the lowest.'), frame: choice(['panel', 'ladder'], 'Full sides with a back, or posts.') },
  materials, size: { width: 0.8, height: 1.8, depth: 0.32 },
  finishes: { main: { material: 'chosen', colour: 'main' }, accent: { material: 'matte-plastic', colour: 'accent' } },
  build(bench) {
    const { width: w, height: h, depth: d } = bench.size, t = 0.022, shelves = bench.number('shelves'), edgeSteps = bench.steps(4, 1), panelled = bench.choice('frame') === 'panel';
    for (let i = 0; i <= shelves; i++) bench.put('main', placed(roundedBox(w - (panelled ? 2 * t : 0), t, d * 0.97, { radius: 0.003, edgeSteps }), { at: [0, 0.07 + ((h - 0.07 - t / 2) * i) / shelves - (i === shelves ? t * 0.02 : 0), 0] }));
    if (panelled) {
      bench.put('main', ...[-1, 1].map((s) => placed(roundedBox(t, h, d, { radius: 0.003, edgeSteps }), { at: [s * (w / 2 - t / 2), h / 2, 0] })));
      bench.put('accent', placed(roundedBox(w - 2 * t, h - 0.08, 0.006, { radius: 0.001, edgeSteps: 1 }), { at: [0, h / 2 + 0.03, -d / 2 + 0.006] }));
    } else {
      for (const sx of [-1, 1]) for (const sz of [-1, 1]) bench.put('accent', placed(roundedBox(0.024, h, 0.024, { radius: 0.005, edgeSteps }), { at: [sx * (w / 2 - 0.016), h / 2, sz * (d / 2 - 0.014)] }));
    }
  },
};
