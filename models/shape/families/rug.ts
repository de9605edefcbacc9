import type { Family, Workbench } from '../family.ts';
import { joined, placed } from '../kit/mesh.ts';
import type { Mesh } from '../kit/mesh.ts';
import { valueNoise } from '../kit/noise.ts';
import { patch } from '../kit/patch.ts';
import type { Surface } from '../kit/patch.ts';
import { tube } from '../kit/sweep.ts';
import type { Vec3 } from '../kit/vector.ts';
import { choice, ratio } from './parameters.ts';

export const rug: Family = {
  name: 'rug', version: 1, doc: 'A rug that lies flat, or is rolled up and stands where it is higher than deep and wide.',
  parameters: {
    form: choice(['rectangle', 'oval'], 'Outline.'), pattern: choice(['border', 'plain', 'stripes', 'diamonds', 'checks'], 'What is woven into it.'),
    fringe: choice(['tassels', 'bound'], 'Ends of the warp left hanging on the short sides, or bound edges.'), band: ratio(0.05, 0.3, 0.12, 'Width of a border or stripe, of the short side.'),
  },
  materials: ['wool', 'felt', 'cotton', 'knit', 'linen', 'canvas', 'velvet', 'fleece', 'straw', 'leather'], size: { width: 1.7, height: 0.016, depth: 1.2 },
  finishes: { main: { material: 'chosen', colour: 'main' }, accent: { material: 'chosen', colour: 'accent' }, detail: { material: 'cotton', colour: 'detail' } },
  build(bench) {
    const { width, height, depth } = bench.size;
    if (height > width * 0.9 && height > depth * 0.9) { putRolled(bench); return; }
    const turned = depth > width, long = turned ? depth : width, short = turned ? width : depth, turn = (mesh: Mesh): Mesh => (turned ? placed(mesh, { turn: [0, Math.PI / 2, 0] }) : mesh);
    const tassels = bench.choice('fringe') === 'tassels' && bench.choice('form') === 'rectangle', fringe = tassels ? Math.min(0.06, long * 0.04) : 0, body = long - 2 * fringe;
    const noise = valueNoise(9, 7, 3), oval = bench.choice('form') === 'oval', pile = height * 0.5, n = bench.steps(48, 6);
    // Cloth never lies quite flat: low waves, and edges that lift a little.
    const wave = (x: number, z: number): number => (bench.level === 2 ? pile : pile + (noise(x / body + 0.5, z / short + 0.5) - 0.5) * height * 0.5 + height * 0.2 * Math.max(Math.abs(x / body), Math.abs(z / short)) ** 6);
    const at = (x: number, z: number, lift: number): Vec3 => [x, wave(x, z) + lift, z];
    const disc = (a: number, b: number): readonly [number, number] => (oval ? [a * body / 2 * Math.sqrt(1 - b * b / 2), b * short / 2 * Math.sqrt(1 - a * a / 2)] : [a * body / 2, b * short / 2]);
    const area = (x0: number, x1: number, z0: number, z1: number, lift: number, columns: number, rows: number): Mesh => patch((u, v) => { const [x, z] = disc(x0 + (x1 - x0) * u, z0 + (z1 - z0) * v); return at(x, z, lift); }, { columns, rows, flip: true });
    const top = pile * 0.35;
    bench.put('main', turn(area(-1, 1, -1, 1, top, n, Math.round(n * 0.7))), turn(patch((u, v) => { const [x, z] = disc(2 * u - 1, 2 * v - 1); const [px, , pz] = at(x, z, 0); return [px, Math.max(0, wave(x, z) - pile), pz]; }, { columns: Math.round(n / 3), rows: Math.round(n / 4) })));
    putPattern(bench, area, turn, top + height * 0.09, { body, short, n });
    const rim = Array.from({ length: n * 4 }, (_, i): Vec3 => { const side = Math.floor(i / n), t = (2 * (i % n)) / n - 1, [x, z] = side === 0 ? disc(t, -1) : side === 1 ? disc(1, t) : side === 2 ? disc(-t, 1) : disc(-1, -t); return at(x, z, -pile * 0.35); });
    bench.put(tassels ? 'main' : 'accent', turn(tube(rim, pile * 0.85, bench.steps(8, 4), { closed: true, up: [0, 1, 0] })));
    if (!tassels) return;
    const count = bench.level === 0 ? Math.round(short / 0.022) : bench.level === 1 ? Math.round(short / 0.05) : 12, thread = bench.level === 2 ? 0.006 : 0.0028;
    bench.put('detail', turn(joined(...[-1, 1].flatMap((s) => Array.from({ length: count }, (_, i) => {
      const z = ((i + 0.5) / count - 0.5) * short * 0.985, sway = (noise(i * 0.37, 0.2) - 0.5) * 0.014, x = s * (body / 2 - 0.004);
      return tube([[x, wave(x, z), z], [x + s * fringe * 0.4, wave(x, z) * 0.75, z + sway * 0.3], [x + s * (fringe + 0.004), thread, z + sway]], thread, 4, { scale: (t) => 0.75 + 0.5 * t });
    })))));
  },
};

type Area = (x0: number, x1: number, z0: number, z1: number, lift: number, columns: number, rows: number) => Mesh;

/** Figures a hair above the ground of the pile, in the accent and the detail. */
function putPattern(bench: Workbench, area: Area, turn: (mesh: Mesh) => Mesh, lift: number, { body, short, n }: { body: number; short: number; n: number }): void {
  const band = bench.number('band') * 2, bx = (band * short) / body, few = Math.max(2, Math.round(n / 8));
  const put = (role: 'accent' | 'detail', x0: number, x1: number, z0: number, z1: number): void => bench.put(role, turn(area(x0, x1, z0, z1, lift, Math.max(2, Math.round((n * (x1 - x0)) / 2)), Math.max(2, Math.round((n * (z1 - z0)) / 2.6)))));
  const frame = (role: 'accent' | 'detail', inset: number, wide: number): void => {
    const ix = (inset * short) / body, wx = (wide * short) / body;
    for (const s of [-1, 1]) { put(role, -1 + ix, 1 - ix, s > 0 ? 1 - inset - wide : -1 + inset, s > 0 ? 1 - inset : -1 + inset + wide); put(role, s > 0 ? 1 - ix - wx : -1 + ix, s > 0 ? 1 - ix : -1 + ix + wx, -1 + inset + wide, 1 - inset - wide); }
  };
  switch (bench.choice('pattern')) {
    case 'border': frame('accent', band * 0.35, band); frame('detail', band * 1.6, band * 0.16); break;
    case 'stripes': { const count = Math.min(11, Math.max(3, Math.round(1 / bx))); for (let i = 0; i < count; i++) { const x = -1 + ((i + 0.5) * 2) / count; put(i % 3 === 1 ? 'detail' : 'accent', x - 0.5 / count, x + 0.5 / count, -0.998, 0.998); } break; }
    case 'checks': { const across = Math.min(8, Math.max(3, Math.round(0.75 / bx))), up = Math.max(2, Math.round((across * short) / body)); for (let i = 0; i < across; i++) for (let j = 0; j < up; j++) if ((i + j) % 2 === 0) bench.put('accent', turn(area(-1 + (2 * i) / across, -1 + (2 * (i + 1)) / across, -1 + (2 * j) / up, -1 + (2 * (j + 1)) / up, lift, few, few))); break; }
    case 'diamonds': {
      const across = Math.min(5, Math.max(2, Math.round(0.5 / bx))), rows = Math.max(1, Math.round((across * short) / body)), ax = 0.9 / across, az = 0.9 / rows;
      for (let i = 0; i < across; i++) for (let j = 0; j < rows; j++) {
        const cx = -0.9 + ax * (2 * i + 1), cz = -0.9 + az * (2 * j + 1);
        for (const [role, size] of [['accent', 0.92], ['detail', 0.42]] as const) bench.put(role, turn(diamond(area, cx, cz, ax * size, az * size, lift + (role === 'detail' ? lift * 0.2 : 0), few + 1)));
      }
      frame('accent', 0.03, 0.035);
    }
  }
}

/** A lozenge cut from the ground: an area whose corners are moved onto its axes. */
function diamond(area: Area, cx: number, cz: number, rx: number, rz: number, lift: number, n: number): Mesh {
  const strips = Array.from({ length: n }, (_, i) => { const t = (i + 0.5) / n, z = cz + rz * (2 * t - 1), half = rx * (1 - Math.abs(2 * t - 1)); return area(cx - half, cx + half, z - rz / n, z + rz / n, lift, 2, 1); });
  return joined(...strips);
}

/** Rolled up and standing: a spiral with two straps. */
function putRolled(bench: Workbench): void {
  const { width, height: h, depth } = bench.size, r = Math.min(width, depth) / 2, turns = 4.5, thick = (r * 0.82) / turns, n = bench.steps(180, 40), scale: Vec3 = [width / (2 * r), 1, depth / (2 * r)];
  const spiral = (grow: number): Surface => (u, v) => { const a = u * turns * 2 * Math.PI, radius = r * 0.16 + (a / (2 * Math.PI)) * thick + grow; return [Math.min(r, radius) * Math.sin(a), v * h, Math.min(r, radius) * Math.cos(a)]; };
  bench.put('main', placed(patch(spiral(0), { columns: n, rows: 1 }), { scale }), placed(patch(spiral(-thick * 0.45), { columns: n, rows: 1, flip: true }), { scale }));
  for (const y of [0, h]) bench.put('main', placed(patch((u, v) => { const [x, , z] = spiral(0)(u, 0), [a, , b] = spiral(-thick * 0.45)(u, 0); return [x + (a - x) * v, y, z + (b - z) * v]; }, { columns: n, rows: 1, flip: y > 0 }), { scale }));
  for (const t of [0.25, 0.75]) bench.put('accent', placed(patch((u, v) => [r * 1.012 * Math.sin(u * 2 * Math.PI), h * (t - 0.02 + 0.04 * v), r * 1.012 * Math.cos(u * 2 * Math.PI)], { columns: bench.steps(48, 12), rows: 1 }), { scale }));
}
