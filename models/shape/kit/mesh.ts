import { clamp } from './vector.ts';
import type { Vec3 } from './vector.ts';

/** Triangles with a normal and a texture place (metres) at every vertex; flat arrays of 3, 3, 2 and 3. */
export interface Mesh {
  readonly positions: number[];
  readonly normals: number[];
  readonly uvs: number[];
  readonly indices: number[];
}

export interface Bounds { readonly min: Vec3; readonly max: Vec3 }

/** Where a part goes: scaled, then turned about x, y, z (radians, in that order), then moved. */
export interface Placement { readonly at?: Vec3; readonly turn?: Vec3; readonly scale?: Vec3 }

export function emptyMesh(): Mesh {
  return { positions: [], normals: [], uvs: [], indices: [] };
}

export function pointAt(mesh: Mesh, vertex: number): Vec3 {
  return [mesh.positions[vertex * 3] ?? 0, mesh.positions[vertex * 3 + 1] ?? 0, mesh.positions[vertex * 3 + 2] ?? 0];
}

export function normalAt(mesh: Mesh, vertex: number): Vec3 {
  return [mesh.normals[vertex * 3] ?? 0, mesh.normals[vertex * 3 + 1] ?? 1, mesh.normals[vertex * 3 + 2] ?? 0];
}

/** Adds a vertex and returns its number. */
export function vertex(mesh: Mesh, point: Vec3, normal: Vec3, u: number, v: number): number {
  mesh.positions.push(point[0], point[1], point[2]);
  mesh.normals.push(normal[0], normal[1], normal[2]);
  mesh.uvs.push(u, v);
  return mesh.positions.length / 3 - 1;
}

/** Adds a triangle, wound so that it faces the way its normals do; one without area is left out. */
export function triangle(mesh: Mesh, a: number, b: number, c: number): void {
  const { positions: p, normals: n } = mesh, i = a * 3, j = b * 3, k = c * 3, x = p[i] ?? 0, y = p[i + 1] ?? 0, z = p[i + 2] ?? 0;
  const bx = (p[j] ?? 0) - x, by = (p[j + 1] ?? 0) - y, bz = (p[j + 2] ?? 0) - z, cx = (p[k] ?? 0) - x, cy = (p[k + 1] ?? 0) - y, cz = (p[k + 2] ?? 0) - z;
  const fx = by * cz - bz * cy, fy = bz * cx - bx * cz, fz = bx * cy - by * cx;
  if (fx * fx + fy * fy + fz * fz < 1e-22) return;
  const facing = fx * ((n[i] ?? 0) + ((n[j] ?? 0) + (n[k] ?? 0))) + fy * ((n[i + 1] ?? 1) + ((n[j + 1] ?? 1) + (n[k + 1] ?? 1)))
    + fz * ((n[i + 2] ?? 0) + ((n[j + 2] ?? 0) + (n[k + 2] ?? 0)));
  if (facing >= 0) mesh.indices.push(a, b, c);
  else mesh.indices.push(a, c, b);
}

export function quad(mesh: Mesh, a: number, b: number, c: number, d: number): void {
  triangle(mesh, a, b, c);
  triangle(mesh, a, c, d);
}

/** Turns about x, y, z in that order, as rows of a matrix. */
function turning([rx, ry, rz]: Vec3): readonly [Vec3, Vec3, Vec3] {
  const [cx, sx, cy, sy, cz, sz] = [Math.cos(rx), Math.sin(rx), Math.cos(ry), Math.sin(ry), Math.cos(rz), Math.sin(rz)];
  return [
    [cz * cy, cz * sy * sx - sz * cx, cz * sy * cx + sz * sx],
    [sz * cy, sz * sy * sx + cz * cx, sz * sy * cx - cz * sx],
    [-sy, cy * sx, cy * cx],
  ];
}

/** A copy of `mesh` put in place. A negative scale mirrors and keeps the outside outside. */
export function placed(mesh: Mesh, { at = [0, 0, 0], turn = [0, 0, 0], scale = [1, 1, 1] }: Placement): Mesh {
  const out: Mesh = { positions: [], normals: [], uvs: mesh.uvs.slice(), indices: [] }, rows = turning(turn), { positions: p, normals: n, indices } = mesh;
  const [sx, sy, sz] = scale;
  for (let i = 0; i < p.length; i += 3) {
    const x = (p[i] ?? 0) * sx, y = (p[i + 1] ?? 0) * sy, z = (p[i + 2] ?? 0) * sz, u = (n[i] ?? 0) / sx, v = (n[i + 1] ?? 1) / sy, w = (n[i + 2] ?? 0) / sz;
    const l = Math.sqrt(u * u + v * v + w * w), f = l > 1e-12 ? 1 / l : 0;
    for (let k = 0; k < 3; k++) {
      const row = rows[k] ?? rows[0];
      out.positions.push(row[0] * x + row[1] * y + row[2] * z + (at[k] ?? 0));
      out.normals.push(f === 0 ? (k === 1 ? 1 : 0) : (row[0] * u + row[1] * v + row[2] * w) * f);
    }
  }
  const mirrored = sx * sy * sz < 0;
  for (let i = 0; i < indices.length; i += 3) {
    const a = indices[i] ?? 0, b = indices[i + 1] ?? 0, c = indices[i + 2] ?? 0;
    out.indices.push(a, mirrored ? c : b, mirrored ? b : c);
  }
  return out;
}

/** Puts a copy of every mesh into `target`. */
export function append(target: Mesh, ...meshes: readonly Mesh[]): void {
  for (const mesh of meshes) {
    const first = target.positions.length / 3;
    for (const x of mesh.positions) target.positions.push(x);
    for (const x of mesh.normals) target.normals.push(x);
    for (const x of mesh.uvs) target.uvs.push(x);
    for (const i of mesh.indices) target.indices.push(first + i);
  }
}

export function joined(...meshes: readonly Mesh[]): Mesh {
  const out = emptyMesh();
  append(out, ...meshes);
  return out;
}

export function boundsOf(meshes: readonly Mesh[]): Bounds {
  const min = [Infinity, Infinity, Infinity], max = [-Infinity, -Infinity, -Infinity];
  for (const { positions } of meshes) {
    for (let i = 0; i < positions.length; i++) {
      const x = positions[i] ?? 0, axis = i % 3;
      if (x < (min[axis] ?? 0)) min[axis] = x;
      if (x > (max[axis] ?? 0)) max[axis] = x;
    }
  }
  return { min: [min[0] ?? 0, min[1] ?? 0, min[2] ?? 0], max: [max[0] ?? 0, max[1] ?? 0, max[2] ?? 0] };
}

/** Moves every point by `deform` and takes new smooth normals, joined where points coincide. */
export function deformed(mesh: Mesh, deform: (p: Vec3) => Vec3): Mesh {
  const out: Mesh = { positions: [], normals: [], uvs: mesh.uvs.slice(), indices: mesh.indices.slice() };
  for (let i = 0; i < mesh.positions.length / 3; i++) {
    const [x, y, z] = deform(pointAt(mesh, i));
    out.positions.push(x, y, z);
  }
  smoothNormals(out);
  return out;
}

/** Points nearer than this are one, metres. */
const COINCIDING = 5e-6;

/** Sets normals to the area-weighted mean of the faces around each point, by the winding as it is. */
export function smoothNormals(mesh: Mesh): void {
  const { positions: p, normals, indices } = mesh, { ids, count } = pointIds(p), sums = new Float64Array(count * 3);
  for (let t = 0; t < indices.length; t += 3) {
    const a = indices[t] ?? 0, b = indices[t + 1] ?? 0, c = indices[t + 2] ?? 0, i = a * 3, j = b * 3, k = c * 3;
    const x = p[i] ?? 0, y = p[i + 1] ?? 0, z = p[i + 2] ?? 0, bx = (p[j] ?? 0) - x, by = (p[j + 1] ?? 0) - y, bz = (p[j + 2] ?? 0) - z,
      cx = (p[k] ?? 0) - x, cy = (p[k + 1] ?? 0) - y, cz = (p[k + 2] ?? 0) - z;
    const fx = by * cz - bz * cy, fy = bz * cx - bx * cz, fz = bx * cy - by * cx;
    for (let corner = 0; corner < 3; corner++) {
      const to = (ids[corner === 0 ? a : corner === 1 ? b : c] ?? 0) * 3;
      sums[to] = (sums[to] ?? 0) + fx;
      sums[to + 1] = (sums[to + 1] ?? 0) + fy;
      sums[to + 2] = (sums[to + 2] ?? 0) + fz;
    }
  }
  normals.length = 0;
  for (const id of ids) {
    const x = sums[id * 3] ?? 0, y = sums[id * 3 + 1] ?? 0, z = sums[id * 3 + 2] ?? 0, l = Math.sqrt(x * x + y * y + z * z);
    if (l > 1e-12) normals.push(x / l, y / l, z / l);
    else normals.push(0, 1, 0);
  }
}

/** A number for each vertex that is the same where points coincide, and how many there are. */
function pointIds(positions: readonly number[]): { readonly ids: Uint32Array; readonly count: number } {
  const total = positions.length / 3, ids = new Uint32Array(total), steps = Int32Array.from(positions, (x) => Math.round(x / COINCIDING));
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, total * 2))), mask = size - 1, table = new Int32Array(size).fill(-1);
  let count = 0;
  for (let i = 0; i < total; i++) {
    const x = steps[i * 3] ?? 0, y = steps[i * 3 + 1] ?? 0, z = steps[i * 3 + 2] ?? 0;
    let hash = Math.imul(Math.imul(Math.imul(x, 0x9e3779b1) ^ y, 0x85ebca6b) ^ z, 0xc2b2ae35);
    hash = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const known = table[hash] ?? -1;
      if (known < 0) {
        table[hash] = i;
        ids[i] = count++;
        break;
      }
      if (steps[known * 3] === x && steps[known * 3 + 1] === y && steps[known * 3 + 2] === z) {
        ids[i] = ids[known] ?? 0;
        break;
      }
      hash = (hash + 1) & mask;
    }
  }
  return { ids, count };
}

/** Superellipse: the point at `angle` of a rounded rectangle; exponent 2 is an ellipse, 4 and more a box. */
export function superellipse(rx: number, rz: number, exponent: number, angle: number): readonly [number, number] {
  const c = Math.cos(angle), s = Math.sin(angle), e = 2 / clamp(exponent, 1, 20);
  return [rx * Math.sign(c) * Math.abs(c) ** e, rz * Math.sign(s) * Math.abs(s) ** e];
}
