import type { Family } from '../family.ts';
import { lathe } from '../kit/lathe.ts';
import type { ProfilePoint } from '../kit/lathe.ts';
import { smoothPath } from '../kit/sweep.ts';
import type { Vec3 } from '../kit/vector.ts';
import { choice, count, ratio } from './parameters.ts';

/** Radii (of the widest) at heights 0..1 of each profile. */
const PROFILES: Readonly<Record<string, readonly (readonly [radius: number, height: number])[]>> = {
  classic: [[0.5, 0], [0.72, 0.18], [1, 0.52], [0.82, 0.74], [0.46, 0.88], [0.6, 1]],
  bottle: [[0.8, 0], [1, 0.16], [0.98, 0.36], [0.62, 0.54], [0.3, 0.68], [0.27, 0.88], [0.36, 1]],
  cylinder: [[0.92, 0], [0.97, 0.1], [1, 0.5], [0.98, 0.9], [0.97, 1]],
  sphere: [[0.5, 0], [0.82, 0.14], [1, 0.46], [0.84, 0.76], [0.52, 0.94], [0.5, 1]],
  tulip: [[0.56, 0], [0.5, 0.1], [0.62, 0.34], [0.74, 0.62], [0.86, 0.84], [1, 1]],
  hourglass: [[0.95, 0], [0.9, 0.14], [0.58, 0.5], [0.72, 0.76], [1, 1]],
};

export const vase: Family = {
  name: 'vase', version: 2, doc: 'A thrown vase.',
  parameters: {
    profile: choice(['classic', 'bottle', 'cylinder', 'sphere', 'tulip', 'hourglass'], 'Line of the wall.'),
    flutes: count(0, 32, 0, 'Flutes around.'),
    relief: ratio(0, 0.12, 0.04, 'Depth of the flutes, of the radius.'),
  },
  materials: ['ceramic', 'glass', 'brass', 'paper', 'oak', 'walnut', 'bamboo', 'matte-plastic', 'gloss-plastic'],
  size: { width: 0.16, height: 0.28, depth: 0.16 },
  finishes: { main: { material: 'chosen', colour: 'main' }, accent: { material: 'ceramic', colour: 'accent' } },
  build(bench) {
    const { width, height } = bench.size, r = width / 2, flutes = bench.number('flutes'), relief = bench.number('relief'), wall = Math.min(0.005, r * 0.12);
    const profile = PROFILES[bench.choice('profile')] ?? [];
    const line = smoothPath(profile.map(([a, y]): Vec3 => [a * r, 0.003 + y * (height - 0.003), 0]), bench.steps(10, 2));
    const outer: ProfilePoint[] = line.map(([a, y]) => [a, y]), first = outer[0] ?? [r, 0], last = outer[outer.length - 1] ?? [r, height];
    const segments = flutes > 0 ? Math.max(bench.steps(96, 18), flutes * (bench.level === 0 ? 6 : 3)) : bench.steps(80, 16);
    const depth = (y: number): number => (flutes > 0 ? relief * Math.sin(Math.PI * Math.min(1, Math.max(0, y / height))) ** 0.5 : 0);
    const cross = flutes > 0 ? { cross: (angle: number, y: number) => 1 - depth(y) * (0.5 - 0.5 * Math.cos(angle * flutes)) } : {};
    bench.put('main', lathe([[0, 0.002], [first[0] * 0.8, 0.002], [first[0] * 0.84, 0], [first[0] * 0.95, 0], ...outer, [last[0] - wall * 0.5, height + wall * 0.3], [last[0] - wall, height]], { segments: Math.min(segments, bench.level === 2 ? 40 : 200), ...cross }));
    // The inside is round, within the deepest of the flutes.
    const inside = outer.filter(([, y]) => y > height * 0.4).reverse().map(([a, y]): ProfilePoint => [Math.max(0.001, a * (1 - depth(y)) - wall), y]);
    bench.put('accent', lathe([...inside, [0, height * 0.4]], { segments: bench.steps(48, 12) }));
  },
};
