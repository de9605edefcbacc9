/**
 * Render and compare: what the network guessed is turned and reshaped until its silhouette covers the photo's. One look beside
 * each axis tells where to go (`step.ts`); a choice made otherwise is judged after the rest had a step to fit it; the guess
 * pulls back a little, so that what a silhouette does not show stays as the network saw it. It takes a fixed number of looks,
 * so the same photo gives the same form on every machine.
 */
import type { Family } from '../shape/family.ts';
import type { MaterialName } from '../shape/materials/library.ts';
import { axesOf, formOf, otherChoices, STEP } from './axes.ts';
import type { Axis, Kind, Point } from './axes.ts';
import { encode } from './code.ts';
import type { Form } from './code.ts';
import type { Fitted, Target } from './look.ts';
import { looker } from './look.ts';
import type { View } from './render/camera.ts';
import { blurred, slopesFrom, stepOf } from './step.ts';
import type { Slopes } from './step.ts';

export interface RefineOptions {
  /** Looks to spend. */
  readonly looks: number;
  /** Keep the guess's proportions, because the product's size is known. */
  readonly keepProportions: boolean;
  /** Whether the yaw is worth looking for: not of what looks the same from all sides. */
  readonly turns: boolean;
  /** Where an earlier search got to, from which this one goes on; else it begins at the guess and some views beside it. */
  readonly from: { readonly form: Form; readonly view: View } | null;
}
export const REFINE_DEFAULTS: RefineOptions = { looks: 150, keepProportions: false, turns: true, from: null };

/** The level of detail that is searched: a look at it takes 1 to 2 ms. */
export const SEARCHED = 2;
/** What moving three steps from the guess costs, in overlap. */
const PULL: Readonly<Record<Kind, number>> = { number: 0.0026, proportion: 0.0044, yaw: 0.0068, pitch: 0.0154, distance: 0.0012, scale: 0, shift: 0 };
/** The most that all of it costs. */
const MOST_PULL = 0.25;
/** Views tried beside the guess, radians from it; of all, so many are followed by a step. */
const AROUND = 0.4, FOLLOWED = 3;
/** Where it is tried again from, once it gets no further: steps along one axis, each followed by a few rounds. */
const AGAIN: readonly (readonly [Kind, number])[] = [['pitch', 3], ['pitch', -3], ['yaw', 3], ['yaw', -3], ['proportion', 3], ['proportion', -3]];
const ROUNDS_AGAIN = 2;
/** Dampings tried in turn until one helps, each so many times the one before; and the longest way of a step, in steps of the axis. */
const DAMPINGS = [1, 8, 64] as const, DAMPING = 0.03, LONGEST = 3;
/** Looks from which on a search is long enough to follow several. */
const LONG = 100;
/** Rounds of blur: so many at first, then fewer; and the share of a step below which nothing is told any more. */
const BLURS = [4, 2, 1] as const, LEAST_REACH = 0.2;

/** What moving along an axis costs in overlap, for the square of how far. */
export const pullOf = ({ kind }: Axis): number => PULL[kind] / (3 * STEP[kind]) ** 2;

export interface Seen { readonly point: Point; readonly fitted: Fitted; /** Overlap less the pull. */ readonly worth: number }

const better = (a: Seen, b: Seen): Seen => (b.worth > a.worth ? b : a);

export function refine(guess: { readonly family: Family; readonly form: Form; readonly material: MaterialName; readonly view: View },
  target: Target, options: Partial<RefineOptions> = {}): Fitted {
  const { looks, keepProportions, turns, from: earlier } = { ...REFINE_DEFAULTS, ...options }, { family, form, material } = guess;
  const look = looker(family, material, target, SEARCHED), axes = axesOf(family, keepProportions, turns),
    kept = keepProportions ? { wide: form.wide, deep: form.deep } : null;
  const start: Point = { row: encode(family, form), view: guess.view, scale: 1, x: 0, y: 0 };
  const pull = axes.map(pullOf), strayed = (p: Point): number[] => axes.map(({ get }) => get(p) - get(start));
  let spent = 0;
  const left = (): boolean => spent < looks;
  const see = (point: Point): Seen => {
    spent++;
    const fitted = look(formOf(family, point, kept), point), cost = strayed(point).reduce((sum, d, i) => sum + (pull[i] as number) * d * d, 0);
    return { point, fitted, worth: fitted.overlap - Math.min(MOST_PULL, cost) };
  };
  /** So many rounds from a place, or fewer if they lead nowhere. */
  const climbed = (from: Seen, rounds: number, choosing: boolean): Seen => {
    let best = from;
    for (let round = 0, reach = 1; round < rounds && left() && reach > LEAST_REACH; round++) {
      const blur = BLURS[Math.min(round, BLURS.length - 1)] as number, soft = blurred(target.chances, target.size, blur), here = best;
      const beside = sides(here, axes, reach, left, see), slopes = slopesOf(here, beside, target.size, blur, pull.map((p) => p * target.sum), axes);
      const stepped = (one: Seen, damping: number): Point => {
        const now = blurred(one.fitted.seen, target.size, blur);
        return moved(one.point, axes, stepOf(slopes, soft.map((v, i) => v - (now[i] as number)), strayed(one.point), damping));
      };
      for (const times of DAMPINGS) if (best === here && left()) best = better(best, see(stepped(here, DAMPING * times)));
      for (const side of beside) if (side) best = better(best, side);
      if (choosing) for (const other of otherChoices(family, best.point)) {
        if (spent + 1 >= looks) break;
        const plain = see(other);
        best = better(better(best, plain), see(stepped(plain, DAMPING * 2)));
      }
      if (best === here) reach /= 2;
    }
    return best;
  };
  const views = turns && !earlier ? [-guess.view.yaw, 0, guess.view.yaw - AROUND, guess.view.yaw + AROUND] : [];
  const first = earlier ? { ...start, row: encode(family, earlier.form), view: earlier.view } : start;
  const starts = [see(first), ...views.map((yaw) => see({ ...start, view: { ...start.view, yaw } }))].sort((a, b) => b.worth - a.worth);
  let best = starts.slice(0, looks < LONG ? 1 : FOLLOWED).map((one) => climbed(one, 1, false)).reduce(better);
  best = climbed(best, Infinity, true);
  for (const [kind, steps] of AGAIN) {
    const axis = axes.find((one) => one.kind === kind);
    if (axis && left()) best = better(best, climbed(see(axis.set(best.point, axis.get(best.point) + steps * STEP[kind])), ROUNDS_AGAIN, false));
  }
  return climbed(best, Infinity, true).fitted;
}

/** One look beside a point along each axis, as long as there are looks left; null where the axis ends. */
export function sides(from: Seen, axes: readonly Axis[], reach: number, left: () => boolean, see: (p: Point) => Seen): (Seen | null)[] {
  return axes.map(({ kind, get, set }) => {
    const at = get(from.point), step = reach * STEP[kind], to = set(from.point, at + step),
      other = Math.abs(get(to) - at) > step / 2 ? to : set(from.point, at - step);
    return left() && Math.abs(get(other) - at) > step / 4 ? see(other) : null;
  });
}

export function slopesOf(from: Seen, beside: readonly (Seen | null)[], size: number, blur: number, pull: readonly number[], axes: readonly Axis[]): Slopes {
  const here = from.fitted.seen;
  return slopesFrom(beside.map((side, k) => {
    if (!side) return new Float32Array(here.length);
    const { get } = axes[k] as Axis, way = get(side.point) - get(from.point);
    return blurred(Float32Array.from(side.fitted.seen, (v, i) => v - (here[i] as number)), size, blur).map((v) => v / way);
  }), pull);
}

/** A point moved along its axes, no further than can be foreseen. */
export const moved = (from: Point, axes: readonly Axis[], step: readonly number[]): Point => axes.reduce((p, { kind, get, set }, i) => {
  const most = LONGEST * STEP[kind];
  return set(p, get(p) + Math.min(most, Math.max(-most, step[i] as number)));
}, from);
