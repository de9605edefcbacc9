import { through } from '../shape/kit/curve.ts';
import type { Vec3 } from '../shape/kit/vector.ts';
import { mix, smoothstep } from '../shape/kit/vector.ts';
import { bell } from './bell.ts';
import type { Figure } from './figure.ts';
import { face, put, strip } from './quads.ts';
import type { Cage } from './quads.ts';
import { outline } from './section.ts';
import { COLUMNS } from './torso.ts';

/** Points of the crotch's seam between front and back. */
const SEAM = 5;
const SIDES = COLUMNS + SEAM;
/** The front column of the torso stands a little inward of the leg's own front; the outer side is column 5. */
const ANGLES = Array.from({ length: SIDES }, (_, j) => Math.PI / 2 + (j - 5) * (2 * Math.PI / SIDES));
/** Shares of the inseam, from the crotch down to the ankle. */
const ROWS = [0.95, 0.88, 0.79, 0.7, 0.625, 0.575, 0.525, 0.45, 0.37, 0.27, 0.18, 0.115];

/** Builds the left leg below the torso's seat, with its foot. */
export function buildLeg(cage: Cage, figure: Figure, seat: readonly number[]): void {
  const { inseam } = figure, at = (i: number): Vec3 => cage.points[seat[i] ?? 0] ?? [0, 0, 0];
  const first = at(0), last = at(COLUMNS - 1);
  const seam = Array.from({ length: SEAM }, (_, k) => {
    const t = (k + 1) / (SEAM + 1), edge = Math.abs(2 * t - 1), z = mix(last[2], first[2], t);
    return put(cage, [0, mix(inseam, mix(last[1], first[1], t), edge ** 2.6), z * (0.72 + 0.28 * edge ** 2)]);
  });
  let above = [...seat, ...seam];
  const middle = axis(figure), girth = girths(figure);
  const square = through([[0.1, 2.1], [0.5, 2.3], [0.95, 2.1]]), depth = through([[0.1, 1.25], [0.3, 1.08], [0.55, 1.05], [0.95, 1.08]]);
  for (const share of ROWS) {
    const y = share * inseam, [cx, cz] = middle(share);
    const relief = (angle: number): number => 1 + 0.07 * bell(angle - Math.PI - 0.15, 0.7) * bell(share - 0.36, 0.09) + 0.03 * bell(Math.min(angle, 2 * Math.PI - angle), 0.5) * bell(share - 0.56, 0.04);
    const ring = outline({ depth: depth(share), square: square(share), front: 0.5, relief: (a) => relief((a + 2 * Math.PI) % (2 * Math.PI)) }, girth(share), ANGLES);
    const here = ring.map(([x, z]) => put(cage, [cx + x, y + (share > 0.9 ? tilt(x, girth(share), inseam, share) : 0), cz + z]));
    strip(cage, here, above, true);
    above = here;
  }
  buildFoot(cage, figure, above, middle(0.06));
}

/** Near the crotch the outer side of a ring lies higher, as the groin does. */
function tilt(x: number, girth: number, inseam: number, share: number): number {
  return smoothstep(0.88, 0.96, share) * 0.035 * inseam * (x / (girth / (2 * Math.PI))) * (x > 0 ? 1 : 0.2);
}

/** Girth of a leg at a share of the inseam, metres. */
export function girths(figure: Figure): (share: number) => number {
  return through([[0.06, figure.ankle * 1.08], [0.12, figure.ankle], [0.2, mix(figure.ankle, figure.calf, 0.32)], [0.38, figure.calf], [0.5, figure.knee * 0.985], [0.58, figure.knee * 1.02], [0.75, mix(figure.knee, figure.thigh, 0.56)], [0.93, figure.thigh * 0.99], [1, figure.thigh]]);
}

/** Middle of a leg (x, z) at a share of the inseam, metres. */
export function axis(figure: Figure): (share: number) => readonly [number, number] {
  const top = Math.max(figure.thigh / (2 * Math.PI) + 0.001, figure.hip * 0.083), foot = Math.max(0.052 * figure.height, figure.knee / (2 * Math.PI) + 0.01, top * 0.9);
  const x = through([[0, foot], [0.1, foot], [0.55, mix(foot, top, 0.5)], [0.95, top]]), z = through([[0, -0.03], [0.1, -0.03], [0.36, -0.02], [0.56, 0.0], [0.95, -0.004]]);
  return (share) => [x(share), z(share)];
}

/** A bare foot: outlines at heights that grow forward from the ankle to the toes, and the sole. */
function buildFoot(cage: Cage, figure: Figure, ankle: readonly number[], [cx, cz]: readonly [number, number]): void {
  const long = figure.foot, wide = long * 0.385, r = figure.ankle / (2 * Math.PI), heel = cz - r * 1.28;
  let above = ankle;
  // Height of the foot's outline; how far forward it reaches and how far back, shares of the foot; width, share of the widest.
  for (const [up, reach, back, width] of [[0.08, 0.45, 0.02, 0.66], [0.057, 0.59, 0.005, 0.74], [0.041, 0.74, 0, 0.85], [0.027, 0.9, 0, 0.96], [0.012, 1, 0, 1], [0, 0.985, 0.012, 0.94]] as const) {
    const front = heel + long * reach, end = heel + long * back;
    const here = ANGLES.map((angle) => {
      const s = Math.sin(angle), c = Math.cos(angle), z = (front + end) / 2 + (front - end) / 2 * Math.sign(c) * Math.abs(c) ** 0.85;
      const t = (z - heel) / long, half = wide / 2 * width * plan(t, reach), turned = 0.012 * smoothstep(0.55, 1, t) * (figure.foot / 0.26);
      return put(cage, [cx + Math.sign(s) * Math.abs(s) ** 0.62 * half - turned, up * (figure.foot / 0.26), z]);
    });
    strip(cage, here, above, true);
    above = here;
  }
  // Front lies between columns 1 and 2 at the back of it: pairs across the sole.
  const pair = (k: number): readonly [number, number] => [above[(2 + k) % SIDES] ?? 0, above[(1 - k + SIDES) % SIDES] ?? 0];
  for (let k = 0; k < SIDES / 2 - 1; k++) {
    const [a, b] = pair(k), [c, d] = pair(k + 1);
    face(cage, [b, a, c, d].toReversed());
  }
}

/** Half width of a sole along it, shares: heel, waist, ball, toes; narrower where the outline ends earlier. */
function plan(t: number, reach: number): number {
  const sole = through([[0, 0.5], [0.14, 0.66], [0.4, 0.74], [0.68, 1], [0.85, 0.92], [1, 0.62]]);
  return sole(t / Math.max(reach, 0.6) * Math.max(reach, 0.6));
}
