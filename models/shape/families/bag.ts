import type { Family, Workbench } from '../family.ts';
import { roundedBox } from '../kit/box.ts';
import { loft } from '../kit/loft.ts';
import { placed, superellipse } from '../kit/mesh.ts';
import type { Mesh } from '../kit/mesh.ts';
import { panel } from '../kit/panel.ts';
import { stitches } from '../kit/stitches.ts';
import { ringSection, smoothPath, sweep, tube } from '../kit/sweep.ts';
import type { Vec2, Vec3 } from '../kit/vector.ts';
import { mix } from '../kit/vector.ts';
import { labelPlate } from './label-band.ts';
import { choice, ratio } from './parameters.ts';

const HIDES = ['leather', 'suede', 'canvas', 'denim', 'felt', 'cotton', 'knit', 'mesh', 'velvet', 'rubber', 'matte-plastic'] as const;

/** A body of superellipse rings: half width and half depth at heights 0..1 of its own. */
function body(bench: Workbench, low: number, high: number, shape: (t: number) => readonly [number, number, number], z = 0): Mesh {
  const n = bench.steps(72, 16), rows = bench.steps(30, 7);
  return loft(Array.from({ length: rows + 1 }, (_, j) => {
    const t = j / rows, soft = 0.5 - 0.5 * Math.cos(Math.PI * t), [x, depth, exponent] = shape(soft);
    return Array.from({ length: n }, (_, i): Vec3 => {
      const [px, pz] = superellipse(x, depth, exponent, (i / n) * 2 * Math.PI);
      return [px, low + (high - low) * soft, z - pz];
    });
  }));
}

/** A rectangle with its lower corners rounded, counter-clockwise. */
function flapOutline(w: number, h: number, r: number, steps: number): Vec2[] {
  const out: Vec2[] = [[w / 2, 0], [-w / 2, 0]];
  for (const [sx, from] of [[-1, Math.PI], [1, 1.5 * Math.PI]] as const) for (let i = 0; i <= steps; i++) {
    const a = from + (i / steps) * (Math.PI / 2);
    out.push([sx * (w / 2 - r) + r * Math.cos(a), -h + r + r * Math.sin(a)]);
  }
  return out;
}

const finishes = {
  main: { material: 'chosen', colour: 'main' }, accent: { material: 'chosen', colour: 'accent' }, detail: { material: 'cotton', colour: 'detail' },
  hardware: { material: 'brass', colour: '#c9a35c' }, label: { material: 'leather', colour: '#e8dcc6' },
} as const;

export const handbag: Family = {
  name: 'handbag', version: 1, doc: 'A bag for the hand or shoulder: flap or open tote.',
  parameters: { form: choice(['flap', 'tote', 'bucket'], 'How it opens.'), handleShare: ratio(0.2, 0.55, 0.36, 'Height of the handle, of the whole.'), taper: ratio(0, 0.3, 0.12, 'How much narrower the top is.') },
  materials: HIDES, size: { width: 0.3, height: 0.34, depth: 0.13 }, finishes, labelAspect: 2.2,
  build(bench) {
    const { width: w, height: h, depth: d } = bench.size, top = h * (1 - bench.number('handleShare')), taper = bench.number('taper'), form = bench.choice('form'), sides = bench.steps(20, 6);
    const wide = (t: number): number => w / 2 * (1 - taper * t), bucket = form === 'bucket', exponent = bucket ? 2.4 : 5.5;
    const deep = (t: number): number => d / 2 * (bucket ? 1 - 0.25 * t : form === 'tote' ? 1 - 0.45 * t : 1 - 0.3 * t);
    bench.put('main', body(bench, 0, top, (t) => {
      const ends = t < 0.04 ? 0.93 + 0.07 * Math.sqrt(t / 0.04) : t > 0.97 ? 0.97 + 0.03 * Math.sqrt((1 - t) / 0.03) : 1;
      return [wide(t) * ends, deep(t) * ends * (1 + 0.06 * Math.sin(Math.PI * t)), exponent];
    }));
    const ringAt = (t: number, grow: number): Vec3[] => Array.from({ length: bench.steps(72, 16) }, (_, i, n = bench.steps(72, 16)): Vec3 => {
      const [x, z] = superellipse(wide(t) + grow, deep(t) * (1 + 0.06 * Math.sin(Math.PI * t)) + grow, exponent, (i / n) * 2 * Math.PI);
      return [x, top * t, -z];
    });
    bench.put('accent', tube(ringAt(0.03, -0.001), 0.0035, bench.steps(10, 4), { closed: true, up: [0, 1, 0] }), tube(ringAt(0.985, -0.002), 0.0035, bench.steps(10, 4), { closed: true, up: [0, 1, 0] }));
    const front = (t: number): number => deep(t) * (1 + 0.06 * Math.sin(Math.PI * t));
    if (form === 'flap') {
      const fw = 2 * wide(1) * 1.01, fh = top * 0.55, lean = Math.atan2(front(0.5) - front(1), top * 0.5), r = fw * 0.16;
      const tilt = (mesh: Mesh): Mesh => placed(mesh, { turn: [-lean, 0, 0], at: [0, top * 0.995, front(1) + 0.006] });
      bench.put('main', tilt(panel(flapOutline(fw, fh, r, bench.steps(12, 3)), 0.005, 0.0016)), placed(roundedBox(fw, 0.006, 2 * front(1) + 0.014, { radius: 0.0028, edgeSteps: bench.steps(4, 1) }), { at: [0, top + 0.0005, 0.001] }));
      if (bench.level === 0) bench.put('detail', tilt(stitches(flapOutline(fw - 0.012, fh - 0.006, r * 0.95, 12).slice(1).concat([[fw / 2 - 0.006, 0]]).map(([x, y]): Vec3 => [x, y, 0.0028]), 0.0058, 0.0005)));
      const lock = Math.min(0.034, w * 0.12);
      bench.put('hardware', tilt(placed(roundedBox(lock, lock * 0.72, 0.005, { radius: 0.0016, edgeSteps: bench.steps(4, 1) }), { at: [0, -fh + lock * 0.2, 0.004] })), tilt(placed(roundedBox(lock * 0.22, lock * 0.5, 0.006, { radius: 0.002, edgeSteps: bench.steps(4, 1) }), { at: [0, -fh + lock * 0.2, 0.008] })));
    } else if (bench.level === 0) bench.put('detail', stitches([...ringAt(0.94, 0.0004), ...ringAt(0.94, 0.0004).slice(0, 1)], 0.006, 0.0005));
    const hx = wide(1) * 0.52, arch = (z: number): Vec3[] => [[-hx, top - 0.012, z], [-hx * 0.98, top + (h - top) * 0.45, z], [-hx * 0.55, h - 0.014, z], [0, h - 0.005, z], [hx * 0.55, h - 0.014, z], [hx * 0.98, top + (h - top) * 0.45, z], [hx, top - 0.012, z]];
    for (const z of form === 'flap' ? [0] : [front(1) + 0.002, -front(1) - 0.002]) {
      bench.put('accent', sweep(smoothPath(arch(z), bench.steps(9, 2)), ringSection(0.005, 0.0055, sides)));
      bench.put('hardware', ...[-hx, hx].map((x) => placed(tube(ringSection(0.009, 0.009, bench.steps(24, 8)).map(([a, b]): Vec3 => [a, b, 0]), 0.0018, bench.steps(10, 4), { closed: true }), { at: [x, top + 0.004, z], turn: [0, Math.PI / 2, 0] })));
    }
    if (bench.labelled && form !== 'flap') bench.put('label', placed(labelPlate(w * 0.26, (w * 0.26) / 2.2, 0, 0), { at: [0, top * 0.62, front(0.62) + 0.001], turn: [-Math.atan2(front(0.4) - front(0.8), top * 0.4), 0, 0] }));
    else if (bench.labelled) bench.put('label', placed(labelPlate(w * 0.2, (w * 0.2) / 2.2, 0, 0), { at: [0, top * 0.22, front(0.22) + 0.001] }));
  },
};

export const backpack: Family = {
  name: 'backpack', version: 1, doc: 'A pack for the back: domed body, front pocket, straps, a haul loop.',
  parameters: { form: choice(['dome', 'roll-top', 'box'], 'Form of the top.'), pocket: ratio(0.25, 0.6, 0.42, 'Height of the front pocket, of the whole.') },
  materials: ['canvas', 'leather', 'suede', 'denim', 'mesh', 'cotton', 'felt', 'rubber', 'matte-plastic', 'knit'], size: { width: 0.3, height: 0.45, depth: 0.17 }, finishes, labelAspect: 2.2,
  build(bench) {
    const { width: w, height: h, depth: d } = bench.size, form = bench.choice('form'), top = h * 0.965, strap = d * 0.12, deep = d * 0.72, z = -d / 2 + strap + deep / 2, ph = h * bench.number('pocket');
    bench.put('main', body(bench, 0, top, (t) => {
      const base = t < 0.08 ? 0.88 + 0.12 * Math.sqrt(t / 0.08) : 1, crown = form === 'box' ? Math.max(0, (t - 0.94) / 0.06) ** 2 * 0.15 : form === 'dome' ? (1 - Math.sqrt(1 - Math.min(1, Math.max(0, (t - 0.55) / 0.45)) ** 2)) * 0.8 : Math.max(0, (t - 0.7) / 0.3) * 0.06;
      const flat = form === 'roll-top' ? Math.max(0, (t - 0.62) / 0.38) * 0.75 : crown * 0.9;
      return [w / 2 * base * (1 - crown), deep / 2 * base * (1 - flat) * (1 + 0.05 * Math.sin(Math.PI * t)), 4];
    }, z));
    bench.put('main', placed(roundedBox(w * 0.72, ph, d * 0.3, { radius: d * 0.1, edgeSteps: bench.steps(8, 2), faceSteps: bench.steps(6, 2), deform: ([x, y, q]) => [x, y, q * (1 - 0.25 * Math.max(0, y / ph)) + (q > 0 ? 0.012 * Math.cos((x / w) * Math.PI) : 0)] }), { at: [0, ph * 0.5 + h * 0.07, d / 2 - d * 0.17] }));
    const front = (x: number, share: number): number => d / 2 - d * 0.17 + d * 0.15 * (1 - 0.25 * Math.max(0, share - 0.5)) + 0.012 * Math.cos((x / w) * Math.PI);
    const zip = Array.from({ length: bench.steps(16, 5) + 1 }, (_, i, n = bench.steps(16, 5)): Vec3 => { const x = mix(-0.31, 0.31, i / n) * w; return [x, h * 0.07 + ph * 0.8, front(x, 0.8)]; });
    bench.put('accent', tube(zip, 0.003, bench.steps(8, 4)));
    bench.put('hardware', placed(roundedBox(0.005, 0.022, 0.004, { radius: 0.0015, edgeSteps: bench.steps(3, 1) }), { at: [w * 0.24, h * 0.07 + ph * 0.8 - 0.012, front(w * 0.24, 0.75) + 0.002] }));
    for (const s of [-1, 1]) bench.put('accent', sweep(smoothPath([[s * w * 0.1, top * 0.94, -d / 2 + strap * 1.4], [s * w * 0.16, top * 0.86, -d / 2 + strap * 0.4], [s * w * 0.24, h * 0.5, -d / 2 + strap * 0.35], [s * w * 0.32, h * 0.2, -d / 2 + strap * 0.5], [s * w * 0.36, h * 0.08, -d / 2 + strap * 1.6]], bench.steps(10, 3)), ringSection(w * 0.085, 0.006, bench.steps(20, 6)), { up: [0, 0.1, -1] }));
    bench.put('accent', tube(smoothPath([[-w * 0.08, top * 0.97, z - deep * 0.3], [-w * 0.06, h * 0.99, z - deep * 0.3], [w * 0.06, h * 0.99, z - deep * 0.3], [w * 0.08, top * 0.97, z - deep * 0.3]], bench.steps(8, 3)), 0.005, bench.steps(14, 5)));
    if (form === 'roll-top') bench.put('accent', placed(roundedBox(w * 0.97, 0.035, deep * 0.36, { radius: 0.012, edgeSteps: bench.steps(6, 2) }), { at: [0, top - 0.012, z] }));
    if (bench.labelled) bench.put('label', labelPlate(w * 0.26, (w * 0.26) / 2.2, h * 0.07 + ph * 0.42, front(0, 0.4) + 0.0012));
  },
};

export const wallet: Family = {
  name: 'wallet', version: 1, doc: 'A folded wallet that lies or stands, with edge stitching and a strap.',
  parameters: { closing: choice(['plain', 'strap', 'zip'], 'What keeps it shut.') },
  materials: HIDES, size: { width: 0.11, height: 0.09, depth: 0.022 }, finishes, labelAspect: 2.2,
  build(bench) {
    const { width: w, height: h, depth: d } = bench.size, edgeSteps = bench.steps(6, 2), lying = h < d, thick = lying ? h : d, tall = lying ? d : h;
    const lay = (mesh: Mesh): Mesh => (lying ? placed(mesh, { turn: [-Math.PI / 2, 0, 0], at: [0, thick / 2, 0] }) : placed(mesh, { at: [0, tall / 2, 0] }));
    const leaf = Math.min(0.006, thick * 0.4);
    bench.put('main', ...[-1, 1].map((s) => lay(placed(roundedBox(w, tall, leaf, { radius: leaf * 0.48, edgeSteps }), { at: [0, 0, s * (thick / 2 - leaf / 2)] }))), lay(placed(roundedBox(w * 0.04, tall * 0.99, thick * 0.96, { radius: w * 0.018, edgeSteps }), { at: [-w * 0.475, 0, 0] })));
    bench.put('accent', lay(roundedBox(w * 0.93, tall * 0.95, Math.max(0.001, thick - leaf * 1.2), { radius: 0.001, edgeSteps: bench.steps(2, 1) })));
    if (bench.level === 0) bench.put('detail', ...[1, -1].map((s) => { const x = w / 2 - 0.005, y = tall / 2 - 0.005, z = s * thick / 2; return lay(stitches([[-x, y, z], [x, y, z], [x, -y, z], [-x, -y, z], [-x, y, z]], 0.0042, 0.0004)); }));
    const closing = bench.choice('closing');
    if (closing === 'strap') bench.put('main', lay(placed(roundedBox(w * 0.3, tall * 0.18, thick * 1.08, { radius: 0.003, edgeSteps }), { at: [w * 0.36, 0, 0] })));
    if (closing === 'strap') bench.put('hardware', lay(placed(roundedBox(0.009, 0.009, thick * 1.2, { radius: 0.004, edgeSteps }), { at: [w * 0.28, 0, 0] })));
    if (closing === 'zip') bench.put('hardware', lay(tube([[-w * 0.48, tall * 0.49, 0], [w * 0.49, tall * 0.49, 0], [w * 0.49, -tall * 0.49, 0], [-w * 0.48, -tall * 0.49, 0]], thick * 0.12, bench.steps(10, 4))));
    if (bench.labelled) bench.put('label', lay(labelPlate(w * 0.32, (w * 0.32) / 2.2, -tall * 0.3, thick / 2 + 0.0004)));
  },
};
