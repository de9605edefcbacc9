/** What can be changed about a form and how it is seen, one number at a time, and the choices that can be made otherwise. */
import { codeLength, slotsOf } from '../shape/code.ts';
import type { Family } from '../shape/family.ts';
import { decode } from './code.ts';
import type { Form } from './code.ts';
import type { View } from './render/camera.ts';
import { viewsOf } from './scene.ts';

/**
 * Steps that change a silhouette by a pixel or a few: of the code's numbers and proportions (0 to 1), yaw, pitch (radians),
 * distance (a factor's logarithm), and of where and how large it stands in the picture.
 */
export const STEP = { number: 0.12, proportion: 0.08, yaw: 0.12, pitch: 0.08, distance: 0.25, scale: 0.02, shift: 0.014 } as const;
export type Kind = keyof typeof STEP;

/** The least pitch and distance that a view may have, and the greatest; radians, halves of a diagonal. */
const PITCH = [-0.25, 1.5] as const, DISTANCE = [2.2, 14] as const;

/** Everything that is searched; `row` is the family's stretch of the code. */
export interface Point { readonly row: Float32Array; readonly view: View; readonly scale: number; readonly x: number; readonly y: number }
export interface Axis { readonly kind: Kind; readonly get: (p: Point) => number; readonly set: (p: Point, value: number) => Point }

export function formOf(family: Family, { row }: Point, kept: Pick<Form, 'wide' | 'deep'> | null): Form {
  return { ...decode(family, row), ...kept };
}

export function axesOf(family: Family, keepProportions: boolean, turns: boolean): Axis[] {
  const number = (at: number, kind: Kind): Axis => ({
    kind, get: (p) => p.row[at] as number,
    set: (p, value) => { const row = p.row.slice(); row[at] = Math.min(1, Math.max(0, value)); return { ...p, row }; },
  });
  const view = (kind: 'yaw' | 'pitch', low: number, high: number): Axis => ({
    kind, get: (p) => p.view[kind], set: (p, value) => ({ ...p, view: { ...p.view, [kind]: Math.min(high, Math.max(low, value)) } }),
  });
  const place = (name: 'scale' | 'x' | 'y'): Axis =>
    ({ kind: name === 'scale' ? 'scale' : 'shift', get: (p) => p[name], set: (p, value) => ({ ...p, [name]: value }) });
  const distance: Axis = {
    kind: 'distance', get: (p) => Math.log(p.view.distance),
    set: (p, value) => ({ ...p, view: { ...p.view, distance: Math.min(DISTANCE[1], Math.max(DISTANCE[0], Math.exp(value))) } }),
  };
  const length = codeLength(family), { yaw } = viewsOf(family), counted = slotsOf(family).flatMap((slot) =>
    (slot.parameter.kind === 'number' && slot.parameter.unit !== 'count' ? [number(slot.from, 'number')] : []));
  return [
    ...(keepProportions ? [] : [number(length, 'proportion'), ...(turns ? [number(length + 1, 'proportion')] : [])]),
    view('pitch', PITCH[0], PITCH[1]), ...(turns ? [view('yaw', -yaw * 1.1, yaw * 1.1)] : []),
    ...counted, place('scale'), place('x'), place('y'), distance,
  ];
}

/** The same point with one choice made otherwise, for every choice and option, or one more or fewer of what is counted. */
export function otherChoices(family: Family, point: Point): Point[] {
  return slotsOf(family).flatMap(({ from, to, parameter }): Point[] => {
    const now = Array.from(point.row.subarray(from, to)), changed = (values: readonly number[]): Point => {
      const row = point.row.slice();
      row.set(values, from);
      return { ...point, row };
    };
    if (parameter.kind === 'choice') {
      const chosen = now.indexOf(Math.max(...now));
      return now.flatMap((_, i) => (i === chosen ? [] : [changed(now.map((__, k) => (k === i ? 1 : 0)))]));
    }
    if (parameter.unit !== 'count' || parameter.max === parameter.min) return [];
    const one = 1 / (parameter.max - parameter.min), whole = Math.round((now[0] as number) / one) * one;
    return [whole - one, whole + one].filter((value) => value > -one / 2 && value < 1 + one / 2).map((value) => changed([value]));
  });
}
