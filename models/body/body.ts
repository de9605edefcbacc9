import type { Vec3 } from '../shape/kit/vector.ts';
import { buildArm } from './arm.ts';
import { figureOf } from './figure.ts';
import type { Figure, FullMeasures } from './figure.ts';
import { buildHead } from './head.ts';
import { buildLeg } from './leg.ts';
import { emptyCage, mirrored, normalsOf, smoothed, smoothingOf, trianglesOf } from './quads.ts';
import type { Cage } from './quads.ts';
import { tapeAt } from './slice.ts';
import type { Surface } from './slice.ts';
import { buildTorso, TORSO, torsoHeight } from './torso.ts';

/** A body of exactly its measures: closed, standing on y = 0, looking to +z; metres. */
export interface Body extends Surface {
  readonly normals: readonly Vec3[];
  /** The control cage that it was smoothed from: its coarser level. */
  readonly cage: Cage;
  readonly figure: Figure;
  readonly measures: FullMeasures;
}

/** Rounds of correction: smoothing takes a little off what the cage measures. */
const ROUNDS = 2;
const TAPED = ['chest', 'waist', 'hip'] as const;

/** Builds the body that a tape measures as told. The same measures give the same body. */
export function buildBody(measures: FullMeasures): Body {
  const wanted = figureOf(measures);
  const smoothing = smoothingOf(cageOf(wanted));
  let figure = wanted;
  for (let round = 0; ; round++) {
    const cage = cageOf(figure), smooth = smoothed(cage.points, smoothing), triangles = trianglesOf(smooth);
    if (round === ROUNDS) return { points: smooth.points, triangles, normals: normalsOf(smooth.points, triangles), cage, figure, measures };
    const is = measured({ points: smooth.points, triangles }, figure);
    for (const name of [...TAPED, 'height', 'inseam', 'foot'] as const) figure = { ...figure, [name]: figure[name] * wanted[name] / is[name] };
  }
}

/** The closed cage of a figure. */
export function cageOf(figure: Figure): Cage {
  const half = emptyCage(), { seat, armhole, neck } = buildTorso(half, figure);
  buildLeg(half, figure, seat);
  buildArm(half, figure, armhole);
  buildHead(half, figure, neck);
  return mirrored(half);
}

/** Heights at which the tape is laid, metres. */
export function tapeHeights(figure: Figure): Readonly<Record<(typeof TAPED)[number], number>> {
  return { chest: torsoHeight(figure, TORSO.chest), waist: torsoHeight(figure, TORSO.waist), hip: torsoHeight(figure, TORSO.hip) };
}

/** What a tape and a rule read off a body, metres. */
export function measured(surface: Surface, figure: Figure): Readonly<Record<(typeof TAPED)[number] | 'height' | 'inseam' | 'foot', number>> {
  const heights = tapeHeights(figure);
  let top = -Infinity, crotch = Infinity, toe = -Infinity, heel = Infinity;
  for (const [x, y, z] of surface.points) {
    top = Math.max(top, y);
    if (Math.abs(x) < 1e-6) crotch = Math.min(crotch, y);
    if (y < 0.06) { toe = Math.max(toe, z); heel = Math.min(heel, z); }
  }
  return {
    chest: tapeAt(surface, heights.chest), waist: tapeAt(surface, heights.waist), hip: tapeAt(surface, heights.hip),
    height: top, inseam: crotch, foot: toe - heel,
  };
}
