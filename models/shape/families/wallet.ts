import type { Family } from '../family.ts';
import { roundedBox } from '../kit/box.ts';
import { placed } from '../kit/mesh.ts';
import type { Mesh } from '../kit/mesh.ts';
import { stitches } from '../kit/stitches.ts';
import { tube } from '../kit/sweep.ts';
import { labelPlate } from './label-band.ts';
import { choice } from './parameters.ts';

const HIDES = ['leather', 'suede', 'canvas', 'denim', 'felt', 'cotton', 'knit', 'mesh', 'velvet', 'rubber', 'matte-plastic'] as const;

export const wallet: Family = {
  name: 'wallet', version: 1, doc: 'A folded wallet that lies or stands, with edge stitching and a strap.',
  parameters: { closing: choice(['plain', 'strap', 'zip'], 'What keeps it shut.') },
  materials: HIDES, size: { width: 0.11, height: 0.09, depth: 0.022 }, labelAspect: 2.2,
  finishes: {
    main: { material: 'chosen', colour: 'main' }, accent: { material: 'chosen', colour: 'accent' }, detail: { material: 'cotton', colour: 'detail' },
    hardware: { material: 'brass', colour: '#c9a35c' }, label: { material: 'leather', colour: '#e8dcc6' },
  },
  build(bench) {
    const { width: w, height: h, depth: d } = bench.size, edgeSteps = bench.steps(6, 2), lying = h < d, thick = lying ? h : d, tall = lying ? d : h;
    const lay = (mesh: Mesh): Mesh => (lying ? placed(mesh, { turn: [-Math.PI / 2, 0, 0], at: [0, thick / 2, 0] }) : placed(mesh, { at: [0, tall / 2, 0] }));
    const leaf = Math.min(0.006, thick * 0.4);
    bench.put('main', ...[-1, 1].map((s) => lay(placed(roundedBox(w, tall, leaf, { radius: leaf * 0.48, edgeSteps }), { at: [0, 0, s * (thick / 2 - leaf / 2)] }))), lay(placed(roundedBox(w * 0.04, tall * 0.99, thick * 0.96, { radius: w * 0.018, edgeSteps }), { at: [-w * 0.475, 0, 0] })));
    bench.put('accent', lay(roundedBox(w * 0.93, tall * 0.95, Math.max(0.001, thick - leaf * 1.2), { radius: 0.001, edgeSteps: bench.steps(2, 1) })));
    if (bench.level === 0) bench.put('detail', ...[1, -1].map((s) => { const x = w / 2 - 0.005, y = tall / 2 - 0.005, z = s * thick / 2; return lay(stitches([[-x, y, z], [x, y, z], [x, -y, z], [-x, -y, z], [-x, y, z]], 0.0042, 0.0004)); }));
    const closing = bench.choice('closing');
    if (closing === 'strap') bench.put('main', lay(placed(roundedBox(w * 0.3, tall * 0.18, thick * 1.08, { radius: 0.003, edgeSteps }), { at: [w * 0.36, 0, 0] })));
    if (closing === 'strap') bench.put('hardware', lay(placed(roundedBox(0.009, 0.009, thick * 1.2, { radius: 0.004, edgeSteps }), { at: [w * 0.28, 0, 0] })));
    if (closing === 'zip') bench.put('hardware', lay(tube([[-w * 0.48, tall * 0.49, 0], [w * 0.49, tall * 0.49, 0], [w * 0.49, -tall * 0.49, 0], [-w * 0.48, -tall * 0.49, 0]], thick * 0.12, bench.steps(10, 4))));
    if (bench.labelled) bench.put('label', lay(labelPlate(w * 0.32, (w * 0.32) / 2.2, -tall * 0.3, thick / 2 + 0.0004)));
  },
};
