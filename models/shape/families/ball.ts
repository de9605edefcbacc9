import type { Family, Role, Workbench } from '../family.ts';
import { ball } from '../kit/ball.ts';
import { emptyMesh, placed, smoothNormals, vertex } from '../kit/mesh.ts';
import type { Mesh } from '../kit/mesh.ts';
import { tube } from '../kit/sweep.ts';
import { add, cross, dot, subtract, times, unit } from '../kit/vector.ts';
import type { Vec3 } from '../kit/vector.ts';
import { choice, ratio } from './parameters.ts';

/** A panel of the unit ball: its corners, counter-clockwise from outside, and what it wears. */
interface Gore { readonly role: Role; readonly corners: readonly Vec3[] }

const GOLD = (1 + Math.sqrt(5)) / 2;
const ICOSAHEDRON: readonly Vec3[] = [-1, 1].flatMap((a) => [-GOLD, GOLD].flatMap((b): Vec3[] => [unit([0, a, b]), unit([a, b, 0]), unit([b, 0, a])]));

/** Orders points around their middle, counter-clockwise seen from outside. */
function around(points: readonly Vec3[]): Vec3[] {
  const middle = unit(points.reduce<Vec3>(add, [0, 0, 0])), x = unit(subtract(points[0] ?? middle, times(middle, dot(points[0] ?? middle, middle)))), y = cross(middle, x);
  return points.slice().sort((a, b) => Math.atan2(dot(a, y), dot(a, x)) - Math.atan2(dot(b, y), dot(b, x)));
}

/** Twelve pentagons and twenty hexagons: an icosahedron whose corners are cut at a third of its edges. */
function football(): Gore[] {
  const near = (a: Vec3, b: Vec3): boolean => a !== b && dot(a, b) > 0.3, cut = (a: Vec3, b: Vec3): Vec3 => unit(add(times(a, 2), b));
  const pentagons = ICOSAHEDRON.map((a): Gore => ({ role: 'accent', corners: around(ICOSAHEDRON.filter((b) => near(a, b)).map((b) => cut(a, b))) }));
  const hexagons = ICOSAHEDRON.flatMap((a, i) => ICOSAHEDRON.flatMap((b, j) => ICOSAHEDRON.flatMap((c, k): Gore[] => (
    i < j && j < k && near(a, b) && near(b, c) && near(a, c) ? [{ role: 'main', corners: around([cut(a, b), cut(b, a), cut(b, c), cut(c, b), cut(c, a), cut(a, c)]) }] : []))));
  return [...pentagons, ...hexagons];
}

/** Six sides of three strips each, the middle one in another colour. */
function volleyball(): Gore[] {
  const even = (t: number): number => Math.tan((t * Math.PI) / 4);
  return [0, 1, 2].flatMap((axis) => [-1, 1].flatMap((side) => [-1, 0, 1].map((strip): Gore => {
    const put = (u: number, v: number): Vec3 => { const p: [number, number, number] = [0, 0, 0]; p[axis] = side; p[(axis + 1) % 3] = even(u); p[(axis + 2) % 3] = even(v); return unit(p); };
    const low = strip * (2 / 3) - 1 / 3, high = low + 2 / 3;
    return { role: strip === 0 ? 'accent' : axis === 1 ? 'detail' : 'main', corners: around([put(low, -1), put(low, 0), put(low, 1), put(high, 1), put(high, 0), put(high, -1)]) };
  })));
}

/** Six gores from pole to pole, and a cap on each pole. */
function beach(): Gore[] {
  const at = (lon: number, lat: number): Vec3 => [Math.cos(lat) * Math.cos(lon), Math.sin(lat), Math.cos(lat) * Math.sin(lon)], step = Math.PI / 3, cap = 1.38, lats = [-cap, -0.92, -0.46, 0, 0.46, 0.92, cap];
  const gores = Array.from({ length: 6 }, (_, i): Gore => ({ role: (['main', 'accent', 'main', 'detail'] as const)[i % 4] ?? 'main', corners: around([...lats.map((lat) => at(i * step, lat)), ...lats.map((lat) => at((i + 1) * step, lat))]) }));
  return [...gores, ...[-cap, cap].map((lat): Gore => ({ role: 'detail', corners: around(Array.from({ length: 6 }, (_, i) => at(i * step, lat))) }))];
}

/** Lines of seams that lie on a ball of one skin: two great circles and two bows, or one winding curve. */
const SEAMS: Readonly<Record<string, readonly ((a: number) => Vec3)[]>> = {
  basketball: [(a) => [Math.cos(a), Math.sin(a), 0], (a) => [0, Math.sin(a), Math.cos(a)], ...[-1, 1].map((s) => (a: number): Vec3 => unit([s * (0.62 + 0.2 * Math.cos(2 * a)), Math.cos(a) * 0.72, Math.sin(a) * 0.72]))],
  tennis: [(a) => unit([Math.cos(a) + 0.38 * Math.cos(3 * a), Math.sin(a) - 0.38 * Math.sin(3 * a), 1.12 * Math.sin(2 * a)])],
};

const PANELS: Readonly<Record<string, () => readonly Gore[]>> = { football, volleyball, beach };

/** A panel drawn in along its rim: a fan of triangles, `n` steps from its middle to its rim. */
function pillow({ corners }: Gore, n: number, deep: number): Mesh {
  const mesh = emptyMesh(), middle = unit(corners.reduce<Vec3>(add, [0, 0, 0])), x = unit(cross(Math.abs(middle[1]) > 0.9 ? [1, 0, 0] : [0, 1, 0], middle)), y = cross(middle, x);
  const put = (p: Vec3, rim: number): number => { const q = unit(p), f = 1 - deep * rim ** 6; return vertex(mesh, times(q, f), q, dot(q, x), dot(q, y)); };
  corners.forEach((a, i) => {
    const b = corners[(i + 1) % corners.length] ?? a, rows = Array.from({ length: n + 1 }, (_, j) => Array.from({ length: j + 1 }, (_v, k) => {
      const t = j / n, s = j === 0 ? 0 : k / j;
      return put([0, 1, 2].map((c) => (middle[c] ?? 0) * (1 - t) + ((a[c] ?? 0) * (1 - s) + (b[c] ?? 0) * s) * t) as unknown as Vec3, t);
    }));
    for (let j = 0; j < n; j++) for (let k = 0; k <= j; k++) {
      const [p, q, r, s] = [rows[j]?.[k] ?? 0, rows[j + 1]?.[k] ?? 0, rows[j + 1]?.[k + 1] ?? 0, rows[j]?.[k + 1]];
      mesh.indices.push(p, q, r);
      if (s !== undefined) mesh.indices.push(p, r, s);
    }
  });
  smoothNormals(mesh);
  return mesh;
}

export const playBall: Family = {
  name: 'ball', version: 1, doc: 'A ball: football, basketball, volleyball, tennis ball or beach ball.',
  parameters: { pattern: choice(['football', 'basketball', 'volleyball', 'tennis', 'beach'], 'How its panels lie.'), groove: ratio(0, 2, 1, 'Depth of the seams against the usual.') },
  materials: ['smooth-leather', 'leather', 'rubber', 'matte-plastic', 'gloss-plastic', 'felt', 'patent-leather', 'suede', 'foam'], size: { width: 0.22, height: 0.22, depth: 0.22 },
  finishes: { main: { material: 'chosen', colour: 'main' }, accent: { material: 'chosen', colour: 'accent' }, detail: { material: 'matte-plastic', colour: 'detail' } },
  build(bench) {
    const { width, height, depth } = bench.size, pattern = bench.choice('pattern'), groove = bench.number('groove'), panels = PANELS[pattern];
    // UV is in metres, so a panel is made at its true size about the origin and then stretched to the box.
    const put = (role: Role, mesh: Mesh, uv: number): void => bench.put(role, placed({ ...mesh, uvs: mesh.uvs.map((t) => t * uv) }, { scale: [width / 2, height / 2, depth / 2], at: [0, height / 2, 0] }));
    if (panels) {
      const n = stepsOf(bench, pattern);
      for (const gore of panels()) put(gore.role, pillow(gore, n, (pattern === 'beach' ? 0.012 : 0.03) * groove), width / 2);
      return;
    }
    const wide = pattern === 'tennis' ? 0.045 : 0.02, steps = bench.steps(120, 24), sunk = 1 - wide * (0.55 - 0.12 * groove);
    put('main', ball(1, 1, 1, bench.steps(88, 18)), width / 2);
    for (const line of SEAMS[pattern] ?? []) put('detail', tube(Array.from({ length: steps }, (_, i) => times(line((i / steps) * 2 * Math.PI), sunk)), wide, bench.steps(12, 4), { closed: true }), width / 2);
  },
};

function stepsOf(bench: Workbench, pattern: string): number {
  return pattern === 'football' ? { 0: 8, 1: 4, 2: 2 }[bench.level] : { 0: 12, 1: 6, 2: 2 }[bench.level];
}
