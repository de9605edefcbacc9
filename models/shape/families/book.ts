import type { Family } from '../family.ts';
import { roundedBox } from '../kit/box.ts';
import { hoop } from '../kit/hoop.ts';
import { placed } from '../kit/mesh.ts';
import { labelPlate } from './label-band.ts';
import { choice } from './parameters.ts';

export const book: Family = {
  name: 'book', version: 2, doc: 'A book that stands and shows its cover: boards, pages, a rounded spine.',
  parameters: { binding: choice(['hard', 'soft', 'spiral'], 'Boards that stand proud of the pages, a flush paper cover, or a spine of wire rings.'), ribbon: choice(['none', 'ribbon'], 'A ribbon to mark the page.') },
  materials: ['paper', 'canvas', 'leather', 'suede', 'felt', 'cotton', 'denim', 'velvet'],
  size: { width: 0.15, height: 0.22, depth: 0.03 },
  finishes: { main: { material: 'chosen', colour: 'main' }, accent: { material: 'canvas', colour: 'accent' }, detail: { material: 'paper', colour: '#e8e1d0' }, label: { material: 'paper', colour: '#f1ecdf' } },
  labelAspect: 1.25,
  build(bench) {
    const { width: w, height: h, depth: d } = bench.size, binding = bench.choice('binding'), hard = binding === 'hard', board = hard ? Math.min(0.003, d * 0.2) : Math.min(0.0008, d * 0.1), over = hard ? 0.003 : 0, edgeSteps = bench.steps(4, 1);
    const cover = (z: number) => placed(roundedBox(w * 0.985, h, board, { radius: board * 0.45, edgeSteps }), { at: [w * 0.0075, h / 2, z] });
    bench.put('main', cover(d / 2 - board / 2), cover(-d / 2 + board / 2));
    if (binding === 'spiral') {
      const count = { 0: Math.max(6, Math.round(h / 0.011)), 1: Math.max(5, Math.round(h / 0.022)), 2: 5 }[bench.level], r = Math.max(d * 0.5, 0.004);
      bench.put('accent', ...Array.from({ length: count }, (_, i) => placed(hoop(r * 0.9, Math.min(0.0011, r * 0.12), [bench.steps(18, 6), bench.steps(6, 3)]), { turn: [Math.PI / 2, 0, 0], at: [-w * 0.475 + r * 0.45, h * (0.05 + (0.9 * (i + 0.5)) / count), 0] })));
    } else bench.put('accent', placed(roundedBox(w * 0.05, h, d, { radius: Math.min(d * 0.4, w * 0.024), edgeSteps: bench.steps(8, 2) }), { at: [-w * 0.475, h / 2, 0] }));
    bench.put('detail', placed(roundedBox(w * 0.95 - over, h - 2 * over, d - 2 * board, { radius: 0.0005, edgeSteps: 1 }), { at: [w * 0.01, h / 2, 0] }));
    if (bench.choice('ribbon') === 'ribbon') bench.put('accent', placed(roundedBox(0.006, h * 0.1, 0.0006, { radius: 0.0002, edgeSteps: 1 }), { at: [w * 0.06, h * 0.045, 0] }));
    if (bench.level < 2 && hard) bench.put('accent', ...[0.1, 0.9].map((t) => placed(roundedBox(w * 0.86, h * 0.006, board * 0.4, { radius: board * 0.1, edgeSteps: 1 }), { at: [w * 0.03, h * t, d / 2] })));
    if (bench.labelled) bench.put('label', labelPlate(w * 0.66, (w * 0.66) / 1.25, h * 0.62, d / 2 + 0.0006));
  },
};
