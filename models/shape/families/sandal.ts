import type { Family, Workbench } from '../family.ts';
import { applique } from '../kit/applique.ts';
import { buckle } from '../kit/buckle.ts';
import { cloth } from '../kit/cloth.ts';
import { stations, through } from '../kit/curve.ts';
import { heel, insole, platform, turnedTo } from '../kit/heel.ts';
import { last } from '../kit/last.ts';
import type { Last } from '../kit/last.ts';
import { seam } from '../kit/seam.ts';
import { smoothPath, tube } from '../kit/sweep.ts';
import { mix, smoothstep, subtract, times, unit } from '../kit/vector.ts';
import type { Vec3 } from '../kit/vector.ts';
import { choice, count, ratio } from './parameters.ts';

export const sandal: Family = {
  name: 'sandal', version: 1, doc: 'A sandal, slide or flip-flop; its toe points to +z, or to +x where it is wider than deep.',
  parameters: {
    form: choice(['straps', 'slide', 'thong', 'cross'], 'Bands across, one broad band, a post between the toes, or crossed bands.'),
    straps: count(1, 5, 2, 'Bands over the forefoot, where they are counted.'),
    back: choice(['sling', 'none', 'ankle'], 'What holds the heel.'),
    heel: ratio(0, 1, 0.05, 'Height of the heel, of 0.11 m.'),
    heelForm: choice(['wedge', 'block', 'cone', 'stiletto'], 'Form of a heel above 0.15.'),
    sole: ratio(0.15, 1, 0.4, 'Thickness of the sole, of 0.05 m.'),
    strapWidth: ratio(0.3, 1, 0.55, 'Breadth of a band, of 0.05 m.'),
    toe: choice(['round', 'almond', 'square'], 'Form of the sole at the toes.'),
  },
  materials: ['smooth-leather', 'leather', 'suede', 'rubber', 'canvas', 'patent-leather', 'velvet', 'satin', 'nylon', 'felt'], size: { width: 0.105, height: 0.082, depth: 0.27 },
  finishes: { main: { material: 'chosen', colour: 'main' }, accent: { material: 'cork', colour: 'accent' }, detail: { material: 'suede', colour: 'detail' }, hardware: { material: 'brass', colour: '#b9985a' }, label: { material: 'rubber', colour: '#3a322c' } },
  build(bench) {
    const { length, width, put } = turnedTo(bench), scale = length / 0.265, fine = bench.level === 0, rise = 0.11 * bench.number('heel') * scale, thick = 0.05 * bench.number('sole') * scale, form = bench.choice('form'), form0 = bench.choice('toe');
    const base = (z: number): number => thick + rise * smoothstep(0.17, -0.36, z) ** 1.08 + length * 0.02 * smoothstep(0.25, 0.5, z) ** 1.5;
    const made = last({ length, width, toe: form0 === 'almond' || form0 === 'square' ? form0 : 'round', base, top: through([[-0.5, length * 0.24], [-0.2, length * 0.25], [0, length * 0.235], [0.15, length * 0.2], [0.3, length * 0.135], [0.45, length * 0.09], [0.5, length * 0.06]]) });
    const raised = bench.number('heel') > 0.15, wedge = !raised || bench.choice('heelForm') === 'wedge', outsole = Math.min(0.006 * scale, thick * 0.4);
    put('detail', insole(made, bench, 0.0026, -0.001));
    put('accent', platform(made, bench, { high: 0, low: raised && !wedge ? -Math.min(thick, 0.012 * scale) : -thick + outsole, grow: 0.001, ground: wedge, swell: 0.0012, grooves: 1 }));
    if (raised) put(wedge ? 'accent' : 'main', heel(made, bench, bench.choice('heelForm'), rise + thick - 0.004));
    if (raised && !wedge) put('label', heel(made, bench, bench.choice('heelForm'), 0.0045, true));
    else put('label', platform(made, bench, { high: -thick + outsole + 0.0006, low: -thick, grow: 0.0018, ...(raised ? {} : { ground: true }) }));
    const wide = (0.05 * bench.number('strapWidth') * scale) / length, bands: (readonly [from: number, to: number, broad: number])[] = [];
    const n = bench.number('straps');
    if (form === 'slide') bands.push([0.15, 0.13, 0.24]);
    else if (form === 'cross') bands.push([0.27, 0.07, wide], [0.07, 0.27, wide]);
    else if (form === 'straps') for (let i = 0; i < n; i++) { const z = n === 1 ? 0.17 : mix(0.28, 0.28 - Math.min(0.4, 0.13 * (n - 1)), i / (n - 1)); bands.push([z, z - 0.015, Math.min(wide, n > 2 ? 0.1 : 0.16)]); }
    bands.forEach(([outer, inner, broad], i) => band(bench, put, made, outer, inner, broad, 0.0012 + i * (form === 'cross' ? 0.0028 : 0.0004), fine, form === 'straps'));
    if (form === 'thong') {
      const post: Vec3 = [-width * 0.14, base(0.3), length * 0.3];
      for (const s of [1, -1]) put('main', strap(bench, [post, [post[0] + s * width * 0.03, post[1] + length * 0.05, post[2] - length * 0.015], made.skin(0.17, s, 0.72, 0.001), made.skin(0.02, s, 0.34, 0.001), made.skin(-0.1, s, 0.02, -0.002)], wide * length * 0.36));
      put('main', tube([[post[0], post[1] - 0.002, post[2]], [post[0], post[1] + length * 0.052, post[2] - length * 0.012]], 0.0035 * scale, bench.steps(12, 5)));
    }
    const behind = bench.choice('back'), lift = length * (behind === 'ankle' ? 0.3 : 0.17);
    if (behind !== 'none' && form !== 'slide') {
      const ring = (t: number): Vec3 => { const a = Math.PI * 2 * t, k = mix(-1, 1, t); return behind === 'sling' ? [Math.sin((k * Math.PI) / 2) * width * 0.36, base(-0.3) + lift - length * 0.03 * (1 - Math.cos((k * Math.PI) / 2)), -length * 0.28 - Math.cos((k * Math.PI) / 2) * length * 0.2] : [Math.sin(a) * length * 0.125, base(-0.3) + lift - Math.cos(a) * 0.004, -length * 0.31 - Math.cos(a) * length * 0.15]; };
      put('main', strap(bench, stations(0, 1, 20).map(ring), wide * length * 0.3, behind === 'ankle'));
      for (const s of [1, -1]) put('main', strap(bench, behind === 'ankle' ? [made.skin(-0.34, s, 0.02, -0.002), made.skin(-0.4, s, 0.42, 0.001), ring(s > 0 ? 0.12 : 0.88)] : [made.skin(-0.1, s, 0.02, -0.002), made.skin(-0.16, s, 0.3, 0.001), ring(s > 0 ? 1 : 0)], wide * length * 0.3));
      if (bench.level < 2) { const p = ring(behind === 'ankle' ? 0.25 : 0.93); put('hardware', buckle({ point: [p[0] + 0.003, p[1], p[2]], normal: [1, 0.1, behind === 'ankle' ? 0 : -0.15] }, { width: wide * length * 0.8, height: wide * length * 0.95, bar: 0.0013 * scale, fine })); }
    }
  },
};

type Put = ReturnType<typeof turnedTo>['put'];

/** A band from the outer edge over the foot to the inner one; in a sandal of several, each has a buckle. */
function band(bench: Workbench, put: Put, made: Last, outer: number, inner: number, broad: number, lift: number, fine: boolean, buckled: boolean): void {
  const place = (s: number, t: number, up: number): Vec3 => {
    const side = s < 0.5 ? 1 : -1, phi = Math.min(s, 1 - s) * 2, z = mix(outer, inner, s) + (t - 0.5) * broad * (1 - 0.12 * Math.sin(Math.PI * s));
    return made.skin(z, side, phi ** 0.9, lift + up - 0.004 * (1 - smoothstep(0, 0.08, phi)));
  };
  put('main', applique(place, { columns: bench.steps(46, 9), rows: bench.steps(8, 2), thickness: 0.0028, roll: 0.035 }));
  put('detail', cloth([{ surface: (u, v) => place(u, v, -0.0006), us: stations(0.01, 0.99, bench.steps(40, 8)), vs: stations(0.04, 0.96, bench.steps(4, 1)), flip: true }], { thickness: 0.001, inside: 0 }));
  if (fine) for (const t of [0.1, 0.9]) put('detail', seam(stations(0.06, 0.94, 50).map((s) => { const p = place(s, t, 0.0028); return { point: p, normal: unit(subtract(place(s, t, 0.0128), p)) }; }), 0.0034, 0.0008, 0.0004));
  if (buckled && bench.level < 2) { const p = place(0.2, 0.5, 0.0035), q = place(0.2, 0.5, 0.0135); put('hardware', buckle({ point: p, normal: times(subtract(q, p), 100) }, { width: broad * made.options.length * 0.62, height: broad * made.options.length * 0.8, bar: 0.0015, fine, up: [0, 0, 1] })); }
}

/** A narrow rounded strap through points. */
function strap(bench: Workbench, path: readonly Vec3[], half: number, closed = false): ReturnType<typeof tube> {
  const line = path.length > 8 ? (closed ? path.slice(0, -1) : path) : smoothPath(path, bench.steps(7, 2));
  return tube(line, half * 0.55, bench.steps(10, 4), { closed });
}
