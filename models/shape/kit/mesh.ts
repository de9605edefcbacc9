import { add, clamp, cross, dot, subtract, unit } from './vector.ts';
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
  const pa = pointAt(mesh, a);
  const face = cross(subtract(pointAt(mesh, b), pa), subtract(pointAt(mesh, c), pa));
  if (dot(face, face) < 1e-22) return;
  const facing = add(normalAt(mesh, a), add(normalAt(mesh, b), normalAt(mesh, c)));
  if (dot(face, facing) >= 0) mesh.indices.push(a, b, c);
  else mesh.indices.push(a, c, b);
}

export function quad(mesh: Mesh, a: number, b: number, c: number, d: number): void {
  triangle(mesh, a, b, c);
  triangle(mesh, a, c, d);
}

function turned(p: Vec3, [rx, ry, rz]: Vec3): Vec3 {
  let [x, y, z] = p;
  [y, z] = [y * Math.cos(rx) - z * Math.sin(rx), y * Math.sin(rx) + z * Math.cos(rx)];
  [x, z] = [x * Math.cos(ry) + z * Math.sin(ry), -x * Math.sin(ry) + z * Math.cos(ry)];
  [x, y] = [x * Math.cos(rz) - y * Math.sin(rz), x * Math.sin(rz) + y * Math.cos(rz)];
  return [x, y, z];
}

/** A copy of `mesh` put in place. A negative scale mirrors and keeps the outside outside. */
export function placed(mesh: Mesh, { at = [0, 0, 0], turn = [0, 0, 0], scale = [1, 1, 1] }: Placement): Mesh {
  const out = emptyMesh();
  for (let i = 0; i < mesh.positions.length / 3; i++) {
    const p = pointAt(mesh, i), n = normalAt(mesh, i);
    const point = add(turned([p[0] * scale[0], p[1] * scale[1], p[2] * scale[2]], turn), at);
    const normal = unit(turned([n[0] / scale[0], n[1] / scale[1], n[2] / scale[2]], turn));
    vertex(out, point, normal, mesh.uvs[i * 2] ?? 0, mesh.uvs[i * 2 + 1] ?? 0);
  }
  const mirrored = scale[0] * scale[1] * scale[2] < 0;
  for (let i = 0; i < mesh.indices.length; i += 3) {
    const [a = 0, b = 0, c = 0] = mesh.indices.slice(i, i + 3);
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
  for (let i = 0; i < mesh.positions.length / 3; i++) out.positions.push(...deform(pointAt(mesh, i)));
  smoothNormals(out);
  return out;
}

/** Sets normals to the area-weighted mean of the faces around each point, by the winding as it is. */
export function smoothNormals(mesh: Mesh): void {
  const sums = new Map<string, [number, number, number]>();
  const keys: string[] = [];
  for (let i = 0; i < mesh.positions.length / 3; i++) {
    const [x, y, z] = pointAt(mesh, i);
    keys.push(`${Math.round(x * 2e5)},${Math.round(y * 2e5)},${Math.round(z * 2e5)}`);
  }
  for (let i = 0; i < mesh.indices.length; i += 3) {
    const [a = 0, b = 0, c = 0] = mesh.indices.slice(i, i + 3);
    const pa = pointAt(mesh, a);
    const face = cross(subtract(pointAt(mesh, b), pa), subtract(pointAt(mesh, c), pa));
    for (const corner of [a, b, c]) {
      const key = keys[corner] ?? '';
      const sum = sums.get(key) ?? [0, 0, 0];
      sum[0] += face[0]; sum[1] += face[1]; sum[2] += face[2];
      sums.set(key, sum);
    }
  }
  mesh.normals.length = 0;
  for (const key of keys) mesh.normals.push(...unit(sums.get(key) ?? [0, 1, 0]));
}

/** Superellipse: the point at `angle` of a rounded rectangle; exponent 2 is an ellipse, 4 and more a box. */
export function superellipse(rx: number, rz: number, exponent: number, angle: number): readonly [number, number] {
  const c = Math.cos(angle), s = Math.sin(angle), e = 2 / clamp(exponent, 1, 20);
  return [rx * Math.sign(c) * Math.abs(c) ** e, rz * Math.sign(s) * Math.abs(s) ** e];
}
