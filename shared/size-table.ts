/** What sizes mean, in the way of EN 13402: for each size the body it is made for, and what the garment itself measures. */
import { z } from 'zod';
import { MEASURE_NAMES, MEASURE_RANGES } from './body.ts';
import type { MeasureName } from './body.ts';

const Range = z.strictObject({ from: z.number().positive().max(300), to: z.number().positive().max(300) });
const Span = z.strictObject({ height: Range, chest: Range, waist: Range, hip: Range, inseam: Range, foot: Range }).partial();
/** Girths all round and lengths of the garment as it lies, buttoned. */
const Garment = z.strictObject({ chest: z.number().positive().max(300), waist: z.number().positive().max(300), hip: z.number().positive().max(300), inseam: z.number().positive().max(300) }).partial();

export const SizeRow = z.strictObject({ size: z.string().min(1).max(24), body: Span, garment: Garment.default({}) });
export type SizeRow = z.infer<typeof SizeRow>;

/** Rows from the smallest size to the largest; centimetres. */
export const SizeTable = z.strictObject({ rows: z.array(SizeRow).min(1).max(24) });
export type SizeTable = z.infer<typeof SizeTable>;

/** `GET /api/merchant/stores/:store/products/:id/sizes`: the product's own table, that of its kind, and the sizes it is sold in. */
export const MerchantSizes = z.strictObject({
  sizes: z.array(z.string()), measures: z.array(z.enum(MEASURE_NAMES)), own: SizeTable.nullable(), kind: SizeTable.nullable(),
  /** What holds where neither is there. */
  usual: SizeTable.nullable(),
});
export type MerchantSizes = z.infer<typeof MerchantSizes>;
/** `PUT` of the same; `for` says whether it holds for the product or for all of its kind. Null takes the table away. */
export const SizesEdit = z.strictObject({ for: z.enum(['product', 'kind']), table: SizeTable.nullable() });
export type SizesEdit = z.input<typeof SizesEdit>;

export type SizeFault = {
  readonly reason: 'upside-down' | 'shrinking' | 'inches' | 'out-of-range' | 'unknown-size' | 'twice' | 'empty' | 'narrow';
  readonly row: number; readonly measure: MeasureName | null;
};

/** Centimetres that a table may go beyond what a body may measure. */
const BEYOND = 20;

/** Everything that makes a table no size table, in the order of its rows. @param sizes those that are sold */
export function sizeFaults({ rows }: SizeTable, sizes: readonly string[]): SizeFault[] {
  const faults: SizeFault[] = [];
  rows.forEach(({ size, body, garment }, row) => {
    const say = (reason: SizeFault['reason'], measure: MeasureName | null = null): void => void faults.push({ reason, row, measure });
    if (!sizes.includes(size)) say('unknown-size');
    if (rows.findIndex((each) => each.size === size) !== row) say('twice');
    if (Object.keys(body).length + Object.keys(garment).length === 0) say('empty');
    for (const measure of MEASURE_NAMES) {
      const span = body[measure], [least, most] = MEASURE_RANGES[measure], before = rows.slice(0, row).findLast((each) => each.body[measure])?.body[measure];
      if (span) {
        if (span.from > span.to) say('upside-down', measure);
        else if (looksLikeInches(measure, span.to)) say('inches', measure);
        else if (span.from < least - BEYOND || span.to > most + BEYOND) say('out-of-range', measure);
        else if (before && (span.from < before.from || span.to < before.to)) say('shrinking', measure);
      }
      if (measure === 'height' || measure === 'foot') continue;
      const own = garment[measure], own0 = rows.slice(0, row).findLast((each) => each.garment[measure])?.garment[measure];
      if (own === undefined) continue;
      if (looksLikeInches(measure, own)) say('inches', measure);
      else if (own0 !== undefined && own < own0) say('shrinking', measure);
      // Woven cloth does not stretch: a garment narrower than the least body it is for is a slip of the pen.
      else if (span && measure !== 'inseam' && own < span.from * 0.8) say('narrow', measure);
    }
  });
  return faults;
}

/** A girth of 38 or a foot of 10 is no adult's in centimetres and many a one's in inches. */
function looksLikeInches(measure: MeasureName, value: number): boolean {
  const [least, most] = MEASURE_RANGES[measure];
  return value < least - BEYOND / 2 && value * 2.54 >= least - BEYOND && value * 2.54 <= most + BEYOND;
}
