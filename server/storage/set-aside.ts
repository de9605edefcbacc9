import type { SetAsideReason } from '../../shared/interaction.ts';
import type { Db } from './open.ts';

const DAY_MS = 86_400_000;

/** How much was set aside for a reason on a day of UTC; `day` is days since 1970. */
export interface SetAsideCount { readonly day: number; readonly reason: SetAsideReason; readonly count: number }

/** Adds to the counts, in the transaction of the caller. */
export function countSetAside(db: Db): (counts: readonly SetAsideCount[]) => void {
  const add = db.prepare<SetAsideCount>(`INSERT INTO interactions_set_aside (day, reason, count) VALUES (@day, @reason, @count)
    ON CONFLICT (day, reason) DO UPDATE SET count = count + excluded.count`);
  return (counts) => { for (const each of counts) add.run(each); };
}

/** What was set aside on the days from that of `since` (milliseconds since 1970) on, by day and then reason. */
export function readSetAside(db: Db, since: number): SetAsideCount[] {
  return db.prepare<[number], SetAsideCount>('SELECT day, reason, count FROM interactions_set_aside WHERE day >= ? ORDER BY day, reason').all(dayOf(since));
}

/** The day of UTC, days since 1970, of a moment in milliseconds. */
export function dayOf(at: number): number {
  return Math.floor(at / DAY_MS);
}
