/**
 * What pages say, by language, subject and key; `mall:close` names a text. `{{name}}` is filled in by
 * the page, and `_one` and `_other` at the end of a key choose by `count`, as i18next does it.
 */
import type { Locale } from '../locale.ts';
import { account as enAccount } from './en/account.ts';
import { console as enConsole } from './en/console.ts';
import { help as enHelp } from './en/help.ts';
import { mall as enMall } from './en/mall.ts';
import { merchant as enMerchant } from './en/merchant.ts';
import { planner as enPlanner } from './en/planner.ts';
import { shelf as enShelf } from './en/shelf.ts';
import { shop as enShop } from './en/shop.ts';
import { together as enTogether } from './en/together.ts';
import { ui as enUi } from './en/ui.ts';
import { xr as enXr } from './en/xr.ts';
import { account as zhAccount } from './zh/account.ts';
import { console as zhConsole } from './zh/console.ts';
import { help as zhHelp } from './zh/help.ts';
import { mall as zhMall } from './zh/mall.ts';
import { merchant as zhMerchant } from './zh/merchant.ts';
import { planner as zhPlanner } from './zh/planner.ts';
import { shelf as zhShelf } from './zh/shelf.ts';
import { shop as zhShop } from './zh/shop.ts';
import { together as zhTogether } from './zh/together.ts';
import { ui as zhUi } from './zh/ui.ts';
import { xr as zhXr } from './zh/xr.ts';

const en = {
  account: enAccount,
  console: enConsole,
  help: enHelp,
  mall: enMall,
  merchant: enMerchant,
  planner: enPlanner,
  shelf: enShelf,
  shop: enShop,
  together: enTogether,
  ui: enUi,
  xr: enXr,
} as const;
/** Every language has the subjects and keys of English. */
type Texts = { readonly [S in keyof typeof en]: Readonly<Record<keyof (typeof en)[S], string>> };
const zh: Texts = {
  account: zhAccount,
  console: zhConsole,
  help: zhHelp,
  mall: zhMall,
  merchant: zhMerchant,
  planner: zhPlanner,
  shelf: zhShelf,
  shop: zhShop,
  together: zhTogether,
  ui: zhUi,
  xr: zhXr,
};

export const TEXTS: Readonly<Record<Locale, Texts>> = { en, zh };

/** Endings that i18next adds by `count`. */
type Plain<K extends string> = K extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : K;
export type TextKey = { [S in keyof typeof en]: `${S}:${Plain<keyof (typeof en)[S] & string>}` }[keyof typeof en];
