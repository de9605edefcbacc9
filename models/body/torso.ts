import { through } from '../shape/kit/curve.ts';
import type { Vec3 } from '../shape/kit/vector.ts';
import { mix } from '../shape/kit/vector.ts';
import { bell } from './bell.ts';
import type { Figure } from './figure.ts';
import { put, strip } from './quads.ts';
import type { Cage } from './quads.ts';
import { outline } from './section.ts';

/** Columns of half a torso: 0 is the front, 10 the back, 5 the side. */
export const COLUMNS = 11;
/** Columns between which the arm begins. */
export const ARM_FROM = 3, ARM_TO = 7;
const SIDES = Array.from({ length: COLUMNS }, (_, i) => (i / (COLUMNS - 1)) * Math.PI);

/** Where along the torso things lie: 0 the crotch, 1 the nape. */
export const TORSO = { seat: 0.055, hip: 0.11, waist: 0.345, underbust: 0.535, chest: 0.62, armpit: 0.7, shoulder: 0.885 } as const;
const ROWS = [TORSO.seat, TORSO.hip, 0.17, 0.23, 0.29, TORSO.waist, 0.41, 0.475, TORSO.underbust, 0.58, TORSO.chest, TORSO.armpit];
/** Rows beside the arm, the last over it. */
const ARM_ROWS = [0.765, 0.83, TORSO.shoulder];
/** How deep those rows are before and behind, shares of the chest. */
const DEEP = [[0.88, 0.95], [0.66, 0.9], [0.4, 0.74]] as const;

export interface TorsoRows {
  /** The lowest row, front to back, from which legs go on. */
  readonly seat: readonly number[];
  /** Edge of the arm's hole, from the front under the arm, up the back, over the shoulder and down the front; 14 points. */
  readonly armhole: readonly number[];
  /** The neck's foot, front to back. */
  readonly neck: readonly number[];
}

/** Height of a place along the torso, metres. */
export function torsoHeight({ inseam, nape }: Figure, along: number): number {
  return inseam + (nape - inseam) * along;
}

/** Builds half a torso from the seat to the foot of the neck. */
export function buildTorso(cage: Cage, figure: Figure): TorsoRows {
  const { bust } = figure, y = (along: number): number => torsoHeight(figure, along);
  const girth = through([
    [TORSO.seat, figure.hip * 0.985], [TORSO.hip, figure.hip], [0.225, mix(figure.waist, figure.hip, 0.64)], [TORSO.waist, figure.waist],
    [0.44, mix(figure.waist, figure.underbust, 0.6)], [TORSO.underbust, figure.underbust], [TORSO.chest, figure.chest], [TORSO.armpit, figure.chest * 0.985]]);
  const depth = through([[0.055, 0.72], [0.11, 0.71], [0.225, 0.7], [0.345, 0.73 + 0.25 * Math.max(0, figure.waist / figure.chest - 0.85)], [0.535, 0.73], [0.62, 0.73], [0.7, 0.71]]);
  const square = through([[0.055, 2.3], [0.2, 2.35], [0.345, 2.25], [0.535, 2.35], [0.7, 2.5]]);
  const front = through([[0.055, 0.44], [0.11, 0.43], [0.225, 0.5], [0.345, 0.5 + 0.3 * Math.max(0, figure.waist / figure.hip - 0.85)], [0.535, 0.5], [0.62, 0.52], [0.7, 0.48]]);
  const lean = through([[0, -0.004], [0.11, -0.006], [0.345, 0.006], [0.55, 0.004], [0.7, -0.006], [0.9, -0.018], [1, -0.024]]);
  const relief = (along: number) => (angle: number): number => {
    const a = Math.abs(angle > Math.PI ? angle - 2 * Math.PI : angle), back = Math.PI - a;
    return 1
      + 0.035 * (1 - bust) * bell(a - 0.55, 0.32) * bell(along - 0.65, 0.09) + 0.24 * bust * bell(a - 0.5, 0.27) * bell(along - 0.602, 0.036)
      - 0.04 * bust * bell(a, 0.16) * bell(along - 0.61, 0.06)
      + 0.06 * bell(back - 0.55, 0.32) * bell(along - 0.1, 0.06) - 0.05 * bell(back, 0.16) * bell(along - 0.07, 0.06)
      - 0.035 * bell(back, 0.2) * bell(along - 0.45, 0.2) + 0.02 * bell(back - 0.6, 0.3) * bell(along - 0.66, 0.1);
  };
  const rows: number[][] = [];
  const lay = (points: readonly Vec3[]): number[] => points.map((p) => put(cage, p));
  for (const along of ROWS) {
    const ring = outline({ depth: depth(along), square: square(along), front: front(along), relief: relief(along) }, girth(along), SIDES);
    rows.push(lay(ring.map(([x, z], i): Vec3 => [i === 0 || i === COLUMNS - 1 ? 0 : x, y(along), z + lean(along)])));
    const below = rows.at(-2), here = rows.at(-1);
    if (below && here) strip(cage, below, here);
  }
  // Beside the arm a row is two strips: before it and behind it.
  const chestDepth = figure.chest * 0.262, hole = { front: [] as number[], back: [] as number[] };
  let below = rows.at(-1) ?? [];
  const under = below.slice(ARM_FROM, ARM_TO + 1);
  ARM_ROWS.forEach((along, k) => {
    const t = (k + 1) / ARM_ROWS.length, last = k === ARM_ROWS.length - 1;
    const half = mix(mix(figure.chest * 0.17, figure.shoulder, 0.5), figure.shoulder * 0.97, t), [fore, aft] = DEEP[k] ?? [1, 1];
    const ring = SIDES.map((angle, i): Vec3 => {
      const s = Math.sin(angle), c = Math.cos(angle), deep = chestDepth * (c > 0 ? 0.47 * fore : 0.53 * aft);
      const x = half * Math.abs(s) ** 0.72, z = Math.sign(c) * Math.abs(c) ** 0.8 * deep;
      return [i === 0 || i === COLUMNS - 1 ? 0 : x, y(along) + (last ? 0.012 * s : 0) * figure.height - 0.004 * c * t, z + lean(along)];
    });
    const here = lay(ring);
    for (const [from, to] of [[0, ARM_FROM], [ARM_TO, COLUMNS - 1]] as const) strip(cage, below.slice(from, to + 1), here.slice(from, to + 1));
    if (!last) { hole.front.push(here[ARM_FROM] ?? 0); hole.back.push(here[ARM_TO] ?? 0); }
    below = here;
  });
  const over = below.slice(ARM_FROM, ARM_TO + 1);
  const armhole = [...under, ...hole.back, ...over.toReversed(), ...hole.front.toReversed()];
  // Over the shoulders in to the neck.
  const radius = figure.neck / (2 * Math.PI), shoulders = below;
  for (const [t, rise] of [[0.34, 0.2], [0.68, 0.46], [0.98, 0.86]] as const) {
    const ring = SIDES.map((angle, i): Vec3 => {
      const from = cage.points[shoulders[i] ?? 0] ?? [0, 0, 0], s = Math.sin(angle), c = Math.cos(angle);
      const to: Vec3 = [radius * 1.1 * s, y(1) - 0.036 * figure.height * (0.5 + 0.5 * c) + 0.004 * figure.height * s, radius * 1.08 * c - 0.034];
      return [i === 0 || i === COLUMNS - 1 ? 0 : mix(from[0], to[0], t), mix(from[1], to[1], rise), mix(from[2], to[2], t)];
    });
    const here = lay(ring);
    strip(cage, below, here);
    below = here;
  }
  return { seat: rows[0] ?? [], armhole, neck: below };
}
