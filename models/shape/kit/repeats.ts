/**
 * Whole repeats of a picture round what closes on itself: a body of revolution, a handle, a ring. Where the edge of a
 * repetition does not divide the way round, the picture breaks along a line. The edge is first made to divide the
 * largest way round; what closes at another length has its UV drawn to the next whole number, both ways alike, so that
 * the picture keeps its form; where both ways close, each by itself.
 */
import { cross, dot, subtract } from './vector.ts';
import { pointAt } from './mesh.ts';
import type { Mesh } from './mesh.ts';

export interface Repeats {
  /** With UV, in metres, that close after whole repeats. */
  readonly mesh: Mesh;
  /** Edge of a repetition, metres. */
  readonly tile: number;
}

/** What is not one where it is tiny: a place is the same to a micrometre; a way round as another to a thousandth. */
const PLACE = 1e6, SAME = 1e-3;
/** Most that a UV is drawn, as a factor: what is thinner than half a repetition keeps its seam. */
const MOST = 1.6;

/** A connected piece of a mesh: its vertices, its area (square metres), and its ways round along u and v, 0 where it does not close. */
interface Piece { readonly vertices: number[]; area: number; round: [number, number] }

export function wholeRepeats(mesh: Mesh, tile: number): Repeats {
  const pieces = piecesOf(mesh);
  const largest = mainRound(pieces), edge = largest === 0 ? tile : largest / Math.max(1, Math.round(largest / tile));
  const uvs = mesh.uvs.slice();
  for (const { vertices, round } of pieces) {
    const drawn = round.map((way) => (way === 0 ? 1 : Math.max(1, Math.round(way / edge)) * edge / way)), [u = 1, v = 1] = drawn;
    const both = round[0] === 0 ? [v, v] as const : round[1] === 0 ? [u, u] as const : [u, v] as const;
    if (both.some((factor) => factor > MOST || factor < 1 / MOST)) continue;
    for (const each of vertices) {
      uvs[each * 2] = (uvs[each * 2] ?? 0) * both[0];
      uvs[each * 2 + 1] = (uvs[each * 2 + 1] ?? 0) * both[1];
    }
  }
  return { mesh: { ...mesh, uvs }, tile: edge };
}

/** The way round that most of the surface has. */
function mainRound(pieces: readonly Piece[]): number {
  const areas = new Map<number, number>();
  for (const { area, round } of pieces) {
    const way = round[0] || round[1];
    if (way === 0) continue;
    const same = [...areas.keys()].find((known) => Math.abs(known - way) < SAME * way) ?? way;
    areas.set(same, (areas.get(same) ?? 0) + area);
  }
  return [...areas].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0] as const)[0];
}

function piecesOf(mesh: Mesh): Piece[] {
  const parent = Array.from({ length: mesh.positions.length / 3 }, (_, i) => i);
  const rootOf = (i: number): number => {
    let at = i;
    while (parent[at] !== at) at = parent[at] = parent[parent[at] ?? at] ?? at;
    return at;
  };
  for (let i = 0; i < mesh.indices.length; i += 3) {
    const [a = 0, b = 0, c = 0] = mesh.indices.slice(i, i + 3), root = rootOf(a);
    parent[rootOf(b)] = root;
    parent[rootOf(c)] = root;
  }
  const pieces = new Map<number, Piece>();
  parent.forEach((_, i) => {
    const root = rootOf(i), piece = pieces.get(root) ?? { vertices: [], area: 0, round: [0, 0] };
    piece.vertices.push(i);
    pieces.set(root, piece);
  });
  for (let i = 0; i < mesh.indices.length; i += 3) {
    const [a = 0, b = 0, c = 0] = mesh.indices.slice(i, i + 3), from = pointAt(mesh, a), face = cross(subtract(pointAt(mesh, b), from), subtract(pointAt(mesh, c), from)), piece = pieces.get(rootOf(a));
    if (piece) piece.area += Math.sqrt(dot(face, face)) / 2;
  }
  for (const piece of pieces.values()) piece.round = [roundOf(mesh, piece, 0), roundOf(mesh, piece, 1)];
  return [...pieces.values()];
}

/** How far UV runs along an axis until a piece meets itself: the whole span of that axis; 0 where it does not meet itself. */
function roundOf({ positions, uvs }: Mesh, { vertices }: Piece, axis: 0 | 1): number {
  const at = new Map<string, { least: number; most: number }>();
  let least = Infinity, most = -Infinity, farthest = 0;
  for (const i of vertices) {
    const along = uvs[i * 2 + axis] ?? 0, across = uvs[i * 2 + 1 - axis] ?? 0;
    const key = [positions[i * 3], positions[i * 3 + 1], positions[i * 3 + 2], across].map((x) => Math.round((x ?? 0) * PLACE)).join();
    const here = at.get(key) ?? { least: along, most: along };
    here.least = Math.min(here.least, along);
    here.most = Math.max(here.most, along);
    at.set(key, here);
    farthest = Math.max(farthest, here.most - here.least);
    least = Math.min(least, along);
    most = Math.max(most, along);
  }
  return farthest > 1e-4 && farthest > (1 - SAME) * (most - least) ? farthest : 0;
}
