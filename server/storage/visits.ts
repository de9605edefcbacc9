import type { Db } from './open.ts';

/** Moments in milliseconds since 1970. */
export interface NewVisit { id: string; shopper: string; place: string; at: number }

export function addVisit(db: Db, visit: NewVisit): void {
  db.prepare<NewVisit>('INSERT INTO visits (id, shopper, place, entered_at, seen_at) VALUES (@id, @shopper, @place, @at, @at)').run(visit);
}

/** Marks open visits as going on at `at`, in the transaction of the caller. */
export function seeVisits(db: Db, ids: Iterable<string>, at: number): void {
  const see = db.prepare('UPDATE visits SET seen_at = MAX(seen_at, ?) WHERE id = ? AND left_at IS NULL');
  for (const id of ids) see.run(at, id);
}

/** Ends a visit; one that has ended stays as it is. */
export function endVisit(db: Db, id: string, at: number): void {
  db.prepare('UPDATE visits SET left_at = MAX(@at, entered_at), seen_at = MAX(seen_at, @at) WHERE id = @id AND left_at IS NULL').run({ id, at });
}

/** Ends visits that a server left open when it stopped short, at the moment they were last seen. Returns their count. */
export function endLeftOpen(db: Db): number {
  return db.prepare('UPDATE visits SET left_at = seen_at WHERE left_at IS NULL').run().changes;
}

export interface VisitCount { place: string; visits: number; visitors: number }

/** Visits that began at `since` or later and the people who made them, by place. */
export function countVisits(db: Db, since: number): Map<string, VisitCount> {
  const rows = db.prepare<[number], VisitCount>(`
    SELECT place, COUNT(*) AS visits, COUNT(DISTINCT shopper) AS visitors FROM visits WHERE entered_at >= ? GROUP BY place`).all(since);
  return new Map(rows.map((row) => [row.place, row]));
}

/** Visits of a place that began in each span of `span` milliseconds since 1970, from `since` on; spans without any are left out. */
export function countVisitsBySpan(db: Db, place: string, since: number, span: number): { start: number; visits: number }[] {
  return db.prepare<unknown[], { start: number; visits: number }>(`
    SELECT entered_at - entered_at % @span AS start, COUNT(*) AS visits FROM visits WHERE place = @place AND entered_at >= @since GROUP BY 1 ORDER BY 1`)
    .all({ span, place, since });
}
