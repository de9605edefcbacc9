import type { Db } from '../storage/open.ts';
import { addVisit, endLeftOpen, endVisit, seeVisits } from '../storage/visits.ts';

/** Who was where, from when to when. A visit is on disk when `enter` returns its id. */
export interface Visits {
  enter(shopper: string, place: string): string;
  leave(visit: string): void;
  /** Writes that those who have not left are still there, so that a server that stops short loses little. */
  flush(): void;
}

export interface VisitsOptions {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
}

/** Ends the visits that an earlier run of the server left open, at the moment they were last seen. */
export function openVisits(db: Db, { now, newId }: VisitsOptions): Visits {
  endLeftOpen(db);
  const open = new Set<string>();
  return {
    enter(shopper, place) {
      const id = newId();
      addVisit(db, { id, shopper, place, at: now() });
      open.add(id);
      return id;
    },
    leave(visit) {
      open.delete(visit);
      endVisit(db, visit, now());
    },
    flush() {
      if (open.size > 0) db.transaction(() => seeVisits(db, open, now())).immediate();
    },
  };
}
