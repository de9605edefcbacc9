import type { Family } from '../family.ts';
import { roundedBox } from '../kit/box.ts';
import { placed } from '../kit/mesh.ts';
import type { Mesh } from '../kit/mesh.ts';
import { patch } from '../kit/patch.ts';
import { ringSection, smoothPath, sweep, tube } from '../kit/sweep.ts';
import { mix } from '../kit/vector.ts';
import type { Vec2, Vec3 } from '../kit/vector.ts';
import { METALS } from '../materials/library.ts';
import { choice, ratio } from './parameters.ts';

/** Radii of a right-hand lens around its middle from the outer side (+x) counter-clockwise, of half its width and half its height. */
const LENSES: Readonly<Record<string, (angle: number) => Vec2>> = {
  round: (a) => [Math.cos(a), Math.sin(a)],
  square: (a) => bent(a, 5, 0.06, 0),
  wayfarer: (a) => bent(a, 3.6, 0.17, 0.1),
  aviator: (a) => { const [x, y] = bent(a, 2.5, 0.04, -0.12); return [x - 0.14 * Math.max(0, -y) ** 2 * (x < 0 ? -1 : 0.3), y]; },
  'cat-eye': (a) => { const [x, y] = bent(a, 2.8, 0.16, 0.1); return [x, y + 0.34 * Math.max(0, x) ** 2 * (y > 0 ? 1 : 0.25)]; },
  narrow: (a) => { const [x, y] = bent(a, 3, 0.05, 0); return [x, y * 0.7]; },
};

/** A superellipse whose upper side is wider by `taper` and whose top leans outwards by `lean`. */
function bent(angle: number, exponent: number, taper: number, lean: number): Vec2 {
  const c = Math.cos(angle), s = Math.sin(angle), e = 2 / exponent, x = Math.sign(c) * Math.abs(c) ** e, y = Math.sign(s) * Math.abs(s) ** e;
  return [x * (1 - taper + taper * y) + lean * y * 0.3, y];
}

export const sunglasses: Family = {
  name: 'sunglasses', version: 2, doc: 'Glasses, opened as they are worn: sunglasses, or clear ones for reading where the lenses are pale.',
  parameters: {
    lens: choice(['wayfarer', 'round', 'square', 'aviator', 'cat-eye', 'narrow'], 'Form of the lenses.'), rim: choice(['full', 'half', 'wire'], 'A thick frame, one above only, or thin wire.'),
    weight: ratio(0.4, 1.6, 1, 'Thickness of the frame against the usual.'), bridge: choice(['saddle', 'keyhole', 'double'], 'What joins the lenses.'), temples: ratio(0.5, 1.5, 1, 'Height of the temples against the usual.'),
  },
  materials: ['gloss-plastic', 'matte-plastic', ...METALS, 'lacquer', 'oak', 'walnut', 'bamboo'], size: { width: 0.145, height: 0.05, depth: 0.15 },
  finishes: { main: { material: 'chosen', colour: 'main' }, accent: { material: 'tinted-glass', colour: 'accent' }, hardware: { material: 'polished-steel', colour: '#b9bbbe' } },
  build(bench) {
    const { width: w, height: h, depth: d } = bench.size, rim = bench.choice('rim'), wire = rim === 'wire', weight = bench.number('weight'), n = bench.steps(56, 14), sides = bench.steps(12, 4);
    const form = LENSES[bench.choice('lens')] ?? ((a: number): Vec2 => [Math.cos(a), Math.sin(a)]), bar = wire ? 0.0009 : 0.0019 * weight, gap = w * 0.125, half = (w / 2 - gap / 2) * 0.47, x0 = gap / 2 + half * 1.03, tall = Math.min(h * 0.47, half * (bench.choice('lens') === 'narrow' ? 0.8 : 0.95)), y0 = h - tall * 1.06;
    // The front curves about the face: it falls back to the sides.
    const curve = (x: number): number => d / 2 - 0.0028 - 0.011 * (x / (w / 2)) ** 2;
    const outline = (s: number, grow: number): Vec2[] => Array.from({ length: n }, (_, i): Vec2 => { const [x, y] = form((s > 0 ? 1 : -1) * (i / n) * 2 * Math.PI + (s > 0 ? 0 : Math.PI)); return s > 0 ? [x0 + x * (half + grow), y0 + y * (tall + grow)] : [-(x0 - x * (half + grow)), y0 + y * (tall + grow)]; });
    const right = outline(1, 0), mirrored = (points: readonly Vec2[]): Vec2[] => points.map(([x, y]): Vec2 => [-x, y]).reverse();
    for (const s of [1, -1]) {
      const points = s > 0 ? right : mirrored(right), ring = points.map(([x, y]): Vec3 => [x, y, curve(x)]);
      // A lens swells towards the middle and is thinnest in the frame, where both its faces meet.
      const count = points.length, face = (side: 1 | -1): Mesh => patch((u, v) => {
        const at = u * count, i = Math.floor(at), [ax, ay] = points[i % count] ?? [0, 0], [bx, by] = points[(i + 1) % count] ?? [0, 0], k = at - i, grow = v * 0.985;
        const x = s * x0 + (mix(ax, bx, k) - s * x0) * grow, y = y0 + (mix(ay, by, k) - y0) * grow;
        return [x, y, curve(x) + 0.0026 * (1 - v * v) + side * 0.0009 * (1 - v ** 6)];
      }, { columns: n, rows: bench.steps(6, 1), flip: side > 0 });
      bench.put('accent', face(1), face(-1));
      const upper = ring.filter((p) => p[1] > y0 - tall * 0.12), from = upper.findIndex((p, i) => { const before = upper[(i + upper.length - 1) % upper.length]; return before !== undefined && Math.hypot(p[0] - before[0], p[1] - before[1]) > half * 0.5; });
      const half1 = from > 0 ? [...upper.slice(from), ...upper.slice(0, from)] : upper, section = ringSection(wire ? bar : 0.0021, bar, sides);
      if (rim === 'half') { bench.put('main', sweep(half1, section, { up: [0, 0, 1] })); if (bench.level < 2) bench.put('hardware', tube(ring, 0.0005, Math.max(3, sides / 3), { closed: true, up: [0, 0, 1] })); }
      else bench.put(wire ? 'main' : 'main', sweep(ring, ringSection(bar, wire ? bar : 0.0021, sides), { closed: true, up: [0, 0, 1] }));
    }
    putBridge(bench.choice('bridge'), gap, y0, tall, curve(0), wire ? 0.0011 : bar * 1.05, (path, radius) => bench.put('main', tube(smoothPath(path, bench.steps(6, 2)), radius, sides)));
    const pads = (s: number): Mesh => placed(roundedBox(0.0022, 0.011, 0.006, { radius: 0.001, edgeSteps: bench.steps(3, 1) }), { at: [s * gap * 0.36, y0 - tall * 0.12, curve(0) - 0.006], turn: [0, s * 0.5, s * 0.25] });
    if (bench.level < 2) bench.put('hardware', pads(1), pads(-1));
    for (const s of [-1, 1]) {
      const x = s * (w / 2 - 0.003), yt = y0 + tall * (bench.choice('lens') === 'cat-eye' ? 0.72 : 0.5), zf = curve(w / 2 - 0.002), thin = wire ? 0.0011 : 0.0017 * Math.sqrt(weight), high = (wire ? 0.0014 : 0.0042) * bench.number('temples');
      const outer = right.reduce((a, b) => (b[0] > a[0] ? b : a)), path: Vec3[] = [[x, yt, zf], [x, yt, zf - d * 0.35], [x * 0.985, yt - 0.002, -d / 2 + d * 0.32], [x * 0.97, yt - h * 0.14, -d / 2 + d * 0.16], [x * 0.94, h * 0.08, -d / 2 + 0.006], [x * 0.935, 0.004, -d / 2 + 0.0025]];
      bench.put('main', sweep(smoothPath(path, bench.steps(8, 2)), ringSection(thin, high, sides), { up: [0, 1, 0], scale: (t) => (t < 0.55 ? 1.1 - 0.3 * t : 0.95) }));
      bench.put('main', sweep([[s * outer[0] * 0.985, Math.max(outer[1], yt - 0.001), curve(outer[0])], [s * (w / 2 - 0.0035), yt, zf + 0.0005], [x, yt, zf - 0.005]], ringSection(wire ? 0.001 : 0.0018, wire ? 0.0012 : high * 0.9, sides), { up: [0, 1, 0] }));
      if (bench.level < 2) bench.put('hardware', placed(roundedBox(0.0022, Math.max(0.003, high * 1.2), 0.0028, { radius: 0.0006, edgeSteps: 1 }), { at: [x - s * 0.0014, yt, zf - 0.004] }));
    }
  },
};

function putBridge(kind: string, gap: number, y: number, tall: number, z: number, radius: number, put: (path: readonly Vec3[], radius: number) => void): void {
  const reach = gap * 0.62, arch = (low: number, high: number): Vec3[] => [[-reach, low, z - 0.0004], [-reach * 0.5, high - (high - low) * 0.15, z + 0.0006], [0, high, z + 0.001], [reach * 0.5, high - (high - low) * 0.15, z + 0.0006], [reach, low, z - 0.0004]];
  switch (kind) {
    case 'double': put(arch(y + tall * 0.2, y + tall * 0.36), radius); put(arch(y + tall * 0.74, y + tall * 0.78), radius); break;
    case 'keyhole': put(arch(y + tall * 0.3, y + tall * 0.62), radius * 1.25); put(arch(y + tall * 0.02, y + tall * 0.42), radius * 0.8); break;
    default: put(arch(y + tall * 0.14, y + tall * 0.5), radius * 1.2);
  }
}
