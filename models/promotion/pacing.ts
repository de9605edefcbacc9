/**
 * A budget's price. Spending ahead of the day's plan makes a discount count for more than it costs, so that
 * the budget goes to those whom it moves most and lasts through the day.
 *
 * Balseiro and Gur, "Learning in Repeated Auctions with Budgets" (Management Science 2019), step the price by
 * what was spent less what was planned. The sum of these steps is how far spending is ahead, which the record
 * says at any time: so nothing of the price is kept, and a crash cannot lose it.
 */

export interface PaceOptions {
  /** Price for each share of the day's budget that spending is ahead of the plan. */
  readonly gain: number;
  /** Share of the day's budget that may be spent ahead of the plan for nothing: a sale is not divisible. */
  readonly slack: number;
  /** Days that an undated remainder should last, at most. */
  readonly days: number;
}
export const PACE_DEFAULTS: PaceOptions = { gain: 8, slack: 0.05, days: 7 };

export interface Funds {
  /** Left of the whole budget when the day began, minor units. */
  readonly left: number;
  /** The merchant's bound for one day, minor units; null leaves it to the plan. */
  readonly daily: number | null;
  /** Days until the promotion ends, from the day's beginning on. */
  readonly daysLeft: number;
}

/** What a day may take of a budget, minor units: the merchant's bound, or an equal part of what is left. */
export function dayBudget({ left, daily, daysLeft }: Funds, { days }: PaceOptions = PACE_DEFAULTS): number {
  return Math.min(left, daily ?? Math.ceil(left / Math.max(1, Math.min(daysLeft, days))));
}

/**
 * How much more than itself a discount counts: 0 while spending keeps to the plan. `spent` and `budget` are the
 * day's, in minor units; `passed` is the share of its visitors that have come.
 */
export function priceOf(spent: number, budget: number, passed: number, { gain, slack }: PaceOptions = PACE_DEFAULTS): number {
  return budget <= 0 ? 0 : gain * Math.max(0, spent / budget - passed - slack);
}

/** How many visits each hour is taken to have had before any was counted. */
const EVEN = 5;

/**
 * Share of a day's visitors that have come by a moment of it.
 * @param hours visits by hour of the day, 24 of them, of some days before
 * @param hour the moment as hours since the day began, 0 to 24
 */
export function shareOfDay(hours: readonly number[], hour: number): number {
  const weights = hours.map((count) => count + EVEN), whole = Math.min(Math.floor(hour), weights.length);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const before = weights.slice(0, whole).reduce((sum, weight) => sum + weight, 0);
  return Math.min(1, (before + (hour - whole) * (weights[whole] ?? 0)) / total);
}
