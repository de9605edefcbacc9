import type { Family } from '../family.ts';
import { lathe } from '../kit/lathe.ts';
import { labelBand } from './label-band.ts';
import { choice, ratio } from './parameters.ts';

export const jar: Family = {
  name: 'jar', version: 1, doc: 'A jar with a lid: cream, honey, tea.',
  parameters: {
    lid: choice(['screw', 'flat', 'knob'], 'Form of the lid.'),
    lidHeight: ratio(0.08, 0.45, 0.22, 'Height of the lid, of the whole.'),
    waist: ratio(0.8, 1, 1, 'Radius of the lid, of the body.'),
  },
  materials: ['glass', 'ceramic', 'matte-plastic', 'gloss-plastic', 'brushed-steel', 'polished-steel', 'paper', 'bamboo', 'oak', 'walnut'],
  size: { width: 0.075, height: 0.09, depth: 0.075 },
  finishes: {
    main: { material: 'chosen', colour: 'main' }, accent: { material: 'matte-plastic', colour: 'accent' }, detail: { material: 'matte-plastic', colour: 'detail' },
    label: { material: 'paper', colour: '#ede8dc' },
  },
  labelAspect: 1.7,
  behindGlass: 'detail',
  build(bench) {
    const { width, height } = bench.size, r = width / 2, lid = bench.choice('lid'), segments = bench.steps(80, 16), filletSteps = bench.steps(8, 2);
    const top = height * (1 - bench.number('lidHeight')), lidRadius = r * bench.number('waist'), soft = Math.min(r, height) * 0.12;
    bench.put('main', lathe([[0, 0.0015], [r * 0.7, 0.0015], [r * 0.76, 0], [r, 0, soft], [r, top - 0.003, soft], [lidRadius * 0.93, top, 0.001], [0, top]], { segments, filletSteps }));
    if (bench.material === 'glass') bench.put('detail', lathe([[0, 0.004], [r * 0.93, 0.004, soft], [r * 0.93, top * 0.9], [0, top * 0.9]], { segments, filletSteps }));
    const ribs = lid === 'screw' && bench.level === 0 ? { cross: (a: number) => 1 - 0.012 * (0.5 + 0.5 * Math.cos(a * 36)) } : {};
    const crown = lid === 'knob' ? top + (height - top) * 0.45 : height;
    bench.put('accent', lathe([[lidRadius * 0.9, top + 0.0006], [lidRadius, top + 0.0006, 0.0006], [lidRadius, crown, lid === 'flat' ? 0.001 : (crown - top) * 0.3], [0, crown + (lid === 'knob' ? 0.001 : 0)]], { segments: bench.level === 0 ? 144 : segments, filletSteps, ...ribs }));
    if (lid === 'knob') {
      const k = r * 0.22, y = crown - 0.001, h = height - y;
      bench.put('accent', lathe([[k * 0.5, y], [k * 0.45, y + h * 0.3, h * 0.2], [k, y + h * 0.65, h * 0.4], [k * 0.6, y + h, h * 0.3], [0, y + h]], { segments: bench.steps(40, 8), filletSteps }));
    }
    if (bench.labelled) {
      const high = (top - 2 * soft) * 0.78;
      bench.put('label', labelBand(r * 1.004, top / 2 - high / 2, top / 2 + high / 2, Math.min(2.6, (high * 1.7) / r), bench.steps(32, 6)));
    }
  },
};
