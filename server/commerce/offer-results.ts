/** What merchants are told of their promotions: how they were taken, how today's budget goes, and what they changed. */
import { liftOf } from '../../models/promotion/lift.ts';
import type { PromotionResults } from '../../shared/merchant.ts';
import type { FundedPromotion } from '../storage/catalogue.ts';
import { countGroups, countShowings, countUses } from '../storage/offer-decisions.ts';
import type { Db } from '../storage/open.ts';
import { todayOf, type MallDay } from './offer-candidates.ts';

/** A purchase within this of the first time that an offer was chosen for somebody counts, milliseconds. */
const COUNTS_WITHIN = 7 * 86_400_000;
const NOBODY = { people: 0, buyers: 0 } as const;

export function resultsOf(db: Db, store: string, funded: FundedPromotion, day: MallDay): PromotionResults {
  const { id } = funded.promotion, { spentSince, taken } = countUses(db, store, day.startsAt).get(id) ?? { spentSince: 0, taken: 0 };
  const today = todayOf(funded, spentSince, day), groups = countGroups(db, store, id, COUNTS_WITHIN);
  return {
    ...countShowings(db, store, id), taken,
    today: { ...today, planned: Math.round(today.budget * day.passed) },
    lift: liftOf(groups.get('shown') ?? NOBODY, groups.get('withheld') ?? NOBODY),
  };
}
