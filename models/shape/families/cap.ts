import type { Family, Workbench } from '../family.ts';
import { attached } from '../kit/applique.ts';
import { ball } from '../kit/ball.ts';
import { buckle } from '../kit/buckle.ts';
import { cloth } from '../kit/cloth.ts';
import { stations, through } from '../kit/curve.ts';
import { placed } from '../kit/mesh.ts';
import type { Surface } from '../kit/patch.ts';
import { seam, spotOf } from '../kit/seam.ts';
import { tube } from '../kit/sweep.ts';
import { add, mix, smoothstep, times } from '../kit/vector.ts';
import type { Vec3 } from '../kit/vector.ts';
import { labelPlate } from './label-band.ts';
import { choice, ratio } from './parameters.ts';

export const cap: Family = {
  name: 'cap', version: 2, doc: 'A cap of six panels with a curved brim, a trucker\'s cap, a visor, or a bucket hat.',
  parameters: {
    form: choice(['baseball', 'bucket', 'trucker', 'visor'], 'Which hat.'),
    brim: ratio(0.15, 0.5, 0.34, 'Length of the brim, of the depth.'),
    curve: ratio(0, 1, 0.5, 'How far the brim is bent: 0 flat, 1 rolled.'),
    crown: ratio(0, 1, 0.5, 'How upright its front stands: 0 soft and round, 1 high and stiff.'),
    closure: choice(['strap', 'none'], 'A strap with a buckle over a gap behind, or closed all round.'),
    sandwich: choice(['plain', 'piped'], 'Whether the brim\'s edge is piped in the second colour.'),
  },
  materials: ['cotton', 'canvas', 'denim', 'felt', 'knit', 'mesh', 'nylon', 'wool', 'linen', 'suede', 'leather', 'velvet', 'rubber'], size: { width: 0.18, height: 0.13, depth: 0.27 },
  finishes: { main: { material: 'chosen', colour: 'main' }, accent: { material: 'chosen', colour: 'accent' }, detail: { material: 'cotton', colour: 'detail' }, hardware: { material: 'brushed-brass', colour: '#a98e5c' }, label: { material: 'cotton', colour: '#ece5d6' } },
  labelAspect: 2,
  build(bench) {
    const form = bench.choice('form');
    if (form === 'bucket') bucketHat(bench);
    else baseball(bench, form);
  },
};

function baseball(bench: Workbench, form: string): void {
  const { width: w, height: h, depth: d } = bench.size, flat = bench.level === 2, fine = bench.level === 0, brim = d * bench.number('brim'), rx = w / 2 - 0.001, rz = (d - brim) / 2, cz = -brim / 2 + 0.002, low = h * 0.12, stiff = bench.number('crown'), visor = form === 'visor';
  const square = mix(0.5, 0.8, stiff), gap = bench.choice('closure') === 'strap';
  // Six panels: creased a little at their seams, upright before, round behind.
  const crown: Surface = (u, v) => {
    const a = u * 2 * Math.PI, c = Math.cos(a), front = smoothstep(-0.2, 0.9, c), rise = Math.sin((v * Math.PI) / 2), power = mix(0.62, mix(0.56, 0.4, stiff), front), r = Math.cos((v * Math.PI) / 2) ** power;
    const seamline = 1 - 0.014 * Math.exp(-((Math.abs(Math.sin(3 * a)) / 0.16) ** 2)) * smoothstep(0, 0.2, v) * (1 - v * 0.5), slump = flat ? 0 : 0.006 * (1 - stiff) * Math.sin(5 * a + 2 * v) * Math.sin(Math.PI * v);
    const arch = gap && !flat && !visor ? h * 0.2 * Math.max(0, 1 - ((a - Math.PI) / 0.36) ** 2) ** 0.5 * (1 - v) ** 2 : 0, leaning = front * mix(0.0, 0.05, square) * rz * v * (1 - v) * 4;
    return [rx * r * seamline * (1 + slump) * Math.sin(a), low + (h * 0.972 - low) * rise + arch, cz + rz * r * seamline * (1 + slump) * c + leaning];
  };
  const end = visor ? 0.3 : 1, around = flat ? 24 : bench.steps(144), rows = flat ? 6 : bench.steps(visor ? 10 : 34), shell = (u0: number, u1: number, n: number): ReturnType<typeof cloth> => cloth([{ surface: crown, us: stations(u0, u1, n), vs: stations(0, end, rows), free: visor ? ['v0', 'v1'] : ['v0'] }], { thickness: 0.0018, slack: 0.001, inside: flat ? 3 : 2 });
  if (form === 'trucker') { bench.put('main', shell(-1 / 6, 1 / 6, Math.round(around / 3))); bench.put('accent', shell(1 / 6, 5 / 6, Math.round((around * 2) / 3))); } else bench.put('main', shell(0, 1, around));
  const bend = bench.number('curve'), brimAt: Surface = (u, v) => {
    const a = (u - 0.5) * Math.PI * 0.93, out = 1 - v, x = rx * 0.992 * Math.sin(a), side = (x / rx) ** 2, reach = brim * Math.max(0, Math.cos(a)) ** 0.5;
    return [x * (1 - 0.05 * out), low + 0.003 + out * h * (0.05 - 0.17 * (1 - side)) * (1 - 0.3 * bend) - side * bend * h * (0.01 + 0.32 * out) + 0.002 * out, cz + rz * Math.cos(a) * 0.992 + out * (reach - 0.001)];
  };
  bench.put(form === 'trucker' ? 'main' : 'accent', cloth([{ surface: (u, v) => brimAt(u, 1 - v), us: stations(0, 1, flat ? 14 : bench.steps(72)), vs: stations(0, 1, flat ? 2 : bench.steps(16)), free: ['v1'], flip: true }], { thickness: 0.0034, slack: 0, inside: flat ? 1 : 2 }));
  const rimLine = (lift: number): Vec3[] => stations(0.004, 0.996, bench.steps(60)).map((u) => add(brimAt(u, 0), [0, lift, 0]));
  if (!flat) bench.put(bench.choice('sandwich') === 'piped' ? 'detail' : form === 'trucker' ? 'main' : 'accent', tube(rimLine(-0.0017), bench.choice('sandwich') === 'piped' ? 0.0024 : 0.0021, bench.steps(8, 4)));
  if (!visor) bench.put('accent', placed(ball(0.0075, 0.0042, 0.0075, bench.steps(20, 6)), { at: [0, h * 0.972, cz] }));
  // Inside, a sweatband.
  bench.put('detail', cloth([{ surface: (u, v) => { const p = crown(u, 0.02 + v * 0.16), k = 0.975; return [p[0] * k, p[1] - 0.001, cz + (p[2] - cz) * k]; }, us: stations(0, 1, flat ? 16 : bench.steps(72)), vs: stations(0, 1, flat ? 1 : bench.steps(4)), flip: true }], { thickness: 0.001, inside: 0 }));
  if (gap && !flat) {
    const lie = (t: number): Vec3 => crown(0.5 + t * 0.075, 0.02), path = stations(-1, 1, bench.steps(20)).map((t) => add(lie(t), [0, 0.009 - crown(0.5 + t * 0.075, 0)[1] + low, -0.0016]));
    bench.put('accent', cloth([{ surface: (u, v) => { const k = u * (path.length - 1), i = Math.min(path.length - 2, Math.floor(k)), a = path[i] ?? [0, 0, 0], b = path[i + 1] ?? a; return [mix(a[0], b[0], k - i), mix(a[1], b[1], k - i) + (v - 0.5) * 0.017, mix(a[2], b[2], k - i)]; }, us: stations(0, 1, bench.steps(20)), vs: stations(0, 1, 2), free: ['v0', 'v1'], flip: true }], { thickness: 0.0022, slack: 0, inside: 1 }));
    const middle = path[Math.round(path.length * 0.56)] ?? [0, 0, 0];
    bench.put('hardware', buckle({ point: add(middle, [0, 0, -0.0036]), normal: [0, 0, -1] }, { width: 0.018, height: 0.022, bar: 0.0012, fine }));
  }
  if (fine) {
    for (let i = 0; i < 6; i++) for (const s of [-1, 1]) bench.put('detail', seam(stations(0.02, visor ? 0.28 : 0.95, 40).map((v) => spotOf(crown, i / 6 + (s * 0.0042) / Math.max(0.25, Math.cos((v * Math.PI) / 2) ** 0.6), v)), 0.0036));
    for (const v of [0.12, 0.28, 0.44, 0.6, 0.76, 0.9]) bench.put('detail', seam(stations(0.03, 0.97, 70).map((u) => { const e = spotOf(brimAt, u, v); return { point: add(e.point, [0, 0.0001, 0]), normal: e.normal[1] < 0 ? times(e.normal, -1) : e.normal }; }), 0.0042));
    if (!visor) for (let i = 0; i < 6; i++) { const e = spotOf(crown, (i + 0.5) / 6, 0.64); bench.put('detail', attached(tube(stations(0, 1, 14).slice(1).map((t): Vec3 => [0.0032 * Math.cos(t * 2 * Math.PI), 0.0032 * Math.sin(t * 2 * Math.PI), 0.0002]), 0.0011, 6, { closed: true, up: [0, 0, 1] }), e.point, e.normal)); }
  }
  if (bench.labelled && !visor) { const e = spotOf(crown, 0, 0.3), lw = w * 0.26; bench.put('label', attached(labelPlate(lw, lw / 2, 0, 0), add(e.point, times(e.normal, 0.0022)), e.normal)); }
}

function bucketHat(bench: Workbench): void {
  const { width: w, height: h, depth: d } = bench.size, flat = bench.level === 2, fine = bench.level === 0, stiff = bench.number('crown'), brim = Math.min(w, d) * bench.number('brim') * 0.62, rx = w / 2 - brim, rz = d / 2 - brim, low = h * mix(0.28, 0.46, bench.number('curve'));
  const wall = through([[0, 1], [0.55, mix(0.84, 0.9, stiff)], [0.7, mix(0.78, 0.86, stiff)], [0.8, mix(0.66, 0.76, stiff)], [1, 0.02]], 'straight'), rise = through([[0, 0], [0.6, 0.84], [0.72, 0.96], [0.8, 0.985], [1, 1]], 'straight');
  const crown: Surface = (u, v) => { const a = u * 2 * Math.PI, r = wall(v) * (1 + (flat ? 0 : 0.01 * Math.sin(3 * a + 4 * v) * v * (1 - v))); return [rx * r * Math.sin(a), low + (h - low) * rise(v), rz * r * Math.cos(a)]; };
  const around = flat ? 24 : bench.steps(120);
  bench.put('main', cloth([{ surface: crown, us: stations(0, 1, around), vs: stations(0, 1, flat ? 7 : bench.steps(34)) }], { thickness: 0.002, inside: flat ? 3 : 2 }));
  const sheet: Surface = (u, v) => { const a = u * 2 * Math.PI, wave = flat ? 0 : h * 0.035 * Math.sin(3 * a + 0.7) * v ** 1.6; return [mix(rx, w / 2, v) * Math.sin(a), mix(low, 0.002, v ** 0.86) + wave + h * 0.012 * v, mix(rz, d / 2, v) * Math.cos(a)]; };
  bench.put('accent', cloth([{ surface: sheet, us: stations(0, 1, around), vs: stations(0, 1, flat ? 2 : bench.steps(12)), free: ['v1'], flip: false }], { thickness: 0.0026, slack: 0, inside: flat ? 1 : 2 }));
  if (!flat) bench.put(bench.choice('sandwich') === 'piped' ? 'detail' : 'accent', tube(stations(0, 1, bench.steps(96)).slice(1).map((u) => add(sheet(u, 0.998), [0, -0.001, 0])), 0.0019, bench.steps(8, 4), { closed: true, up: [0, 1, 0] }));
  if (!flat) bench.put('main', tube(stations(0, 1, bench.steps(96)).slice(1).map((u) => crown(u, 0.71)), 0.0016, bench.steps(6, 4), { closed: true, up: [0, 1, 0] }), tube(stations(0, 1, bench.steps(96)).slice(1).map((u) => crown(u, 0.005)), 0.0016, bench.steps(6, 4), { closed: true, up: [0, 1, 0] }));
  if (fine) {
    for (const v of [0.12, 0.28, 0.44, 0.6, 0.76, 0.9]) bench.put('detail', seam(stations(0, 1, 170).map((u) => spotOf(sheet, u, v)), 0.0042));
    bench.put('detail', seam(stations(0, 1, 150).map((u) => spotOf(crown, u, 0.67)), 0.004));
    for (const u of [0.25, 0.75]) for (const k of [-0.02, 0.02]) { const e = spotOf(crown, u + k, 0.2); bench.put('detail', attached(tube(stations(0, 1, 14).slice(1).map((t): Vec3 => [0.003 * Math.cos(t * 2 * Math.PI), 0.003 * Math.sin(t * 2 * Math.PI), 0]), 0.001, 6, { closed: true, up: [0, 0, 1] }), e.point, e.normal)); }
  }
  if (bench.labelled) { const e = spotOf(crown, 0, 0.3), lw = w * 0.12; bench.put('label', attached(labelPlate(lw, lw / 2, 0, 0), add(e.point, times(e.normal, 0.0012)), e.normal)); }
}
