import type { Family } from '../family.ts';
import { ball } from '../kit/ball.ts';
import { cloth } from '../kit/cloth.ts';
import { stations, through } from '../kit/curve.ts';
import { deformed, placed } from '../kit/mesh.ts';
import { seam, spotOf } from '../kit/seam.ts';
import { tube } from '../kit/sweep.ts';
import { mix, smoothstep } from '../kit/vector.ts';
import type { Vec3 } from '../kit/vector.ts';
import { choice, ratio } from './parameters.ts';

export const hat: Family = {
  name: 'hat', version: 1, doc: 'A hat with a brim all round, or a knitted one: fedora, boater, sun hat, beanie, beret.',
  parameters: {
    form: choice(['fedora', 'boater', 'sun', 'beanie', 'beret'], 'Which hat.'),
    brim: ratio(0.05, 0.34, 0.17, 'Breadth of the brim, of the whole width; beanie and beret have none.'),
    curl: ratio(0, 1, 0.5, 'How far the brim turns up at its sides, or how deep a beanie\'s cuff is.'),
    taper: ratio(0, 0.4, 0.16, 'How much narrower the crown is at its top.'),
    band: choice(['ribbon', 'cord', 'none'], 'What runs around the crown.'),
    pom: choice(['none', 'pom'], 'A bobble on a beanie.'),
  },
  materials: ['felt', 'wool', 'straw', 'knit', 'canvas', 'cotton', 'suede', 'leather', 'velvet', 'linen'], size: { width: 0.285, height: 0.13, depth: 0.335 },
  finishes: { main: { material: 'chosen', colour: 'main' }, accent: { material: 'satin', colour: 'accent' }, detail: { material: 'cotton', colour: 'detail' } },
  build(bench) {
    const { width: w, height: h, depth: d } = bench.size, form = bench.choice('form'), soft = form === 'beanie' || form === 'beret', flat = bench.level === 2, around = flat ? 22 : bench.steps(120), fine = bench.level === 0;
    const brim = soft ? 0 : bench.number('brim'), rx = (w * (1 - 2 * brim)) / 2, rz = (d - w * 2 * brim) / 2, curl = bench.number('curl');
    if (soft) {
      const beret = form === 'beret', cuffed = h * mix(0.16, 0.4, curl), tall = bench.choice('pom') === 'pom' && !beret ? h * 0.76 : h;
      const profile = beret ? through([[0, 0.62], [0.12, 0.64], [0.3, 0.95], [0.42, 1], [0.6, 0.93], [0.8, 0.6], [1, 0]]) : through([[0, 0.97], [0.4, 1], [0.62, 0.94], [0.8, 0.72], [0.92, 0.42], [1, 0.02]]);
      const rise = beret ? through([[0, 0.2], [0.12, 0.28], [0.3, 0.52], [0.42, 0.68], [0.6, 0.88], [0.8, 0.97], [1, 1]]) : through([[0, 0], [0.4, 0.42], [0.62, 0.68], [0.8, 0.88], [0.92, 0.97], [1, 1]], 'straight');
      const dome = (u: number, v: number): Vec3 => { const a = u * 2 * Math.PI, rib = beret || flat ? 0 : 0.006 * Math.abs(Math.sin(a * 26)) * (1 - v ** 3), r = profile(v) * (1 + rib + (beret ? 0.012 * Math.sin(3 * a + 1) : 0.008 * Math.sin(2 * a) * v)); return [rx * r * Math.sin(a) + (beret ? w * 0.03 * v : 0), tall * (rise(v) * (beret ? 0.8 : 1) + (beret ? 0.02 * Math.sin(a) * v : 0)), rz * r * Math.cos(a)]; };
      bench.put('main', cloth([{ surface: dome, us: stations(0, 1, beret || !fine ? around : 208), vs: stations(0, 1, flat ? 8 : bench.steps(34)), free: ['v0'] }], { thickness: 0.003, inside: flat ? 3 : 4 }));
      const fold = (u: number, k: number): Vec3 => { const [x, , z] = dome(u, beret ? 0 : 0.02), a = u * 2 * Math.PI, rib = flat ? 0 : 0.007 * Math.abs(Math.sin(a * 26)), out = 1 + (beret ? 0.02 : 0.035 + 0.02 * Math.sin(Math.PI * k)) + rib; return [x * out, beret ? h * (0.02 + 0.15 * k) : k * cuffed, z * out]; };
      bench.put(beret ? 'accent' : 'main', cloth([{ surface: fold, us: stations(0, 1, beret || !fine ? around : 208), vs: stations(0, 1, bench.steps(8, 2)), free: ['v0', 'v1'] }], { thickness: beret ? 0.002 : 0.005, slack: 0, inside: 2 }));
      if (!beret && bench.choice('pom') === 'pom') bench.put('accent', placed(deformed(ball(1, 1, 1, flat ? 10 : bench.steps(56)), ([x, y, z]) => { const k = h * 0.16 * (1 + (flat ? 0 : 0.07 * Math.sin(23 * x + 9 * y) * Math.sin(19 * y + 7 * z) * Math.sin(21 * z + 5 * x))); return [x * k, y * k, z * k]; }), { at: [0, tall + h * 0.1, 0] }));
      if (beret) bench.put('main', tube([[w * 0.03, h * 0.8, 0], [w * 0.033, h * 0.98, 0.002]], 0.0028, bench.steps(8, 4)));
      return;
    }
    const taper = bench.number('taper'), boater = form === 'boater', fedora = form === 'fedora', low = h * (fedora || form === 'sun' ? 0.12 : 0.06);
    const crown = (u: number, v: number): Vec3 => {
      const a = u * 2 * Math.PI, c = Math.cos(a), s = Math.sin(a), wall = Math.min(1, v / 0.62), roof = Math.max(0, (v - 0.62) / 0.38), shoulder = boater ? 0.06 : 0.26;
      const edge = 1 - taper * wall, r = roof === 0 ? edge * (1 - (wall > 0.9 ? shoulder * 0.12 * ((wall - 0.9) / 0.1) ** 2 : 0)) : edge * (1 - shoulder * 0.12) * Math.cos((roof * Math.PI) / 2) ** (boater ? 0.45 : 0.7);
      const top = boater ? 1 : mix(1, 0.94, Math.abs(s)), up = wall * (1 - shoulder * 0.55) + shoulder * 0.55 * Math.sin((roof * Math.PI) / 2);
      let x = rx * r * s, y = low + (h - low) * up * top, z = rz * r * c;
      if (fedora) {
        // The crown is creased along its middle and pinched before.
        const pinch = Math.exp(-(((Math.abs(s) - 0.62) / 0.3) ** 2)) * smoothstep(0.1, 0.7, c) * smoothstep(0.45, 0.9, up);
        x *= 1 - 0.3 * pinch; z -= rz * 0.1 * pinch;
        y -= (h - low) * 0.2 * Math.exp(-((x / (rx * 0.34)) ** 2)) * smoothstep(0.9, 0.35, Math.abs(z) / rz) * roof ** 0.4 * (roof > 0 ? 1 : 0) - (h - low) * 0.06 * c * smoothstep(0.4, 1, up);
      }
      return [x, y, z];
    };
    bench.put('main', cloth([{ surface: crown, us: stations(0, 1, around), vs: stations(0, 1, flat ? 9 : bench.steps(46)), free: [] }], { thickness: 0.0022, inside: flat ? 3 : 4 }));
    const plate = (u: number, v: number): Vec3 => {
      const a = u * 2 * Math.PI, c = Math.cos(a), s = Math.sin(a), out = v ** 0.95, wave = form === 'sun' ? 0.05 * Math.sin(3 * a + 0.6) * out ** 2 : 0;
      const reach = w * brim * out, lift = h * (fedora ? curl * 0.24 * (s * s * 1.1 - 0.28 * c - 0.25) : form === 'sun' ? -0.1 - curl * 0.05 + wave * 2 : 0) * out ** 1.7;
      return [(rx + reach) * s * (fedora ? 1 - 0.03 * curl * out * s * s : 1), low + lift, (rz + reach) * c];
    };
    bench.put('main', cloth([{ surface: plate, us: stations(0, 1, around), vs: stations(0, 1, flat ? 3 : bench.steps(14)), free: ['v1'] }], { thickness: 0.003, slack: 0, inside: 1 }));
    if (!flat) bench.put('main', tube(stations(0, 1, bench.steps(96)).slice(1).map((u) => plate(u, 0.995)), 0.0022, bench.steps(8, 4), { closed: true, up: [0, 1, 0] }));
    const kind = bench.choice('band'), tall = (h - low) * (boater ? 0.34 : 0.26);
    const strip = (u: number, k: number): Vec3 => { const v = ((0.03 + k * (tall / (h - low))) / 0.87) * 0.62, p = crown(u, v), a = u * 2 * Math.PI; return [p[0] + 0.0016 * Math.sin(a), p[1], p[2] + 0.0016 * Math.cos(a)]; };
    if (kind === 'ribbon') {
      bench.put('accent', cloth([{ surface: strip, us: stations(0, 1, around), vs: stations(0, 1, bench.steps(6, 1)), free: ['v0', 'v1'] }], { thickness: 0.0012, slack: 0, inside: 0 }));
      const at = strip(0.25, 0.5), lobe = deformed(ball(tall * 0.14, tall * 0.42, tall * 0.62, bench.steps(22, 8)), ([x, y, z]) => [x, y * mix(0.7, 1, Math.abs(z) / (tall * 0.62)), z]);
      for (const s of [1, -1]) bench.put('accent', placed(lobe, { at: [at[0] + 0.002, at[1], at[2] + s * tall * 0.5] }));
      bench.put('accent', placed(ball(tall * 0.18, tall * 0.48, tall * 0.16, bench.steps(16, 7)), { at: [at[0] + 0.003, at[1], at[2]] }));
    } else if (kind === 'cord') for (const k of [0.3, 0.55]) bench.put('accent', tube(stations(0, 1, bench.steps(80, 16)).slice(1).map((u) => strip(u, k)), 0.0028, bench.steps(10, 4), { closed: true, up: [0, 1, 0] }));
    if (fine) for (const v of [0.86, 0.95]) bench.put('detail', seam(stations(0, 1, 200).map((u) => spotOf(plate, u, v)), 0.0045));
  },
};
