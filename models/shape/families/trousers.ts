import { garment } from '../garment.ts';
import type { Garment } from '../garment.ts';
import { applique } from '../kit/applique.ts';
import { cloth } from '../kit/cloth.ts';
import { stations, through } from '../kit/curve.ts';
import { button, buttonThread, strip } from '../kit/fastening.ts';
import { legFolds, legs, legSheets } from '../kit/legs.ts';
import type { Surface } from '../kit/patch.ts';
import { seam, spotOf } from '../kit/seam.ts';
import type { Spot } from '../kit/seam.ts';
import { ringSection, sweep, tube } from '../kit/sweep.ts';
import { add, mix, times } from '../kit/vector.ts';
import type { Vec3 } from '../kit/vector.ts';
import { choice, count, ratio } from './parameters.ts';

const waistOf = (rise: number): number => 0.598 + (rise - 1) * 0.12;
const hemOf = (length: number): number => mix(0.44, 0.022, (length - 0.25) / 0.75);

export const trousers: Garment = garment({
  name: 'trousers', version: 1, doc: 'Trousers as worn: jeans, chinos, joggers, shorts.',
  parameters: {
    length: ratio(0.25, 1, 1, 'Length of the leg: 0.3 shorts, 0.75 cropped, 1 to the shoe.'),
    hemWidth: ratio(0.2, 0.75, 0.38, 'Girth of the hem, of the thigh\'s height of 1.0 m: 0.3 skinny, 0.38 straight, 0.6 wide.'),
    ease: ratio(0.01, 0.3, 0.08, 'Room around hip and thigh, of the body.'),
    rise: ratio(0.8, 1.2, 1, 'Height of the waistband: 0.85 low, 1.15 high.'),
    waist: choice(['band', 'elastic'], 'A band with button, fly and belt loops, or gathered elastic with a cord.'),
    hem: choice(['plain', 'turn-up', 'cuff'], 'End of the leg.'),
    pleats: count(0, 2, 0, 'Pleats on each side of the front.'),
    crease: choice(['none', 'pressed'], 'A pressed crease down the leg.'),
  },
  materials: ['denim', 'cotton', 'canvas', 'linen', 'wool', 'jersey', 'fleece', 'nylon', 'leather', 'suede', 'velvet', 'satin'], size: { width: 0.38, height: 1.04, depth: 0.265 },
  finishes: { main: { material: 'chosen', colour: 'main' }, accent: { material: 'chosen', colour: 'main' }, detail: { material: 'cotton', colour: 'accent' }, hardware: { material: 'brass', colour: '#b08a4a' }, label: { material: 'leather', colour: '#8a5a34' } },
  labelAspect: 1.6,
  tall: (bench) => waistOf(bench.number('rise')) - hemOf(bench.number('length')),
  sew(bench, form, sizes = {}) {
    const m = form.measures, h = m.height, ease = bench.number('ease'), fine = bench.level === 0, elastic = bench.choice('waist') === 'elastic', banded = bench.choice('hem');
    const waist = h * waistOf(bench.number('rise')), crotch = form.level.crotch - h * (0.008 + ease * 0.06), wished = sizes.length ? waist - sizes.length : sizes.inseam ? crotch - sizes.inseam : h * hemOf(bench.number('length')), hem = Math.min(wished, crotch - 0.035 * h);
    const hip = sizes.hip ?? m.hip * (1 + ease), waistGirth = sizes.waist ?? Math.max(form.level.waist < waist ? m.waist : mix(m.waist, m.hip, (form.level.waist - waist) / (form.level.waist - form.level.hip)), m.waist) * 1.015;
    const thigh = m.thigh * (1.06 + ease * 1.3), bottom = Math.max(bench.number('hemWidth') * h * 0.56, form.leg(hem).x * 2 * Math.PI + 0.02), knee = mix(thigh, bottom, 0.62);
    const trunk = through([[crotch, hip * 1.01], [form.level.hip, hip], [waist, waistGirth]]), cuffed = banded === 'cuff';
    const leg = through([[hem, cuffed ? Math.max(m.ankle * 1.12, bottom * 0.75) : bottom], [hem + 0.05 * h, mix(bottom, knee, 0.12)], [form.level.knee, Math.max(knee, m.calf * 1.08)], [crotch, thigh]]);
    const soft = Math.min(1, 0.3 + ease * 3), flat = bench.level === 2, pleats = bench.number('pleats');
    const made = legs(form, { waist, hem, crotch, trunk, leg, ...(flat ? {} : { relief: [legFolds(form, { hem, crotch, leg }, soft, 3), legFolds(form, { hem, crotch, leg }, soft, 47)] as const }), ...(bench.choice('crease') === 'pressed' && !flat ? { crease: 0.006 * h / 1.78 } : {}) });
    const around = flat ? 10 : bench.steps(44), hemRows = fine ? [0.012, 0.03, 0.036, 0.042] : [];
    bench.put('main', cloth(legSheets(made, around, flat ? 9 : bench.steps(56), flat ? 5 : bench.steps(20), hemRows), { thickness: 0.0018, inside: bench.level === 2 ? 3 : 4 }));
    const tall = (elastic ? 0.024 : 0.0215) * h, low = waist - tall * 0.55, ruffle = (t: number): number => (elastic && !flat ? 0.0016 * Math.sin(t * 2 * Math.PI * 46) : 0);
    const band: Surface = (t, k) => made.ring(t, low + k * tall, 0.0028 + ruffle(t) * (0.4 + Math.sin(Math.PI * k)));
    bench.put(elastic ? 'accent' : 'main', cloth([{ surface: band, us: stations(0, 1, bench.level === 0 && elastic ? 184 : bench.steps(72, 16)), vs: stations(0, 1, bench.steps(6, 1)), free: ['v0', 'v1'] }], { thickness: 0.0036, slack: 0, inside: 1 }));
    const spot = (side: 1 | -1, u: number, y: number): Spot => spotOf(side > 0 ? made.left : made.right, u, made.v(y), side < 0);
    const bandSpot = (t: number, k: number): Spot => spotOf(band, t, k);
    const run = (n: number, at: (t: number) => Spot): Spot[] => stations(0, 1, n).map(at);
    if (banded === 'turn-up' || cuffed) {
      const height = (cuffed ? 0.034 : 0.026) * h, grow = cuffed ? 1.0 : 1.03;
      for (const surface of [made.left, made.right]) {
        const cuff: Surface = (t, k) => { const p = surface(t, made.v(hem + (k - 0.04) * height)), s = spotOf(surface, t, made.v(hem + (k - 0.04) * height), surface === made.right); return add(p, times(s.normal, 0.0034 * grow)); };
        bench.put(cuffed ? 'accent' : 'main', cloth([{ surface: cuff, us: stations(0, 1, bench.steps(36, 10)), vs: stations(0, 1, bench.steps(5, 1)), free: ['v0', 'v1'], flip: surface === made.right }], { thickness: 0.003, slack: 0, inside: 1 }));
      }
    }
    // Pockets: slanting edges at the front, patches or welts behind.
    for (const s of [1, -1] as const) {
      const edge = run(14, (t) => spot(s, 0.2 + 0.25 * t ** 1.2, waist - tall * 0.5 - h * 0.075 * t ** 0.8));
      if (bench.level < 2) bench.put('main', tube(edge.map((e) => add(e.point, times(e.normal, -0.0004))), 0.0016, bench.steps(6, 4)));
      if (fine) bench.put('detail', seam(edge.map((e) => ({ point: add(e.point, [s * -0.004, 0.003, 0]), normal: e.normal })), 0.0035));
      if (!elastic && bench.level < 2) {
        const top = waist - h * 0.055, deep = h * 0.078, place = (a: number, b: number, lift: number): Vec3 => { const e = spot(s, 0.64 + 0.2 * (s > 0 ? a : 1 - a), top - (1 - b) * deep - (1 - b) * (1 - Math.abs(2 * a - 1)) * h * 0.009); return add(e.point, times(e.normal, lift)); };
        bench.put('main', applique(place, { columns: bench.steps(10, 2), rows: bench.steps(10, 2), thickness: 0.0022, roll: 0.04 }));
        if (fine) bench.put('detail', seam([...run(10, (t) => outset(place, 0.05, 0.97 - 0.92 * t)), ...run(12, (t) => outset(place, 0.05 + 0.9 * t, 0.05)), ...run(10, (t) => outset(place, 0.95, 0.05 + 0.92 * t))], 0.0035));
      }
      for (let k = 0; k < pleats && bench.level < 2; k++) {
        const u = 0.13 + 0.09 * k;
        bench.put('main', tube(run(12, (t) => spot(s, u + 0.02 * t, waist - tall * 0.5 - h * 0.12 * t)).map((e, i) => add(e.point, times(e.normal, -0.0008 - i * 0.00012))), 0.0026, bench.steps(8, 4), { scale: (t) => 1 - 0.8 * t }));
      }
      if (fine) bench.put('detail', seam(run(70, (t) => { const e = spot(s, 0.985, mix(waist - tall * 0.5, crotch + h * 0.05, t)); return e; }).slice(0, 60), 0.0038), seam(run(60, (t) => spot(s, t, hem + 0.012 * h)), 0.004));
    }
    if (elastic) {
      for (const s of [1, -1]) { const start = bandSpot(s * 0.008, 0.5), end = start.point, cord: Vec3[] = [end, add(end, [s * 0.004, -0.01, 0.006]), add(end, [s * 0.014, -0.05 * h, 0.014]), add(end, [s * 0.011, -0.075 * h, 0.012])]; bench.put('detail', tube(cord, 0.0024, bench.steps(8, 4))); }
      return;
    }
    const loops = [0.09, 0.25, 0.5, 0.75, 0.91];
    if (bench.level < 2) for (const t of loops) bench.put('main', strip(run(6, (k) => { const e = bandSpot(t, -0.12 + 1.16 * k); return { point: add(e.point, times(e.normal, 0.0018 + 0.002 * Math.sin(Math.PI * k))), normal: e.normal }; }), 0.011, 0.0026, bench.steps(10, 6)));
    const closing = bandSpot(0.006, 0.5), knob = 0.0085 * (h / 1.78);
    bench.put('hardware', button(closing, knob, bench.steps(24, 8)));
    if (fine) {
      bench.put('hardware', buttonThread(closing, knob));
      bench.put('detail', seam(run(80, (t) => bandSpot(t + 0.01, 0.1))), seam(run(80, (t) => bandSpot(t + 0.01, 0.9))));
      const fly = run(30, (t) => { const y = mix(waist - tall * 0.5, crotch + h * 0.055, t); return spot(1, 0.1 * (1 - Math.max(0, (t - 0.7) / 0.3) ** 2) + 0.012, y); });
      bench.put('detail', seam(fly), seam(fly.map((e) => ({ point: add(e.point, [-0.005, 0.002, 0]), normal: e.normal }))));
      bench.put('main', sweep(run(24, (t) => spot(1, 0.006, mix(waist - tall * 0.4, crotch + h * 0.05, t))).map((e) => e.point), ringSection(0.0024, 0.0014, 6), { up: [0, 0, 1] }));
    }
  },
});

function outset(place: (a: number, b: number, lift: number) => Vec3, a: number, b: number): Spot {
  const point = place(a, b, 0.0022), far = place(a, b, 0.0122);
  return { point, normal: times(add(far, times(point, -1)), 100) };
}
