import type { Family, Workbench } from '../family.ts';
import { loft } from '../kit/loft.ts';
import { placed, superellipse } from '../kit/mesh.ts';
import type { Mesh } from '../kit/mesh.ts';
import { stitches } from '../kit/stitches.ts';
import { ringSection, smoothPath, sweep, tube } from '../kit/sweep.ts';
import type { Vec3 } from '../kit/vector.ts';
import { clamp, mix, smoothstep } from '../kit/vector.ts';
import { count, ratio } from './parameters.ts';

/** A last: half widths in units of the length, at places from heel (0) to toe (1). */
const HALF_WIDTHS: readonly (readonly [place: number, half: number])[] = [[0, 0.045], [0.04, 0.09], [0.12, 0.118], [0.3, 0.116], [0.48, 0.126], [0.7, 0.172], [0.84, 0.155], [0.94, 0.1], [1, 0.03]];

function along(table: readonly (readonly [number, number])[], t: number): number {
  const i = clamp(table.findIndex(([at]) => at >= t), 1, table.length - 1), a = table[i - 1] ?? [0, 0], b = table[i] ?? [1, 0];
  return mix(a[1], b[1], smoothstep(0, 1, clamp((t - a[0]) / (b[0] - a[0]), 0, 1)) * 0.5 + 0.5 * clamp((t - a[0]) / (b[0] - a[0]), 0, 1));
}

interface Last { readonly width: number; readonly height: number; readonly length: number; readonly sole: number; readonly ankle: number }

/** The outline seen from above, counter-clockwise from the heel's right, at a height, grown by `grow` metres. */
function outline(last: Last, n: number, y: (t: number) => number, grow: number, lean = 0): Vec3[] {
  return Array.from({ length: n }, (_, i): Vec3 => {
    const a = (i / n) * 2 * Math.PI, t = 0.5 - 0.5 * Math.cos(a), s = Math.sin(a) >= 0 ? 1 : -1;
    const round = Math.sqrt(Math.max(0, 1 - (2 * t - 1) ** 10)), half = along(HALF_WIDTHS, t) / 0.172 * (last.width / 2) * round + grow;
    const z = mix(-last.length / 2 - grow, last.length / 2 + grow, t);
    return [s * half * (Math.abs(Math.sin(a)) < 1e-9 ? 0 : 1) + lean * Math.sin(Math.PI * t) * last.width, y(t), z];
  });
}

/** The sole, from the ground up to the upper, with a toe spring. */
function sole(bench: Workbench, last: Last, low: number, high: number, grow: number): Mesh {
  const n = bench.steps(88, 20), spring = (t: number): number => last.sole * 0.35 * smoothstep(0.72, 1, t) ** 2, wave = bench.level === 0 ? 7 : 3;
  return loft(Array.from({ length: wave + 1 }, (_, j) => {
    const t = j / wave, soft = j === 0 ? -0.004 : j === wave ? -0.002 : 0.0012 * Math.sin(Math.PI * t * 3);
    return outline(last, n, (k) => mix(low, high, t) + spring(k), grow + soft);
  }));
}

/** The height of the upper's ridge over its length: toe box, instep, tongue, collar. */
function ridge(last: Last, t: number): number {
  const toe = last.sole + (last.ankle - last.sole) * 0.36;
  return t < 0.36 ? last.ankle : mix(last.ankle * 1, toe, smoothstep(0.36, 0.82, t) ** 0.85) - (toe - last.sole) * 0.42 * smoothstep(0.86, 1, t);
}

/** The upper as arches across the foot; it is open above the heel, where the foot goes in. */
function upper(bench: Workbench, last: Last): Mesh {
  const rows = bench.steps(64, 14), n = bench.steps(40, 10);
  const rings = Array.from({ length: rows + 1 }, (_, j) => {
    const t = 0.002 + 0.996 * (0.5 - 0.5 * Math.cos((Math.PI * j) / rows)), half = along(HALF_WIDTHS, t) / 0.172 * (last.width / 2) * Math.sqrt(Math.max(0.02, 1 - (2 * t - 1) ** 10)) * 0.97;
    const top = ridge(last, t), z = mix(-last.length / 2, last.length / 2, t) * 0.985, closing = smoothstep(0, 0.03, t) * (1 - smoothstep(0.985, 1, t) * 0.7);
    const open = smoothstep(0.06, 0.12, t) * (1 - smoothstep(0.34, 0.42, t));
    const across = Array.from({ length: n }, (_, i): Vec3 => {
      const a = Math.PI * (i / (n - 1)), [x, y] = superellipse(half * mix(1, 0.72 + 0.28 * Math.abs(Math.cos(a)), smoothstep(last.sole * 2, last.ankle, top)), top - last.sole * 0.7, 2.3, a);
      const sunk = open * smoothstep(0.68, 0.95, Math.sin(a)) * (last.ankle - last.sole) * 0.55;
      return [x * mix(0.9, 1, closing), last.sole * 0.7 + y * mix(0.85, 1, closing) - sunk, z];
    });
    return across;
  });
  return loft(rings.map((ring) => ring.slice().reverse()).reverse());
}

function laces(bench: Workbench, last: Last, rows: number): void {
  const flat = ringSection(0.0032, 0.0012, bench.steps(10, 4));
  for (let k = 0; k < rows; k++) {
    const t = 0.45 + (0.23 * (k + 0.5)) / rows, y = ridge(last, t) + 0.001, half = last.width * 0.13, z = mix(-last.length / 2, last.length / 2, t), z2 = z + (last.length * 0.2) / rows;
    for (const s of [-1, 1]) bench.put('detail', sweep(smoothPath([[-s * half, y - half * 0.42, z], [0, y + 0.0028, (z + z2) / 2], [s * half, ridge(last, t + 0.2 / rows) - half * 0.4, z2]], bench.steps(6, 2)), flat, { up: [0, 1, 0] }));
  }
}

function shoe(bench: Workbench, boot: boolean): void {
  const { width, height, depth } = bench.size, sideways = width > depth * 1.15;
  const length = sideways ? width : depth, across = sideways ? depth : width, thick = height * (boot ? bench.number('sole') * 0.6 : bench.number('sole'));
  const last: Last = { width: across, height, length, sole: thick, ankle: boot ? height * 0.62 : height * 0.96 };
  const parts: (readonly [Parameters<Workbench['put']>[0], Mesh])[] = [];
  const inner: Workbench = { ...bench, put: (role, ...meshes) => { for (const mesh of meshes) parts.push([role, mesh]); } };
  inner.put('main', upper(inner, last));
  inner.put('accent', sole(inner, last, thick * 0.16, thick * 1.05, 0.0025));
  inner.put('hardware', sole(inner, last, 0, thick * 0.2, 0.0005));
  const collarZ = -length * 0.27, collarX = across * 0.26, n = bench.steps(40, 12);
  if (boot) {
    const shaft = Array.from({ length: bench.steps(20, 6) + 1 }, (_, j, all = bench.steps(20, 6)) => {
      const t = j / all, y = mix(last.ankle * 0.5, height, t);
      return Array.from({ length: n }, (_, i): Vec3 => { const a = (i / n) * 2 * Math.PI; return [(collarX * (1.22 + 0.1 * t)) * Math.cos(a), y, collarZ - length * 0.19 * (1 + 0.06 * t) * Math.sin(a) + length * 0.02 * (1 - t)]; });
    });
    inner.put('main', loft(shaft));
  }
  const rimY = boot ? height - 0.005 : last.ankle * 0.92;
  const rim = Array.from({ length: n }, (_, i): Vec3 => { const a = (i / n) * 2 * Math.PI, s = Math.sin(a); return [collarX * (boot ? 1.3 : 1) * Math.cos(a), rimY - (boot ? 0 : 0.05 * height * Math.cos(a) ** 2), collarZ - length * (boot ? 0.2 : 0.185) * s]; });
  inner.put('detail', tube(rim, Math.min(0.007, height * 0.05), bench.steps(14, 5), { closed: true, up: [0, 1, 0] }));
  laces(inner, last, bench.number('lacing'));
  if (bench.level === 0) {
    const seam = outline(last, 90, (t) => thick * 1.35 + last.sole * 0.3 * smoothstep(0.7, 1, t), 0.0006);
    inner.put('detail', stitches([...seam, ...seam.slice(0, 1)], 0.005, 0.0005));
  }
  for (const [role, mesh] of parts) bench.put(role, sideways ? placed(mesh, { turn: [0, Math.PI / 2, 0] }) : mesh);
}

const finishes = {
  main: { material: 'chosen', colour: 'main' }, accent: { material: 'rubber', colour: 'accent' }, detail: { material: 'cotton', colour: 'detail' }, hardware: { material: 'rubber', colour: '#4a4038' },
} as const;

export const sneaker: Family = {
  name: 'sneaker', version: 1, doc: 'A low shoe with laces on a moulded sole; its toe points to +z, or to +x where it is wider than deep.',
  parameters: { sole: ratio(0.14, 0.4, 0.26, 'Thickness of the sole, of the height.'), lacing: count(0, 7, 5, 'Rows of laces.') },
  materials: ['knit', 'mesh', 'leather', 'suede', 'canvas', 'denim', 'felt', 'cotton', 'velvet', 'rubber'], size: { width: 0.11, height: 0.12, depth: 0.29 }, finishes,
  build: (bench) => shoe(bench, false),
};

export const boot: Family = {
  name: 'boot', version: 1, doc: 'A boot with a shaft; its toe points to +z, or to +x where it is wider than deep.',
  parameters: { sole: ratio(0.14, 0.4, 0.24, 'Thickness of the sole.'), lacing: count(0, 7, 4, 'Rows of laces.') },
  materials: ['leather', 'suede', 'rubber', 'canvas', 'felt', 'denim', 'velvet'], size: { width: 0.11, height: 0.2, depth: 0.29 }, finishes,
  build: (bench) => shoe(bench, true),
};
