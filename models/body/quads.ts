import { add, cross, subtract } from '../shape/kit/vector.ts';
import type { Vec3 } from '../shape/kit/vector.ts';

/** Faces of three or more corners over shared points, wound counter-clockwise seen from outside. */
export interface Cage {
  readonly points: Vec3[];
  readonly faces: number[][];
}

export function emptyCage(): Cage {
  return { points: [], faces: [] };
}

/** Adds a point and returns its number. */
export function put(cage: Cage, point: Vec3): number {
  return cage.points.push(point) - 1;
}

/** Joins two rows of equal count by quads; seen from outside `above` lies over `below` and columns run to the right. */
export function strip(cage: Cage, below: readonly number[], above: readonly number[], closed = false): void {
  const n = below.length;
  for (let i = 0; i < (closed ? n : n - 1); i++) {
    const j = (i + 1) % n;
    face(cage, [below[i], below[j], above[j], above[i]]);
  }
}

/** Adds a face; corners that are the same point are one corner. */
export function face(cage: Cage, corners: readonly (number | undefined)[]): void {
  const kept = corners.filter((corner, i): corner is number => corner !== undefined && corner !== corners[(i + 1) % corners.length]);
  if (kept.length >= 3) cage.faces.push(kept);
}

/** The half with x >= 0 and its mirror image, joined along the points with x = 0. */
export function mirrored(half: Cage): Cage {
  const points = half.points.slice();
  const twin = half.points.map((p, i) => (p[0] === 0 ? i : points.push([-p[0], p[1], p[2]]) - 1));
  return { points, faces: [...half.faces, ...half.faces.map((corners) => corners.map((i) => twin[i] ?? i).toReversed())] };
}

/** How the points of a smoother cage follow from those of a cage, so that many cages of one build are smoothed quickly. */
export interface Smoothing {
  readonly faces: number[][];
  /** Points of the coarse cage and their weights, by point of the smooth one. */
  readonly from: readonly ReadonlyMap<number, number>[];
}

/** One step of subdivision (Catmull and Clark, 1978) of a closed cage: all quads, smooth, with rounded edges. */
export function smoothingOf({ points, faces }: Cage): Smoothing {
  const count = points.length, key = (a: number, b: number): number => Math.min(a, b) * count + Math.max(a, b);
  type Weights = Map<number, number>;
  const weighed = (target: Weights, source: ReadonlyMap<number, number>, by: number): Weights => {
    for (const [i, w] of source) target.set(i, (target.get(i) ?? 0) + w * by);
    return target;
  };
  const centres = faces.map((corners): Weights => new Map(corners.map((i) => [i, 1 / corners.length])));
  const edges = new Map<number, { readonly ends: readonly [number, number]; readonly faces: number[]; index: number }>();
  const around = points.map((): { faces: number[]; ends: number[] } => ({ faces: [], ends: [] }));
  faces.forEach((corners, f) => corners.forEach((a, i) => {
    const b = corners[(i + 1) % corners.length] ?? a, known = edges.get(key(a, b));
    around[a]?.faces.push(f);
    if (known) known.faces.push(f);
    else {
      edges.set(key(a, b), { ends: [a, b], faces: [f], index: 0 });
      around[a]?.ends.push(b);
      around[b]?.ends.push(a);
    }
  }));
  const from = around.map(({ faces: near, ends }, i): Weights => {
    const n = near.length, out: Weights = new Map();
    if (n === 0) return new Map([[i, 1]]);
    for (const f of near) weighed(out, centres[f] ?? new Map(), 1 / n ** 2);
    for (const end of ends) weighed(out, new Map([[i, 1], [end, 1]]), 1 / n ** 2);
    return weighed(out, new Map([[i, 1]]), (n - 3) / n);
  });
  for (const edge of edges.values()) {
    const out = weighed(new Map(), new Map(edge.ends.map((i) => [i, 0.25])), 1);
    for (const f of edge.faces) weighed(out, centres[f] ?? new Map(), 0.25);
    edge.index = from.push(out) - 1;
  }
  const first = from.length;
  from.push(...centres);
  const edge = (a: number, b: number): number => edges.get(key(a, b))?.index ?? 0;
  return {
    from,
    faces: faces.flatMap((corners, f) => corners.map((corner, i) => {
      const next = corners[(i + 1) % corners.length] ?? corner, before = corners[(i + corners.length - 1) % corners.length] ?? corner;
      return [corner, edge(corner, next), first + f, edge(before, corner)];
    })),
  };
}

/** The smoother cage. */
export function smoothed(points: readonly Vec3[], { from, faces }: Smoothing): Cage {
  return {
    faces,
    points: from.map((weights) => {
      let x = 0, y = 0, z = 0;
      for (const [i, w] of weights) { const p = points[i] ?? ZERO; x += p[0] * w; y += p[1] * w; z += p[2] * w; }
      return [x, y, z];
    }),
  };
}

const ZERO: Vec3 = [0, 0, 0];

/** Corners of the triangles of all faces, flat; a quad is cut along its shorter diagonal. */
export function trianglesOf({ points, faces }: Cage): number[] {
  const out: number[] = [];
  const apart = (a = 0, b = 0): number => { const d = subtract(points[a] ?? ZERO, points[b] ?? ZERO); return d[0] ** 2 + d[1] ** 2 + d[2] ** 2; };
  for (const corners of faces) {
    const [a = 0, b = 0, c = 0, d] = corners;
    if (d !== undefined && corners.length === 4 && apart(b, d) < apart(a, c)) out.push(a, b, d, b, c, d);
    else for (let i = 2; i < corners.length; i++) out.push(a, corners[i - 1] ?? 0, corners[i] ?? 0);
  }
  return out;
}

/** Area-weighted normals of all points. */
export function normalsOf(points: readonly Vec3[], triangles: readonly number[]): Vec3[] {
  const sums = points.map((): Vec3 => ZERO);
  for (let i = 0; i < triangles.length; i += 3) {
    const [a = 0, b = 0, c = 0] = triangles.slice(i, i + 3), pa = points[a] ?? ZERO;
    const n = cross(subtract(points[b] ?? ZERO, pa), subtract(points[c] ?? ZERO, pa));
    for (const corner of [a, b, c]) sums[corner] = add(sums[corner] ?? ZERO, n);
  }
  return sums.map(([x, y, z]) => { const l = Math.hypot(x, y, z) || 1; return [x / l, y / l, z / l]; });
}
