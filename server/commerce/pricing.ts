import type { Policies, Promotion } from '../../shared/catalogue.ts';
import type { FundedPromotion } from '../storage/catalogue.ts';
import { prorate } from './prorate.ts';

/** Goods of one SKU; `unitPrice` in minor units. */
export interface Goods { product: string; quantity: number; unitPrice: number }

export interface AppliedPromotion { promotion: FundedPromotion['promotion']; amount: number }

/** One store's part of a cart, in minor units; `reductions[i]` falls on the i-th goods. */
export interface StorePrice {
  subtotal: number; reduction: number; shipping: number; total: number;
  reductions: number[]; applied: AppliedPromotion[];
}

/**
 * Prices one store's goods at `now` (milliseconds since 1970). Promotions apply from the largest
 * percentage down, each line takes at most one, a reduction is rounded down and never exceeds what is
 * left of its budget. Shipping is free when the goods after their reduction reach `freeFrom`.
 */
export function priceStore(goods: readonly Goods[], shipping: Policies['shipping'], promotions: readonly FundedPromotion[], now: number): StorePrice {
  const gross = goods.map(each => each.unitPrice * each.quantity);
  const reductions = goods.map(() => 0);
  const taken = new Set<number>();
  const applied: AppliedPromotion[] = [];
  const running = promotions
    .filter(({ promotion }) => isRunning(promotion, now))
    .toSorted((a, b) => b.promotion.percentOff - a.promotion.percentOff || (a.promotion.id < b.promotion.id ? -1 : 1));
  for (const { promotion, left } of running) {
    const matching = [...goods.keys()].filter(i => !taken.has(i) && (promotion.products.length === 0 || promotion.products.includes(goods[i]?.product ?? '')));
    const weights = matching.map(i => gross[i] ?? 0);
    const spend = sum(weights);
    const amount = Math.min(Math.floor((spend * promotion.percentOff) / 100), left);
    if (spend < promotion.minimumSpend || amount === 0) continue;
    const parts = prorate(amount, weights);
    for (const [k, i] of matching.entries()) {
      reductions[i] = parts[k] ?? 0;
      taken.add(i);
    }
    applied.push({ promotion, amount });
  }
  const subtotal = sum(gross);
  const reduction = sum(reductions);
  const fee = goods.length === 0 || subtotal - reduction >= shipping.freeFrom ? 0 : shipping.fee;
  return { subtotal, reduction, shipping: fee, total: subtotal - reduction + fee, reductions, applied };
}

/** Whether a promotion counts at `now` (milliseconds since 1970). */
export function isRunning({ active, startsAt, endsAt }: Promotion, now: number): boolean {
  return active && Date.parse(startsAt) <= now && now < Date.parse(endsAt);
}

export function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
