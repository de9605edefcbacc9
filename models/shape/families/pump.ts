import type { Family, Workbench } from '../family.ts';
import { applique } from '../kit/applique.ts';
import { buckle } from '../kit/buckle.ts';
import { cloth } from '../kit/cloth.ts';
import { stations, through } from '../kit/curve.ts';
import { heel, insole, platform, turnedTo } from '../kit/heel.ts';
import { last, upper } from '../kit/last.ts';
import type { Opening, Toe } from '../kit/last.ts';
import { ball } from '../kit/ball.ts';
import { deformed, placed } from '../kit/mesh.ts';
import type { Mesh } from '../kit/mesh.ts';
import { seam, spotOf } from '../kit/seam.ts';
import { tube } from '../kit/sweep.ts';
import { mix, smoothstep } from '../kit/vector.ts';
import type { Vec3 } from '../kit/vector.ts';
import { choice, ratio } from './parameters.ts';

export const pump: Family = {
  name: 'pump', version: 2, doc: 'A court shoe, ballerina or loafer without laces; its toe points to +z, or to +x where it is wider than deep.',
  parameters: {
    heel: ratio(0, 1, 0.6, 'Height of the heel: 0 flat, 0.3 kitten, 0.6 high, 1 as high as a foot can stand, of 0.12 m.'),
    heelForm: choice(['stiletto', 'block', 'cone', 'wedge'], 'Form of the heel.'),
    toe: choice(['pointed', 'almond', 'round', 'square'], 'Form of the toe.'),
    cut: ratio(0, 1, 0.6, 'How deep the vamp is cut out: 0 covers the instep as a loafer does, 1 shows the toes\' roots.'),
    platform: ratio(0, 1, 0, 'Thickness of the sole under the ball, of 0.04 m.'),
    strap: choice(['none', 'ankle', 'instep'], 'A strap with a buckle.'),
    trim: choice(['plain', 'bow', 'bit', 'cap'], 'What the vamp wears: a bow, a metal bit, a cap in the second colour.'),
  },
  materials: ['smooth-leather', 'patent-leather', 'leather', 'suede', 'satin', 'velvet', 'canvas', 'denim', 'knit'], size: { width: 0.075, height: 0.125, depth: 0.248 },
  finishes: { main: { material: 'chosen', colour: 'main' }, accent: { material: 'chosen', colour: 'accent' }, detail: { material: 'leather', colour: '#cdb091' }, hardware: { material: 'brass', colour: '#c9a35c' }, label: { material: 'rubber', colour: '#2a2523' } },
  build(bench) {
    const { length, width, put } = turnedTo(bench), flat = bench.level === 2, fine = bench.level === 0, rise = 0.12 * bench.number('heel') * (length / 0.245), under = 0.004 + 0.04 * bench.number('platform') * (length / 0.245);
    const base = (z: number): number => under + rise * smoothstep(0.17, -0.36, z) ** 1.08 + length * 0.028 * smoothstep(0.24, 0.5, z) ** 1.5, cut = bench.number('cut'), form = bench.choice('toe');
    const made = last({ length, width, toe: form === 'pointed' || form === 'almond' || form === 'square' ? form : ('round' satisfies Toe), lean: 0.03, base, top: through([[-0.5, length * 0.245], [-0.3, length * 0.26], [-0.08, length * 0.25], [0.1, length * 0.215], [0.28, length * 0.145], [0.42, length * 0.098], [0.49, length * 0.05], [0.5, length * 0.012]]) });
    const throat = mix(0.02, 0.3, cut), low = mix(0.5, 0.35, cut), ahead = (u: number): number => 0.5 - 0.5 * Math.cos(2 * Math.PI * u);
    const opening: Opening = { z: (u) => -0.5 + (throat + 0.5) * (1 - (1 - ahead(u)) ** 1.55), phi: (u) => { const c = ahead(u); return mix(mix(0.56, low, smoothstep(0, 0.4, c)), 1, Math.max(0, (c - 0.5) / 0.5) ** 1.9); } };
    const skin = upper(made, opening), around = flat ? 26 : bench.steps(112);
    put('main', cloth([{ surface: skin, us: stations(0, 1, around), vs: stations(0, 1, flat ? 7 : bench.steps(30)), free: ['v1'], flip: true }], { thickness: 0.0016, slack: 0.0006, inside: 2 }));
    put('detail', insole(made, bench, 0.0042));
    put('label', platform(made, bench, { high: 0.0012, low: -0.0032, grow: 0.0006 }));
    if (under > 0.009) put('main', platform(made, bench, { high: 0.001, low: -under + 0.003, grow: 0.001, ground: true }));
    put('main', heel(made, bench, bench.choice('heelForm'), Math.max(0.006, rise + under)));
    put('label', heel(made, bench, bench.choice('heelForm'), 0.0045, true));
    if (!flat) put('main', tube(stations(0, 1, around).slice(1).map((u) => skin(u, 1)), 0.0013, bench.steps(6, 4), { closed: true, up: [0, 1, 0] }));
    if (fine) put('detail', seam(stations(0, 1, 120).map((u) => spotOf(skin, u, 0.95, true)), 0.003, 0.0006, 0.0003));
    trims(bench, put, skin, bench.choice('trim'), length);
    if (bench.choice('strap') !== 'none') straps(bench, put, made.skin, bench.choice('strap') === 'ankle', base(-0.45), length);
  },
};

type Put = (role: 'main' | 'accent' | 'detail' | 'hardware' | 'label', ...meshes: Mesh[]) => void;

function trims(bench: Workbench, put: Put, skin: (u: number, v: number) => Vec3, kind: string, length: number): void {
  if (kind === 'none' || kind === 'plain') return;
  const onVamp = (s: number, t: number, lift: number): Vec3 => { const e = spotOf(skin, s, t, true); return [e.point[0] + e.normal[0] * lift, e.point[1] + e.normal[1] * lift, e.point[2] + e.normal[2] * lift]; };
  if (kind === 'cap') put('accent', applique((s, t, lift) => onVamp(mix(0.4, 0.6, s), mix(0, 0.36 + 0.2 * Math.sin(Math.PI * s), t), lift), { columns: bench.steps(26, 6), rows: bench.steps(14, 3), thickness: 0.0012, roll: 0.05, flip: true }));
  if (bench.level === 2) return;
  const middle = spotOf(skin, 0.5 - 1e-4, 0.93, true), at = (x: number, y: number, z: number): Vec3 => [middle.point[0] + x, middle.point[1] + y, middle.point[2] + z];
  if (kind === 'bow') {
    const lobe = deformed(ball(length * 0.042, length * 0.02, length * 0.012, bench.steps(26, 10)), ([x, y, z]) => { const k = smoothstep(-0.042 * length, 0.02 * length, x); return [x, y * mix(0.3, 1, k) + Math.sin(x * 300) * 0.0004, z * mix(0.5, 1, k)]; });
    for (const s of [1, -1]) put('main', placed(lobe, { at: at(s * length * 0.042, 0.005, -0.002), turn: [-0.5, 0, s * 0.14], scale: [s, 1, 1] }));
    put('main', placed(ball(length * 0.014, length * 0.014, length * 0.012, bench.steps(18, 8)), { at: at(0, 0.005, 0) }));
  }
  if (kind === 'bit') { put('hardware', tube(stations(-1, 1, 12).map((t) => at(t * length * 0.09, 0.004 - Math.abs(t) ** 2 * length * 0.03, 0)), 0.0021, bench.steps(8, 4))); put('main', applique((s, t, lift) => onVamp(mix(0.44, 0.56, s), mix(0.8, 0.97, t), lift + 0.0008), { columns: bench.steps(16, 4), rows: bench.steps(6, 2), thickness: 0.0016, flip: true })); }
}

function straps(bench: Workbench, put: Put, skin: (z: number, side: number, phi: number, lift?: number) => Vec3, ankle: boolean, base: number, length: number): void {
  const wide = length * 0.045, ring = (t: number): Vec3 => {
    if (ankle) { const a = t * 2 * Math.PI; return [Math.sin(a) * length * 0.13, base + length * 0.285 - 0.004 * Math.cos(a), -length * 0.31 - Math.cos(a) * length * 0.155]; }
    const side = t < 0.5 ? 1 : -1, phi = 0.3 + 0.7 * Math.min(t, 1 - t) * 2;
    return skin(-0.02, side, phi, 0.002);
  };
  const place = (s: number, t: number, lift: number): Vec3 => { const p = ring(s), c: Vec3 = ankle ? [0, p[1], -length * 0.31] : [0, p[1] - 0.05, p[2]], l = Math.hypot(p[0] - c[0], p[1] - c[1], p[2] - c[2]) || 1; return [p[0] + ((p[0] - c[0]) / l) * lift, p[1] + ((p[1] - c[1]) / l) * lift + (ankle ? (t - 0.5) * wide : 0), p[2] + ((p[2] - c[2]) / l) * lift + (ankle ? 0 : (0.5 - t) * wide)]; };
  put('main', cloth([{ surface: (u, v) => place(u, v, 0.0012), us: stations(0, 1, bench.steps(48, 10)), vs: stations(0, 1, bench.steps(4, 1)), free: ['v0', 'v1'] }], { thickness: 0.0022, slack: 0, inside: 1 }));
  if (ankle) put('main', tube([[0, base + length * 0.2, -length * 0.478], [0, base + length * 0.29, -length * 0.468]], length * 0.016, bench.steps(10, 4)));
  if (bench.level < 2) { const p = place(ankle ? 0.25 : 0.22, 0.5, 0.004); put('hardware', buckle({ point: p, normal: ankle ? [1, 0, 0] : [0.8, 0.6, 0] }, { width: wide * 1.2, height: wide * 1.5, bar: 0.0011, fine: bench.level === 0 })); }
}
