import { through } from './curve.ts';
import { superellipse } from './mesh.ts';
import type { Vec3 } from './vector.ts';

/** A body by the tape: girths, widths and lengths in metres. */
export interface BodyMeasures {
  readonly height: number;
  readonly neck: number; readonly chest: number; readonly waist: number; readonly hip: number; readonly thigh: number;
  /** Between the tips of the shoulders. */
  readonly shoulders: number;
  /** From the tip of the shoulder to the wrist. */
  readonly arm: number;
  readonly upperArm: number; readonly wrist: number;
  /** From the crotch to the ground. */
  readonly inseam: number;
  readonly calf: number; readonly ankle: number; readonly head: number; readonly foot: number;
}

/** A level cut through a torso or a limb: half its width, its depth before and behind its middle, and the middle's place; metres. */
export interface Section { readonly x: number; readonly front: number; readonly back: number; readonly at: readonly [x: number, z: number] }

/** What a garment is hung on: a standing body, feet on the ground, front to +z, its left side at +x. Metres. */
export interface Form {
  readonly measures: BodyMeasures;
  /** Heights: the side of the neck's foot, shoulder tip, armpit, waist, hip, crotch, knee, ankle. */
  readonly level: Readonly<Record<'neck' | 'shoulder' | 'underarm' | 'waist' | 'hip' | 'crotch' | 'knee' | 'ankle', number>>;
  /** The trunk at a height from the crotch to the armpit. */
  torso(y: number): Section;
  /** The left leg at a height from the ankle to the crotch. */
  leg(y: number): Section;
  /** The left arm: its joints, and its radius from the shoulder (0) over the elbow (0.5) to the wrist (1). */
  readonly arm: { readonly shoulder: Vec3; readonly elbow: Vec3; readonly wrist: Vec3; readonly radius: (t: number) => number };
}

/** Exponent of the trunk's sections: a little fuller than an ellipse. */
export const TRUNK = 2.3;

/** A person of middling build, of whom the hidden mannequin in a product's picture is a likeness. */
export const MANNEQUIN: BodyMeasures = {
  height: 1.78, neck: 0.38, chest: 0.98, waist: 0.84, hip: 0.97, thigh: 0.56, shoulders: 0.41, arm: 0.6, upperArm: 0.31, wrist: 0.17, inseam: 0.82, calf: 0.37, ankle: 0.23, head: 0.57, foot: 0.265,
};
export const MANNEQUIN_WOMAN: BodyMeasures = {
  height: 1.68, neck: 0.33, chest: 0.88, waist: 0.7, hip: 0.95, thigh: 0.55, shoulders: 0.37, arm: 0.56, upperArm: 0.27, wrist: 0.15, inseam: 0.78, calf: 0.35, ankle: 0.21, head: 0.55, foot: 0.24,
};

/** Perimeter of a section, metres. */
export function girthOf({ x, front, back }: Section, exponent = TRUNK): number {
  let sum = 0, before = superellipse(x, back, exponent, 0);
  for (let i = 1; i <= 64; i++) {
    const a = (i / 64) * 2 * Math.PI, p = superellipse(x, Math.sin(a) < 0 ? front : back, exponent, a);
    sum += Math.hypot(p[0] - before[0], p[1] - before[1]);
    before = p;
  }
  return sum;
}

/** The section of a given perimeter, and of given depths before and behind, as shares of its half width. */
function sectionOf(girth: number, front: number, back: number, exponent: number): { x: number; front: number; back: number } {
  const x = girth / girthOf({ x: 1, front, back, at: [0, 0] }, exponent);
  return { x, front: x * front, back: x * back };
}

/** A form of given measures; another source of sections (a scanned body) may make its own. */
export function formOf(measures: BodyMeasures): Form {
  const m = measures, h = m.height, bust = Math.max(0, (m.chest - m.waist) / m.chest - 0.14);
  const level = { neck: h * 0.846, shoulder: h * 0.818, underarm: h * 0.742, waist: h * 0.622, hip: h * 0.515, crotch: m.inseam, knee: m.inseam * 0.58, ankle: h * 0.045 };
  const knots = [
    { y: level.crotch, ...sectionOf(m.hip * 0.97, 0.6, 0.72, TRUNK), z: 0 },
    { y: level.hip, ...sectionOf(m.hip, 0.6, 0.76, TRUNK), z: -0.004 },
    { y: level.waist, ...sectionOf(m.waist, 0.68, 0.68, TRUNK), z: 0.004 },
    // Level around the armpit, where a bodice changes from a ring to front and back.
    ...[-0.055, -0.012].map((up) => ({ y: level.underarm + h * up, ...sectionOf(m.chest, 0.62 + bust, 0.6, TRUNK), z: 0 })),
  ];
  const x = through(knots.map((k) => [k.y, k.x])), front = through(knots.map((k) => [k.y, k.front])), back = through(knots.map((k) => [k.y, k.back])), z = through(knots.map((k) => [k.y, k.z]));
  const round = 2 * Math.PI, hipWidth = sectionOf(m.hip, 0.62, 0.78, TRUNK).x;
  const leg = through([[0, m.ankle / round], [level.ankle, m.ankle / round], [level.knee * 0.72, m.calf / round], [level.knee, (m.calf + 0.01) / round], [level.crotch, m.thigh / round]]);
  const apart = through([[0, hipWidth * 0.62], [level.crotch, Math.max(hipWidth * 0.5, m.thigh / round + 0.004)]]);
  const tip: Vec3 = [m.shoulders / 2 - 0.012, level.shoulder - 0.03, -0.01], upper = m.arm * 0.53, lower = m.arm * 0.5;
  const elbow: Vec3 = [tip[0] + upper * Math.sin(0.3), tip[1] - upper * Math.cos(0.3), tip[2] - 0.012];
  const wrist: Vec3 = [elbow[0] + lower * Math.sin(0.17), elbow[1] - lower * Math.cos(0.17) * 0.97, elbow[2] + lower * 0.24];
  return {
    measures, level,
    torso: (y) => ({ x: x(y), front: front(y), back: back(y), at: [0, z(y)] }),
    leg: (y) => { const r = leg(y); return { x: r, front: r, back: r, at: [apart(y), -0.006] }; },
    arm: { shoulder: tip, elbow, wrist, radius: through([[0, m.upperArm / round], [0.4, (m.upperArm * 0.92) / round], [0.55, (m.upperArm * 0.82) / round], [1, m.wrist / round]]) },
  };
}
