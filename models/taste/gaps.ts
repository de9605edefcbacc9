/** Time between two events as the networks read it: a row of a table. */

/** Rows: 0 where there is no event before or no time, then powers of two of half an hour. */
export const GAPS = 16;

/** @param milliseconds since the event before */
export function gapIndex(milliseconds: number): number {
  return Math.max(1, Math.min(GAPS - 1, 2 + Math.floor(Math.log2(1e-6 + milliseconds / 3_600_000))));
}
