/**
 * A family's parameters as a row of numbers in [0, 1], which is all that a network sees of them: whatever row it
 * says, `decodeParams` makes parameters that `validateShape` takes.
 */
import type { Family, Parameter } from './family.ts';

/** Where a parameter stands in its family's row: one number, or one number for each option of a choice. */
export interface Slot { readonly name: string; readonly parameter: Parameter; readonly from: number; readonly to: number }
export type Params = Readonly<Record<string, number | string>>;

/** In the order of declaration, without gaps. */
export function slotsOf({ parameters }: Pick<Family, 'parameters'>): Slot[] {
  let at = 0;
  return Object.entries(parameters).map(([name, parameter]) => {
    const from = at;
    at += parameter.kind === 'choice' ? parameter.options.length : 1;
    return { name, parameter, from, to: at };
  });
}

/** Length of the family's row. */
export const codeLength = (family: Pick<Family, 'parameters'>): number => slotsOf(family).at(-1)?.to ?? 0;

/** Numbers by their place in the range, choices as one among zeros; what is not given takes its default. */
export function encodeParams(family: Pick<Family, 'parameters'>, params: Params): Float32Array {
  const row = new Float32Array(codeLength(family));
  for (const { name, parameter, from } of slotsOf(family)) {
    const value = params[name] ?? parameter.default;
    if (parameter.kind === 'choice') row[from + Math.max(0, parameter.options.indexOf(String(value)))] = 1;
    else row[from] = parameter.max === parameter.min ? 0 : (Number(value) - parameter.min) / (parameter.max - parameter.min);
  }
  return row;
}

/** Numbers are kept within their range, counts rounded, and of a choice's options the greatest is taken; a row that is too short is read as zeros. */
export function decodeParams(family: Pick<Family, 'parameters'>, row: ArrayLike<number>): Record<string, number | string> {
  const out: Record<string, number | string> = {};
  const at = (i: number): number => (Number.isFinite(row[i]) ? row[i] as number : 0);
  for (const { name, parameter, from } of slotsOf(family)) {
    if (parameter.kind === 'choice') {
      let best = 0;
      for (let i = 1; i < parameter.options.length; i++) if (at(from + i) > at(from + best)) best = i;
      out[name] = parameter.options[best] ?? parameter.default;
    } else {
      const value = parameter.min + Math.min(1, Math.max(0, at(from))) * (parameter.max - parameter.min);
      out[name] = parameter.unit === 'count' ? Math.round(value) : Math.min(parameter.max, Math.max(parameter.min, value));
    }
  }
  return out;
}
