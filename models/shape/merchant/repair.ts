/** Mends a soup's triangles: what is no number, no area or there twice goes; normals and winding are set right. */
import { MeshoptSimplifier } from 'meshoptimizer';
import type { FinishChange } from '../../../shared/make.ts';
import { extentOf, faceOf } from './faces.ts';
import { compacted } from './soup.ts';
import type { Soup } from './soup.ts';
import { wound } from './winding.ts';

/** Area that a triangle has at least, of the square of the model's extent: below, rounding decides where it faces. */
const LEAST_AREA = 1e-12;
/** Places told apart along the model's longest side. */
const SNAP = 2 ** 18;
/** Faces that meet at more than this keep an edge when normals are made, as the cosine of 50 degrees. */
const CREASE = Math.cos((50 * Math.PI) / 180);

export interface Repaired { readonly soup: Soup; readonly changes: readonly FinishChange[] }

export async function repaired(given: Soup): Promise<Repaired> {
  await MeshoptSimplifier.ready;
  const changes: FinishChange[] = [], said = (what: FinishChange['what'], n: number): void => { if (n > 0) changes.push({ what, values: { n } }); };
  const finite = compacted(given, withFinite(given)), lost = (given.indices.length - finite.indices.length) / 3;
  said('not-finite-removed', lost);
  calmed(finite);
  const places = placesOf(finite.positions);
  const flat = withArea(finite, places), single = once(flat, places);
  said('degenerate-removed', (finite.indices.length - flat.length) / 3);
  said('duplicates-removed', (flat.length - single.length) / 3);
  const { indices, turned, unified, undecided } = wound({ ...finite, indices: single }, places);
  said('winding-turned', turned);
  said('winding-unified', unified);
  said('both-sides', undecided);
  const { soup, made } = withNormals({ ...finite, indices }, single, places);
  said('normals-made', made);
  return { soup, changes };
}

/** Of each vertex, the first that stands where it stands, but for rounding: a surface's two sides of a seam are one line. */
function placesOf(positions: Float32Array): Uint32Array {
  const grid = SNAP / (extentOf(positions) || 1);
  return MeshoptSimplifier.generatePositionRemap(Float32Array.from(positions, (x) => Math.round(x * grid) + 0), 3);
}

/** Triangles whose corners are there and stand somewhere. */
function withFinite({ positions, indices, owners }: Soup): Uint32Array {
  const stands = (id: number): boolean => id < owners.length && [0, 1, 2].every((k) => { const x = positions[id * 3 + k] ?? Number.NaN; return Number.isFinite(x) && Math.abs(x) < 1e9; });
  return triangles(indices, (a, b, c) => stands(a) && stands(b) && stands(c));
}

function triangles(indices: Uint32Array, keep: (a: number, b: number, c: number) => boolean): Uint32Array<ArrayBuffer> {
  const out = new Uint32Array(indices.length);
  let count = 0;
  for (let i = 0; i + 2 < indices.length; i += 3) {
    const a = indices[i] ?? 0, b = indices[i + 1] ?? 0, c = indices[i + 2] ?? 0;
    if (!keep(a, b, c)) continue;
    out[count] = a; out[count + 1] = b; out[count + 2] = c;
    count += 3;
  }
  return out.slice(0, count);
}

/** Sets what else is no number to nothing: a normal that is made later, a texture's corner, white. */
function calmed({ normals, uvs, uvs1, colours }: Soup): void {
  for (let i = 0; i < normals.length; i += 3) {
    const length = Math.hypot(normals[i] ?? 0, normals[i + 1] ?? 0, normals[i + 2] ?? 0), by = Number.isFinite(length) && length > 1e-6 ? 1 / length : 0;
    for (let k = 0; k < 3; k++) normals[i + k] = by === 0 ? 0 : (normals[i + k] ?? 0) * by;
  }
  for (const places of [uvs, ...uvs1 ? [uvs1] : []]) for (let i = 0; i < places.length; i++) if (!(Math.abs(places[i] ?? 0) < 1e6)) places[i] = 0;
  if (colours) for (let i = 0; i < colours.length; i++) colours[i] = Number.isFinite(colours[i]) ? Math.max(0, Math.min(1, colours[i] ?? 1)) : 1;
}

function withArea({ positions, indices }: Soup, places: Uint32Array): Uint32Array<ArrayBuffer> {
  const least = (LEAST_AREA * extentOf(positions) ** 2) ** 2;
  return triangles(indices, (a, b, c) => {
    const pa = places[a], pb = places[b], pc = places[c];
    if (pa === pb || pb === pc || pa === pc) return false;
    const [x, y, z] = faceOf(positions, a, b, c);
    return x * x + y * y + z * z > least;
  });
}

/** Each triangle once, of those with the same corners in the same turn; a back on its front stays. */
function once(indices: Uint32Array, places: Uint32Array): Uint32Array<ArrayBuffer> {
  const seen = new Map<number, number | number[]>(), count = places.length;
  return triangles(indices, (a, b, c) => {
    const [x = 0, y = 0, z = 0] = [places[a] ?? 0, places[b] ?? 0, places[c] ?? 0];
    // Turned so that the least comes first: the turn's direction stays.
    const [p, q, r] = x < y && x < z ? [x, y, z] : y < z ? [y, z, x] : [z, x, y], key = p * count + q, known = seen.get(key);
    if (known === r || (Array.isArray(known) && known.includes(r))) return false;
    seen.set(key, known === undefined ? r : [...Array.isArray(known) ? known : [known], r]);
    return true;
  });
}

/** Gives normals where there are none, or a face was turned against them: smooth, with an edge where faces meet sharply. */
function withNormals(soup: Soup, before: Uint32Array, places: Uint32Array): { soup: Soup; made: number } {
  const { positions, normals, indices } = soup, corners = indices.length, faces = new Float32Array(corners), missing = new Uint8Array(corners / 3);
  let made = 0;
  for (let i = 0; i < corners; i += 3) {
    const [a = 0, b = 0, c = 0] = [indices[i], indices[i + 1], indices[i + 2]], face = faceOf(positions, a, b, c);
    faces.set(face, i);
    const towards = [a, b, c].map((id) => face[0] * (normals[id * 3] ?? 0) + face[1] * (normals[id * 3 + 1] ?? 0) + face[2] * (normals[id * 3 + 2] ?? 0)), turned = before[i + 1] !== b;
    if (towards.some((each) => turned && each < 0) || [a, b, c].some((id) => isNone(normals, id))) { missing[i / 3] = 1; made++; }
  }
  if (made === 0) return { soup, made };
  // Every corner of a face without normals becomes a vertex of its own; welding joins those that came out alike.
  const { first, next } = around(indices, places), own = unshared(soup, indices, missing);
  for (let i = 0; i < corners; i++) {
    const face = Math.floor(i / 3) * 3;
    if (!missing[face / 3]) continue;
    const [fx, fy, fz] = [faces[face] ?? 0, faces[face + 1] ?? 0, faces[face + 2] ?? 0], size = Math.hypot(fx, fy, fz) || 1, sum = [0, 0, 0];
    for (let other = first[places[indices[i] ?? 0] ?? 0] ?? -1; other >= 0; other = next[other] ?? -1) {
      const g = Math.floor(other / 3) * 3, [gx, gy, gz] = [faces[g] ?? 0, faces[g + 1] ?? 0, faces[g + 2] ?? 0], by = Math.hypot(gx, gy, gz) || 1;
      if ((fx * gx + fy * gy + fz * gz) / (size * by) >= CREASE) { sum[0] = (sum[0] ?? 0) + gx; sum[1] = (sum[1] ?? 0) + gy; sum[2] = (sum[2] ?? 0) + gz; }
    }
    const [x = 0, y = 0, z = 0] = sum, length = Math.hypot(x, y, z) || 1;
    own.normals.set([x / length, y / length, z / length], (own.indices[i] ?? 0) * 3);
  }
  return { soup: own, made };
}

const isNone = (normals: Float32Array, id: number): boolean => (normals[id * 3] ?? 0) === 0 && (normals[id * 3 + 1] ?? 0) === 0 && (normals[id * 3 + 2] ?? 0) === 0;

/** Corners that stand on each place, as a chain: `first` by place, then `next`. */
function around(indices: Uint32Array, places: Uint32Array): { first: Int32Array; next: Int32Array } {
  const first = new Int32Array(places.length).fill(-1), next = new Int32Array(indices.length);
  for (let i = 0; i < indices.length; i++) {
    const place = places[indices[i] ?? 0] ?? 0;
    next[i] = first[place] ?? -1;
    first[place] = i;
  }
  return { first, next };
}

/** A soup in which the faces marked share no vertex with any other. */
function unshared(soup: Soup, indices: Uint32Array, marked: Uint8Array): Soup {
  const sources: number[] = [], kept = new Map<number, number>(), out = new Uint32Array(indices.length);
  for (let i = 0; i < indices.length; i++) {
    const id = indices[i] ?? 0, known = marked[Math.floor(i / 3)] ? undefined : kept.get(id);
    out[i] = known ?? sources.push(id) - 1;
    if (!marked[Math.floor(i / 3)]) kept.set(id, out[i] ?? 0);
  }
  const taken = (array: Float32Array, size: number): Float32Array<ArrayBuffer> => Float32Array.from({ length: sources.length * size }, (_, i) => array[(sources[Math.floor(i / size)] ?? 0) * size + (i % size)] ?? 0);
  return {
    ...soup, indices: out, owners: Uint16Array.from(sources, (id) => soup.owners[id] ?? 0), positions: taken(soup.positions, 3), normals: taken(soup.normals, 3),
    uvs: taken(soup.uvs, 2), uvs1: soup.uvs1 && taken(soup.uvs1, 2), colours: soup.colours && taken(soup.colours, 4),
  };
}
