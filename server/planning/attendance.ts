import type { Db } from '../storage/open.ts';
import { openFootfall } from './footfall.ts';
import { openVisits, type Visits, type VisitsOptions } from './visits.ts';

/** What rooms report of the people in them: when they come and go, and where they are. */
export interface Attendance extends Pick<Visits, 'enter' | 'leave'> {
  stand(place: string, x: number, z: number, seconds: number): void;
  /** Writes what is still in memory and stops writing. */
  close(): Promise<void>;
}

export interface AttendanceOptions extends VisitsOptions {
  /** Milliseconds between two writes. */
  readonly every: number;
}

export function openAttendance(db: Db, { every, ...options }: AttendanceOptions): Attendance {
  const visits = openVisits(db, options), footfall = openFootfall(options.writer);
  /** What could not be written of where people are is written with the next. */
  const flush = async (): Promise<void> => {
    for (const outcome of await Promise.allSettled([footfall.flush(), visits.flush()])) if (outcome.status === 'rejected') options.onFailure(outcome.reason);
  };
  const timer = setInterval(() => void flush(), every);
  return {
    enter: visits.enter,
    leave: visits.leave,
    stand: (place, x, z, seconds) => footfall.stand(place, x, z, seconds, options.now()),
    close() {
      clearInterval(timer);
      return flush();
    },
  };
}
