import type { Family } from '../family.ts';
import { roundedBox } from '../kit/box.ts';
import type { Mesh } from '../kit/mesh.ts';
import { placed } from '../kit/mesh.ts';
import { patch } from '../kit/patch.ts';
import { smoothPath, tube } from '../kit/sweep.ts';
import { pad } from '../kit/upholstery.ts';
import type { Vec3 } from '../kit/vector.ts';
import { mix } from '../kit/vector.ts';
import { choice } from './parameters.ts';

export const chair: Family = {
  name: 'chair', version: 2, doc: 'A dining chair: a padded or plain seat, a back of slats, spindles, one bent board or a moulded shell, with or without armrests.',
  parameters: {
    back: choice(['board', 'slats', 'hoop', 'shell'], 'Form of the back; a shell is seat and back in one.'), seat: choice(['padded', 'plain'], 'What one sits on.'),
    legs: choice(['turned', 'square', 'splayed'], 'Form of the legs.'), arms: choice(['none', 'rails'], 'Armrests.'),
  },
  materials: ['oak', 'walnut', 'bamboo', 'lacquer', 'matte-plastic', 'gloss-plastic', 'brushed-steel', 'leather', 'canvas', 'velvet', 'felt'],
  size: { width: 0.48, height: 0.82, depth: 0.52 },
  finishes: { main: { material: 'chosen', colour: 'main' }, accent: { material: 'canvas', colour: 'accent' } },
  build(bench) {
    const { width: w, height: h, depth: d } = bench.size, seat = Math.min(h * 0.56, 0.46), sides = bench.steps(20, 4), n = bench.steps(10, 2), r = 0.016;
    const z = -d / 2 + 0.05, lean = 0.04, kind = bench.choice('legs'), back = bench.choice('back'), shell = back === 'shell', square = kind === 'square', splay = kind === 'splayed' ? 0.05 : 0;
    const bar = (path: readonly Vec3[], wide: number, scale: (t: number) => number): Mesh => tube(path, square ? wide * 1.25 : wide, square ? 4 : sides, { scale, ...(square ? { up: [1, 0, 1] as const } : {}) });
    for (const s of [-1, 1]) {
      const foot = s * (w / 2 - 0.03 + splay * 0.2), head = s * (w / 2 - 0.035 - splay);
      if (shell) bench.put('main', bar([[foot, 0, z], [head * 0.7, seat - 0.03, z + 0.09]], r, (t) => 0.75 + 0.35 * t));
      else bench.put('main', bar(smoothPath([[foot, 0, z + 0.005 - splay * 0.4], [s * (w / 2 - 0.035), seat, z + 0.02], [s * (w / 2 - 0.04), h - 0.01, z - lean]], bench.steps(10, 3)), r, (t) => 0.75 + 0.5 * Math.sin(Math.PI * t)));
      bench.put('main', bar([[s * (w / 2 - 0.022 + splay * 0.2), 0, d / 2 - 0.03 + splay * 0.3], [shell ? head * 0.7 : s * (w / 2 - 0.04), seat - 0.01, d / 2 - 0.05 - splay]], r, (t) => 0.7 + 0.4 * t));
      if (!shell) bench.put('main', tube([[s * (w / 2 - 0.035), seat * 0.45, z + 0.01], [s * (w / 2 - 0.032), seat * 0.45, d / 2 - 0.042]], r * 0.6, sides));
      if (bench.choice('arms') === 'rails') {
        const x = s * (w / 2 - 0.022), y = seat + (h - seat) * 0.52;
        bench.put('main', bar([[x * 0.99, seat - 0.01, d * 0.2], [x, y - 0.01, d * 0.16]], r * 0.85, () => 1), placed(roundedBox(0.04, 0.022, d * 0.62, { radius: 0.009, edgeSteps: bench.steps(4, 1), faceSteps: [1, 1, bench.steps(6, 2)], deform: ([a, b, c]) => [a + s * 0.012 * Math.cos((c / d) * 4), b + 0.006 * Math.cos((c / d) * 5), c] }), { at: [x - s * 0.006, y, z + d * 0.3] }));
      }
    }
    const cushion = (wide: number, deep: number, y: number): Mesh => placed(pad(wide, 0.042, deep, { crown: 0.009, radius: 0.016, edgeSteps: bench.steps(4, 1), faceSteps: bench.steps(10, 2), creases: bench.level === 0 ? 0.004 : 0 }), { at: [0, y, 0.028] });
    if (shell) {
      bench.put('main', ...shellOf(w, h, d, seat, bench.steps(28, 8)));
      if (bench.choice('seat') === 'padded') bench.put('accent', cushion(w * 0.72, d * 0.62, seat + 0.016));
      return;
    }
    bench.put('main', placed(roundedBox(w * 0.94, 0.03, d * 0.86, { radius: 0.012, edgeSteps: bench.steps(5, 1), faceSteps: n, deform: ([x, y, q]) => [x * (1 - 0.1 * (0.5 - q / d)), y - 0.008 * Math.cos((x / w) * Math.PI) * Math.cos((q / d) * Math.PI), q] }), { at: [0, seat - 0.012, 0.02] }));
    if (bench.level < 2) bench.put('main', placed(roundedBox(w * 0.82, 0.04, 0.016, { radius: 0.003, edgeSteps: 1 }), { at: [0, seat - 0.045, d / 2 - 0.055] }), placed(roundedBox(w * 0.82, 0.04, 0.016, { radius: 0.003, edgeSteps: 1 }), { at: [0, seat - 0.045, z + 0.02] }));
    if (bench.choice('seat') === 'padded') bench.put('accent', cushion(w * 0.86, d * 0.74, seat + 0.014));
    const board = (y: number, tall: number): Mesh => placed(roundedBox(w * 0.86, tall, 0.018, { radius: 0.008, edgeSteps: bench.steps(4, 1), faceSteps: [n, 2, 1], deform: ([x, q, k]) => [x, q, k - 0.035 * Math.cos((x / w) * Math.PI)] }), { at: [0, y, z - lean * ((y - seat) / (h - seat)) + 0.004], turn: [-0.14, 0, 0] });
    switch (back) {
      case 'slats': bench.put('main', ...[0.35, 0.6, 0.88].map((t) => board(seat + (h - seat) * t, (h - seat) * 0.13))); break;
      case 'hoop':
        bench.put('main', tube(smoothPath([[-w / 2 + 0.04, h - 0.02, z - lean], [-w * 0.3, h - 0.006, z - lean - 0.014], [0, h - 0.002, z - lean - 0.018], [w * 0.3, h - 0.006, z - lean - 0.014], [w / 2 - 0.04, h - 0.02, z - lean]], bench.steps(8, 3)), r, sides));
        bench.put('main', ...[-0.26, -0.13, 0, 0.13, 0.26].map((x) => tube([[x * w, seat, z + 0.03], [x * w * 1.1, h - 0.012, z - lean - 0.012]], 0.007, bench.steps(12, 4))));
        break;
      default: bench.put('main', board(seat + (h - seat) * 0.72, (h - seat) * 0.5));
    }
  },
};

/** A moulded shell that is seat and back in one: a thin sheet, dished, its edge rolled. */
function shellOf(w: number, h: number, d: number, seat: number, n: number): Mesh[] {
  const line = smoothPath([[0, seat - 0.025, d / 2 - 0.02], [0, seat + 0.002, d / 2 - 0.07], [0, seat - 0.008, 0.02], [0, seat + 0.012, -d / 2 + 0.15], [0, seat + 0.12, -d / 2 + 0.08], [0, mix(seat, h, 0.7), -d / 2 + 0.035], [0, h, -d / 2 + 0.012]], n);
  const at = (u: number, v: number): Vec3 => {
    const k = Math.min(line.length - 1.001, v * (line.length - 1)), i = Math.floor(k), f = k - i, a = line[i] ?? [0, 0, 0], b = line[i + 1] ?? a, x = 2 * u - 1;
    const half = (w / 2) * (0.9 + 0.1 * Math.sin(Math.PI * Math.min(1, v * 1.5))) * (1 - 0.16 * Math.max(0, v - 0.55) / 0.45) * Math.min(1, (0.25 + 6 * Math.min(v, 1 - v)) ** 0.35), dish = 0.05 * x * x;
    return [x * half, mix(a[1], b[1], f) + dish * (v < 0.45 ? 0.5 + v : Math.max(0.1, 1.6 - 2 * v) * 0.8), mix(a[2], b[2], f) + (v > 0.4 ? dish * Math.min(1, (v - 0.4) * 4) : 0)];
  };
  const edge = Array.from({ length: 4 * n }, (_, i): Vec3 => { const side = Math.floor(i / n), t = (i % n) / n; return side === 0 ? at(t, 0) : side === 1 ? at(1, t) : side === 2 ? at(1 - t, 1) : at(0, 1 - t); });
  return [patch(at, { columns: n, rows: n, flip: false }), patch((u, v) => { const [x, y, z] = at(u, v); return [x, y - 0.006, z - 0.004]; }, { columns: n, rows: n, flip: true }), tube(edge.map(([x, y, z]): Vec3 => [x, y - 0.003, z - 0.002]), 0.005, Math.max(4, Math.round(n / 3.5)), { closed: true, up: [0, 1, 0] })];
}
