import { z } from 'zod';
import type { Locale } from './locale.ts';

/** Currencies the mall trades in; every amount is an integer in the currency's minor unit. */
export const Currency = z.enum(['CNY', 'USD', 'EUR', 'GBP', 'PLN']);
export type Currency = z.infer<typeof Currency>;

/** An amount in minor units (fen, cents): never negative, never a fraction. */
export const MinorUnits = z.int().min(0).max(1_000_000_000);

const TAG: Record<Locale, string> = { en: 'en-GB', zh: 'zh-CN' };

/** `formatMoney(12900, 'CNY', 'en')` gives `CN¥129.00`; the currencies above all have two decimals. */
export function formatMoney(minor: number, currency: Currency, locale: Locale): string {
  return new Intl.NumberFormat(TAG[locale], { style: 'currency', currency }).format(minor / 100);
}
