/** A shopper's own measures, as a tape gives them. They stay in the account: no room, journal or training set sees them. */
import { z } from 'zod';

/** Least and most of each measure, centimetres. */
export const MEASURE_RANGES = {
  height: [130, 220], chest: [66, 160], waist: [50, 160], hip: [70, 165], inseam: [55, 105], foot: [20, 33],
} as const;
export type MeasureName = keyof typeof MEASURE_RANGES;
export const MEASURE_NAMES = ['height', 'chest', 'waist', 'hip', 'inseam', 'foot'] as const satisfies readonly MeasureName[];

const cm = ([least, most]: readonly [number, number]) => z.number().min(least).max(most).optional();

/** Centimetres; what is left out is estimated. `cut` says whose cuts one usually wears. */
export const Measures = z.strictObject({
  height: cm(MEASURE_RANGES.height), chest: cm(MEASURE_RANGES.chest), waist: cm(MEASURE_RANGES.waist),
  hip: cm(MEASURE_RANGES.hip), inseam: cm(MEASURE_RANGES.inseam), foot: cm(MEASURE_RANGES.foot),
  cut: z.enum(['womens', 'mens', 'either']).optional(),
});
export type Measures = z.infer<typeof Measures>;

/** `GET /api/me/measures`, and the answer to `PUT`: what was told (null for nothing) and what the mannequin is made of. */
export const MyMeasures = z.strictObject({
  told: Measures.nullable(),
  measures: z.strictObject({ height: z.number(), chest: z.number(), waist: z.number(), hip: z.number(), inseam: z.number(), foot: z.number(), cut: Measures.shape.cut }),
  /** Of what was estimated, how far off it may well be, centimetres. */
  estimated: z.partialRecord(z.enum(MEASURE_NAMES), z.number()),
});
export type MyMeasures = z.infer<typeof MyMeasures>;
