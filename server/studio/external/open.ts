/** A large model out of the owner's settings, in front of the mall's own assistant. */
import { openBreaker } from './breaker.ts';
import { openBudget } from './budget.ts';
import type { BudgetDeps } from './budget.ts';
import { openCompletions } from './completions.ts';
import type { CompletionsOptions } from './completions.ts';
import { openExternal } from './index.ts';
import type { ExternalDeps } from './index.ts';
import type { ExternalSettings } from './settings.ts';
import type { Assistant } from '../assistant/index.ts';

export interface OpenDeps extends Omit<ExternalDeps, 'completions' | 'budget' | 'breaker'>, Pick<BudgetDeps, 'db' | 'keep'> {
  readonly completions?: Partial<CompletionsOptions>;
}

export function inFront(settings: ExternalSettings, { db, keep, completions, ...deps }: OpenDeps): Assistant {
  const { now, random } = deps;
  return openExternal({
    ...deps, completions: openCompletions(settings, () => random.next(), completions), breaker: openBreaker(now), budget: openBudget({ db, keep, now, limits: settings }),
  });
}
