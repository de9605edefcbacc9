/**
 * How a figure stands: from a head, and hands where there are any, to the matrix of every part. Pure.
 *
 * Metres; the figure looks along +z and has its right at -x. Matrices are Babylon's: rows are the
 * part's axes and its place, so that element 12 to 14 is where it is.
 */
import type { Joint } from '../../../shared/pose.ts';
import { yawOf } from './frame.ts';
import type { Stance } from './track.ts';

export const FORMS = ['round', 'tall', 'square'] as const;
export type Form = (typeof FORMS)[number];
export interface Vec { readonly x: number; readonly y: number; readonly z: number }

/** Proportions of a form: how broad the shoulders are from the middle, and girth and head against the usual. */
const BUILD: Readonly<Record<Form, { readonly shoulder: number; readonly girth: number; readonly head: number; readonly limb: number }>> = {
  round: { shoulder: 0.172, girth: 1.12, head: 1.04, limb: 1.08 },
  tall: { shoulder: 0.158, girth: 0.92, head: 0.95, limb: 0.92 },
  square: { shoulder: 0.188, girth: 1, head: 1, limb: 1.04 },
};
const NECK = 0.2, TORSO = 0.5, HIP = 0.085, THIGH = 0.43, SHIN = 0.42, ANKLE = 0.07, UPPER_ARM = 0.27, FOREARM = 0.25;
/** Metres walked in one cycle of both legs, and the pace at which legs swing fully. */
const CYCLE = 1.5, FULL_PACE = 2.6;
/** Limb parts in the order of `Bones.limbs`. */
export const LIMBS = ['upper-arm', 'forearm', 'upper-arm', 'forearm', 'thigh', 'shin', 'thigh', 'shin'] as const;
const MATRIX = 16;

/** Matrices of one figure, 16 numbers each; left before right. */
export interface Bones {
  readonly head: Float32Array; readonly torso: Float32Array;
  readonly limbs: Float32Array; readonly hands: Float32Array; readonly shoes: Float32Array;
  readonly ground: Float32Array;
  /** Where what they hold is, and which way it looks. */
  grip: { at: Vec; yaw: number };
}

/** What goes on from one frame to the next. */
export interface Gait {
  last: Vec | null;
  yaw: number;
  /** Radians of the walking cycle, metres a second along both axes, and seconds since the start. */
  phase: number; vx: number; vz: number; seconds: number;
}

export function newBones(): Bones {
  const matrices = (count: number): Float32Array => new Float32Array(count * MATRIX);
  return { head: matrices(1), torso: matrices(1), limbs: matrices(8), hands: matrices(2), shoes: matrices(2), ground: matrices(1), grip: { at: { x: 0, y: 0, z: 0 }, yaw: 0 } };
}
export const newGait = (): Gait => ({ last: null, yaw: 0, phase: 0, vx: 0, vz: 0, seconds: 0 });

/** Moves `bones` to a stance, `seconds` after the one before; `size` from 0 to 1 while it appears or leaves. */
export function strike(bones: Bones, gait: Gait, stance: Stance, form: Form, seconds: number, holding: boolean, size: number): void {
  const build = BUILD[form], { head, left, right } = stance;
  walk(gait, head, seconds);
  const tracked = left !== null || right !== null;
  const pace = Math.hypot(gait.vx, gait.vz), swing = Math.min(1.15, pace / FULL_PACE);
  const sin = Math.sin(gait.yaw), cos = Math.cos(gait.yaw);
  const bob = tracked ? 0 : 0.03 * swing * Math.abs(Math.cos(gait.phase)) - 0.03 * swing;
  const breath = 0.004 * Math.sin(gait.seconds * 1.7);
  const foot: Vec = { x: head.x, y: 0, z: head.z };
  /** A point right of, above and ahead of the floor under the head. */
  const around = (rightward: number, y: number, ahead: number): Vec => ({ x: foot.x + ahead * sin - rightward * cos, y, z: foot.z + ahead * cos + rightward * sin });

  const neck = add(rotate(head, { x: 0, y: -NECK * 0.75, z: -0.03 }), head.x, head.y - NECK * 0.25 + bob, head.z);
  const hips = around(0, Math.max(0.38, Math.min(neck.y - TORSO, THIGH + SHIN + ANKLE - 0.01)) + bob * 0.3, -0.02 - 0.25 * Math.max(0, 0.9 - (neck.y - TORSO)));
  const front: Vec = { x: sin, y: 0, z: cos };

  place(bones.head, 0, { x: head.x, y: head.y + bob, z: head.z }, head, build.head, size, foot);
  bone(bones.torso, 0, hips, neck, front, build.girth, size, foot, build.girth);
  [left, right].forEach((joint, i) => {
    const side = i === 0 ? -1 : 1, cycle = gait.phase + (i === 0 ? 0 : Math.PI);
    const shoulder = add({ x: -side * build.shoulder * cos, y: -0.085 + breath, z: side * build.shoulder * sin }, neck.x, neck.y, neck.z);
    const swung = -0.24 * swing * Math.cos(cycle);
    const rest = joint ?? (holding && i === 1
      ? around(0.12, neck.y - 0.27, 0.34)
      : around(side * (build.shoulder + 0.07 + 0.02 * swing), neck.y - 0.56 + 0.12 * Math.abs(swung) + breath, 0.05 + swung));
    const elbow = bend(shoulder, rest, UPPER_ARM, FOREARM, { x: -0.8 * sin - side * 0.5 * cos, y: -0.5, z: -0.8 * cos + side * 0.5 * sin });
    const wrist = reach(shoulder, rest, UPPER_ARM + FOREARM);
    bone(bones.limbs, 2 * i, shoulder, elbow, front, 0.052 * build.limb, size, foot);
    bone(bones.limbs, 2 * i + 1, elbow, wrist, front, 0.044 * build.limb, size, foot);
    if (joint) place(bones.hands, i, wrist, joint, 1, size, foot);
    else bone(bones.hands, i, wrist, along(elbow, wrist, 1.4), front, 1, size, foot, 1, true);
    if (i === 1) bones.grip = { at: add(front, wrist.x, wrist.y, wrist.z, joint ? 0 : 0.06), yaw: gait.yaw };

    const stride = 0.34 * swing * Math.cos(cycle), lift = 0.13 * swing * Math.max(0, -Math.sin(cycle));
    const course = pace > 0.05 ? { x: gait.vx / pace, z: gait.vz / pace } : { x: sin, z: cos };
    const stand = around(side * (HIP + 0.02), ANKLE + lift, 0);
    const ankle = { x: stand.x + course.x * stride, y: stand.y, z: stand.z + course.z * stride };
    const hip = add({ x: -side * HIP * cos, y: 0, z: side * HIP * sin }, hips.x, hips.y, hips.z);
    const knee = bend(hip, ankle, THIGH, SHIN, { x: sin, y: 0.1, z: cos });
    const sole = reach(hip, ankle, THIGH + SHIN);
    bone(bones.limbs, 4 + 2 * i, hip, knee, front, 0.078 * build.limb, size, foot);
    bone(bones.limbs, 5 + 2 * i, knee, sole, front, 0.06 * build.limb, size, foot);
    const tip = { x: front.x, y: -1.6 * lift, z: front.z };
    axes(bones.shoes, i, sole, tip, { x: 0, y: 1, z: 0 }, 1, size, foot);
  });
  axes(bones.ground, 0, { x: foot.x, y: 0.012, z: foot.z }, front, { x: 0, y: 1, z: 0 }, 1, size, foot);
}

/** Pace, cycle and the body's yaw, which follows the head's and turns wholly while walking. */
function walk(gait: Gait, head: Joint, seconds: number): void {
  const yaw = yawOf(head);
  if (!gait.last) gait.yaw = yaw;
  else if (seconds > 0) {
    const part = 1 - Math.exp(-10 * seconds);
    gait.vx += ((head.x - gait.last.x) / seconds - gait.vx) * part;
    gait.vz += ((head.z - gait.last.z) / seconds - gait.vz) * part;
    gait.phase += 2 * Math.PI * Math.hypot(gait.vx, gait.vz) * seconds / CYCLE;
    gait.yaw += shortest(yaw - gait.yaw) * (1 - Math.exp(-7 * seconds));
  }
  gait.seconds += seconds;
  gait.last = { x: head.x, y: head.y, z: head.z };
}

/** Where the middle of the mouth is in a head of usual size, metres. */
const MOUTH: Vec = { x: 0, y: -0.062, z: 0.146 };
/** The mouth's matrix from its head's: `open` is its height, of the widest. */
export function mouthOf(head: Float32Array, open: number, into: Float32Array): Float32Array {
  into.set(head);
  for (let k = 0; k < 3; k++) {
    const along = (row: number): number => head[4 * row + k] ?? 0;
    into[4 + k] = along(1) * open;
    into[12 + k] = MOUTH.x * along(0) + MOUTH.y * along(1) + MOUTH.z * along(2) + along(3);
  }
  return into;
}

/** An angle between -pi and pi. */
export const shortest = (angle: number): number => Math.atan2(Math.sin(angle), Math.cos(angle));

/** The middle joint of two bones from `from` towards `to`, bent to the side of `pole`; straight where they do not reach. */
export function bend(from: Vec, to: Vec, upper: number, lower: number, pole: Vec): Vec {
  const dx = to.x - from.x, dy = to.y - from.y, dz = to.z - from.z, whole = Math.hypot(dx, dy, dz) || 1e-6;
  const length = Math.max(Math.abs(upper - lower) + 1e-4, Math.min(whole, upper + lower - 1e-4));
  const forward = (upper * upper - lower * lower + length * length) / (2 * length), aside = Math.sqrt(Math.max(0, upper * upper - forward * forward));
  const ux = dx / whole, uy = dy / whole, uz = dz / whole, dot = pole.x * ux + pole.y * uy + pole.z * uz;
  const px = pole.x - dot * ux, py = pole.y - dot * uy, pz = pole.z - dot * uz, p = Math.hypot(px, py, pz) || 1;
  return { x: from.x + ux * forward + px / p * aside, y: from.y + uy * forward + py / p * aside, z: from.z + uz * forward + pz / p * aside };
}

/** `to`, or as near to it as `most` metres go. */
function reach(from: Vec, to: Vec, most: number): Vec {
  const whole = Math.hypot(to.x - from.x, to.y - from.y, to.z - from.z);
  return whole <= most ? to : along(from, to, most / whole);
}
function along(from: Vec, to: Vec, part: number): Vec {
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part, z: from.z + (to.z - from.z) * part };
}
function add(v: Vec, x: number, y: number, z: number, scale = 1): Vec {
  return { x: v.x * scale + x, y: v.y * scale + y, z: v.z * scale + z };
}
/** A vector turned by a joint's rotation. */
function rotate({ qx, qy, qz, qw }: Joint, { x, y, z }: Vec): Vec {
  const tx = 2 * (qy * z - qz * y), ty = 2 * (qz * x - qx * z), tz = 2 * (qx * y - qy * x);
  return { x: x + qw * tx + qy * tz - qz * ty, y: y + qw * ty + qz * tx - qx * tz, z: z + qw * tz + qx * ty - qy * tx };
}

/** A part at a joint's place and rotation. */
function place(into: Float32Array, index: number, at: Vec, joint: Joint, scale: number, size: number, foot: Vec): void {
  axes(into, index, at, rotate(joint, { x: 0, y: 0, z: 1 }), rotate(joint, { x: 0, y: 1, z: 0 }), scale, size, foot);
}
/** A part whose +y runs from one point to another, `thick` across; `rigid` keeps its own length. */
function bone(into: Float32Array, index: number, from: Vec, to: Vec, front: Vec, thick: number, size: number, foot: Vec, deep = thick, rigid = false): void {
  const y = { x: to.x - from.x, y: to.y - from.y, z: to.z - from.z }, length = Math.hypot(y.x, y.y, y.z) || 1e-6;
  axes(into, index, from, front, y, thick, size, foot, rigid ? 1 : length, deep);
}
/** Writes a matrix from a place, an up axis and a front axis that need not be square to it. */
function axes(into: Float32Array, index: number, at: Vec, front: Vec, up: Vec, wide: number, size: number, foot: Vec, tall = wide, deep = wide): void {
  const u = Math.hypot(up.x, up.y, up.z) || 1, ux = up.x / u, uy = up.y / u, uz = up.z / u;
  const dot = front.x * ux + front.y * uy + front.z * uz;
  let fx = front.x - dot * ux, fy = front.y - dot * uy, fz = front.z - dot * uz;
  const f = Math.hypot(fx, fy, fz) || 1;
  fx /= f; fy /= f; fz /= f;
  const rx = uy * fz - uz * fy, ry = uz * fx - ux * fz, rz = ux * fy - uy * fx;
  const w = wide * size, t = tall * size, d = deep * size;
  into.set([
    rx * w, ry * w, rz * w, 0, ux * t, uy * t, uz * t, 0, fx * d, fy * d, fz * d, 0,
    foot.x + (at.x - foot.x) * size, at.y * size, foot.z + (at.z - foot.z) * size, 1,
  ], index * MATRIX);
}
