import type { Family, Workbench } from '../family.ts';
import { roundedBox } from '../kit/box.ts';
import { joined, placed } from '../kit/mesh.ts';
import type { Mesh } from '../kit/mesh.ts';
import { roundedRectangle } from '../kit/outline.ts';
import { panel } from '../kit/panel.ts';
import { hills } from '../kit/screen.ts';
import { tube } from '../kit/sweep.ts';
import { clamp } from '../kit/vector.ts';
import { METALS, PLASTICS } from '../materials/library.ts';
import { labelPlate } from './label-band.ts';
import { choice, ratio } from './parameters.ts';

/** Keys of each row, as widths in key steps; the last holds the space bar. */
const ROWS: readonly (readonly number[])[] = [
  [...Array<number>(13).fill(1), 1.5], [...Array<number>(13).fill(1), 1.5], [1.5, ...Array<number>(13).fill(1)], [1.75, ...Array<number>(11).fill(1), 1.75], [2.25, ...Array<number>(10).fill(1), 2.25], [1, 1, 1, 1.25, 5, 1.25, 1, 1, 1, 1],
];

export const laptop: Family = {
  name: 'laptop', version: 1, doc: 'A portable computer, opened as far as its height and depth say: closed where it is flat.',
  parameters: {
    corners: ratio(0.01, 0.08, 0.035, 'Radius of the corners, of the width.'), bezel: ratio(0.012, 0.06, 0.022, 'Dark border of the screen, of the width.'),
    keys: choice(['dark', 'light'], 'Colour of the keys: near black, or as the case.'), pad: ratio(0.25, 0.5, 0.4, 'Width of the track pad, of the whole.'),
    hinge: choice(['bar', 'barrels'], 'One long hinge or two short ones.'), wedge: ratio(0.35, 1, 0.7, 'Thickness in front, of the back.'),
  },
  materials: ['brushed-steel', ...METALS.filter((name) => name !== 'brushed-steel'), ...PLASTICS], size: { width: 0.31, height: 0.205, depth: 0.29 },
  finishes: {
    main: { material: 'chosen', colour: 'main' }, accent: { material: 'gloss-plastic', colour: 'accent' }, detail: { material: 'gloss-plastic', colour: '#0e0f13' },
    hardware: { material: 'matte-plastic', colour: '#1c1d21' }, label: { material: 'matte-plastic', colour: '#b9bbbd' },
  },
  labelAspect: 3.2,
  build(bench) {
    const { width: w, height: h, depth: d } = bench.size, n = bench.steps(8, 2), radius = w * bench.number('corners'), closed = h < w * 0.14;
    const base = closed ? h * 0.62 : Math.min(0.012, w * 0.04), lid = closed ? h * 0.34 : Math.min(0.006, w * 0.02), tall = h - base;
    // The lid is as long as the base is deep: height and depth together say how far it leans back.
    const lean = closed ? 0 : clamp(2 * Math.atan2(d, tall) - Math.PI / 2, -0.1, 0.8), long = closed ? d * 0.985 : Math.min(tall / Math.cos(lean), d), deep = closed ? d : d - Math.max(0, long * Math.sin(lean));
    const front = d / 2, z = front - deep / 2, wedge = bench.number('wedge');
    const slab = (width: number, height: number, corner: number, thick: number, bevel: number): Mesh => placed(panel(roundedRectangle(width, height, corner, n), thick, bevel, bench.steps(3, 1)), { turn: [-Math.PI / 2, 0, 0] });
    const body = slab(w, deep, radius, base, base * 0.24);
    for (let i = 0; i < body.positions.length; i += 3) if ((body.positions[i + 1] ?? 0) < 0) body.positions[i + 1] = (body.positions[i + 1] ?? 0) * (1 - (1 - wedge) * 1.6 * Math.max(0, (body.positions[i + 2] ?? 0) / deep + 0.1));
    bench.put('main', placed(body, { at: [0, base / 2, z] }));
    if (closed) {
      bench.put('main', placed(slab(w * 0.998, d * 0.995, radius, lid, lid * 0.4), { at: [0, h - lid / 2, 0] }));
      if (bench.labelled) bench.put('label', placed(labelPlate(w * 0.2, (w * 0.2) / 3.2, 0, 0), { turn: [-Math.PI / 2, 0, 0], at: [0, h + 0.0002, 0] }));
      bench.put('hardware', placed(roundedBox(w * 0.9, h * 0.06, d * 0.97, { radius: 0.0004, edgeSteps: 1 }), { at: [0, base + h * 0.02, 0] }));
      return;
    }
    putKeys(bench, w, deep, base, z);
    const hung = (mesh: Mesh): Mesh => placed(mesh, { turn: [-lean, 0, 0], at: [0, base - 0.001, front - deep + 0.004] });
    const bezel = w * bench.number('bezel'), sw = w - 2 * bezel - 0.004, sh = long - 2 * bezel - 0.014, face = lid / 2;
    const up = (mesh: Mesh, zAt: number, lift = 0): Mesh => hung(placed(mesh, { at: [0, long / 2 + 0.002 + lift, zAt] }));
    bench.put('main', up(panel(roundedRectangle(w, long - 0.004, radius, n), lid, lid * 0.36, bench.steps(3, 1)), 0));
    bench.put('detail', up(panel(roundedRectangle(w - 0.003, long - 0.007, Math.max(0.001, radius - 0.0015), n), 0.0006, 0.0002), face));
    bench.put('accent', up(panel(roundedRectangle(sw, sh, Math.min(0.004, radius * 0.4), bench.steps(4, 1)), 0.0004, 0.0001), face + 0.0003, 0.004));
    if (bench.level < 2) bench.put('detail', ...hills(sw, sh, Math.min(0.004, radius * 0.4), face + 0.0007, 0.0002, bench.steps(40, 12)).map((mesh) => up(mesh, 0, 0.004)));
    if (bench.labelled) bench.put('label', up(placed(labelPlate(w * 0.2, (w * 0.2) / 3.2, 0, 0), { turn: [0, Math.PI, 0] }), -face - 0.0003));
    const spans = bench.choice('hinge') === 'bar' ? [[-0.4, 0.4]] as const : [[-0.4, -0.28], [0.28, 0.4]] as const;
    bench.put('hardware', ...spans.map(([a, b]) => tube([[a * w, base, front - deep + 0.004], [b * w, base, front - deep + 0.004]], 0.0042, bench.steps(14, 5))));
  },
};

/** Key caps in a sunk bed, and the track pad. */
function putKeys(bench: Workbench, w: number, deep: number, base: number, z: number): void {
  const wide = w * 0.88, pitch = wide / 14.5, rowDepth = Math.min(pitch, deep * 0.56 / ROWS.length), back = z - deep / 2 + deep * 0.12, role = bench.choice('keys') === 'dark' ? 'hardware' : 'main';
  bench.put('detail', placed(roundedBox(wide + pitch * 0.2, 0.0006, rowDepth * ROWS.length + pitch * 0.12, { radius: 0.0003, edgeSteps: 1 }), { at: [0, base, back + (rowDepth * ROWS.length) / 2] }));
  if (bench.level < 2) {
    const caps = ROWS.flatMap((row, j) => {
      const total = row.reduce((sum, x) => sum + x, 0);
      let x = -wide / 2;
      return row.map((share) => {
        const width = (share / total) * wide;
        x += width;
        return placed(roundedBox(width - pitch * 0.14, 0.0014, rowDepth * 0.86, { radius: 0.0006, edgeSteps: 1, faceSteps: 1 }), { at: [x - width / 2, base + 0.0008, back + rowDepth * (j + 0.5)] });
      });
    });
    bench.put(role, joined(...caps));
  } else bench.put(role, placed(roundedBox(wide, 0.0014, rowDepth * ROWS.length * 0.97, { radius: 0.0004, edgeSteps: 1 }), { at: [0, base + 0.0007, back + (rowDepth * ROWS.length) / 2] }));
  const pw = w * bench.number('pad'), low = back + rowDepth * ROWS.length, pd = Math.max(0.01, (z + deep / 2 - low) * 0.84);
  bench.put('main', placed(panel(roundedRectangle(pw, pd, 0.004, bench.steps(5, 1)), 0.0008, 0.0003), { turn: [-Math.PI / 2, 0, 0], at: [0, base, low + (z + deep / 2 - low) * 0.5] }));
  if (bench.level === 0) bench.put('hardware', placed(panel(roundedRectangle(pw + 0.0012, pd + 0.0012, 0.0046, 5), 0.0004, 0.0001), { turn: [-Math.PI / 2, 0, 0], at: [0, base + 0.0001, low + (z + deep / 2 - low) * 0.5] }));
}
