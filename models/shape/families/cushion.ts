import type { Family } from '../family.ts';
import type { Mesh } from '../kit/mesh.ts';
import { patch } from '../kit/patch.ts';
import { tube } from '../kit/sweep.ts';
import type { Vec3 } from '../kit/vector.ts';
import { choice, ratio } from './parameters.ts';

export const cushion: Family = {
  name: 'cushion', version: 1, doc: 'A scatter cushion that stands on its edge, piped around.',
  parameters: { fullness: ratio(0.5, 1, 0.8, 'How well it is filled.'), piping: choice(['cord', 'none'], 'Cord sewn into the seam.') },
  materials: ['cotton', 'velvet', 'canvas', 'knit', 'felt', 'leather', 'suede', 'denim'], size: { width: 0.45, height: 0.45, depth: 0.14 },
  finishes: { main: { material: 'chosen', colour: 'main' }, accent: { material: 'cotton', colour: 'accent' } },
  build(bench) {
    const { width: w, height: h, depth: d } = bench.size, n = bench.steps(44, 9), full = bench.number('fullness'), edge = 0.004;
    const pull = (a: number): number => 1 - 0.055 * full * (1 - a * a);
    const rim = (x: number, y: number): readonly [number, number] => [(x * w) / 2 * pull(y), (y * h) / 2 * pull(x)];
    const face = (side: number): Mesh => patch((u, v) => {
      const x = 2 * u - 1, y = 2 * v - 1, [px, py] = rim(x, y), bulge = ((1 - x ** 4) * (1 - y ** 4)) ** 0.55;
      const crease = 0.025 * Math.sin(9 * x + 4 * y) * Math.sin(7 * y - 3 * x) * Math.max(x * x, y * y) * bulge;
      return [px, h / 2 + py, side * (edge * 0.4 + (d / 2 - edge * 0.4) * (bulge ** (1.5 - full * 0.6) + crease))];
    }, { columns: n, rows: n, flip: side < 0 });
    bench.put('main', face(1), face(-1));
    const around = Array.from({ length: n * 4 }, (_, i): Vec3 => {
      const side = Math.floor(i / n), t = (2 * (i % n)) / n - 1, [x, y] = side === 0 ? [t, -1] : side === 1 ? [1, t] : side === 2 ? [-t, 1] : [-1, -t], [px, py] = rim(x, y);
      return [px, h / 2 + py, 0];
    });
    bench.put(bench.choice('piping') === 'cord' ? 'accent' : 'main', tube(around, edge, bench.steps(10, 4), { closed: true, up: [0, 0, 1] }));
  },
};
