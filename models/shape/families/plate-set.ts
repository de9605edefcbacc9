import type { Family, Workbench } from '../family.ts';
import { hoop } from '../kit/hoop.ts';
import { lathe } from '../kit/lathe.ts';
import type { ProfilePoint } from '../kit/lathe.ts';
import { placed } from '../kit/mesh.ts';
import type { Vec3 } from '../kit/vector.ts';
import { mix } from '../kit/vector.ts';
import { choice, count, ratio } from './parameters.ts';

export const plateSet: Family = {
  name: 'plate-set', version: 3, doc: 'A dinner set, stacked: dinner plates, side plates on them, bowls on top, and cups beside where it is wide.',
  parameters: {
    settings: count(2, 8, 4, 'Of each piece.'), rim: choice(['coupe', 'rimmed'], 'Plates that curve up to their edge, or with a flat rim.'), bowls: choice(['deep', 'low', 'none'], 'Bowls on top.'),
    cups: choice(['none', 'mugs', 'handleless'], 'Cups beside the stack.'), line: ratio(0, 0.06, 0.02, 'Width of the coloured edge, of the radius; 0 is none.'),
  },
  materials: ['ceramic', 'stone', 'terracotta', 'glass', 'matte-plastic', 'gloss-plastic', 'bamboo', 'oak', 'walnut', 'brushed-steel'], size: { width: 0.27, height: 0.15, depth: 0.27 },
  finishes: { main: { material: 'chosen', colour: 'main' }, accent: { material: 'ceramic', colour: 'accent' } },
  build(bench) {
    const { width: w, height: h, depth: d } = bench.size, n = bench.number('settings'), cups = bench.choice('cups'), bowls = bench.choice('bowls');
    const beside = cups === 'none' ? 0 : Math.min(w * 0.34, d * 0.36), r = Math.min((w - beside) / 2, d / 2), x = -w / 2 + r, rimmed = bench.choice('rim') === 'rimmed';
    // Heights that one piece adds to a stack; all together fill the height.
    const kinds = [{ radius: r, rise: 1, last: 2.6, well: rimmed ? 0.66 : 0.72 }, { radius: r * 0.76, rise: 0.9, last: 2.2, well: rimmed ? 0.64 : 0.7 }, ...(bowls === 'none' ? [] : [{ radius: r * 0.56, rise: bowls === 'deep' ? 1.7 : 1.2, last: bowls === 'deep' ? 6.5 : 4, well: 0.42 }])];
    const total = kinds.reduce((sum, kind, i) => sum + kind.rise * n + (i === kinds.length - 1 ? kind.last - kind.rise : 0.35), 0), unit = h / total;
    const fine = Math.max(36, Math.min(80, Math.round(900 / (n * kinds.length)))), segments = bench.level === 0 ? bench.steps(fine, 24) : bench.level === 1 ? bench.steps(fine * 0.68, 12) : 12;
    let y = 0;
    kinds.forEach((kind, i) => {
      // On a full shelf every other piece of a large set is enough.
      const step = bench.level === 2 && n > 4 ? 2 : 1;
      for (let k = (n - 1) % step; k < n; k += step) putDish(bench, [x, y + kind.rise * unit * k, 0], { r: kind.radius, tall: kind.last * unit, well: kind.well, hidden: k < n - 1, stands: k > 0 || i > 0, rimmed: rimmed && i < 2, rise: kind.rise * unit, segments });
      y += kind.rise * unit * n + unit * 0.35;
    });
    if (cups !== 'none') {
      const cr = beside * 0.42, ch = Math.min(h * 0.62, cr * 2.1), each = Math.min(n, 4);
      for (let k = 0; k < each; k++) {
        const level = Math.floor(k / 2), z = (k % 2 === 0 ? -1 : 1) * Math.min(d / 2 - cr, cr * 1.16);
        putCup(bench, [w / 2 - cr * (cups === 'mugs' ? 1.34 : 1.05), level * ch * 0.86, z], cr * (1 - level * 0.02), ch * (level > 0 ? Math.min(1, (h - ch * 0.86) / ch) : 1), cups === 'mugs');
      }
    }
  },
};

interface Dish {
  readonly r: number; readonly tall: number;
  /** Radius of the flat middle, of the whole. */
  readonly well: number;
  /** Another one stands on it. */
  readonly hidden: boolean;
  /** It stands in another one, so that its foot is not seen. */
  readonly stands: boolean;
  readonly rimmed: boolean;
  /** Height that it adds to the stack. */
  readonly rise: number;
  readonly segments: number;
}

/** One plate or bowl with its foot at `at`; what another one hides is left out. */
function putDish(bench: Workbench, at: Vec3, { r, tall, well, hidden, stands, rimmed, rise, segments }: Dish): void {
  const wall = Math.min(0.0042, rise * 0.55), steps = bench.steps(hidden ? 3 : 6, 1), foot = r * well * 0.92, low = rise * 0.16;
  const outer = Array.from({ length: steps + 1 }, (_, k): ProfilePoint => {
    const t = k / steps, rise1 = t < 0.3 ? (t / 0.3) ** 1.3 * 0.62 : 0.62 + (0.38 * (t - 0.3)) / 0.7;
    return rimmed ? [mix(r * well, r, t), mix(low, tall - wall * 0.6, rise1)] : [mix(r * well, r, Math.sin((t * Math.PI) / 2) ** 0.9), mix(low, tall - wall * 0.6, t ** 1.5)];
  });
  const lip: ProfilePoint[] = [[r - wall * 0.1, tall - wall * 0.2], [r - wall * 0.4, tall], [r - wall * 0.8, tall - wall * 0.15]];
  const inner = outer.slice().reverse().slice(1).map(([x, y]): ProfilePoint => [Math.max(0.001, x - wall * 0.6), y + wall * 0.9]);
  const put = (role: 'main' | 'accent', profile: readonly ProfilePoint[]): void => bench.put(role, placed(lathe(profile, { segments }), { at }));
  if (hidden && bench.level === 2) { put('main', [[r * well, low], [r, tall], [r * well * 0.98, low + wall * 0.5]]); return; }
  const ground: readonly ProfilePoint[] = stands ? (bench.level === 2 ? [[0, low], [foot, 0]] : [[foot, 0]]) : [[0, low], [foot * 0.94, low], [foot * 0.96, 0], [foot, 0], [foot * 1.01, low]];
  // What the next dish covers goes in no farther than an eye can follow it.
  put('main', [...ground, ...outer, ...lip, ...(hidden ? inner.slice(0, Math.max(1, inner.length - 1)) : [...inner, [0, low + wall] as ProfilePoint])]);
  const line = bench.number('line');
  if (line > 0.002 && bench.level < 2) put('accent', [[r + 0.0003, tall - wall * 0.5], [r + 0.0002, tall + 0.0002], [r - wall * 0.5, tall + 0.0005], ...edge([...lip.slice(-1), ...inner], r * (1 - line) - wall * 0.6)]);
}

/** What of a profile that runs inwards lies outside radius `x`, a hair above it, and where it gets there. */
function edge(inner: readonly ProfilePoint[], x: number): ProfilePoint[] {
  const last = inner.findIndex((point) => point[0] <= x), a = inner[last - 1], b = inner[last];
  if (a === undefined || b === undefined) return inner.map(raised);
  const t = (a[0] - x) / Math.max(1e-9, a[0] - b[0]);
  return [...inner.slice(0, last), [x, mix(a[1], b[1], t)] as const].map(raised);
}
const raised = (point: ProfilePoint): ProfilePoint => [point[0] - 0.0002, point[1] + 0.0004];

function putCup(bench: Workbench, at: Vec3, r: number, h: number, handle: boolean): void {
  const wall = 0.0035, segments = bench.steps(48, 9);
  if (bench.level === 2) {
    bench.put('main', placed(lathe([[r * 0.72, 0], [r, h], [r - wall, h]], { segments }), { at }));
    bench.put('accent', placed(lathe([[r - wall, h], [r * 0.7, 0.006], [0, 0.006]], { segments }), { at }));
    if (handle) bench.put('main', placed(hoop(h * 0.27, 0.004, [5, 3], { ry: r * 0.46, gap: 2 }), { turn: [0, 0, Math.PI / 2], at: [at[0] + r * 1.04, at[1] + h * 0.54, at[2]] }));
    return;
  }
  bench.put('main', placed(lathe([[0, 0.001], [r * 0.6, 0.001], [r * 0.62, 0], [r * 0.72, 0, 0.002], [r * 0.96, h * 0.35, r * 0.4], [r, h - 0.001], [r - wall * 0.5, h], [r - wall, h - 0.001]], { segments, filletSteps: bench.steps(5, 1) }), { at }));
  bench.put('accent', placed(lathe([[r - wall, h - 0.001], [r * 0.9 - wall, h * 0.36, r * 0.3], [0, 0.006]], { segments, filletSteps: bench.steps(4, 1) }), { at }));
  const ear = hoop(h * 0.27, 0.004, [bench.steps(24, 6), bench.steps(10, 3)], { ry: r * 0.46, gap: 2.6 });
  if (handle) bench.put('main', placed(ear, { turn: [0, 0, Math.PI / 2], at: [at[0] + r * 1.04, at[1] + h * 0.58, at[2]] }));
}
