import type { Family, Workbench } from '../family.ts';
import { chain } from '../kit/chain.ts';
import { buckle, stud } from '../kit/hide.ts';
import { hoop } from '../kit/hoop.ts';
import { roundedBox } from '../kit/box.ts';
import { emptyMesh, joined, placed, smoothNormals, superellipse, vertex } from '../kit/mesh.ts';
import type { Mesh } from '../kit/mesh.ts';
import { valueNoise } from '../kit/noise.ts';
import { stitches } from '../kit/stitches.ts';
import { patch } from '../kit/patch.ts';
import { ringSection, smoothPath, sweep, tube } from '../kit/sweep.ts';
import type { Vec3 } from '../kit/vector.ts';
import { mix, smoothstep } from '../kit/vector.ts';
import { CLOTHS, LEATHERS } from '../materials/library.ts';
import { labelPlate } from './label-band.ts';
import { choice, ratio } from './parameters.ts';

/** The bag's body: where its wall is, `around` 0..1 from the right side over the back, height `t` 0..1. */
interface Body { readonly wall: (around: number, t: number, grow?: number) => Vec3; readonly top: number; readonly deep: (t: number) => number; readonly wide: (t: number) => number }

export const handbag: Family = {
  name: 'handbag', version: 2, doc: 'A bag for the hand or shoulder: with a flap, an open tote, or a bucket drawn together by a cord.',
  parameters: {
    form: choice(['flap', 'tote', 'bucket'], 'How it opens.'), handleShare: ratio(0.2, 0.55, 0.36, 'Height of the handle, of the whole.'), taper: ratio(0, 0.3, 0.12, 'How much narrower the top is.'),
    handle: choice(['arch', 'pair', 'chain'], 'One handle, one on each side, or a chain.'), clasp: choice(['lock', 'buckle', 'stud'], 'What closes a flap.'), slouch: ratio(0, 1, 0.35, 'How much it gives way under its own weight.'),
  },
  materials: [...LEATHERS, ...CLOTHS.filter((cloth) => cloth !== 'jersey' && cloth !== 'fleece'), 'straw', 'rubber', 'matte-plastic'], size: { width: 0.3, height: 0.34, depth: 0.13 },
  finishes: {
    main: { material: 'chosen', colour: 'main' }, accent: { material: 'chosen', colour: 'accent' }, detail: { material: 'cotton', colour: 'detail' },
    hardware: { material: 'brass', colour: '#c9a35c' }, label: { material: 'leather', colour: '#e8dcc6' },
  },
  labelAspect: 2.2,
  build(bench) {
    const body = bodyOf(bench), form = bench.choice('form'), { top, deep } = body;
    putBody(bench, body, form);
    if (form === 'flap') putFlap(bench, body);
    if (form === 'bucket') putCord(bench, body);
    putHandles(bench, body, form);
    const { width: w } = bench.size, low = form === 'flap' ? 0.2 : form === 'tote' ? 0.6 : 0.36, lw = w * (form === 'flap' ? 0.2 : 0.26);
    if (bench.labelled) bench.put('label', placed(labelPlate(lw, lw / 2.2, 0, 0), { at: [0, top * low, body.wall(0.75, low)[2] + 0.0015], turn: [-Math.atan2(deep(low - 0.1) - deep(low + 0.1), top * 0.2), 0, 0] }));
  },
};

function bodyOf(bench: Workbench): Body {
  const { width: w, height: h, depth: d } = bench.size, form = bench.choice('form'), top = h * (1 - bench.number('handleShare')), taper = bench.number('taper'), slouch = bench.number('slouch');
  const bucket = form === 'bucket', tote = form === 'tote', exponent = bucket ? 2.3 : 6, noise = valueNoise(9, 7, 21), fold = bucket ? 0 : tote ? 0.1 : 0.16;
  const wide = (t: number): number => (w / 2) * (1 - taper * t), deep = (t: number): number => (d / 2) * (bucket ? 1 - 0.22 * t : tote ? 1 - 0.4 * t : 1 - 0.34 * t) * 0.97;
  const wall = (around: number, t: number, grow = 0): Vec3 => {
    const a = around * 2 * Math.PI, foot = t < 0.05 ? 0.94 + 0.06 * Math.sqrt(Math.max(0, t) / 0.05) : 1, belly = 1 + (0.05 + 0.05 * slouch) * Math.sin(Math.PI * Math.min(1, t * 1.1));
    const [sx, sz] = superellipse(wide(t) * foot + grow, deep(t) * foot * belly + grow, exponent, a);
    // The gusset folds inwards at both sides, deeper towards the top; leather gives way in soft dents.
    const side = Math.max(0, 1 - Math.abs(sz) / (deep(t) * 0.9)), inward = fold * d * smoothstep(0.05, 1, t) * side ** 1.3, dent = slouch * d * 0.055 * (noise(around * 1 + 0.02, t * 0.9) - 0.5) * Math.sin(Math.PI * Math.min(1, t + 0.05));
    const droop = slouch * top * 0.022 * Math.max(0, t - 0.6) * 2.5 * (bucket ? Math.sin(a * 5) * 0.6 : Math.cos((sx / wide(t)) * Math.PI * 0.5));
    return [sx - Math.sign(sx) * inward * (Math.abs(sx) > wide(t) * 0.8 ? 1 : 0), top * t - droop, -sz * (1 + dent / Math.max(1e-6, deep(t)))];
  };
  return { wall, top, deep, wide };
}

function putBody(bench: Workbench, { wall, top }: Body, form: string): void {
  const n = bench.level === 2 ? 14 : bench.steps(96), rows = bench.level === 2 ? 5 : bench.steps(30), shut = form === 'flap', rise = (t: number): number => 0.5 - 0.5 * Math.cos(Math.PI * t);
  const mesh = emptyMesh(), across = n + 1;
  const ring = (t: number, grow: number): void => { let round = 0; for (let i = 0; i <= n; i++) { const p = wall((i % n) / n, t, grow), q = i > 0 ? wall((i - 1) / n, t, grow) : p; round += Math.hypot(p[0] - q[0], p[2] - q[2]); vertex(mesh, p, [0, 1, 0], round, t * top); } };
  for (let j = 0; j <= rows; j++) ring(rise(j / rows), 0);
  const turned = shut ? 0 : bench.steps(8, 3);
  for (let j = 1; j <= turned; j++) ring(1 - (j > 1 ? ((j - 1) / (turned - 1)) * 0.5 : 0), -0.0026);
  const all = rows + turned;
  for (let j = 0; j < all; j++) for (let i = 0; i < n; i++) { const a = j * across + i, b = a + across; mesh.indices.push(a, a + 1, b + 1, a, b + 1, b); }
  const lid = (j: number, up: boolean, y: number): void => { const first = vertex(mesh, [0, y, 0], [0, up ? 1 : -1, 0], 0, 0); for (let i = 0; i < n; i++) mesh.indices.push(first, ...(up ? [j * across + i, j * across + i + 1] : [j * across + i + 1, j * across + i])); };
  lid(0, false, 0);
  if (shut) lid(rows, true, top);
  smoothNormals(mesh);
  bench.put('main', mesh);
  if (!shut) bench.put('detail', patch((u, v) => { const p = wall(u, 0.52, -0.004); return [p[0] * v, top * 0.5, p[2] * v]; }, { columns: bench.steps(40, 12), rows: 1, flip: true }));
  const sides = bench.steps(8, 3), cord = 0.0024, loop = (t: number, grow: number): Vec3[] => Array.from({ length: n }, (_, i) => wall(i / n, t, grow));
  bench.put('accent', tube(loop(0.035, 0.0004), cord * 1.2, sides, { closed: true, up: [0, 1, 0] }));
  if (!shut) bench.put('accent', tube(loop(0.998, -0.0013), cord, sides, { closed: true, up: [0, 1, 0] }));
  if (form !== 'bucket') {
    // Piping where front and back meet the gussets.
    const edge = (around: number): Vec3[] => Array.from({ length: rows + 1 }, (_, j) => wall(around, mix(0.03, 1, j / rows), 0.0002));
    for (const around of [0.136, 0.364, 0.636, 0.864]) bench.put('accent', tube(edge(around), cord, sides));
    if (bench.level === 0) for (const s of [-1, 1]) for (const z of [0.25, 0.75]) {
      const seam = Array.from({ length: 40 }, (_, j): Vec3 => { const t = mix(0.06, 0.97, j / 39), p = wall(z + s * 0.094, t, 0.0006); return p; });
      bench.put('detail', stitches(seam, 0.0056, 0.00042));
    }
  } else if (bench.level === 0) bench.put('detail', stitches(loop(0.075, 0.0006), 0.0056, 0.00042));
  if (form === 'tote' && bench.level === 0) bench.put('detail', stitches([...loop(0.955, 0.0006), ...loop(0.955, 0.0006).slice(0, 1)], 0.0056, 0.00042));
  if (form !== 'bucket' && bench.level < 2) for (const x of [-0.36, 0.36]) for (const z of [-1, 1]) bench.put('hardware', placed(stud(0.0055, 0.003, bench.steps(16, 6)), { turn: [Math.PI / 2, 0, 0], at: [x * bench.size.width, 0.0012, z * bench.size.depth * 0.3] }));
}

/** A flap from the back over the top and down the front, its lower corners round, with a closure. */
function putFlap(bench: Workbench, { wall, top, wide, deep }: Body): void {
  const fall = top * 0.52, span = wide(1) * 0.985, over = 2 * deep(1), long = over + fall, r = span * 0.34, columns = bench.level === 2 ? 6 : bench.steps(40), rows = bench.steps(36, 8), thick = 0.0024;
  const at = (x: number, s: number, lift: number): Vec3 => {
    // s: metres from the back edge; over the top it is arched a little, then it follows the front.
    if (s < over) { const t = s / over; return [x, top + lift + 0.0045 + 0.006 * Math.sin(Math.PI * t) - 0.004 * t ** 8, -deep(1) - 0.001 + over * t + lift * 0.4 * (t > 0.9 ? (t - 0.9) * 10 : 0)]; }
    const down = s - over, y = 1 - down / top, soft = Math.min(1, down / 0.012), front = wall(0.75 + (Math.asin(Math.min(0.98, Math.max(-0.98, x / wide(y)))) / (2 * Math.PI)) * 0.2, y)[2];
    return [x, top + 0.004 * (1 - soft) + lift * (1 - soft) - down * (0.985), front + mix(0.003, 0.0042, soft) + lift];
  };
  const back = Math.min(0.02, over * 0.3), half = (s: number): number => { if (s < back) return span - back + Math.sqrt(Math.max(0, back * back - (back - s) ** 2)); const left = long - s; return left < r ? span - r + Math.sqrt(Math.max(0, r * r - (r - left) ** 2)) : span; };
  const sheet = (lift: number, flip: boolean): Mesh => patch((u, v) => { const s = long * (1 - (1 - v) ** 1.25); return at((2 * u - 1) * half(s), s, lift); }, { columns, rows, flip });
  bench.put('main', sheet(thick, true), sheet(0, false));
  const rim = (shrink: number, lift: number): Vec3[] => { const m = bench.steps(44, 8); return [...Array.from({ length: m + 1 }, (_, i): Vec3 => { const s = long * (1 - (1 - i / m) ** 1.6) - (i === m ? shrink : 0); return at(-(half(s) - shrink), s, lift); }), ...Array.from({ length: m + 1 }, (_, i): Vec3 => { const s = long * (1 - (i / m) ** 1.6) - (i === 0 ? shrink : 0); return at(half(s) - shrink, s, lift); })]; };
  bench.put('accent', tube(rim(0.0004, thick * 0.5), 0.0019, bench.steps(8, 3)));
  if (bench.level === 0) bench.put('detail', stitches(rim(0.0062, thick + 0.0004).filter((_, i, all) => i > 4 && i < all.length - 4), 0.0054, 0.00042));
  const [, y, z] = at(0, long - 0.004, thick), lean = -Math.atan2(deep(0.4) - deep(0.7), top * 0.3), edgeSteps = bench.steps(4, 1), size = Math.min(0.036, wide(1) * 0.26);
  const put = (mesh: Mesh, dy = 0, dz = 0): Mesh => placed(mesh, { turn: [lean, 0, 0], at: [0, y + dy, z + dz] });
  switch (bench.choice('clasp')) {
    case 'buckle':
      bench.put('accent', put(roundedBox(size * 0.62, size * 2.4, 0.003, { radius: 0.0014, edgeSteps }), size * 0.1, 0.001));
      bench.put('hardware', put(buckle(size * 1.05, size * 0.86, 0.0016, [bench.steps(5, 1), bench.steps(8, 3)]), -size * 0.3, 0.0028));
      break;
    case 'stud': bench.put('hardware', put(stud(size * 0.28, 0.0035, bench.steps(28, 8)), size * 0.4, 0.0005)); break;
    default:
      bench.put('hardware', put(roundedBox(size, size * 0.74, 0.004, { radius: 0.0015, edgeSteps }), size * 0.12, 0.001), put(stud(size * 0.2, 0.0036, bench.steps(24, 8)), size * 0.12, 0.0016), put(roundedBox(size * 0.13, size * 0.42, 0.0046, { radius: 0.0012, edgeSteps }), size * 0.12, 0.0062));
      if (bench.level === 0) bench.put('hardware', ...[-1, 1].map((s) => placed(put(stud(size * 0.045, 0.0012, 10), size * 0.12, 0.003), { at: [s * size * 0.38, 0, 0] })));
  }
}

/** A cord through eyelets that gathers a bucket's mouth, knotted in front. */
function putCord(bench: Workbench, { wall }: Body): void {
  const n = bench.steps(96, 20), sides = bench.steps(8, 3), path = Array.from({ length: n }, (_, i): Vec3 => wall(i / n, 0.86, 0.0018 + 0.0022 * Math.sin((i / n) * 2 * Math.PI * 10)));
  bench.put('accent', tube(path, 0.0024, sides, { closed: true, up: [0, 1, 0] }));
  const [x, y, z] = wall(0.75, 0.86, 0.005);
  for (const s of [-1, 1]) bench.put('accent', tube(smoothPath([[x, y, z], [x + s * 0.012, y - 0.014, z + 0.007], [x + s * 0.017, y - 0.05, z + 0.004], [x + s * 0.02, y - 0.085, z + 0.002]], bench.steps(6, 2)), 0.0024, sides), placed(roundedBox(0.0085, 0.018, 0.0085, { radius: 0.003, edgeSteps: bench.steps(3, 1) }), { at: [x + s * 0.02, y - 0.092, z + 0.002] }));
  if (bench.level < 2) bench.put('hardware', ...Array.from({ length: 10 }, (_, i) => { const a = (i + 0.5) / 10, p = wall(a, 0.86, 0.0008), q = wall(a, 0.86, 0.01); return placed(hoop(0.005, 0.0011, [bench.steps(16, 6), bench.steps(6, 3)]), { turn: [0, Math.atan2(q[0] - p[0], q[2] - p[2]), 0], at: p }); }));
}

function putHandles(bench: Workbench, { wall, top, wide, deep }: Body, form: string): void {
  const { height: h } = bench.size, kind = bench.choice('handle'), sides = bench.steps(16, 4), ring = Math.min(0.0105, wide(1) * 0.09), fine = bench.level === 0;
  const tab = (x: number, z: number, y: number, front: boolean): Mesh => placed(roundedBox(ring * 1.5, ring * 3.4, 0.003, { radius: 0.0013, edgeSteps: bench.steps(3, 1) }), { at: [x, y - ring * 1.35, z + (front ? 0.0012 : -0.0012)] });
  const loop = (at: Vec3, turn: Vec3): Mesh => placed(hoop(ring, ring * 0.16, [bench.steps(28, 8), bench.steps(8, 3)]), { turn, at });
  if (kind === 'chain') {
    const x = wide(1) * 1.0, y = top * 0.97, side = (s: number): Vec3 => [s * (Math.abs(wall(s > 0 ? 0 : 0.5, 0.96)[0]) + 0.003), y, 0];
    for (const s of [-1, 1]) bench.put('hardware', loop([side(s)[0], y, 0], [0, Math.PI / 2, 0]));
    const path = smoothPath([side(-1), [-x * 0.86, mix(top, h, 0.5), 0.004], [-x * 0.46, mix(top, h, 0.93), 0.002], [0, h - 0.003, 0], [x * 0.46, mix(top, h, 0.93), -0.002], [x * 0.86, mix(top, h, 0.5), -0.004], side(1)], 10);
    bench.put('hardware', bench.level === 2 ? tube(path.filter((_, i) => i % 5 === 0), 0.0028, 4) : chain(path, fine ? 0.0125 : 0.02, fine ? 0.009 : 0.01, 0.0014, fine ? 12 : 6));
    return;
  }
  const x = wide(1) * 0.54, tall = h - top;
  const arch = (z: number, start: number): Vec3[] => [[-x, start, z], [-x * 1.02, start + (h - start) * 0.34, z * 0.98], [-x * 0.94, top + tall * 0.68, z * 0.94], [-x * 0.55, h - tall * 0.09, z * 0.9], [0, h - 0.0055, z * 0.88], [x * 0.55, h - tall * 0.09, z * 0.9], [x * 0.94, top + tall * 0.68, z * 0.94], [x * 1.02, start + (h - start) * 0.34, z * 0.98], [x, start, z]];
  const handle = (z: number, start: number): void => {
    const path = smoothPath(arch(z, start), bench.steps(8, 2));
    bench.put('accent', sweep(path, ringSection(0.0042, 0.0056, sides), { up: [0, 0, 1], scale: (t) => { const end = Math.min(1, 9 * Math.min(t, 1 - t)); return [0.62 + 0.38 * end, 1.25 - 0.25 * end]; } }));
    if (fine) bench.put('detail', stitches(path.slice(6, -6).map(([a, b, c]): Vec3 => [a, b, c + 0.0056]), 0.0052, 0.0004));
  };
  if (kind === 'pair' || form === 'tote') {
    for (const s of [1, -1]) {
      const z = s * (deep(1) + 0.0035), start = top * 0.9;
      handle(z, start + ring * 0.4);
      for (const sx of [-1, 1]) { bench.put('accent', tab(sx * x, s * (deep(0.86) + 0.002), start - ring * 0.4, s > 0)); bench.put('hardware', loop([sx * x, start + ring * 0.1, z], [0, 0, 0])); if (fine) bench.put('hardware', placed(stud(0.0022, 0.0012, 10), { turn: [0, s > 0 ? 0 : Math.PI, 0], at: [sx * x, start - ring * 2.4, s * (deep(0.78) + 0.0045)] })); }
    }
    return;
  }
  const start = top + (form === 'flap' ? 0.011 : 0.004);
  handle(0, start + ring * 1.5);
  for (const sx of [-1, 1]) {
    bench.put('accent', form === 'flap' ? placed(roundedBox(ring * 3.2, 0.004, ring * 2, { radius: 0.0018, edgeSteps: bench.steps(3, 1) }), { at: [sx * x, start + 0.001, 0] }) : joined(tab(sx * x, 0, start + ring * 0.6, true)));
    bench.put('hardware', loop([sx * x, start + ring * 0.85, 0], [0, Math.PI / 2, 0]));
  }
}
