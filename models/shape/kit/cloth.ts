import { emptyMesh, normalAt, pointAt, quad, smoothNormals, vertex } from './mesh.ts';
import type { Mesh } from './mesh.ts';
import type { Surface } from './patch.ts';
import { add, clamp, dot, length, subtract, times, unit } from './vector.ts';

export type Edge = 'u0' | 'u1' | 'v0' | 'v1';

/** A grid over part of a surface, sewn to its neighbours wherever their points coincide. */
export interface Sheet {
  readonly surface: Surface;
  /** Stations across and up, ascending; their order says that the outside lies where u x v points. */
  readonly us: readonly number[];
  readonly vs: readonly number[];
  /** The outside lies where v x u points. */
  readonly flip?: boolean;
  /** Edges that hang free, with a rim of the cloth's thickness. */
  readonly free?: readonly Edge[];
}

export interface ClothOptions {
  /** Of the cloth at its edges, metres. */
  readonly thickness: number;
  /** How much deeper the inside lies away from the edges, clear of the folds, metres. */
  readonly slack?: number;
  /** Every how manieth row the inside has; 0 for no inside. */
  readonly inside?: number;
  /** Whether it has the rows between, too, where it would come through the outside without them: at a waist between a wide hip and a wide chest. */
  readonly bends?: boolean;
}

const CLOTH_DEFAULTS = { slack: 0.003, inside: 3, bends: false };
/** Over which way from an edge the inside reaches its depth, metres. */
const EASING = 0.05;
/** Edges of no more pieces than this get a flat rim. */
const COARSE = 18;

interface Grid { readonly first: number; readonly columns: number; readonly rows: number; readonly sheet: Sheet }

/**
 * Cloth with two sides: the outside as given, the inside a thickness deeper, and a rounded rim at each free edge.
 * Normals run smoothly over seams; UV in metres, so that a weave keeps its scale.
 */
export function cloth(sheets: readonly Sheet[], options: ClothOptions): Mesh {
  const { thickness, slack, inside, bends } = { ...CLOTH_DEFAULTS, ...options }, mesh = emptyMesh(), grids: Grid[] = [];
  for (const sheet of sheets) grids.push(lay(mesh, sheet));
  smoothNormals(mesh);
  if (inside > 0) for (const grid of grids) line(mesh, grid, thickness, slack, inside, bends);
  for (const grid of grids) for (const edge of grid.sheet.free ?? []) rim(mesh, grid, edge, thickness);
  return mesh;
}

function lay(mesh: Mesh, sheet: Sheet): Grid {
  const { surface, us, vs, flip = false } = sheet, first = mesh.positions.length / 3, columns = us.length - 1, rows = vs.length - 1, across = columns + 1;
  const points = vs.map((v) => us.map((u) => surface(u, v)));
  // Ways are measured along every row from its middle and up every column, so that a weave keeps its scale where a piece narrows.
  const up = new Float64Array(across), middle = columns >> 1;
  points.forEach((row, j) => {
    const around = [0], before = points[j - 1];
    row.forEach((p, i) => {
      if (before) up[i] = (up[i] ?? 0) + length(subtract(p, before[i] ?? p));
      if (i > 0) around.push((around[i - 1] ?? 0) + length(subtract(p, row[i - 1] ?? p)));
    });
    row.forEach((p, i) => vertex(mesh, p, [0, 0, 0], (around[i] ?? 0) - (around[middle] ?? 0), up[i] ?? 0));
  });
  for (let j = 0; j < rows; j++) for (let i = 0; i < columns; i++) {
    const a = first + j * across + i, [b, c, d] = [a + 1, a + across + 1, a + across];
    const faces = flip ? [a, c, b, a, d, c] : [a, b, c, a, c, d];
    for (let k = 0; k < 6; k += 3) {
      const [p = 0, q = 0, r = 0] = faces.slice(k, k + 3);
      if (!same(mesh, p, q) && !same(mesh, q, r) && !same(mesh, p, r)) mesh.indices.push(p, q, r);
    }
  }
  return { first, columns, rows, sheet };
}

function same(mesh: Mesh, a: number, b: number): boolean {
  return Math.abs((mesh.positions[a * 3] ?? 0) - (mesh.positions[b * 3] ?? 0)) + Math.abs((mesh.positions[a * 3 + 1] ?? 0) - (mesh.positions[b * 3 + 1] ?? 0))
    + Math.abs((mesh.positions[a * 3 + 2] ?? 0) - (mesh.positions[b * 3 + 2] ?? 0)) < 1e-7;
}

function line(mesh: Mesh, grid: Grid, thickness: number, slack: number, every: number, bends: boolean): void {
  const { first, columns, rows, sheet } = grid, across = columns + 1, free = new Set(sheet.free ?? []), even = Array.from({ length: rows + 1 }, (_, j) => j).filter((j) => j % every === 0 || j === rows || j <= 1 || j === rows - 1);
  const kept = bends ? even.flatMap((j, k) => [j, ...Array.from({ length: Math.max(0, (even[k + 1] ?? j) - j - 1) }, (_, i) => j + 1 + i).filter((row) => isOutside(mesh, row, [j, even[k + 1] ?? j], grid, thickness))]) : even;
  const far = (edge: Edge, i: number, j: number): number => {
    if (!free.has(edge)) return EASING;
    const to = first + (edge === 'v0' ? i : edge === 'v1' ? rows * across + i : edge === 'u0' ? j * across : j * across + columns);
    return length(subtract(pointAt(mesh, first + j * across + i), pointAt(mesh, to)));
  };
  const numbers = kept.map((j) => Array.from({ length: across }, (_, i) => {
    const at = first + j * across + i, n = normalAt(mesh, at), near = Math.min(far('v0', i, j), far('v1', i, j), far('u0', i, j), far('u1', i, j));
    const depth = thickness + slack * clamp(near / EASING, 0, 1);
    return vertex(mesh, subtract(pointAt(mesh, at), times(n, depth)), times(n, -1), mesh.uvs[at * 2] ?? 0, mesh.uvs[at * 2 + 1] ?? 0);
  }));
  for (let k = 0; k + 1 < numbers.length; k++) for (let i = 0; i < columns; i++) {
    quad(mesh, numbers[k]?.[i] ?? 0, numbers[k]?.[i + 1] ?? 0, numbers[k + 1]?.[i + 1] ?? 0, numbers[k + 1]?.[i] ?? 0);
  }
}

/** Whether a straight line between two rows passes a row between them on its outside, by more than the cloth is thick. */
function isOutside(mesh: Mesh, row: number, [low, high]: readonly [number, number], { first, columns }: Grid, thickness: number): boolean {
  const across = columns + 1, share = (row - low) / (high - low);
  for (let i = 0; i <= columns; i++) {
    const at = first + row * across + i, p = pointAt(mesh, at), a = pointAt(mesh, first + low * across + i), b = pointAt(mesh, first + high * across + i);
    if (dot(subtract(add(times(a, 1 - share), times(b, share)), p), normalAt(mesh, at)) > thickness) return true;
  }
  return false;
}

function rim(mesh: Mesh, { first, columns, rows }: Grid, edge: Edge, thickness: number): void {
  const across = columns + 1, upright = edge === 'u0' || edge === 'u1', count = upright ? rows : columns;
  const at = (k: number, inward: number): number => {
    const i = edge === 'u0' ? inward : edge === 'u1' ? columns - inward : k, j = edge === 'v0' ? inward : edge === 'v1' ? rows - inward : k;
    return first + j * across + i;
  };
  // A coarse edge is seen from afar: one flat strip does.
  const rings: number[][] = [], fine = count > COARSE;
  for (let k = 0; k <= count; k++) {
    const here = at(k, 0), p = pointAt(mesh, here), n = normalAt(mesh, here), along = unit(subtract(pointAt(mesh, at(Math.min(count, k + 1), 0)), pointAt(mesh, at(Math.max(0, k - 1), 0))), [0, 0, 0]);
    const beyond = subtract(p, pointAt(mesh, at(k, 1))), out = unit(subtract(beyond, times(along, dot(beyond, along))), [0, -1, 0]), u = mesh.uvs[here * 2] ?? 0, v = mesh.uvs[here * 2 + 1] ?? 0;
    rings.push([
      vertex(mesh, p, unit(add(n, times(out, 0.6))), u, v),
      ...(fine ? [vertex(mesh, add(subtract(p, times(n, thickness / 2)), times(out, thickness / 2)), out, u, v + thickness / 2)] : []),
      vertex(mesh, subtract(p, times(n, thickness)), unit(add(times(n, -1), times(out, 0.6))), u, v + thickness),
    ]);
  }
  for (let k = 0; k < count; k++) for (let s = 0; s < (fine ? 2 : 1); s++) quad(mesh, rings[k]?.[s] ?? 0, rings[k + 1]?.[s] ?? 0, rings[k + 1]?.[s + 1] ?? 0, rings[k]?.[s + 1] ?? 0);
}
