/** What every product model must be, whatever its parameters: checked on its meshes, before they are packed into a file. */
import { familyOf, MOST_TRIANGLES, MATERIAL_NAMES } from '../../../models/shape/index.ts';
import type { Family, Level, ModelRequest } from '../../../models/shape/index.ts';
import { meshesOf } from '../../../models/shape/assemble.ts';
import { codeLength, decodeParams } from '../../../models/shape/code.ts';
import type { Role } from '../../../models/shape/family.ts';
import type { Mesh } from '../../../models/shape/kit/mesh.ts';
import { resolveShape, validateShape } from '../../../models/shape/request.ts';
import { randomFrom } from '../../../models/engine/random.ts';
import type { Random } from '../../../models/engine/random.ts';

/** How much a side may differ from its family's own, of it. */
const SCALE = [0.8, 1.25] as const;
/** Metres that a model may reach beyond its stated size, or stay within it. */
const SIZE_ERROR = 0.001;
/** Share of the faces, by area, that may look away from their normals: creases where a smooth normal stands between two. */
const CONTRARY = 0.035;
/** Share of what is seen from outside that may be the inside of a face: a pixel's edge here and there, not a hole. */
const INSIDE_SEEN = 0.04;
/** Backs are not drawn: one that stands before a front by less than this, of the model, hides nothing but a lining. */
const LINING = 0.02;
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

const PRIME = 0x9e3779b1;
/** The set of a number of `npm run bench -- shape --sets`. */
export const setOf = (family: Family, set: number): ModelRequest => randomRequest(family, randomFrom(Math.imul(set + 1, PRIME)), 0);

/** What is wrong with a request's meshes, in words; nothing when all is well. */
export function faultsOf(request: ModelRequest): string[] {
  const check = validateShape(request);
  return check.ok ? soundnessOf(request, meshesOf(request, resolveShape(request), request.level)).faults : [check.message];
}

/** The same of meshes that were made of the request already, and which share of what is seen is the inside of a face. */
export function soundnessOf(request: ModelRequest, parts: ReadonlyMap<Role, Mesh>): { readonly faults: string[]; readonly inside: number } {
  const meshes = [...parts.values()], faults: string[] = [];
  // A sum is a number only if all its terms are.
  const finite = (row: readonly number[]): boolean => { let sum = 0; for (const x of row) sum += x; return Number.isFinite(sum); };
  if (!meshes.every(({ positions, normals, uvs }) => finite(positions) && finite(normals) && finite(uvs))) return { faults: ['a position, normal or UV is not a number'], inside: 1 };
  const triangles = meshes.reduce((sum, { indices }) => sum + indices.length / 3, 0);
  if (triangles === 0 || triangles > MOST_TRIANGLES[request.level]) faults.push(`${triangles} triangles at level ${request.level}, of ${MOST_TRIANGLES[request.level]}`);
  faults.push(...sizeFaults(meshes, request), ...normalFaults(meshes));
  // A label lies on a model as a sheet; families without one may use its role for a sole.
  const labelled = familyOf(request.family)?.labelAspect !== undefined, seen = insideSeen([...parts].filter(([role]) => role !== 'label' || !labelled).map(([, mesh]) => mesh));
  if (seen > INSIDE_SEEN) faults.push(`${(100 * seen).toFixed(1)} % of what is seen from outside is the inside of a face`);
  return { faults, inside: seen };
}

function sizeFaults(meshes: readonly Mesh[], { dimensions: { width, height, depth } }: ModelRequest): string[] {
  const min = [Infinity, Infinity, Infinity], max = [-Infinity, -Infinity, -Infinity];
  for (const { positions } of meshes) for (let i = 0; i < positions.length; i++) { const x = positions[i] ?? 0, k = i % 3; if (x < (min[k] ?? 0)) min[k] = x; if (x > (max[k] ?? 0)) max[k] = x; }
  const stated = [[-width / 2, width / 2], [0, height], [-depth / 2, depth / 2]] as const;
  return stated.flatMap(([low, high], k) => (Math.abs((min[k] ?? 0) - low) > SIZE_ERROR || Math.abs((max[k] ?? 0) - high) > SIZE_ERROR ? [`axis ${k} runs from ${min[k]} to ${max[k]}, not ${low} to ${high}`] : []));
}

function normalFaults(meshes: readonly Mesh[]): string[] {
  const faults: string[] = [];
  let worst = 0, all = 0, contrary = 0;
  for (const { positions: p, normals: n, indices } of meshes) {
    for (let i = 0; i < n.length; i += 3) {
      const x = n[i] ?? 0, y = n[i + 1] ?? 0, z = n[i + 2] ?? 0;
      worst = Math.max(worst, Math.abs(Math.sqrt(x * x + y * y + z * z) - 1));
    }
    for (let t = 0; t < indices.length; t += 3) {
      const a = (indices[t] ?? 0) * 3, b = (indices[t + 1] ?? 0) * 3, c = (indices[t + 2] ?? 0) * 3;
      const ax = p[a] ?? 0, ay = p[a + 1] ?? 0, az = p[a + 2] ?? 0, ex = (p[b] ?? 0) - ax, ey = (p[b + 1] ?? 0) - ay, ez = (p[b + 2] ?? 0) - az;
      const fx = (p[c] ?? 0) - ax, fy = (p[c + 1] ?? 0) - ay, fz = (p[c + 2] ?? 0) - az;
      const x = ey * fz - ez * fy, y = ez * fx - ex * fz, z = ex * fy - ey * fx, area = Math.sqrt(x * x + y * y + z * z);
      const along = x * ((n[a] ?? 0) + (n[b] ?? 0) + (n[c] ?? 0)) + y * ((n[a + 1] ?? 0) + (n[b + 1] ?? 0) + (n[c + 1] ?? 0))
        + z * ((n[a + 2] ?? 0) + (n[b + 2] ?? 0) + (n[c + 2] ?? 0));
      all += area;
      if (along < 0) contrary += area;
    }
  }
  if (worst > 1e-3) faults.push(`a normal is ${worst} off unit length`);
  if (contrary > CONTRARY * all) faults.push(`${(100 * contrary / all).toFixed(1)} % of the faces look away from their normals`);
  return faults;
}

/** Share of the pixels of views from all around that show the inside of a face, or nothing where one is, so through a hole or an open sheet. */
export function insideSeen(meshes: readonly Mesh[]): number {
  let reach = 0, backs = 0, all = 0;
  for (const { positions } of meshes) for (let i = 0; i < positions.length; i += 3) reach = Math.max(reach, Math.hypot(positions[i] ?? 0, positions[i + 1] ?? 0, positions[i + 2] ?? 0));
  const flat = meshes.map(({ positions, indices }) => ({ p: Float64Array.from(positions), indices: Uint32Array.from(indices), seen: new Float32Array(positions.length) }));
  const front = new Float32Array(PIXELS * PIXELS), back = new Float32Array(PIXELS * PIXELS);
  for (let view = 0; view < VIEWS; view++) {
    const y = 1 - (2 * (view + 0.5)) / VIEWS, ring = Math.sqrt(1 - y * y), turn = view * Math.PI * (3 - Math.sqrt(5)), to = [ring * Math.cos(turn), y, ring * Math.sin(turn)] as const;
    // From straight below things may be open: they stand on it.
    if (y < -0.5) continue;
    const level = Math.hypot(to[0], to[2]), right = [to[2] / level, 0, -to[0] / level] as const, up = [to[1] * right[2], to[2] * right[0] - to[0] * right[2], -to[1] * right[0]] as const;
    const scale = (PIXELS / 2 - 1) / reach;
    front.fill(-Infinity);
    back.fill(-Infinity);
    for (const { p, indices, seen } of flat) {
      for (let i = 0; i < p.length; i += 3) {
        const x = p[i] ?? 0, h = p[i + 1] ?? 0, z = p[i + 2] ?? 0;
        seen[i] = (x * right[0] + z * right[2]) * scale + PIXELS / 2;
        seen[i + 1] = (x * up[0] + h * up[1] + z * up[2]) * scale + PIXELS / 2;
        seen[i + 2] = x * to[0] + h * to[1] + z * to[2];
      }
      for (let i = 0; i < indices.length; i += 3) paint(seen, (indices[i] ?? 0) * 3, (indices[i + 1] ?? 0) * 3, (indices[i + 2] ?? 0) * 3, front, back);
    }
    for (let i = 0; i < front.length; i++) {
      const drawn = front[i] ?? -Infinity, behind = back[i] ?? -Infinity;
      if (drawn === -Infinity && behind === -Infinity) continue;
      all++;
      if (behind > drawn + LINING * reach) backs++;
    }
  }
  return all === 0 ? 1 : backs / all;
}

/** Draws a triangle into the depths of fronts or of backs; `a`, `b` and `c` say where its corners stand in `seen` (x and y in pixels, depth). */
function paint(seen: Float32Array, a: number, b: number, c: number, front: Float32Array, back: Float32Array): void {
  // Only pixels whose middle lies within: most triangles of a fine model are between them.
  const ax = seen[a] ?? 0, bx = (seen[b] ?? 0) - ax, cx = (seen[c] ?? 0) - ax, x0 = Math.ceil(ax + Math.min(0, bx, cx) - 0.5), x1 = Math.floor(ax + Math.max(0, bx, cx) - 0.5);
  if (x0 > x1) return;
  const ay = seen[a + 1] ?? 0, by = (seen[b + 1] ?? 0) - ay, cy = (seen[c + 1] ?? 0) - ay, y0 = Math.ceil(ay + Math.min(0, by, cy) - 0.5), y1 = Math.floor(ay + Math.max(0, by, cy) - 0.5);
  if (y0 > y1) return;
  const area = bx * cy - cx * by;
  if (Math.abs(area) < 1e-9) return;
  const depth = area > 0 ? front : back, da = seen[a + 2] ?? 0, db = (seen[b + 2] ?? 0) - da, dc = (seen[c + 2] ?? 0) - da;
  for (let y = y0; y <= y1; y++) for (let x = x0; x <= x1; x++) {
    const px = x + 0.5 - ax, py = y + 0.5 - ay, wb = (px * cy - cx * py) / area, wc = (bx * py - px * by) / area;
    if (wb < 0 || wc < 0 || wb + wc > 1) continue;
    const here = da + db * wb + dc * wc, i = y * PIXELS + x;
    if (here > (depth[i] ?? 0)) depth[i] = here;
  }
}
