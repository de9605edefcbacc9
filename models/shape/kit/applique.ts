import { emptyMesh, smoothNormals, vertex } from './mesh.ts';
import type { Mesh } from './mesh.ts';
import { add, cross, length, subtract, times, unit } from './vector.ts';
import type { Vec3 } from './vector.ts';

/** Where a piece lies: s and t in 0..1 over it, and how far it is lifted off, metres. */
export type Place = (s: number, t: number, lift: number) => Vec3;

export interface AppliqueOptions {
  readonly columns: number;
  readonly rows: number;
  /** How far the piece stands off, metres; its edges go down to what it is sewn on. */
  readonly thickness: number;
  /** Breadth of the rolled edge, of the piece. */
  readonly roll?: number;
  readonly flip?: boolean;
}

/** A piece sewn on: a pocket, a placket, a patch; its outside lies where s x t points (or t x s when flipped). */
export function applique(place: Place, { columns, rows, thickness, roll = 0.06, flip = false }: AppliqueOptions): Mesh {
  const mesh = emptyMesh(), line = (n: number): number[] => [0, roll * 0.2, roll, ...Array.from({ length: Math.max(1, n - 1) }, (_, i) => roll + ((1 - 2 * roll) * (i + 1)) / n), 1 - roll, 1 - roll * 0.2, 1];
  const us = line(columns), vs = line(rows), rise = (t: number): number => Math.min(1, Math.min(t, 1 - t) / roll) ** 0.5;
  const up = us.map(() => 0), middle = us.length >> 1;
  let before: Vec3[] = [];
  for (const t of vs) {
    const row = us.map((s) => place(s, t, thickness * rise(s) * rise(t) - 0.0004)), around = [0];
    row.forEach((p, i) => {
      up[i] = (up[i] ?? 0) + length(subtract(p, before[i] ?? p));
      if (i > 0) around.push((around[i - 1] ?? 0) + length(subtract(p, row[i - 1] ?? p)));
    });
    row.forEach((p, i) => vertex(mesh, p, [0, 0, 0], (around[i] ?? 0) - (around[middle] ?? 0), up[i] ?? 0));
    before = row;
  }
  const across = us.length;
  for (let j = 0; j + 1 < vs.length; j++) for (let i = 0; i + 1 < across; i++) {
    const a = j * across + i, [b, c, d] = [a + 1, a + across + 1, a + across];
    mesh.indices.push(...(flip ? [a, c, b, a, d, c] : [a, b, c, a, c, d]));
  }
  smoothNormals(mesh);
  return mesh;
}

/** Puts a part that faces +z (up +y) onto a spot: its origin at `at`, facing `normal`, its up as near to `up` as may be. */
export function attached(mesh: Mesh, at: Vec3, normal: Vec3, up: Vec3 = [0, 1, 0]): Mesh {
  const z = unit(normal), x = unit(cross(up, z), [1, 0, 0]), y = cross(z, x), out = emptyMesh();
  const turn = (p: Vec3): Vec3 => add(add(times(x, p[0]), times(y, p[1])), times(z, p[2]));
  for (let i = 0; i < mesh.positions.length / 3; i++) {
    const p: Vec3 = [mesh.positions[i * 3] ?? 0, mesh.positions[i * 3 + 1] ?? 0, mesh.positions[i * 3 + 2] ?? 0];
    const n: Vec3 = [mesh.normals[i * 3] ?? 0, mesh.normals[i * 3 + 1] ?? 0, mesh.normals[i * 3 + 2] ?? 1];
    vertex(out, add(at, turn(p)), turn(n), mesh.uvs[i * 2] ?? 0, mesh.uvs[i * 2 + 1] ?? 0);
  }
  for (const i of mesh.indices) out.indices.push(i);
  return out;
}
