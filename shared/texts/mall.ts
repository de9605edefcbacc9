/** What the mall says, in every language. */
import type { SameTexts, Texts } from './index.ts';
import { account as enAccount } from './en/account.ts';
import { care as enCare } from './en/care.ts';
import { desk as enDesk } from './en/desk.ts';
import { fit as enFit } from './en/fit.ts';
import { help as enHelp } from './en/help.ts';
import { mall as enMall } from './en/mall.ts';
import { reviews as enReviews } from './en/reviews.ts';
import { own as enOwn } from './en/own.ts';
import { shelf as enShelf } from './en/shelf.ts';
import { shop as enShop } from './en/shop.ts';
import { speech as enSpeech } from './en/speech.ts';
import { together as enTogether } from './en/together.ts';
import { ui as enUi } from './en/ui.ts';
import { xr as enXr } from './en/xr.ts';
import { account as zhAccount } from './zh/account.ts';
import { care as zhCare } from './zh/care.ts';
import { desk as zhDesk } from './zh/desk.ts';
import { fit as zhFit } from './zh/fit.ts';
import { help as zhHelp } from './zh/help.ts';
import { mall as zhMall } from './zh/mall.ts';
import { reviews as zhReviews } from './zh/reviews.ts';
import { own as zhOwn } from './zh/own.ts';
import { shelf as zhShelf } from './zh/shelf.ts';
import { shop as zhShop } from './zh/shop.ts';
import { speech as zhSpeech } from './zh/speech.ts';
import { together as zhTogether } from './zh/together.ts';
import { ui as zhUi } from './zh/ui.ts';
import { xr as zhXr } from './zh/xr.ts';

const en = {
  account: enAccount,
  care: enCare,
  desk: enDesk,
  fit: enFit,
  help: enHelp,
  mall: enMall,
  reviews: enReviews,
  own: enOwn,
  shelf: enShelf,
  shop: enShop,
  speech: enSpeech,
  together: enTogether,
  ui: enUi,
  xr: enXr,
} as const;
const zh: SameTexts<typeof en> = {
  account: zhAccount,
  care: zhCare,
  desk: zhDesk,
  fit: zhFit,
  help: zhHelp,
  mall: zhMall,
  reviews: zhReviews,
  own: zhOwn,
  shelf: zhShelf,
  shop: zhShop,
  speech: zhSpeech,
  together: zhTogether,
  ui: zhUi,
  xr: zhXr,
};

export const MALL_TEXTS = { en, zh } satisfies Texts;
