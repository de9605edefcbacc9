import type { Family, Workbench } from '../family.ts';
import { ball } from '../kit/ball.ts';
import { CUTS, gem, girdle } from '../kit/gem.ts';
import type { Cut } from '../kit/gem.ts';
import { joined, placed } from '../kit/mesh.ts';
import type { Mesh } from '../kit/mesh.ts';
import { sweep, tube } from '../kit/sweep.ts';
import type { Vec2, Vec3 } from '../kit/vector.ts';
import { choice, count, ratio } from './parameters.ts';

export const ring: Family = {
  name: 'ring', version: 2, doc: 'A finger ring that stands upright, its stone on top: as deep as the stone is long, or as the band is wide.',
  parameters: {
    setting: choice(['solitaire', 'halo', 'bezel', 'three-stone', 'pave', 'plain'], 'How stones are set; a plain band has none.'), cut: choice(CUTS, 'Cut of the stone.'),
    band: choice(['round', 'flat', 'knife'], 'Section of the band.'), bandWidth: ratio(0.2, 1, 0.32, 'Width of all bands together, of the whole depth, where a stone is wider than they are.'),
    bands: count(1, 3, 1, 'Bands side by side.'),
  },
  materials: ['gold', 'silver', 'polished-steel', 'copper', 'brass', 'brushed-steel', 'brushed-brass', 'brushed-copper'], size: { width: 0.0205, height: 0.026, depth: 0.0066 },
  finishes: { main: { material: 'chosen', colour: 'main' }, accent: { material: 'crystal', colour: 'accent' }, detail: { material: 'crystal', colour: '#dfe6ea' } },
  build(bench) {
    const { width: w, depth: d } = bench.size, setting = bench.choice('setting'), plain = setting === 'plain', cut = CUTS.find((name) => name === bench.choice('cut')) ?? 'round', bands = bench.number('bands'), wide = (d * (plain || setting === 'pave' ? 1 : bench.number('bandWidth'))) / bands - 0.0003, thick = Math.min(0.0019, w * 0.08), r = w / 2 - thick / 2, cy = w / 2;
    const section = sectionOf(bench.choice('band'), thick, wide, bench.steps(16, 8)), steps = bench.steps(96, 20);
    for (let k = 0; k < bands; k++) {
      const z = (k - (bands - 1) / 2) * (wide + 0.0003);
      bench.put('main', sweep(Array.from({ length: steps }, (_, i): Vec3 => { const a = (i / steps) * 2 * Math.PI; return [r * Math.cos(a), cy + r * Math.sin(a), z]; }), section, { closed: true, up: [0, 0, 1], ...(plain ? {} : { scale: (t: number) => 1 - 0.16 * Math.exp(-(((t - 0.25) * 14) ** 2)) }) }));
      if (setting === 'pave') bench.put('detail', pave(bench, r + thick / 2, cy, z, Math.min(wide * 0.62, w * 0.09)));
    }
    if (plain || setting === 'pave') return;
    const stone = d / 2 / (setting === 'halo' ? 1.42 : 1.08), top = cy + r + thick * 0.5, seat = top + stone * (setting === 'bezel' ? 0.42 : 0.62);
    // Long cuts lie along the finger.
    putStone(bench, 'accent', cut, stone, [0, seat, 0], setting === 'bezel');
    if (setting === 'halo') {
      const n = bench.level === 0 ? 18 : bench.level === 1 ? 14 : 8, small = stone * 0.19, brilliant = gem('round', small, bench.level === 0 ? 8 : 5);
      bench.put('detail', joined(...Array.from({ length: n }, (_, i) => { const [z, x] = girdle(cut, (i / n) * 2 * Math.PI); return placed(brilliant, { at: [x * stone * 1.2, seat + small * 0.1, z * stone * 1.2] }); })));
      const rim = (grow: number, y: number): Vec3[] => Array.from({ length: bench.steps(40, 12) }, (_, i, all = bench.steps(40, 12)): Vec3 => { const [z, x] = girdle(cut, (i / all) * 2 * Math.PI); return [x * stone * grow, y, z * stone * grow]; });
      bench.put('main', tube(rim(1.2, seat - small * 0.75), small * 0.62, bench.steps(10, 4), { closed: true, up: [0, 1, 0] }));
    }
    if (setting === 'three-stone') for (const s of [-1, 1]) putStone(bench, 'detail', 'round', stone * 0.62, [s * stone * 1.62, seat - stone * 0.52, 0], false);
  },
};

/** A band's section: x radial outwards, y across the finger. */
function sectionOf(kind: string, thick: number, wide: number, n: number): Vec2[] {
  const half = thick / 2, w = wide / 2;
  if (kind === 'flat') return [[half * 0.72, -w], [half, -w * 0.8], [half, w * 0.8], [half * 0.72, w], [-half * 0.72, w], [-half, w * 0.8], [-half, -w * 0.8], [-half * 0.72, -w]];
  if (kind === 'knife') {
    // A point on either side of its edge: one normal for both faces would look away from each.
    const far = n <= 8, edge: readonly Vec2[] = [[-half * 0.1, w * 0.93], ...(far ? [] : [[-half * 0.2, w] as const]), [-half * 0.4, w * 0.925]], low: readonly Vec2[] = far ? [[-half, w * 0.7]] : [[-half * 0.86, w * 0.76], [-half, w * 0.7], [-half, w * 0.6]];
    const upper: readonly Vec2[] = [[half * 1.1, w * 0.08], ...edge, ...low];
    return [...upper, ...upper.toReversed().map(([x, y]): Vec2 => [x, -y])];
  }
  return Array.from({ length: n }, (_, i): Vec2 => { const a = (i / n) * 2 * Math.PI; return [half * Math.cos(a) * (Math.cos(a) < 0 ? 0.55 : 1), w * Math.sin(a)]; });
}

/** A stone in its basket: four claws or a closed rim, and two wires below that hold them together. */
function putStone(bench: Workbench, role: 'accent' | 'detail', cut: Cut, r: number, at: Vec3, bezel: boolean): void {
  bench.put(role, placed(gem(cut, r, bench.level === 0 ? 16 : bench.level === 1 ? 10 : 6), { turn: [0, -Math.PI / 2, 0], at }));
  const rim = (share: number, y: number): Vec3[] => Array.from({ length: bench.steps(36, 10) }, (_, i, n = bench.steps(36, 10)): Vec3 => { const [z, x] = girdle(cut, (i / n) * 2 * Math.PI); return [at[0] + x * r * share, at[1] + y * r, at[2] + z * r * share]; });
  const sides = bench.steps(10, 4), wire = Math.max(0.0002, r * 0.09);
  if (bezel) { for (const [share, y, size] of [[1.06, 0.02, 1.2], [0.86, -0.22, 1.5], [0.62, -0.45, 1.4]] as const) bench.put('main', tube(rim(share, y), wire * size, sides, { closed: true, up: [0, 1, 0] })); return; }
  if (bench.level < 2) bench.put('main', tube(rim(0.52, -0.52), wire * 0.8, sides, { closed: true, up: [0, 1, 0] }));
  bench.put('main', tube(rim(0.78, -0.24), wire * 0.8, sides, { closed: true, up: [0, 1, 0] }));
  const claws: Mesh[] = [0.25, 0.75, 1.25, 1.75].flatMap((turn) => {
    const [z, x] = girdle(cut, turn * Math.PI), point = (share: number, y: number): Vec3 => [at[0] + x * r * share, at[1] + y * r, at[2] + z * r * share];
    return [tube([point(0.24, -0.86), point(0.8, -0.24), point(1.06, 0.05), point(0.98, 0.16), point(0.84, 0.2)], wire, sides), ...(bench.level === 0 ? [placed(ball(wire * 1.15, wire, wire * 1.15, 8), { at: point(0.86, 0.19) })] : [])];
  });
  bench.put('main', ...claws);
}

/** Small stones along the upper half of a band. */
function pave(bench: Workbench, r: number, cy: number, z: number, size: number): Mesh {
  const n = Math.min(60, Math.max(5, Math.floor((Math.PI * r * 0.72) / (size * 1.06)))), shown = bench.level === 2 ? Math.min(n, 5) : n, small = gem('round', (Math.PI * r * 0.72) / shown / 2.1, { 0: 8, 1: 5, 2: 4 }[bench.level]);
  return joined(...Array.from({ length: shown }, (_, i) => {
    const a = Math.PI * (0.14 + (0.72 * (i + 0.5)) / shown);
    return placed(small, { turn: [0, 0, a - Math.PI / 2], at: [r * Math.cos(a), cy + r * Math.sin(a), z] });
  }));
}
