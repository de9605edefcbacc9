import type { Family, Workbench } from '../family.ts';
import { lathe } from '../kit/lathe.ts';
import type { ProfilePoint } from '../kit/lathe.ts';
import { leaf } from '../kit/leaf.ts';
import { aimed } from '../kit/chain.ts';
import { boundsOf, joined, placed } from '../kit/mesh.ts';
import type { Mesh } from '../kit/mesh.ts';
import { seeded } from '../kit/noise.ts';
import { smoothPath, tube } from '../kit/sweep.ts';
import type { Vec3 } from '../kit/vector.ts';
import { mix } from '../kit/vector.ts';
import { METALS, WOODS } from '../materials/library.ts';
import { choice, count, ratio } from './parameters.ts';

/** Profiles of pots: radius of the greatest at heights 0..1. */
const POTS: Readonly<Record<string, readonly ProfilePoint[]>> = {
  tapered: [[0.7, 0, 0.02], [0.96, 0.86], [0.96, 0.87], [1, 0.88, 0.02], [1, 1, 0.02]], cylinder: [[0.96, 0, 0.08], [1, 1, 0.02]], bowl: [[0.5, 0, 0.05], [0.92, 0.34, 0.4], [1, 0.72, 0.3], [0.94, 1, 0.02]],
  belly: [[0.62, 0, 0.06], [0.98, 0.3, 0.4], [1, 0.55, 0.4], [0.78, 0.92, 0.1], [0.82, 1, 0.02]],
};

export const plant: Family = {
  name: 'plant', version: 2, doc: 'A house plant in a pot.',
  parameters: {
    leaf: choice(['monstera', 'fig', 'palm', 'snake', 'succulent', 'fern'], 'Kind of leaves.'), leaves: count(5, 24, 12, 'How many leaves or fronds.'),
    pot: choice(['tapered', 'cylinder', 'bowl', 'belly'], 'Form of the pot.'), potShare: ratio(0.18, 0.55, 0.32, 'Height of the pot, of the whole.'), stand: choice(['none', 'legs'], 'A wooden stand under the pot.'),
  },
  materials: ['ceramic', 'terracotta', 'stone', 'matte-plastic', 'gloss-plastic', ...METALS, ...WOODS, 'straw', 'felt'], size: { width: 0.42, height: 0.62, depth: 0.42 },
  finishes: {
    main: { material: 'chosen', colour: 'main' }, accent: { material: 'leaf', colour: '#426436' }, detail: { material: 'felt', colour: '#3a2c22' }, hardware: { material: 'oak', colour: '#9a7045' },
  },
  build(bench) {
    const { width: w, height: h, depth: d } = bench.size, kind = bench.choice('leaf'), legs = bench.choice('stand') === 'legs', tall = h * bench.number('potShare'), lift = legs ? tall * 0.28 : 0;
    const spread = Math.min(w, d) / 2, upright = kind === 'snake', r = Math.min(spread, upright ? spread : tall * (bench.choice('pot') === 'bowl' ? 0.85 : 0.56)), segments = bench.steps(72, 14), filletSteps = bench.steps(5, 1), wall = Math.max(0.003, r * 0.055), pot = tall - lift;
    const profile = (POTS[bench.choice('pot')] ?? []).map(([x, y, f = 0]): ProfilePoint => [x * r, lift + y * pot, f * pot]), mouth = profile[profile.length - 1]?.[0] ?? r;
    bench.put('main', lathe([[0, lift + 0.001], ...profile, [mouth - wall, tall, wall * 0.4], [mouth - wall * 1.1, tall - pot * 0.12]], { segments, filletSteps }));
    bench.put('detail', lathe([[mouth - wall, tall - pot * 0.11], [mouth * 0.5, tall - pot * 0.06], [0, tall - pot * 0.05]], { segments: bench.steps(32, 8) }));
    if (legs) {
      for (let k = 0; k < 4; k++) bench.put('hardware', placed(tube([[r * 1.08, 0, 0], [r * 1.02, tall * 0.62, 0]], r * 0.055, bench.steps(12, 4)), { turn: [0, (k + 0.5) * Math.PI / 2, 0] }));
      for (const a of [0.25, 0.75]) bench.put('hardware', placed(tube([[-r * 1.05, lift - 0.008, 0], [r * 1.05, lift - 0.008, 0]], r * 0.05, bench.steps(10, 4)), { turn: [0, a * Math.PI, 0] }));
    }
    const soil = tall - pot * 0.06, leaves = crown(bench, kind, { soil, high: h, spread, neck: mouth - wall * 2 }), { min, max } = boundsOf([leaves]);
    // Leaves fill the whole width over the pot, and reach up to the top.
    const wide: readonly [number, number] = upright ? [r * 1.7, r * 1.7] : [w, d], sy = (h - soil) / (max[1] - soil);
    bench.put('accent', placed(leaves, { scale: [wide[0] / (max[0] - min[0]), sy, wide[1] / (max[2] - min[2])], at: [0, soil * (1 - sy), 0] }));
  },
};

interface Room { readonly soil: number; readonly high: number; readonly spread: number; readonly neck: number }

/** The leaves of a kind, from the soil to the top, within the spread. */
function crown(bench: Workbench, kind: string, { soil, high, spread, neck }: Room): Mesh {
  const n = bench.number('leaves'), next = seeded(17), rows = bench.steps(kind === 'fern' || kind === 'palm' ? 8 : 14, 3), columns = bench.steps(8, 2), room = high - soil, meshes: Mesh[] = [], sides = bench.steps(7, 3);
  const golden = Math.PI * (3 - Math.sqrt(5));
  for (let i = 0; i < n; i++) {
    const t = (i + 0.5) / n, a = i * golden + (next() - 0.5) * 0.5, out: Vec3 = [Math.sin(a), 0, Math.cos(a)], jitter = 0.9 + 0.2 * next();
    switch (kind) {
      case 'snake': {
        const long = room * mix(1, 0.5, t ** 0.8) * (i === 0 ? 1 : jitter * 0.94), at: Vec3 = [out[0] * neck * 0.7 * t ** 0.6, soil - 0.01, out[2] * neck * 0.7 * t ** 0.6];
        const blade = leaf(long + 0.01, Math.min(0.06, room * 0.15), { rows, columns: bench.steps(4, 2), bend: 0.05, fold: 0.35, waves: [1.5, 0.12], outline: (v) => Math.min(1, 0.62 + 1.2 * v) * (1 - Math.max(0, (v - 0.55) / 0.45) ** 2.2) });
        meshes.push(aimed(blade, at, [out[0] * 0.22 * t, 1, out[2] * 0.22 * t], a * 1.7));
        break;
      }
      case 'succulent': {
        const ring = 1 - t, long = spread * mix(0.42, 0.98, ring) * jitter, pitch = mix(1.2, 0.22, ring ** 0.8), fat = long * 0.2;
        const pad = lathe(bench.level === 2 ? [[0, 0], [fat, long * 0.6], [0, long]] : [[0, 0], [fat * 0.8, long * 0.25, fat], [fat, long * 0.62, fat], [fat * 0.3, long * 0.93, fat * 0.3], [0, long]], { segments: bench.steps(12, 5), filletSteps: bench.steps(3, 1) });
        meshes.push(aimed(placed(pad, { scale: [1, 1, 0.42], turn: [Math.PI / 2, 0, 0] }), [out[0] * neck * 0.12, soil + room * 0.12 * (1 - ring), out[2] * neck * 0.12], [out[0] * Math.cos(pitch), Math.sin(pitch) * Math.min(1.4, (room / long) * 0.9), out[2] * Math.cos(pitch)]));
        break;
      }
      case 'fern': case 'palm': {
        const palm = kind === 'palm', long = Math.hypot(spread, room) * (palm ? 0.98 : 0.86) * jitter, lean = mix(palm ? 0.1 : 0.3, palm ? 0.75 : 1.05, t), rib = arc(soil, out, long, lean, palm ? 1.3 : 1.5, bench.steps(14, 4));
        meshes.push(tube(rib, 0.0022, Math.max(3, sides - 2), { scale: (v) => 1 - 0.7 * v }));
        const pairs = bench.level === 0 ? Math.min(palm ? 15 : 20, Math.floor(320 / n)) : bench.level === 1 ? 7 : Math.min(5, Math.max(1, Math.floor(36 / n)));
        for (let k = 0; k < pairs; k++) for (const s of [-1, 1]) {
          const v = mix(palm ? 0.24 : 0.1, 0.985, (k + 0.5) / pairs), j = Math.min(rib.length - 2, Math.floor(v * (rib.length - 1))), p = rib[j] ?? [0, 0, 0], q = rib[j + 1] ?? p, f = v * (rib.length - 1) - j;
          const at: Vec3 = [mix(p[0], q[0], f), mix(p[1], q[1], f), mix(p[2], q[2], f)], way: Vec3 = [q[0] - p[0], q[1] - p[1], q[2] - p[2]], l = Math.hypot(...way), side: Vec3 = [s * Math.cos(a), -0.16, -s * Math.sin(a)], go = palm ? 1.1 : 0.45;
          const size = long * (palm ? 0.3 : 0.15) * Math.sin(Math.PI * (palm ? 0.18 + 0.74 * v : 0.12 + 0.86 * v)) ** 0.7;
          meshes.push(aimed(leaf(size, size * (palm ? 0.13 : 0.26) * (bench.level === 2 ? 6 / Math.min(5, pairs + 1) : bench.level === 1 ? 1.5 : 1), { rows: bench.level === 0 ? 3 : 2, columns: 2, bend: palm ? 0.7 : 0.4, fold: 0.2, outline: (x) => Math.sin(Math.PI * Math.min(1, 0.12 + 0.88 * x)) ** 0.7 }), at, [side[0] + (way[0] / l) * go, side[1] + (way[1] / l) * go, side[2] + (way[2] / l) * go]));
        }
        break;
      }
      default: {
        const fig = kind === 'fig', lean = fig ? mix(1.25, 0.35, t) : mix(0.15, 1.0, t), high0 = fig ? soil + room * mix(0.18, 0.86, t) : soil;
        const size = (fig ? Math.min(spread * 0.9, room * 0.34) : Math.min(spread * 0.95, room * 0.5)) * jitter * (fig ? 1 - 0.25 * t : 1 - 0.2 * t), stem = fig ? [[out[0] * 0.006, high0, out[2] * 0.006], [out[0] * spread * 0.16, high0 + size * 0.16, out[2] * spread * 0.16]] as const : arc(soil, out, Math.max(0.02, Math.hypot(room * Math.cos(lean), spread * 0.7 * Math.sin(lean)) - size * 0.35), lean * 0.8, 0.5, bench.steps(8, 3));
        meshes.push(tube(stem, fig ? 0.002 : 0.0032, sides, { scale: (v) => 1 - 0.4 * v }));
        const end = stem[stem.length - 1] ?? [0, soil, 0], rise = fig ? mix(0.1, 0.9, t) : mix(0.5, -0.1, t);
        const blade = fig ? leaf(size, size * 0.62, { rows, columns, bend: 0.7, fold: 0.22, waves: [2, 0.12], outline: (v) => Math.sin(Math.PI * (0.1 + 0.9 * v) ** 0.9) ** 0.62 * (0.72 + 0.4 * v) })
          : leaf(size, size * 0.9, { rows: bench.level === 0 ? 34 : rows + 1, columns: bench.steps(6, 2), bend: 0.9, fold: 0.18, outline: (v) => monstera(v, bench.level < 2) });
        meshes.push(aimed(blade, end, [out[0], rise, out[2]], (next() - 0.5) * 0.5));
      }
    }
  }
  if (kind === 'fig') meshes.push(tube(smoothPath([[0, soil - 0.01, 0], [0.008, mix(soil, high, 0.35), 0.004], [-0.005, mix(soil, high, 0.7), -0.004], [0, high * 0.98 - room * 0.06, 0]], bench.steps(6, 2)), Math.max(0.004, room * 0.012), sides + 1, { scale: (v) => 1 - 0.5 * v }));
  return joined(...meshes);
}

/** A stalk from the soil that leans by `lean` and bends down by `bend` radians more. */
function arc(soil: number, out: Vec3, long: number, lean: number, bend: number, steps: number): Vec3[] {
  const points: Vec3[] = [];
  let x = 0, y = soil;
  for (let k = 0; k <= steps; k++) {
    points.push([out[0] * x, y, out[2] * x]);
    const a = lean + bend * (k / steps) ** 1.5;
    x += (Math.sin(a) * long) / steps; y += (Math.cos(a) * long) / steps;
  }
  return points;
}

/** A heart with slits between its lobes. */
function monstera(v: number, slits: boolean): number {
  const heart = Math.min(1, (v + 0.02) * 6) ** 0.5 * (1 - v) ** 0.55 * 1.25;
  return Math.min(1, heart) * (slits && v > 0.18 && v < 0.9 ? 1 - 0.5 * Math.max(0, Math.sin(v * 34)) ** 3 : 1);
}
