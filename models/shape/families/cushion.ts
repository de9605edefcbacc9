import type { Family } from '../family.ts';
import type { Mesh } from '../kit/mesh.ts';
import { joined } from '../kit/mesh.ts';
import { patch } from '../kit/patch.ts';
import { tube } from '../kit/sweep.ts';
import type { Vec3 } from '../kit/vector.ts';
import { choice, ratio } from './parameters.ts';

/** Between seam and face, metres. */
const EDGE = 0.004;
/** Columns from which puckers are more than noise. */
const FINE = 30;

/** How far a seam's point lies from the middle, for x and y in -1..1: sides are drawn in between the corners. */
function rimOf(w: number, h: number, full: number): (x: number, y: number) => readonly [number, number] {
  const pull = (a: number): number => 1 - 0.085 * full * (1 - a * a);
  return (x, y) => [(x * w) / 2 * pull(y), (y * h) / 2 * pull(x)];
}

/** A filled cushion about the origin, its broad faces to ±z: both faces, creased towards the corners. `full` is 0.5 slack to 1 plump. */
export function scatterCushion(w: number, h: number, d: number, n: number, full: number): Mesh {
  const rim = rimOf(w, h, full);
  const face = (side: number): Mesh => patch((u, v) => {
    const x = 2 * u - 1, y = 2 * v - 1, [px, py] = rim(x, y);
    // Filling sinks a little, and stands up from the seams like a pillow, highest in the middle.
    const sunk = y + 0.1 * (1 - y * y), bulge = ((1 - Math.abs(x) ** 2.6) * (1 - Math.abs(sunk) ** 2.6)) ** 0.62;
    const crease = 0.035 * Math.sin(9 * x + 4 * y) * Math.sin(7 * y - 3 * x) * Math.max(x * x, y * y) * bulge;
    // Pleats run from the corners, where cloth has most to gather, and puckers in from every seam.
    const corner = Math.min(1, (x * x + y * y) / 1.7), pleat = 0.06 * Math.sin(26 * Math.atan2(1.05 - Math.abs(x), 1.05 - Math.abs(y))) * corner ** 5 * (bulge > 0 ? bulge ** 0.5 : 0);
    const pucker = n < FINE ? 0 : 0.045 * (Math.sin(31 * x + 5 * y) * Math.abs(y) ** 5 + Math.sin(29 * y - 4 * x) * Math.abs(x) ** 5) * bulge ** 0.6;
    return [px, py, side * (EDGE * 0.4 + (d / 2 - EDGE * 0.4) * (bulge ** (1.5 - full * 0.6) + crease + pleat + pucker))];
  }, { columns: n, rows: n, flip: side < 0 });
  return joined(face(1), face(-1));
}

export const cushion: Family = {
  name: 'cushion', version: 3, doc: 'A scatter cushion that stands on its edge, piped around.',
  parameters: { fullness: ratio(0.5, 1, 0.8, 'How well it is filled.'), piping: choice(['cord', 'none'], 'Cord sewn into the seam.') },
  materials: ['cotton', 'velvet', 'canvas', 'knit', 'felt', 'leather', 'suede', 'denim'], size: { width: 0.45, height: 0.45, depth: 0.14 },
  finishes: { main: { material: 'chosen', colour: 'main' }, accent: { material: 'cotton', colour: 'accent' } },
  build(bench) {
    const { width: w, height: h, depth: d } = bench.size, n = bench.steps(44, 9), full = bench.number('fullness'), rim = rimOf(w, h, full);
    bench.put('main', scatterCushion(w, h, d, n, full));
    const around = Array.from({ length: n * 4 }, (_, i): Vec3 => {
      const side = Math.floor(i / n), t = (2 * (i % n)) / n - 1, [x, y] = side === 0 ? [t, -1] : side === 1 ? [1, t] : side === 2 ? [-t, 1] : [-1, -t], [px, py] = rim(x, y);
      return [px, py, 0];
    });
    bench.put(bench.choice('piping') === 'cord' ? 'accent' : 'main', tube(around, EDGE, bench.steps(10, 4), { closed: true, up: [0, 0, 1] }));
  },
};
