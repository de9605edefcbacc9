/** Puts a soup where its product stands: upright, at its true size, on its bottom's middle, front to +z. */
import type { Dimensions } from '../../../shared/catalogue.ts';
import type { FinishChange } from '../../../shared/make.ts';
import type { Soup } from './soup.ts';

/** Sides that differ from the product's by more than this share are said. */
const SAID = 0.1;
/** A turn is made only where it mends proportions that are this far off, and leaves them this near. */
const FAR = 0.35, NEAR = 0.12;
type Sides = readonly [number, number, number];

export interface StandOptions {
  /** Quarter turns about y, anticlockwise from above, that its merchant asks for; null turns where proportions plainly say so. */
  readonly turn: number | null;
}
export const STAND_DEFAULTS: StandOptions = { turn: null };
export interface Stood {
  readonly soup: Soup; readonly changes: readonly FinishChange[]; readonly scale: number;
  /** Metres. */
  readonly size: Dimensions;
  /** Each side as a share of the product's. */
  readonly fills: Dimensions;
}

/** Rotations that are tried: by their columns, as signed axes. */
const UPRIGHT: Turn = { name: 'turned-upright', map: ([x, y, z]) => [x, z, -y] };
const ASIDE: Turn = { name: 'turned', map: ([x, y, z]) => [z, y, -x] };
const BOTH: Turn = { name: 'turned-upright', map: ([x, y, z]) => [-y, z, -x] };
interface Turn { readonly name: 'turned-upright' | 'turned'; readonly map: (p: Sides) => Sides }

export function stood(given: Soup, { width, height, depth }: Dimensions, options: Partial<StandOptions> = {}): Stood {
  const { turn } = { ...STAND_DEFAULTS, ...options }, wished: Sides = [width, height, depth], changes: FinishChange[] = [];
  const turned = turn === null ? byProportion(given, wished, changes) : quarters(given, turn, changes);
  const { low, high } = boundsOf(turned), sides = [0, 1, 2].map((k) => (high[k] ?? 0) - (low[k] ?? 0)), scale = Math.min(...wished.map((side, k) => side / Math.max(1e-9, sides[k] ?? 0)));
  const shift: Sides = [-((low[0] ?? 0) + (high[0] ?? 0)) / 2, -(low[1] ?? 0), -((low[2] ?? 0) + (high[2] ?? 0)) / 2], positions = turned.positions.map((x, i) => (x + (shift[i % 3] ?? 0)) * scale);
  const [w = 0, h = 0, d = 0] = sides.map((side) => side * scale), fills = { width: w / width, height: h / height, depth: d / depth };
  if (Math.abs(Math.log(scale)) > 0.01) changes.push({ what: 'scaled', values: { by: Number(scale.toPrecision(4)) } });
  if (shift.some((by) => Math.abs(by * scale) > 0.002)) changes.push({ what: 'moved', values: {} });
  if (Math.min(fills.width, fills.height, fills.depth) < 1 - SAID) changes.push({ what: 'proportions-differ', values: { width: w, height: h, depth: d } });
  return { soup: { ...turned, positions }, changes, scale, size: { width: w, height: h, depth: d }, fills };
}

/** Turned once, where the proportions as given are far from the product's and those after are near. */
function byProportion(soup: Soup, wished: Sides, changes: FinishChange[]): Soup {
  const { low, high } = boundsOf(soup), sides: Sides = [(high[0] ?? 0) - (low[0] ?? 0), (high[1] ?? 0) - (low[1] ?? 0), (high[2] ?? 0) - (low[2] ?? 0)];
  const off = (is: Sides): number => {
    const scale = Math.min(...wished.map((side, k) => side / Math.max(1e-9, is[k] ?? 0)));
    return 1 - Math.min(...is.map((side, k) => (side * scale) / (wished[k] ?? 1)));
  };
  if (off(sides) < FAR) return soup;
  const best = [UPRIGHT, ASIDE, BOTH].toSorted((a, b) => off(absolute(a.map(sides))) - off(absolute(b.map(sides))))[0];
  if (!best || off(absolute(best.map(sides))) > NEAR) return soup;
  changes.push({ what: best.name, values: {} });
  return mapped(soup, best.map);
}
const absolute = ([x, y, z]: Sides): Sides => [Math.abs(x), Math.abs(y), Math.abs(z)];

function quarters(soup: Soup, turn: number, changes: FinishChange[]): Soup {
  const times = ((turn % 4) + 4) % 4;
  if (times > 0) changes.push({ what: 'turned', values: { degrees: times * 90 } });
  return Array.from({ length: times }).reduce<Soup>((turned) => mapped(turned, ASIDE.map), soup);
}

function mapped(soup: Soup, map: Turn['map']): Soup {
  const each = (array: Float32Array): Float32Array<ArrayBuffer> => {
    const out = new Float32Array(array.length);
    for (let i = 0; i < array.length; i += 3) out.set(map([array[i] ?? 0, array[i + 1] ?? 0, array[i + 2] ?? 0]), i);
    return out;
  };
  return { ...soup, positions: each(soup.positions), normals: each(soup.normals) };
}

export function boundsOf({ positions }: Pick<Soup, 'positions'>): { low: number[]; high: number[] } {
  const low = [Infinity, Infinity, Infinity], high = [-Infinity, -Infinity, -Infinity];
  for (let i = 0; i < positions.length; i++) {
    const x = positions[i] ?? 0, k = i % 3;
    if (x < (low[k] ?? 0)) low[k] = x;
    if (x > (high[k] ?? 0)) high[k] = x;
  }
  return { low, high };
}
