import type { Family, Workbench } from '../family.ts';
import { roundedBox } from '../kit/box.ts';
import { buckle, strap, zip } from '../kit/hide.ts';
import { loft } from '../kit/loft.ts';
import { placed, superellipse } from '../kit/mesh.ts';
import type { Mesh } from '../kit/mesh.ts';
import { valueNoise } from '../kit/noise.ts';
import { stitches } from '../kit/stitches.ts';
import { ringSection, smoothPath, sweep, tube } from '../kit/sweep.ts';
import type { Vec3 } from '../kit/vector.ts';
import { mix } from '../kit/vector.ts';
import { CLOTHS, LEATHERS } from '../materials/library.ts';
import { labelPlate } from './label-band.ts';
import { choice, ratio } from './parameters.ts';

/** The pack's wall at an angle (0 right, a quarter to the front) and height 0..1; `grow` lifts off it, metres. */
type Wall = (angle: number, t: number, grow?: number) => Vec3;

export const backpack: Family = {
  name: 'backpack', version: 2, doc: 'A pack for the back: a body, a front pocket, padded straps, a haul loop.',
  parameters: {
    form: choice(['dome', 'roll-top', 'box'], 'Form of the top.'), pocket: ratio(0.25, 0.6, 0.42, 'Height of the front pocket, of the whole.'),
    closure: choice(['zip', 'straps'], 'A zip around the top, or two straps with buckles down the front.'), sides: choice(['pockets', 'plain'], 'Pockets at both sides for bottles.'),
  },
  materials: ['canvas', 'nylon', ...LEATHERS, ...CLOTHS.filter((cloth) => !['canvas', 'nylon', 'jersey', 'satin'].includes(cloth)), 'rubber', 'matte-plastic'], size: { width: 0.3, height: 0.45, depth: 0.17 },
  finishes: {
    main: { material: 'chosen', colour: 'main' }, accent: { material: 'chosen', colour: 'accent' }, detail: { material: 'nylon', colour: 'detail' },
    hardware: { material: 'brushed-steel', colour: '#a9abad' }, label: { material: 'leather', colour: '#e8dcc6' },
  },
  labelAspect: 2.2,
  build(bench) {
    const { width: w, height: h, depth: d } = bench.size, form = bench.choice('form'), top = h * 0.955, shoulder = d * 0.13, deep = d * 0.62, z = -d / 2 + shoulder + deep / 2, tall = h * bench.number('pocket'), low = h * 0.045;
    const wall = wallOf(form, w, top, deep, z), n = bench.level === 2 ? 14 : bench.steps(72), rows = bench.steps(34, 8), sides = bench.steps(8, 3), fine = bench.level === 0;
    const rise = (j: number): number => 0.5 - 0.5 * Math.cos((Math.PI * j) / rows);
    bench.put('main', loft(Array.from({ length: rows + 1 }, (_, j) => Array.from({ length: n }, (_v, i) => wall(-(i / n) * 2 * Math.PI, rise(j))))));
    // A darker foot, as of leather, and piping where the front meets the sides.
    const ring = (t: number, grow: number): Vec3[] => Array.from({ length: n }, (_, i) => wall((i / n) * 2 * Math.PI, t, grow));
    bench.put('accent', loft([0.004, 0.06, 0.11, 0.115].map((t, k) => Array.from({ length: n }, (_, i) => wall(-(i / n) * 2 * Math.PI, t, k === 3 ? 0.0002 : 0.0016))), false));
    if (fine) bench.put('detail', stitches([...ring(0.107, 0.0021), ...ring(0.107, 0.0021).slice(0, 1)], 0.006, 0.0005));
    if (bench.level < 2) for (const a of [0.22, 0.78]) bench.put('accent', tube(Array.from({ length: rows }, (_, j) => wall(a * Math.PI, mix(0.12, form === 'dome' ? 0.9 : 0.94, j / (rows - 1)), 0.0006)), 0.0024, sides));
    putPocket(bench, { low, tall, w, z: z + deep / 2, room: d / 2 - (z + deep / 2) });
    if (bench.choice('closure') === 'zip' && form !== 'roll-top') {
      const arch = Array.from({ length: bench.steps(48, 12) + 1 }, (_, i, m = bench.steps(48, 12)): Vec3 => { const a = (0.16 + 0.68 * (i / m)) * Math.PI, s = Math.abs(2 * (i / m) - 1); return wall(a, form === 'dome' ? 0.9 - 0.42 * s ** 3 : 0.93 - 0.36 * s ** 4, 0.0012); });
      const { tape, teeth } = zip(arch, 0.015, [0, 0.35, 1], fine);
      bench.put('detail', tape); bench.put('hardware', teeth);
      const end = arch[Math.round(arch.length * 0.16)] ?? [0, 0, 0];
      bench.put('hardware', placed(roundedBox(0.006, 0.024, 0.003, { radius: 0.0013, edgeSteps: bench.steps(3, 1) }), { at: [end[0], end[1] - 0.012, end[2] + 0.004] }));
    }
    if (bench.choice('closure') === 'straps' || form === 'roll-top') for (const s of [-1, 1]) {
      const x = s * w * 0.2, lie = (t: number): Vec3 => { const a = Math.acos(Math.min(0.99, Math.max(-0.99, x / (w / 2)))); return wall(a, t, 0.0022); };
      bench.put('accent', strap(smoothPath([...[0.97, 0.9, 0.8, 0.7, 0.6, 0.5].map(lie), ...(bench.number('pocket') > 0.45 ? [] : [lie(0.46)])], bench.steps(4, 1)), 0.024, 0.0026, [0, 0, 1], fine));
      const at = lie(0.62);
      if (bench.level < 2) bench.put('hardware', placed(buckle(0.034, 0.026, 0.0016, [bench.steps(5, 1), sides]), { at: [x, at[1], at[2] + 0.003], turn: [-0.08, 0, 0] }));
    }
    if (form === 'roll-top') {
      const roll = Array.from({ length: bench.steps(20, 6) + 1 }, (_, i, m = bench.steps(20, 6)): Vec3 => [mix(-0.49, 0.49, i / m) * w, top - 0.006, z]);
      bench.put('main', sweep(roll, ringSection(0.017, 0.02, bench.steps(20, 6)), { up: [0, 1, 0], scale: (t) => 1 - 0.3 * (2 * t - 1) ** 8 }));
      bench.put('accent', tube(roll.map(([x, y, q]): Vec3 => [x, y + 0.002, q + 0.0165]), 0.0024, sides));
    }
    for (const s of [-1, 1]) {
      const path = smoothPath([[s * w * 0.09, top * 0.93, -d / 2 + shoulder * 1.5], [s * w * 0.14, top * 0.895, -d / 2 + shoulder * 0.55], [s * w * 0.2, h * 0.7, -d / 2 + shoulder * 0.3], [s * w * 0.25, h * 0.46, -d / 2 + shoulder * 0.3], [s * w * 0.28, h * 0.33, -d / 2 + shoulder * 0.45]], bench.steps(9, 3));
      bench.put('main', sweep(path, ringSection(w * 0.092, 0.0068, bench.steps(20, 5)), { up: [0, 0.1, -1], scale: (t) => [1 - 0.25 * t, 1] }));
      bench.put('accent', strap(smoothPath([[s * w * 0.28, h * 0.35, -d / 2 + shoulder * 0.4], [s * w * 0.32, h * 0.2, -d / 2 + shoulder * 0.55], [s * w * 0.37, h * 0.085, -d / 2 + shoulder * 1.7]], bench.steps(6, 2)), 0.024, 0.0022, [0, 0.1, -1], false));
      if (bench.level < 2) bench.put('hardware', placed(buckle(0.03, 0.024, 0.0016, [bench.steps(5, 1), sides]), { at: [s * w * 0.292, h * 0.3, -d / 2 + shoulder * 0.3], turn: [0.12, Math.PI, 0] }));
      if (bench.choice('sides') === 'pockets') putSide(bench, wall, s);
    }
    bench.put('accent', tube(smoothPath([[-w * 0.08, top * 0.965, z - deep * 0.32], [-w * 0.062, h * 0.985, z - deep * 0.32], [0, h * 0.993, z - deep * 0.32], [w * 0.062, h * 0.985, z - deep * 0.32], [w * 0.08, top * 0.965, z - deep * 0.32]], bench.steps(6, 2)), 0.0052, bench.steps(12, 4)));
  },
};

function wallOf(form: string, w: number, top: number, deep: number, z: number): Wall {
  const noise = valueNoise(8, 9, 31);
  return (angle, t, grow = 0) => {
    const base = t < 0.06 ? 0.9 + 0.1 * Math.sqrt(Math.max(0, t) / 0.06) : 1, dome = (1 - Math.sqrt(1 - Math.min(1, Math.max(0, (t - 0.52) / 0.48)) ** 2.2)) * 0.78;
    const crown = form === 'box' ? Math.max(0, (t - 0.93) / 0.07) ** 2 * 0.14 : form === 'dome' ? dome : Math.max(0, (t - 0.7) / 0.3) * 0.05, flat = form === 'roll-top' ? Math.max(0, (t - 0.58) / 0.42) * 0.8 : crown * 0.9;
    const [x, q] = superellipse((w / 2) * base * (1 - crown) + grow, (deep / 2) * base * (1 - flat) * (1 + 0.09 * Math.sin(Math.PI * t)) + grow, 4.4, angle);
    const dent = 1 + 0.03 * (noise(angle / (2 * Math.PI), t * 0.95) - 0.5) * Math.sin(Math.PI * t);
    return [x * dent, top * t, z + q * dent];
  };
}

interface Pocket { readonly low: number; readonly tall: number; readonly w: number; readonly z: number; readonly room: number }

/** A bellows pocket in front, with a zip or a flap and the label. */
function putPocket(bench: Workbench, { low, tall, w, z, room }: Pocket): void {
  const wide = w * 0.74, deep = room + 0.026, front = z - 0.026 + deep, edgeSteps = bench.steps(6, 1);
  const bulge = ([x, y, q]: Vec3): Vec3 => [x * (1 - 0.04 * Math.max(0, y / tall)), y, q * (1 - 0.22 * Math.max(0, y / tall)) - (q > 0 ? 0.3 * room * (x / (wide / 2)) ** 2 : 0)];
  bench.put('main', placed(roundedBox(wide, tall, deep, { radius: Math.min(deep * 0.4, 0.022), edgeSteps, faceSteps: [bench.steps(10, 2), bench.steps(8, 2), 1], deform: bulge }), { at: [0, low + tall / 2, front - deep / 2] }));
  const face = (x: number, y: number, lift: number): Vec3 => { const [px, , q] = bulge([x, y - low - tall / 2, deep / 2]); return [px, y, front - deep / 2 + q + lift]; };
  const line = (share: number, lift: number, m: number): Vec3[] => Array.from({ length: m + 1 }, (_, i) => face(mix(-0.43, 0.43, i / m) * wide, low + tall * share, lift));
  const { tape, teeth } = zip(line(0.8, 0.0008, bench.steps(16, 4)), 0.014, [0, 0.1, 1], bench.level === 0);
  bench.put('detail', tape); bench.put('hardware', teeth);
  const at = face(wide * 0.34, low + tall * 0.8, 0.003);
  bench.put('hardware', placed(roundedBox(0.006, 0.026, 0.0028, { radius: 0.0012, edgeSteps: bench.steps(3, 1) }), { at: [at[0], at[1] - 0.015, at[2]], turn: [0.06, 0, 0.08] }));
  if (bench.level === 0) bench.put('detail', stitches(line(0.72, 0.0008, 24), 0.006, 0.0005), stitches(line(0.12, 0.0008, 24), 0.006, 0.0005));
  const lw = w * 0.26, [, y, q] = face(0, low + tall * 0.42, 0.0014);
  if (bench.labelled) bench.put('label', labelPlate(lw, lw / 2.2, y, q));
}

/** A stretch pocket at one side, its hem gathered. */
function putSide(bench: Workbench, wall: Wall, side: number): void {
  const n = bench.steps(16, 4), rows = bench.steps(10, 3), from = side > 0 ? -0.2 : 0.8, at = (u: number, v: number): Vec3 => wall((from + 0.4 * u) * Math.PI, 0.06 + 0.3 * v, 0.002 + 0.012 * Math.sin(Math.PI * u) * (0.35 + 0.65 * v));
  const inside = (u: number, v: number): Vec3 => { const p = at(u, v), q = wall((from + 0.4 * u) * Math.PI, 0.06 + 0.3 * v, -0.003); return [mix(p[0], q[0], 0.6), p[1], mix(p[2], q[2], 0.6)]; };
  const row = (v: number): Vec3[] => Array.from({ length: 2 * n + 2 }, (_, i) => (i <= n ? at(1 - i / n, v) : inside((i - n - 1) / n, v)));
  const mesh: Mesh = loft(Array.from({ length: rows + 1 }, (_, j) => row(j / rows)));
  bench.put('detail', mesh);
  if (bench.level < 2) bench.put('accent', tube(Array.from({ length: n + 1 }, (_, i) => at(i / n, 1)), 0.0032, bench.steps(8, 3)));
}
