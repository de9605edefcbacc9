/** Fewer vertices and fewer triangles: what is equal is one, and what hardly changes the surface goes. */
import { MeshoptSimplifier } from 'meshoptimizer';
import { extentOf } from './faces.ts';
import { compacted } from './soup.ts';
import type { Soup } from './soup.ts';

/** Weight of a normal's and of a texture place's change beside a move by the model's size. */
const NORMAL_WEIGHT = 0.25, UV_WEIGHT = 0.5;
/** Separate pieces that are smaller than this, of the model's extent, may go. */
const SPECK = 0.004;
/** Bits that vertices are compared in: finer differences are rounding. */
const STEPS = { position: 2 ** 20, normal: 512, uv: 2 ** 14, colour: 255 } as const;

/** Joins vertices that are alike in all that is drawn. */
export function welded(soup: Soup): Soup {
  const { positions, normals, uvs, uvs1, colours, owners, indices } = soup, grid = STEPS.position / (extentOf(positions) || 1), kept = new Map<string, number>(), remap = new Uint32Array(owners.length);
  const part = (array: Float32Array | null, size: number, by: number, id: number): string => {
    let key = '';
    if (array) for (let k = 0; k < size; k++) key += `${Math.round((array[id * size + k] ?? 0) * by)},`;
    return key;
  };
  for (let id = 0; id < owners.length; id++) {
    const key = `${owners[id]}|${part(positions, 3, grid, id)}${part(normals, 3, STEPS.normal, id)}${part(uvs, 2, STEPS.uv, id)}${part(uvs1, 2, STEPS.uv, id)}${part(colours, 4, STEPS.colour, id)}`, known = kept.get(key);
    remap[id] = known ?? id;
    if (known === undefined) kept.set(key, id);
  }
  return compacted(soup, indices.map((id) => remap[id] ?? id));
}

export interface ReduceOptions {
  /** Triangles wished for at most. */
  readonly most: number;
  /** How far the surface may move, of the model's extent. */
  readonly error: number;
}

/**
 * A soup of at most so many triangles, or as near as the error allows: collapsed along edges first as the
 * surface's seams allow, then across them, then without specks. Never more than the error.
 */
export async function reduced(soup: Soup, { most, error }: ReduceOptions): Promise<{ soup: Soup; pruned: boolean }> {
  await MeshoptSimplifier.ready;
  const wished = most * 3;
  if (soup.indices.length <= wished) return { soup, pruned: false };
  const attributes = attributesOf(soup), weights = [NORMAL_WEIGHT, NORMAL_WEIGHT, NORMAL_WEIGHT, UV_WEIGHT, UV_WEIGHT];
  let indices: Uint32Array = soup.indices, pruned = false;
  const collapse = (flags: readonly 'Permissive'[]): void => { [indices] = MeshoptSimplifier.simplifyWithAttributes(indices, soup.positions, 3, attributes, 5, weights, null, wished, error, [...flags]); };
  collapse([]);
  if (indices.length > wished) collapse(['Permissive']);
  if (indices.length > wished) {
    const before = indices.length;
    indices = MeshoptSimplifier.simplifyPrune(indices, soup.positions, 3, SPECK);
    pruned = indices.length < before;
    if (pruned && indices.length > wished) collapse(['Permissive']);
  }
  return { soup: compacted(soup, indices), pruned };
}

/** Of each vertex: its normal, and its texture place as a share of those of its look. */
function attributesOf({ normals, uvs, owners, looks }: Soup): Float32Array {
  const low = new Float32Array(looks.length * 2).fill(Infinity), high = new Float32Array(looks.length * 2).fill(-Infinity), out = new Float32Array(owners.length * 5);
  for (let id = 0; id < owners.length; id++) for (let k = 0; k < 2; k++) {
    const at = (owners[id] ?? 0) * 2 + k, x = uvs[id * 2 + k] ?? 0;
    low[at] = Math.min(low[at] ?? x, x);
    high[at] = Math.max(high[at] ?? x, x);
  }
  for (let id = 0; id < owners.length; id++) {
    for (let k = 0; k < 3; k++) out[id * 5 + k] = normals[id * 3 + k] ?? 0;
    for (let k = 0; k < 2; k++) {
      const at = (owners[id] ?? 0) * 2 + k, range = (high[at] ?? 0) - (low[at] ?? 0);
      out[id * 5 + 3 + k] = range > 0 ? ((uvs[id * 2 + k] ?? 0) - (low[at] ?? 0)) / range : 0;
    }
  }
  return out;
}

/** A soup of at most about so many triangles whatever becomes of its surface, for what is seen from far. */
export async function coarsened(soup: Soup, most: number): Promise<Soup> {
  const { soup: near } = await reduced(soup, { most, error: 0.3 });
  if (near.indices.length <= most * 3) return near;
  const [indices] = MeshoptSimplifier.simplifySloppy(near.indices, near.positions, 3, null, most * 3, 1);
  // Clusters join vertices of different looks: a triangle wears that of its first corner.
  return compacted(separated(near, indices), Uint32Array.from({ length: indices.length }, (_, i) => i));
}

function separated(soup: Soup, indices: Uint32Array): Soup {
  const taken = (array: Float32Array, size: number): Float32Array<ArrayBuffer> => Float32Array.from({ length: indices.length * size }, (_, i) => array[(indices[Math.floor(i / size)] ?? 0) * size + (i % size)] ?? 0);
  return {
    ...soup, indices: Uint32Array.from({ length: indices.length }, (_, i) => i), owners: Uint16Array.from(indices, (_, i) => soup.owners[indices[i - (i % 3)] ?? 0] ?? 0),
    positions: taken(soup.positions, 3), normals: taken(soup.normals, 3), uvs: taken(soup.uvs, 2), uvs1: soup.uvs1 && taken(soup.uvs1, 2), colours: soup.colours && taken(soup.colours, 4),
  };
}
