import type { Family } from '../family.ts';
import { roundedBox } from '../kit/box.ts';
import { lathe } from '../kit/lathe.ts';
import type { ProfilePoint } from '../kit/lathe.ts';
import { placed } from '../kit/mesh.ts';
import { stitches } from '../kit/stitches.ts';
import { ringSection, smoothPath, sweep, tube } from '../kit/sweep.ts';
import type { Vec3 } from '../kit/vector.ts';
import { METALS, WOODS } from '../materials/library.ts';
import { choice, ratio } from './parameters.ts';

export const headphones: Family = {
  name: 'headphones', version: 2, doc: 'Headphones over the ear, standing on their cups.',
  parameters: {
    cup: ratio(0.3, 0.6, 0.44, 'Height of a cup, of the whole.'), cups: choice(['round', 'oval'], 'Form of the cups.'), band: choice(['padded', 'slim', 'twin'], 'Head band: with a pad, plain, or two bows of wire over a hanging one.'),
    cable: choice(['none', 'cable'], 'A cable from the left cup, or none.'), back: choice(['plate', 'open', 'ring'], 'Outside of the cups: a plain plate, an open grille, or a ring around a dish.'),
  },
  materials: ['matte-plastic', 'gloss-plastic', 'rubber', ...METALS, ...WOODS, 'canvas', 'leather', 'felt', 'knit', 'mesh', 'ceramic'], size: { width: 0.17, height: 0.2, depth: 0.08 },
  finishes: { main: { material: 'chosen', colour: 'main' }, accent: { material: 'smooth-leather', colour: 'accent' }, detail: { material: 'matte-plastic', colour: 'detail' }, hardware: { material: 'brushed-steel', colour: '#b6b9bc' } },
  build(bench) {
    const { width: w, height: h, depth: d } = bench.size, cup = (h * bench.number('cup')) / 2, oval = bench.choice('cups') === 'oval', deep = oval ? Math.min(d / 2, cup * 0.86) : d / 2, filletSteps = bench.steps(6, 1), segments = bench.steps(56, 10), thick = w * 0.15, back = bench.choice('back'), band = bench.choice('band');
    for (const s of [-1, 1]) {
      // A lathe's +y is turned outwards; its circle lies in y and z.
      const put = (role: 'main' | 'accent' | 'detail' | 'hardware', points: readonly ProfilePoint[], around = segments): void => bench.put(role, placed(lathe(points, { segments: around, filletSteps }), { scale: [1, 1, deep / cup], turn: [0, -0.05 * s, (-s * Math.PI) / 2], at: [s * (w / 2 - thick), cup, 0] }));
      if (bench.level === 2) put('main', [[0, 0], [cup * 0.98, thick * 0.2], [cup * 0.8, thick * 0.93], [0, thick]]);
      else put('main', [[0, 0], [cup * 0.9, 0, 0.002], [cup * 0.98, thick * 0.12, 0.003], [cup * 0.98, thick * 0.34, 0.006], [cup * 0.84, thick * 0.9, 0.008], [cup * 0.78, thick * 0.93]]);
      if (bench.level < 2) switch (back) {
        case 'open':
          put('main', [[cup * 0.78, thick * 0.93], [cup * 0.77, thick * 0.76]]);
          put('detail', [[cup * 0.78, thick * 0.78], [0, thick * 0.82]], bench.steps(40, 10));
          for (const share of bench.level === 0 ? [0.2, 0.36, 0.52, 0.68] : bench.level === 1 ? [0.36, 0.66] : []) put('hardware', [[cup * share, thick * 0.82], [cup * (share + 0.035), thick * 0.9, 0.0006], [cup * (share + 0.07), thick * 0.82]]);
          if (bench.level < 2) put('hardware', [[cup * 0.74, thick * 0.8], [cup * 0.745, thick * 0.95, 0.0006], [cup * 0.79, thick * 0.95, 0.0006], [cup * 0.8, thick * 0.86]]);
          break;
        case 'ring':
          put('main', [[cup * 0.78, thick * 0.93], [cup * 0.66, thick * 0.8, 0.004], [cup * 0.2, thick * 0.74], [0, thick * 0.74]]);
          put('hardware', [[cup * 0.77, thick * 0.9], [cup * 0.775, thick * 0.97, 0.0006], [cup * 0.72, thick * 0.97, 0.0006], [cup * 0.71, thick * 0.88]].map(([x = 0, y = 0, f = 0]): ProfilePoint => [x, y, f]));
          break;
        default:
          put('main', [[cup * 0.78, thick * 0.93], [cup * 0.76, thick * 0.905, 0.0004], [cup * 0.735, thick * 0.93, 0.0004], [cup * 0.3, thick], [0, thick]]);
          put('hardware', [[cup * 0.3, thick * 0.99], [cup * 0.31, thick * 1.012, 0.0003], [cup * 0.27, thick * 1.012, 0.0003], [cup * 0.26, thick * 0.99]]);
      }
      if (bench.level === 2) { put('accent', [[cup * 0.95, thick * 0.22], [cup * 0.95, -thick * 0.84], [cup * 0.5, -thick * 0.84], [cup * 0.48, -thick * 0.1]].map(([x = 0, y = 0]): ProfilePoint => [x, y]).reverse()); put('detail', [[cup * 0.56, -thick * 0.16], [0, -thick * 0.2]].map(([x = 0, y = 0]): ProfilePoint => [x, y]).reverse()); }
      // The cushion: a ring of leather, fuller inside, with a seam around.
      else put('accent', [[cup * 0.95, thick * 0.02], [cup * 0.98, -thick * 0.12, thick * 0.1], [cup * 0.97, -thick * 0.62, thick * 0.4], [cup * 0.75, -thick * 0.84, thick * 0.34], [cup * 0.52, -thick * 0.66, thick * 0.34], [cup * 0.5, -thick * 0.1], [cup * 0.52, 0]].map(([x = 0, y = 0, f = 0]): ProfilePoint => [x, y, f]).reverse());
      if (bench.level < 2) put('detail', [[cup * 0.56, -thick * 0.16], [0, -thick * 0.2]].map(([x = 0, y = 0]): ProfilePoint => [x, y]).reverse(), bench.steps(32, 8));
      if (bench.level === 0) put('hardware', [[cup * 0.955, -thick * 0.05], [cup * 0.992, -thick * 0.01, 0.0006], [cup * 0.985, thick * 0.06]]);
      // The yoke holds the cup at two pins and runs up into the band.
      const x = s * (w / 2 - thick * 0.52), pin = deep * 1.0, yoke = smoothPath([[x, cup * 0.98, pin], [x, cup * 1.55, pin * 0.86], [x - s * 0.001, cup * 1.98, pin * 0.42], [x - s * 0.002, cup * 2.07, 0], [x - s * 0.001, cup * 1.98, -pin * 0.42], [x, cup * 1.55, -pin * 0.86], [x, cup * 0.98, -pin]], bench.steps(6, 1));
      bench.put('hardware', sweep(yoke, ringSection(0.0022, 0.0042, bench.steps(12, 4)), { up: [1, 0, 0] }));
      if (bench.level < 2) bench.put('hardware', ...[-1, 1].map((e) => placed(lathe([[0, -0.003], [0.0042, -0.003, 0.001], [0.0042, 0.003, 0.001], [0, 0.003]], { segments: bench.steps(20, 6), filletSteps: 2 }), { turn: [Math.PI / 2, 0, 0], at: [x, cup * 0.99, e * pin] })));
    }
    const r = w / 2 - thick * 0.62, base = Math.min(cup * 2.06, h * 0.74), n = bench.steps(40, 8);
    const arc = (t0: number, grow: number): Vec3[] => Array.from({ length: n + 1 }, (_, i): Vec3 => { const a = Math.PI * (t0 + (1 - 2 * t0) * (i / n)); return [-(r + grow) * Math.cos(a), base + (h - base - 0.0055 + grow) * Math.sin(a), 0]; });
    const wide = d * (band === 'padded' ? 0.19 : 0.13);
    for (const s of [-1, 1]) bench.put('hardware', sweep([[s * (r + 0.0005), base - 0.018, 0], [s * (r + 0.0005), base + 0.004, 0], [s * r * 0.997, base + (h - base) * 0.18, 0]], ringSection(0.0019, 0.0062, bench.steps(12, 4)), { up: [0, 0, 1] }));
    if (band === 'twin') {
      for (const z of [-1, 1]) bench.put('hardware', tube(arc(0, 0.0005).map(([x, y]): Vec3 => [x, y + 0.003, z * d * 0.13]), 0.0024, bench.steps(12, 4)));
      bench.put('accent', sweep(arc(0.13, -0.014), ringSection(0.0016, d * 0.22, bench.steps(16, 5)), { up: [0, 0, 1], scale: (t) => [1, 0.55 + 0.45 * Math.sin(Math.PI * t)] }));
      for (const s of [-1, 1]) bench.put('main', placed(roundedBox(0.009, 0.022, d * 0.34, { radius: 0.003, edgeSteps: bench.steps(4, 1) }), { at: [s * (r + 0.0005), base + 0.006, 0] }));
      return;
    }
    bench.put('main', sweep(arc(0.03, 0), ringSection(0.0042, wide, bench.steps(20, 6)), { up: [0, 0, 1], scale: (t) => [1, 0.72 + 0.28 * Math.sin(Math.PI * t)] }));
    for (const s of [-1, 1]) if (bench.level < 2) bench.put('main', placed(roundedBox(0.0105, 0.016, wide * 1.5, { radius: 0.003, edgeSteps: bench.steps(4, 1) }), { at: [s * r * 0.996, base + (h - base) * 0.1, 0] }));
    if (band === 'padded') {
      const puffs = bench.level === 0 ? 9 : 0, pad = arc(0.16, -0.0072);
      bench.put('accent', sweep(pad, ringSection(0.0072, wide * 0.92, bench.steps(20, 6)), { up: [0, 0, 1], scale: (t) => [(0.55 + 0.45 * Math.min(1, Math.sin(Math.PI * t) * 3)) * (1 - (puffs > 0 ? 0.12 * Math.abs(Math.cos(Math.PI * t * puffs)) ** 8 : 0)), 0.8 + 0.2 * Math.sin(Math.PI * t)] }));
      if (bench.level === 0) bench.put('detail', ...[-1, 1].map((e) => stitches(arc(0.18, 0.0042).map(([x, y]): Vec3 => [x, y, e * wide * 0.78]), 0.0042, 0.0003)));
    }
    if (bench.choice('cable') === 'cable') {
      const x = -(w / 2 - thick * 0.45), path = smoothPath([[x, 0.006, 0], [x - thick * 0.1, 0.0035, d * 0.2], [x * 0.7, 0.002, d * 0.45], [-w * 0.1, 0.002, d * 0.42], [w * 0.12, 0.002, d * 0.3], [w * 0.02, 0.0022, d * 0.12], [-w * 0.16, 0.005, d * 0.26], [w * 0.08, 0.0052, d * 0.46], [w * 0.24, 0.002, d * 0.34]], bench.steps(9, 1));
      bench.put('detail', tube(path, 0.0014, bench.steps(8, 3)));
      bench.put('hardware', tube([[w * 0.24, 0.0022, d * 0.34], [w * 0.29, 0.0022, d * 0.27]], 0.0021, bench.steps(12, 4)));
    }
  },
};
