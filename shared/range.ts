import { z } from 'zod';

/** Ranges that the consoles look back over: today, the last 7 days and the last 30, today included. */
export const RANGES = [1, 7, 30] as const;
export type Range = (typeof RANGES)[number];

/** An IANA name of a time zone that this machine knows, such as `Asia/Shanghai`; days begin at its midnight. */
export const TimeZone = z.string().max(64).refine(isZone, 'a time zone such as Asia/Shanghai');

/** `?days=7&zone=Asia/Shanghai` */
export const RangeQuery = z.strictObject({
  days: z.enum(['1', '7', '30']).default('7').transform((days): Range => (days === '1' ? 1 : days === '7' ? 7 : 30)),
  zone: TimeZone.default('UTC'),
});
export type RangeQuery = z.infer<typeof RangeQuery>;

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
