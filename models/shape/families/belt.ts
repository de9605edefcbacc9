import type { Workbench } from '../family.ts';
import { garment } from '../garment.ts';
import type { Garment } from '../garment.ts';
import { buckle } from '../kit/buckle.ts';
import { roundedBox } from '../kit/box.ts';
import { attached } from '../kit/applique.ts';
import { stations } from '../kit/curve.ts';
import { emptyMesh, quad, superellipse, vertex } from '../kit/mesh.ts';
import type { Mesh } from '../kit/mesh.ts';
import { seam } from '../kit/seam.ts';
import type { Spot } from '../kit/seam.ts';
import { tube } from '../kit/sweep.ts';
import { add, smoothstep, subtract, times, unit } from '../kit/vector.ts';
import type { Vec3 } from '../kit/vector.ts';
import { choice, count, ratio } from './parameters.ts';

const THICK = 0.0036;

const worn: Garment = garment({
  name: 'belt', version: 1, doc: 'A belt, coiled as it lies in a shop or closed as it is worn.',
  parameters: {
    lies: choice(['coil', 'closed'], 'Coiled up, or closed as around a waist.'),
    buckle: choice(['frame', 'plate', 'rings'], 'A frame with a tongue, a plate, or two rings.'),
    holes: count(0, 7, 5, 'Holes in its end.'),
    stitching: choice(['edge', 'none', 'braided'], 'Stitched along its edges, plain, or braided.'),
    width: ratio(0.3, 1, 0.55, 'Breadth, of 0.06 m.'),
  },
  materials: ['leather', 'smooth-leather', 'suede', 'canvas', 'patent-leather', 'nylon', 'cotton'], size: { width: 0.11, height: 0.044, depth: 0.108 },
  finishes: { main: { material: 'chosen', colour: 'main' }, accent: { material: 'smooth-leather', colour: '#211c19' }, detail: { material: 'cotton', colour: 'accent' }, hardware: { material: 'brushed-steel', colour: '#b9babc' } },
  tall: () => 0.02,
  sew(bench, form, sizes = {}) {
    const y = form.level.waist - 0.012 * form.measures.height, body = form.torso(y), half = 0.03 * bench.number('width'), grown = sizes.waist ? Math.max(0, (sizes.waist - form.measures.waist) / (2 * Math.PI)) : 0;
    const at = (t: number): Vec3 => { const a = (0.25 - t) * 2 * Math.PI, lap = 0.005 * smoothstep(0.97, 1.0, t) + 0.006 * smoothstep(1, 1.02, t), [x, z] = superellipse(body.x + 0.006 + grown + lap, (Math.sin(a) > 0 ? body.front : body.back) + 0.006 + grown + lap, 2.3, a); return [x, y, body.at[1] + z]; };
    lay(bench, at, 0, 1.1, half, 0.0);
  },
});

export const belt: Garment = {
  ...worn, natural: 'own',
  build(bench) {
    if (bench.choice('lies') === 'closed') {
      const { width: w, height: h, depth: d } = bench.size, half = h / 2;
      lay(bench, (t) => { const a = (0.25 - t) * 2 * Math.PI, lap = 0.006 * smoothstep(0.97, 1.01, t), [x, z] = superellipse(w / 2 - 0.008 + lap, d / 2 - 0.008 + lap, 2.3, a); return [x, half, z]; }, 0, 1.1, half * 0.94, 0);
      return;
    }
    // A coil of three and a half turns, its buckle outside, before.
    const { width: w, height: h, depth: d } = bench.size, turns = 3.4, gap = Math.min(w, d) * 0.052;
    lay(bench, (t) => { const a = (turns * (1 - t) + 0.25) * 2 * Math.PI, r = 1 - (gap * turns * (1 - t)) / (Math.min(w, d) / 2) * (1 + 0.05 * Math.sin(9 * t)); return [(w / 2 - 0.006) * r * Math.cos(a), h / 2, (d / 2 - 0.01) * r * Math.sin(a)]; }, 0, 1, h * 0.47, 1);
  },
};

/** Lays a strap along a line in plan from t0 to t1, its buckle at `end` (0: at t = 0, where the other end comes over it; 1: at its outer end). */
function lay(bench: Workbench, at: (t: number) => Vec3, t0: number, t1: number, half: number, end: number): void {
  const fine = bench.level === 0, n = bench.level === 2 ? 40 : bench.steps(200), braided = bench.choice('stitching') === 'braided';
  const spot = (t: number, up: number): Spot => { const p = at(t), a = at(t - 0.002), b = at(t + 0.002), along = unit(subtract(b, a)), out = unit([along[2], 0, -along[0]]), facing = out[0] * p[0] + out[2] * p[2] >= 0 ? 1 : -1; return { point: add(add(p, times(out, (facing * THICK) / 2)), [0, up * half, 0]), normal: times(out, facing) }; };
  const strap = ribbon(stations(t0, t1, n).map((t) => ({ p: at(t), n: spot(t, 0).normal })), half, bench.level === 2 ? 1 : bench.steps(6), braided && fine ? 0.0008 : 0);
  bench.put('main', strap.face);
  bench.put('accent', strap.edge);
  if (braided && bench.level < 2) for (const s of [1, -1]) bench.put('main', tube(stations(t0, t1, Math.round(n * 1.2)).map((t, i) => add(spot(t, s * Math.sin(i * 0.55) * 0.72).point, times(spot(t, 0).normal, 0.0012 + 0.0008 * Math.cos(i * 1.1 * s)))), 0.0017, bench.steps(6, 4)));
  if (fine && bench.choice('stitching') === 'edge') for (const s of [1, -1]) bench.put('detail', seam(stations(t0 + 0.012, t1 - 0.012, 240).map((t) => spot(t, s * 0.8)), 0.0042, 0.0009, 0.0005));
  const where = end === 1 ? t1 - 0.012 : t0, on = spot(where, 0), lifted: Spot = { point: add(on.point, times(on.normal, 0.004)), normal: on.normal }, kind = bench.choice('buckle');
  if (kind === 'frame') bench.put('hardware', buckle(lifted, { width: half * 1.7, height: half * 2.42, bar: Math.max(0.0017, half * 0.1), fine }));
  else if (kind === 'plate') bench.put('hardware', attached(roundedBox(half * 2.4, half * 2.3, 0.004, { radius: 0.0018, edgeSteps: bench.steps(4, 1) }), lifted.point, lifted.normal));
  else for (const s of [-1, 1]) bench.put('hardware', attached(tube(stations(0, 1, bench.steps(30, 10)).slice(1).map((t): Vec3 => [s * half * 0.28 + half * 1.15 * Math.cos(t * 2 * Math.PI), half * 1.15 * Math.sin(t * 2 * Math.PI), s * 0.001]), 0.0019, bench.steps(9, 4), { closed: true, up: [0, 0, 1] }), lifted.point, lifted.normal));
  // A keeper beside the buckle, and the holes of the end.
  if (bench.level < 2) {
    const k = end === 1 ? t1 - 0.035 : t0 + 0.035, mid = spot(k, 0);
    bench.put('main', attached(roundedBox(0.01, half * 2.14, THICK * 2 + 0.004, { radius: 0.0016, edgeSteps: bench.steps(3, 1) }), subtract(mid.point, times(mid.normal, THICK / 2)), mid.normal));
    for (let i = 0; i < bench.number('holes'); i++) {
      const t = end === 1 ? t0 + 0.006 + 0.007 * i : t1 - 0.03 - 0.016 * i, e = spot(t, 0);
      bench.put('accent', attached(disc(0.0022, bench.steps(14, 6)), add(e.point, times(e.normal, 0.0003)), e.normal));
    }
  }
}

function disc(r: number, n: number): Mesh {
  const mesh = emptyMesh(), c = vertex(mesh, [0, 0, 0.0002], [0, 0, 1], 0, 0), ring = stations(0, 1, n).slice(1).map((t) => vertex(mesh, [r * Math.cos(t * 2 * Math.PI), r * Math.sin(t * 2 * Math.PI), 0], [0, 0, 1], 0, 0));
  ring.forEach((a, i) => mesh.indices.push(c, a, ring[(i + 1) % n] ?? a));
  return mesh;
}

/** A strap on edge: its two faces, slightly domed, and its painted edges and ends. */
function ribbon(line: readonly { p: Vec3; n: Vec3 }[], half: number, rows: number, rough: number): { face: Mesh; edge: Mesh } {
  const face = emptyMesh(), edge = emptyMesh(), count = line.length;
  let along = 0;
  const put = (mesh: Mesh, i: number, up: number, side: number, n: Vec3): number => {
    const { p, n: out } = line[i] ?? { p: [0, 0, 0] as const, n: [0, 0, 1] as const }, dome = (1 - Math.abs(up) ** 6) * 0.0005 + rough * Math.sin(i * 1.9 + up * 6), tip = Math.min(i, count - 1 - i) / count < 0.006 ? 0.86 : 1;
    return vertex(mesh, add(add(p, times(out, side * (THICK / 2 - 0.0005 + dome))), [0, up * half * tip, 0]), n, along, up * half);
  };
  const rings = line.map(({ p, n }, i) => {
    const before = line[i - 1];
    if (before) along += Math.hypot(p[0] - before.p[0], p[2] - before.p[2]);
    const strip = (side: number): number[] => stations(-1, 1, rows).map((up) => put(face, i, up, side, unit(add(times(n, side), [0, up ** 5 * 0.5, 0]))));
    return { out: strip(1), back: strip(-1), high: [put(edge, i, 1, 1, [0, 1, 0]), put(edge, i, 1, -1, [0, 1, 0])], low: [put(edge, i, -1, 1, [0, -1, 0]), put(edge, i, -1, -1, [0, -1, 0])] };
  });
  for (let i = 0; i + 1 < count; i++) {
    const a = rings[i], b = rings[i + 1];
    if (!a || !b) continue;
    for (const key of ['out', 'back'] as const) for (let k = 0; k < rows; k++) quad(face, a[key][k] ?? 0, a[key][k + 1] ?? 0, b[key][k + 1] ?? 0, b[key][k] ?? 0);
    for (const key of ['high', 'low'] as const) quad(edge, a[key][0] ?? 0, a[key][1] ?? 0, b[key][1] ?? 0, b[key][0] ?? 0);
  }
  for (const i of [0, count - 1]) {
    const { p, n } = line[i] ?? { p: [0, 0, 0] as const, n: [0, 0, 1] as const }, next = line[i === 0 ? 1 : count - 2]?.p ?? p, out = unit(subtract(p, next)), tip = 0.86;
    const [a, b, c, d] = [[1, 1], [1, -1], [-1, -1], [-1, 1]].map(([s = 1, u = 1]) => vertex(edge, add(add(p, times(n, (s * THICK) / 2)), [0, u * half * tip, 0]), out, 0, u * half));
    quad(edge, a ?? 0, b ?? 0, c ?? 0, d ?? 0);
  }
  return { face, edge };
}
