import type { Family } from '../family.ts';
import { roundedBox } from '../kit/box.ts';
import { lathe } from '../kit/lathe.ts';
import { placed } from '../kit/mesh.ts';
import type { Mesh } from '../kit/mesh.ts';
import { patch } from '../kit/patch.ts';
import { stitches } from '../kit/stitches.ts';
import { tube } from '../kit/sweep.ts';
import type { Vec3 } from '../kit/vector.ts';
import { choice } from './parameters.ts';

const HIDES = ['leather', 'suede', 'canvas', 'denim', 'felt', 'cotton', 'knit', 'mesh', 'velvet', 'rubber', 'matte-plastic'] as const;

export const wallet: Family = {
  name: 'wallet', version: 2, doc: 'A folded wallet that lies or stands a little open, with turned edges, card pockets and edge stitching.',
  parameters: { closing: choice(['plain', 'strap', 'zip'], 'What keeps it shut.') },
  materials: HIDES, size: { width: 0.11, height: 0.09, depth: 0.022 }, labelAspect: 2.2,
  finishes: {
    main: { material: 'chosen', colour: 'main' }, accent: { material: 'chosen', colour: 'accent' }, detail: { material: 'cotton', colour: 'detail' },
    hardware: { material: 'brass', colour: '#c9a35c' }, label: { material: 'leather', colour: '#e8dcc6' },
  },
  build(bench) {
    const { width: w, height: h, depth: d } = bench.size, lying = h < d, thick = lying ? h : d, tall = lying ? d : h, edgeSteps = bench.steps(4, 1), closing = bench.choice('closing');
    const lay = (mesh: Mesh): Mesh => (lying ? placed(mesh, { turn: [-Math.PI / 2, 0, 0], at: [0, thick / 2, 0] }) : placed(mesh, { at: [0, tall / 2, 0] }));
    const hide = Math.min(0.0026, thick * 0.16), open = closing === 'plain' ? thick * 0.3 : 0, fold = foldOf(w, thick, open);
    // The cover is one piece of hide around the spine; each leaf within is a pocket piece with the edges of cards above it.
    const leaf = (out: number, wide: number, high: number, thickness: number, up = 0): Mesh => {
      const length = fold.length - 2 * out * 1.6;
      return lay(roundedBox(length * wide, tall * high, thickness, {
        radius: thickness * 0.46, edgeSteps, faceSteps: [bench.steps(36, 12), bench.steps(6, 2), 1],
        deform: ([x, y, z]) => { const puff = out === 0 ? hide * 0.5 * Math.max(0, 1 - (2 * y / tall) ** 4) : 0; return fold.at(x, y + up, out + thickness / 2 - z - puff * Math.max(0, 1 - Math.abs(4 * Math.abs(x) / length - 1) ** 3)); },
      }));
    };
    bench.put('main', leaf(0, 1, 1, hide));
    bench.put('accent', leaf(hide * 1.02, 0.985, 0.965, hide * 0.7));
    if (bench.level < 2) bench.put('accent', leaf(hide * 1.75, 0.93, 0.86, hide * 0.7, -tall * 0.045));
    if (bench.level < 2) bench.put('main', leaf(hide * 2.5, 0.9, 0.7, hide * 0.7, -tall * 0.11));
    if (bench.level === 0) {
      const x = fold.length / 2 - 0.0035, y = tall / 2 - 0.0035, n = 60, point = (px: number, py: number): Vec3 => fold.at(px, py, -hide * 0.06), line = (from: number, to: number, py: number): Vec3[] => Array.from({ length: n + 1 }, (_, i) => point(from + ((to - from) * i) / n, py));
      bench.put('detail', lay(stitches([...line(-x, x, y), ...Array.from({ length: 9 }, (_, i) => point(x, y - (2 * y * i) / 8)), ...line(x, -x, -y), ...Array.from({ length: 9 }, (_, i) => point(-x, -y + (2 * y * i) / 8))], 0.0036, 0.00034)));
    }
    if (closing === 'strap') {
      bench.put('main', lay(placed(roundedBox(w * 0.26, tall * 0.2, thick * 1.06, { radius: Math.min(0.004, thick * 0.2), edgeSteps }), { at: [w * 0.38, 0, 0] })));
      bench.put('hardware', lay(placed(lathe([[0, 0], [0.0058, 0, 0.0008], [0.0052, thick * 0.06, 0.0014], [0, thick * 0.075]], { segments: bench.steps(28, 8), filletSteps: edgeSteps }), { turn: [Math.PI / 2, 0, 0], at: [w * 0.31, 0, thick * 0.53] })));
    }
    if (closing === 'zip') {
      const edge = tall / 2, side = w * 0.492, path: Vec3[] = [[-w * 0.44, edge, 0], [side, edge, 0], [side, -edge, 0], [-w * 0.44, -edge, 0]];
      bench.put('hardware', lay(tube(path, Math.max(0.0011, thick * 0.09), bench.steps(10, 4))), lay(placed(roundedBox(0.011, 0.0036, thick * 0.16, { radius: 0.0012, edgeSteps }), { at: [-w * 0.36, edge, thick * 0.12] })));
    }
    if (bench.labelled) {
      const wide = w * 0.3, tallness = wide / 2.2, from = fold.length * 0.25 - wide / 2, out = -hide * 0.5 - 0.0006;
      bench.put('label', lay(patch((u, v) => fold.at(from + wide * u, tall * -0.3 + (v - 0.5) * tallness, out), { columns: 6, rows: 1, unitUv: true })));
    }
  },
};

interface Fold { readonly length: number; readonly at: (along: number, up: number, inward: number) => Vec3 }

/** A sheet bent around a spine at -x: half of it in front, half behind, `open` metres further apart at their free edges than the spine is thick. */
function foldOf(width: number, thick: number, open: number): Fold {
  const radius = Math.max(0.001, (thick - open) / 2), straight = width - radius, arc = Math.PI * radius, lean = Math.atan2(open / 2, straight), length = 2 * straight + arc;
  return {
    length,
    at(along, up, inward) {
      const s = Math.abs(along) - arc / 2, side = along > 0 ? 1 : -1, r = radius - inward;
      if (s <= 0) { const a = along / radius; return [-width / 2 + radius - r * Math.cos(a), up, r * Math.sin(a)]; }
      // Past the spine each half runs straight, a little outwards.
      return [-width / 2 + radius + s * Math.cos(lean) + inward * Math.sin(lean), up, side * (r + s * Math.sin(lean))];
    },
  };
}
