import type { Family, Workbench } from '../family.ts';
import { roundedBox } from '../kit/box.ts';
import { hoop } from '../kit/hoop.ts';
import { lathe } from '../kit/lathe.ts';
import type { LatheOptions, ProfilePoint } from '../kit/lathe.ts';
import { placed } from '../kit/mesh.ts';
import type { Mesh } from '../kit/mesh.ts';
import { roundedRectangle } from '../kit/outline.ts';
import { panel } from '../kit/panel.ts';
import { smoothPath, sweep } from '../kit/sweep.ts';
import type { Vec3 } from '../kit/vector.ts';
import { labelPlate } from './label-band.ts';
import { choice, ratio } from './parameters.ts';

export const camera: Family = {
  name: 'camera', version: 2, doc: 'A camera with its lens to the front: rangefinder, single-lens reflex with a prism, pocket compact or instant.',
  parameters: {
    form: choice(['rangefinder', 'slr', 'compact', 'instant'], 'Kind of body.'), lens: ratio(0.3, 0.5, 0.4, 'Radius of the lens, of the height.'),
    barrel: ratio(0.25, 0.6, 0.42, 'Length of the lens, of the whole depth.'), grip: choice(['none', 'slim', 'deep'], 'Swelling for the right hand.'),
    strap: choice(['lugs', 'strap'], 'Lugs only, or a strap that hangs from them.'),
  },
  materials: ['brushed-steel', 'matte-plastic', 'gloss-plastic', 'polished-steel', 'silver', 'brass', 'brushed-brass', 'copper', 'oak', 'walnut'], size: { width: 0.125, height: 0.08, depth: 0.075 },
  finishes: {
    main: { material: 'chosen', colour: 'main' }, accent: { material: 'leather', colour: 'accent' }, detail: { material: 'lacquer', colour: '#12131f' },
    hardware: { material: 'matte-plastic', colour: '#222327' }, label: { material: 'matte-plastic', colour: '#d8d8d6' },
  },
  labelAspect: 3,
  build(bench) {
    const { width: w, height: h, depth: d } = bench.size, form = bench.choice('form'), edgeSteps = bench.steps(4, 1), instant = form === 'instant';
    const reach = d * bench.number('barrel'), deep = d - reach, back = -d / 2, front = back + deep, top = form === 'slr' ? h * 0.76 : form === 'rangefinder' ? h * 0.9 : instant ? h : h * 0.94;
    const box = (a: number, b: number, c: number, radius: number, at: Vec3, role: 'main' | 'accent' | 'detail' | 'hardware' = 'main'): void => bench.put(role, placed(roundedBox(a, b, c, { radius, edgeSteps }), { at }));
    const cap = top * (instant ? 0.34 : 0.24), foot = top * (instant ? 0.3 : 0.1), skin = top - cap - foot, ends = Math.min(deep * 0.42, w * 0.12);
    // Metal cap and base with the skin of leather between them, a hair further out.
    const plan = (grow: number): readonly (readonly [number, number])[] => roundedRectangle(w - 0.001 + grow, deep - 0.001 + grow, ends, bench.steps(8, 2));
    const slab = (height: number, y: number, bevel: number, grow: number): Mesh => placed(panel(plan(grow), height, bevel, bench.steps(3, 1)), { turn: [-Math.PI / 2, 0, 0], at: [0, y, back + deep / 2] });
    bench.put('main', slab(cap, top - cap / 2, Math.min(0.004, cap * 0.3), 0), slab(foot, foot / 2, Math.min(0.002, foot * 0.3), 0));
    bench.put('accent', slab(skin + 0.001, foot + skin / 2, 0.0004, 0.0009));
    const y = foot + skin * (instant ? 0.62 : 0.5), r = Math.min(h * bench.number('lens'), y - 0.002, top * 0.62), x = form === 'rangefinder' || instant ? 0 : form === 'slr' ? 0 : -w * 0.06;
    putLens(bench, [x, y, front], Math.min(r, h / 2), reach);
    if (bench.choice('grip') !== 'none') {
      const g = bench.choice('grip') === 'deep' ? 0.5 : 0.24;
      bench.put('accent', placed(roundedBox(w * 0.17, skin * 1.02, reach * g + deep * 0.3, { radius: w * 0.05, edgeSteps: bench.steps(8, 2) }), { at: [-w * 0.385, foot + skin / 2, front + (reach * g) / 2 - deep * 0.15] }));
    }
    const knob = (kx: number, radius: number, height: number, role: 'main' | 'hardware', from = top): void => {
      const ribs: LatheOptions = bench.level === 0 ? { cross: (a) => 1 - 0.03 * (0.5 + 0.5 * Math.cos(a * 30)) } : {};
      bench.put(role, placed(lathe([[0, 0], [radius, 0], [radius, height, radius * 0.12], [0, height]], { segments: bench.level === 0 ? 90 : bench.steps(40, 8), filletSteps: bench.level === 2 ? 1 : bench.steps(4, 1), ...ribs }), { at: [kx, from - 0.0004, back + deep * 0.5] }));
    };
    const eye = (ex: number, ey: number, ew: number, eh: number): void => {
      if (bench.level < 2) box(ew, eh, 0.002, 0.0009, [ex, ey, front + 0.0002], 'hardware');
      box(ew * 0.82, eh * 0.76, 0.0012, 0.0005, [ex, ey, front + 0.0012], 'detail');
    };
    switch (form) {
      case 'slr': {
        const prism = h - top;
        bench.put('main', placed(roundedBox(w * 0.34, prism * 1.5, deep * 0.86, { radius: prism * 0.16, edgeSteps, deform: ([a, b, c]) => [a * (1 - 0.42 * Math.max(0, b / (prism * 1.5) + 0.1)), b - (c > 0 ? 0.16 * prism * (c / (deep * 0.4)) * (b > 0 ? 1 : 0) : 0), c] }), { at: [0, h - prism * 0.75, back + deep * 0.52] }));
        if (bench.labelled) bench.put('label', labelPlate(w * 0.15, (w * 0.15) / 3, top + prism * 0.36, back + deep * 0.955));
        knob(-w * 0.36, w * 0.045, h * 0.06, 'hardware'); knob(w * 0.34, w * 0.055, h * 0.075, 'main'); knob(-w * 0.24, w * 0.03, h * 0.05, 'main');
        break;
      }
      case 'rangefinder':
        eye(w * 0.36, top - cap / 2, w * 0.1, cap * 0.6); eye(w * 0.05, top - cap / 2, w * 0.055, cap * 0.42); eye(-w * 0.22, top - cap / 2, w * 0.09, cap * 0.6);
        knob(-w * 0.36, w * 0.058, h - top, 'main'); knob(-w * 0.22, w * 0.044, (h - top) * 0.8, 'main'); knob(w * 0.38, w * 0.05, (h - top) * 0.7, 'main');
        box(w * 0.1, 0.0022, deep * 0.4, 0.0007, [w * 0.02, top + 0.0008, back + deep * 0.5], 'hardware');
        break;
      case 'instant':
        eye(w * 0.3, top - cap * 0.48, w * 0.2, cap * 0.5); eye(-w * 0.3, top - cap * 0.48, w * 0.12, cap * 0.34);
        box(w * 0.72, foot * 0.14, 0.002, 0.0006, [0, foot * 0.42, front], 'detail');
        bench.put('hardware', placed(lathe([[0, 0], [w * 0.045, 0], [w * 0.045, 0.004, 0.001], [0, 0.005]], { segments: bench.steps(32, 8), filletSteps: 2 }), { turn: [Math.PI / 2, 0, 0], at: [-w * 0.36, foot + skin * 0.3, front - 0.0005] }));
        break;
      default:
        eye(w * 0.3, top - cap / 2, w * 0.2, cap * 0.56); knob(-w * 0.3, w * 0.05, h - top, 'main'); box(w * 0.1, h - top, deep * 0.3, 0.001, [-w * 0.1, top + (h - top) * 0.4, back + deep * 0.5], 'hardware');
    }
    if (bench.labelled && form !== 'slr') bench.put('label', placed(labelPlate(w * 0.14, (w * 0.14) / 3, 0, 0), { at: [form === 'rangefinder' ? -w * 0.02 : 0, instant ? foot * 0.75 : top - cap * 0.42, front + 0.0007] }));
    if (bench.level < 2) box(w * 0.56, skin * 0.86, 0.0016, 0.0007, [w * 0.05, foot + skin / 2, back + 0.0002], 'detail');
    if (bench.level < 2) for (const s of [-1, 1]) bench.put('hardware', placed(hoop(0.0042, 0.0007, [bench.steps(16, 6), bench.steps(8, 3)]), { at: [s * (w / 2 - 0.0025), top - cap * 0.5, back + deep / 2], turn: [0, s * 0.4, 0] }));
    if (bench.choice('strap') === 'strap') {
      const lug = top - cap * 0.5, z = back + deep / 2, band = smoothPath([[-w / 2 + 0.003, lug, z], [-w * 0.49, lug * 0.55, z - 0.004], [-w * 0.4, 0.0045, back - 0.006], [-w * 0.1, 0.003, back - 0.022], [w * 0.2, 0.003, back - 0.024], [w * 0.42, 0.0045, back - 0.007], [w * 0.49, lug * 0.55, z - 0.004], [w / 2 - 0.003, lug, z]], bench.steps(10, 3));
      bench.put('accent', sweep(band, [[0.0009, -0.005], [0.0009, 0.005], [-0.0009, 0.005], [-0.0009, -0.005]], { up: [0, 0.3, 1] }));
    }
  },
};

/** A lens barrel along +z from `at`: ribbed rings, a bright filter ring, dark glass that curves within. */
function putLens(bench: Workbench, at: Vec3, r: number, long: number): void {
  const segments = bench.level === 0 ? 120 : bench.steps(52, 12), filletSteps = bench.steps(3, 1);
  const put = (role: 'main' | 'hardware' | 'detail', profile: readonly ProfilePoint[], ribs = 0): void => bench.put(role, placed(lathe(profile, { segments, filletSteps, ...(ribs > 0 && bench.level === 0 ? { cross: (a: number) => 1 - 0.018 * (0.5 + 0.5 * Math.cos(a * ribs)) } : {}) }), { turn: [Math.PI / 2, 0, 0], at }));
  put('main', [[r, 0], [r, long * 0.12, long * 0.03], [r * 0.95, long * 0.14]]);
  if (bench.level === 2) {
    put('hardware', [[r * 0.95, long * 0.13], [r * 0.92, long], [r * 0.76, long], [r * 0.6, long * 0.82], [0, long * 0.84]]);
    return;
  }
  put('hardware', [[r * 0.95, long * 0.13], [r * 0.95, long * 0.3], [r * 0.92, long * 0.33]]);
  put('hardware', [[r * 0.9, long * 0.32], [r * 0.97, long * 0.34, 0.0006], [r * 0.97, long * 0.66, 0.0006], [r * 0.9, long * 0.68]], 40);
  put('main', [[r * 0.89, long * 0.67], [r * 0.9, long * 0.7, 0.0004], [r * 0.9, long * 0.75, 0.0004], [r * 0.86, long * 0.76]]);
  put('hardware', [[r * 0.86, long * 0.75], [r * 0.86, long * 0.98, 0.0006], [r * 0.84, long], [r * 0.79, long, 0.0004], [r * 0.78, long * 0.93], [r * 0.69, long * 0.9], [r * 0.68, long * 0.86]]);
  // Steps of the baffle, a bright ring, and a front element that swells like a drop, so that the room is seen in it.
  put('main', [[r * 0.69, long * 0.855], [r * 0.67, long * 0.885, 0.0003], [r * 0.645, long * 0.885, 0.0003], [r * 0.64, long * 0.84]]);
  const rings = bench.steps(9, 3);
  put('detail', Array.from({ length: rings + 1 }, (_, i): ProfilePoint => { const a = (i / rings) * (Math.PI / 2); return [r * 0.645 * Math.cos(a), long * 0.84 + Math.min(long * 0.14, r * 0.3) * Math.sin(a)]; }));
}
