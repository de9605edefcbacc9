import type { BenchOptions, Figure } from '../figure.ts';

/** A part of the bench that somebody's model adds: its figures, as they are measured. */
export interface ShapePart { readonly figures: (options: BenchOptions) => AsyncIterable<Figure> }

/** Parts in the order in which they are measured, loaded when they are. */
export const SHAPE_PARTS: readonly (() => Promise<ShapePart>)[] = [() => import('./words.ts'), () => import('./photo.ts')];
