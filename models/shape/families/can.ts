import type { Family } from '../family.ts';
import { lathe } from '../kit/lathe.ts';
import { labelBand } from './label-band.ts';
import { choice } from './parameters.ts';

export const can: Family = {
  name: 'can', version: 1, doc: 'A tin: rolled rims, a printed wall, a lid to lift or beads to squeeze.',
  parameters: { kind: choice(['tin', 'tea', 'beaded'], 'Plain tin, tea caddy with a lift-off lid, or beaded wall.') },
  materials: ['brushed-steel', 'polished-steel', 'paper', 'matte-plastic', 'brass', 'gloss-plastic'],
  size: { width: 0.075, height: 0.11, depth: 0.075 },
  finishes: {
    main: { material: 'chosen', colour: 'main' }, accent: { material: 'matte-plastic', colour: 'accent' }, hardware: { material: 'polished-steel', colour: '#c4c6c8' },
    label: { material: 'paper', colour: '#efe9dd' },
  },
  labelAspect: 1.6,
  build(bench) {
    const { width, height } = bench.size, r = width / 2, segments = bench.steps(88, 18), kind = bench.choice('kind'), rim = Math.min(0.002, height * 0.03), filletSteps = bench.steps(6, 2);
    const wall = r - rim * 0.5, top = kind === 'tea' ? height * 0.78 : height - rim * 1.5;
    const beads = Math.max(0, kind === 'beaded' && bench.level < 2 ? 9 : 0);
    const ring = Array.from({ length: beads * 6 }, (_, i): [number, number] => [wall - 0.0012 * (0.5 - 0.5 * Math.cos((i / 6) * 2 * Math.PI)), height * (0.3 + (0.4 * i) / (beads * 6))]);
    bench.put('main', lathe([[wall, rim], ...ring, [wall, top]], { segments }));
    const hoop = (y: number, up: number): readonly (readonly [number, number, number?])[] => [[wall - 0.0005, y + up * rim], [r, y + up * rim * 0.4, rim], [r, y - up * rim * 0.4, rim], [r - rim * 1.5, y - up * rim]];
    bench.put('hardware', lathe([[0, rim], [r - rim * 2, rim], [r - rim * 1.6, 0, rim * 0.5], [r, rim * 0.1, rim], [r, rim * 1.1, rim], [wall - 0.0005, rim * 1.4]], { segments, filletSteps }));
    if (kind === 'tea') bench.put('accent', lathe([[wall, top], [r, top, 0.0006], [r, height, 0.004], [r * 0.5, height - 0.0006], [0, height]], { segments, filletSteps }));
    else bench.put('hardware', lathe([...hoop(height - rim, -1).map((p) => p), [r - rim * 1.7, height - rim * 2.2], [0, height - rim * 2.2]], { segments, filletSteps }));
    if (bench.labelled) {
      const h = top * 0.52, y = top * 0.52;
      bench.put('label', labelBand(r * 1.003, y - h / 2, y + h / 2, Math.min(2.7, (h * 1.6) / r), bench.steps(32, 6)));
    }
  },
};
