import type { Workbench } from '../family.ts';
import { garment } from '../garment.ts';
import type { Garment } from '../garment.ts';
import { cloth } from '../kit/cloth.ts';
import { stations } from '../kit/curve.ts';
import type { Form } from '../kit/form.ts';
import { append, emptyMesh } from '../kit/mesh.ts';
import type { Mesh } from '../kit/mesh.ts';
import { smoothPath, tube } from '../kit/sweep.ts';
import { add, cross, mix, smoothstep, subtract, times, unit } from '../kit/vector.ts';
import type { Vec3 } from '../kit/vector.ts';
import { choice, count, ratio } from './parameters.ts';

export const scarf: Garment = garment({
  name: 'scarf', version: 3, doc: 'A scarf, shawl or snood as it hangs around a neck.',
  parameters: {
    wear: choice(['loop', 'draped', 'snood'], 'Once around with both ends in front, hung open over the shoulders, or a closed ring.'),
    tail: ratio(0.2, 1, 0.6, 'How far the ends hang down, of 0.7 m.'),
    width: ratio(0.4, 1, 0.7, 'Breadth of the cloth as it lies, of 0.24 m.'),
    loft: ratio(0.3, 1, 0.6, 'How thick it gathers: 0.3 silk, 0.6 wool, 1 chunky knit.'),
    fringe: ratio(0, 1, 0.5, 'Length of the fringe, of 0.12 m; none at 0.'),
    stripes: count(0, 5, 0, 'Stripes of the second colour across each end.'),
  },
  materials: ['wool', 'knit', 'satin', 'linen', 'cotton', 'fleece', 'velvet', 'jersey'], size: { width: 0.37, height: 0.58, depth: 0.34 },
  finishes: { main: { material: 'chosen', colour: 'main' }, accent: { material: 'chosen', colour: 'accent' } },
  tall: (bench) => (bench.choice('wear') === 'snood' ? 0.13 + 0.03 * bench.number('loft') : 0.09 + (0.7 * bench.number('tail') + 0.12 * bench.number('fringe')) / 1.78),
  sew(bench, form) {
    const s = form.measures.height / 1.78, loft = bench.number('loft'), wear = bench.choice('wear'), flat = bench.level === 2, wide = 0.24 * bench.number('width') * s, tail = 0.7 * bench.number('tail') * s;
    if (wear !== 'draped') bench.put('main', ring(bench, form, wide, loft, s));
    if (wear === 'snood') return;
    const neck = form.level.neck, reach = form.measures.neck / (2 * Math.PI);
    for (const side of [1, -1] as const) {
      const x = side * (wear === 'loop' ? 0.035 : 0.085) * s, front = form.torso(form.level.underarm).front, y0 = wear === 'loop' ? neck - 0.07 * s : neck + 0.02 * s, z0 = wear === 'loop' ? reach + 0.05 * s : 0;
      const top: readonly Vec3[] = wear === 'loop' ? [[x * 0.6, y0 + 0.03 * s, z0 - 0.02 * s]] : [[0, neck + 0.015 * s, -reach - 0.035 * s], [side * (reach + 0.018 * s), neck + 0.026 * s, -0.01 * s]];
      const path = smoothPath([...top, [x, y0 - 0.05 * s, Math.max(z0 + 0.012 * s, front * 0.82)], [x * 1.08, y0 - tail * 0.45, front + 0.022 * s], [x * 1.1, y0 - tail * (side > 0 ? 1 : 0.93), front + 0.018 * s]], flat ? 2 : bench.steps(14));
      const broad = (t: number): number => wide * (wear === 'loop' ? mix(0.34, 0.92, smoothstep(0, 0.4, t)) : mix(0.5, 0.95, smoothstep(0.1, 0.6, t)));
      const deep = (t: number): number => (0.012 + 0.012 * loft) * s * (1 - 0.55 * smoothstep(0.1, 0.8, t));
      const at = (u: number, t: number, lift = 0): Vec3 => {
        const k = t * (path.length - 1), i = Math.min(path.length - 2, Math.floor(k)), f = k - i, a = path[i] ?? [0, 0, 0], b = path[i + 1] ?? a, p: Vec3 = [mix(a[0], b[0], f), mix(a[1], b[1], f), mix(a[2], b[2], f)];
        const along = unit(subtract(b, a)), out: Vec3 = wear === 'draped' && t < 0.5 ? unit([p[0], 0.4 * s, p[2] + 0.03 * s]) : [0, 0, 1], across = unit(cross(out, along)), n = unit(cross(along, across)), w = u - 0.5;
        // Few rows cannot follow deep folds.
        const wave = deep(t) * (flat ? 0.5 : 1) * (Math.cos(u * Math.PI * 2 * (2.2 + 0.5 * Math.sin(3 * t + side)) + side + 2 * t) * 0.75 + 0.3 * Math.sin(11 * u + 5 * t)) * Math.cos(w * 2.6);
        return add(add(p, times(across, -w * broad(t))), times(n, wave + lift));
      };
      bench.put('main', cloth([{ surface: (u, v) => at(u, v), us: stations(0, 1, flat ? 8 : bench.steps(46)), vs: stations(0, 1, flat ? 8 : bench.steps(50)), free: ['u0', 'u1', 'v0', 'v1'], flip: true }], { thickness: (0.002 + 0.004 * loft) * s, slack: 0, inside: 1 }));
      const n = flat ? 0 : bench.number('stripes');
      // A stripe is a closed band around the cloth, so that no fold shows its inside.
      const band = { thickness: (0.002 + 0.004 * loft) * s + 2 * BAND, slack: 0, inside: 1 };
      for (let i = 0; i < n; i++) {
        const v0 = 0.95 - i * 0.07, surface = (u: number, v: number): Vec3 => at(mix(-EDGE, 1 + EDGE, u), mix(v0 - 0.035, v0, v), BAND);
        bench.put('accent', cloth([{ surface, us: stations(0, 1, bench.steps(46)), vs: stations(0, 1, bench.steps(3, 1)), free: ['u0', 'u1', 'v0', 'v1'], flip: true }], band));
      }
      const fringe = 0.12 * bench.number('fringe') * s;
      if (fringe > 0.004 && !flat) bench.put('main', strands(bench, (u) => at(u, 1), fringe, loft * s));
    }
  },
});

/** How far a stripe stands off the cloth, metres, and beyond its edge, of the breadth. */
const BAND = 0.0008, EDGE = 0.004;

/** The part around the neck: a full, gathered ring that sinks in front. */
function ring(bench: Workbench, form: Form, wide: number, loft: number, s: number): Mesh {
  const neck = form.level.neck, reach = form.measures.neck / (2 * Math.PI), r = (0.028 + 0.024 * loft) * s + wide * 0.06, flat = bench.level === 2;
  const surface = (u: number, v: number): Vec3 => {
    const a = u * 2 * Math.PI, b = v * 2 * Math.PI, ahead = 0.5 + 0.5 * Math.cos(a), tall = r * mix(1.25, 1.6, ahead), R = reach + r * 0.92 + 0.02 * s * ahead;
    // Folds of the gathered cloth run around with it and wander.
    const fold = flat ? 0 : 0.1 * Math.sin(7 * b + 2.2 * Math.sin(a) + 1.1) + 0.07 * Math.sin(11 * b - 3 * Math.sin(a * 2) + a) + 0.05 * Math.sin(4 * b + 3 * a), k = 1 + fold * smoothstep(-0.5, 0.6, Math.cos(b) * 0.6 + Math.abs(Math.sin(b)) * 0.5);
    const out = R + r * k * Math.cos(b);
    return [out * Math.sin(a) * 1.08, neck + 0.012 * s + tall * k * Math.sin(b) - 0.045 * s * ahead ** 1.5 + 0.008 * s * Math.sin(2 * a + 0.5), out * Math.cos(a) - 0.012 * s];
  };
  return cloth([{ surface, us: stations(0, 1, flat ? 16 : bench.steps(72)), vs: stations(0, 1, flat ? 9 : bench.steps(72)) }], { thickness: 0.003, inside: 0 });
}

/** A fringe of loosely hanging cords. */
function strands(bench: Workbench, edge: (u: number) => Vec3, length: number, thick: number): Mesh {
  const out = emptyMesh(), n = bench.steps(30);
  for (let i = 0; i < n; i++) {
    const p = edge((i + 0.5) / n), sway = Math.sin(i * 2.4) * length * 0.08;
    append(out, tube([p, add(p, [sway * 0.5, -length * 0.55, Math.cos(i * 1.7) * length * 0.05]), add(p, [sway, -length * (0.94 + 0.06 * Math.sin(i * 5.1)), 0])], 0.0014 + 0.0012 * thick, bench.steps(5, 3)));
  }
  return out;
}
