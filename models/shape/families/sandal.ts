import type { Family, Workbench } from '../family.ts';
import { applique } from '../kit/applique.ts';
import { buckle } from '../kit/buckle.ts';
import { cloth } from '../kit/cloth.ts';
import { stations, through } from '../kit/curve.ts';
import { heel, insole, platform, turnedTo } from '../kit/heel.ts';
import { last } from '../kit/last.ts';
import type { Last } from '../kit/last.ts';
import { ribbon } from '../kit/fastening.ts';
import { seam } from '../kit/seam.ts';
import type { Spot } from '../kit/seam.ts';
import { tube } from '../kit/sweep.ts';
import { mix, smoothstep, subtract, times, unit } from '../kit/vector.ts';
import type { Vec3 } from '../kit/vector.ts';
import { choice, count, ratio } from './parameters.ts';

export const sandal: Family = {
  name: 'sandal', version: 2, doc: 'A sandal, slide or flip-flop; its toe points to +z, or to +x where it is wider than deep.',
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
    const on = (z: number, side: number, phi: number, lift: number): Spot => { const point = made.skin(z, side, phi, lift); return { point, normal: unit(subtract(made.skin(z, side, phi, lift + 0.01), point), [0, 1, 0]) }; };
    const strap = (path: readonly Spot[], broad: number, closed = false): void => put('main', ribbon(path, broad, 0.0032 * scale, { steps: path.length > 8 ? 1 : bench.steps(8, 2), round: bench.steps(3, 1), closed }));
    const broad = Math.max(0.006 * scale, wide * length * 0.5);
    if (form === 'thong') {
      const post: Vec3 = [-width * 0.14, base(0.3), length * 0.3], tip = post[1] + length * 0.05;
      for (const s of [1, -1]) strap([{ point: [post[0] - s * width * 0.01, tip + 0.001, post[2] - length * 0.004], normal: [0, 1, 0.35] }, { point: [post[0] + s * width * 0.07, tip + 0.004, post[2] - length * 0.045], normal: [s * 0.15, 1, 0.2] }, on(0.14, s, 0.62, 0.0016), on(0.02, s, 0.3, 0.0016), on(-0.09, s, 0.015, -0.001)], broad);
      put('main', tube([[post[0], post[1] - 0.002, post[2]], [post[0], post[1] + length * 0.025, post[2]], [post[0], tip + 0.0015, post[2] - length * 0.012]], 0.0032 * scale, bench.steps(12, 5), { scale: (t) => 1.15 - 0.3 * Math.sin(Math.PI * t) }));
    }
    const behind = bench.choice('back'), lift = length * (behind === 'ankle' ? 0.3 : 0.17), sling = behind === 'sling';
    if (behind !== 'none' && form !== 'slide') {
      const middle = sling ? -length * 0.28 : -length * 0.31;
      const ring = (t: number): Spot => {
        const a = Math.PI * 2 * t, k = (mix(-1, 1, t) * Math.PI) / 2;
        const point: Vec3 = sling ? [Math.sin(k) * width * 0.36, base(-0.3) + lift - length * 0.03 * (1 - Math.cos(k)), middle - Math.cos(k) * length * 0.2] : [Math.sin(a) * length * 0.125, base(-0.3) + lift - Math.cos(a) * 0.004, middle - Math.cos(a) * length * 0.15];
        return { point, normal: unit([point[0], sling ? 0.12 : 0, point[2] - middle]) };
      };
      strap(stations(0, 1, bench.steps(28, 8)).slice(0, sling ? undefined : -1).map(ring), broad, !sling);
      for (const s of [1, -1]) strap(sling ? [on(-0.1, s, 0.015, -0.001), on(-0.16, s, 0.3, 0.0016), ring(s > 0 ? 1 : 0)] : [on(-0.34, s, 0.015, -0.001), on(-0.4, s, 0.42, 0.0016), ring(s > 0 ? 0.12 : 0.88)], broad);
      if (bench.level < 2) { const { point: p } = ring(sling ? 0.93 : 0.25); put('hardware', buckle({ point: [p[0] + 0.003, p[1], p[2]], normal: [1, 0.1, sling ? -0.15 : 0] }, { width: broad * 1.5, height: broad * 1.8, bar: 0.0013 * scale, fine })); }
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
