import { garment } from '../garment.ts';
import type { Garment } from '../garment.ts';
import { applique } from '../kit/applique.ts';
import { bodice, bodiceSheets, lengthAround } from '../kit/bodice.ts';
import type { Neckline } from '../kit/bodice.ts';
import { cloth } from '../kit/cloth.ts';
import { stations, through } from '../kit/curve.ts';
import { sleeveFolds, trunkFolds } from '../kit/drape.ts';
import { FLAT } from '../kit/folds.ts';
import { seam, spotOf } from '../kit/seam.ts';
import { sleeve, sleeveSheets } from '../kit/sleeve.ts';
import { mix } from '../kit/vector.ts';
import { choice, ratio } from './parameters.ts';

const NECKS: readonly ['crew', ...string[]] = ['crew', 'v', 'scoop', 'boat', 'polo'];

export const tShirt: Garment = garment({
  name: 't-shirt', version: 1, doc: 'A T-shirt as worn by nobody: neckline, sleeves from none to long, fit; a polo shirt and a tank top too.',
  parameters: {
    neckline: choice(NECKS, 'Form of the neckline; polo has a collar and three buttons.'),
    sleeve: ratio(0, 1, 0.37, 'Length of the sleeve, of the arm; none below 0.1.'),
    ease: ratio(0.02, 0.4, 0.12, 'Room around the chest, of the body: 0.05 slim, 0.12 regular, 0.3 oversize.'),
    length: ratio(0.7, 1.5, 1, 'Length, of one that ends below the hip.'),
    trim: choice(['plain', 'contrast'], 'Whether the neckband and cuffs wear the second colour.'),
    pocket: choice(['none', 'chest'], 'A patch pocket on the left chest.'),
  },
  materials: ['jersey', 'cotton', 'linen', 'knit', 'mesh', 'wool', 'satin', 'fleece', 'velvet'], size: { width: 0.73, height: 0.72, depth: 0.295 },
  finishes: { main: { material: 'chosen', colour: 'main' }, accent: { material: 'knit', colour: 'accent' }, detail: { material: 'cotton', colour: 'main' }, hardware: { material: 'gloss-plastic', colour: '#e8e2d4' }, label: { material: 'cotton', colour: '#efe9dd' } },
  labelAspect: 2,
  tall: (bench) => 0.405 * bench.number('length'),
  sew(bench, form, sizes = {}) {
    const m = form.measures, h = m.height, ease = bench.number('ease'), level = bench.level, fine = level === 0, neckline = bench.choice('neckline');
    const chest = sizes.chest ?? m.chest * (1 + ease), waist = sizes.waist ?? mix(m.waist * (1 + ease), chest, 0.72), hip = sizes.hip ?? Math.max(m.hip * 1.03, chest * 0.985);
    const long = sizes.length ?? h * 0.405 * bench.number('length'), hem = form.level.neck - long, underarm = form.level.underarm - 0.012 * h - ease * 0.12 * h;
    const shoulder = (sizes.shoulders ?? m.shoulders * (1.03 + ease * 0.55)) / 2, softness = Math.min(1, 0.35 + ease * 2.2);
    const girth = through([[form.level.hip, hip], [form.level.waist, waist], [underarm, chest]]);
    const half = m.neck / 6.2 + 0.026 * (h / 1.78), wide = neckline === 'boat' ? 1.5 : neckline === 'scoop' ? 1.25 : 1;
    const cut = {
      girth, hem: () => hem, underarm, shoulder,
      neckline: { form: formOfNeck(neckline), half: half * wide, front: h * ({ crew: 0.058, v: 0.105, scoop: 0.1, boat: 0.035, polo: 0.05 }[neckline] ?? 0.058), back: h * 0.014 },
    };
    const bare = bodice(form, cut), body = bodice(form, { ...cut, relief: level === 2 ? FLAT : trunkFolds(form, { period: bare.period, underarm, hem, softness, seed: 5 }) });
    const upper = level === 2 ? 4 : bench.steps(18), sleeveLength = (sizes.sleeve ?? m.arm * bench.number('sleeve')), sleeved = bench.number('sleeve') >= 0.1;
    const rib = h * 0.0115, sheets = bodiceSheets(body, { half: level === 2 ? 8 : bench.steps(44), lower: level === 2 ? 5 : bench.steps(34), upper }, fine ? [0.006, 0.03, 0.036, 0.042] : []);
    const armGirth = Math.max(m.upperArm * (1.12 + ease), lengthAround(body.armhole) * 0.86), endGirth = mix(armGirth * 0.88, Math.max(m.wrist * 1.2, armGirth * 0.48), Math.max(0, bench.number('sleeve') - 0.37) / 0.63);
    const arm = sleeve(form, body, {
      length: sleeveLength, upper: armGirth, end: endGirth,
      relief: level === 2 ? FLAT : sleeveFolds({ length: sleeveLength, girth: armGirth, softness, seed: 11, elbow: m.arm * 0.53 }),
    });
    if (sleeved) sheets.push(...sleeveSheets(arm, upper, bench.level === 2 ? 3 + Math.round(sleeveLength * 5) : bench.steps(Math.round(10 + sleeveLength * 55)), fine ? [0.9, 0.91] : []));
    bench.put('main', cloth(sheets, { thickness: 0.0016, inside: level === 2 ? 2 : 3 }));
    const band = neckline === 'boat' ? rib * 0.6 : rib, ring = bench.steps(96, 16);
    const trim = bench.choice('trim') === 'contrast' ? 'accent' : 'main';
    bench.put(trim, cloth([{ surface: (t, k) => body.neckUp(t, -0.002 + k * band), us: stations(0, 1, ring), vs: stations(0, 1, bench.steps(4, 1)), free: ['v1', 'v0'] }], { thickness: 0.0026, slack: 0, inside: 1 }));
    if (fine) {
      const around = (v: number) => stations(0, 1, 160).map((u) => spotOf(body.surface, u, v));
      bench.put('detail', seam(around(0.034), 0.0042), seam(around(0.04), 0.0042));
    }
    if (bench.choice('pocket') === 'chest') {
      const w = 0.058 * h, tall = 0.065 * h, left = 0.028 * h, top = underarm + 0.02 * h;
      bench.put('main', applique((s, t, lift) => body.point('front', left + s * w, top - (1 - t) * tall - (1 - Math.abs(2 * s - 1)) * (1 - t) * 0.012, lift), { columns: bench.steps(10, 2), rows: bench.steps(10, 2), thickness: 0.0018 }));
    }
  },
});

function formOfNeck(neckline: string): Neckline {
  return neckline === 'v' || neckline === 'scoop' || neckline === 'boat' ? neckline : 'crew';
}
