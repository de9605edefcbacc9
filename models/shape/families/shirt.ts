import { garment } from '../garment.ts';
import type { Garment } from '../garment.ts';
import { applique } from '../kit/applique.ts';
import { leaf, neckband } from '../kit/collar.ts';
import { cuff } from '../kit/cuff.ts';
import { button, buttonThread } from '../kit/fastening.ts';
import { lineOn, placketOn, pocketOn, spotOn } from '../kit/front.ts';
import { seam } from '../kit/seam.ts';
import { mirror } from '../kit/sleeve.ts';
import { top } from '../kit/top.ts';
import { mix, smoothstep } from '../kit/vector.ts';
import { choice, ratio } from './parameters.ts';

export const shirt: Garment = garment({
  name: 'shirt', version: 2, doc: 'A buttoned shirt as if worn: collar, placket, cuffs, long or short sleeves.',
  parameters: {
    collar: choice(['spread', 'button-down', 'band', 'camp'], 'Form of the collar; camp lies open and flat.'),
    sleeve: ratio(0.25, 1, 0.98, 'Length of the sleeve, of the arm: 0.4 short, 0.98 long.'),
    ease: ratio(0.03, 0.4, 0.13, 'Room around the chest, of the body: 0.06 slim, 0.13 regular, 0.3 oversize.'),
    length: ratio(0.75, 1.6, 1, 'Length, of one that covers the hip.'),
    hem: choice(['curved', 'straight'], 'Form of the hem.'),
    pocket: choice(['chest', 'none', 'two'], 'Patch pockets on the chest.'),
    trim: choice(['plain', 'contrast'], 'Whether collar and cuffs wear the second colour.'),
  },
  materials: ['cotton', 'linen', 'denim', 'satin', 'wool', 'canvas', 'jersey', 'velvet'], size: { width: 0.84, height: 0.8, depth: 0.29 },
  finishes: { main: { material: 'chosen', colour: 'main' }, accent: { material: 'chosen', colour: 'accent' }, detail: { material: 'cotton', colour: 'main' }, hardware: { material: 'gloss-plastic', colour: '#ece7db' } },
  tall: (bench) => 0.43 * bench.number('length') + 0.012,
  sew(bench, form, sizes = {}) {
    const h = form.measures.height, fine = bench.level === 0, collar = bench.choice('collar'), camp = collar === 'camp', curved = bench.choice('hem') === 'curved', long = bench.number('sleeve') > 0.75, ease = bench.number('ease');
    const made = top(bench, form, sizes, {
      ease, length: h * 0.43 * bench.number('length'), fitted: 0.45, sleeve: bench.number('sleeve'), wrist: 1.55, thickness: 0.0012, seed: 21, softness: Math.min(1, 0.5 + ease * 2),
      hemRise: curved ? (u) => 0.036 * h * (0.5 - 0.5 * Math.cos(4 * Math.PI * u)) ** 1.5 : () => 0,
      neckline: { form: camp ? 'v' : 'crew', half: form.measures.neck / 6.2 + 0.014 * (h / 1.78), front: h * (camp ? 0.075 : 0.043), back: h * 0.008 },
    }), { body } = made;
    bench.put('main', made.outer, ...made.seams);
    const trim = bench.choice('trim') === 'contrast' ? 'accent' : 'main', columns = bench.level === 2 ? 12 : bench.steps(84), neck = body.neck(0)[1], low = body.hem(0)[1] + 0.002, half = h * 0.0092;
    bench.put('main', applique(placketOn(body, half, low, neck + 0.003), { columns: bench.steps(4, 1), rows: bench.steps(60, 5), thickness: 0.0019, roll: 0.05 }));
    bench.put(trim, neckband(body, { height: h * (collar === 'band' ? 0.019 : 0.0185), thickness: 0.0026, gap: 0.003, columns, rows: bench.steps(4, 1), lift: 0.0006 }));
    if (collar !== 'band') {
      const points = { 'button-down': { point: h * 0.041, spread: h * 0.031 }, camp: { point: h * 0.03, spread: h * 0.066 }, spread: { point: h * 0.036, spread: h * 0.042 } }[collar] ?? { point: h * 0.036, spread: h * 0.042 };
      bench.put(trim, leaf(body, { stand: h * 0.0195, fall: h * 0.02, thickness: 0.0024, columns, rows: bench.steps(8, 2), gap: 0.006, ...points }));
      if (collar === 'button-down' && bench.level < 2) for (const s of [-1, 1]) bench.put('hardware', button(spotOn(body, 'front', s * h * 0.03, neck - h * 0.037, 0.0095), 0.0042, bench.steps(16, 7)));
    }
    if (bench.level < 2) for (let i = 0; i < 7; i++) {
      const y = mix(neck - h * (i === 0 ? -0.008 : 0.004), low + h * 0.05, i / 6), spot = spotOn(body, 'front', 0, y, i === 0 ? 0.0045 : 0.0021);
      bench.put('hardware', button(spot, 0.0054 * (h / 1.78), bench.steps(20, 8)));
      if (fine) bench.put('hardware', buttonThread(spot, 0.0054 * (h / 1.78)));
    }
    const pockets = bench.choice('pocket'), w = h * 0.062, tall = h * 0.068;
    if (pockets !== 'none' && bench.level < 2) for (const s of pockets === 'two' ? [1, -1] : [1]) {
      const place = pocketOn(body, { x: s > 0 ? h * 0.026 : -h * 0.026 - w, y: made.underarm + h * 0.022, width: w, height: tall, point: h * 0.007 });
      bench.put('main', applique(place, { columns: bench.steps(10, 2), rows: bench.steps(12, 2), thickness: 0.0018, roll: 0.04 }));
      if (fine) { const x0 = s > 0 ? h * 0.026 : -h * 0.026 - w, y0 = made.underarm + h * 0.022; bench.put('detail', seam(lineOn(body, [x0 + 0.003, y0 - h * 0.012], [x0 + w - 0.003, y0 - h * 0.012], 12, 0.0016), 0.0034)); }
    }
    if (long && made.arm) {
      const from = 1 - (h * 0.036) / made.sleeveLength;
      for (const [surface, flip] of [[made.arm.surface, true], [mirror(made.arm.surface), false]] as const) bench.put(trim, cuff(surface, { from, to: 1.004, lift: 0.0022, thickness: 0.0028, columns: bench.steps(40, 8), rows: bench.steps(5, 1), flip }));
      if (bench.level < 2) for (const path of made.aroundSleeves(mix(from, 1, 0.5), 24)) { const spot = path[20]; if (spot) bench.put('hardware', button({ point: [spot.point[0] + spot.normal[0] * 0.004, spot.point[1], spot.point[2] + spot.normal[2] * 0.004], normal: spot.normal }, 0.0046, bench.steps(16, 7))); }
    }
    if (fine) {
      for (const s of [-1, 1]) bench.put('detail', seam(lineOn(body, [s * half * 0.74, low + 0.004], [s * half * 0.74, neck - 0.002], 70, 0.0017), 0.0034));
      bench.put('detail', seam(made.around(curved ? 0.016 : 0.02, 180), 0.0036), ...made.aroundSleeves(long ? 1 - (h * 0.034) / made.sleeveLength : 0.93, 60).map((path) => seam(path.map(({ point, normal }) => ({ point: [point[0] + normal[0] * (long ? 0.0024 : 0), point[1], point[2] + normal[2] * (long ? 0.0024 : 0)] as const, normal })), 0.0036)));
      const yoke = (x: number): number => body.point('back', x, made.underarm + h * 0.035 + 0.004 * smoothstep(0, 0.15, Math.abs(x)))[1];
      bench.put('main', seam(Array.from({ length: 60 }, (_, i) => { const x = mix(-0.165, 0.165, i / 59) * (h / 1.78); return spotOn(body, 'back', x, yoke(x), 0.0002); }), 0.5, 0.0022, 0.0009));
    }
  },
});
