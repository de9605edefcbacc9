import { garment } from '../garment.ts';
import type { Garment } from '../garment.ts';
import { applique } from '../kit/applique.ts';
import { leaf, neckband } from '../kit/collar.ts';
import { cuff } from '../kit/cuff.ts';
import { stations } from '../kit/curve.ts';
import { button } from '../kit/fastening.ts';
import { FLAT, flutes } from '../kit/folds.ts';
import { MANNEQUIN_WOMAN } from '../kit/form.ts';
import { placketOn, spotOn } from '../kit/front.ts';
import { pleats } from '../kit/pleats.ts';
import { seam, spotOf } from '../kit/seam.ts';
import { tube } from '../kit/sweep.ts';
import { top } from '../kit/top.ts';
import { buckle } from '../kit/buckle.ts';
import { mix, smoothstep } from '../kit/vector.ts';
import { choice, count, ratio } from './parameters.ts';

export const dress: Garment = garment({
  name: 'dress', version: 3, doc: 'A dress as if worn: shift, fit and flare, shirt dress, gown.',
  parameters: {
    neckline: choice(['crew', 'v', 'scoop', 'boat', 'shirt'], 'Form of the neckline; shirt has a collar and a buttoned front.'),
    sleeve: ratio(0, 1, 0.36, 'Length of the sleeve, of the arm; none below 0.1.'),
    length: ratio(0, 1, 0.42, 'Length: 0.05 mini, 0.42 to the knee, 0.7 midi, 1 to the ankle.'),
    flare: ratio(0, 1, 0.45, 'How wide the skirt falls: 0 sheath, 0.45 A-line, 1 full.'),
    fitted: ratio(0, 1, 0.85, 'How far the waist follows the body.'),
    waistline: choice(['natural', 'empire', 'dropped'], 'Where the waist is drawn in.'),
    pleats: count(0, 28, 0, 'Knife pleats around the skirt.'),
    belt: choice(['none', 'belt', 'sash'], 'What is worn at the waist.'),
  },
  materials: ['cotton', 'linen', 'satin', 'jersey', 'velvet', 'wool', 'denim', 'knit'], size: { width: 0.64, height: 0.97, depth: 0.47 },
  finishes: { main: { material: 'chosen', colour: 'main' }, accent: { material: 'chosen', colour: 'accent' }, detail: { material: 'cotton', colour: 'main' }, hardware: { material: 'brass', colour: '#b89a5a' } },
  mannequin: MANNEQUIN_WOMAN,
  tall: (bench) => 0.846 - mix(0.44, 0.04, bench.number('length')) + (bench.choice('neckline') === 'shirt' ? 0.01 : 0),
  sew(bench, form, sizes = {}) {
    const m = form.measures, h = m.height, fine = bench.level === 0, flat = bench.level === 2, flare = bench.number('flare'), neckline = bench.choice('neckline'), shirt = neckline === 'shirt', pleated = bench.number('pleats');
    const length = sizes.length ?? form.level.neck - h * mix(0.44, 0.04, bench.number('length')), hem = form.level.neck - length, share = { natural: undefined, empire: 0.78, dropped: 0.16 }[bench.choice('waistline') as 'natural'], fitted = bench.number('fitted');
    const waistY = share === undefined ? form.level.waist : mix(form.level.hip, form.level.underarm, share), ease = 0.05 + 0.1 * (1 - fitted), drop = waistY - hem, hip = m.hip * 1.04, hemGirth = Math.max(hip * mix(0.97, 1.04, flare), hip + flare * drop * 2.6), period = m.chest * (1 + ease);
    const waves = flutes({ count: 6 + Math.round(flare * 4), height: (0.005 + flare * 0.034) * Math.min(1.2, drop * 1.8), period, top: waistY - h * 0.03, hem, seed: 4 });
    const folds = pleated > 0 ? pleats({ count: pleated, height: Math.min(0.018, hemGirth / pleated / 4.5), period, top: waistY, hem }) : FLAT;
    const made = top(bench, form, sizes, {
      ease, length, fitted, sleeve: bench.number('sleeve'), wrist: 1.4, thickness: 0.0014, seed: 71, softness: mix(0.7, 0.3, fitted), hemGirth, ...(share === undefined ? {} : { waistAt: share }), columns: pleated > 0 ? 47 : 42, bends: bench.level === 1,
      neckline: { form: neckline === 'crew' || shirt ? 'crew' : (neckline as 'v'), half: (m.neck / 6.2 + 0.024 * (h / 1.68)) * (neckline === 'boat' ? 1.5 : neckline === 'scoop' ? 1.3 : shirt ? 0.85 : 1.05), front: h * ({ v: 0.11, scoop: 0.1, boat: 0.03, shirt: 0.042 }[neckline] ?? 0.052), back: h * (neckline === 'scoop' ? 0.03 : 0.012) },
      extra: (around, up) => (up < waistY ? waves(around, up) * (pleated > 0 ? 0.35 : 1) * (flat ? 0.6 : 1) + folds(around, up) * (flat ? 0.4 : 1) * smoothstep(waistY, waistY - 0.03, up) : 0),
    }), { body } = made;
    bench.put('main', made.outer, ...made.seams);
    const vOf = (y: number): number => (y - made.hem) / (made.underarm - made.hem), columns = flat ? 14 : bench.steps(84), belt = bench.choice('belt');
    if (shirt) {
      const neck = body.neck(0)[1];
      bench.put('main', applique(placketOn(body, h * 0.009, made.hem + 0.003, neck), { columns: bench.steps(4, 1), rows: bench.steps(70, 6), thickness: 0.0019, roll: 0.05 }));
      bench.put('main', neckband(body, { height: h * 0.016, thickness: 0.0024, gap: 0.003, columns, rows: bench.steps(4, 1), lift: 0.0005 }), leaf(body, { stand: h * 0.017, fall: h * 0.019, point: h * 0.036, spread: h * 0.04, thickness: 0.0022, columns, rows: bench.steps(8, 2), gap: 0.006 }));
      if (!flat) for (let y = neck - h * 0.006; y > made.hem + h * 0.06; y -= h * 0.05) bench.put('hardware', button(spotOn(body, 'front', 0, y, 0.0021), h * 0.0032, bench.steps(18, 7)));
    } else bench.put('main', neckband(body, { height: h * 0.004, thickness: 0.002, columns, rows: bench.steps(2, 1) }));
    if (!flat && belt === 'none' && fitted > 0.4) bench.put('main', tube(stations(0, 1, bench.steps(96)).slice(1).map((u) => body.surface(u, vOf(waistY))), 0.0016, bench.steps(6, 4), { closed: true, up: [0, 1, 0] }));
    if (belt !== 'none') {
      const tall = h * (belt === 'belt' ? 0.021 : 0.03), sash = belt === 'sash', middle = vOf(waistY), half = tall / 2 / (made.underarm - made.hem);
      bench.put('accent', cuff(body.surface, { from: middle - half, to: middle + half, lift: sash ? 0.004 : 0.005, thickness: 0.004, columns: flat ? 16 : bench.steps(96), rows: bench.steps(sash ? 8 : 4, 1), swell: sash ? 0.003 : 0.0006 }));
      const spot = spotOf(body.surface, sash ? 0.03 : 0, middle), at = { point: [spot.point[0], spot.point[1], spot.point[2] + 0.009] as const, normal: spot.normal };
      if (!sash) bench.put('hardware', buckle(at, { width: tall * 1.5, height: tall * 1.35, bar: 0.0022, fine }));
      else for (const s of [-1, 1]) bench.put('accent', applique((a, t, lift) => { const k = 1 - t, y = waistY - k * h * 0.16, p = body.point('front', h * 0.03 + s * k * h * 0.018 + (a - 0.5) * h * 0.02 * (0.5 + k), y, lift + 0.012 - 0.006 * k + 0.003 * Math.sin(a * 9)); return p; }, { columns: bench.steps(10, 2), rows: bench.steps(18, 3), thickness: 0.002, roll: 0.04 }));
    }
    if (fine) bench.put('detail', seam(made.around((h * 0.013) / (made.underarm - made.hem), 220), 0.0044), ...made.aroundSleeves(1 - 0.016 / Math.max(0.06, made.sleeveLength), 50).map((path) => seam(path, 0.004)));
  },
});
