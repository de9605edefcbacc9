/** A promotion as its merchant types it, and what of that goes to the server. */
import type { MerchantPromotion, NewPromotion } from '../../shared/merchant.ts';
import type { TextKey } from '../../shared/texts/index.ts';
import { amountText, parseAmount, parseCount } from '../console/amount.ts';

export const FIELDS = [
  'titleEn', 'titleZh', 'percentOff', 'margin', 'budget', 'dailyBudget', 'minimumSpend', 'frequencyCap', 'from', 'until',
] as const;
export type PromotionField = (typeof FIELDS)[number];
export interface PromotionDraft extends Readonly<Record<PromotionField, string>> {
  readonly products: readonly string[];
  readonly active: boolean;
}
export type PromotionErrors = Readonly<Partial<Record<PromotionField | 'products', { readonly key: TextKey; readonly minor?: number }>>>;

const MOST_TITLE = 120, MOST_PERCENT = 90, MOST_MARGIN = 99, MOST_SHOWN = 50, MONTH_MS = 30 * 86_400_000;

/** A new promotion begins now and lasts a month. */
export function draftOf(shown: MerchantPromotion | null, now: number): PromotionDraft {
  const promotion = shown?.promotion;
  return {
    titleEn: promotion?.title.en ?? '', titleZh: promotion?.title.zh ?? '',
    percentOff: String(promotion?.percentOff ?? 10), budget: amountText(promotion?.budget ?? 100_000), minimumSpend: amountText(promotion?.minimumSpend ?? 0),
    frequencyCap: String(promotion?.frequencyCap ?? 3),
    margin: String(promotion?.margin ?? ''), dailyBudget: typeof promotion?.dailyBudget === 'number' ? amountText(promotion.dailyBudget) : '',
    from: localDate(promotion ? Date.parse(promotion.startsAt) : now), until: localDate(promotion ? Date.parse(promotion.endsAt) : now + MONTH_MS),
    products: promotion?.products ?? [], active: promotion?.active ?? true,
  };
}

export type PromotionChecked = { readonly ok: true; readonly made: NewPromotion } | { readonly ok: false; readonly errors: PromotionErrors };

/** @param spent what is used of the budget, minor units */
export function checkPromotion(draft: PromotionDraft, spent: number): PromotionChecked {
  const errors: { -readonly [K in keyof PromotionErrors]: PromotionErrors[K] } = {};
  const titles = { en: draft.titleEn.trim(), zh: draft.titleZh.trim() };
  if (titles.en === '' || titles.en.length > MOST_TITLE) errors.titleEn = { key: 'merchant:mustSay' };
  if (titles.zh === '' || titles.zh.length > MOST_TITLE) errors.titleZh = { key: 'merchant:mustSay' };
  const percentOff = parseCount(draft.percentOff) ?? 0, frequencyCap = parseCount(draft.frequencyCap) ?? 0;
  const budget = parseAmount(draft.budget), minimumSpend = parseAmount(draft.minimumSpend);
  const dailyBudget = draft.dailyBudget.trim() === '' ? null : parseAmount(draft.dailyBudget), margin = marginOf(draft);
  if (draft.dailyBudget.trim() !== '' && dailyBudget === null) errors.dailyBudget = { key: 'merchant:dailyWrong' };
  if (margin === 'wrong') errors.margin = { key: 'merchant:marginWrong' };
  if (percentOff < 1 || percentOff > MOST_PERCENT) errors.percentOff = { key: 'merchant:percentWrong' };
  if (frequencyCap < 1 || frequencyCap > MOST_SHOWN) errors.frequencyCap = { key: 'merchant:capWrong' };
  if (budget === null) errors.budget = { key: 'merchant:budgetWrong' };
  else if (budget < spent) errors.budget = { key: 'merchant:budgetSpent', minor: spent };
  if (minimumSpend === null) errors.minimumSpend = { key: 'merchant:budgetWrong' };
  const from = Date.parse(draft.from), until = Date.parse(draft.until);
  if (Number.isNaN(from)) errors.from = { key: 'merchant:dateWrong' };
  if (Number.isNaN(until)) errors.until = { key: 'merchant:dateWrong' };
  else if (until <= from) errors.until = { key: 'merchant:endsFirst' };
  if (Object.keys(errors).length > 0 || budget === null || minimumSpend === null || margin === 'wrong') return { ok: false, errors };
  return {
    ok: true,
    made: {
      title: titles, percentOff, products: [...draft.products], minimumSpend, budget, dailyBudget, margin, frequencyCap, active: draft.active,
      startsAt: new Date(from).toISOString(), endsAt: new Date(until).toISOString(),
    },
  };
}

/** Percent, null where it is not told. */
function marginOf({ margin }: PromotionDraft): number | null | 'wrong' {
  if (margin.trim() === '') return null;
  const percent = parseCount(margin) ?? 0;
  return percent >= 1 && percent <= MOST_MARGIN ? percent : 'wrong';
}

/** Whether every sale with the discount would lose money, by what is typed. */
export function losesMoney(draft: PromotionDraft): boolean {
  const margin = marginOf(draft), percentOff = parseCount(draft.percentOff);
  return typeof margin === 'number' && percentOff !== null && percentOff >= margin;
}

/** What an `<input type="datetime-local">` shows for a moment. */
function localDate(at: number): string {
  const date = new Date(at);
  return new Date(at - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
