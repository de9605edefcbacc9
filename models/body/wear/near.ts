import type { Vec3 } from '../../shape/kit/vector.ts';
import type { Skin } from '../levels.ts';

/** How far a point stands off a skin, along the normal of its nearest point; metres, negative inside. */
export interface Standoff { readonly off: number; readonly normal: Vec3; readonly point: number }
export type Near = (p: Vec3) => Standoff | null;

/** Side of a cell of the grid, metres; nothing is looked for beyond `REACH` cells. */
const CELL = 0.025, REACH = 4;

/**
 * Looks up the nearest point of a skin, and how far one stands off the same point of its shell, which is the skin
 * with what it wears: so an arm's sleeve is never taken for the trunk's. Null further than 10 cm from the skin.
 */
export function nearTo({ points }: Pick<Skin, 'points'>, shell: Pick<Skin, 'points' | 'normals'>): Near {
  const cells = new Map<number, number[]>(), key = (x: number, y: number, z: number): number => (x + 512) * 1_048_576 + (y + 512) * 1024 + z + 512;
  points.forEach(([x, y, z], i) => {
    const k = key(Math.floor(x / CELL), Math.floor(y / CELL), Math.floor(z / CELL)), list = cells.get(k);
    if (list) list.push(i);
    else cells.set(k, [i]);
  });
  return ([x, y, z]) => {
    const cx = Math.floor(x / CELL), cy = Math.floor(y / CELL), cz = Math.floor(z / CELL);
    let best = -1, least = Infinity;
    for (let r = 0; r <= REACH && (best < 0 || (r - 1) * CELL < Math.sqrt(least)); r++) {
      for (let i = -r; i <= r; i++) for (let j = -r; j <= r; j++) for (let k = -r; k <= r; k++) {
        if (Math.max(Math.abs(i), Math.abs(j), Math.abs(k)) !== r) continue;
        for (const at of cells.get(key(cx + i, cy + j, cz + k)) ?? []) {
          const p = points[at] ?? [0, 0, 0], d = (p[0] - x) ** 2 + (p[1] - y) ** 2 + (p[2] - z) ** 2;
          if (d < least) { least = d; best = at; }
        }
      }
    }
    const p = shell.points[best], n = shell.normals[best];
    if (!p || !n) return null;
    return { off: (x - p[0]) * n[0] + (y - p[1]) * n[1] + (z - p[2]) * n[2], normal: n, point: best };
  };
}
