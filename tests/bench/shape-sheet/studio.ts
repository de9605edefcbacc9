/** Light of a studio: large soft boxes around a grey room, as radiance by direction and as the six faces of a cube. */

/** Pixels a side of a face. */
export const CUBE = 128;

interface SoftBox { readonly at: readonly [number, number, number]; readonly up: readonly [number, number, number]; readonly wide: number; readonly tall: number; readonly power: number; readonly edge: number }

/** Where each box stands seen from the middle, tangents of its half width and height, and its radiance. */
const BOXES: readonly SoftBox[] = [
  { at: [0.25, 1, 0.25], up: [0, 0, -1], wide: 0.95, tall: 0.75, power: 4.4, edge: 0.16 },
  { at: [1, 0.42, 0.55], up: [0, 1, 0], wide: 0.4, tall: 0.85, power: 3.6, edge: 0.1 },
  { at: [-1, 0.35, 0.3], up: [0, 1, 0], wide: 0.28, tall: 0.8, power: 2.3, edge: 0.1 },
  { at: [-0.55, 0.4, -1], up: [0, 1, 0], wide: 0.5, tall: 0.6, power: 2.6, edge: 0.14 },
  { at: [0.15, 0.2, 1], up: [0, 1, 0], wide: 0.7, tall: 0.22, power: 0.9, edge: 0.2 },
];

const unit = ([x, y, z]: readonly [number, number, number]): [number, number, number] => { const l = Math.hypot(x, y, z); return [x / l, y / l, z / l]; };
const cross = (a: readonly number[], b: readonly number[]): [number, number, number] => [(a[1] ?? 0) * (b[2] ?? 0) - (a[2] ?? 0) * (b[1] ?? 0), (a[2] ?? 0) * (b[0] ?? 0) - (a[0] ?? 0) * (b[2] ?? 0), (a[0] ?? 0) * (b[1] ?? 0) - (a[1] ?? 0) * (b[0] ?? 0)];
const dot = (a: readonly number[], b: readonly number[]): number => (a[0] ?? 0) * (b[0] ?? 0) + (a[1] ?? 0) * (b[1] ?? 0) + (a[2] ?? 0) * (b[2] ?? 0);
/** 1 within `half`, falling to 0 over `edge` beyond it. */
const within = (x: number, half: number, edge: number): number => { const t = Math.min(1, Math.max(0, (half + edge - Math.abs(x)) / edge)); return t * t * (3 - 2 * t); };

/** Radiance that comes from a direction (unit vector): dim room, darker floor, boxes with soft edges. */
export function radiance(x: number, y: number, z: number): number {
  const way = [x, y, z] as const;
  let light = y > 0 ? 0.34 + 0.16 * y : 0.34 + 0.1 * y;
  for (const box of BOXES) {
    const forward = unit(box.at), depth = dot(way, forward);
    if (depth < 0.1) continue;
    const right = unit(cross(box.up, forward)), up = cross(forward, right), u = dot(way, right) / depth, v = dot(way, up) / depth;
    light += box.power * within(u, box.wide, box.edge) * within(v, box.tall, box.edge) * (0.85 + 0.15 * v / box.tall);
  }
  return light;
}

/** The faces +x, -x, +y, -y, +z, -z as linear RGB floats, a hint of warmth above and of cool at the sides. */
export function studioFaces(): Float32Array[] {
  const ways = [
    (s: number, t: number) => [1, -t, -s], (s: number, t: number) => [-1, -t, s], (s: number, t: number) => [s, 1, t],
    (s: number, t: number) => [s, -1, -t], (s: number, t: number) => [s, -t, 1], (s: number, t: number) => [-s, -t, -1],
  ] as const;
  return ways.map((way) => {
    const out = new Float32Array(CUBE * CUBE * 3);
    for (let j = 0; j < CUBE; j++) for (let i = 0; i < CUBE; i++) {
      const [x = 0, y = 0, z = 0] = way((2 * (i + 0.5)) / CUBE - 1, (2 * (j + 0.5)) / CUBE - 1), l = Math.hypot(x, y, z), light = radiance(x / l, y / l, z / l), warm = 0.02 * (y / l);
      out.set([light * (1 + warm), light, light * (1 - warm)], (j * CUBE + i) * 3);
    }
    return out;
  });
}

/** Cells a side of a ground shadow, and how many footprints of the model wide it is. */
const GRID = 96;
export const SHADOW_SPAN = 2.2;

/**
 * Soft shadow of triangles on the ground below them, alpha 0..1 in rows of +z over a square of `SHADOW_SPAN` times
 * `reach` (half the side of the model's footprint, metres): dark where a part is close to the ground, wide and faint under high ones.
 */
export function groundShadow(positions: readonly number[], indices: readonly number[], reach: number): { readonly alpha: Float32Array; readonly size: number } {
  const scale = GRID / (2 * reach * SHADOW_SPAN), near = new Float32Array(GRID * GRID), far = new Float32Array(GRID * GRID);
  const at = (i: number): [number, number, number] => [((positions[i * 3] ?? 0) * scale) + GRID / 2, positions[i * 3 + 1] ?? 0, ((positions[i * 3 + 2] ?? 0) * scale) + GRID / 2];
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [at(indices[t] ?? 0), at(indices[t + 1] ?? 0), at(indices[t + 2] ?? 0)], area = (b[0] - a[0]) * (c[2] - a[2]) - (c[0] - a[0]) * (b[2] - a[2]), low = Math.min(a[1], b[1], c[1]);
    const x0 = Math.max(0, Math.floor(Math.min(a[0], b[0], c[0]))), x1 = Math.min(GRID - 1, Math.floor(Math.max(a[0], b[0], c[0]))), z0 = Math.max(0, Math.floor(Math.min(a[2], b[2], c[2]))), z1 = Math.min(GRID - 1, Math.floor(Math.max(a[2], b[2], c[2])));
    for (let z = z0; z <= z1; z++) for (let x = x0; x <= x1; x++) {
      const px = x + 0.5, pz = z + 0.5;
      if (Math.abs(area) > 1e-9 && x1 > x0 && z1 > z0) {
        const u = ((px - a[0]) * (c[2] - a[2]) - (c[0] - a[0]) * (pz - a[2])) / area, v = ((b[0] - a[0]) * (pz - a[2]) - (px - a[0]) * (b[2] - a[2])) / area;
        if (u < 0 || v < 0 || u + v > 1) continue;
      }
      const i = z * GRID + x;
      near[i] = Math.max(near[i] ?? 0, Math.exp(-low / (reach * 0.06))); far[i] = Math.max(far[i] ?? 0, Math.exp(-low / (reach * 0.9)));
    }
  }
  const soft = blurred(near, 1, 2), wide = blurred(far, 5, 3);
  return { alpha: Float32Array.from(soft, (x, i) => Math.min(0.85, 0.5 * x + 0.42 * (wide[i] ?? 0))), size: GRID };
}

/** Box blur of a square grid, `radius` cells, several times over: close to a bell. */
function blurred(from: Float32Array, radius: number, times: number): Float32Array {
  let grid = from;
  for (let pass = 0; pass < times * 2; pass++) {
    const step = pass % 2 === 0 ? 1 : GRID, out = new Float32Array(GRID * GRID);
    for (let line = 0; line < GRID; line++) for (let k = 0; k < GRID; k++) {
      let sum = 0;
      for (let d = -radius; d <= radius; d++) { const q = k + d; if (q >= 0 && q < GRID) sum += grid[step === 1 ? line * GRID + q : q * GRID + line] ?? 0; }
      out[step === 1 ? line * GRID + k : k * GRID + line] = sum / (2 * radius + 1);
    }
    grid = out;
  }
  return grid;
}
