/**
 * Render and compare: what the network guessed is turned and reshaped until its silhouette covers the photo's. A search
 * along one number at a time with steps that grow where they help (Hooke and Jeeves 1961); the guess pulls back a
 * little, so that what a silhouette does not show stays as the network saw it. It takes a fixed number of looks, so
 * the same photo gives the same form on every machine.
 */
import { codeLength, slotsOf } from '../shape/code.ts';
import type { Family } from '../shape/family.ts';
import type { MaterialName } from '../shape/materials/library.ts';
import { decode, encode } from './code.ts';
import type { Form } from './code.ts';
import type { Fitted, Target } from './look.ts';
import { looker } from './look.ts';
import type { View } from './render/camera.ts';
import { viewsOf } from './scene.ts';

export interface RefineOptions {
  /** Looks to spend. */
  readonly looks: number;
  /** Keep the guess's proportions, because the product's size is known. */
  readonly keepProportions: boolean;
  /** Whether the yaw is worth looking for: not of what looks the same from all sides. */
  readonly turns: boolean;
}
export const REFINE_DEFAULTS: RefineOptions = { looks: 150, keepProportions: false, turns: true };

/**
 * First steps: of the code's numbers and proportions (0 to 1), yaw, pitch (radians), distance (a factor's logarithm), and of
 * where and how large it stands in the picture.
 */
const STEP = { number: 0.18, proportion: 0.12, yaw: 0.16, pitch: 0.1, distance: 0.25, scale: 0.03, shift: 0.02 } as const;
/** What moving so far from the guess costs, in overlap. */
const PULL = { number: 0.03, proportion: 0.05, yaw: 0.06, pitch: 0.12, distance: 0.006, scale: 0, shift: 0 } as const;
/** Steps grow by this where they helped, and shrink by that where they did not. */
const GROW = 1.4, SHRINK = 0.5;
/** The least pitch and distance that a view may have, and the greatest; radians, halves of a diagonal. */
const PITCH = [-0.25, 1.5] as const, DISTANCE = [2.2, 14] as const;

/** Yaws tried beside the guess, radians from it; looks from which on a search is long enough to try other choices twice. */
const AROUND = 0.4, LONG = 80;

type Kind = keyof typeof STEP;

/** Everything that is searched, as one row. */
interface Point { readonly row: Float32Array; readonly view: View; readonly scale: number; readonly x: number; readonly y: number }
interface Axis { readonly kind: Kind; readonly get: (p: Point) => number; readonly set: (p: Point, value: number) => Point }

export function refine(guess: { readonly family: Family; readonly form: Form; readonly material: MaterialName; readonly view: View },
  target: Target, options: Partial<RefineOptions> = {}): Fitted {
  const { looks, keepProportions, turns } = { ...REFINE_DEFAULTS, ...options }, { family, form, material } = guess;
  const look = looker(family, material, target), axes = axesOf(family, keepProportions, turns),
    kept = keepProportions ? { wide: form.wide, deep: form.deep } : null;
  const start: Point = { row: encode(family, form), view: guess.view, scale: 1, x: 0, y: 0 };
  let spent = 0;
  const worth = (p: Point): number => {
    spent++;
    let pull = 0;
    for (const { kind, get } of axes) if (PULL[kind] > 0) pull += PULL[kind] * ((get(p) - get(start)) / (3 * STEP[kind])) ** 2;
    return look(formOf(family, p, kept), p).overlap - Math.min(0.25, pull);
  };
  let best = start, most = worth(start);
  const consider = (p: Point): boolean => {
    const value = worth(p);
    if (value <= most) return false;
    best = p;
    most = value;
    return true;
  };
  if (turns) for (const yaw of [-start.view.yaw, 0, start.view.yaw - AROUND, start.view.yaw + AROUND]) consider({ ...start, view: { ...start.view, yaw } });
  for (const other of otherChoices(family, best)) consider(other);
  const steps = axes.map(({ kind }) => STEP[kind] as number);
  let again = looks >= LONG;
  for (let round = 0; round < looks && steps.some((step, i) => step > STEP[(axes[i] as Axis).kind] / 40); round++) {
    for (const [i, axis] of axes.entries()) {
      if (spent >= looks) break;
      if (again && spent > looks / 2) {
        // What another choice is worth shows only once the rest fits.
        again = false;
        for (const other of otherChoices(family, best)) if (spent < looks) consider(other);
      }
      const step = steps[i] as number, from = best,
        helped = consider(axis.set(from, axis.get(from) + step)) || consider(axis.set(from, axis.get(from) - step));
      if (helped && (axis.get(best) - axis.get(from)) * step > 0) steps[i] = step * GROW;
      else steps[i] = helped ? -step : step * SHRINK;
      if ((steps[i] as number) < 0) steps[i] = step;
    }
  }
  return look(formOf(family, best, kept), best);
}

function formOf(family: Family, { row }: Point, kept: Pick<Form, 'wide' | 'deep'> | null): Form {
  return { ...decode(family, row), ...kept };
}

function axesOf(family: Family, keepProportions: boolean, turns: boolean): Axis[] {
  const number = (at: number, kind: Kind): Axis => ({
    kind, get: (p) => p.row[at] as number,
    set: (p, value) => { const row = p.row.slice(); row[at] = Math.min(1, Math.max(0, value)); return { ...p, row }; },
  });
  const view =
    (kind: 'yaw' | 'pitch', low: number, high: number): Axis =>
    ({ kind, get: (p) => p.view[kind], set: (p, value) => ({ ...p, view: { ...p.view, [kind]: Math.min(high, Math.max(low, value)) } }) });
  const place =
    (name: 'scale' | 'x' | 'y'): Axis =>
    ({ kind: name === 'scale' ? 'scale' : 'shift', get: (p) => p[name], set: (p, value) => ({ ...p, [name]: value }) });
  const length = codeLength(family), { yaw } = viewsOf(family);
  const distance: Axis =
    { kind: 'distance', get: (p) => Math.log(p.view.distance),
    set: (p, value) => ({ ...p, view: { ...p.view, distance: Math.min(DISTANCE[1], Math.max(DISTANCE[0], Math.exp(value))) } }) };
  return [
    ...(keepProportions ? [] : [number(length, 'proportion'), ...(turns ? [number(length + 1, 'proportion')] : [])]),
      view('pitch', PITCH[0], PITCH[1]), ...(turns ? [view('yaw', -yaw * 1.1, yaw * 1.1)] : []),
    ...slotsOf(family).filter(({ parameter }) => parameter.kind === 'number').map(({ from }) => number(from, 'number')), place('scale'),
      place('x'), place('y'), distance,
  ];
}

/** The same point with one choice made otherwise, for every choice and option. */
function otherChoices(family: Family, point: Point): Point[] {
  return slotsOf(family).filter(({ parameter }) => parameter.kind === 'choice').flatMap(({ from, to }) => {
    const chosen =
      Array.from({ length: to - from }, (_, i) => i)
      .reduce((a, b) => ((point.row[from + b] as number) > (point.row[from + a] as number) ? b : a), 0);
    return Array.from({ length: to - from }, (_, i) => i).filter((i) => i !== chosen).map((i) => {
      const row = point.row.slice();
      row.fill(0, from, to);
      row[from + i] = 1;
      return { ...point, row };
    });
  });
}
