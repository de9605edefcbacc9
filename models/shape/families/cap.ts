import type { Family } from '../family.ts';
import { ball } from '../kit/ball.ts';
import { placed } from '../kit/mesh.ts';
import type { Mesh } from '../kit/mesh.ts';
import { patch } from '../kit/patch.ts';
import { stitches } from '../kit/stitches.ts';
import { tube } from '../kit/sweep.ts';
import type { Vec3 } from '../kit/vector.ts';
import { mix } from '../kit/vector.ts';
import { labelPlate } from './label-band.ts';
import { choice, ratio } from './parameters.ts';

export const cap: Family = {
  name: 'cap', version: 1, doc: 'A cap of six panels with a curved brim, or a bucket hat.',
  parameters: { form: choice(['baseball', 'bucket'], 'Which hat.'), brim: ratio(0.15, 0.5, 0.34, 'Length of the brim, of the depth.') },
  materials: ['cotton', 'canvas', 'denim', 'felt', 'knit', 'mesh', 'suede', 'leather', 'velvet', 'rubber'], size: { width: 0.18, height: 0.13, depth: 0.27 },
  finishes: { main: { material: 'chosen', colour: 'main' }, accent: { material: 'chosen', colour: 'accent' }, detail: { material: 'cotton', colour: 'detail' }, label: { material: 'cotton', colour: '#ece5d6' } },
  labelAspect: 2,
  build(bench) {
    const { width: w, height: h, depth: d } = bench.size, bucket = bench.choice('form') === 'bucket', brim = d * bench.number('brim'), columns = bench.steps(72, 18), rows = bench.steps(24, 7);
    const rx = bucket ? w * 0.32 : w / 2, rz = bucket ? d * 0.32 : (d - brim) / 2, cz = bucket ? 0 : -brim / 2, low = bucket ? h * 0.3 : h * 0.1;
    const crown = (u: number, v: number): Vec3 => {
      const a = u * 2 * Math.PI, seam = 1 - 0.012 * Math.abs(Math.cos(3 * a)) ** 12, r = bucket ? (v < 0.75 ? 1 - 0.16 * v : 0.88 * Math.cos(((v - 0.75) / 0.25) * Math.PI / 2) ** 0.6) : Math.cos((v * Math.PI) / 2) ** 0.62, y = bucket ? Math.min(1, v / 0.8) - 0.02 * Math.max(0, 0.9 - v) : Math.sin((v * Math.PI) / 2);
      return [rx * r * seam * Math.sin(a), low + (h * 0.985 - low) * y, cz + rz * r * seam * Math.cos(a)];
    };
    bench.put('main', patch(crown, { columns, rows }), patch((u, v) => { const [x, y, z] = crown(u, v); return [x * 0.975, y - 0.003, cz + (z - cz) * 0.975]; }, { columns: bench.steps(48, 12), rows: bench.steps(12, 4), flip: true }));
    const sheet = (surface: (u: number, v: number) => Vec3): Mesh[] => [patch(surface, { columns: bench.steps(56, 16), rows: bench.steps(12, 4) }), patch((u, v) => { const [x, y, z] = surface(u, v); return [x, y - 0.003, z]; }, { columns: bench.steps(56, 16), rows: bench.steps(12, 4), flip: true })];
    const brimAt = bucket ? (u: number, v: number): Vec3 => { const a = u * 2 * Math.PI; return [mix(w / 2, rx, v) * Math.sin(a), mix(0.003, low, v), mix(d / 2, rz, v) * Math.cos(a)]; }
      : (u: number, v: number): Vec3 => { const a = (u - 0.5) * Math.PI * 0.94, out = 1 - v, x = rx * 0.985 * Math.sin(a), droop = (x / rx) ** 2; return [x * (1 - 0.06 * out), mix(low + 0.004, low + 0.01 - 0.3 * low, out) - droop * h * 0.11 * (0.25 + 0.75 * out) + 0.003, cz + rz * Math.cos(a) * 0.99 + out * brim * Math.cos(a) ** 0.55]; };
    bench.put('accent', ...sheet(brimAt), tube(Array.from({ length: bench.steps(60, 16) + 1 }, (_, i, n = bench.steps(60, 16)) => brimAt(Math.min(0.999, i / n), 0)).map(([x, y, z]): Vec3 => [x, y - 0.0015, z]), 0.0022, bench.steps(8, 4)));
    if (!bucket) bench.put('accent', placed(ball(0.008, 0.004, 0.008, bench.steps(20, 6)), { at: [0, h * 0.986, cz] }));
    if (bench.level === 0) bench.put('detail', ...[0.25, 0.5, 0.75].map((v) => stitches(Array.from({ length: 57 }, (_, i) => brimAt(0.02 + (0.96 * i) / 56, v)).map(([x, y, z]): Vec3 => [x, y + 0.0003, z]), 0.005, 0.0005)));
    else if (bench.level === 1) bench.put('detail', placed(ball(0.004, 0.002, 0.004, 6), { at: [0, h * 0.988, cz] }));
    if (bench.labelled) {
      const [, y, z] = crown(0, bucket ? 0.35 : 0.28), lw = w * 0.24;
      bench.put('label', placed(labelPlate(lw, lw / 2, 0, 0), { at: [0, y, z + 0.002], turn: [bucket ? -0.12 : -0.3, 0, 0] }));
    }
  },
};
