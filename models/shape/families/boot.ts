import type { Family } from '../family.ts';
import { applique } from '../kit/applique.ts';
import { cloth } from '../kit/cloth.ts';
import { cuff } from '../kit/cuff.ts';
import { stations, through } from '../kit/curve.ts';
import { zip } from '../kit/fastening.ts';
import { heel, insole, platform, turnedTo } from '../kit/heel.ts';
import { eyelets, laces } from '../kit/laces.ts';
import { last, upper } from '../kit/last.ts';
import type { Opening } from '../kit/last.ts';
import type { Surface } from '../kit/patch.ts';
import { seam, spotOf } from '../kit/seam.ts';
import { ringSection, smoothPath, sweep, tube } from '../kit/sweep.ts';
import { add, mix, smoothstep, subtract, times, unit } from '../kit/vector.ts';
import type { Vec3 } from '../kit/vector.ts';
import { choice, count, ratio } from './parameters.ts';

export const boot: Family = {
  name: 'boot', version: 3, doc: 'A boot with a shaft; its toe points to +z, or to +x where it is wider than deep.',
  parameters: {
    sole: ratio(0.14, 0.4, 0.24, 'Thickness of the sole, of 0.085 m.'),
    lacing: count(0, 7, 5, 'Rows of laces, where it is laced.'),
    closure: choice(['lace', 'chelsea', 'zip', 'pull-on'], 'Laced, with elastic at its sides, with a zip, or plain.'),
    heel: ratio(0, 1, 0.25, 'Height of the heel above the sole, of 0.09 m.'),
    heelForm: choice(['block', 'cone', 'stiletto', 'wedge'], 'Form of the heel.'),
    toe: choice(['round', 'almond', 'pointed', 'square'], 'Form of the toe.'),
    top: choice(['plain', 'padded', 'fur'], 'Edge of the shaft.'),
    shaftWidth: ratio(0, 1, 0.4, 'How wide the shaft stands at its top.'),
  },
  materials: ['leather', 'smooth-leather', 'suede', 'rubber', 'canvas', 'felt', 'denim', 'velvet', 'patent-leather', 'nylon'], size: { width: 0.11, height: 0.2, depth: 0.29 },
  finishes: { main: { material: 'chosen', colour: 'main' }, accent: { material: 'rubber', colour: 'accent' }, detail: { material: 'cotton', colour: 'detail' }, hardware: { material: 'rubber', colour: '#4a4038' } },
  build(bench) {
    const { length, width, height, put } = turnedTo(bench), flat = bench.level === 2, fine = bench.level === 0, scale = length / 0.29, thick = Math.min(height * 0.3, 0.085 * bench.number('sole') * scale), rise = Math.min(height * 0.45, 0.09 * bench.number('heel') * scale), foot = length * 0.965;
    const base = (z: number): number => thick + rise * smoothstep(0.14, -0.3, z) ** 1.1 + foot * 0.02 * smoothstep(0.25, 0.5, z) ** 1.4, toe = bench.choice('toe'), closure = bench.choice('closure'), laced = closure === 'lace' && bench.number('lacing') > 0;
    const made = last({ length: foot, width: width * 0.94, base, lean: 0.012, toe: toe === 'almond' || toe === 'pointed' || toe === 'square' ? toe : 'round', top: through([[-0.5, foot * 0.33], [-0.25, foot * 0.36], [-0.1, foot * 0.31], [0.02, foot * 0.255], [0.16, foot * 0.196], [0.3, foot * 0.15], [0.42, foot * 0.115], [0.485, foot * 0.072], [0.5, foot * 0.03]]) });
    const ahead = (u: number): number => 0.5 - 0.5 * Math.cos(2 * Math.PI * u), opening: Opening = { z: (u) => -0.5 + (0.5 - 0.065) * (1 - (1 - ahead(u)) ** 1.5), phi: (u) => mix(0.6, 1, Math.max(0, (ahead(u) - 0.35) / 0.65) ** 1.8) };
    const low = upper(made, opening), wide = mix(0.86, 1.35, bench.number('shaftWidth')), topY = height - 0.004, middle = -foot * 0.27;
    const rim = (u: number): Vec3 => { const a = u * 2 * Math.PI; return [Math.sin(a) * width * 0.38 * wide, topY - 0.012 * scale * ahead(u) * (height > 0.16 ? 0.4 : 0), middle - Math.cos(a) * foot * 0.175 * wide]; };
    // The foot's part runs on into the shaft: v 0..1 over the foot, 1..2 up the leg.
    const skin: Surface = (u, v) => {
      if (v <= 1) return low(u, Math.max(0, v));
      const t = Math.min(1, v - 1), from = low(u, 1), to = rim(u), lead = unit(subtract(from, low(u, 0.96))), reach = (to[1] - from[1]) * 0.42, p1 = add(from, times([lead[0] * 0.5, Math.max(0.45, lead[1]), lead[2] * 0.75], reach)), p2: Vec3 = [to[0], to[1] - reach, to[2]], s = 1 - t;
      const p = add(add(times(from, s * s * s), times(p1, 3 * s * s * t)), add(times(p2, 3 * s * t * t), times(to, t * t * t)));
      const crease = fine ? 0.0011 * Math.sin(t * 26 + 2 * Math.cos(u * 2 * Math.PI)) * Math.exp(-(((t - 0.18) / 0.16) ** 2)) * (0.4 + ahead(u)) : 0;
      return [p[0] * (1 + crease * 8), p[1], p[2] + crease];
    };
    const around = flat ? 20 : bench.steps(104), shaft = flat ? 5 : bench.steps(Math.round(12 + (height - 0.12) * 90));
    put('main', cloth([{ surface: skin, us: stations(0, 1, around), vs: [...stations(0, 1, flat ? 6 : bench.steps(26)), ...stations(1, 2, shaft).slice(1)], free: ['v1'], flip: true }], { thickness: 0.0032, slack: flat ? 0.008 : 0.001, inside: 3 }));
    put('detail', insole(made, bench, 0.004, -0.004));
    const out = Math.min(0.006 * scale, thick * 0.4), raised = rise >= 0.006, welt = (z: number): number => (raised ? mix(Math.min(thick, 0.011 * scale), thick, smoothstep(0.02, 0.2, z)) : thick);
    put('accent', platform(made, bench, { high: 0.002, low: (z) => out - welt(z), grow: 0.0048, grooves: 1, ground: !raised }));
    put('hardware', platform(made, bench, { high: (z) => out - welt(z) + 0.0004, low: (z) => -welt(z), grow: 0.0054, ground: !raised }));
    if (raised) put('accent', heel(made, bench, bench.choice('heelForm'), rise + thick));
    if (raised) put('hardware', heel(made, bench, bench.choice('heelForm'), 0.006, true));
    if (fine) put('detail', seam(stations(0, 1, 190).map((u) => { const p = made.edge(u, 0.0034, 0.0024); return { point: p, normal: [0, 1, 0] as const }; }), 0.005, 0.0011, 0.0007));
    const on = (u: number, v: number, lift: number): Vec3 => { const e = spotOf(skin, u, v, true); return add(e.point, times(e.normal, lift)); };
    const sewn = (at: (s: number, t: number) => readonly [number, number], columns: number, rows: number, role: 'main' | 'detail' = 'main', thickness = 0.0016): void => put(role, applique((s, t, lift) => on(...at(s, t), lift), { columns: bench.steps(columns, 3), rows: bench.steps(rows, 2), thickness, roll: 0.035, flip: true }));
    const line = (at: (t: number) => readonly [number, number], n: number, lift = 0.0016): { point: Vec3; normal: Vec3 }[] => stations(0, 1, n).map((t) => { const e = spotOf(skin, ...at(t), true); return { point: add(e.point, times(e.normal, lift)), normal: e.normal }; });
    if (bench.level < 2) {
      sewn((s, t) => [mix(-0.16, 0.16, s), mix(0, 0.2 + 0.62 * Math.sin(Math.PI * s) ** 0.9, t)], 34, 12);
      if (closure !== 'chelsea') sewn((s, t) => [mix(0.35, 0.65, s), mix(0, 0.06 + 0.42 * Math.sin(Math.PI * s) ** 1.2, t)], 36, 12);
      if (fine) put('detail', seam(line((t) => [mix(-0.15, 0.15, t), 0.97 * (0.2 + 0.62 * Math.sin(Math.PI * mix(0.03, 0.97, t)) ** 0.9)], 60), 0.0044), ...(closure === 'chelsea' ? [] : [seam(line((t) => [mix(0.36, 0.64, t), 0.96 * (0.06 + 0.42 * Math.sin(Math.PI * mix(0.03, 0.97, t)) ** 1.2)], 60), 0.0044)]));
    }
    if (laced) {
      const rows = bench.number('lacing'), hole = (i: number, side: number): Vec3 => on(0.5 - side * 0.034, mix(0.86, 1.86, i / Math.max(1, rows)), 0.0038);
      if (bench.level < 2) for (const side of [1, -1]) { const k = (s: number): number => 0.5 - side * mix(0.012, 0.062, s); sewn((s, t) => [k(side > 0 ? 1 - s : s), mix(0.76, 1.985, t)], 9, 36, 'main', 0.0026); if (fine) put('detail', seam(line((t) => [k(0.9), mix(0.8, 1.97, t)], 60, 0.0026), 0.0044)); }
      put('detail', laces(bench, hole, rows, on(0.5, 1.9, 0.014)));
      if (bench.level < 2) put('hardware', eyelets(bench, hole, rows));
      put('main', sweep(smoothPath([on(0.5, 1.5, -0.002), on(0.5, 1.8, -0.001), add(rim(0.5), [0, 0.0005, 0.002])], bench.steps(8, 2)), ringSection(width * 0.16, 0.004, bench.steps(20, 6)), { up: [0, 0.2, 0.97] }));
    }
    if (closure === 'chelsea' && bench.level < 2) for (const c of [0.245, 0.755]) {
      sewn((s, t) => [c + (s - 0.5) * mix(0.05, 0.16, t), mix(0.72, 1.96, t)], 14, 24, 'detail', 0.0008);
      if (fine) for (const s of [-1, 1]) put('detail', seam(line((t) => [c + s * 0.5 * mix(0.05, 0.16, t) * 1.1, mix(0.72, 1.96, t)], 44, 0.0006), 0.0044));
    }
    if (closure === 'zip' && bench.level < 2) { const { tape, metal } = zip(line((t) => [0.73, mix(0.45, 1.97, t)], fine ? 50 : 20, 0.0008), { width: 0.009, teeth: Math.round((height - 0.06) * 360), closed: 0.95, fine }); put('detail', tape); put('hardware', metal); }
    const edge = bench.choice('top');
    if (edge !== 'plain') put('detail', cuff((u, v) => skin(u, v), { from: edge === 'fur' ? 1.72 : 1.84, to: 2.0, lift: 0.0008, thickness: 0.006, columns: flat ? 14 : bench.steps(72), rows: bench.steps(8, 2), flip: true, swell: edge === 'fur' ? 0.011 : 0.006 }));
    if (bench.level < 2) for (const u of closure === 'chelsea' ? [0, 0.5] : [0]) put('main', tube(smoothPath([on(u, 1.84, 0.001), on(u, 1.95, 0.006), add(rim(u), [0, 0.0035, 0])], bench.steps(6, 2)), 0.0042, bench.steps(8, 4)));
  },
};
