/** What is said of how a size would sit on somebody. */
import { z } from 'zod';
import { MEASURE_NAMES } from './body.ts';

/** From too tight to too loose. */
export const FIT_LEVELS = ['tight', 'snug', 'good', 'easy', 'loose'] as const;
export const FitLevel = z.enum(FIT_LEVELS);
export type FitLevel = z.infer<typeof FitLevel>;

export const RegionFit = z.strictObject({
  measure: z.enum(MEASURE_NAMES),
  /** The body's, and whether it was estimated; centimetres. */
  body: z.number(), estimated: z.boolean(),
  /** Bodies that the size is for, where it says so. */
  from: z.number().nullable(), to: z.number().nullable(),
  /** Centimetres that the body is over (tight) or, negative, under (loose) what the size is for; 0 within. */
  off: z.number(),
  /** What the garment measures beyond the body, where its own measure is known. */
  ease: z.number().nullable(),
  level: FitLevel,
});
export type RegionFit = z.infer<typeof RegionFit>;

export const SizeFit = z.strictObject({ size: z.string(), regions: z.array(RegionFit) });
export type SizeFit = z.infer<typeof SizeFit>;

/** Advice on a product's sizes; the same for the same measures and table. */
export const FitAdvice = z.strictObject({
  verdict: z.enum(['fits', 'nearly', 'between', 'none', 'one-size', 'no-measures']),
  /** The size to take; of two that one is between, the roomier. */
  size: z.string().nullable(),
  /** The tighter of the two that one is between. */
  other: z.string().nullable(),
  /** The table is the merchant's own, or the usual one of the standard. */
  table: z.enum(['own', 'kind', 'usual']).nullable(),
  sizes: z.array(SizeFit),
});
export type FitAdvice = z.infer<typeof FitAdvice>;
