import type { Interaction, ReportedInteraction } from '../../shared/interaction.ts';
import { findGoods } from '../storage/catalogue.ts';
import type { Db } from '../storage/open.ts';
import { Bucket } from '../rooms/bucket.ts';
import { JournalError } from './journal.ts';
import type { Journal } from './journal.ts';

/** What a shopper's client says that they did, in a place. */
export interface Report {
  readonly shopper: string;
  /** `concourse` or a store's id. */
  readonly place: string;
  readonly events: readonly ReportedInteraction[];
}
export type ReportOutcome =
  | { readonly ok: true; readonly kept: number }
  | { readonly ok: false; readonly reason: 'unknown-product' | 'unknown-sku' | 'too-many' | 'not-kept'; readonly field: string | null; readonly message: string };

/** The gate to the journal for what clients report: all of a report is kept, or nothing. */
export interface Reports {
  take(report: Report): Promise<ReportOutcome>;
}

/** Interactions of one shopper that are learned from a second, and at once: what a person can do with two hands. */
const PACE = { perSecond: 2, burst: 120 } as const;
/** Shoppers whose pace is remembered; the one who came first is forgotten first. */
const REMEMBERED = 10_000;

/** @param now milliseconds since 1970 */
export function openReports({ db, journal, now }: { readonly db: Db; readonly journal: Journal; readonly now: () => number }): Reports {
  const paces = new Map<string, Bucket>();
  const paceOf = (shopper: string): Bucket => {
    const pace = paces.get(shopper) ?? new Bucket(PACE.perSecond, PACE.burst, now());
    paces.set(shopper, pace);
    for (const first of paces.keys()) if (paces.size > REMEMBERED) paces.delete(first);
    return pace;
  };

  return {
    async take({ shopper, place, events }) {
      const at = now(), interactions: Interaction[] = [];
      for (const [i, { at: reportedAt, sku = null, slot = null, seconds = null, ...event }] of events.entries()) {
        const goods = findGoods(db, event.product, place);
        if (!goods) return refused('unknown-product', `events.${i}.product`, `nobody sells ${event.product}`);
        if (sku !== null && !goods.skus.includes(sku)) return refused('unknown-sku', `events.${i}.sku`, `${event.product} has no ${sku}`);
        interactions.push({ ...event, shopper, store: goods.store, sku, slot, seconds, at, reportedAt });
      }
      if (!paceOf(shopper).take(events.length, at)) return refused('too-many', null, 'more than one person does; try again later');
      try {
        return { ok: true, kept: await journal.keep(interactions) };
      } catch (error) {
        if (!(error instanceof JournalError)) throw error;
        return refused('not-kept', null, 'nothing was kept; try again with the same ids');
      }
    },
  };
}

function refused(reason: Extract<ReportOutcome, { ok: false }>['reason'], field: string | null, message: string): ReportOutcome {
  return { ok: false, reason, field, message };
}
