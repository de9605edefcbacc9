/** All that an operator sees of the loop, out of the record. */
import type { LoopOverview } from '../../shared/operator.ts';
import { countByMinute, countJournal } from '../storage/loop-health.ts';
import type { JournalCounts } from '../storage/loop-health.ts';
import type { Db } from '../storage/open.ts';
import { readSetAside } from '../storage/set-aside.ts';
import { readLoopSettings } from '../storage/trainings.ts';
import type { Journal } from './journal.ts';
import type { Lifecycle } from './lifecycle.ts';
import type { Registry } from './registry.ts';
import { sparing } from './sparing.ts';
import type { Trainings } from './trainings.ts';

export interface OverviewDeps {
  readonly db: Db;
  readonly registry: Registry; readonly lifecycle: Lifecycle; readonly trainings: Trainings;
  readonly journal: Pick<Journal, 'trouble'>;
  /** What the models run on. */
  readonly device: () => string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

const VERSIONS = 30, TRIALS = 5, TRAININGS = 10, MINUTES = 60, MINUTE = 60_000, DAYS = 7, DAY = 86_400_000;

/** Gives it anew whenever it is asked for; what takes long to count may be a little older. */
export function openOverview({ db, registry, lifecycle, trainings, journal, device, now }: OverviewDeps): () => LoopOverview {
  const counts = sparing<null, JournalCounts>(() => countJournal(db)), minutes = sparing((minute: number) => countByMinute(db, minute * MINUTE, MINUTES));
  return () => {
    const at = now(), recent = trainings.recent(TRAININGS), shown = recent.find(({ startedAt }) => startedAt !== null);
    const aside = Map.groupBy(readSetAside(db, at - DAYS * DAY), ({ reason }) => reason);
    return {
      at, device: device(), serving: registry.inService().version, versions: registry.versions().slice(0, VERSIONS),
      trials: lifecycle.trials.recent(TRIALS), trainings: recent, settings: readLoopSettings(db),
      curve: shown ? { training: shown.id, points: trainings.pointsOf(shown.id) } : null,
      health: {
        ...counts(null), perMinute: minutes(Math.floor(at / MINUTE)), trouble: journal.trouble(),
        setAside: [...aside].map(([reason, rows]) => ({ reason, count: rows.reduce((sum, { count }) => sum + count, 0) })).sort((a, b) => b.count - a.count),
      },
    };
  };
}
