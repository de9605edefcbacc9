/**
 * Designs as numbers from 0 to 1, the only form in which the network sees them; so whatever it says is a valid design.
 * Every family has a stretch of the code of its own: the row of its parameters (`models/shape/code.ts`), and how wide
 * and how deep it is beside what is usual for the family.
 */
import { z } from 'zod';
import type { Dimensions } from '../../shared/catalogue.ts';
import { codeLength, decodeParams, encodeParams } from '../shape/code.ts';
import type { Params } from '../shape/code.ts';
import type { Family } from '../shape/family.ts';

/** A family's part of the code: its row, then wide, then deep; `declared` is what its parameters were. */
export const Stretch = z.object({ family: z.string(), declared: z.string(), from: z.int().min(0), to: z.int().min(2) });
export type Stretch = z.infer<typeof Stretch>;
export const CodeBook = z.object({ length: z.int().min(1), stretches: z.array(Stretch).min(1) });
export type CodeBook = z.infer<typeof CodeBook>;

/** Proportions differ from a family's usual ones by at most this, as a natural logarithm. */
export const PROPORTION = 0.45;

export interface Form { readonly params: Params; /** Width and depth over height, of what is usual for the family. */ readonly wide: number;
  readonly deep: number }

/** What decides the meaning of a family's row. */
const declared = ({ parameters }: Pick<Family, 'parameters'>): string =>
  JSON.stringify(Object.entries(parameters).map(([name, p]) => (p.kind === 'choice' ? [name, p.options] : [name, p.min, p.max, p.unit])));

/** Lays the families' stretches side by side, in the families' order. */
export function codeBook(families: readonly Family[]): CodeBook {
  let at = 0;
  const stretches =
    families.map((family): Stretch => ({ family: family.name, declared: declared(family), from: at, to: at += codeLength(family) + 2 }));
  return { length: at, stretches };
}

/** Whether a stretch (of weights trained earlier) still says what a family declares. */
export const fits = (stretch: Stretch, family: Family): boolean => stretch.family === family.name && stretch.declared === declared(family);

const unit = (x: number): number => Math.min(1, Math.max(0, x));

/** A form as its family's stretch. */
export function encode(family: Family, { params, wide, deep }: Form): Float32Array {
  const share = (x: number): number => unit(0.5 + Math.log(x) / (2 * PROPORTION));
  return Float32Array.from([...encodeParams(family, params), share(wide), share(deep)]);
}

/** The form that a stretch says, whatever numbers it holds. */
export function decode(family: Family, row: ArrayLike<number>): Form {
  const length = codeLength(family), ratio = (i: number): number => Math.exp((unit(row[length + i] ?? 0.5) - 0.5) * 2 * PROPORTION);
  return { params: decodeParams(family, Array.from({ length }, (_, i) => row[i] ?? 0.5)), wide: ratio(0), deep: ratio(1) };
}

/** The size of a form: as large as is usual for the family, by volume. */
export function dimensionsOf({ size }: Pick<Family, 'size'>, { wide, deep }: Pick<Form, 'wide' | 'deep'>): Dimensions {
  const height = size.height / Math.cbrt(wide * deep), clamp = (x: number, least: number): number => Math.min(4, Math.max(least, x));
  return { width: clamp((size.width / size.height) * wide * height, 0.005), height: clamp(height, 0.002),
    depth: clamp((size.depth / size.height) * deep * height, 0.002) };
}

/** The proportions of a size beside what is usual for the family. */
export function proportionsOf({ size }: Pick<Family, 'size'>, { width, height, depth }: Dimensions): Pick<Form, 'wide' | 'deep'> {
  return { wide: (width / height) / (size.width / size.height), deep: (depth / height) / (size.depth / size.height) };
}
