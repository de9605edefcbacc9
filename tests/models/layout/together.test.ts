import fc from 'fast-check';
import { expect, test } from 'vitest';
import { complementsOf, goTogether } from '../../../models/layout/complements.ts';
import { neighboursOf } from '../../../models/layout/neighbours.ts';
import { problemOf } from '../../../models/layout/problem.ts';
import { settleTogether, worthOf } from '../../../models/layout/together.ts';
import { slotsOfPlan } from '../../../shared/floor.ts';
import type { StorePlan } from '../../../shared/floor.ts';
import type { Product } from '../../../shared/catalogue.ts';

const text = { en: 'Goods', zh: '商品' };
const shelf = { kind: 'wall-bay' as const, width: 2, depth: 0.5, height: 2, tiers: 2, columns: 3, rows: 1, x: 0, z: 5, yaw: Math.PI };
const plan: StorePlan = { width: 12, depth: 12, height: 3, doorWidth: 2, assistant: { x: 3, z: 3, yaw: 0 }, counter: { x: 4, z: 4, yaw: 0 }, fixtures: [{ ...shelf, id: 'a' }, { ...shelf, id: 'g', kind: 'gondola', z: 8 }] };
const goods = (i: number, more: Partial<Product> = {}): Product => ({
  id: `goods-${i}`, name: text, description: text, category: `kind-${i % 3}`, brand: `Brand ${i % 2}`, tags: [], material: text, dimensions: { width: 0.1, height: 0.1, depth: 0.1 }, weight: 100,
  shape: { kind: 'program', family: 'mug', params: {} }, sizes: [], colourways: [{ id: 'plain', name: text, main: '#8a4b2f' }], variants: [{ sku: `S${i}`, colour: 'plain', price: 100 * (i + 1), stock: 5 }], ...more,
});

test('neighbours are on one board or one above the other, and a gondola has two sides', () => {
  const slots = slotsOfPlan(plan), named = neighboursOf(slots).map(({ first, second, level }) => `${slots[first]!.id} ${level ? '>' : '^'} ${slots[second]!.id}`);
  expect(named.filter((pair) => pair.startsWith('a/')).sort()).toEqual(['a/f0.0 > a/f0.1', 'a/f0.0 ^ a/f1.0', 'a/f0.1 > a/f0.2', 'a/f0.1 ^ a/f1.1', 'a/f0.2 ^ a/f1.2', 'a/f1.0 > a/f1.1', 'a/f1.1 > a/f1.2']);
  expect(named).toHaveLength(3 * 7);
  expect(named.every((pair) => pair.charAt(2) === pair.charAt(pair.length - 4))).toBe(true);
});

test('trading goods never makes a layout worth less', () => {
  fc.assert(fc.property(fc.array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: 18, maxLength: 18 }), fc.nat(), (scores, seed) => {
    const products = scores.map((_, i) => goods(i)), baskets = scores.map((_, i) => [`goods-${i}`, `goods-${(i * 7) % 18}`]);
    const problem = problemOf({ store: 'any', plan, products, pins: {}, scores: new Map(scores.map((score, i) => [`goods-${i}`, score])), complements: complementsOf(products, baskets), previous: null, mostMoved: 1, seed, revision: 1 });
    const before = new Map(problem.slots.map((_, slot) => [slot, slot])), after = settleTogether(problem, before, [...before.keys()]);
    expect([...after.values()].sort((a, b) => a - b)).toEqual([...before.values()]);
    // Straightforwardly over all pairs: neighbours, variety and liking at once.
    expect(worthOf(problem, after)).toBeGreaterThanOrEqual(worthOf(problem, before) - 1e-9);
  }), { numRuns: 60, seed: 3 });
});

test('goods bought together go together, more so the more often than chance; without baskets shared words of other kinds count, of one kind nothing', () => {
  const products = [goods(0, { tags: ['picnic', 'red'] }), goods(1, { tags: ['picnic'] }), goods(3, { tags: ['picnic', 'red'] }), goods(2)];
  const catalogue = complementsOf(products, []);
  expect(goTogether(catalogue, 'goods-0', 'goods-1')).toBeCloseTo(1 / 2, 6);
  expect(goTogether(catalogue, 'goods-0', 'goods-3'), 'both of kind-0').toBe(0);
  expect(goTogether(catalogue, 'goods-0', 'nothing')).toBe(0);
  const baskets = [...Array.from({ length: 60 }, () => ['goods-0', 'goods-2']), ...Array.from({ length: 420 }, () => ['goods-1'])], learnt = complementsOf(products, baskets);
  // Together 60 times where chance has 60 * 60 / 480 = 7.5: a lift of 8, that is 1, against 6 baskets' word of the catalogue.
  expect(goTogether(learnt, 'goods-0', 'goods-2')).toBeCloseTo(60 / 66, 6);
  expect(goTogether(learnt, 'goods-0', 'goods-1')).toBeCloseTo((6 * 0.5) / 66, 6);
});
