/** What a model may cost a page, and how one that would cost more is made of fewer pieces. */

/** Most draws a level may cost. */
export const MOST_DRAWS = { 0: 5, 1: 3, 2: 1 } as const;
/** Most triangles of a level. */
export const MOST_TRIANGLES = { 0: 40_000, 1: 12_000, 2: 2_000 } as const;
/** Most bytes of a self-contained file, and of a thin one. */
export const MOST_BYTES = 1_000_000;
export const MOST_THIN_BYTES = 300_000;

/** Share of its steps below which no curve is thinned. */
const LEAST_DENSITY = 0.5;
/** How far below its budget a thinned model aims, of it. */
const AIM = 0.97;

/** What was made, and of which density. */
export interface Thinned<Made> { readonly made: Made; readonly density: number }

/**
 * Makes something by its density, the share of its steps that every curve keeps: `from`, and less while it costs more than
 * `most`. Cost grows with the square of the density where it is a surface's, and more slowly where stitches take part.
 */
export function withinBudget<Made>(make: (density: number) => Made, cost: (made: Made) => number, most: number, from = 1): Thinned<Made> {
  let density = from;
  for (;;) {
    const made = make(density), is = cost(made);
    if (is <= most || isThinnest(density)) return { made, density };
    density = thinner(density, is, most);
  }
}

/** The next density to try after one that cost too much. */
export function thinner(density: number, cost: number, most: number): number {
  return Math.max(LEAST_DENSITY, density * Math.min(AIM, Math.sqrt((AIM * most) / cost)));
}

/** Whether thinning has come to its end. */
export const isThinnest = (density: number): boolean => density <= LEAST_DENSITY;
