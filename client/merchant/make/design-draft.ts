/** A design as somebody adjusts it: sides are typed in centimetres, colours belong to the product's colourways. */
import type { Colourway } from '../../../shared/catalogue.ts';
import { Dimensions } from '../../../shared/catalogue.ts';
import type { Design, DesignFamily } from '../../../shared/make.ts';

export const SIDES = ['width', 'height', 'depth'] as const;
export type Side = (typeof SIDES)[number];

export interface DesignDraft extends Omit<Design, 'dimensions' | 'label'> {
  /** Centimetres, as typed. */
  readonly sides: Readonly<Record<Side, string>>;
  readonly label: string;
}

/** Least and most of a side, metres. */
const LIMITS: Readonly<Record<Side, readonly [number, number]>> = { width: [0.005, 5], height: [0.002, 4], depth: [0.002, 5] };

/** Centimetres without digits that nobody measures. */
export const centimetres = (metres: number): string => String(Number((metres * 100).toFixed(metres < 0.1 ? 2 : 1)));

/** Least and most of a side, centimetres. */
export const limitsOf = (side: Side): readonly [string, string] => [centimetres(LIMITS[side][0]), centimetres(LIMITS[side][1])];

/**
 * A proposal as a draft for a product: its first colours become those of the product's first colourway, or of the
 * one of the same name, and its other colourways keep theirs.
 */
export function draftOf({ dimensions, label = '', ...design }: Design, product: readonly Colourway[]): DesignDraft {
  const named = product.some(({ id }) => design.colourways.some((each) => each.id === id)), [first] = design.colourways;
  const colourways = product.map((each, i) => {
    const proposed = named ? design.colourways.find(({ id }) => id === each.id) : i === 0 ? first : undefined;
    return proposed ? { ...proposed, id: each.id, name: each.name } : each;
  });
  return { ...design, label, colourways, sides: { width: centimetres(dimensions.width), height: centimetres(dimensions.height), depth: centimetres(dimensions.depth) } };
}

/** Sides that are no length or too small or large. */
export function wrongSides({ sides }: DesignDraft): Side[] {
  return SIDES.filter((side) => {
    const metres = metresOf(sides[side]), [least, most] = LIMITS[side];
    return metres === null || metres < least || metres > most;
  });
}

function metresOf(text: string): number | null {
  const value = Number(text.trim().replace(',', '.'));
  return text.trim() === '' || !Number.isFinite(value) ? null : Math.round(value * 1e4) / 1e6;
}

/** The design; null while a side is wrong. */
export function designOf({ sides, ...draft }: DesignDraft): Design | null {
  const read = Dimensions.safeParse({ width: metresOf(sides.width), height: metresOf(sides.height), depth: metresOf(sides.depth) });
  return read.success ? { ...draft, dimensions: read.data } : null;
}

/** A step of a slider that moves in about a hundred. */
export function stepOf({ unit, min, max }: { readonly unit: 'm' | 'ratio' | 'count'; readonly min: number; readonly max: number }): number {
  if (unit === 'count') return 1;
  const fine = (max - min) / 100;
  return 10 ** Math.round(Math.log10(fine));
}

/** The same draft with what its family usually has. */
export function usual(draft: DesignDraft, family: DesignFamily): DesignDraft {
  return { ...draft, params: Object.fromEntries(Object.entries(family.parameters).map(([name, each]) => [name, each.default])) };
}
