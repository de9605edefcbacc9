import { MeshoptEncoder } from 'meshoptimizer';
import type { Mesh } from './kit/mesh.ts';

/** A primitive's arrays as they go into the file; every vertex once, in an order that meshopt packs well. */
export interface Geometry {
  readonly positions: Float32Array<ArrayBuffer>;
  readonly normals: Int16Array<ArrayBuffer> | Int8Array<ArrayBuffer>;
  /** Normalised over the range below. */
  readonly uvs: Uint16Array<ArrayBuffer>;
  readonly colours: Uint8Array<ArrayBuffer>;
  readonly indices: Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;
  /** UV of 0 and of 1 in metres, per axis. */
  readonly uvMin: readonly [number, number];
  readonly uvRange: readonly [number, number];
}

/** Positions are rounded to this, so that they pack well; metres (a power of two). */
const GRID = 2 ** -14;

/** Welds equal vertices and quantises. `fine` keeps 11 bits a normal for close-ups, else 8; `unitUv` says that UV already runs 0..1. */
export function geometryOf(mesh: Mesh, openness: Float32Array, { fine, unitUv }: { fine: boolean; unitUv: boolean }): Geometry {
  const count = mesh.positions.length / 3;
  const min: [number, number] = unitUv ? [0, 0] : [Infinity, Infinity], max: [number, number] = unitUv ? [1, 1] : [-Infinity, -Infinity];
  for (let i = 0; i < count * 2; i++) {
    const axis = i % 2 === 0 ? 0 : 1, x = mesh.uvs[i] ?? 0;
    min[axis] = Math.min(min[axis], x); max[axis] = Math.max(max[axis], x);
  }
  const range: [number, number] = [Math.max(1e-6, max[0] - min[0]), Math.max(1e-6, max[1] - min[1])];
  const [steps, step] = fine ? [1023, 32] : [127, 1];
  const rows: number[] = [], seen = new Map<string, number>(), remap = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    const row: number[] = [];
    for (let k = 0; k < 3; k++) row.push(Math.round((mesh.positions[i * 3 + k] ?? 0) / GRID));
    for (let k = 0; k < 3; k++) row.push(Math.round((mesh.normals[i * 3 + k] ?? 0) * steps) * step);
    for (let k = 0; k < 2; k++) row.push(Math.round((((mesh.uvs[i * 2 + k] ?? 0) - (min[k] ?? 0)) / (range[k] ?? 1)) * 65535));
    row.push(Math.round((openness[i] ?? 1) * 255));
    const key = row.join();
    const found = seen.get(key) ?? seen.size;
    if (found === seen.size) { seen.set(key, found); rows.push(...row); }
    remap[i] = found;
  }
  const indices = Uint32Array.from(solid(mesh.indices.map((i) => remap[i] ?? 0), rows));
  const [order, unique] = MeshoptEncoder.reorderMesh(indices, true, true);
  const positions = new Float32Array(unique * 3), uvs = new Uint16Array(unique * 2), colours = new Uint8Array(unique * 4);
  const normals = fine ? new Int16Array(unique * 3) : new Int8Array(unique * 3);
  for (let i = 0; i < seen.size; i++) {
    const to = order[i] ?? 0xffffffff, from = i * 9;
    if (to === 0xffffffff) continue;
    for (let k = 0; k < 3; k++) { positions[to * 3 + k] = (rows[from + k] ?? 0) * GRID; normals[to * 3 + k] = rows[from + 3 + k] ?? 0; }
    uvs[to * 2] = rows[from + 6] ?? 0; uvs[to * 2 + 1] = rows[from + 7] ?? 0;
    const open = rows[from + 8] ?? 255;
    colours.set([open, open, open, 255], to * 4);
  }
  return { positions, normals, uvs, colours, indices: unique > 65535 ? indices : Uint16Array.from(indices), uvMin: min, uvRange: range };
}

/** Leaves out triangles that welding or rounding has made into lines. */
function solid(indices: readonly number[], rows: readonly number[]): number[] {
  const same = (a: number, b: number): boolean => [0, 1, 2].every((k) => rows[a * 9 + k] === rows[b * 9 + k]);
  const out: number[] = [];
  for (let i = 0; i < indices.length; i += 3) {
    const a = indices[i] ?? 0, b = indices[i + 1] ?? 0, c = indices[i + 2] ?? 0;
    if (!same(a, b) && !same(b, c) && !same(a, c)) out.push(a, b, c);
  }
  return out;
}
