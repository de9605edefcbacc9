import { MeshoptEncoder } from 'meshoptimizer';
import type { Mesh } from './kit/mesh.ts';

/** A primitive's arrays as they go into the file; every vertex once, in an order that meshopt packs well. */
export interface Geometry {
  /** Metres, or whole steps of the grid. */
  readonly positions: Float32Array<ArrayBuffer> | Int16Array<ArrayBuffer>;
  readonly normals: Int16Array<ArrayBuffer> | Int8Array<ArrayBuffer>;
  /** Normalised over the range below; null where nothing is drawn by them. */
  readonly uvs: Uint16Array<ArrayBuffer> | null;
  readonly colours: Uint8Array<ArrayBuffer>;
  readonly indices: Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;
  /** UV of 0 and of 1 in metres, per axis. */
  readonly uvMin: readonly [number, number];
  readonly uvRange: readonly [number, number];
}

export interface GeometryOptions {
  /** Bits of a normal's axis: 8 from afar and on rough surfaces, more the sharper its reflections are. */
  readonly normalBits: 8 | 9 | 10;
  /** UV already runs 0..1; `none` where there is no picture to place. */
  readonly uv: 'metres' | 'unit' | 'none';
  /** Positions become whole steps of this many metres, for a node that scales by it; plain metres where null. */
  readonly step: number | null;
}

/** Plain positions are rounded to this, so that they pack well; metres (a power of two). */
const GRID = 2 ** -14;
/** Whole steps along a model's longest side, at least, and the coarsest step, metres. */
const STEPS = 4400, COARSEST = 2 ** -13;
/** Steps of openness between shut and open; a divisor of 255. */
const OPEN_STEPS = 51;
/** Numbers that make a vertex: position, normal, UV, openness. */
const ROW = 9;

/** The step of the grid for a model of a size, metres: a power of two. */
export function stepOf({ width, height, depth }: { readonly width: number; readonly height: number; readonly depth: number }): number {
  return Math.min(COARSEST, 2 ** Math.floor(Math.log2(Math.max(width, height, depth) / STEPS)));
}

/** Welds equal vertices and quantises. */
export function geometryOf(mesh: Mesh, openness: Float32Array, { normalBits, uv, step }: GeometryOptions): Geometry {
  const count = mesh.positions.length / 3, { uvMin, uvRange } = uvSpan(mesh, uv);
  const rows = quantised(mesh, openness, { grid: step ?? GRID, normalStep: normalBits === 8 ? 1 : 2 ** (16 - normalBits), normalFull: normalBits === 8 ? 127 : 32_767, uv, uvMin, uvRange }), remap = new Uint32Array(count);
  const kept = weld(rows, count, remap), indices = solid(mesh.indices, remap, rows);
  const [order, unique] = MeshoptEncoder.reorderMesh(indices, true, true);
  const positions = step === null ? new Float32Array(unique * 3) : new Int16Array(unique * 3), uvs = uv === 'none' ? null : new Uint16Array(unique * 2), colours = new Uint8Array(unique * 4).fill(255);
  const normals = normalBits > 8 ? new Int16Array(unique * 3) : new Int8Array(unique * 3), unit = step === null ? GRID : 1;
  for (let i = 0; i < kept; i++) {
    const to = order[i] ?? 0xffffffff, from = i * ROW;
    if (to === 0xffffffff) continue;
    for (let k = 0; k < 3; k++) { positions[to * 3 + k] = (rows[from + k] ?? 0) * unit; normals[to * 3 + k] = rows[from + 3 + k] ?? 0; colours[to * 4 + k] = rows[from + 8] ?? 255; }
    if (uvs) { uvs[to * 2] = rows[from + 6] ?? 0; uvs[to * 2 + 1] = rows[from + 7] ?? 0; }
  }
  return { positions, normals, uvs, colours, indices: unique > 65535 ? indices : Uint16Array.from(indices), uvMin, uvRange };
}

function uvSpan({ uvs }: Mesh, uv: GeometryOptions['uv']): { uvMin: [number, number]; uvRange: [number, number] } {
  const min: [number, number] = uv === 'metres' ? [Infinity, Infinity] : [0, 0], max: [number, number] = uv === 'metres' ? [-Infinity, -Infinity] : [1, 1];
  if (uv !== 'none') for (let i = 0; i < uvs.length; i++) {
    const axis = i % 2 === 0 ? 0 : 1, x = uvs[i] ?? 0;
    if (x < min[axis]) min[axis] = x;
    if (x > max[axis]) max[axis] = x;
  }
  return { uvMin: min, uvRange: [Math.max(1e-6, max[0] - min[0]), Math.max(1e-6, max[1] - min[1])] };
}

/** `normalFull` is the number that stands for 1, `normalStep` what normals are whole multiples of. */
interface Grid { readonly grid: number; readonly normalStep: number; readonly normalFull: number; readonly uv: GeometryOptions['uv']; readonly uvMin: readonly [number, number]; readonly uvRange: readonly [number, number] }

function quantised({ positions, normals, uvs }: Mesh, openness: Float32Array, { grid, normalStep, normalFull, uv, uvMin, uvRange }: Grid): Int32Array {
  const steps = normalFull / normalStep, most = Math.floor(steps);
  const count = positions.length / 3, rows = new Int32Array(count * ROW), ku = uv === 'none' ? 0 : 65535 / uvRange[0], kv = uv === 'none' ? 0 : 65535 / uvRange[1];
  for (let i = 0, to = 0; i < count; i++, to += ROW) {
    for (let k = 0; k < 3; k++) {
      rows[to + k] = Math.round((positions[i * 3 + k] ?? 0) / grid);
      rows[to + 3 + k] = Math.max(-most, Math.min(most, Math.round((normals[i * 3 + k] ?? 0) * steps))) * normalStep;
    }
    rows[to + 6] = Math.round(((uvs[i * 2] ?? 0) - uvMin[0]) * ku);
    rows[to + 7] = Math.round(((uvs[i * 2 + 1] ?? 0) - uvMin[1]) * kv);
    rows[to + 8] = Math.round((openness[i] ?? 1) * OPEN_STEPS) * (255 / OPEN_STEPS);
  }
  return rows;
}

/** Moves each different row to the front, in order; `remap` says where each went. Returns how many there are. */
function weld(rows: Int32Array, count: number, remap: Uint32Array): number {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, count * 2))), table = new Int32Array(size).fill(-1), mask = size - 1;
  let kept = 0;
  for (let i = 0; i < count; i++) {
    const from = i * ROW;
    let hash = 0x811c9dc5;
    for (let k = 0; k < ROW; k++) hash = Math.imul(hash ^ (rows[from + k] ?? 0), 0x01000193) ^ (hash >>> 15);
    let at = hash & mask, found = table[at] ?? -1;
    while (found >= 0 && !sameRow(rows, found * ROW, from)) { at = (at + 1) & mask; found = table[at] ?? -1; }
    if (found < 0) {
      rows.copyWithin(kept * ROW, from, from + ROW);
      table[at] = kept;
      found = kept++;
    }
    remap[i] = found;
  }
  return kept;
}

function sameRow(rows: Int32Array, a: number, b: number): boolean {
  for (let k = 0; k < ROW; k++) if (rows[a + k] !== rows[b + k]) return false;
  return true;
}

/** Triangles between welded vertices, without those that welding or rounding has made into lines. */
function solid(indices: readonly number[], remap: Uint32Array, rows: Int32Array): Uint32Array<ArrayBuffer> {
  const same = (a: number, b: number): boolean => a === b || (rows[a * ROW] === rows[b * ROW] && rows[a * ROW + 1] === rows[b * ROW + 1] && rows[a * ROW + 2] === rows[b * ROW + 2]);
  const out = new Uint32Array(indices.length);
  let length = 0;
  for (let i = 0; i < indices.length; i += 3) {
    const a = remap[indices[i] ?? 0] ?? 0, b = remap[indices[i + 1] ?? 0] ?? 0, c = remap[indices[i + 2] ?? 0] ?? 0;
    if (same(a, b) || same(b, c) || same(a, c)) continue;
    out[length++] = a; out[length++] = b; out[length++] = c;
  }
  return out.slice(0, length);
}
