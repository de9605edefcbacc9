/**
 * Footfall: how long people are where.
 *
 * A place's floor is divided into square cells along the axes of its own frame; cell (x, z) covers
 * x * CELL to (x + 1) * CELL metres, and likewise along z. Rooms report once a second where each
 * visitor is; seconds are summed in memory by place, hour and cell, and written together.
 */
import { CELL } from '../../shared/planner.ts';
import type { FootfallRow } from '../storage/footfall.ts';
import type { Writer } from '../writer/index.ts';

const HOUR_MS = 3_600_000;

export interface Footfall {
  /** Somebody was at (`x`, `z`), metres in the frame of `place`, for `seconds` until `at` (milliseconds since 1970). */
  stand(place: string, x: number, z: number, seconds: number, at: number): void;
  /** Writes what is in memory; where that fails it rejects, and what was in memory is there again. */
  flush(): Promise<void>;
}

/** Hour of a moment, counted since 1970 in UTC. */
export function hourOf(at: number): number {
  return Math.floor(at / HOUR_MS);
}

export function openFootfall(writer: Pick<Writer, 'write'>): Footfall {
  const pending = new Map<string, FootfallRow>();
  const add = (row: FootfallRow): void => {
    const key = `${row.place}/${row.hour}/${row.x}/${row.z}`;
    pending.set(key, { ...row, seconds: row.seconds + (pending.get(key)?.seconds ?? 0) });
  };
  return {
    stand: (place, x, z, seconds, at) => add({ place, hour: hourOf(at), x: Math.floor(x / CELL), z: Math.floor(z / CELL), seconds }),
    async flush() {
      if (pending.size === 0) return;
      const rows = [...pending.values()];
      pending.clear();
      try {
        await writer.write('footfall.add', rows);
      } catch (error) {
        rows.forEach(add);
        throw error;
      }
    },
  };
}
