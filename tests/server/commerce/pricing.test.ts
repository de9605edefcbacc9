import fc from 'fast-check';
import { expect, test } from 'vitest';
import { priceStore } from '../../../server/commerce/pricing.ts';
import { prorate } from '../../../server/commerce/prorate.ts';
import type { FundedPromotion } from '../../../server/storage/catalogue.ts';

const SHIPPING = { daysMin: 1, daysMax: 2, freeFrom: 5000, fee: 700, text: { en: 'x', zh: 'x' } };
const NOW = Date.UTC(2026, 5, 1);

function promotion(percentOff: number, left: number, products: string[] = []): FundedPromotion {
  return { left, promotion: {
    id: `off-${percentOff}`, title: { en: 'x', zh: 'x' }, percentOff, products, minimumSpend: 0, budget: 1_000_000, dailyBudget: null, margin: null, frequencyCap: 3,
    startsAt: '2026-01-01T00:00:00Z', endsAt: '2027-01-01T00:00:00Z', active: true,
  } };
}

test('the parts of a prorated amount add up to it, and none exceeds its weight', () => {
  const cases = fc.array(fc.integer({ min: 0, max: 1_000_000_000 }), { minLength: 1, maxLength: 40 })
    .chain(weights => fc.tuple(fc.constant(weights), fc.integer({ min: 0, max: weights.reduce((a, b) => a + b, 0) })));
  fc.assert(fc.property(cases, ([weights, amount]) => {
    const parts = prorate(amount, weights);
    expect(parts.reduce((a, b) => a + b, 0)).toBe(amount);
    for (const [i, part] of parts.entries()) {
      expect(part).toBeGreaterThanOrEqual(0);
      expect(part).toBeLessThanOrEqual(weights[i] ?? 0);
    }
  }));
});

test('largest remainders take the odd units, earlier parts first', () => {
  expect(prorate(100, [1, 1, 1])).toEqual([34, 33, 33]);
  expect(prorate(10, [15, 25, 60])).toEqual([2, 2, 6]);
  expect(() => prorate(1, [0, 0])).toThrow(RangeError);
});

test('each line takes the best promotion that matches it, and shipping looks at the reduced goods', () => {
  const goods = [{ product: 'mug', quantity: 3, unitPrice: 999 }, { product: 'bowl', quantity: 1, unitPrice: 2100 }];
  const price = priceStore(goods, SHIPPING, [promotion(10, 1_000_000), promotion(20, 1_000_000, ['mug'])], NOW);
  expect(price).toMatchObject({ subtotal: 5097, reductions: [599, 210], reduction: 809, shipping: 700, total: 4988 });
});

test('a reduction stops at what is left of its budget and outside its dates', () => {
  const goods = [{ product: 'mug', quantity: 1, unitPrice: 6000 }];
  expect(priceStore(goods, SHIPPING, [promotion(50, 250)], NOW)).toMatchObject({ reduction: 250, shipping: 0, total: 5750 });
  expect(priceStore(goods, SHIPPING, [promotion(50, 250)], Date.UTC(2027, 0, 1)).reduction).toBe(0);
});
