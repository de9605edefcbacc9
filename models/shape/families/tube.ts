import type { Family } from '../family.ts';
import { lathe } from '../kit/lathe.ts';
import { superellipse } from '../kit/mesh.ts';
import { patch } from '../kit/patch.ts';
import { mix, smoothstep } from '../kit/vector.ts';
import { labelPlate } from './label-band.ts';
import { ratio } from './parameters.ts';

export const tube: Family = {
  name: 'tube', version: 1, doc: 'A squeeze tube of cream that stands on its cap, with a flat crimp on top.',
  parameters: { cap: ratio(0.1, 0.35, 0.18, 'Height of the cap, of the whole.') },
  materials: ['matte-plastic', 'gloss-plastic', 'brushed-steel', 'paper'],
  size: { width: 0.055, height: 0.15, depth: 0.038 },
  finishes: { main: { material: 'chosen', colour: 'main' }, accent: { material: 'gloss-plastic', colour: 'accent' }, label: { material: 'paper', colour: '#f0ece2' } },
  labelAspect: 1,
  build(bench) {
    const { width, height, depth } = bench.size, cap = height * bench.number('cap'), base = Math.min(width, depth) / 2 * 0.98;
    bench.put('main', patch((u, v) => {
      const t = smoothstep(0, 1, v), [x, z] = superellipse(mix(base, width / 2, t), mix(base, 0.0008, v ** 1.15), mix(2, 3, t), u * 2 * Math.PI);
      return [x, mix(cap, height, v), -z];
    }, { columns: bench.steps(64, 16), rows: bench.steps(28, 7) }));
    bench.put('main', patch((u, v) => [mix(-width / 2, width / 2, u) * 0.998, mix(height * 0.955, height, v), 0.0012], { columns: 4, rows: 1 }), patch((u, v) => [mix(-width / 2, width / 2, u) * 0.998, mix(height * 0.955, height, v), -0.0012], { columns: 4, rows: 1, flip: true }));
    bench.put('accent', lathe([[0, 0.0005], [base * 0.9, 0, 0.002], [base * 1.02, cap * 0.97, 0.001], [base * 0.9, cap * 1.02], [0, cap * 1.02]], { segments: bench.steps(64, 16), filletSteps: bench.steps(6, 2) }));
    if (bench.labelled) {
      const w = width * 0.52;
      const label = labelPlate(w, w, mix(cap, height, 0.42), 0);
      for (let i = 0; i < label.positions.length; i += 3) {
        const v = ((label.positions[i + 1] ?? 0) - cap) / (height - cap);
        label.positions[i + 2] = mix(base, 0.0008, v ** 1.15) + 0.0006;
      }
      bench.put('label', label);
    }
  },
};
