import { garment } from '../garment.ts';
import type { Garment } from '../garment.ts';
import { cloth } from '../kit/cloth.ts';
import { cuff } from '../kit/cuff.ts';
import { stations, through } from '../kit/curve.ts';
import { button, zip } from '../kit/fastening.ts';
import { flutes, FLAT } from '../kit/folds.ts';
import { MANNEQUIN_WOMAN } from '../kit/form.ts';
import { pleats } from '../kit/pleats.ts';
import { seam, spotOf } from '../kit/seam.ts';
import { skirt as skirtSurface, skirtSheet } from '../kit/skirt.ts';
import { mix } from '../kit/vector.ts';
import { choice, count, ratio } from './parameters.ts';

const WAIST = 0.622;
const hemOf = (length: number): number => mix(0.46, 0.05, length);

export const skirt: Garment = garment({
  name: 'skirt', version: 1, doc: 'A skirt as if worn: pencil, A-line, circle, pleated.',
  parameters: {
    length: ratio(0, 1, 0.4, 'Length: 0.05 mini, 0.4 to the knee, 0.7 midi, 1 to the ankle.'),
    flare: ratio(0, 1, 0.35, 'How wide the hem is: 0 pencil, 0.35 A-line, 1 a full circle.'),
    pleats: count(0, 28, 0, 'Knife pleats around.'),
    waist: choice(['band', 'elastic'], 'A flat band, or gathered elastic.'),
    closure: choice(['side-zip', 'buttons', 'none'], 'Fastened at the side, down the front, or pulled on.'),
    wrap: choice(['none', 'wrap'], 'Whether a front edge falls open over the other.'),
  },
  materials: ['cotton', 'linen', 'satin', 'wool', 'denim', 'leather', 'smooth-leather', 'jersey', 'velvet', 'knit', 'suede', 'canvas'], size: { width: 0.6, height: 0.56, depth: 0.465 },
  finishes: { main: { material: 'chosen', colour: 'main' }, accent: { material: 'chosen', colour: 'main' }, detail: { material: 'cotton', colour: 'accent' }, hardware: { material: 'brass', colour: '#b08a4a' } },
  mannequin: MANNEQUIN_WOMAN,
  tall: (bench) => WAIST - hemOf(bench.number('length')),
  sew(bench, form, sizes = {}) {
    const m = form.measures, h = m.height, fine = bench.level === 0, flat = bench.level === 2, flare = bench.number('flare'), wrapped = bench.choice('wrap') === 'wrap', pleated = bench.number('pleats');
    const waist = h * WAIST, low = sizes.length ? waist - sizes.length : h * hemOf(bench.number('length')), drop = waist - low, waistGirth = (sizes.waist ?? m.waist) * 1.01, hip = (sizes.hip ?? m.hip) * (1.03 + flare * 0.12);
    const hemGirth = Math.max(hip * mix(0.95, 1.02, flare), waistGirth + flare * drop * 3.4 + (hip - waistGirth)), hemAt = (u: number): number => low + (wrapped ? drop * 0.2 * Math.exp(-((Math.min(u, 1 - u) / 0.06) ** 2)) : 0);
    const girth = through([[low, hemGirth], ...(low < form.level.hip - 0.05 ? [[form.level.hip, Math.max(hip, mix(waistGirth, hemGirth, 0.3 * flare))] as const] : []), [waist, waistGirth]], 'straight');
    const waves = flutes({ count: 5 + Math.round(flare * 4), height: (0.006 + flare * 0.03) * Math.min(1.2, drop * 2), period: waistGirth, top: waist - h * 0.05, hem: low, seed: 8 });
    const folds = pleated > 0 ? pleats({ count: pleated, height: Math.min(0.02, hemGirth / pleated / 4), period: waistGirth, top: waist, hem: low }) : FLAT;
    const surface = skirtSurface(form, { waist, hem: hemAt, girth, relief: flat && pleated === 0 ? (a, y) => waves(a, y) * 0.6 : (a, y) => waves(a, y) * (pleated > 0 ? 0.35 : 1) + (flat ? folds(a, y) * 0.5 : folds(a, y)) });
    bench.put('main', cloth([skirtSheet(surface, flat ? 28 : bench.steps(pleated > 0 ? 196 : 144), flat ? 8 : bench.steps(Math.round(20 + drop * 34)), fine ? [0.006, 0.03, 0.036] : [])], { thickness: 0.0018, slack: 0.002, inside: flat ? 3 : 4 }));
    const elastic = bench.choice('waist') === 'elastic', tall = h * (elastic ? 0.024 : 0.022), ring = (u: number, v: number) => { const p = surface(u, 1); return [p[0], p[1] + (v - 0.7) * tall, p[2]] as const; };
    const band = (u: number, v: number) => ring(u, v), ruffled = elastic && !flat;
    bench.put(elastic ? 'accent' : 'main', cuff((u, v) => { const [x, y, z] = band(u, v), k = ruffled ? 1 + 0.008 * Math.sin(u * 2 * Math.PI * 44) : 1; return [x * k, y, z * k]; }, { from: 0, to: 1, lift: 0.0028, thickness: 0.0034, columns: flat ? 18 : elastic && fine ? 176 : bench.steps(72), rows: bench.steps(5, 1) }));
    const line = (u: number, from: number, to: number, n: number) => stations(0, 1, n).map((t) => spotOf(surface, u, mix(from, to, t)));
    const closure = bench.choice('closure');
    if (closure === 'side-zip' && bench.level < 2) {
      const { tape, metal } = zip(line(0.25, 0.985, 1 - Math.min(0.5, (h * 0.1) / drop), 24), { width: 0.006, teeth: 40, closed: 0.06, fine });
      bench.put('main', tape);
      bench.put('hardware', metal);
    }
    if (closure === 'buttons' && bench.level < 2) {
      const n = Math.max(3, Math.round(drop / (h * 0.055)));
      for (let i = 0; i < n; i++) bench.put('hardware', button(spotOf(surface, 0.004, 0.985 - (i / n) * 0.9), h * 0.0055, bench.steps(20, 8)));
      if (fine) for (const u of [-0.018, 0.018]) bench.put('detail', seam(line(u, 0.02, 0.99, 70), 0.0038));
    }
    if (fine) {
      const v = (h * 0.014) / drop;
      bench.put('detail', seam(stations(0, 1, 220).map((u) => spotOf(surface, u, v)), 0.0044));
      if (!elastic) for (const y of [0.12, 0.88]) bench.put('detail', seam(stations(0, 1, 90).map((u) => { const s = spotOf(band, u, y); return { point: [s.point[0] + s.normal[0] * 0.0028, s.point[1], s.point[2] + s.normal[2] * 0.0028] as const, normal: s.normal }; }), 0.004));
    }
  },
});
