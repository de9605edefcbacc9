import type { Family, Workbench } from '../family.ts';
import { ball } from '../kit/ball.ts';
import { chain, pathLength, strung } from '../kit/chain.ts';
import { CUTS, gem } from '../kit/gem.ts';
import { hoop } from '../kit/hoop.ts';
import { loft } from '../kit/loft.ts';
import { placed, superellipse } from '../kit/mesh.ts';
import type { Mesh } from '../kit/mesh.ts';
import { panel } from '../kit/panel.ts';
import { smoothPath, tube } from '../kit/sweep.ts';
import type { Vec2, Vec3 } from '../kit/vector.ts';
import { mix, smoothstep } from '../kit/vector.ts';
import { choice, ratio } from './parameters.ts';

export const necklace: Family = {
  name: 'necklace', version: 3, doc: 'A necklace on a bust of velvet, or lying in a loop where it is flat.',
  parameters: {
    chain: choice(['cable', 'rope', 'pearls', 'snake', 'beads'], 'What it is strung from.'), weight: ratio(0.5, 2, 1, 'Thickness of the chain against the usual.'), drop: ratio(0.3, 0.9, 0.6, 'How far down it hangs, of the whole.'),
    pendant: choice(['stone', 'none', 'disc', 'bar', 'heart', 'drop', 'locket'], 'What hangs from it.'), cut: choice(CUTS, 'Cut of a stone.'), pendantShare: ratio(0.05, 0.22, 0.1, 'Width of the pendant, of the whole.'),
  },
  materials: ['gold', 'silver', 'polished-steel', 'copper', 'brass', 'brushed-steel', 'brushed-brass', 'brushed-copper'], size: { width: 0.19, height: 0.25, depth: 0.12 },
  finishes: { main: { material: 'chosen', colour: 'main' }, accent: { material: 'crystal', colour: 'accent' }, detail: { material: 'velvet', colour: 'detail' }, hardware: { material: 'gloss-plastic', colour: '#e5ddd0' } },
  build(bench) {
    const { width: w, height: h, depth: d } = bench.size, lying = h < Math.min(w, d) * 0.4, weight = bench.number('weight'), drop = bench.number('drop'), size = Math.min(w, lying ? d : h) * bench.number('pendantShare');
    const bust = (x: number, y: number): number => bustAt(w, h, d, x, y);
    const path = lying ? loopFlat(w, d, size, weight) : aroundNeck(w, h, d, loopOnBust(w, h, drop, bust, 0.0016 * weight), 0.0016 * weight);
    if (!lying) putBust(bench, w, h, d);
    putChain(bench, path, weight);
    const lowest = path[Math.floor(path.length / 2)] ?? [0, 0, 0];
    if (bench.choice('pendant') === 'none') return;
    const hang = (mesh: Mesh): Mesh => (lying ? placed(mesh, { turn: [-Math.PI / 2, 0, 0], at: [0, lowest[1] + size * 0.06, lowest[2] + size * 0.2] }) : placed(mesh, { turn: [-leanAt(bust, lowest[1] - size * 0.6), 0, 0], at: [0, lowest[1] - size * 0.16, Math.max(bust(0, lowest[1] - size * 0.7), bust(0, lowest[1])) + size * 0.1] }));
    bench.put('main', hang(placed(hoop(size * 0.13, Math.max(0.0004, size * 0.03), [bench.steps(20, 6), bench.steps(8, 3)], { ry: size * 0.17 }), { turn: [0, Math.PI / 2, 0], at: [0, 0, 0] })));
    putPendant(bench, size, hang);
  },
};

/** Half the width of the bust at height t, of its greatest: shoulders that slope into a neck. */
const bustWidth = (t: number): number => mix(mix(0.88, 1, smoothstep(0, 0.34, t)), 0.34 + 0.03 * smoothstep(0.86, 1, t), smoothstep(0.36, 0.76, t) ** 0.85) * (1 - 0.07 * Math.max(0, 1 - t / 0.035) ** 2);
/** How far the bust comes forward at height t, of its greatest. */
const bustDeep = (t: number): number => (t < 0.34 ? mix(0.9, 1, smoothstep(0, 0.34, t)) : mix(1, 0.52, smoothstep(0.34, 0.8, t) ** 0.9));
/** And how far back, of the way there is. */
const backDeep = (t: number): number => mix(1, 0.6, smoothstep(0.45, 0.8, t));
/** Where a chain lies at the neck's sides and behind it, of the height; and its steps from the one to the other. */
const NECK = 0.79, NAPE = 0.885, BEHIND_STEPS = 16;
/** How far the neck's cut falls towards the front, of the height. */
const SLANT = 0.06;
/** The middle of a bust's rings, behind the middle of its depth, of the depth. */
const LEANS_BACK = 0.18;

/** z of the bust's front at a place. */
function bustAt(w: number, h: number, d: number, x: number, y: number): number {
  const t = Math.min(1, Math.max(0, y / h)), half = (w / 2) * bustWidth(t), share = Math.min(0.98, Math.abs(x) / half);
  return d * 0.66 * bustDeep(t) * (1 - share ** 2.4) ** (1 / 2.4) - d * LEANS_BACK;
}

const leanAt = (bust: (x: number, y: number) => number, y: number): number => Math.atan2(bust(0, y - 0.004) - bust(0, y + 0.004), 0.008);

function putBust(bench: Workbench, w: number, h: number, d: number): void {
  const rows = bench.steps(30, 8), n = bench.steps(56, 12);
  const rings = Array.from({ length: rows + 1 }, (_, j) => {
    const t = j / rows, y = t * h * 0.998;
    return Array.from({ length: n }, (_v, i): Vec3 => {
      const a = (i / n) * 2 * Math.PI, [x, z] = superellipse((w / 2) * bustWidth(t), 1, 2.4, a), front = z < 0, cut = h * SLANT * smoothstep(0.84, 1, t) * (0.5 - z / 2);
      return [x, y - cut, -(front ? z * d * 0.66 * bustDeep(t) : z * d * (0.5 - LEANS_BACK) * backDeep(t)) - d * LEANS_BACK];
    });
  });
  bench.put('detail', loft(rings));
  // Cord hides the seams where its cover is closed, around the foot and the cut of the neck.
  if (bench.level < 2) for (const ring of [rings[0], rings.at(-1)]) bench.put('detail', tube((ring ?? []).map(([x, y, z]): Vec3 => [x, Math.max(0.0012, y - 0.0006), z]), 0.0013, bench.steps(8, 4), { closed: true, up: [0, 1, 0] }));
}

/** From the neck's side down over the bust and up again; a little above its cloth. */
function loopOnBust(w: number, h: number, drop: number, bust: (x: number, y: number) => number, lift: number): Vec3[] {
  const top = h * (NECK - 0.05), low = h * (1 - drop) * 0.96 + h * 0.02, n = 60, out: Vec3[] = [];
  for (let i = 0; i <= n; i++) {
    const t = (2 * i) / n - 1, s = Math.sign(t), k = Math.abs(t), x = (w / 2) * bustWidth(NECK) * 0.97 * Math.sin(Math.min(1, k * 1.12) * Math.PI * 0.5) ** 0.85 * (1 + 0.42 * Math.sin(Math.PI * k) * drop), y = low + (top - low) * (1 - Math.sqrt(Math.max(0, 1 - k ** 2.1)) * 0.999);
    out.push([s * x, y, bust(x, y) + lift]);
  }
  return out;
}

/** The rest of a loop, from behind the neck to where it comes forward, and back again. */
function aroundNeck(w: number, h: number, d: number, front: readonly Vec3[], lift: number): Vec3[] {
  const back = Array.from({ length: BEHIND_STEPS + 1 }, (_, i): Vec3 => {
    // It leaves the front as steeply as it came up, and lies level behind.
    const turn = ((i + 0.5) / (BEHIND_STEPS + 0.5)) * Math.PI / 2, t = mix(NECK, NAPE, Math.sin(turn) ** 0.6);
    const [x, z] = superellipse((w / 2) * bustWidth(t) + lift, d * (0.5 - LEANS_BACK) * backDeep(t) + lift, 2.4, turn);
    return [x, h * t, -z - d * LEANS_BACK];
  });
  return [...back.toReversed().map(([x, y, z]): Vec3 => [-x, y, z]), ...front, ...back.slice(0, -1)];
}

/** A loop that lies flat: a heart of two arcs that meet at the clasp behind and at the pendant in front. */
function loopFlat(w: number, d: number, size: number, weight: number): Vec3[] {
  const n = 90, y = 0.0016 * weight, front = d / 2 - size * 1.35;
  return Array.from({ length: n + 1 }, (_, i): Vec3 => {
    const a = -Math.PI / 2 + (i / n) * 2 * Math.PI, c = Math.cos(a), s = Math.sin(a);
    return [(w / 2) * 0.985 * c * (1 - 0.22 * Math.max(0, s) ** 2), y, s > 0 ? front * s : (d / 2) * 0.98 * s];
  });
}

function putChain(bench: Workbench, path: readonly Vec3[], weight: number): void {
  const wire = 0.0005 * weight, kind = bench.choice('chain'), level = bench.level;
  if (level === 2) { bench.put(kind === 'pearls' ? 'hardware' : 'main', tube(path.filter((_, i) => i % 4 === 0 || i === path.length - 1), kind === 'pearls' ? 0.0026 * weight : wire * 2, 4)); return; }
  switch (kind) {
    case 'pearls': case 'beads': {
      // As round as their number lets them be.
      const r = (kind === 'pearls' ? 0.0032 : 0.0014) * weight, round = Math.sqrt((level === 0 ? 22_000 : 5_000) / (pathLength(path) / (r * 2.02)));
      bench.put(kind === 'pearls' ? 'hardware' : 'main', strung(path, r * 2.02, ball(r, r, r, Math.max(4, Math.min(16, Math.floor(round))))));
      bench.put('main', tube(path, 0.0003, 3));
      break;
    }
    case 'snake': bench.put('main', tube(smoothPath(path, 2), wire * 2, level === 0 ? 10 : 5)); break;
    case 'rope': {
      const strand = (phase: number): Vec3[] => smoothPath(path, level === 0 ? 6 : 3).map((p, i): Vec3 => { const a = i * (level === 0 ? 0.62 : 1.24) + phase; return [p[0] + wire * 1.3 * Math.cos(a), p[1] + wire * 1.3 * Math.sin(a), p[2] + wire * 0.9 * Math.sin(a + 0.8)]; });
      bench.put('main', tube(strand(0), wire * 1.25, level === 0 ? 6 : 4), tube(strand(Math.PI), wire * 1.25, level === 0 ? 6 : 4));
      break;
    }
    default: bench.put('main', level === 0 ? chain(path, 0.0052 * weight, 0.0034 * weight, wire, weight < 0.8 ? 8 : 10) : chain(path, 0.0078 * Math.max(1, weight), 0.004 * Math.max(1, weight), wire * 1.2, 6));
  }
}

/** The pendant, hung from the origin. */
function putPendant(bench: Workbench, size: number, hang: (mesh: Mesh) => Mesh): void {
  const thick = Math.max(0.0012, size * 0.1), steps = bench.steps(40, 12), down = (y: number): Vec3 => [0, -size * 0.16 - y, 0];
  const cut = CUTS.find((name) => name === bench.choice('cut')) ?? 'round';
  switch (bench.choice('pendant')) {
    case 'disc': bench.put('main', hang(placed(panel(Array.from({ length: steps }, (_, i): Vec2 => [size / 2 * Math.cos((i / steps) * 2 * Math.PI), size / 2 * Math.sin((i / steps) * 2 * Math.PI)]), thick * 0.7, thick * 0.2, bench.steps(3, 1)), { at: down(size / 2) })), hang(placed(hoop(size * 0.44, size * 0.018, [steps, bench.steps(6, 3)]), { at: [0, -size * 0.66, thick * 0.34] }))); break;
    case 'bar': bench.put('main', hang(placed(panel([[size * 0.09, -size * 0.6], [size * 0.09, size * 0.6], [-size * 0.09, size * 0.6], [-size * 0.09, -size * 0.6]], thick, thick * 0.25, bench.steps(3, 1)), { at: down(size * 0.6) }))); break;
    case 'heart': bench.put('main', hang(placed(panel(Array.from({ length: steps }, (_, i): Vec2 => { const t = -(i / steps) * 2 * Math.PI; return [-(size / 34) * 16 * Math.sin(t) ** 3, (size / 34) * (13 * Math.cos(t) - 5 * Math.cos(2 * t) - 2 * Math.cos(3 * t) - Math.cos(4 * t))]; }), thick * 1.6, thick * 0.7, bench.steps(4, 1)), { at: down(size * 0.3) }))); break;
    case 'drop': bench.put('accent', hang(placed(ball(size * 0.36, size * 0.62, size * 0.3, bench.steps(28, 8)), { at: down(size * 0.68) }))); bench.put('main', hang(placed(ball(size * 0.16, size * 0.12, size * 0.16, bench.steps(14, 5)), { at: down(size * 0.08) }))); break;
    case 'locket': bench.put('main', hang(placed(ball(size * 0.42, size * 0.54, size * 0.16, bench.steps(32, 8)), { at: down(size * 0.54) })), hang(placed(hoop(size * 0.42, size * 0.03, [steps, bench.steps(8, 3)], { ry: size * 0.54 }), { at: down(size * 0.54) }))); bench.put('accent', hang(placed(gem('round', size * 0.1, bench.steps(12, 5)), { turn: [Math.PI / 2, 0, 0], at: [0, -size * 0.7, size * 0.155] }))); break;
    default: {
      const r = size * 0.5, tilt = (mesh: Mesh): Mesh => hang(placed(mesh, { turn: [Math.PI / 2, 0, 0], at: [0, -size * 0.18 - r, r * 0.3] }));
      bench.put('accent', tilt(placed(gem(cut, r, bench.level === 0 ? 16 : bench.level === 1 ? 10 : 6), { turn: [0, Math.PI / 2, 0] })));
      bench.put('main', ...[0.25, 0.75, 1.25, 1.75].map((a) => tilt(tube([[r * 0.5 * Math.cos(a * Math.PI), -r * 0.5, r * 0.5 * Math.sin(a * Math.PI)], [r * 0.8 * Math.cos(a * Math.PI), -r * 0.1, r * 0.8 * Math.sin(a * Math.PI)], [r * 0.78 * Math.cos(a * Math.PI), r * 0.2, r * 0.78 * Math.sin(a * Math.PI)]], r * 0.07, bench.steps(8, 3)))));
      const basket = Array.from({ length: steps }, (_, i): Vec3 => [Math.cos((i / steps) * 2 * Math.PI) * r * 0.62, -r * 0.3, Math.sin((i / steps) * 2 * Math.PI) * r * 0.62]);
      bench.put('main', tilt(tube(basket, r * 0.07, bench.steps(8, 3), { closed: true, up: [0, 1, 0] })));
    }
  }
}
