/** What an external model may cost: tokens a day, of one shopper and of all. A turn is paid for before it is asked, and corrected after. */
import { modelSpend } from '../../storage/model-spend.ts';
import type { Spent } from '../../storage/model-spend.ts';
import type { Db } from '../../storage/open.ts';
import type { ExternalSettings } from './settings.ts';

export interface Budget {
  /** Sets aside what one request may take; null where the shopper's or the mall's day is spent. Call what it returns with what it took. */
  readonly take: (shopper: string) => ((tokens: number) => void) | null;
}

export interface BudgetDeps {
  readonly db: Db;
  /** Puts it on disk; what fails to get there is kept in memory until the day is over. */
  readonly keep: (spent: Spent) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly limits: Pick<ExternalSettings, 'daily' | 'shopperDaily'>;
}

/** Tokens that a request takes, as long as nobody knows better. */
const USUAL = 1500;

export function openBudget({ db, keep, now, limits }: BudgetDeps): Budget {
  const spend = modelSpend(db);
  let day = '', all = 0, of = new Map<string, number>();
  return {
    take(shopper) {
      const today = new Date(now()).toISOString().slice(0, 10);
      if (today !== day) [day, all, of] = [today, spend.ofAll(today), new Map()];
      const mine = of.get(shopper) ?? spend.of(today, shopper);
      if (mine + USUAL > limits.shopperDaily || all + USUAL > limits.daily) return null;
      const count = (tokens: number): void => {
        if (day !== today) return;
        all += tokens;
        of.set(shopper, (of.get(shopper) ?? mine) + tokens);
      };
      count(USUAL);
      return (tokens) => {
        count(tokens - USUAL);
        if (tokens > 0) keep({ day: today, shopper, tokens });
      };
    },
  };
}
