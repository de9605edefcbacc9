/**
 * The last steps of a fit, by the level of detail that is proposed: the coarse one that was searched covers only 0.97 of it in
 * the mean, 0.9 of thin rings. How the silhouette changes is told by the coarse level still, for a look at the fine one takes
 * 10 to 100 ms; what it is short of, and whether a step was one, by the fine.
 */
import { axesOf, formOf } from './axes.ts';
import type { Axis, Point } from './axes.ts';
import { encode } from './code.ts';
import { looker } from './look.ts';
import type { Fitted, Target } from './look.ts';
import type { RefineOptions } from './refine.ts';
import { moved, pullOf, SEARCHED, sides, slopesOf } from './refine.ts';
import type { Seen } from './refine.ts';
import type { Runner } from './race.ts';
import { blurred, stepOf } from './step.ts';

/** The level of detail that is proposed, and pixels along a side of the square in which it is compared. */
const PROPOSED = 1;
export const POLISH_SIZE = 128;
/** Rounds at most, and looks at the fine level. */
const ROUNDS = 4, LOOKS = 8;
/** Rounds of blur, and dampings tried in turn. */
const BLUR = 3, DAMPINGS = [0.03, 0.3] as const;

/** A runner's fit made better by the fine level. @param target of `POLISH_SIZE` */
export function polished({ guess, material, fitted }: Pick<Runner, 'guess' | 'material' | 'fitted'>, target: Target,
  { keepProportions, turns }: Pick<RefineOptions, 'keepProportions' | 'turns'>): Fitted {
  const { family } = guess, coarse = looker(family, material, target, SEARCHED), fine = looker(family, material, target, PROPOSED);
  const axes = axesOf(family, keepProportions, turns), pull = axes.map(pullOf), kept = keepProportions ? { wide: fitted.form.wide, deep: fitted.form.deep } : null;
  const start: Point = { row: encode(family, fitted.form), view: fitted.view, scale: fitted.scale, x: fitted.x, y: fitted.y };
  const strayed = (p: Point): number[] => axes.map(({ get }: Axis) => get(p) - get(start));
  const see = (look: typeof coarse) => (point: Point): Seen => {
    const seen = look(formOf(family, point, kept), point), cost = strayed(point).reduce((sum, d, i) => sum + (pull[i] as number) * d * d, 0);
    return { point, fitted: seen, worth: seen.overlap - cost };
  };
  const near = see(coarse), truly = see(fine), wanted = blurred(target.chances, target.size, BLUR);
  let best = truly(start);
  for (let round = 0, looks = 1; round < ROUNDS; round++) {
    const here = best, flat = near(here.point), beside = sides(flat, axes, 1, () => true, near),
      slopes = slopesOf(flat, beside, target.size, BLUR, pull.map((p) => p * target.sum), axes);
    const now = blurred(here.fitted.seen, target.size, BLUR), lacking = wanted.map((v, i) => v - (now[i] as number));
    for (const damping of DAMPINGS) {
      if (best !== here || looks++ >= LOOKS) continue;
      const next = truly(moved(here.point, axes, stepOf(slopes, lacking, strayed(here.point), damping)));
      if (next.worth > best.worth) best = next;
    }
    if (best === here) break;
  }
  return best.fitted;
}
