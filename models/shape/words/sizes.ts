/** Sides out of what a description states: stated ones hold exactly, the others follow as far as is usual for the family. */
import type { Dimensions } from '../../../shared/catalogue.ts';
import type { Family } from '../family.ts';
import type { Axis } from './lexicon/common.ts';
import type { FamilyWords, Measure } from './lexicon/index.ts';
import type { Quantity } from './quantities.ts';

export type Side = keyof Dimensions;
export const SIDES: readonly Side[] = ['width', 'height', 'depth'];

/** What is said of the size: quantities with the direction that the network read, `size` where it read none. */
export interface StatedSize { readonly axis: Axis | 'size'; readonly quantity: Quantity }
export type Sides = Partial<Record<Side, number>>;

/** Most that a stated side may differ from the usual one, as a factor, before it is not believed. */
const BELIEVABLE = 8;
const BOUNDS: Readonly<Record<Side, readonly [number, number]>> = { width: [0.005, 5], height: [0.002, 2.1], depth: [0.002, 5] };

const longestAcross = ({ size }: Pick<Family, 'size'>): Side => (size.width >= size.depth ? 'width' : 'depth');
const least = ({ size }: Pick<Family, 'size'>): Side => SIDES.reduce((a, b) => (size[b] < size[a] ? b : a));
const LETTERS = { w: 'width', h: 'height', d: 'depth', l: 'length' } as const;

/** The sides that one axis is about. */
function sidesOf(axis: Axis | Exclude<Measure, 'screen'>, family: Family, words: FamilyWords, round: boolean): readonly Side[] {
  switch (axis) {
    case 'across': return round || !words.handled ? ['width', 'depth'] : ['depth'];
    case 'length': return [words.long ?? longestAcross(family)];
    case 'thick': return [least(family)];
    default: return round && axis !== 'height' ? ['width', 'depth'] : [axis];
  }
}

/** Metres by side, as the description states them, and the quantities that are none of this family's. `usual` decides the order of `30 x 20 x 10`. */
export function statedSides(stated: readonly StatedSize[], usual: Dimensions, family: Family, words: FamilyWords, round: boolean): { readonly sides: Sides; readonly refused: readonly Quantity[] } {
  const sides: Sides = {}, refused: Quantity[] = [];
  const set = (quantity: Quantity, those: readonly (readonly [Side, number])[]): void => {
    if (those.every(([side, metres]) => Math.abs(Math.log(metres / family.size[side])) < Math.log(BELIEVABLE))) for (const [side, metres] of those) sides[side] ??= metres;
    else refused.push(quantity);
  };
  // What has a direction of its own goes first; a length beside a width is the longer way, whichever that is.
  const directed = stated.filter(({ axis, quantity }) => axis !== 'size' && quantity.values.length === 1);
  const both = directed.some(({ axis }) => axis === 'length') && directed.some(({ axis }) => axis === 'width') && !directed.some(({ axis }) => axis === 'depth');
  for (const { axis, quantity } of directed) {
    const metres = quantity.values[0] as number;
    if (axis === 'size') continue;
    const those = both && axis === 'width' ? [longestAcross(family) === 'width' ? 'depth' as const : 'width' as const] : sidesOf(axis, family, words, round);
    set(quantity, those.map((side) => [side, metres] as const));
  }
  for (const { axis, quantity } of stated) {
    if (directed.some((each) => each.quantity === quantity)) continue;
    const metres = quantity.values[0] as number, about = axis === 'size' ? words.measure : axis;
    if (quantity.values.length === 1 && about === 'screen') set(quantity, SIDES.filter((side) => side !== least(family)).map((side) => [side, family.size[side] * metres / (words.screen ?? metres)] as const));
    else if (quantity.values.length === 1 && about !== 'screen') set(quantity, sidesOf(about, family, words, round).map((side) => [side, metres] as const));
    else set(quantity, placed(quantity, usual));
  }
  return { sides, refused };
}

/** Which side each of two or three joined lengths is: by their letters, else in the order that comes nearest to the usual size. */
export function placed({ values, letters }: Pick<Quantity, 'values' | 'letters'>, usual: Dimensions): [Side, number][] {
  if (letters.every((letter) => letter !== null)) {
    const horizontal = usual.width >= usual.depth ? ['width', 'depth'] as const : ['depth', 'width'] as const, named = letters.map((letter) => LETTERS[letter]);
    const long = named.includes('length'), sides = named.map((name): Side => (name === 'length' ? horizontal[0] : name === 'width' && long && !named.includes('depth') ? horizontal[1] : name));
    if (new Set(sides).size === sides.length) return sides.map((side, i) => [side, values[i] as number]);
  }
  const lowest = least({ size: usual }), fitting = values.length === 3 ? ORDERS : PAIRS.filter((pair) => !pair.includes(lowest));
  const best = fitting.reduce((a, b) => (strangeness(b, values, usual) < strangeness(a, values, usual) - CLEARLY ? b : a));
  return best.map((side, i) => [side, values[i] as number]);
}
/** By how much another order must fit better than the customary one before it. */
const CLEARLY = 0.15;
const ORDERS: readonly (readonly Side[])[] = [['width', 'depth', 'height'], ['width', 'height', 'depth'], ['height', 'width', 'depth'], ['depth', 'width', 'height'], ['height', 'depth', 'width'], ['depth', 'height', 'width']];
const PAIRS: readonly (readonly Side[])[] = [['width', 'height'], ['width', 'depth'], ['height', 'depth'], ['height', 'width'], ['depth', 'width'], ['depth', 'height']];

/** The greatest factor between two sizes side by side, as a logarithm. */
function strangeness(order: readonly Side[], values: readonly number[], usual: Dimensions): number {
  return Math.max(...order.map((side, i) => Math.abs(Math.log((values[i] as number) / usual[side]))));
}

/** All three sides: the stated ones, the others following them from `usual`, and in proportion to what it is to hold. */
export function sizeOf(sides: Sides, litres: number | null, usual: Dimensions, words: FamilyWords, round: boolean): Dimensions {
  const given = SIDES.filter((side) => sides[side] !== undefined), open = SIDES.filter((side) => sides[side] === undefined);
  const growth = given.length === 0 ? 0 : words.follows * given.reduce((sum, side) => sum + Math.log((sides[side] as number) / usual[side]), 0) / given.length;
  const out: Record<Side, number> = { ...usual };
  for (const side of SIDES) out[side] = sides[side] ?? usual[side] * Math.exp(growth);
  if (round && sides.width === undefined && sides.depth === undefined) out.depth = out.width;
  if (litres !== null && words.holds !== null && open.length > 0) {
    const factor = (litres / 1000 / (out.width * out.height * out.depth * words.holds)) ** (1 / open.length);
    for (const side of open) out[side] *= factor;
  }
  const within = (side: Side): number => Math.round(Math.min(BOUNDS[side][1], Math.max(BOUNDS[side][0], out[side])) * 1e5) / 1e5;
  return { width: within('width'), height: within('height'), depth: within('depth') };
}
