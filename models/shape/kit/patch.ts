import { emptyMesh, quad, vertex } from './mesh.ts';
import type { Mesh } from './mesh.ts';
import { cross, length, subtract, times, unit } from './vector.ts';
import type { Vec3 } from './vector.ts';

export type Surface = (u: number, v: number) => Vec3;

export interface PatchOptions {
  readonly columns: number;
  readonly rows: number;
  /** The outside lies where v x u points, not u x v. */
  readonly flip?: boolean;
  /** UV runs 0..1 over the patch, for labels, not in metres. */
  readonly unitUv?: boolean;
}

/** Step of the central differences that give normals, of the unit square. */
const STEP = 1e-3;

/** A surface over the unit square as a grid; normals from the surface itself, UV in metres along its middle lines. */
export function patch(surface: Surface, { columns, rows, flip = false, unitUv = false }: PatchOptions): Mesh {
  const mesh = emptyMesh();
  const lengthAlong = (at: (t: number) => Vec3): number => {
    let sum = 0;
    for (let i = 0; i < 16; i++) sum += length(subtract(at((i + 1) / 16), at(i / 16)));
    return sum;
  };
  const width = unitUv ? 1 : lengthAlong((t) => surface(t, 0.5)), height = unitUv ? 1 : lengthAlong((t) => surface(0.5, t));
  for (let j = 0; j <= rows; j++) {
    for (let i = 0; i <= columns; i++) {
      const u = i / columns, v = j / rows;
      vertex(mesh, surface(u, v), normalOf(surface, u, v, flip), u * width, (unitUv ? 1 - v : v) * height);
    }
  }
  const across = columns + 1;
  for (let j = 0; j < rows; j++) {
    for (let i = 0; i < columns; i++) quad(mesh, j * across + i, j * across + i + 1, (j + 1) * across + i + 1, (j + 1) * across + i);
  }
  return mesh;
}

function normalOf(surface: Surface, u: number, v: number, flip: boolean): Vec3 {
  const um = Math.min(Math.max(u, STEP), 1 - STEP), vm = Math.min(Math.max(v, STEP), 1 - STEP);
  const du = subtract(surface(um + STEP, vm), surface(um - STEP, vm)), dv = subtract(surface(um, vm + STEP), surface(um, vm - STEP));
  return times(unit(cross(du, dv)), flip ? -1 : 1);
}
