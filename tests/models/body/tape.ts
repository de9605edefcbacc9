/** A tape and a rule of the tests' own: cuts a body's triangles level, takes what hangs together, and winds the tightest line round it. */
import type { Body } from '../../../models/body/index.ts';

type Point = readonly [number, number];

/** Length round the piece of a level cut that the vertical axis goes through, metres. */
export function tape(body: Pick<Body, 'points' | 'triangles'>, y: number): number {
  const places = new Map<string, Point>(), group = new Map<string, string>();
  const root = (k: string): string => { let at = k; while ((group.get(at) ?? at) !== at) at = group.get(at) ?? at; return at; };
  for (let t = 0; t < body.triangles.length; t += 3) {
    const numbers = [0, 1, 2].map((k) => body.triangles[t + k] ?? 0), cut: string[] = [];
    numbers.forEach((i, k) => {
      const j = numbers[(k + 1) % 3] ?? i, p = body.points[i] ?? [0, 0, 0], q = body.points[j] ?? p;
      if ((p[1] < y) === (q[1] < y)) return;
      const s = (y - p[1]) / (q[1] - p[1]), edge = `${Math.min(i, j)},${Math.max(i, j)}`;
      places.set(edge, [p[0] + s * (q[0] - p[0]), p[2] + s * (q[2] - p[2])]);
      cut.push(edge);
    });
    // What hangs together shares edges of triangles.
    const [a, b] = cut;
    if (a && b) group.set(root(a), root(b));
  }
  const pieces = new Map<string, Point[]>();
  for (const [edge, place] of places) { const r = root(edge); pieces.set(r, [...pieces.get(r) ?? [], place]); }
  const middle = [...pieces.values()].filter((points) => points.some(([x]) => x < 0) && points.some(([x]) => x > 0));
  if (middle.length !== 1) throw new Error(`${middle.length} pieces lie round the axis at ${y}`);
  return wound(middle[0] ?? []);
}

/** Length of the tightest line round points, by winding (Jarvis, 1973). */
function wound(points: readonly Point[]): number {
  const start = points.reduce((a, b) => (b[0] < a[0] || (b[0] === a[0] && b[1] < a[1]) ? b : a));
  let at = start, sum = 0;
  for (let steps = 0; steps <= points.length; steps++) {
    let next = at === points[0] ? points[1] ?? start : points[0] ?? start;
    for (const p of points) {
      const turn = (next[0] - at[0]) * (p[1] - at[1]) - (next[1] - at[1]) * (p[0] - at[0]);
      if (turn < 0 || (turn === 0 && Math.hypot(p[0] - at[0], p[1] - at[1]) > Math.hypot(next[0] - at[0], next[1] - at[1]))) next = p;
    }
    sum += Math.hypot(next[0] - at[0], next[1] - at[1]);
    at = next;
    if (at[0] === start[0] && at[1] === start[1]) return sum;
  }
  throw new Error('the line does not close');
}

/** Height of the lowest place between the legs: where the body cuts its own middle plane. */
export function crotch(body: Pick<Body, 'points' | 'triangles'>): number {
  let low = Infinity;
  for (let t = 0; t < body.triangles.length; t += 3) {
    const corners = [0, 1, 2].map((k) => body.points[body.triangles[t + k] ?? 0] ?? [0, 0, 0]);
    corners.forEach((p, k) => {
      const q = corners[(k + 1) % 3] ?? p;
      if (p[0] <= 0 !== q[0] <= 0) low = Math.min(low, p[1] + (p[0] / (p[0] - q[0])) * (q[1] - p[1]));
    });
  }
  return low;
}
