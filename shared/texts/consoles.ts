/** What the merchant's, the planner's and the operator's consoles say, in every language. */
import type { SameTexts, Texts } from './index.ts';
import { console as enConsole } from './en/console.ts';
import { merchant as enMerchant } from './en/merchant.ts';
import { operator as enOperator } from './en/operator.ts';
import { planner as enPlanner } from './en/planner.ts';
import { console as zhConsole } from './zh/console.ts';
import { merchant as zhMerchant } from './zh/merchant.ts';
import { operator as zhOperator } from './zh/operator.ts';
import { planner as zhPlanner } from './zh/planner.ts';

const en = {
  console: enConsole,
  merchant: enMerchant,
  operator: enOperator,
  planner: enPlanner,
} as const;
const zh: SameTexts<typeof en> = {
  console: zhConsole,
  merchant: zhMerchant,
  operator: zhOperator,
  planner: zhPlanner,
};

export const CONSOLE_TEXTS = { en, zh } satisfies Texts;
