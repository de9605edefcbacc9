/**
 * Footfall: how long people are where.
 *
 * A place's floor is divided into square cells along the axes of its own frame; cell (x, z) covers
 * x * CELL to (x + 1) * CELL metres, and likewise along z. Rooms report once a second where each
 * visitor is; seconds are summed in memory by place, hour and cell, and written together.
 */
import { CELL } from '../../shared/planner.ts';
import { addFootfall, type FootfallRow } from '../storage/footfall.ts';
import type { Db } from '../storage/open.ts';

const HOUR_MS = 3_600_000;

export interface Footfall {
  /** Somebody was at (`x`, `z`), metres in the frame of `place`, for `seconds` until `at` (milliseconds since 1970). */
  stand(place: string, x: number, z: number, seconds: number, at: number): void;
  /** Writes what is in memory in one transaction; where that fails it throws, and what was in memory stays there. */
  flush(): void;
}

/** Hour of a moment, counted since 1970 in UTC. */
export function hourOf(at: number): number {
  return Math.floor(at / HOUR_MS);
}

export function openFootfall(db: Db): Footfall {
  const pending = new Map<string, FootfallRow>();
  return {
    stand(place, x, z, seconds, at) {
      const row = { place, hour: hourOf(at), x: Math.floor(x / CELL), z: Math.floor(z / CELL) };
      const key = `${row.place}/${row.hour}/${row.x}/${row.z}`;
      pending.set(key, { ...row, seconds: seconds + (pending.get(key)?.seconds ?? 0) });
    },
    flush() {
      if (pending.size === 0) return;
      db.transaction(() => addFootfall(db, pending.values())).immediate();
      pending.clear();
    },
  };
}
