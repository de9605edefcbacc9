import { expect, test } from 'vitest';
import { dayBudget, priceOf, shareOfDay } from '../../../models/promotion/pacing.ts';

test('a day may take what its merchant says, or an equal part of what is left for a week or until the end', () => {
  expect(dayBudget({ left: 70_000, daily: 5000, daysLeft: 100 })).toBe(5000);
  expect(dayBudget({ left: 3000, daily: 5000, daysLeft: 100 })).toBe(3000);
  expect(dayBudget({ left: 70_000, daily: null, daysLeft: 100 })).toBe(10_000);
  expect(dayBudget({ left: 70_000, daily: null, daysLeft: 2 })).toBe(35_000);
  expect(dayBudget({ left: 70_000, daily: null, daysLeft: 0.5 })).toBe(70_000);
});

test('the price is nothing on plan and rises by 8 for a whole day ahead, after a twentieth that is free', () => {
  expect(priceOf(500, 1000, 0.5)).toBe(0);
  expect(priceOf(550, 1000, 0.5)).toBeCloseTo(0, 10);
  expect(priceOf(800, 1000, 0.5)).toBeCloseTo(2, 10);
  expect(priceOf(0, 0, 0.5)).toBe(0);
});

test('the share of a day follows when visitors come', () => {
  const even = Array<number>(24).fill(0), evenings = even.map((_, hour) => (hour >= 18 ? 115 : 0));
  expect(shareOfDay(even, 6)).toBeCloseTo(0.25, 10);
  // 18 hours of 5 against 6 of 120: 90 of 810, and half of an evening hour more.
  expect(shareOfDay(evenings, 18)).toBeCloseTo(90 / 810, 10);
  expect(shareOfDay(evenings, 18.5)).toBeCloseTo(150 / 810, 10);
  expect(shareOfDay(evenings, 24)).toBeCloseTo(1, 10);
});
