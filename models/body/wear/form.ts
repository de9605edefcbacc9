/** A body as the form that garments are hung on. */
import { stations, through } from '../../shape/kit/curve.ts';
import { TRUNK } from '../../shape/kit/form.ts';
import type { Form, Section } from '../../shape/kit/form.ts';
import type { Vec2 } from '../../shape/kit/vector.ts';
import { joints } from '../arm.ts';
import type { Body } from '../body.ts';
import { headOf } from '../head.ts';
import { axis } from '../leg.ts';
import { level, loopAt, sliced } from '../slice.ts';
import type { Surface } from '../slice.ts';
import { TORSO, torsoHeight } from '../torso.ts';

/** Trunk and thighs come this near to the middle, and arms do not, metres. */
const TRUNK_ONLY = 0.06;

/** @param skin the surface that is hung on: the body's own, or what it wears already */
export function formOfBody({ figure }: Body, skin: Surface): Form {
  const at = (along: number): number => torsoHeight(figure, along), head = headOf(figure), crotch = figure.inseam;
  const underarm = at(TORSO.armpit) + 0.012, ys = stations(crotch - 0.01, underarm, 20);
  const trunk = ys.map((y) => around(sliced(skin, level(y)).filter((loop) => reach(loop) < TRUNK_ONLY).flat()));
  const line = (sections: readonly Section[], at: readonly number[], of: (s: Section) => number): ((y: number) => number) => through(sections.map((s, i) => [at[i] ?? 0, of(s)]));
  const sectionAt = (sections: readonly Section[], heights: readonly number[]): ((y: number) => Section) => {
    const [x, front, back, cx, cz] = [(s: Section) => s.x, (s: Section) => s.front, (s: Section) => s.back, (s: Section) => s.at[0], (s: Section) => s.at[1]].map((of) => line(sections, heights, of));
    return (y) => ({ x: x?.(y) ?? 0, front: front?.(y) ?? 0, back: back?.(y) ?? 0, at: [cx?.(y) ?? 0, cz?.(y) ?? 0] });
  };
  const legYs = stations(0.09, crotch - 0.012, 14), middle = axis(figure);
  const legs = legYs.map((y) => {
    const [x, z] = middle(y / figure.inseam), loop = loopAt(sliced(skin, level(y)), [x, z]);
    return around(loop, (left(loop) + right(loop)) / 2);
  });
  const { shoulder, elbow, wrist } = joints(figure), round = 2 * Math.PI;
  return {
    measures: {
      height: figure.height, neck: figure.neck, chest: figure.chest, waist: figure.waist, hip: figure.hip, thigh: figure.thigh, shoulders: figure.shoulder * 2,
      arm: figure.upperArm + figure.lowerArm, upperArm: figure.biceps, wrist: figure.wrist, inseam: figure.inseam, calf: figure.calf, ankle: figure.ankle, head: head.tall * 2.45, foot: figure.foot,
    },
    level: {
      neck: figure.nape - 0.022 * figure.height, shoulder: at(TORSO.shoulder) + 0.008 * figure.height, underarm, waist: at(TORSO.waist), hip: at(TORSO.hip),
      crotch, knee: figure.inseam * 0.575, ankle: 0.045 * figure.height,
    },
    torso: sectionAt(trunk, ys), leg: sectionAt(legs, legYs),
    arm: { shoulder, elbow, wrist, radius: through([[0, figure.biceps / round * 1.08], [0.25, figure.biceps / round], [0.55, figure.forearm / round], [1, figure.wrist * 1.1 / round]]) },
  };
}

const left = (loop: readonly Vec2[]): number => Math.min(...loop.map(([x]) => x)), right = (loop: readonly Vec2[]): number => Math.max(...loop.map(([x]) => x));
function reach(loop: readonly Vec2[]): number {
  return left(loop) < 0 && right(loop) > 0 ? 0 : Math.min(...loop.map(([x]) => Math.abs(x)));
}

/** The least section of the trunk's form that holds all points; `x` is its middle. */
function around(points: readonly Vec2[], x = 0): Section {
  const half = Math.max(...points.map(([px]) => Math.abs(px - x))), front = Math.max(...points.map(([, z]) => z)), back = Math.min(...points.map(([, z]) => z)), z = (front + back) / 2;
  const fill = Math.max(...points.map(([px, pz]) => ((Math.abs(px - x) / half) ** TRUNK + (Math.abs(pz - z) / (front - z)) ** TRUNK) ** (1 / TRUNK)));
  return { x: half * fill, front: (front - z) * fill, back: (z - back) * fill, at: [x, z] };
}
