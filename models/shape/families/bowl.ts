import type { Family } from '../family.ts';
import { lathe } from '../kit/lathe.ts';
import { mix } from '../kit/vector.ts';
import { ratio } from './parameters.ts';

const materials = ['ceramic', 'glass', 'oak', 'walnut', 'bamboo', 'brushed-steel', 'polished-steel', 'brass', 'matte-plastic', 'gloss-plastic'] as const;

export const bowl: Family = {
  name: 'bowl', version: 1, doc: 'A bowl with a foot ring, glazed within in the accent colour.',
  parameters: { foot: ratio(0.25, 0.8, 0.45, 'Radius of the foot, of the rim.'), belly: ratio(0.3, 1.4, 0.6, 'How full the curve is; 1 is straight.') },
  materials, size: { width: 0.16, height: 0.075, depth: 0.16 },
  finishes: { main: { material: 'chosen', colour: 'main' }, accent: { material: 'ceramic', colour: 'accent' } },
  build(bench) {
    const { width, height } = bench.size, r = width / 2, wall = Math.min(0.005, height * 0.1), foot = r * bench.number('foot'), n = bench.steps(20, 6), segments = bench.steps(96, 20);
    const ring = height * 0.07, line = (t: number): [number, number] => [mix(foot, r, t ** bench.number('belly')), mix(ring, height - wall * 0.4, t)];
    const outer = Array.from({ length: n + 1 }, (_, i) => line((i / n) ** 1.4));
    const inner = outer.slice(1).reverse().map(([x, y]): [number, number] => [Math.max(0.001, x - wall), y + wall * 0.4]);
    bench.put('main', lathe([[0, ring * 0.4], [foot * 0.84, ring * 0.4], [foot * 0.88, 0, 0.001], [foot * 0.98, 0, 0.001], ...outer, [r - wall * 0.15, height - wall * 0.1], [r - wall * 0.5, height], [r - wall * 0.9, height - wall * 0.1], [r - wall, height - wall * 0.2]], { segments }));
    bench.put('accent', lathe([[r - wall, height - wall * 0.2], ...inner, [0, ring + wall]], { segments }));
  },
};

export const plate: Family = {
  name: 'plate', version: 1, doc: 'A plate with a raised rim; it lies flat, or stands where it is deeper than high.',
  parameters: { well: ratio(0.45, 0.9, 0.66, 'Radius of the flat middle, of the whole.') },
  materials, size: { width: 0.25, height: 0.025, depth: 0.25 },
  finishes: { main: { material: 'chosen', colour: 'main' }, accent: { material: 'ceramic', colour: 'accent' } },
  build(bench) {
    const { width, height: h } = bench.size, r = width / 2, well = r * bench.number('well'), wall = Math.min(0.004, h * 0.25), segments = bench.steps(112, 24), filletSteps = bench.steps(6, 2);
    bench.put('main', lathe([[0, h * 0.08], [well * 0.78, h * 0.08], [well * 0.8, 0, 0.001], [well * 0.86, 0, 0.001], [well, h * 0.1, 0.01], [r, h - wall * 0.5], [r - wall * 0.3, h], [r * 0.97, h - wall * 0.1], [well * 1.05, h * 0.36, 0.012], [well * 0.97, h * 0.08 + wall, 0.01], [0, h * 0.08 + wall]], { segments, filletSteps }));
    const slope = (x: number): number => h * 0.36 + (x - well * 1.05) / (r * 0.97 - well * 1.05) * (h * 0.64 - wall * 0.1) + 0.0003;
    bench.put('accent', lathe([[r * 0.965, slope(r * 0.965)], [r * 0.94, slope(r * 0.94)]], { segments }));
  },
};
