import type { Workbench } from '../family.ts';
import { garment } from '../garment.ts';
import type { Garment } from '../garment.ts';
import { applique } from '../kit/applique.ts';
import { hood, leaf, neckband } from '../kit/collar.ts';
import { cuff } from '../kit/cuff.ts';
import { stations } from '../kit/curve.ts';
import { button, zip } from '../kit/fastening.ts';
import { lineOn, pocketOn, spotOn } from '../kit/front.ts';
import { seam } from '../kit/seam.ts';
import { mirror } from '../kit/sleeve.ts';
import { tube } from '../kit/sweep.ts';
import { top } from '../kit/top.ts';
import type { Top } from '../kit/top.ts';
import { mix, smoothstep } from '../kit/vector.ts';
import { choice, count, ratio } from './parameters.ts';

export const jacket: Garment = garment({
  name: 'jacket', version: 3, doc: 'A jacket or coat as if worn: bomber, blazer, parka, trench, puffer.',
  parameters: {
    collar: choice(['stand', 'lapel', 'shirt', 'hood', 'none'], 'Form of the collar.'),
    closure: choice(['zip', 'buttons', 'double'], 'Zip, one row of buttons, or two.'),
    length: ratio(0.75, 1.9, 1, 'Length: 0.85 cropped, 1 to the hip, 1.8 a coat to the knee.'),
    ease: ratio(0.06, 0.45, 0.2, 'Room around the chest, of the body.'),
    fitted: ratio(0, 1, 0.2, 'How far the waist follows the body.'),
    sleeve: ratio(0, 1, 1.0, 'Length of the sleeve, of the arm; none below 0.1: a waistcoat.'),
    hem: choice(['plain', 'rib'], 'Hem and cuffs plain, or of rib.'),
    pockets: choice(['welt', 'patch', 'flap', 'none'], 'Pockets at the hip.'),
    quilt: count(0, 14, 0, 'Rows of quilting over the length; 0 for none.'),
  },
  materials: ['nylon', 'canvas', 'denim', 'leather', 'smooth-leather', 'suede', 'wool', 'linen', 'cotton', 'felt', 'fleece', 'velvet', 'patent-leather', 'knit', 'satin'], size: { width: 0.87, height: 0.775, depth: 0.325 },
  finishes: { main: { material: 'chosen', colour: 'main' }, accent: { material: 'knit', colour: 'main' }, detail: { material: 'cotton', colour: 'accent' }, hardware: { material: 'polished-steel', colour: '#b9bbbd' } },
  tall: (bench) => 0.405 * bench.number('length') + (bench.choice('collar') === 'hood' ? 0.04 : bench.choice('collar') === 'none' ? 0 : 0.018),
  sew(bench, form, sizes = {}) {
    const h = form.measures.height, level = bench.level, fine = level === 0, collar = bench.choice('collar'), lapel = collar === 'lapel', closure = bench.choice('closure'), quilt = bench.number('quilt'), ribbed = bench.choice('hem') === 'rib';
    const long = sizes.length ?? h * 0.405 * bench.number('length'), pitch = quilt > 0 ? long / quilt : 1, puff = Math.min(0.016, pitch * 0.22), hemY = form.level.neck - long;
    const bulge = (at: number): number => puff * (Math.abs(Math.sin((Math.PI * at) / pitch)) ** 0.55 - 0.35), wrinkle = (around: number, up: number): number => 0.0016 * Math.sin(around * 120 + Math.sin(up * 60) * 2) * Math.sin((Math.PI * up) / pitch) ** 2;
    const v = lapel ? h * mix(0.19, 0.15, closure === 'double' ? 1 : 0) : 0;
    const made = top(bench, form, sizes, {
      ease: bench.number('ease'), length: long, fitted: bench.number('fitted'), sleeve: bench.number('sleeve'), wrist: ribbed ? 1.75 : 1.8, thickness: quilt > 0 ? 0.005 : 0.0032, seed: 57, softness: quilt > 0 ? 0.25 : 0.55,
      flare: bench.number('length') > 1.3 ? 1.06 : 0.99, hemRise: lapel && closure !== 'double' ? (u) => h * 0.02 * Math.exp(-((Math.min(u, 1 - u) / 0.022) ** 2)) : () => 0,
      neckline: { form: lapel ? 'v' : 'crew', half: form.measures.neck / 6.2 + 0.02 * (h / 1.78), front: lapel ? v : h * 0.046, back: h * 0.008 },
      ...(quilt > 0 && level < 2 ? { extra: (a: number, up: number) => bulge(up - hemY) + (fine ? wrinkle(a, up - hemY) : 0), extraSleeve: (a: number, d: number) => bulge(d) + (fine ? wrinkle(a, d) : 0) } : {}),
    }), { body } = made, neck = body.neck(0)[1], flat = level === 2, columns = flat ? 12 : bench.steps(84);
    bench.put('main', made.outer, ...(quilt > 0 ? [] : made.seams));
    if (collar === 'hood') bench.put('main', hood(body, { height: h * 0.052, hang: h * 0.085, thickness: 0.005, columns: flat ? 14 : bench.steps(80), rows: flat ? 6 : bench.steps(32), gap: 0.014 }));
    if (collar === 'stand' || collar === 'shirt') bench.put(ribbed && collar === 'stand' ? 'accent' : 'main', neckband(body, { height: h * (collar === 'stand' ? 0.03 : 0.02), thickness: quilt > 0 ? 0.008 : 0.005, gap: 0.004, columns, rows: bench.steps(6, 1), lift: 0.001 }));
    if (collar === 'shirt') bench.put('main', leaf(body, { stand: h * 0.021, fall: h * 0.03, point: h * 0.034, spread: h * 0.056, thickness: 0.0036, columns, rows: bench.steps(9, 2), gap: 0.008 }));
    if (lapel) lapels(bench, made, h, v, closure === 'double');
    const start = lapel ? neck : neck + (collar === 'none' || collar === 'hood' ? 0 : h * 0.02);
    if (closure === 'zip' && !lapel) {
      const { tape, metal } = zip(lineOn(body, [0, made.hem + 0.004], [0, neck], fine ? 70 : flat ? 5 : 30, 0.0012), { width: 0.011, teeth: Math.round(long * 150), closed: 0.97, fine });
      bench.put('detail', tape);
      bench.put('hardware', metal);
    } else buttons(bench, made, h, start, closure === 'double');
    if (ribbed) bench.put('accent', cuff(body.surface, { from: -0.004, to: (h * 0.034) / (made.underarm - made.hem), lift: 0.0012, thickness: 0.005, columns: flat ? 16 : bench.steps(96), rows: flat ? 1 : bench.steps(6), swell: -0.003 }));
    if (made.arm) for (const [surface, flip] of [[made.arm.surface, true], [mirror(made.arm.surface), false]] as const) {
      const from = 1 - (h * (ribbed ? 0.034 : 0.02)) / made.sleeveLength;
      if (ribbed || level < 2) bench.put(ribbed ? 'accent' : 'main', cuff(surface, { from, to: 1.004, lift: ribbed ? 0.0006 : 0.0016, thickness: 0.0044, columns: flat ? 8 : bench.steps(36), rows: flat ? 1 : bench.steps(5), flip, swell: ribbed ? -0.0015 : 0 }));
    }
    if (level < 2) pockets(bench, made, h, bench.choice('pockets'));
    if (fine && quilt === 0) bench.put('detail', ...(ribbed ? [] : [seam(made.around(0.03, 160), 0.0042)]), ...made.aroundSleeves(0.94, 50).map((path) => seam(path, 0.0042)));
    if (fine && quilt > 0) for (let i = 1; hemY + i * pitch < made.underarm; i++) bench.put('detail', seam(made.around((i * pitch) / (made.underarm - made.hem), 120), 0.009));
  },
});

/** How far up from the armpit to the shoulder's line a lapel reaches at most: at the line itself its corner would stand up. */
const BELOW_SHOULDER = 0.86;

function lapels(bench: Workbench, { body, underarm }: Top, h: number, v: number, double: boolean): void {
  const low = body.neck(0)[1], half = body.cut.neckline.half, wide = h * (double ? 0.052 : 0.044), notch = 0.66, thick = 0.0032, flat = bench.level === 2;
  const spread = h * 0.066, below = (x: number, y: number): number => Math.min(y, mix(underarm, body.top(x), BELOW_SHOULDER));
  for (const s of [1, -1] as const) {
    const inner = (t: number): number => half * Math.max(0, t * notch) ** 0.83 - 0.004, swell = (t: number): number => wide * Math.sin(Math.min(1, t * 1.02) ** 0.72 * Math.PI * 0.5) * (double ? 1 + 0.2 * t ** 6 : 1);
    bench.put('main', applique((a, t, lift) => {
      const x = inner(t) + a * swell(t), y = low - (1 - t) * h * 0.008 + t * notch * v + a * (double ? 0.014 : -0.004) * t * h / 1.78;
      return body.point('front', s * x, below(x, y), lift + 0.0025 + 0.004 * Math.sin(Math.PI * Math.min(1, a * 0.9)) * t);
    }, { columns: bench.steps(12, 3), rows: bench.steps(26, 4), thickness: thick, roll: 0.03, flip: s < 0 }));
  }
  bench.put('main', leaf(body, { stand: h * 0.016, fall: h * 0.024, point: low - below(spread, low + v * (notch + 0.02)), spread, thickness: 0.0034, columns: flat ? 12 : bench.steps(70), rows: bench.steps(9, 2), gap: 0.178 }));
}

function buttons(bench: Workbench, { body, hem }: Top, h: number, start: number, double: boolean): void {
  const lapel = body.cut.neckline.form === 'v', edge = double ? -h * 0.055 : -h * 0.012, low = hem + h * 0.012, high = body.neck(0)[1] - (lapel ? 0 : h * 0.004), count = lapel ? 2 : Math.max(3, Math.round((high - low) / (h * 0.062)));
  if (bench.level < 2) bench.put('main', tube(stations(0, 1, bench.steps(50)).map((t) => body.point('front', edge * smoothstep(0, 0.08, t) + (lapel ? h * 0.004 : 0), mix(start - (lapel ? 0.006 : 0), low, t), 0.0004)), 0.0022, bench.steps(8, 4)));
  for (let i = 0; i < count && bench.level < 2; i++) {
    const y = lapel ? high - h * (0.012 + i * 0.06) : mix(high - h * 0.012, low + h * 0.08, i / (count - 1));
    for (const x of double ? [h * 0.038, -h * 0.038] : [h * 0.002]) bench.put('hardware', button(spotOn(body, 'front', x, y, 0.001), h * 0.0058, bench.steps(22, 8)));
  }
}

function pockets(bench: Workbench, { body, hem, underarm }: Top, h: number, kind: string): void {
  const y = Math.max(hem + h * 0.09, mix(hem, underarm, 0.3)), fine = bench.level === 0;
  if (kind === 'none') return;
  for (const s of [1, -1] as const) {
    const place = (width: number, height: number, x: number, up: number, lean = 0, point = 0) => pocketOn(body, { x: s > 0 ? x : -x - width, y: up, width, height, lean: s * lean, point });
    if (kind === 'welt') bench.put('main', applique(place(h * 0.018, h * 0.082, h * 0.07, y + h * 0.03, -h * 0.002), { columns: bench.steps(5, 1), rows: bench.steps(14, 3), thickness: 0.004, roll: 0.12 }));
    else {
      if (kind === 'patch') bench.put('main', applique(place(h * 0.082, h * 0.092, h * 0.034, y + h * 0.02, 0, 0.004), { columns: bench.steps(12, 3), rows: bench.steps(12, 3), thickness: 0.0036, roll: 0.05 }));
      bench.put('main', applique(place(h * 0.086, h * 0.03, h * 0.032, y + h * 0.026, 0, kind === 'flap' ? 0.006 : 0), { columns: bench.steps(12, 3), rows: bench.steps(5, 1), thickness: 0.006, roll: 0.07 }));
      if (fine && kind === 'patch') bench.put('detail', seam(lineOn(body, [s * h * 0.038, y - h * 0.066], [s * h * 0.112, y - h * 0.066], 14, 0.0037), 0.004));
    }
  }
}
