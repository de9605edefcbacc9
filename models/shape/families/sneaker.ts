import type { Family, Workbench } from '../family.ts';
import { applique } from '../kit/applique.ts';
import type { Place } from '../kit/applique.ts';
import { cloth } from '../kit/cloth.ts';
import { stations, through } from '../kit/curve.ts';
import { insole, platform, turnedTo } from '../kit/heel.ts';
import { eyelets, laces } from '../kit/laces.ts';
import { last, upper } from '../kit/last.ts';
import type { Last, Opening } from '../kit/last.ts';
import type { Surface } from '../kit/patch.ts';
import { seam, spotOf } from '../kit/seam.ts';
import { ringSection, smoothPath, sweep } from '../kit/sweep.ts';
import { add, mix, smoothstep, subtract, times, unit } from '../kit/vector.ts';
import type { Vec3 } from '../kit/vector.ts';
import { choice, count, ratio } from './parameters.ts';

type Put = ReturnType<typeof turnedTo>['put'];

export const sneaker: Family = {
  name: 'sneaker', version: 3, doc: 'A sports shoe with laces on a moulded sole; its toe points to +z, or to +x where it is wider than deep.',
  parameters: {
    sole: ratio(0.14, 0.4, 0.26, 'Thickness of the sole under the heel, of the height.'),
    lacing: count(0, 7, 5, 'Rows of laces; 0 is a slip-on.'),
    collar: choice(['low', 'mid', 'high'], 'How far it goes up the ankle.'),
    profile: choice(['cup', 'runner', 'flat'], 'A cupped sole with a stitched wall, a wedge with a raised toe, or a thin flat one.'),
    stripe: choice(['none', 'wave', 'bars', 'panel'], 'What its sides wear in the second colour.'),
    toeCap: choice(['cap', 'none', 'rubber'], 'A sewn cap over the toes, none, or one of rubber.'),
  },
  materials: ['knit', 'mesh', 'leather', 'smooth-leather', 'suede', 'canvas', 'denim', 'nylon', 'felt', 'cotton', 'velvet', 'rubber'], size: { width: 0.11, height: 0.12, depth: 0.29 },
  finishes: { main: { material: 'chosen', colour: 'main' }, accent: { material: 'rubber', colour: 'accent' }, detail: { material: 'cotton', colour: 'detail' }, hardware: { material: 'rubber', colour: '#4a4038' } },
  build(bench) {
    const { length, width, height, put } = turnedTo(bench), flat = bench.level === 2, fine = bench.level === 0, thick = height * bench.number('sole'), profile = bench.choice('profile'), collar = bench.choice('collar');
    const spring = profile === 'runner' ? 0.3 : 0.12, drop = profile === 'runner' ? 0.68 : profile === 'flat' ? 1 : 0.86, foot = length * 0.965, rise = height * 0.94 - thick;
    const base = (z: number): number => thick * mix(drop, 1, smoothstep(0.2, -0.35, z)) + thick * spring * smoothstep(0.22, 0.5, z) ** 1.4, tall = collar === 'high' ? 1.85 : collar === 'mid' ? 1.55 : 1.3, instep = Math.min(rise, foot * 0.29);
    const made = last({ length: foot, width: width * 0.93, base, toe: 'round', lean: collar === 'low' ? 0.012 : 0.03, top: through([[-0.5, rise * tall], [-0.3, rise * tall], [-0.13, mix(instep * 1.08, rise * 1.1, collar === 'low' ? 0.2 : 0.75)], [0, instep * 0.84], [0.15, instep * 0.61], [0.3, instep * 0.445], [0.42, instep * 0.35], [0.485, instep * 0.23], [0.5, instep * 0.1]]) });
    const laced = bench.number('lacing') > 0, opening = openingOf(made, rise, collar, laced), skin = upper(made, opening), around = flat ? 26 : bench.steps(128);
    put('main', cloth([{ surface: skin, us: stations(0, 1, around), vs: stations(0, 1, flat ? 7 : bench.steps(34)), flip: true }], { thickness: 0.002, inside: 0 }));
    const lining: Surface = (u, v) => { const p = upper(made, opening, -0.0032)(u, 1 - v * 0.96), top = skin(u, 1), k = smoothstep(0.06, 0, v); return [mix(p[0], top[0], k), mix(p[1], top[1], k), mix(p[2], top[2], k)]; };
    put('detail', cloth([{ surface: lining, us: stations(0, 1, flat ? 16 : bench.steps(72)), vs: [0, 0.02, 0.06, ...stations(0.12, 1, flat ? 2 : bench.steps(8))], flip: true }], { thickness: 0.001, inside: 0 }), insole(made, bench, 0.003, -0.004));
    // The collar is padded from ankle to ankle.
    const pad = flat ? 12 : bench.steps(56), edge = stations(-0.34, 0.34, pad).map((u) => skin(u, 1));
    put('detail', sweep(edge.map((p) => add(p, [0, -0.001, 0])), ringSection(0.0046, 0.0052, bench.steps(12, 4)), { up: [0, 1, 0], scale: (t) => 0.35 + 0.65 * Math.min(1, Math.sin(Math.PI * t) * 2.4) }));
    soleOf(bench, put, made, thick, profile);
    if (!flat || laced) tongue(bench, put, made, height, laced);
    overlays(bench, put, skin, bench.choice('toeCap'), laced);
    stripe(bench, put, skin, bench.choice('stripe'));
    if (laced) {
      const rows = bench.number('lacing'), hole = (i: number, side: number): Vec3 => { const z = mix(0.1, -0.075, i / Math.max(1, rows)), c = through([[-0.085, 0.77], [-0.02, 0.8], [0.07, 0.86], [0.13, 0.9]])(z); return made.skin(z, side, c - 0.1, 0.0028); };
      put('detail', laces(bench, hole, rows, made.skin(-0.08, 1, 1, 0.012)));
      if (bench.level < 2) put('hardware', eyelets(bench, hole, rows));
    }
    if (bench.level < 2) put('accent', applique((s, t, lift) => { const e = spotOf(skin, mix(-0.025, 0.025, s), mix(0.72, 1.02, t), true); return add(e.point, times(e.normal, lift + 0.002)); }, { columns: bench.steps(8, 2), rows: bench.steps(10, 2), thickness: 0.0022, flip: true }));
    if (fine) put('detail', seam(stations(0, 1, 150).map((u) => spotOf(skin, u * 0.66 - 0.33, 0.9, true)), 0.0036));
  },
};

/** How the upper is cut out: around the ankle, and along the instep for the laces. */
function openingOf(made: Last, rise: number, collar: string, laced: boolean): Opening {
  const ahead = (u: number): number => 0.5 - 0.5 * Math.cos(2 * Math.PI * u), end = laced ? 0.125 : -0.02;
  const z = through([[0, -0.5], [0.2, -0.42], [0.5, -0.2], [0.7, -0.09], [0.8, mix(-0.09, end, 0.4)], [0.92, mix(-0.09, end, 0.78)], [0.98, mix(-0.09, end, 0.97)], [1, end]]);
  const high = through(collar === 'low' ? [[0, 0.97], [0.12, 0.9], [0.35, 0.66], [0.55, 0.68], [0.7, 0.86]] : [[0, 1], [0.3, 0.93], [0.55, 0.94], [0.7, 0.99]]);
  const slit = through([[0.5, 0.72], [0.7, 0.8], [0.9, 0.86], [0.985, 0.93], [1, 1]]);
  return {
    z: (u) => z(ahead(u)),
    phi: (u) => { const c = ahead(u), share = Math.min(0.98, (rise * high(c)) / made.options.top(z(c))), edge = Math.asin(share ** (1 / 0.92)) / (Math.PI / 2); return mix(edge, slit(c), smoothstep(0.55, 0.74, c)); },
  };
}

function soleOf(bench: Workbench, put: Put, made: Last, thick: number, profile: string): void {
  const wall = profile === 'cup' ? 0.004 : 0.0015, out = Math.min(0.005, thick * 0.22);
  put('accent', platform(made, bench, { high: wall, low: -thick + out * 0.8, grow: 0.0034, ground: true, grooves: profile === 'flat' ? 1 : 3, swell: profile === 'runner' ? 0.003 : 0.0008 }));
  // Where the forefoot lies lower than the sole is thick, the outsole still lies on the ground.
  const { base } = made.options;
  put('hardware', platform(made, bench, { high: (z) => Math.max(base(z) - thick, 0) + out - base(z), low: -thick, grow: 0.0042, ground: true }));
  if (bench.level === 0 && profile === 'cup') put('detail', seam(stations(0, 1, 200).map((u) => { const p = made.edge(u, 0.0041, -0.0004), q = made.edge(u, 0.02, -0.0004); return { point: p, normal: unit(subtract(q, p)) }; }), 0.0044));
}

/** A padded tongue that stands out of the throat. */
function tongue(bench: Workbench, put: Put, made: Last, height: number, laced: boolean): void {
  const from = laced ? 0.12 : -0.03, top = made.skin(-0.105, 1, 1, 0), end: Vec3 = [top[0] * 0.6, height - 0.0035, top[2] - 0.016];
  const path = smoothPath([made.skin(from, 1, 1, -0.0035), made.skin(mix(from, -0.105, 0.35), 1, 1, -0.002), made.skin(mix(from, -0.105, 0.7), 1, 1, -0.001), add(top, [0, 0.001, 0.002]), end], bench.steps(9, 2));
  const half = made.options.width * 0.23, section = ringSection(half, 0.0042, bench.steps(22, 8)).map(([x, y]) => [x, y - (x / half) ** 2 * half * 0.2] as const);
  put('main', sweep(path, section, { up: [0, 0.55, 0.83], scale: (t) => 0.78 + 0.3 * smoothstep(0, 1, t) - 0.4 * smoothstep(0.93, 1, t) }));
  if (bench.level === 0) { const p = path[path.length - 6] ?? end; put('accent', applique((s, t, lift) => add(p, [(s - 0.5) * half * 1.1, (t - 0.5) * 0.011, 0.0046 - (2 * s - 1) ** 2 * half * 0.05 + lift - (t - 0.5) * 0.006]), { columns: 8, rows: 4, thickness: 0.0014 })); }
}

/** Pieces sewn over the upper: toe, heel, and the stays that hold the laces. */
function overlays(bench: Workbench, put: Put, skin: Surface, cap: string, laced: boolean): void {
  if (bench.level === 2) return;
  const on = (at: (s: number, t: number) => readonly [number, number]): Place => (s, t, lift) => { const [u, v] = at(s, t), e = spotOf(skin, u, v, true); return add(e.point, times(e.normal, lift)); };
  const sewn = (role: 'main' | 'accent', at: (s: number, t: number) => readonly [number, number], columns: number, rows: number, thickness = 0.0013): void => {
    const place = on(at);
    put(role, applique(place, { columns: bench.steps(columns, 3), rows: bench.steps(rows, 2), thickness, roll: 0.03, flip: true }));
    if (bench.level === 0) put('detail', seam(stations(0.03, 0.97, 60).map((s) => { const p = place(s, 0.94, thickness); return { point: p, normal: times(subtract(place(s, 0.94, thickness + 0.01), p), 100) }; }), 0.0036));
  };
  if (cap === 'cap') sewn('main', (s, t) => [mix(0.325, 0.675, s), mix(0, 0.06 + 0.3 * Math.sin(Math.PI * s) ** 1.4, t)], 40, 12);
  if (cap === 'rubber') sewn('accent', (s, t) => [mix(0.36, 0.64, s), mix(0, 0.05 + 0.4 * Math.sin(Math.PI * s) ** 0.8, t)], 36, 14, 0.0018);
  sewn('main', (s, t) => [mix(-0.17, 0.17, s), mix(0, 0.1 + 0.62 * Math.sin(Math.PI * s) ** 0.9, t)], 36, 14);
  if (laced) for (const [a, b] of [[0.318, 0.496], [0.682, 0.504]] as const) sewn('main', (s, t) => [mix(a, b, s), mix(1, 0.99 - 0.26 * Math.sin(Math.PI * Math.min(1, s * 0.5 + 0.42)) - 0.05 * (1 - s), t)], 30, 10, 0.0016);
}

function stripe(bench: Workbench, put: Put, skin: Surface, kind: string): void {
  if (kind === 'none' || bench.level === 2) return;
  const lay = (at: (s: number, t: number) => readonly [number, number], columns: number, rows: number): void => { for (const mirrored of [false, true]) put('accent', applique((s, t, lift) => { const [u, v] = at(s, t), e = spotOf(skin, mirrored ? 1 - u : u, v, true); return add(e.point, times(e.normal, lift)); }, { columns: bench.steps(columns, 3), rows: bench.steps(rows, 2), thickness: 0.0012, roll: 0.06, flip: !mirrored })); };
  if (kind === 'bars') for (let i = 0; i < 3; i++) lay((s, t) => [0.245 + 0.03 * i + 0.013 * s + 0.035 * t, 0.12 + 0.6 * t], 5, 16);
  if (kind === 'panel') lay((s, t) => [0.17 + 0.16 * s + 0.02 * t, 0.06 + (0.34 + 0.26 * (1 - s)) * t], 26, 12);
  if (kind === 'wave') lay((s, t) => [0.13 + 0.25 * s, 0.2 + 0.42 * Math.sin(Math.PI * s ** 1.3) * (1 - 0.55 * s) + (t - 0.5) * (0.03 + 0.16 * Math.sin(Math.PI * s) ** 0.8)], 40, 5);
}
