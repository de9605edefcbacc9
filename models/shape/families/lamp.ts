import type { Family, Parameter, Workbench } from '../family.ts';
import { lathe } from '../kit/lathe.ts';
import type { ProfilePoint } from '../kit/lathe.ts';
import { placed } from '../kit/mesh.ts';
import type { Mesh } from '../kit/mesh.ts';
import { smoothPath, tube } from '../kit/sweep.ts';
import type { Vec3 } from '../kit/vector.ts';
import { choice, ratio } from './parameters.ts';

const parameters: Readonly<Record<string, Parameter>> = {
  shade: choice(['drum', 'cone', 'dome', 'globe', 'pleated'], 'Form of the shade.'),
  shadeShare: ratio(0.12, 0.6, 0.4, 'Height of the shade, of the whole.'),
};

function shadeOf(bench: Workbench, low: number, high: number, r: number, at: Vec3 = [0, 0, 0]): void {
  const put = (role: 'accent' | 'detail' | 'hardware', ...meshes: readonly Mesh[]): void => bench.put(role, ...meshes.map((mesh) => placed(mesh, { at })));
  const segments = bench.steps(88, 18), form = bench.choice('shade'), n = bench.steps(16, 5), t = 0.002;
  const outer: ProfilePoint[] = form === 'drum' ? [[r, low], [r * 0.92, high]] : form === 'cone' || form === 'pleated' ? [[r, low], [r * (form === 'cone' ? 0.5 : 0.62), high]]
    : Array.from({ length: n + 1 }, (_, i): ProfilePoint => {
      const a = form === 'dome' ? (i / n) * Math.PI * 0.47 : -1.3 + (i / n) * 2.7, base = form === 'dome' ? low : (low + high) / 2, tall = form === 'dome' ? high - low : (high - low) / 2;
      return [r * Math.cos(a), base + tall * Math.sin(a)];
    });
  const inner = outer.slice().reverse().map(([x, y]): ProfilePoint => [Math.max(0.001, x - t), y]);
  const pleats = form === 'pleated' && bench.level < 2 ? { cross: (a: number) => 1 - 0.022 * (0.5 + 0.5 * Math.cos(a * 44)) } : {};
  put('accent', lathe([...outer, ...inner, ...outer.slice(0, 1)], { segments: form === 'pleated' ? { 0: 264, 1: 132, 2: 18 }[bench.level] : segments, ...pleats }));
  // Cloth is bound at both edges.
  if (bench.level < 2 && (form === 'drum' || form === 'cone' || form === 'pleated')) for (const [x, y] of [outer[0] ?? [r, low], outer[outer.length - 1] ?? [r, high]]) put('accent', lathe([[x - t * 1.3, y - 0.004], [x + t * 0.55, y - 0.004, 0.001], [x + t * 0.55, y + 0.004, 0.001], [x - t * 1.3, y + 0.004]], { segments, filletSteps: 2 }));
  if (form !== 'globe') {
    put('detail', lathe(Array.from({ length: n + 1 }, (_, i): ProfilePoint => [Math.max(0, r * 0.28 * Math.sin((Math.PI * i) / n)), low + (high - low) * 0.45 - r * 0.28 * Math.cos((Math.PI * i) / n)]), { segments: bench.steps(32, 8) }));
    if (form !== 'dome' && bench.level < 2) put('hardware', ...[0, 1, 2].map((k) => tube([[0, high - 0.01, 0], [(outer[outer.length - 1]?.[0] ?? r) * Math.cos(k * 2.094), high - 0.006, (outer[outer.length - 1]?.[0] ?? r) * Math.sin(k * 2.094)]], 0.0015, 6)));
  }
}

const finishes = {
  main: { material: 'chosen', colour: 'main' }, accent: { material: 'cotton', colour: 'accent' }, detail: { material: 'gloss-plastic', colour: '#f2e4c4' }, hardware: { material: 'brass', colour: '#c9a35c' },
} as const;
const materials = ['ceramic', 'brass', 'brushed-steel', 'polished-steel', 'oak', 'walnut', 'bamboo', 'matte-plastic', 'gloss-plastic', 'glass'] as const;

export const tableLamp: Family = {
  name: 'table-lamp', version: 2, doc: 'A lamp for a table: a turned base, a stem, a shade of cloth.',
  parameters: { ...parameters, base: choice(['gourd', 'column', 'disc', 'sphere'], 'Form of the base.') },
  materials, size: { width: 0.32, height: 0.5, depth: 0.32 }, finishes,
  build(bench) {
    const { width, height: h } = bench.size, r = width / 2, low = h * (1 - bench.number('shadeShare')), segments = bench.steps(72, 14), filletSteps = bench.steps(8, 2), b = r * 0.55, form = bench.choice('base');
    const profile: readonly ProfilePoint[] = form === 'disc' ? [[0, 0], [b * 1.2, 0, 0.003], [b * 1.2, 0.02, 0.006], [b * 0.1, 0.026, 0.01], [b * 0.1, low], [0, low]]
      : form === 'column' ? [[0, 0], [b * 0.8, 0, 0.004], [b * 0.8, low * 0.92, 0.02], [b * 0.2, low * 0.94], [b * 0.14, low], [0, low]]
        : form === 'sphere' ? [[0, 0], [b * 0.5, 0, 0.004], [b * 0.5, 0.015, 0.004], [b * 0.42, low * 0.08, 0.01], [b, low * 0.3, b * 0.5], [b, low * 0.62, b * 0.5], [b * 0.2, low * 0.86, b * 0.3], [b * 0.14, low], [0, low]]
          : [[0, 0], [b * 0.7, 0, 0.004], [b * 0.7, 0.018, 0.006], [b, low * 0.34, b * 0.6], [b * 0.34, low * 0.66, b * 0.5], [b * 0.5, low * 0.84, b * 0.3], [b * 0.16, low * 0.94, 0.01], [b * 0.14, low], [0, low]];
    bench.put('main', lathe(profile, { segments, filletSteps }));
    bench.put('hardware', lathe([[0.006, low * 0.98], [0.012, low, 0.002], [0.012, low + h * 0.06, 0.003], [0.004, low + h * 0.08], [0.004, h * 0.985], [0.008, h, 0.002], [0, h]], { segments: bench.steps(24, 8), filletSteps }));
    shadeOf(bench, low * 0.99, h * 0.985, r);
  },
};

export const floorLamp: Family = {
  name: 'floor-lamp', version: 2, doc: 'A lamp that stands on the floor, on a disc or three legs.',
  parameters: { ...parameters, shadeShare: ratio(0.1, 0.4, 0.2, 'Height of the shade, of the whole.'), stand: choice(['disc', 'tripod', 'arc'], 'What it stands on; an arc carries the shade out to the front.') },
  materials, size: { width: 0.4, height: 1.55, depth: 0.4 }, finishes,
  build(bench) {
    const { width, height: h } = bench.size, r = width / 2, low = h * (1 - bench.number('shadeShare')), sides = bench.steps(28, 8), filletSteps = bench.steps(6, 2);
    if (bench.choice('stand') === 'tripod') {
      const hub = low * 0.9;
      for (let k = 0; k < 3; k++) bench.put('main', placed(tube([[0.012, hub, 0], [r * 0.95, 0, 0]], 0.014, sides, { scale: (t) => 1 - 0.35 * t }), { turn: [0, (k * 2 * Math.PI) / 3 - Math.PI / 2, 0] }));
      bench.put('hardware', lathe([[0, hub - 0.03], [0.03, hub - 0.03, 0.004], [0.03, hub + 0.02, 0.004], [0.008, hub + 0.025], [0.008, h * 0.99], [0, h]], { segments: sides, filletSteps }));
    } else if (bench.choice('stand') === 'arc') {
      // The foot stands behind; a bow of tube carries the shade forward over what is lit.
      const d = bench.size.depth, shade = Math.min(r * 0.62, d * 0.3), foot = Math.min(r * 0.5, d * 0.22), back = -d / 2 + foot, front = d / 2 - shade, tall = h * bench.number('shadeShare'), hang = Math.min(h * 0.82, h - tall * 0.4);
      bench.put('main', placed(lathe([[0, 0], [foot, 0, 0.004], [foot, 0.05, 0.012], [0.02, 0.055], [0, 0.055]], { segments: bench.steps(64, 14), filletSteps }), { at: [0, 0, back] }));
      const bow = smoothPath([[0, 0.04, back], [0, h * 0.45, back], [0, h * 0.82, back + (front - back) * 0.08], [0, h * 0.965, back + (front - back) * 0.4], [0, h * 0.99, back + (front - back) * 0.62], [0, h * 0.95, front - 0.03], [0, hang + 0.02, front]], bench.steps(9, 2));
      bench.put('main', tube(bow, 0.0105, sides));
      shadeOf(bench, hang - tall * 0.9, hang, shade, [0, 0, front]);
      bench.put('hardware', placed(lathe([[0.012, hang - 0.004], [0.012, hang + 0.03, 0.004], [0, hang + 0.034]], { segments: sides, filletSteps }), { at: [0, 0, front] }));
      return;
    } else {
      bench.put('main', lathe([[0, 0], [r * 0.72, 0, 0.003], [r * 0.72, 0.022, 0.008], [0.02, 0.028, 0.015], [0.011, 0.06, 0.01], [0.011, low * 1.02], [0, low * 1.02]], { segments: bench.steps(72, 16), filletSteps }));
      bench.put('hardware', lathe([[0.013, low], [0.013, low + 0.05, 0.003], [0.005, low + 0.06], [0.005, h * 0.99], [0, h]], { segments: sides, filletSteps }));
    }
    shadeOf(bench, low, h * 0.99, r);
  },
};
