/** What the merchant's, the planner's and the operator's consoles say, in every language. */
import type { SameTexts, Texts } from './index.ts';
import { console as enConsole } from './en/console.ts';
import { copy as enCopy } from './en/copy.ts';
import { desk as enDesk } from './en/desk.ts';
import { custom as enCustom } from './en/custom.ts';
import { making as enMaking } from './en/making.ts';
import { merchant as enMerchant } from './en/merchant.ts';
import { shapes as enShapes } from './en/shapes.ts';
import { moderation as enModeration } from './en/moderation.ts';
import { operator as enOperator } from './en/operator.ts';
import { planner as enPlanner } from './en/planner.ts';
import { sizes as enSizes } from './en/sizes.ts';
import { console as zhConsole } from './zh/console.ts';
import { copy as zhCopy } from './zh/copy.ts';
import { desk as zhDesk } from './zh/desk.ts';
import { custom as zhCustom } from './zh/custom.ts';
import { making as zhMaking } from './zh/making.ts';
import { merchant as zhMerchant } from './zh/merchant.ts';
import { shapes as zhShapes } from './zh/shapes.ts';
import { moderation as zhModeration } from './zh/moderation.ts';
import { operator as zhOperator } from './zh/operator.ts';
import { planner as zhPlanner } from './zh/planner.ts';
import { sizes as zhSizes } from './zh/sizes.ts';

const en = {
  console: enConsole,
  desk: enDesk,
  copy: enCopy,
  custom: enCustom,
  making: enMaking,
  merchant: enMerchant,
  shapes: enShapes,
  moderation: enModeration,
  operator: enOperator,
  planner: enPlanner,
  sizes: enSizes,
} as const;
const zh: SameTexts<typeof en> = {
  console: zhConsole,
  desk: zhDesk,
  copy: zhCopy,
  custom: zhCustom,
  making: zhMaking,
  merchant: zhMerchant,
  shapes: zhShapes,
  moderation: zhModeration,
  operator: zhOperator,
  planner: zhPlanner,
  sizes: zhSizes,
};

export const CONSOLE_TEXTS = { en, zh } satisfies Texts;
