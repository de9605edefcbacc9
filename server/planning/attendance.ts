import type { Db } from '../storage/open.ts';
import { openFootfall } from './footfall.ts';
import { openVisits, type Visits, type VisitsOptions } from './visits.ts';

/** What rooms report of the people in them: when they come and go, and where they are. */
export interface Attendance extends Pick<Visits, 'enter' | 'leave'> {
  stand(place: string, x: number, z: number, seconds: number): void;
  /** Writes what is still in memory and stops writing. */
  close(): void;
}

export interface AttendanceOptions extends VisitsOptions {
  /** Milliseconds between two writes. */
  readonly every: number;
  /** A write failed; what it held is kept and written with the next one. */
  readonly onFailure: (error: unknown) => void;
}

export function openAttendance(db: Db, { every, onFailure, ...options }: AttendanceOptions): Attendance {
  const visits = openVisits(db, options);
  const footfall = openFootfall(db);
  const timer = setInterval(() => {
    try {
      footfall.flush();
      visits.flush();
    } catch (error) {
      onFailure(error);
    }
  }, every);
  return {
    enter: visits.enter,
    leave: visits.leave,
    stand: (place, x, z, seconds) => footfall.stand(place, x, z, seconds, options.now()),
    close() {
      clearInterval(timer);
      footfall.flush();
      visits.flush();
    },
  };
}
