import type { Workbench } from '../family.ts';
import { garment } from '../garment.ts';
import type { Garment } from '../garment.ts';
import { applique } from '../kit/applique.ts';
import type { Bodice, Neckline } from '../kit/bodice.ts';
import { leaf, neckband } from '../kit/collar.ts';
import { button } from '../kit/fastening.ts';
import { seam } from '../kit/seam.ts';
import type { Spot } from '../kit/seam.ts';
import { patch } from '../kit/patch.ts';
import { hemSeams, top } from '../kit/top.ts';
import { mix, times, unit, subtract } from '../kit/vector.ts';
import { choice, ratio } from './parameters.ts';

export const tShirt: Garment = garment({
  name: 't-shirt', version: 2, doc: 'A T-shirt as if worn: neckline, sleeves from none to long, fit; a polo shirt and a tank top too.',
  parameters: {
    neckline: choice(['crew', 'v', 'scoop', 'boat', 'polo'], 'Form of the neckline; polo has a collar and buttons.'),
    sleeve: ratio(0, 1, 0.37, 'Length of the sleeve, of the arm; none below 0.1.'),
    ease: ratio(0.02, 0.4, 0.12, 'Room around the chest, of the body: 0.05 slim, 0.12 regular, 0.3 oversize.'),
    length: ratio(0.7, 1.5, 1, 'Length, of one that ends below the hip.'),
    trim: choice(['plain', 'contrast'], 'Whether neckband or collar wear the second colour.'),
    pocket: choice(['none', 'chest'], 'A patch pocket on the left chest.'),
  },
  materials: ['jersey', 'cotton', 'linen', 'knit', 'mesh', 'wool', 'satin', 'fleece', 'velvet'], size: { width: 0.73, height: 0.745, depth: 0.295 },
  finishes: { main: { material: 'chosen', colour: 'main' }, accent: { material: 'knit', colour: 'accent' }, detail: { material: 'cotton', colour: 'main' }, hardware: { material: 'gloss-plastic', colour: '#e8e2d4' }, label: { material: 'cotton', colour: '#ffffff' } },
  labelAspect: 1.15, bareLabel: true,
  tall: (bench) => 0.405 * bench.number('length'),
  sew(bench, form, sizes = {}) {
    const h = form.measures.height, ease = bench.number('ease'), fine = bench.level === 0, neckline = bench.choice('neckline'), polo = neckline === 'polo';
    const half = (form.measures.neck / 6.2 + 0.024 * (h / 1.78)) * (neckline === 'boat' ? 1.5 : neckline === 'scoop' ? 1.25 : polo ? 0.92 : 1);
    const made = top(bench, form, sizes, {
      ease, length: h * 0.405 * bench.number('length'), fitted: 0.3, sleeve: bench.number('sleeve'), wrist: 1.25, thickness: 0.0016, seed: 5, softness: Math.min(1, 0.35 + ease * 2.2),
      neckline: { form: formOf(neckline), half, front: h * ({ v: 0.105, scoop: 0.1, boat: 0.035, polo: 0.045 }[neckline] ?? 0.056), back: h * 0.012 },
    });
    bench.put('main', made.outer, ...made.seams);
    const rib = h * (neckline === 'boat' ? 0.007 : 0.0115), trim = bench.choice('trim') === 'contrast' ? 'accent' : 'main', columns = bench.steps(96, 16);
    if (polo) polar(bench, made.body, trim, h, columns);
    else bench.put(trim, neckband(made.body, { height: rib, thickness: 0.0026, columns, rows: bench.steps(4, 1) }));
    if (fine) {
      bench.put('detail', ...hemSeams(made), ...made.aroundSleeves(1 - 0.018 / Math.max(0.05, made.sleeveLength), 60).map((path) => seam(path, 0.0042)));
      if (!polo) bench.put('detail', seam(below(made.body, 0.004)));
    }
    if (bench.labelled) {
      // A print on the chest, or on its right where a pocket takes the left.
      const small = bench.choice('pocket') === 'chest', wide = (small ? 0.06 : 0.135) * h, tall = wide / 1.15, left = small ? -0.028 * h - wide : -wide / 2, high = made.underarm + (small ? 0.012 : 0.028) * h, n = bench.steps(28, 6);
      bench.put('label', patch((u, v) => made.body.point('front', left + u * wide, high - (1 - v) * tall, 0.0015), { columns: n, rows: n, unitUv: true }));
    }
    if (bench.choice('pocket') === 'chest' && bench.level < 2) {
      const w = 0.058 * h, tall = 0.065 * h, left = 0.028 * h, high = made.underarm + 0.02 * h;
      bench.put('main', applique((s, t, lift) => made.body.point('front', left + s * w, high - (1 - t) * tall - (1 - Math.abs(2 * s - 1)) * (1 - t) * 0.012, lift), { columns: bench.steps(10, 2), rows: bench.steps(10, 2), thickness: 0.0018 }));
    }
  },
});

function formOf(neckline: string): Neckline {
  return neckline === 'v' || neckline === 'scoop' || neckline === 'boat' ? neckline : 'crew';
}

/** Spots on the cloth a little below the neck's edge. */
function below(body: Bodice, distance: number): Spot[] {
  return Array.from({ length: 121 }, (_, i): Spot => {
    const point = body.neckUp(i / 120, -distance), ahead = Math.cos((i / 60) * Math.PI);
    return { point, normal: unit([Math.sin((i / 60) * Math.PI) * 0.3, 0.75, ahead * 0.75]) };
  });
}

function polar(bench: Workbench, body: Bodice, trim: 'accent' | 'main', h: number, columns: number): void {
  const front = body.neck(0), deep = h * 0.075, w = h * 0.0095, flat = bench.level === 2;
  bench.put(trim, neckband(body, { height: h * 0.015, thickness: 0.0024, gap: 0.006, columns: flat ? 12 : columns, rows: bench.steps(4, 1) }));
  bench.put(trim, leaf(body, { stand: h * 0.016, fall: h * 0.021, point: h * 0.03, spread: h * 0.034, thickness: 0.0022, columns: flat ? 12 : columns, rows: bench.steps(8, 2), gap: 0.006 }));
  bench.put('main', applique((s, t, lift) => body.point('front', (s - 0.5) * 2 * w, mix(front[1] - deep, front[1] + 0.004, t), lift), { columns: bench.steps(4, 1), rows: bench.steps(24, 3), thickness: 0.0022, roll: 0.08 }));
  if (!flat) for (const t of [0.12, 0.5, 0.88]) {
    const y = mix(front[1] - deep, front[1], t), point = body.point('front', 0, y, 0.0024), out = times(subtract(body.point('front', 0, y, 0.0124), point), 100);
    bench.put('hardware', button({ point, normal: out }, 0.0052, bench.steps(20, 8)));
  }
}
