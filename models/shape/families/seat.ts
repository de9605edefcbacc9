import type { Family, Workbench } from '../family.ts';
import { roundedBox } from '../kit/box.ts';
import type { Mesh } from '../kit/mesh.ts';
import { placed } from '../kit/mesh.ts';
import { smoothPath, tube } from '../kit/sweep.ts';
import type { Vec3 } from '../kit/vector.ts';
import { choice, count, ratio } from './parameters.ts';

const CLOTHS = ['velvet', 'leather', 'suede', 'canvas', 'cotton', 'knit', 'denim', 'felt'] as const;

/** Steps of a stuffed box by level: a sofa of three seats has nine of them. */
const STUFFED_STEPS = { 0: { edgeSteps: 5, faceSteps: 7 }, 1: { edgeSteps: 2, faceSteps: 4 }, 2: { edgeSteps: 1, faceSteps: 2 } } as const;

/** A stuffed box: it bulges in the middle of its broad faces and softens at its corners. */
function stuffed(bench: Workbench, w: number, h: number, d: number, crown: number): Mesh {
  const radius = Math.min(w, h, d) * 0.32;
  return roundedBox(w, h, d, {
    radius, ...STUFFED_STEPS[bench.level],
    deform: ([x, y, z]) => {
      const bx = Math.cos((x / w) * Math.PI), by = Math.cos((y / h) * Math.PI), bz = Math.cos((z / d) * Math.PI);
      return [x + Math.sign(x) * crown * 0.3 * by * bz * Math.min(1, Math.abs(x) / (w / 2)), y + (y / h) * 2 * crown * bx * bz, z + (z / d) * crown * bx * by];
    },
  });
}

/** Piping around the upper edge of a seat, as a closed tube. */
function piping(bench: Workbench, w: number, d: number, y: number, radius: number): Mesh {
  const r = Math.min(w, d) * 0.08, points: Vec3[] = [];
  for (const [sx, sz, from] of [[1, 1, 0], [-1, 1, 1], [-1, -1, 2], [1, -1, 3]] as const) {
    for (let k = 0; k <= 3; k++) {
      const a = (from + k / 3) * (Math.PI / 2);
      points.push([sx * (w / 2 - r) + r * Math.cos(a), y, sz * (d / 2 - r) + r * Math.sin(a)]);
    }
  }
  return tube(smoothPath(points, bench.steps(3, 1), true), radius, bench.steps(8, 4), { closed: true, up: [0, 1, 0] });
}

function legs(bench: Workbench, w: number, d: number, top: number, radius: number): Mesh[] {
  return [[-1, -1], [1, -1], [-1, 1], [1, 1]].map(([x = 1, z = 1]) => tube([[x * (w / 2), 0, z * (d / 2)], [x * (w / 2 - radius), top, z * (d / 2 - radius)]], radius, bench.steps(20, 5), { scale: (t) => 0.62 + 0.38 * t }));
}

export const armchair: Family = {
  name: 'armchair', version: 1, doc: 'An upholstered armchair, or a sofa of two or three seats.',
  parameters: { seats: count(1, 3, 1, 'Seats side by side.'), arms: ratio(0.1, 0.24, 0.17, 'Width of an arm, of a seat.'), softness: ratio(0, 1, 0.5, 'How full the cushions are.') },
  materials: CLOTHS, size: { width: 0.85, height: 0.85, depth: 0.85 },
  finishes: { main: { material: 'chosen', colour: 'main' }, accent: { material: 'walnut', colour: '#6b4a32' }, detail: { material: 'chosen', colour: 'accent' } },
  build(bench) {
    const { width: w, height: h, depth: d } = bench.size, seats = bench.number('seats'), arm = (w / seats) * bench.number('arms'), leg = h * 0.16, crown = 0.012 + 0.026 * bench.number('softness');
    const seatTop = h * 0.5, inside = w - 2 * arm, each = inside / seats, back = d * 0.22;
    bench.put('main', placed(roundedBox(w * 0.985, h * 0.18, d * 0.95, { radius: 0.03, edgeSteps: bench.steps(5, 1) }), { at: [0, leg + h * 0.09, 0] }));
    for (const s of [-1, 1]) bench.put('main', placed(stuffed(bench, arm, h * 0.55, d * 0.98, 0.008), { at: [s * (w / 2 - arm / 2), leg + h * 0.275, 0.002] }));
    bench.put('main', placed(stuffed(bench, w - arm * 0.3, h - leg - 0.01, back * 0.7, 0.008), { at: [0, (h + leg) / 2 - 0.005, -d / 2 + back * 0.36], turn: [-0.06, 0, 0] }));
    for (let i = 0; i < seats; i++) {
      const x = -inside / 2 + each * (i + 0.5), thick = seatTop - leg - h * 0.16, deep = d * 0.98 - back * 0.8;
      bench.put('main', placed(stuffed(bench, each * 0.99, thick, deep, crown), { at: [x, seatTop - thick / 2, d * 0.49 - deep / 2] }));
      bench.put('main', placed(stuffed(bench, each * 0.985, (h - seatTop) * 1.02, back * 0.85, crown * 1.6), { at: [x, seatTop + (h - seatTop) * 0.46, -d / 2 + back * 0.95], turn: [-0.14, 0, 0] }));
      if (bench.level < 2) bench.put('detail', placed(piping(bench, each * 0.97, deep * 0.985, seatTop - thick * 0.1, 0.0045), { at: [x, 0, d * 0.49 - deep / 2] }));
    }
    bench.put('accent', ...legs(bench, w * 0.88, d * 0.84, leg + 0.01, 0.022));
  },
};

export const chair: Family = {
  name: 'chair', version: 1, doc: 'A dining chair with a padded or plain seat and a back of slats or one bent board.',
  parameters: { back: choice(['board', 'slats', 'hoop'], 'Form of the back.'), seat: choice(['padded', 'plain'], 'What one sits on.') },
  materials: ['oak', 'walnut', 'bamboo', 'matte-plastic', 'gloss-plastic', 'brushed-steel', 'leather', 'canvas', 'velvet', 'felt'],
  size: { width: 0.48, height: 0.82, depth: 0.52 },
  finishes: { main: { material: 'chosen', colour: 'main' }, accent: { material: 'canvas', colour: 'accent' } },
  build(bench) {
    const { width: w, height: h, depth: d } = bench.size, seat = Math.min(h * 0.56, 0.46), sides = bench.steps(20, 5), n = bench.steps(9, 2), r = 0.016;
    const z = -d / 2 + 0.05, lean = 0.04, post = (s: number): Vec3[] => [[s * (w / 2 - 0.03), 0, z + 0.005], [s * (w / 2 - 0.035), seat, z + 0.02], [s * (w / 2 - 0.04), h - 0.01, z - lean]];
    for (const s of [-1, 1]) {
      bench.put('main', tube(smoothPath(post(s), bench.steps(10, 3)), r, sides, { scale: (t) => 0.75 + 0.5 * Math.sin(Math.PI * t) }));
      bench.put('main', tube([[s * (w / 2 - 0.022), 0, d / 2 - 0.03], [s * (w / 2 - 0.04), seat - 0.01, d / 2 - 0.05]], r, sides, { scale: (t) => 0.7 + 0.4 * t }));
      bench.put('main', tube([[s * (w / 2 - 0.035), seat * 0.45, z + 0.01], [s * (w / 2 - 0.032), seat * 0.45, d / 2 - 0.042]], r * 0.6, sides));
    }
    bench.put('main', placed(roundedBox(w * 0.94, 0.03, d * 0.86, { radius: 0.012, edgeSteps: bench.steps(5, 2), faceSteps: n, deform: ([x, y, q]) => [x * (1 - 0.1 * (0.5 - q / d)), y - 0.008 * Math.cos((x / w) * Math.PI) * Math.cos((q / d) * Math.PI), q] }), { at: [0, seat - 0.012, 0.02] }));
    if (bench.choice('seat') === 'padded') bench.put('accent', placed(stuffed(bench, w * 0.86, 0.045, d * 0.74, 0.008), { at: [0, seat + 0.014, 0.025] }));
    const board = (y: number, tall: number): Mesh => placed(roundedBox(w * 0.86, tall, 0.018, { radius: 0.008, edgeSteps: bench.steps(4, 1), faceSteps: n, deform: ([x, q, k]) => [x, q, k - 0.035 * Math.cos((x / w) * Math.PI)] }), { at: [0, y, z - lean * ((y - seat) / (h - seat)) + 0.004], turn: [-0.14, 0, 0] });
    switch (bench.choice('back')) {
      case 'slats': bench.put('main', ...[0.35, 0.6, 0.88].map((t) => board(seat + (h - seat) * t, (h - seat) * 0.13))); break;
      case 'hoop': bench.put('main', tube(smoothPath([[-w / 2 + 0.04, h - 0.02, z - lean], [-w * 0.3, h - 0.006, z - lean - 0.014], [0, h - 0.002, z - lean - 0.018], [w * 0.3, h - 0.006, z - lean - 0.014], [w / 2 - 0.04, h - 0.02, z - lean]], bench.steps(8, 3)), r, sides), ...[-0.26, -0.13, 0, 0.13, 0.26].map((x) => tube([[x * w, seat, z + 0.03], [x * w * 1.1, h - 0.012, z - lean - 0.012]], 0.007, bench.steps(12, 5)))); break;
      default: bench.put('main', board(seat + (h - seat) * 0.72, (h - seat) * 0.5));
    }
  },
};
