import type { Db } from '../storage/open.ts';
import { endLeftOpen } from '../storage/visits.ts';
import type { Writer } from '../writer/index.ts';

/** Who was where, from when to when. Nobody waits for the disk: what could not be written is told to `onFailure`. */
export interface Visits {
  enter(shopper: string, place: string): string;
  leave(visit: string): void;
  /** Writes that those who have not left are still there, so that a server that stops short loses little. */
  flush(): Promise<void>;
}

export interface VisitsOptions {
  readonly writer: Pick<Writer, 'write'>;
  readonly onFailure: (error: unknown) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
}

/** Ends the visits that an earlier run of the server left open, at the moment they were last seen. */
export function openVisits(db: Db, { writer, now, newId, onFailure }: VisitsOptions): Visits {
  endLeftOpen(db);
  const open = new Set<string>();
  return {
    enter(shopper, place) {
      const id = newId();
      writer.write('visit.begin', { id, shopper, place, at: now() }).catch(onFailure);
      open.add(id);
      return id;
    },
    leave(visit) {
      open.delete(visit);
      writer.write('visit.end', { id: visit, at: now() }).catch(onFailure);
    },
    async flush() {
      if (open.size > 0) await writer.write('visits.see', { ids: [...open], at: now() });
    },
  };
}
