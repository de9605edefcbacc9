import type { Family } from '../family.ts';
import { roundedBox } from '../kit/box.ts';
import { faceted } from '../kit/gem.ts';
import { lathe } from '../kit/lathe.ts';
import { placed } from '../kit/mesh.ts';
import { laid } from '../kit/outline.ts';
import type { Vec2, Vec3 } from '../kit/vector.ts';
import { labelBand, labelPlate } from './label-band.ts';
import { choice, ratio } from './parameters.ts';

export const perfume: Family = {
  name: 'perfume', version: 2, doc: 'A flask of scent: thick glass, the liquid inside, a collar and a stopper.',
  parameters: {
    form: choice(['square', 'round', 'dome', 'facet'], 'Form of the flask; facets are cut like a gem.'),
    stopper: choice(['block', 'cylinder', 'ball', 'facet'], 'Form of the stopper.'),
    fill: ratio(0.3, 0.95, 0.8, 'How full it is.'),
  },
  materials: ['glass', 'ceramic', 'gloss-plastic', 'matte-plastic', 'polished-steel'],
  size: { width: 0.065, height: 0.11, depth: 0.035 },
  finishes: {
    main: { material: 'chosen', colour: 'main' }, accent: { material: 'gloss-plastic', colour: 'accent' }, detail: { material: 'gloss-plastic', colour: 'detail' },
    hardware: { material: 'brass', colour: '#c9a35c' }, label: { material: 'paper', colour: '#f1ede4' },
  },
  labelAspect: 1.2,
  behindGlass: 'accent',
  build(bench) {
    const { width: w, height: h, depth: d } = bench.size, body = h * 0.66, edge = bench.steps(6, 1), segments = bench.steps(64, 14), form = bench.choice('form');
    const r = Math.min(w, d) / 2, wall = r * 0.18, filletSteps = bench.steps(8, 2), full = wall * 1.6 + (body - 2.4 * wall) * bench.number('fill');
    const glass = bench.material === 'glass';
    if (form === 'square') {
      bench.put('main', placed(roundedBox(w, body, d, { radius: r * 0.22, edgeSteps: edge }), { at: [0, body / 2, 0] }));
      if (glass) bench.put('accent', placed(roundedBox(w - 2 * wall, full - wall * 1.6, d - 2 * wall, { radius: r * 0.15, edgeSteps: edge }), { at: [0, (full + wall * 1.6) / 2, 0] }));
    } else if (form === 'facet') {
      // Eight sides, the corners cut, and a wide bevel over the shoulder and above the foot.
      const cut = (grow: number): Vec2[] => { const x = w / 2 + grow, z = d / 2 + grow, c = Math.min(Math.min(w, d) * 0.24, x * 0.6, z * 0.6); return [[x, -z + c], [x, z - c], [x - c, z], [-x + c, z], [-x, z - c], [-x, -z + c], [-x + c, -z], [x - c, -z]]; };
      bench.put('main', faceted(([[-r * 0.14, 0], [0, body * 0.12], [0, body * 0.74], [-r * 0.24, body * 0.9], [-r * 0.5, body]] as const).map(([grow, y]) => laid(cut(grow), y))));
      if (glass) bench.put('accent', faceted(([[-r * 0.14 - wall, wall * 1.6], [-wall, body * 0.16], [-wall - r * 0.3 * Math.max(0, full / body - 0.72), full]] as const).map(([grow, y]) => laid(cut(grow), y))));
    } else {
      const top = form === 'dome' ? r * 0.9 : r * 0.25, scale: readonly [number, number, number] = [w / (2 * r), 1, d / (2 * r)];
      bench.put('main', placed(lathe([[0, 0.001], [r * 0.8, 0.001], [r * 0.86, 0], [r, 0, r * 0.12], [r, body, top], [0, body]], { segments, filletSteps }), { scale }));
      if (glass) bench.put('accent', placed(lathe([[0, wall * 1.6], [r - wall, wall * 1.6, r * 0.15], [r - wall, full, top * 0.5], [0, full]], { segments, filletSteps }), { scale }));
    }
    const collar = Math.min(r * 0.55, 0.011), neck = body + h * 0.07;
    bench.put('hardware', lathe([[collar * 0.9, body - 0.001], [collar, body + 0.001, 0.0005], [collar, neck, 0.0008], [0, neck]], { segments, filletSteps }));
    const tall = h - neck, wide = Math.min(w * 0.42, r * 1.3);
    switch (bench.choice('stopper')) {
      case 'facet': { const k = wide / 2, ring = (r0: number, y: number): Vec3[] => Array.from({ length: 8 }, (_, i): Vec3 => [r0 * Math.cos((i + 0.5) * Math.PI / 4), y, -r0 * Math.sin((i + 0.5) * Math.PI / 4)]); bench.put('detail', faceted([ring(k * 0.55, neck), ring(k, neck + tall * 0.36), ring(k, neck + tall * 0.5), ring(k * 0.62, h)])); break; }
      case 'block': bench.put('detail', placed(roundedBox(wide, tall, Math.min(wide, d * 0.8), { radius: 0.002, edgeSteps: edge }), { at: [0, neck + tall / 2, 0] })); break;
      case 'ball': bench.put('detail', lathe(Array.from({ length: segments / 2 | 0 }, (_, i, all = segments / 2 | 0): [number, number] => [Math.max(0, wide / 2 * Math.sin((Math.PI * i) / (all - 1))), neck + tall / 2 - (tall / 2) * Math.cos((Math.PI * i) / (all - 1))]), { segments })); break;
      default: bench.put('detail', lathe([[0, neck], [wide / 2, neck, 0.0008], [wide / 2, h, 0.0025], [0, h]], { segments, filletSteps }));
    }
    if (bench.labelled) {
      const lw = Math.min(w * 0.55, body * 0.6), lh = lw / 1.2;
      bench.put('label', form === 'square' || form === 'facet' ? labelPlate(lw, lh, body * 0.46, d / 2 + 0.0004) : placed(labelBand(r * 1.01, body * 0.46 - lh / 2, body * 0.46 + lh / 2, Math.min(1.5, (lw / w) * 2), bench.steps(20, 4)), { scale: [w / (2 * r), 1, d / (2 * r)] }));
    }
  },
};
