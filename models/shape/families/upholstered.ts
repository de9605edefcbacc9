import type { Parameter, Workbench } from '../family.ts';
import { ball } from '../kit/ball.ts';
import { roundedBox } from '../kit/box.ts';
import { loft } from '../kit/loft.ts';
import { joined, placed } from '../kit/mesh.ts';
import type { Mesh } from '../kit/mesh.ts';
import { roundedRectangle, upright } from '../kit/outline.ts';
import { tube } from '../kit/sweep.ts';
import { pad, welt } from '../kit/upholstery.ts';
import type { PadOptions } from '../kit/upholstery.ts';
import type { Vec2, Vec3 } from '../kit/vector.ts';
import { LEG_KINDS, LEG_SHARES, putLegs } from './legs.ts';
import type { LegKind } from './legs.ts';
import { choice, ratio } from './parameters.ts';
import { scatterCushion } from './cushion.ts';

export const SEATING = {
  arms: choice(['track', 'rolled', 'slope', 'none'], 'Armrests: straight boxes, rolled over outwards, falling to the front, or none.'),
  armWidth: ratio(0.1, 0.26, 0.17, 'Width of an armrest, of a seat.'),
  back: choice(['cushions', 'tufted', 'tight'], 'Back: loose cushions, one face drawn in by buttons, or one plain face.'),
  legs: choice(LEG_KINDS, 'What it stands on.'),
  softness: ratio(0, 1, 0.5, 'How full the cushions are.'),
} as const satisfies Record<string, Parameter>;

/** Steps over edges and faces of a pad by level, for one seat, for two and for more. */
const STEPS = { 0: { few: [5, 12], some: [4, 9], many: [3, 7] }, 1: { few: [2, 6], some: [2, 5], many: [2, 4] }, 2: { few: [1, 2], some: [1, 1], many: [1, 1] } } as const;

/** An armchair or a sofa: `seats` side by side, `long` of them with a seat that reaches `reach` metres further to the front. */
export function putSeating(bench: Workbench, seats: number, chaise: 'none' | 'left' | 'right', pillows: number): void {
  const { width: w, height: h, depth } = bench.size, arms = bench.choice('arms'), back = bench.choice('back'), kind = bench.choice('legs') as LegKind;
  const soft = bench.number('softness'), [edgeSteps, faceSteps] = STEPS[bench.level][seats > 2 ? 'many' : seats > 1 ? 'some' : 'few'];
  const d = chaise === 'none' ? depth : depth * 0.6, reach = depth - d, z0 = -depth / 2 + d / 2;
  const leg = h * LEG_SHARES[kind], frame = leg + h * 0.17, seatTop = h * 0.5, crown = 0.01 + 0.022 * soft;
  const arm = arms === 'none' ? 0.012 : (w / (seats + 0.4)) * bench.number('armWidth') * 1.15, inside = w - 2 * arm, each = inside / seats, thickBack = d * 0.16;
  const options = (bulge: number, radius: number, creases: number): PadOptions => ({ crown: bulge, radius, edgeSteps, faceSteps, creases: bench.level === 0 ? creases : 0 });
  const plain = (x: number, y: number, z: number, radius: number): Mesh => roundedBox(x, y, z, { radius, edgeSteps: bench.steps(4, 1) });
  const front = z0 + d / 2, rear = -depth / 2, armTop = h * (arms === 'slope' ? 0.68 : 0.7), cord: readonly [number, number] = [bench.steps(5, 1), bench.steps(8, 4)];

  bench.put('main', placed(plain(w - 0.01, frame - leg, d * 0.97, 0.014), { at: [0, (leg + frame) / 2, z0 - d * 0.005] }));
  bench.put('main', placed(pad(w - (arms === 'rolled' ? arm * 0.6 : 0.02), h - leg, thickBack, { ...options(0.006, thickBack * 0.3, 0), faceSteps: bench.level === 2 ? 1 : 4 }), { at: [0, (h + leg) / 2, rear + thickBack * 0.62], turn: [-0.1, 0, 0] }));
  for (const s of [-1, 1]) if (arms !== 'none') putArm(bench, arms, s, { x: s * (w / 2 - arm / 2), wide: arm, low: leg, top: armTop, z: z0 + 0.002, deep: d * 0.985, edgeSteps, faceSteps });

  const backFront = rear + thickBack * 1.35, deep = front - backFront - d * 0.02, thick = seatTop - frame + 0.004;
  const backDeep = back === 'cushions' ? d * 0.17 : d * 0.1, backLow = seatTop - 0.02, backHigh = h * (back === 'cushions' ? 0.985 : 0.99);
  for (let i = 0; i < seats; i++) {
    const x = -inside / 2 + each * (i + 0.5), long = (chaise === 'left' && i === 0) || (chaise === 'right' && i === seats - 1) ? reach : 0, corner = Math.min(0.05, thick * 0.3);
    const seat = pad(each - 0.004, thick, deep + long, options(crown, Math.min(0.03, thick * 0.26), 0.012 * (0.4 + soft)));
    bench.put('main', placed(seat, { at: [x, frame + thick / 2, (backFront + front + long) / 2] }));
    if (bench.level < 2) for (const y of [seatTop - 0.006, frame + 0.008]) bench.put('main', placed(welt(each - 0.006, deep + long - 0.001, y, corner, 0.0042, cord), { at: [x, 0, (backFront + front + long) / 2] }));
    if (long > 0) {
      bench.put('main', placed(plain(each, frame - leg, reach + 0.04, 0.014), { at: [x, (leg + frame) / 2, front + reach / 2 - 0.03] }));
      if (kind === 'plinth') bench.put('accent', placed(plain(each * 0.96, leg, reach, 0.004), { at: [x, leg / 2, front + reach / 2 - 0.06] }));
    }
    if (back === 'cushions') {
      const tall = backHigh - backLow, cushion = pad(each - 0.006, tall, backDeep, options(crown * 1.5, backDeep * 0.3, 0.013 * (0.5 + soft)));
      bench.put('main', placed(cushion, { at: [x, backLow + tall / 2, backFront + backDeep * 0.42 - tall * 0.06], turn: [-0.17, 0, 0] }));
    }
  }
  if (back !== 'cushions') {
    const tall = backHigh - backLow + 0.03, columns = Math.max(2, Math.round(inside / 0.17)), tufted = back === 'tufted' && bench.level < 2, fine: Vec3 = bench.level === 0 ? [Math.min(66, columns * 10), seats > 1 ? 18 : 26, 1] : [Math.min(26, columns * 3), 8, 1];
    const face = pad(inside, tall, backDeep, { ...options(0.012, backDeep * 0.35, 0), faceSteps: tufted ? fine : bench.level === 2 ? 1 : [6 * seats, 6, 1], ...(tufted ? { tufts: { columns, rows: 3, depth: 0.035 } } : {}) });
    const at: Vec3 = [0, backLow + tall / 2 - 0.01, backFront + backDeep * 0.3 - 0.02], turn: Vec3 = [-0.13, 0, 0];
    bench.put('main', placed(face, { at, turn }));
    if (tufted && bench.level === 0) bench.put('detail', placed(buttons(inside, tall, columns, 3, backDeep / 2 - 0.026), { at, turn }));
  }
  for (let k = 0; k < pillows; k++) {
    const s = k % 2 === 0 ? -1 : 1, size = Math.min(0.44, h * 0.5), x = s * (inside / 2 - size * 0.56 - Math.floor(k / 2) * size * 0.5);
    bench.put('detail', placed(scatterCushion(size, size, size * 0.34, bench.steps(16, 3), 0.85), { at: [x, seatTop + crown + size * 0.44, backFront + backDeep * 0.95 + size * 0.1], turn: [-0.3, -s * 0.2, s * 0.07] }));
  }
  putLegs(bench, kind, 'accent', 'hardware', { w: w * (kind === 'tapered' ? 0.9 : 0.96), d: d * 0.86, top: leg + 0.004 });
  if (reach > 0 && kind !== 'plinth') bench.put('accent', placed(roundedBox(0.05, leg + 0.004, 0.05, bench.level === 2 ? { radius: 0, edgeSteps: 0 } : { radius: 0.004, edgeSteps: bench.steps(2, 1) }), { at: [(chaise === 'left' ? -1 : 1) * (inside / 2 - each * 0.5), (leg + 0.004) / 2, front + reach - 0.08] }));
}

interface Arm { readonly x: number; readonly wide: number; readonly low: number; readonly top: number; readonly z: number; readonly deep: number; readonly edgeSteps: number; readonly faceSteps: number }

function putArm(bench: Workbench, kind: string, side: number, { x, wide, low, top, z, deep, edgeSteps, faceSteps }: Arm): void {
  const tall = top - low, faces = bench.level === 2 ? 1 : Math.min(faceSteps, 8);
  if (kind === 'rolled') {
    const outline = rolled(wide, tall, bench.steps(22, 6)).map(([a, b]): Vec2 => [side * a, b]), ordered = side > 0 ? outline : outline.slice().reverse();
    const rings = (bench.level === 2 ? [-0.49, 0.49] : [-0.5, -0.47, 0, 0.47, 0.5]).map((t) => ordered.map(([a, b]): Vec3 => { const f = Math.abs(t) === 0.5 ? 0.93 : 1; return [a * f, tall / 2 + (b - tall / 2) * f, t * deep]; }));
    // The loft climbs +y with rings in the plan; turned so that it runs along +z.
    bench.put('main', placed(loft(rings.map((ring) => ring.map(([a, b, c]): Vec3 => [a, c, -b]))), { turn: [Math.PI / 2, 0, 0], at: [x, low, z] }));
    if (bench.level < 2) bench.put('main', placed(tube(upright(outline.map(([a, b]): Vec2 => [a * 0.96, tall / 2 + (b - tall / 2) * 0.96]), deep / 2 - 0.004), 0.004, bench.steps(8, 4), { closed: true }), { at: [x, low, z] }));
    return;
  }
  const radius = Math.min(0.045, wide * 0.34), slope = kind === 'slope' ? tall * 0.3 : 0;
  const bulk = pad(wide, tall, deep, { crown: 0.006, radius, edgeSteps, faceSteps: faces });
  const meshes = slope === 0 ? [bulk] : [sloped(bulk, tall, deep, slope)];
  bench.put('main', ...meshes.map((mesh) => placed(mesh, { at: [x, low + tall / 2, z] })));
  if (bench.level < 2 && slope === 0) bench.put('main', placed(tube(upright(roundedRectangle(wide - 0.012, tall - 0.012, radius * 0.8, bench.steps(6, 2)), deep / 2 - 0.006), 0.004, bench.steps(8, 4), { closed: true }), { at: [x, low + tall / 2, z] }));
}

/** Lowers the top towards the front, with an easy curve. */
function sloped(mesh: Mesh, tall: number, deep: number, drop: number): Mesh {
  const positions = mesh.positions.slice();
  for (let i = 0; i < positions.length; i += 3) {
    const t = Math.min(1, Math.max(0, (positions[i + 2] ?? 0) / deep + 0.5)), up = (positions[i + 1] ?? 0) / tall + 0.5;
    positions[i + 1] = (positions[i + 1] ?? 0) - drop * up * (t * t * (3 - 2 * t));
  }
  return { ...mesh, positions };
}

/** Outline of a rolled arm seen from the front: a post with a roll on top that leans to +x; counter-clockwise from the inner foot. */
function rolled(wide: number, tall: number, steps: number): Vec2[] {
  const r = wide * 0.5, cy = tall - r, cx = wide * 0.04, post = wide * 0.3, out: Vec2[] = [[post, 0], [post, cy - r * 0.9]];
  for (let k = 0; k <= steps; k++) { const a = -0.32 * Math.PI + (k / steps) * 1.5 * Math.PI; out.push([cx + r * Math.cos(a), cy + r * Math.sin(a)]); }
  out.push([-wide * 0.42, cy - r * 0.9], [-wide * 0.42, 0]);
  return out;
}

/** Buttons of a tufted face, as `tuft` places them. */
function buttons(wide: number, tall: number, columns: number, rows: number, z: number): Mesh {
  const knob = ball(0.011, 0.011, 0.006, 10), meshes: Mesh[] = [];
  for (let i = -columns; i <= columns; i++) for (let j = -rows; j <= rows; j++) {
    const x = (i / columns) * wide, y = (j / rows) * tall;
    if ((i + j) % 2 === 0 && Math.abs(x) < wide * 0.46 && Math.abs(y) < tall * 0.42) meshes.push(placed(knob, { at: [x, y, z] }));
  }
  return joined(...meshes);
}
