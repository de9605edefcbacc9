import type { Logger } from 'pino';
import type { Interaction, SetAside, SetAsideReason } from '../../shared/interaction.ts';
import { forgetOldest } from '../forget.ts';
import { goodsFinder } from '../storage/catalogue.ts';
import type { Db } from '../storage/open.ts';
import { optOutsTable } from '../storage/opt-outs.ts';
import { Bucket } from '../rooms/bucket.ts';
import { JournalError } from './journal.ts';
import type { Journal } from './journal.ts';
import { judge } from './judge.ts';
import type { Timeline } from './judge.ts';

/** What a shopper's client says that they did, in a place. */
export interface Report {
  readonly shopper: string;
  /** `concourse` or a store's id. */
  readonly place: string;
  /** Of the visit that reports; moved on by what is kept. */
  readonly timeline: Timeline;
  /** As they came over the wire. */
  readonly events: readonly unknown[];
}
/** A report that is refused may come again, later and with the same ids. */
export type ReportOutcome =
  | { readonly ok: true; readonly kept: number; readonly setAside: readonly SetAside[] }
  | { readonly ok: false; readonly reason: 'too-many' | 'not-kept'; readonly message: string };

/** The gate to the journal for what clients report: the good of a report is kept, the rest set aside and counted. */
export interface Reports {
  take(report: Report): Promise<ReportOutcome>;
}

/** Interactions of one shopper that are learned from a second, and at once: what a person does with two eyes and two hands. */
export const PACE = { perSecond: 4, burst: 120 } as const;
/** Shoppers whose pace is remembered; the one who came first is forgotten first. */
const REMEMBERED = 10_000;

export interface ReportsDeps {
  readonly db: Db;
  readonly journal: Journal;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Told when recording begins to fail, as with a full disk, and when it works again. */
  readonly log: Pick<Logger, 'error' | 'warn'>;
}

export function openReports({ db, journal, now, log }: ReportsDeps): Reports {
  let failing = false;
  const paces = new Map<string, Bucket>(), goods = goodsFinder(db), optOuts = optOutsTable(db);
  const paceOf = (shopper: string): Bucket => {
    const pace = paces.get(shopper) ?? new Bucket(PACE.perSecond, PACE.burst, now());
    paces.set(shopper, pace);
    forgetOldest(paces, REMEMBERED);
    return pace;
  };

  return {
    async take({ shopper, place, timeline, events }) {
      const at = now();
      // Of who opted out nothing is kept, and nothing is counted.
      if (optOuts.has(shopper)) return { ok: true, kept: 0, setAside: [] };
      if (!paceOf(shopper).take(events.length, at)) {
        journal.countAside(events.map((): SetAsideReason => 'flood'), at);
        return { ok: false, reason: 'too-many', message: 'more than one person does; try again later' };
      }
      const findGoods = goods(), good: Interaction[] = [], places: number[] = [], setAside: SetAside[] = [];
      let { newest } = timeline;
      for (const [event, each] of events.entries()) {
        const judged = judge(each, newest, { shopper, place, now: at, findGoods });
        if (judged.ok) {
          newest = Math.max(newest, judged.interaction.reportedAt);
          places.push(event);
          good.push(judged.interaction);
        } else setAside.push({ event, id: judged.id, reason: judged.reason });
      }
      try {
        const fresh = await journal.keepEach(good);
        for (const [i, { id }] of good.entries()) if (!fresh[i]) setAside.push({ event: places[i] ?? 0, id, reason: 'repeated' });
      } catch (error) {
        if (!(error instanceof JournalError)) throw error;
        if (!failing) log.error({ error }, 'what shoppers do cannot be recorded; nothing is acknowledged until it can');
        failing = true;
        return { ok: false, reason: 'not-kept', message: 'nothing was kept; try again with the same ids' };
      }
      if (failing && good.length > 0) {
        failing = false;
        log.warn('what shoppers do is recorded again');
      }
      timeline.newest = Math.max(timeline.newest, newest);
      journal.countAside(setAside.map(({ reason }) => reason), at);
      return { ok: true, kept: events.length - setAside.length, setAside: setAside.toSorted((a, b) => a.event - b.event) };
    },
  };
}
