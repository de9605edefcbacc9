import type { Family, Workbench } from '../family.ts';
import { lathe } from '../kit/lathe.ts';
import type { ProfilePoint } from '../kit/lathe.ts';
import { placed } from '../kit/mesh.ts';
import type { Mesh } from '../kit/mesh.ts';
import { roundedRectangle } from '../kit/outline.ts';
import { panel } from '../kit/panel.ts';
import { clock, hills } from '../kit/screen.ts';
import type { Vec2, Vec3 } from '../kit/vector.ts';
import { METALS, PLASTICS } from '../materials/library.ts';
import { labelPlate } from './label-band.ts';
import { choice, count, ratio } from './parameters.ts';

/** Places of one to four lenses, in steps from the middle of their island. */
const LENSES: Readonly<Record<string, readonly (readonly Vec2[])[]>> = {
  square: [[[0, 0]], [[-0.5, 0.5], [0.5, -0.5]], [[-0.5, 0.5], [-0.5, -0.5], [0.5, 0]], [[-0.5, 0.5], [-0.5, -0.5], [0.5, 0.5], [0.5, -0.5]]],
  column: [1, 2, 3, 4].map((n) => Array.from({ length: n }, (_, i): Vec2 => [0, (n - 1) / 2 - i])),
  bar: [1, 2, 3, 4].map((n) => Array.from({ length: n }, (_, i): Vec2 => [i - (n - 1) / 2, 0])),
};

export const phone: Family = {
  name: 'phone', version: 2, doc: 'A smartphone or tablet that stands upright, its lit screen to the front and its cameras behind.',
  parameters: {
    corners: ratio(0.04, 0.3, 0.16, 'Radius of the corners, of the width.'), edges: choice(['flat', 'round'], 'Form of the frame.'),
    bezel: ratio(0.015, 0.09, 0.03, 'Dark border of the screen, of the width.'),
    front: choice(['hole', 'notch', 'island', 'button'], 'Where the front camera sits; a button below the screen, as on older ones.'),
    cameras: count(1, 4, 3, 'Lenses behind.'), island: choice(['square', 'column', 'bar'], 'How the lenses lie.'),
  },
  materials: ['brushed-steel', ...METALS.filter((name) => name !== 'brushed-steel'), ...PLASTICS, 'ceramic', 'smooth-leather', 'bamboo'],
  size: { width: 0.072, height: 0.15, depth: 0.011 },
  finishes: {
    main: { material: 'chosen', colour: 'main' }, accent: { material: 'gloss-plastic', colour: 'accent' }, detail: { material: 'lacquer', colour: '#0d0e12' },
    hardware: { material: 'polished-steel', colour: '#a9acb1' }, label: { material: 'matte-plastic', colour: '#b9bbbd' },
  },
  labelAspect: 3.2,
  build(bench) {
    const { width: w, height: h, depth: d } = bench.size, n = bench.steps(10, 2), bump = Math.min(d * 0.24, 0.003), thick = d - bump, radius = w * bench.number('corners');
    const round = bench.choice('edges') === 'round', button = bench.choice('front') === 'button', zFront = d / 2, zBack = zFront - thick, centre = (zFront + zBack) / 2, mid = h / 2;
    const plate = (width: number, height: number, corner: number, deep: number, at: Vec3): Mesh => placed(panel(roundedRectangle(width, height, Math.max(0.0002, corner), n), deep, deep * 0.3), { at });
    bench.put('main', placed(panel(roundedRectangle(w, h, radius, n), thick, round ? thick * 0.48 : thick * 0.12, bench.steps(5, 1)), { at: [0, mid, centre] }));
    for (const [side, y, long] of [[1, h * 0.68, h * 0.1], [-1, h * 0.75, h * 0.06], [-1, h * 0.66, h * 0.06]] as const) {
      if (bench.level < 2) bench.put('main', placed(panel(roundedRectangle(thick * 0.3, long, thick * 0.15, 3), 0.0012, 0.0003), { turn: [0, Math.PI / 2, 0], at: [side * (w / 2 - 0.0002), y, centre] }));
    }
    const inset = thick * (round ? 0.3 : 0.13), border = inset + w * bench.number('bezel'), chin = button ? h * 0.16 : 0, corner = button ? 0.0004 : radius - border;
    const sw = w - 2 * border, sh = h - 2 * border - chin, z = zFront + 0.00006, top = mid + sh / 2 - w * 0.055;
    bench.put('detail', plate(w - 2 * inset, h - 2 * inset, radius - inset, 0.0004, [0, mid, zFront - 0.0001]));
    bench.put('accent', plate(sw, sh, corner, 0.0002, [0, mid, z]));
    if (bench.level < 2) bench.put('detail', ...hills(sw, sh, corner, z + 0.0003, 0.0002, bench.steps(28, 10)).map((mesh) => placed(mesh, { at: [0, mid, 0] })));
    if (bench.level === 0) bench.put('hardware', ...clock(Math.min(sw * 0.56, 0.05), z + 0.0003).map((mesh) => placed(mesh, { at: [0, mid + sh * 0.24, 0] })));
    const disc = (profile: readonly ProfilePoint[], at: Vec3, back = false): Mesh => placed(lathe(profile, { segments: bench.steps(32, 6), filletSteps: bench.steps(4, 1) }), { turn: [(back ? -1 : 1) * Math.PI / 2, 0, 0], at });
    switch (bench.choice('front')) {
      case 'hole': bench.put('detail', disc([[w * 0.024, 0], [w * 0.022, 0.0003], [0, 0.0003]], [0, top, z])); break;
      case 'island': bench.put('detail', plate(w * 0.27, w * 0.075, w * 0.037, 0.0006, [0, top, z])); break;
      case 'notch': bench.put('detail', plate(w * 0.42, w * 0.13, w * 0.035, 0.0006, [0, mid + sh / 2, z])); break;
      default: bench.put('hardware', disc([[w * 0.088, 0], [w * 0.088, 0.0005, 0.0002], [w * 0.078, 0.0005], [w * 0.072, 0.0001]], [0, border * 0.5 + chin * 0.3, zFront - 0.0001]));
    }
    putCameras(bench, zBack, bump, disc, plate);
    const port = plate(w * 0.12, thick * 0.3, thick * 0.15, 0.0008, [0, 0, 0]);
    if (bench.level === 0) bench.put('detail', placed(port, { turn: [Math.PI / 2, 0, 0], at: [0, 0.0002, centre] }));
    if (bench.labelled) bench.put('label', placed(labelPlate(w * 0.3, (w * 0.3) / 3.2, 0, 0), { turn: [0, Math.PI, 0], at: [0, h * 0.3, zBack - 0.0002] }));
  },
};

type Disc = (profile: readonly ProfilePoint[], at: Vec3, back?: boolean) => Mesh;
type Plate = (width: number, height: number, corner: number, deep: number, at: Vec3) => Mesh;

/** The raised island behind with its lenses and a flash; seen from behind it lies at the top left. */
function putCameras(bench: Workbench, zBack: number, bump: number, disc: Disc, plate: Plate): void {
  const { width: w, height: h } = bench.size, form = bench.choice('island'), n = bench.number('cameras');
  const step = form === 'bar' ? w * 0.21 : w * 0.235, lenses = LENSES[form]?.[n - 1] ?? [], spread = (axis: 0 | 1): number => Math.max(0, ...lenses.map((p) => Math.abs(p[axis]))) * 2 * step + step * 1.14;
  const iw = form === 'bar' ? Math.max(spread(0) + step * 0.6, w * 0.8) : spread(0), ih = spread(1), x = form === 'bar' ? 0 : w / 2 - iw / 2 - w * 0.07, y = h - ih / 2 - w * (form === 'bar' ? 0.2 : 0.07), deep = bump * 0.55;
  bench.put('main', plate(iw, ih, form === 'square' ? step * 0.36 : Math.min(iw, ih) / 2, deep * 1.4, [x, y, zBack - deep * 0.3]));
  const r = step * 0.4;
  for (const [a, b] of lenses) {
    const at: Vec3 = [x - a * step, y + b * step, zBack - deep];
    bench.put('hardware', disc([[r, 0], [r, bump - deep, bump * 0.12], [r * 0.86, bump - deep, bump * 0.06], [r * 0.84, (bump - deep) * 0.5]], at, true));
    bench.put('detail', disc([[r * 0.85, (bump - deep) * 0.62], [r * 0.5, (bump - deep) * 0.62], [r * 0.46, (bump - deep) * 0.35], [0, (bump - deep) * 0.3]], at, true));
  }
  if (n !== 4 || form !== 'square') bench.put('hardware', disc([[r * 0.3, 0], [r * 0.28, bump * 0.1], [0, bump * 0.12]], form === 'square' ? [x - (n === 2 ? -0.5 : n === 1 ? 0.42 : 0.5) * step * (n === 1 ? 1 : 1), y + (n === 3 ? 0.5 : n === 2 ? 0.5 : 0.42) * step, zBack - deep] : form === 'bar' ? [x - iw / 2 + step * 0.35, y, zBack - deep] : [x - iw / 2 - step * 0.3, y + ih / 2 - step * 0.5, zBack - 0.0001], true));
}
