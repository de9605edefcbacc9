import { through } from './curve.ts';
import type { Surface } from './patch.ts';
import { clamp, mix, smoothstep } from './vector.ts';
import type { Vec3 } from './vector.ts';

export type Toe = 'round' | 'almond' | 'pointed' | 'square';

/** What a left shoe is built over. Lengths in metres; shares are of the length, -0.5 at the heel, 0.5 at the toe. */
export interface LastOptions {
  readonly length: number;
  /** Across the ball. */
  readonly width: number;
  /** Height of the foot's upper side above its sole, by share of the length. */
  readonly top: (z: number) => number;
  /** Height of the foot's sole above the ground, by share of the length. */
  readonly base: (z: number) => number;
  readonly toe: Toe;
  /** How far the heel's back leans forward at its top. */
  readonly lean?: number;
}

export interface Last {
  readonly options: LastOptions;
  /** The edge of the sole: u around from the heel's back (0) along the outer side (+x) to the toe (0.5) and back inside; grown outwards, at a height above the sole. */
  edge(u: number, grow?: number, up?: number): Vec3;
  /** The foot's skin: z share, side 1 outer or -1 inner, phi 0 at the sole .. 1 on the ridge; lifted off, metres. */
  skin(z: number, side: number, phi: number, lift?: number): Vec3;
  /** Half widths at a share of the length. */
  half(z: number): readonly [outer: number, inner: number];
}

const OUTER: readonly (readonly [number, number])[] = [[-0.5, 0], [-0.49, 0.34], [-0.44, 0.6], [-0.34, 0.68], [-0.2, 0.67], [-0.05, 0.72], [0.1, 0.85], [0.23, 0.98], [0.34, 0.95], [0.43, 0.74], [0.485, 0.4], [0.5, 0]];
const INNER: readonly (readonly [number, number])[] = [[-0.5, 0], [-0.49, 0.34], [-0.44, 0.58], [-0.34, 0.64], [-0.2, 0.57], [-0.05, 0.6], [0.1, 0.82], [0.24, 0.97], [0.36, 0.92], [0.44, 0.74], [0.488, 0.4], [0.5, 0]];

/** Even steps of this run quickly through the round ends. */
const angleOf = (z: number): number => Math.acos(clamp(-2 * z, -1, 1)) / Math.PI;

export function last(options: LastOptions): Last {
  const { length, width, top, base, toe, lean = 0.02 } = options;
  const outer = through(OUTER.map(([z, x]) => [angleOf(z), x])), inner = through(INNER.map(([z, x]) => [angleOf(z), x]));
  const narrow = (z: number): number => {
    const k = smoothstep(0.12, 0.5, z);
    if (toe === 'pointed') return 1 - 0.62 * k;
    if (toe === 'almond') return 1 - 0.28 * k;
    return toe === 'square' ? 1 + 0.3 * k : 1;
  };
  const half = (z: number): readonly [number, number] => { const q = angleOf(z), n = narrow(z); return [outer(q) * n * width / 2, inner(q) * n * width / 2]; };
  const back = (z: number, y: number): number => smoothstep(-0.28, -0.5, z) * length * (lean * smoothstep(0.02, 0.07, y) - 0.012 * Math.sin(Math.PI * clamp(y / 0.045, 0, 1)));
  const bent = (z: number): number => 0.03 * width * Math.sin(Math.PI * (z + 0.5)) + (toe === 'pointed' ? -0.02 * width * smoothstep(0.2, 0.5, z) : 0);
  return {
    options, half,
    edge: (u, grow = 0, up = 0) => {
      const turn = u - Math.floor(u), z = -0.5 * Math.cos(2 * Math.PI * turn), side = turn < 0.5 ? 1 : -1, [o, i] = half(z), x = side > 0 ? o : -i, l = Math.hypot(Math.sin(2 * Math.PI * turn), Math.cos(2 * Math.PI * turn) * 0.6);
      return [x + bent(z) + (grow * Math.sin(2 * Math.PI * turn)) / l, base(z) + up, z * length - (grow * Math.cos(2 * Math.PI * turn)) / l];
    },
    skin: (z, side, phi, lift = 0) => {
      const [o, i] = half(z), a = (phi * Math.PI) / 2, rise = top(z), grown = side > 0 ? o : i, middle = bent(z) - 0.06 * width * Math.sin(a) ** 2 * smoothstep(0.35, 0, Math.abs(z));
      // Over the toes a shoe leans in from its sole; further back it swells over the foot.
      const toes = smoothstep(0.12, 0.42, z), wall = Math.cos(a) ** mix(0.72, 0.9, toes) + mix(0.07, -0.015, toes) * Math.sin(2 * a);
      const x = side * (grown * wall + lift * Math.cos(a)), y = rise * Math.sin(a) ** 0.92 + lift * Math.sin(a);
      return [middle + x, base(z) + y, z * length + back(z, y) + lift * (z > 0.3 ? smoothstep(0.3, 0.5, z) : -smoothstep(-0.35, -0.5, z))];
    },
  };
}

/** Where an upper ends: share of the length and place on the skin (0 sole .. 1 ridge) at u. */
export interface Opening { readonly z: (u: number) => number; readonly phi: (u: number) => number }

/** The upper from the sole's edge (v 0) to an opening (v 1), over the last. */
export function upper(made: Last, opening: Opening, lift = 0): Surface {
  return (u, v) => {
    const turn = u - Math.floor(u), side = turn <= 0.5 ? 1 : -1, from = -0.5 * Math.cos(2 * Math.PI * turn), to = opening.z(turn), end = opening.phi(turn);
    const tip = Math.abs(Math.cos(2 * Math.PI * turn)) ** 8 * (from > 0 ? 1 : 0), bow = 1 + 9 * tip, phi = end * (1 - (1 - v) ** bow), k = mix(v, v * v, 0.35);
    return made.skin(mix(from, to, k), side, phi, lift);
  };
}
