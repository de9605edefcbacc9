/** What every product model must be, whatever its parameters: checked on its meshes, before they are packed into a file. */
import { MOST_TRIANGLES, MATERIAL_NAMES } from '../../../models/shape/index.ts';
import type { Family, Level, ModelRequest } from '../../../models/shape/index.ts';
import { meshesOf } from '../../../models/shape/assemble.ts';
import { codeLength, decodeParams } from '../../../models/shape/code.ts';
import type { Mesh } from '../../../models/shape/kit/mesh.ts';
import { resolveShape, validateShape } from '../../../models/shape/request.ts';
import type { Random } from '../../../models/engine/random.ts';

/** How much a side may differ from its family's own, of it. */
const SCALE = [0.8, 1.25] as const;
/** Metres that a model may reach beyond its stated size, or stay within it. */
const SIZE_ERROR = 0.001;
/** Share of the faces, by area, that may look away from their normals: creases where a smooth normal stands between two. */
const CONTRARY = 0.01;
/** Share of what is seen from outside that may be the inside of a face: a pixel's edge here and there, not a hole. */
const INSIDE_SEEN = 0.012;
/** Views from around, and pixels a side of each. */
const VIEWS = 14, PIXELS = 96;

const name = { zh: '样', en: 'Sample' };

/** A request with random parameters, material, size and label, by the family's own code. */
export function randomRequest(family: Family, random: Random, level: Level): ModelRequest {
  const side = (metres: number): number => metres * (SCALE[0] + (SCALE[1] - SCALE[0]) * random.next());
  return {
    family: family.name, params: decodeParams(family, Array.from({ length: codeLength(family) }, () => random.next())), material: MATERIAL_NAMES[random.below(MATERIAL_NAMES.length)],
    dimensions: { width: side(family.size.width), height: side(family.size.height), depth: side(family.size.depth) },
    colourways: [{ id: 'a', name, main: '#8a4b2f', accent: '#d9cdb8' }], label: random.next() < 0.5 ? 'Aurelle 山' : undefined, level,
  };
}

/** What is wrong with a request's meshes, in words; nothing when all is well. */
export function faultsOf(request: ModelRequest): string[] {
  const check = validateShape(request);
  if (!check.ok) return [check.message];
  const parts = meshesOf(request, resolveShape(request), request.level), meshes = [...parts.values()], faults: string[] = [];
  const numbers = meshes.flatMap(({ positions, normals, uvs }) => [positions, normals, uvs]);
  if (numbers.some((row) => row.some((x) => !Number.isFinite(x)))) return ['a position, normal or UV is not a number'];
  const triangles = meshes.reduce((sum, { indices }) => sum + indices.length / 3, 0);
  if (triangles === 0 || triangles > MOST_TRIANGLES[request.level]) faults.push(`${triangles} triangles at level ${request.level}, of ${MOST_TRIANGLES[request.level]}`);
  faults.push(...sizeFaults(meshes, request), ...normalFaults(meshes));
  const seen = insideSeen([...parts].filter(([role]) => role !== 'label').map(([, mesh]) => mesh));
  if (seen > INSIDE_SEEN) faults.push(`${(100 * seen).toFixed(1)} % of what is seen from outside is the inside of a face`);
  return faults;
}

function sizeFaults(meshes: readonly Mesh[], { dimensions: { width, height, depth } }: ModelRequest): string[] {
  const min = [Infinity, Infinity, Infinity], max = [-Infinity, -Infinity, -Infinity];
  for (const { positions } of meshes) positions.forEach((x, i) => { const k = i % 3; if (x < (min[k] ?? 0)) min[k] = x; if (x > (max[k] ?? 0)) max[k] = x; });
  const stated = [[-width / 2, width / 2], [0, height], [-depth / 2, depth / 2]] as const;
  return stated.flatMap(([low, high], k) => (Math.abs((min[k] ?? 0) - low) > SIZE_ERROR || Math.abs((max[k] ?? 0) - high) > SIZE_ERROR ? [`axis ${k} runs from ${min[k]} to ${max[k]}, not ${low} to ${high}`] : []));
}

function normalFaults(meshes: readonly Mesh[]): string[] {
  const faults: string[] = [];
  let worst = 0, all = 0, contrary = 0;
  for (const { positions: p, normals: n, indices } of meshes) {
    for (let i = 0; i < n.length; i += 3) worst = Math.max(worst, Math.abs(Math.hypot(n[i] ?? 0, n[i + 1] ?? 0, n[i + 2] ?? 0) - 1));
    for (let i = 0; i < indices.length; i += 3) {
      const [a = 0, b = 0, c = 0] = [0, 1, 2].map((k) => (indices[i + k] ?? 0) * 3), e = (k: number) => (p[b + k] ?? 0) - (p[a + k] ?? 0), f = (k: number) => (p[c + k] ?? 0) - (p[a + k] ?? 0);
      const face = [e(1) * f(2) - e(2) * f(1), e(2) * f(0) - e(0) * f(2), e(0) * f(1) - e(1) * f(0)], area = Math.hypot(...face);
      const along = face.reduce((sum, x, k) => sum + x * ((n[a + k] ?? 0) + (n[b + k] ?? 0) + (n[c + k] ?? 0)), 0);
      all += area;
      if (along < 0) contrary += area;
    }
  }
  if (worst > 1e-3) faults.push(`a normal is ${worst} off unit length`);
  if (contrary > CONTRARY * all) faults.push(`${(100 * contrary / all).toFixed(1)} % of the faces look away from their normals`);
  return faults;
}

/** Share of the pixels of views from all around in which the nearest face turns its back: through a hole, or of an open sheet. */
export function insideSeen(meshes: readonly Mesh[]): number {
  let reach = 0, backs = 0, all = 0;
  for (const { positions } of meshes) for (let i = 0; i < positions.length; i += 3) reach = Math.max(reach, Math.hypot(positions[i] ?? 0, positions[i + 1] ?? 0, positions[i + 2] ?? 0));
  for (let view = 0; view < VIEWS; view++) {
    const y = 1 - (2 * (view + 0.5)) / VIEWS, ring = Math.sqrt(1 - y * y), turn = view * Math.PI * (3 - Math.sqrt(5)), to = [ring * Math.cos(turn), y, ring * Math.sin(turn)] as const;
    // From straight below things may be open: they stand on it.
    if (y < -0.5) continue;
    const level = Math.hypot(to[0], to[2]), right = [to[2] / level, 0, -to[0] / level] as const, up = [to[1] * right[2], to[2] * right[0] - to[0] * right[2], -to[1] * right[0]] as const;
    const depth = new Float32Array(PIXELS * PIXELS).fill(-Infinity), back = new Uint8Array(PIXELS * PIXELS), scale = (PIXELS / 2 - 1) / reach;
    for (const { positions: p, indices } of meshes) for (let i = 0; i < indices.length; i += 3) {
      const corners = [0, 1, 2].map((k) => (indices[i + k] ?? 0) * 3).map((v) => {
        const [x, h, z] = [p[v] ?? 0, p[v + 1] ?? 0, p[v + 2] ?? 0];
        return [(x * right[0] + z * right[2]) * scale + PIXELS / 2, (x * up[0] + h * up[1] + z * up[2]) * scale + PIXELS / 2, x * to[0] + h * to[1] + z * to[2]] as const;
      });
      const [a, b, c] = corners;
      if (a && b && c) paint(a, b, c, depth, back);
    }
    for (let i = 0; i < depth.length; i++) if ((depth[i] ?? -Infinity) > -Infinity) { all++; backs += back[i] ?? 0; }
  }
  return all === 0 ? 1 : backs / all;
}

type Corner = readonly [number, number, number];

function paint(a: Corner, b: Corner, c: Corner, depth: Float32Array, back: Uint8Array): void {
  const area = (b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1]);
  if (Math.abs(area) < 1e-9) return;
  const x0 = Math.max(0, Math.floor(Math.min(a[0], b[0], c[0]))), x1 = Math.min(PIXELS - 1, Math.ceil(Math.max(a[0], b[0], c[0])));
  const y0 = Math.max(0, Math.floor(Math.min(a[1], b[1], c[1]))), y1 = Math.min(PIXELS - 1, Math.ceil(Math.max(a[1], b[1], c[1])));
  for (let y = y0; y <= y1; y++) for (let x = x0; x <= x1; x++) {
    const px = x + 0.5, py = y + 0.5, wb = ((px - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (py - a[1])) / area, wc = ((b[0] - a[0]) * (py - a[1]) - (px - a[0]) * (b[1] - a[1])) / area;
    if (wb < 0 || wc < 0 || wb + wc > 1) continue;
    const here = a[2] * (1 - wb - wc) + b[2] * wb + c[2] * wc, at = y * PIXELS + x;
    // A front and a back at the same depth are two sides of one sheet: the front is what is drawn.
    if (here > (depth[at] ?? 0) + 1e-5 || (area > 0 && here > (depth[at] ?? 0) - 1e-5)) { depth[at] = Math.max(here, depth[at] ?? 0); back[at] = area > 0 ? 0 : 1; }
  }
}
