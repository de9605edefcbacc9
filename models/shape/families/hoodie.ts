import { garment } from '../garment.ts';
import type { Garment } from '../garment.ts';
import { applique } from '../kit/applique.ts';
import { hood, neckband } from '../kit/collar.ts';
import { cuff } from '../kit/cuff.ts';
import { zip } from '../kit/fastening.ts';
import { kangarooOn, lineOn, spotOn } from '../kit/front.ts';
import { seam } from '../kit/seam.ts';
import { mirror } from '../kit/sleeve.ts';
import { smoothPath, tube } from '../kit/sweep.ts';
import { top } from '../kit/top.ts';
import type { Vec3 } from '../kit/vector.ts';
import { choice, ratio } from './parameters.ts';

export const hoodie: Garment = garment({
  name: 'hoodie', version: 2, doc: 'A hooded sweatshirt or a crew-neck sweater as if worn, with rib at hem and cuffs.',
  parameters: {
    neck: choice(['hood', 'crew', 'v', 'roll'], 'Hood, or the neck of a sweater; roll is a turtleneck.'),
    front: choice(['pullover', 'zip'], 'Closed, or a zip all the way.'),
    pocket: choice(['kangaroo', 'none'], 'The pouch in front.'),
    sleeve: ratio(0.3, 1, 1, 'Length of the sleeve, of the arm.'),
    ease: ratio(0.05, 0.45, 0.18, 'Room around the chest, of the body: 0.1 slim, 0.18 regular, 0.35 oversize.'),
    length: ratio(0.65, 1.4, 1, 'Length, of one that ends at the hip; below 0.8 cropped.'),
    trim: choice(['plain', 'contrast'], 'Whether the rib wears the second colour.'),
  },
  materials: ['fleece', 'knit', 'jersey', 'wool', 'cotton', 'velvet', 'felt', 'mesh'], size: { width: 0.86, height: 0.83, depth: 0.36 },
  finishes: { main: { material: 'chosen', colour: 'main' }, accent: { material: 'knit', colour: 'accent' }, detail: { material: 'knit', colour: 'main' }, hardware: { material: 'polished-steel', colour: '#c8c8c8' } },
  tall: (bench) => 0.4 * bench.number('length') + { hood: 0.055, roll: 0.045, crew: 0.004, v: 0 }[bench.choice('neck') as 'hood'],
  sew(bench, form, sizes = {}) {
    const h = form.measures.height, fine = bench.level === 0, neck = bench.choice('neck'), zipped = bench.choice('front') === 'zip', ease = bench.number('ease'), hooded = neck === 'hood';
    const made = top(bench, form, sizes, {
      ease, length: h * 0.4 * bench.number('length'), fitted: 0.15, sleeve: bench.number('sleeve'), wrist: 1.75, thickness: 0.003, seed: 33, softness: Math.min(1.2, 0.7 + ease * 1.5),
      neckline: { form: neck === 'v' ? 'v' : 'crew', half: form.measures.neck / 6.2 + (hooded ? 0.026 : neck === 'roll' ? 0.012 : 0.022) * (h / 1.78), front: h * (neck === 'v' ? 0.1 : hooded ? 0.05 : neck === 'roll' ? 0.04 : 0.05), back: h * 0.01 },
    }), { body } = made;
    bench.put('main', made.outer, ...made.seams);
    const trim = bench.choice('trim') === 'contrast' ? 'accent' : 'detail', columns = bench.level === 2 ? 12 : bench.steps(84), flat = bench.level === 2;
    if (hooded) bench.put('main', hood(body, { height: h * 0.05, hang: h * 0.082, thickness: 0.004, columns: flat ? 14 : bench.steps(84), rows: flat ? 6 : bench.steps(34), gap: 0.014 }));
    else bench.put(trim, neckband(body, { height: h * (neck === 'roll' ? 0.05 : 0.0135), thickness: 0.0042, columns, rows: bench.steps(neck === 'roll' ? 7 : 4, 1), lift: 0.001 }));
    if (neck === 'roll') bench.put(trim, cuff((u, v) => body.neckUp(u, v), { from: h * 0.02, to: h * 0.052, lift: 0.005, thickness: 0.004, columns, rows: flat ? 1 : bench.steps(6), swell: 0.003 }));
    const long = made.sleeveLength, rib = h * 0.037, hemTop = rib / (made.underarm - made.hem);
    bench.put(trim, cuff(body.surface, { from: -0.004, to: hemTop, lift: 0.0002, thickness: 0.0045, columns: flat ? 16 : bench.steps(96), rows: flat ? 1 : bench.steps(6), swell: -0.002 }));
    if (made.arm && bench.number('sleeve') > 0.8) for (const [surface, flip] of [[made.arm.surface, true], [mirror(made.arm.surface), false]] as const) bench.put(trim, cuff(surface, { from: 1 - rib / long, to: 1.006, lift: 0, thickness: 0.0042, columns: flat ? 8 : bench.steps(36), rows: flat ? 1 : bench.steps(6), flip, swell: -0.0015 }));
    if (bench.choice('pocket') === 'kangaroo' && !(flat && zipped)) {
      const y = made.hem + rib * 1.15, width = h * 0.2, height = h * 0.105, halves = zipped ? [[0, 0.455], [0.545, 1]] as const : [[0, 1]] as const, place = kangarooOn(body, { y, width, height });
      for (const [a, b] of halves) bench.put('main', applique((s, t, lift) => place(a + (b - a) * s, t, lift), { columns: bench.steps(26, 4), rows: bench.steps(16, 3), thickness: 0.0034, roll: 0.03 }));
      if (fine) for (const s of [-1, 1]) bench.put('detail', seam(Array.from({ length: 20 }, (_, i) => { const t = 0.04 + (0.92 * i) / 19, k = s < 0 ? 0.035 : 0.965, p = place(k, t, 0.0036), q = place(k, t, 0.0136); return { point: p, normal: [(q[0] - p[0]) * 100, (q[1] - p[1]) * 100, (q[2] - p[2]) * 100] as const }; }), 0.0042));
    }
    if (zipped) {
      const { tape, metal } = zip(lineOn(body, [0, made.hem + 0.003], [0, body.neck(0)[1]], fine ? 60 : flat ? 4 : 30, 0.001), { width: 0.0095, teeth: 80, closed: 0.97, fine });
      bench.put('accent', tape);
      bench.put('hardware', metal);
    }
    if (hooded && bench.level < 2) for (const s of [-1, 1]) {
      const eye = spotOn(body, 'front', s * h * 0.021, body.neck(0)[1] + h * 0.008, 0.012), down = (k: number): Vec3 => spotOn(body, 'front', s * h * (0.021 + 0.003 * k), body.neck(0)[1] + h * (0.006 - 0.08 * k), 0.006 + 0.004 * (1 - k)).point;
      bench.put('accent', tube(smoothPath([eye.point, down(0.12), down(0.45), down(0.8), down(1)], bench.steps(6, 2)), 0.0025, bench.steps(8, 4)), tube([down(0.99), down(1.07)], 0.0032, bench.steps(8, 4)));
    }
  },
});
