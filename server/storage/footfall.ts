import type { Db } from './open.ts';

/** Seconds that people were in one cell in one hour; see `server/planning/footfall.ts` for cells. */
export interface FootfallRow { place: string; hour: number; x: number; z: number; seconds: number }

/** Adds to what is there, in the transaction of the caller. */
export function addFootfall(db: Db, rows: Iterable<FootfallRow>): void {
  const add = db.prepare<FootfallRow>(`INSERT INTO footfall (place, hour, cell_x, cell_z, seconds) VALUES (@place, @hour, @x, @z, @seconds)
    ON CONFLICT DO UPDATE SET seconds = seconds + excluded.seconds`);
  for (const row of rows) add.run(row);
}

/** Cells of a place with the seconds in them, over the hours `from` to `to`, both included. */
export function readFootfall(db: Db, place: string, from: number, to: number): { x: number; z: number; seconds: number }[] {
  return db.prepare<[string, number, number], { x: number; z: number; seconds: number }>(`
    SELECT cell_x AS x, cell_z AS z, SUM(seconds) AS seconds FROM footfall
    WHERE place = ? AND hour BETWEEN ? AND ? GROUP BY cell_x, cell_z ORDER BY cell_z, cell_x`).all(place, from, to);
}

/** Seconds by place, over the hours `from` to `to`, both included. */
export function readFootfallTotals(db: Db, from: number, to: number): Map<string, number> {
  const rows = db.prepare<[number, number], { place: string; seconds: number }>(
    'SELECT place, SUM(seconds) AS seconds FROM footfall WHERE hour BETWEEN ? AND ? GROUP BY place').all(from, to);
  return new Map(rows.map(({ place, seconds }) => [place, seconds]));
}
