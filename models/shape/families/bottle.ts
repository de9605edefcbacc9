import type { Family } from '../family.ts';
import { lathe } from '../kit/lathe.ts';
import { roundedBox } from '../kit/box.ts';
import { placed } from '../kit/mesh.ts';
import { smoothPath, tube } from '../kit/sweep.ts';
import { labelBand } from './label-band.ts';
import { choice, ratio } from './parameters.ts';

export const bottle: Family = {
  name: 'bottle', version: 2, doc: 'A drinking or pantry bottle with a shoulder, a neck and a lid.',
  parameters: {
    lid: choice(['screw', 'loop', 'cork', 'cup'], 'What closes it.'),
    shoulder: ratio(0.45, 0.85, 0.7, 'Height at which the shoulder begins, of the whole.'),
    neck: ratio(0.28, 0.9, 0.55, 'Radius of the neck, of the body.'),
    body: choice(['smooth', 'ribbed', 'facets', 'sleeve'], 'Wall of the body: smooth, with rings to grip, with eight flat sides, or in a soft sleeve.'),
  },
  materials: ['brushed-steel', 'polished-steel', 'matte-plastic', 'gloss-plastic', 'glass', 'ceramic', 'rubber', 'bamboo'],
  size: { width: 0.073, height: 0.26, depth: 0.073 },
  finishes: {
    main: { material: 'chosen', colour: 'main' }, accent: { material: 'matte-plastic', colour: 'accent' },
    hardware: { material: 'brushed-steel', colour: '#b9bcbe' }, label: { material: 'paper', colour: '#ece7da' },
  },
  labelAspect: 1.3,
  build(bench) {
    const { width, height } = bench.size, r = width / 2, segments = bench.steps(72, 14), filletSteps = bench.steps(8, 2);
    const lid = bench.choice('lid'), shoulder = bench.number('shoulder') * height, neck = bench.number('neck') * r;
    const lidHeight = (lid === 'loop' ? 0.2 : lid === 'cup' ? 0.22 : lid === 'cork' ? 0.07 : 0.12) * height, mouth = height - lidHeight;
    const top = Math.max(shoulder + 0.04 * height, mouth - 0.02 * height);
    const body = bench.choice('body'), high = Math.min(shoulder, top - r * 0.3), rings = body === 'facets' ? [[r, r * 0.32], [r, high - r * 0.62]] as const : body === 'ribbed' && bench.level < 2 ? Array.from({ length: 7 * 5 }, (_, i): [number, number] => [r * (1 - 0.022 * (0.5 - 0.5 * Math.cos((i / 5) * 2 * Math.PI))), high * (0.3 + (0.42 * i) / 35)]) : [];
    // Eight sides between the foot and the shoulder, whose corners keep the body's radius.
    const eighth = Math.PI / 4, flat = (angle: number, y: number): number => {
      const near = ((angle % eighth) + eighth) % eighth - eighth / 2, share = Math.min(1, Math.max(0, (high - y) / (r * 0.6)), y / (r * 0.3));
      return 1 - share * (1 - Math.cos(eighth / 2) / Math.cos(near));
    };
    bench.put('main', lathe([[0, 0.002], [r * 0.75, 0.002], [r * 0.82, 0], [r, 0, r * 0.14], ...rings, [r, high, r * 0.7], [neck, top, r * 0.25], [neck, mouth + 0.001], [0, mouth + 0.001]], { segments, filletSteps, ...(body === 'facets' ? { cross: flat } : {}) }));
    if (body === 'sleeve') bench.put('accent', lathe([[r * 0.998, high * 0.1], [r * 1.03, high * 0.11, 0.001], [r * 1.03, high * 0.62, 0.001], [r * 0.998, high * 0.63]], { segments, filletSteps: bench.steps(4, 1) }));
    const ridged = (angle: number): number => 1 - 0.015 * (0.5 + 0.5 * Math.cos(angle * 32)) * (bench.level === 0 ? 1 : 0);
    const cap = Math.min(r, neck * 1.12);
    if (lid === 'cork') bench.put('accent', lathe([[neck * 0.8, mouth], [neck * 0.86, height, 0.002], [0, height]], { segments, filletSteps }));
    else if (lid === 'cup') bench.put('hardware', lathe([[r * 0.96, mouth - 0.01 * height], [r * 0.98, mouth], [r * 0.9, height, r * 0.2], [0, height]], { segments, filletSteps }));
    else {
      const crown = lid === 'loop' ? mouth + lidHeight * 0.5 : height;
      bench.put('accent', lathe([[neck * 0.9, mouth], [cap, mouth, 0.001], [cap, crown, cap * 0.2], [0, crown]], { segments: bench.level === 0 ? 128 : segments, filletSteps, cross: ridged }));
      if (lid === 'loop') {
        const x = cap * 0.82;
        bench.put('accent', tube(smoothPath([[-x, crown - 0.003, 0], [-x, height - 0.012, 0], [-x * 0.6, height - 0.0035, 0], [x * 0.6, height - 0.0035, 0], [x, height - 0.012, 0], [x, crown - 0.003, 0]], bench.steps(8, 2)), 0.0035, bench.steps(16, 5)));
        bench.put('accent', ...[-1, 1].map((s) => placed(roundedBox(0.008, 0.014, 0.014, { radius: 0.002, edgeSteps: bench.steps(4, 1) }), { at: [s * x, crown - 0.004, 0] })));
      }
    }
    bench.put('hardware', lathe([[neck * 1.005, mouth - 0.012 * height], [neck * 1.03, mouth - 0.008 * height, 0.0008], [neck * 1.03, mouth + 0.0005], [neck * 0.8, mouth + 0.0006]], { segments, filletSteps: 2 }));
    if (bench.labelled) {
      const half = Math.min(r * 0.62, shoulder * 0.3);
      bench.put('label', labelBand(r * 1.006, shoulder * 0.5 - half * 0.77, shoulder * 0.5 + half * 0.77, (2 * half) / r, bench.steps(24, 5)));
    }
  },
};
