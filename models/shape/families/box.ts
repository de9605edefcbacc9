import type { Family } from '../family.ts';
import { roundedBox } from '../kit/box.ts';
import { placed } from '../kit/mesh.ts';
import { labelPlate } from './label-band.ts';
import { choice, ratio } from './parameters.ts';

export const box: Family = {
  name: 'box', version: 1, doc: 'A carton: a board game with a lift-off lid, a packet of tea, a gift box.',
  parameters: { lid: choice(['lift-off', 'tuck', 'ribbon'], 'How it closes.'), lidShare: ratio(0.15, 0.95, 0.4, 'Height of the lid, of the whole.') },
  materials: ['paper', 'oak', 'walnut', 'bamboo', 'brushed-steel', 'leather', 'matte-plastic', 'gloss-plastic'],
  size: { width: 0.25, height: 0.07, depth: 0.25 },
  finishes: { main: { material: 'chosen', colour: 'main' }, accent: { material: 'paper', colour: 'accent' }, detail: { material: 'velvet', colour: 'detail' }, label: { material: 'paper', colour: '#f0eadd' } },
  labelAspect: 1.6,
  build(bench) {
    const { width: w, height: h, depth: d } = bench.size, edgeSteps = bench.steps(4, 1), lid = bench.choice('lid'), radius = Math.min(w, h, d) * 0.03, step = Math.min(w, d) * 0.012;
    const lidHeight = h * bench.number('lidShare');
    if (lid === 'tuck') {
      bench.put('main', placed(roundedBox(w, h, d, { radius, edgeSteps }), { at: [0, h / 2, 0] }));
      bench.put('accent', placed(roundedBox(w * 0.9, 0.0012, d * 0.03, { radius: 0.0004, edgeSteps: 1 }), { at: [0, h - 0.0004, d * 0.42] }), placed(roundedBox(w * 1.001, h * 0.08, d * 1.001, { radius, edgeSteps }), { at: [0, h * 0.12, 0] }));
    } else {
      bench.put('accent', placed(roundedBox(w - 2 * step, h - radius, d - 2 * step, { radius, edgeSteps }), { at: [0, (h - radius) / 2, 0] }));
      bench.put('main', placed(roundedBox(w, lidHeight, d, { radius, edgeSteps }), { at: [0, h - lidHeight / 2, 0] }));
    }
    if (lid === 'ribbon') {
      const t = Math.min(w, d) * 0.1;
      bench.put('detail', placed(roundedBox(t, h, d * 1.004, { radius: 0.001, edgeSteps }), { at: [0, h / 2 + 0.001, 0] }), placed(roundedBox(w * 1.004, h, t, { radius: 0.001, edgeSteps }), { at: [0, h / 2 + 0.001, 0] }));
    }
    if (bench.labelled) {
      const lying = h < d * 0.6, face = lying ? d : h, lw = Math.min(w * 0.74, face * 0.62 * 1.6), lh = lw / 1.6;
      const plate = lying ? placed(labelPlate(lw, lh, 0, 0), { turn: [-Math.PI / 2, 0, 0], at: [0, h + 0.0006, 0] }) : labelPlate(lw, lh, h * 0.52, d / 2 + 0.0008);
      bench.put('label', plate);
    }
  },
};
