import { through } from '../shape/kit/curve.ts';
import { add, cross, mix, subtract, times, unit } from '../shape/kit/vector.ts';
import type { Vec3 } from '../shape/kit/vector.ts';
import type { Figure } from './figure.ts';
import { face, put, strip } from './quads.ts';
import type { Cage } from './quads.ts';
import { TORSO, torsoHeight } from './torso.ts';

/** How far an arm hangs away from the side, radians. */
export const HANG = 0.48;
const SIDES = 14;

/** Where the arm's joints are: the shoulder's, elbow's, wrist's, and the knuckles; it bends a little forward. */
export function joints(figure: Figure): { readonly shoulder: Vec3; readonly elbow: Vec3; readonly wrist: Vec3; readonly palm: Vec3; readonly tip: Vec3 } {
  const r = figure.biceps / (2 * Math.PI);
  const shoulder: Vec3 = [figure.shoulder * 0.96, torsoHeight(figure, TORSO.shoulder) - r * 0.75, -0.018];
  const along = (from: Vec3, length: number, out: number, forward: number): Vec3 => add(from, times(unit([Math.sin(out), -Math.cos(out), forward]), length));
  const elbow = along(shoulder, figure.upperArm - 0.2 * r, HANG, -0.04), wrist = along(elbow, figure.lowerArm, HANG * 0.8, 0.16);
  return { shoulder, elbow, wrist, palm: along(wrist, figure.hand * 0.5, HANG * 0.62, 0.14), tip: along(wrist, figure.hand, HANG * 0.5, 0.16) };
}

/** Builds the left arm out of the armhole, with its hand. */
export function buildArm(cage: Cage, figure: Figure, armhole: readonly number[]): void {
  const { shoulder, elbow, wrist, palm } = joints(figure), r = figure.biceps / (2 * Math.PI);
  const girth = through([[0, figure.biceps * 1.1], [0.1, figure.biceps * 1.07], [0.25, figure.biceps], [0.42, figure.biceps * 0.88], [0.54, figure.forearm * 0.98], [0.64, figure.forearm], [0.8, mix(figure.forearm, figure.wrist, 0.5)], [0.96, figure.wrist], [1, figure.wrist]]);
  const flat = through([[0, 1], [0.7, 1], [1, 0.78]]);
  const upper = unit(subtract(elbow, shoulder)), lower = unit(subtract(wrist, elbow));
  let last = armhole;
  for (const share of [0.045, 0.12, 0.21, 0.34, 0.47, 0.55, 0.65, 0.77, 0.89, 1]) {
    const upperShare = figure.upperArm / (figure.upperArm + figure.lowerArm), bent = share < upperShare;
    let centre = bent ? add(shoulder, times(subtract(elbow, shoulder), share / upperShare)) : add(elbow, times(subtract(wrist, elbow), (share - upperShare) / (1 - upperShare)));
    // The first rings turn from the hole, which looks sideways, to the arm.
    const turn = Math.min(1, share / 0.2), blend = Math.min(1, Math.max(0, (share - upperShare + 0.08) / 0.16));
    const down = unit(add(times(upper, 1 - blend), times(lower, blend)));
    const direction = unit(add(times([1, -0.25, 0], 1 - turn), times(down, turn)));
    if (turn < 1) centre = add(centre, [(1 - turn) * r * 0.1, (1 - turn) * r * 0.42, 0]);
    const out = unit(subtract([0.6, 1, 0], times(direction, 0.6 * direction[0] + direction[1]))), fore = cross(direction, out);
    const size = girth(share) / (2 * Math.PI), w = flat(share);
    last = ring(cage, last, centre, times(out, size * (share > 0.7 ? w : 1) * 1.02), times(fore, -size * (share > 0.7 ? 2 - w : 1)));
  }
  const hand = unit(subtract(palm, wrist)), out = unit(subtract([0.6, 1, 0], times(hand, 0.6 * hand[0] + hand[1]))), fore = cross(hand, out);
  buildHand(cage, figure, last, { wrist, along: hand, out, fore });
}

/** A ring of the arm: point 2 under the arm, then round by the back over the outer side. */
function ring(cage: Cage, before: readonly number[], centre: Vec3, out: Vec3, fore: Vec3): number[] {
  const here = Array.from({ length: SIDES }, (_, k) => {
    const angle = ((k - 2) / SIDES) * 2 * Math.PI;
    return put(cage, add(centre, add(times(out, -Math.cos(angle)), times(fore, Math.sin(angle)))));
  });
  strip(cage, before, here, true);
  return here;
}

interface Frame { readonly wrist: Vec3; readonly along: Vec3; readonly out: Vec3; readonly fore: Vec3 }

/** A relaxed hand: palm, four fingers and a thumb; its back looks outward, its thumb forward. */
function buildHand(cage: Cage, figure: Figure, wristRing: readonly number[], { wrist, along, out, fore }: Frame): void {
  const long = figure.hand, wide = long * 0.44, thick = long * 0.145;
  const place = (d: number, f: number, o: number): Vec3 => add(wrist, add(times(along, d * long), add(times(fore, f), times(out, o))));
  let last = wristRing;
  const rings: number[][] = [];
  // Across the hand: point 2 is the middle of the palm, 9 of the back; 12 and 13 are the thumb's side, 5 and 6 the other.
  const across = [0.5, 0.25, 0, -0.25, -0.5];
  for (const [d, w, t] of [[0.1, 0.72, 1.12], [0.22, 0.86, 1.1], [0.36, 0.95, 0.98], [0.49, 0.97, 0.82]] as const) {
    const half = wide * w, thin = thick * t;
    const here = Array.from({ length: SIDES }, (_, k) => {
      if (k <= 4) return put(cage, place(d, (across[k] ?? 0) * half, -thin * 0.5));
      if (k <= 6) return put(cage, place(d, -half * 0.56, (k === 5 ? -1 : 1) * thin * 0.2));
      if (k <= 11) return put(cage, place(d, (across[11 - k] ?? 0) * half, thin * 0.5));
      return put(cage, place(d, half * 0.56, (k === 12 ? 1 : -1) * thin * 0.2));
    });
    // The thumb grows out of the side between the second and third ring.
    const row = rings.length === 2;
    for (let k = 0; k < SIDES; k++) if (!(row && k === 12)) face(cage, [last[k], last[(k + 1) % SIDES], here[(k + 1) % SIDES], here[k]]);
    if (row) digit(cage, [last[12], last[13], here[13], here[12]], [place(0.33, wide * 0.72, -thick * 0.3), place(0.44, wide * 0.86, -thick * 0.45), place(0.53, wide * 0.93, -thick * 0.55)], [long * 0.062, long * 0.056, long * 0.042], out);
    last = here;
    rings.push(here);
  }
  const tip = [0.93, 1, 0.96, 0.83];
  tip.forEach((reach, i) => {
    // From the thumb's side: points of the back, of the palm, and of the side for the outer two.
    const base = [10 - i, 11 - i, ...(i === 0 ? [12, 13] : []), i, i + 1, ...(i === 3 ? [5, 6] : [])].map((k) => last[k]);
    const f = (0.375 - 0.25 * i) * wide * 0.98, curl = -thick * 0.25;
    const at = (d: number, bend: number): Vec3 => place(mix(0.5, reach, d), f * (1 + 0.04 * d), curl * bend);
    digit(cage, base, [at(0.08, 0), at(0.36, 0.3), at(0.68, 1), at(1, 2.2)], [0.054, 0.052, 0.046, 0.034].map((s) => s * long), out);
  });
}

/** A finger: rings of the base's count round each centre, and its end. */
function digit(cage: Cage, base: readonly (number | undefined)[], centres: readonly Vec3[], radii: readonly number[], out: Vec3): void {
  const n = base.length, corners = base.map((i) => cage.points[i ?? 0] ?? [0, 0, 0] as Vec3);
  const middle = times(corners.reduce<Vec3>(add, [0, 0, 0]), 1 / n);
  const aim = unit(subtract(centres.at(-1) ?? middle, middle)), side = unit(cross(aim, out));
  const angles = corners.map((p) => { const d = subtract(p, middle); return Math.atan2(d[0] * out[0] + d[1] * out[1] + d[2] * out[2], d[0] * side[0] + d[1] * side[1] + d[2] * side[2]); });
  let last = base.map((i) => i ?? 0);
  centres.forEach((centre, k) => {
    const r = radii[k] ?? 0;
    const here = angles.map((a) => put(cage, add(centre, add(times(side, Math.cos(a) * r), times(out, Math.sin(a) * r)))));
    strip(cage, last, here, true);
    last = here;
  });
  face(cage, last);
}
