/**
 * Which way triangles face. Neighbours of a surface are made to agree; then the whole of each connected piece is
 * turned where that can be told: by the normals that came with it, else by its volume where it is closed and
 * lies within no other piece. Where neither tells, it is left as it is.
 */
import { faceOf } from './faces.ts';
import type { Soup } from './soup.ts';

export interface Wound {
  readonly indices: Uint32Array<ArrayBuffer>;
  /** Triangles turned because their piece faced inwards; to agree with their neighbours; of pieces that cannot agree. */
  readonly turned: number; readonly unified: number; readonly undecided: number;
}

/** Share of a piece's area whose normals must agree for them to be believed. */
const BELIEVED = 0.5;

/** @param places of each vertex, the first that stands where it stands */
export function wound(soup: Soup, places: Uint32Array): Wound {
  const count = soup.indices.length / 3, { beside, open } = neighbours(soup.indices, places), flip = new Uint8Array(count), piece = new Int32Array(count).fill(-1), pieces: Piece[] = [];
  for (let start = 0; start < count; start++) {
    if (piece[start] !== -1) continue;
    const faces = [start], found = { faces, closed: true, agrees: true };
    piece[start] = pieces.length;
    for (let i = 0; i < faces.length; i++) {
      const face = faces[i] ?? 0;
      for (let k = 0; k < 3; k++) {
        const link = beside[face * 3 + k] ?? -1, other = link >> 1;
        if (link < 0) { if (open[face * 3 + k]) found.closed = false; continue; }
        const wished = (flip[face] ?? 0) ^ (link & 1);
        if (piece[other] === -1) { piece[other] = pieces.length; flip[other] = wished; faces.push(other); }
        else if (flip[other] !== wished) found.agrees = false;
      }
    }
    pieces.push(found);
  }
  return decide(soup, pieces, flip);
}

interface Piece { readonly faces: readonly number[]; closed: boolean; agrees: boolean }
type Box = readonly [readonly number[], readonly number[]];

function decide(soup: Soup, pieces: readonly Piece[], flip: Uint8Array): Wound {
  const indices = soup.indices.slice(), boxes = pieces.map(({ faces }) => boxOf(soup, faces)), large = pieces.map((_, i) => i).toSorted((a, b) => sizeOf(boxes[b]) - sizeOf(boxes[a])).slice(0, 64);
  let turned = 0, unified = 0, undecided = 0;
  for (const [number, { faces, closed, agrees }] of pieces.entries()) {
    if (!agrees) { undecided += faces.length; continue; }
    const { volume, facing, area } = measured(soup, faces, flip), flipped = faces.reduce((sum, face) => sum + (flip[face] ?? 0), 0);
    const within = large.some((other) => other !== number && holds(boxes[other], boxes[number])), told = Math.abs(facing) > BELIEVED * area && area > 0;
    const inside = closed && !within && Math.abs(volume) > 0 ? volume < 0 : told ? facing < 0 : flipped * 2 > faces.length;
    for (const face of faces) {
      if ((flip[face] ?? 0) === (inside ? 1 : 0)) continue;
      const at = face * 3;
      [indices[at + 1], indices[at + 2]] = [indices[at + 2] ?? 0, indices[at + 1] ?? 0];
    }
    const changed = inside ? faces.length - flipped : flipped;
    if (changed === faces.length) turned += changed;
    else unified += changed;
  }
  return { indices, turned, unified, undecided };
}

/** Of each side of each triangle: twice its one neighbour's number, plus one where both run the same way; -1 where there is none, or more. */
function neighbours(indices: Uint32Array, places: Uint32Array): { beside: Int32Array; open: Uint8Array } {
  const beside = new Int32Array(indices.length).fill(-1), open = new Uint8Array(indices.length), first = new Map<number, number>(), crowded = new Set<number>(), span = places.length;
  for (let side = 0; side < indices.length; side++) {
    const from = places[indices[side] ?? 0] ?? 0, to = places[indices[side - (side % 3) + ((side + 1) % 3)] ?? 0] ?? 0, key = from < to ? from * span + to : to * span + from, other = first.get(key);
    if (other === undefined) { first.set(key, side); open[side] = 1; continue; }
    open[other] = 0;
    if (crowded.has(key)) continue;
    if ((beside[other] ?? -1) >= 0) {
      const third = beside[other] ?? 0;
      crowded.add(key);
      for (let k = 0; k < 3; k++) if ((beside[(third >> 1) * 3 + k] ?? -1) >> 1 === Math.floor(other / 3)) beside[(third >> 1) * 3 + k] = -1;
      beside[other] = -1;
      continue;
    }
    const same = (places[indices[other] ?? 0] ?? 0) === from ? 1 : 0;
    beside[other] = Math.floor(side / 3) * 2 + same;
    beside[side] = Math.floor(other / 3) * 2 + same;
  }
  return { beside, open };
}

/** Six times the volume, and twice the area (with how much of it faces as its normals do), after the turns that `flip` names. */
function measured({ positions, normals, indices }: Soup, faces: readonly number[], flip: Uint8Array): { volume: number; facing: number; area: number } {
  const origin = [0, 1, 2].map((k) => positions[(indices[(faces[0] ?? 0) * 3] ?? 0) * 3 + k] ?? 0);
  let volume = 0, facing = 0, area = 0;
  for (const face of faces) {
    const [a = 0, b = 0, c = 0] = [indices[face * 3], indices[face * 3 + 1], indices[face * 3 + 2]], [x, y, z] = faceOf(positions, a, b, c), sign = flip[face] ? -1 : 1, size = Math.hypot(x, y, z);
    volume += sign * (x * ((positions[a * 3] ?? 0) - (origin[0] ?? 0)) + y * ((positions[a * 3 + 1] ?? 0) - (origin[1] ?? 0)) + z * ((positions[a * 3 + 2] ?? 0) - (origin[2] ?? 0)));
    const sum = [0, 1, 2].map((k) => [a, b, c].reduce((all, id) => all + (normals[id * 3 + k] ?? 0), 0)), towards = x * (sum[0] ?? 0) + y * (sum[1] ?? 0) + z * (sum[2] ?? 0);
    if (towards !== 0) facing += sign * Math.sign(towards) * size;
    area += size;
  }
  return { volume, facing, area };
}

function boxOf({ positions, indices }: Soup, faces: readonly number[]): Box {
  const low = [Infinity, Infinity, Infinity], high = [-Infinity, -Infinity, -Infinity];
  for (const face of faces) for (let i = face * 3; i < face * 3 + 3; i++) for (let k = 0; k < 3; k++) {
    const x = positions[(indices[i] ?? 0) * 3 + k] ?? 0;
    low[k] = Math.min(low[k] ?? x, x);
    high[k] = Math.max(high[k] ?? x, x);
  }
  return [low, high];
}
const sizeOf = (box: Box | undefined): number => (box ? box[1].reduce((sum, x, k) => sum + x - (box[0][k] ?? 0), 0) : 0);
const holds = (outer: Box | undefined, inner: Box | undefined): boolean => outer !== undefined && inner !== undefined
  && [0, 1, 2].every((k) => (outer[0][k] ?? 0) < (inner[0][k] ?? 0) && (outer[1][k] ?? 0) > (inner[1][k] ?? 0));
