import { joined } from './mesh.ts';
import type { Mesh } from './mesh.ts';
import { patch } from './patch.ts';
import type { Surface } from './patch.ts';

export interface LeafOptions {
  /** Steps along the leaf and across it. */
  readonly rows: number;
  readonly columns: number;
  /** Half width at t (0 stalk, 1 tip) as a share of the greatest. */
  readonly outline: (t: number) => number;
  /** How far it bends down towards its tip, radians in all. */
  readonly bend?: number;
  /** Height of its edges over the midrib, of its half width; below 0 they hang. */
  readonly fold?: number;
  /** Waves of the edge: how many, and how high of the half width. */
  readonly waves?: readonly [number: number, height: number];
}

const LEAF_DEFAULTS = { bend: 0.6, fold: 0.25, waves: [0, 0] as const };
/** Between the two faces of a leaf, metres. */
const LEAF_THICKNESS = 0.0006;

/** A leaf that starts at the origin and grows along +z, broad along x, face up: both faces, metres. */
export function leaf(length: number, width: number, options: LeafOptions): Mesh {
  const { rows, columns, outline, bend, fold, waves } = { ...LEAF_DEFAULTS, ...options };
  const side = (lift: number): Surface => (u, v) => {
    const x = 2 * u - 1, half = (outline(v) * width) / 2, turn = bend * v, reach = bend > 1e-4 || bend < -1e-4 ? length / bend : 0;
    const z = reach === 0 ? length * v : reach * Math.sin(turn), y = reach === 0 ? 0 : -reach * (1 - Math.cos(turn));
    const edge = half * (fold * Math.abs(x) ** 1.4 + waves[1] * Math.sin(v * waves[0] * 2 * Math.PI) * x * x);
    // Both faces meet at the edge.
    return [x * half, y + edge * Math.cos(turn) + lift * (1 - x * x) * Math.min(1, (20 * half) / width), z + edge * Math.sin(turn)];
  };
  return joined(patch(side(LEAF_THICKNESS), { columns, rows, flip: true }), patch(side(0), { columns, rows }));
}
