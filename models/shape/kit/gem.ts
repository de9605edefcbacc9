import { emptyMesh, vertex } from './mesh.ts';
import type { Mesh } from './mesh.ts';
import { cross, subtract, unit } from './vector.ts';
import type { Vec2, Vec3 } from './vector.ts';

/** Outlines of cuts: the half width at an angle, of a stone whose half width is 1. */
const OUTLINES = {
  round: (): Vec2 => [1, 1], oval: (): Vec2 => [1, 0.76], emerald: (): Vec2 => [1, 0.72], princess: (): Vec2 => [1, 1], pear: (): Vec2 => [1, 0.72], marquise: (): Vec2 => [1, 0.5],
} as const;
export type Cut = keyof typeof OUTLINES;
export const CUTS = ['round', 'oval', 'emerald', 'princess', 'pear', 'marquise'] as const satisfies readonly Cut[];

/** A cut's girdle at an angle: x to the right, y to the back, of a stone of half width 1. */
export function girdle(cut: Cut, angle: number): Vec2 {
  const [rx, ry] = OUTLINES[cut](), c = Math.cos(angle), s = Math.sin(angle);
  switch (cut) {
    case 'princess': { const f = 1 / Math.max(Math.abs(c), Math.abs(s)); return [c * f * 0.86, s * f * 0.86]; }
    case 'emerald': { const f = Math.min(1 / Math.max(Math.abs(c), Math.abs(s), 1e-9), 1.26 / (Math.abs(c) + Math.abs(s))); return [c * f * rx, s * f * ry]; }
    case 'pear': return [c * rx, s * ry * (1 - 0.55 * Math.max(0, c) ** 1.5)];
    case 'marquise': return [Math.sign(c) * Math.abs(c) ** 0.86 * rx, s * Math.abs(s) ** 0.25 * ry];
    default: return [c * rx, s * ry];
  }
}

/** Levels of the facets from the table down to the tip: share of the girdle, height over it of the half width, turned by half a facet. */
const BRILLIANT = [[0.57, 0.3, 0], [0.82, 0.17, 1], [1, 0.02, 0], [1, -0.02, 0], [0.55, -0.42, 1], [0.04, -0.82, 0]] as const;
const STEPPED = [[0.56, 0.26, 0], [0.76, 0.2, 0], [0.9, 0.11, 0], [1, 0.02, 0], [1, -0.02, 0], [0.72, -0.3, 0], [0.4, -0.56, 0], [0.06, -0.72, 0]] as const;

/** A face with one normal for all its corners, counter-clockwise seen from outside. */
function flatFace(mesh: Mesh, ...points: readonly Vec3[]): void {
  const [a, b, c] = points;
  if (!a || !b || !c) return;
  const normal = unit(cross(subtract(b, a), subtract(c, a)));
  const first = points.map((p) => vertex(mesh, p, normal, p[0], p[2]))[0] ?? 0;
  for (let k = 1; k + 1 < points.length; k++) mesh.indices.push(first, first + k, first + k + 1);
}

/** A solid of flat sides between rings of equal count, listed bottom to top, each clockwise seen from above; closed by its first and last ring. */
export function faceted(rings: readonly (readonly Vec3[])[]): Mesh {
  const mesh = emptyMesh();
  for (let j = 0; j + 1 < rings.length; j++) {
    const below = rings[j] ?? [], above = rings[j + 1] ?? [], n = below.length;
    for (let i = 0; i < n; i++) {
      const [a, b, c, d] = [below[i], below[(i + 1) % n], above[(i + 1) % n], above[i]];
      if (a && b && c && d) flatFace(mesh, a, b, c, d);
    }
  }
  flatFace(mesh, ...(rings[0] ?? []).slice().reverse());
  flatFace(mesh, ...(rings[rings.length - 1] ?? []));
  return mesh;
}

/** A cut stone, its girdle at y = 0 and table up, `radius` half its width in metres; `facets` around. */
export function gem(cut: Cut, radius: number, facets: number): Mesh {
  const stepped = cut === 'emerald' || cut === 'princess', n = stepped ? 8 : facets, mesh = emptyMesh();
  const start = cut === 'princess' ? Math.PI / 8 : Math.PI / n;
  const rings = (stepped ? STEPPED : BRILLIANT).map(([share, height, half]) => Array.from({ length: n }, (_, i): Vec3 => {
    const [x, y] = girdle(cut, start + ((i + half / 2) / n) * 2 * Math.PI);
    return [x * share * radius, height * radius, -y * share * radius];
  }));
  const levels = stepped ? STEPPED : BRILLIANT;
  for (let j = 0; j + 1 < rings.length; j++) {
    const above = rings[j] ?? [], below = rings[j + 1] ?? [], turned = (levels[j + 1]?.[2] ?? 0) - (levels[j]?.[2] ?? 0);
    for (let i = 0; i < n; i++) {
      const [a, b, c, d] = [above[i], above[(i + 1) % n], below[i], below[(i + 1) % n]];
      if (!a || !b || !c || !d) continue;
      if (turned === 0) flatFace(mesh, a, c, d, b);
      else if (turned > 0) { flatFace(mesh, a, c, b); flatFace(mesh, b, c, d); } else { flatFace(mesh, a, c, d); flatFace(mesh, a, d, b); }
    }
  }
  flatFace(mesh, ...(rings[0] ?? []));
  flatFace(mesh, ...(rings[rings.length - 1] ?? []).slice().reverse());
  return mesh;
}
