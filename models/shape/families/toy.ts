import type { Family, Workbench } from '../family.ts';
import { ball } from '../kit/ball.ts';
import { roundedBox } from '../kit/box.ts';
import { fur } from '../kit/fur.ts';
import { lathe } from '../kit/lathe.ts';
import { deformed, joined, placed } from '../kit/mesh.ts';
import type { Mesh } from '../kit/mesh.ts';
import { patch } from '../kit/patch.ts';
import { tube } from '../kit/sweep.ts';
import { smoothstep } from '../kit/vector.ts';
import type { Vec3 } from '../kit/vector.ts';
import { choice, count, ratio } from './parameters.ts';

export const plush: Family = {
  name: 'plush', version: 2, doc: 'A soft animal that sits: bear, rabbit or cat.',
  parameters: { animal: choice(['bear', 'rabbit', 'cat'], 'Which ears it has.'), plump: ratio(0.8, 1.2, 1, 'How round its belly is.') },
  materials: ['felt', 'velvet', 'cotton', 'knit', 'canvas', 'suede', 'denim', 'fleece', 'wool'], size: { width: 0.24, height: 0.32, depth: 0.22 },
  finishes: { main: { material: 'chosen', colour: 'main' }, accent: { material: 'felt', colour: 'accent' }, detail: { material: 'gloss-plastic', colour: '#241d1a' } },
  build(bench) {
    const { width: w, height: h, depth: d } = bench.size, n = bench.steps(46, 10), small = bench.steps(28, 7), fine = bench.level === 0, plump = bench.number('plump'), animal = bench.choice('animal');
    const head = animal === 'rabbit' ? h * 0.57 : h * 0.72, hr = h * 0.19, skins: Mesh[] = [];
    const skin = (mesh: Mesh): void => { skins.push(mesh); bench.put('main', mesh); };
    // A belly is fuller below, a head in its cheeks.
    skin(placed(deformed(ball(w * 0.3 * plump, h * 0.27, d * 0.3, n), ([x, y, z]) => { const k = 1 + 0.16 * smoothstep(h * 0.2, -h * 0.16, y); return [x * k, y, z * k]; }), { at: [0, h * 0.28, -d * 0.06] }));
    skin(placed(deformed(ball(hr * 1.1, hr * 0.95, hr * 0.95, n), ([x, y, z]) => [x * (1 + 0.1 * smoothstep(hr * 0.3, -hr * 0.35, y)), y, z]), { at: [0, head, 0] }));
    const muzzle = { y: head - hr * 0.3, z: hr * 0.74, rx: hr * (animal === 'bear' ? 0.5 : 0.42), ry: hr * 0.36, rz: hr * 0.42 };
    bench.put('accent', placed(ball(muzzle.rx, muzzle.ry, muzzle.rz, small), { at: [0, muzzle.y, muzzle.z] }));
    putFace(bench, hr, head, muzzle);
    for (const s of [-1, 1]) {
      // Arms hang from the shoulder and end in a rounder paw; legs lie forward and end in a sole.
      skin(placed(deformed(ball(w * 0.1, h * 0.18, w * 0.1, small), ([x, y, z]) => { const k = 1 + 0.28 * smoothstep(0, -h * 0.14, y); return [x * k, y, z * k + 0.16 * h * smoothstep(h * 0.02, -h * 0.2, y) * 0.5]; }), { at: [s * w * 0.34, h * 0.38, d * 0.03], turn: [-0.42, 0, s * 0.5] }));
      const foot = w * 0.155;
      skin(placed(deformed(ball(w * 0.13, w * 0.135, d * 0.32, small), ([x, y, z]) => { const k = 1 + 0.26 * smoothstep(d * 0.1, d * 0.26, z); return [x * k, y * k + (k - 1) * w * 0.16, Math.min(z, d * 0.268)]; }), { at: [s * w * 0.27, w * 0.135, d * 0.19], turn: [0, s * 0.26, 0] }));
      bench.put('accent', placed(ball(foot * 0.72, foot * 0.86, d * 0.02, small), { at: [s * (w * 0.27 + d * 0.07), w * 0.165, d * 0.449], turn: [0, s * 0.26, 0] }));
      putEar(bench, animal, s, hr, head, skin);
    }
    if (fine) bench.put('main', fur(joined(...skins), { count: 2800, length: h * 0.025, width: h * 0.0095, bare: ([, y, z], n) => n[2] > 0.45 && (z > d * 0.4 || y > head + hr * 0.62) }));
  },
};

/** Eyes, a nose and a mouth sewn of thread. */
function putFace(bench: Workbench, hr: number, head: number, { y, z, rx, ry, rz }: { y: number; z: number; rx: number; ry: number; rz: number }): void {
  const nose: Vec3 = [0, y + ry * 0.5, z + rz * 0.84], on = (x: number, up: number): Vec3 => [x, y + up, z + rz * Math.sqrt(Math.max(0, 1 - (x / rx) ** 2 - (up / ry) ** 2)) + hr * 0.012];
  bench.put('detail', placed(deformed(ball(hr * 0.16, hr * 0.11, hr * 0.09, bench.steps(20, 6)), ([px, py, pz]) => [px * (1 + (3.2 * py) / hr), py, pz]), { at: nose }));
  for (const s of [-1, 1]) bench.put('detail', placed(ball(hr * 0.105, hr * 0.115, hr * 0.075, bench.steps(18, 6)), { at: [s * hr * 0.42, head + hr * 0.1, hr * 0.83] }));
  if (bench.level === 2) return;
  const thread = hr * 0.018, sides = bench.steps(6, 3);
  bench.put('detail', tube([0.4, 0.2, 0, -0.2].map((k) => on(0, ry * k)), thread, sides));
  for (const s of [-1, 1]) bench.put('detail', tube([0, 0.25, 0.5, 0.75, 1].map((k) => on(s * rx * 0.5 * k, ry * (-0.2 - 0.22 * Math.sin(k * Math.PI * 0.62)))), thread, sides));
}

/** An ear, hollow in front, lined with the second colour. */
function putEar(bench: Workbench, animal: string, s: number, hr: number, head: number, skin: (mesh: Mesh) => void): void {
  const small = bench.steps(26, 6), [rx, ry, rz] = animal === 'rabbit' ? [hr * 0.29, hr * 0.95, hr * 0.15] as const : animal === 'cat' ? [hr * 0.36, hr * 0.5, hr * 0.17] as const : [hr * 0.42, hr * 0.42, hr * 0.2] as const;
  const at: Vec3 = animal === 'rabbit' ? [s * hr * 0.45, head + hr * 1.5, -hr * 0.1] : [s * hr * 0.75, head + hr * 0.76, -hr * 0.04], turn: Vec3 = [animal === 'rabbit' ? -0.1 : 0, 0, animal === 'rabbit' ? -s * 0.18 : -s * 0.45];
  // A cat's ear runs to a point; every ear is bowl-shaped in front.
  const form = ([x, y, z]: Vec3): Vec3 => { const up = y / ry, narrow = animal === 'cat' ? 1 - 0.72 * smoothstep(-0.1, 1, up) : 1, hollow = z > 0 ? 1.5 * Math.max(0, 1 - (x / rx) ** 2 - up * up) : 0; return [x * narrow, y, z * (1 - hollow)]; };
  skin(placed(deformed(ball(rx, ry, rz, small), form), { at, turn }));
  bench.put('accent', placed(deformed(ball(rx * 0.74, ry * 0.76, rz * 0.5, bench.steps(20, 5)), ([x, y, z]) => { const [fx, fy] = form([x, y, 0]); return [fx, fy, z * 0.2 + rz * (0.06 - 0.36 * Math.max(0, 1 - (x / rx) ** 2 - (y / ry) ** 2))]; }), { at, turn }));
}

export const blocks: Family = {
  name: 'blocks', version: 1, doc: 'A wooden toy: stacking rings, a tower of blocks, or a car.',
  parameters: { toy: choice(['rings', 'tower', 'car'], 'Which toy.'), pieces: count(3, 7, 5, 'Rings or storeys.') },
  materials: ['oak', 'walnut', 'bamboo', 'matte-plastic', 'gloss-plastic', 'felt', 'rubber'], size: { width: 0.14, height: 0.2, depth: 0.14 },
  finishes: { main: { material: 'chosen', colour: 'main' }, accent: { material: 'matte-plastic', colour: 'accent' }, detail: { material: 'matte-plastic', colour: 'detail' } },
  build(bench) {
    const { width: w, height: h, depth: d } = bench.size, filletSteps = bench.steps(6, 2), segments = bench.steps(64, 14), edgeSteps = bench.steps(5, 1), pieces = bench.number('pieces'), roles = ['accent', 'detail', 'main'] as const, toy = bench.choice('toy');
    if (toy === 'rings') {
      const r = Math.min(w, d) / 2, base = h * 0.09, each = (h * 0.78) / pieces;
      bench.put('main', lathe([[0, 0], [r, 0, 0.002], [r, base, base * 0.4], [0, base]], { segments, filletSteps }), lathe([[r * 0.14, base], [r * 0.11, h * 0.9], [0, h * 0.9]], { segments: bench.steps(24, 8) }), placed(ball(r * 0.24, h * 0.065, r * 0.24, bench.steps(32, 8)), { at: [0, h * 0.935, 0] }));
      for (let k = 0; k < pieces; k++) {
        const y = base + each * k, size = r * (0.94 - (0.52 * k) / pieces), f = each * 0.48;
        bench.put(roles[k % 3] ?? 'main', lathe([[r * 0.15, y + each * 0.03], [size, y + each * 0.03, f], [size, y + each * 0.98, f], [r * 0.15, y + each * 0.98]], { segments, filletSteps }));
      }
    } else if (toy === 'tower') {
      const each = h / pieces;
      for (let k = 0; k < pieces; k++) {
        const size = 1 - (0.45 * k) / pieces;
        bench.put(roles[k % 3] ?? 'main', placed(roundedBox(w * size * 0.96, each * 0.995, d * size * 0.96, { radius: each * 0.07, edgeSteps }), { at: [0, each * (k + 0.5), 0], turn: [0, k === 0 ? 0 : 0.14 * (k % 2 === 0 ? 1 : -1), 0] }));
      }
    } else {
      const long = w >= d, turn: Vec3 = [0, long ? Math.PI / 2 : 0, 0], length = long ? w : d, across = long ? d : w, wheel = h * 0.22;
      const body = (profile: (t: number) => number, role: 'main' | 'accent', wide: number, l0: number, l1: number, low: number): void => {
        const face = (side: number) => patch((u, v) => [side * wide / 2, low + (profile(u) - low) * v, (l0 + (l1 - l0) * u) * length], { columns: bench.steps(40, 10), rows: 1, flip: side > 0 });
        const top = patch((u, v) => [(v - 0.5) * wide, profile(u), (l0 + (l1 - l0) * u) * length], { columns: bench.steps(40, 10), rows: 1 });
        const under = patch((u, v) => [(v - 0.5) * wide, low, (l0 + (l1 - l0) * u) * length], { columns: 1, rows: 1, flip: true });
        bench.put(role, ...[face(1), face(-1), top, under].map((mesh) => placed(mesh, { turn })));
      };
      body((t) => h * (0.28 + 0.34 * (Math.sin(Math.PI * Math.min(1, Math.max(0, t))) ** 0.35)), 'main', across * 0.82, -0.5, 0.5, wheel * 0.8);
      body((t) => h * (0.56 + 0.44 * Math.sin(Math.PI * t) ** 0.45), 'accent', across * 0.74, -0.3, 0.2, h * 0.5);
      for (const z of [-0.29, 0.29]) {
        for (const s of [-1, 1]) bench.put('detail', placed(placed(lathe([[0, -across * 0.09], [wheel, -across * 0.09, wheel * 0.2], [wheel, across * 0.09, wheel * 0.2], [wheel * 0.4, across * 0.09], [wheel * 0.36, across * 0.07], [0, across * 0.07]], { segments: bench.steps(44, 10), filletSteps }), { turn: [0, 0, -s * Math.PI / 2], at: [s * across * 0.41, wheel, z * length] }), { turn }));
        bench.put('main', placed(tube([[-across * 0.36, wheel, z * length], [across * 0.36, wheel, z * length]], wheel * 0.2, bench.steps(14, 5)), { turn }));
      }
    }
  },
};
