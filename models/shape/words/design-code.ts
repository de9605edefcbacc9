/**
 * A design as the row of numbers that the generative network makes: parameters, material, sides and colours, each
 * about -1 to 1. Every family fills the first places with its own parameters; what it has none for stays zero.
 */
import type { Dimensions } from '../../../shared/catalogue.ts';
import { codeLength, decodeParams, encodeParams } from '../code.ts';
import type { Params } from '../code.ts';
import type { Family, Parameter } from '../family.ts';
import { MATERIAL_NAMES } from '../materials/library.ts';
import type { MaterialName } from '../materials/library.ts';
import { hexOf, labOf } from './colour-words.ts';

export interface Sketch {
  readonly params: Params;
  readonly material: MaterialName;
  readonly size: Dimensions;
  readonly colours: readonly [main: string, accent: string, detail: string];
}

/** What there was when the network was trained; kept with its weights, for families and materials that come later. */
export interface Layout {
  readonly materials: readonly string[];
  /** In the order of the network's outputs; the last output is "nothing that is made here". */
  readonly families: readonly { readonly name: string; readonly parameters: Readonly<Record<string, Parameter>> }[];
}

export function layoutOf(families: readonly Family[]): Layout {
  return { materials: MATERIAL_NAMES, families: families.map(({ name, parameters }) => ({ name, parameters })) };
}

/** Places for parameters, as many as the richest family has. */
export const placesOf = ({ families }: Layout): number => Math.max(...families.map(codeLength));
/** Length of a row. */
export const codeOf = (layout: Layout): number => placesOf(layout) + layout.materials.length + SIDES.length + COLOURS * 3;

const SIDES = ['width', 'height', 'depth'] as const, COLOURS = 3;
/** Logarithm of the factor from the family's usual side that stands for 1; and what the hue axes are multiplied by. */
const SIDE = 0.7, HUE = 4, MOST_SIDE = 1.2;

const declared = (layout: Layout, family: Family): { readonly parameters: Readonly<Record<string, Parameter>> } => layout.families.find(({ name }) => name === family.name) ?? { parameters: {} };

export function encodeDesign(layout: Layout, family: Family, { params, material, size, colours }: Sketch): Float32Array {
  const row = new Float32Array(codeOf(layout)), materials = placesOf(layout), sides = materials + layout.materials.length, hues = sides + SIDES.length;
  encodeParams(declared(layout, family), params).forEach((x, i) => { row[i] = 2 * x - 1; });
  for (const name of family.materials) row[materials + layout.materials.indexOf(name)] = name === material ? 1 : -1;
  SIDES.forEach((side, i) => { row[sides + i] = Math.log(size[side] / family.size[side]) / SIDE; });
  colours.forEach((hex, c) => labOf(hex).forEach((x, i) => { row[hues + 3 * c + i] = i === 0 ? 2 * x - 1 : HUE * x; }));
  return row;
}

/** What of a row is the family's: 1 there, 0 elsewhere. */
export function maskOf(layout: Layout, family: Family): Float32Array {
  const materials = placesOf(layout), mask = new Float32Array(codeOf(layout)).fill(1, 0, codeLength(declared(layout, family))).fill(1, materials + layout.materials.length);
  for (const name of family.materials) if (layout.materials.includes(name)) mask[materials + layout.materials.indexOf(name)] = 1;
  return mask;
}

/** Whatever the row says, a design that the family takes as it is declared today. `not` are materials that are not wanted. */
export function decodeDesign(layout: Layout, family: Family, row: ArrayLike<number>, not: ReadonlySet<string> = new Set()): Sketch {
  const materials = placesOf(layout), sides = materials + layout.materials.length, hues = sides + SIDES.length, then = declared(layout, family);
  const at = (i: number): number => (Number.isFinite(row[i]) ? row[i] as number : 0);
  const place = (name: MaterialName): number => (layout.materials.includes(name) ? at(materials + layout.materials.indexOf(name)) : Number.NEGATIVE_INFINITY);
  const wanted = family.materials.filter((name) => !not.has(name)), [first = family.materials[0]] = wanted;
  const side = (i: number): number => Math.exp(SIDE * Math.min(MOST_SIDE, Math.max(-MOST_SIDE, at(sides + i))));
  const colour = (c: number): string => hexOf([Math.min(0.93, Math.max(0.1, (at(hues + 3 * c) + 1) / 2)), at(hues + 3 * c + 1) / HUE, at(hues + 3 * c + 2) / HUE]);
  return {
    params: fitted(family, decodeParams(then, Array.from({ length: codeLength(then) }, (_, i) => (at(i) + 1) / 2))),
    material: wanted.reduce((best, name) => (place(name) > place(best) ? name : best), first),
    size: { width: family.size.width * side(0), height: family.size.height * side(1), depth: family.size.depth * side(2) },
    colours: [colour(0), colour(1), colour(2)],
  };
}

/** Parameters as a family takes them today: known ones, within their range; others take their default. */
export function fitted(family: Family, params: Params): Params {
  return Object.fromEntries(Object.entries(family.parameters).map(([name, p]) => {
    const value = params[name];
    if (p.kind === 'choice') return [name, typeof value === 'string' && p.options.includes(value) ? value : p.default];
    if (typeof value !== 'number' || !Number.isFinite(value)) return [name, p.default];
    const within = Math.min(p.max, Math.max(p.min, value));
    return [name, p.unit === 'count' ? Math.round(within) : within];
  }));
}
