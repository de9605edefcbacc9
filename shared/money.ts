import { z } from 'zod';
import type { Locale } from './locale.ts';

/** Currencies the mall trades in; every amount is an integer in the currency's minor unit. */
export const Currency = z.enum(['CNY', 'USD', 'EUR', 'GBP', 'PLN']);
export type Currency = z.infer<typeof Currency>;

/** An amount in minor units (fen, cents): never negative, never a fraction. */
export const MinorUnits = z.int().min(0).max(1_000_000_000);

const TAG: Record<Locale, string> = { en: 'en-GB', zh: 'zh-CN' };
const formatsIn = (locale: Locale): ReadonlyMap<Currency, Intl.NumberFormat> =>
  new Map(Currency.options.map((currency) => [currency, new Intl.NumberFormat(TAG[locale], { style: 'currency', currency })]));
/** To make one takes longer than to use it a hundred times. */
const FORMATS: Record<Locale, ReadonlyMap<Currency, Intl.NumberFormat>> = { en: formatsIn('en'), zh: formatsIn('zh') };

/** `formatMoney(12900, 'CNY', 'en')` gives `CN¥129.00`; the currencies above all have two decimals. */
export function formatMoney(minor: number, currency: Currency, locale: Locale): string {
  return (FORMATS[locale].get(currency) as Intl.NumberFormat).format(minor / 100);
}
