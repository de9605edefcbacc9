import type { Family } from '../family.ts';
import { lathe } from '../kit/lathe.ts';
import { placed } from '../kit/mesh.ts';
import { patch } from '../kit/patch.ts';
import { ringSection, smoothPath, sweep } from '../kit/sweep.ts';
import type { Vec3 } from '../kit/vector.ts';
import { mix } from '../kit/vector.ts';
import { choice, ratio } from './parameters.ts';

export const mug: Family = {
  name: 'mug', version: 2, doc: 'A cup with a wall of true thickness and a handle to the right.',
  parameters: {
    form: choice(['straight', 'tapered', 'round', 'flared'], 'Line of the wall.'),
    handle: choice(['loop', 'square', 'none'], 'Form of the handle, or none.'),
    foot: ratio(0.5, 1, 0.82, 'Radius of the foot, of the rim.'),
  },
  materials: ['ceramic', 'glass', 'brushed-steel', 'polished-steel', 'matte-plastic', 'gloss-plastic', 'bamboo', 'oak', 'walnut'],
  size: { width: 0.12, height: 0.095, depth: 0.085 },
  finishes: { main: { material: 'chosen', colour: 'main' }, accent: { material: 'ceramic', colour: 'accent' }, label: { material: 'ceramic', colour: '#ffffff' } },
  labelAspect: 1.4, bareLabel: true,
  build(bench) {
    const { width, height, depth } = bench.size, handle = bench.choice('handle'), loop = handle !== 'none', r = loop ? Math.min(depth, width * 0.85) / 2 : depth / 2;
    const x = loop ? -(width / 2 - r) : 0, wall = Math.min(0.004, r * 0.1), foot = r * bench.number('foot'), form = bench.choice('form');
    const radius = (t: number): number => form === 'straight' ? mix(r * 0.97, r, t) : form === 'tapered' ? mix(foot, r, t)
      : form === 'round' ? mix(foot, r * 0.94, t) + r * 0.12 * Math.sin(Math.PI * Math.min(1, t * 1.05)) * (1 - 0.3 * t) : mix(foot, r, t ** 1.8);
    const steps = bench.steps(18, 5), segments = bench.steps(80, 16), bottom = 0.004;
    const outer = Array.from({ length: steps + 1 }, (_, i): [number, number] => [radius(i / steps), mix(bottom + wall, height - wall, i / steps)]);
    const place = (points: readonly (readonly [number, number, number?])[]) => placed(lathe(points, { segments, filletSteps: bench.steps(6, 2) }), { at: [x, 0, 0] });
    const rim = radius(1);
    bench.put('main', place([[0, 0.0015], [foot * 0.78, 0.0015], [foot * 0.8, 0], [foot * 0.88, 0, 0.001], [radius(0), bottom + wall, 0.004], ...outer.slice(1, -1), [rim, height - wall], [rim - wall * 0.15, height - wall * 0.3], [rim - wall * 0.5, height], [rim - wall * 0.85, height - wall * 0.3], [rim - wall, height - wall]]));
    const inner = outer.slice().reverse().map(([a, y]): [number, number] => [a - wall, y]);
    bench.put('accent', place([...inner.slice(0, -1), [radius(0) - wall, bottom + wall * 2, 0.008], [0, bottom + wall * 2]]));
    if (bench.labelled) {
      const low = height * 0.24, high = height * 0.78, columns = bench.steps(40, 8), rows = bench.steps(12, 4), at = (y: number): number => radius((y - bottom - wall) / (height - 2 * wall - bottom)), angle = Math.min(2.2, ((high - low) * 1.4) / at((low + high) / 2));
      const band = patch((u, v) => { const y = mix(low, high, v), a = (u - 0.5) * angle, out = (at(y) + 0.0002) / Math.cos(angle / columns / 2); return [out * Math.sin(a), y, out * Math.cos(a)]; }, { columns, rows, unitUv: true });
      bench.put('label', placed(band, { at: [x, 0, 0] }));
    }
    if (loop) {
      const right = width / 2, edge = (y: number): number => x + radius((y - bottom) / (height - bottom)) - wall * 0.5, mid = height * 0.52;
      const path: Vec3[] = [[edge(height * 0.82), height * 0.82, 0], [edge(height * 0.84) + (right - edge(mid)) * 0.5, height * 0.85, 0], [right - 0.005, height * 0.72, 0], [right - 0.0045, mid, 0], [right - 0.008, height * 0.34, 0], [edge(height * 0.24) + (right - edge(mid)) * 0.4, height * 0.22, 0], [edge(height * 0.22), height * 0.22, 0]];
      const corner = 0.006, square: Vec3[] = [[edge(height * 0.78), height * 0.78, 0], [right - 0.0045 - corner, height * 0.78, 0], [right - 0.0045 - corner * 0.3, height * 0.78 - corner * 0.3, 0], [right - 0.0045, height * 0.78 - corner, 0],
        [right - 0.0045, height * 0.28 + corner, 0], [right - 0.0045 - corner * 0.3, height * 0.28 + corner * 0.3, 0], [right - 0.0045 - corner, height * 0.28, 0], [edge(height * 0.28), height * 0.28, 0]];
      // Where it meets the wall the clay is smoothed out into it.
      bench.put('main', sweep(handle === 'square' ? square : smoothPath(path, bench.steps(10, 2)), ringSection(0.0045, Math.min(0.0075, r * 0.18), bench.steps(20, 6)), { up: [0, 0, 1], scale: (t) => 1 + 0.45 * (2 * t - 1) ** 12 }));
    }
  },
};
