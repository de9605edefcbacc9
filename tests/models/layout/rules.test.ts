import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkLayout, complementsOf, exposureOf, placeGoods } from '../../../models/layout/index.ts';
import type { LayoutCheck, PlaceRequest } from '../../../models/layout/index.ts';
import { slotsOfPlan } from '../../../shared/floor.ts';
import type { Fixture, StorePlan } from '../../../shared/floor.ts';
import type { Product, ShelfRules } from '../../../shared/catalogue.ts';
import type { Layout } from '../../../shared/layout.ts';

const text = { en: 'Goods', zh: '商品' };
const metres = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const fixture = fc.record({
  kind: fc.constantFrom('wall-bay' as const, 'gondola' as const, 'table' as const, 'plinth' as const, 'stage' as const), x: metres(-8, 8), z: metres(1, 14), yaw: metres(-3, 3),
  width: metres(0.6, 2.4), depth: metres(0.4, 1.2), height: metres(0.6, 2.2), tiers: fc.integer({ min: 1, max: 4 }), columns: fc.integer({ min: 1, max: 4 }), rows: fc.integer({ min: 1, max: 2 }),
});
const planOf = (fixtures: readonly Omit<Fixture, 'id'>[]): StorePlan => ({
  width: 20, depth: 16, height: 4, doorWidth: 3, assistant: { x: 3, z: 3, yaw: 0 }, counter: { x: 4, z: 4, yaw: 0 }, fixtures: fixtures.map((each, i) => ({ ...each, id: `fixture-${i}` })),
});
const goods = fc.record({
  width: metres(0.05, 1), height: metres(0.05, 0.6), depth: metres(0.05, 0.6), weight: fc.integer({ min: 10, max: 60_000 }), kind: fc.nat({ max: 3 }), brand: fc.nat({ max: 2 }),
  price: fc.integer({ min: 100, max: 9000 }), stock: fc.nat({ max: 4 }), tags: fc.subarray(['gift', 'new', 'soft', 'red']),
});
const productOf = ({ width, height, depth, weight, kind, brand, price, stock, tags }: { width: number; height: number; depth: number; weight: number; kind: number; brand: number; price: number; stock: number; tags: string[] }, i: number): Product => ({
  id: `goods-${i}`, name: text, description: text, category: `kind-${kind}`, brand: `Brand ${brand}`, tags, material: text, dimensions: { width, height, depth }, weight,
  shape: { kind: 'program', family: 'mug', params: {} }, sizes: [], colourways: [{ id: 'plain', name: text, main: '#8a4b2f' }], variants: [{ sku: `S${i}`, colour: 'plain', price, stock }],
});

const store = fc.record({
  fixtures: fc.array(fixture, { minLength: 1, maxLength: 4 }), goods: fc.array(goods, { minLength: 1, maxLength: 14 }), scores: fc.array(metres(-3, 3), { minLength: 28, maxLength: 28 }),
  pins: fc.array(fc.tuple(fc.nat({ max: 40 }), fc.nat({ max: 16 })), { maxLength: 3 }), exclusions: fc.array(fc.tuple(fc.nat({ max: 16 }), fc.nat({ max: 40 }), fc.boolean(), fc.boolean()), { maxLength: 4 }),
  facings: fc.array(fc.tuple(fc.nat({ max: 16 }), fc.integer({ min: 1, max: 8 })), { maxLength: 3 }), mostMoved: metres(0, 1), seed: fc.nat(), gone: fc.nat({ max: 3 }), rulesLater: fc.boolean(),
}).map(({ fixtures, goods: drawn, scores, pins, exclusions, facings, ...more }) => {
  const plan = planOf(fixtures), slots = slotsOfPlan(plan), products = drawn.map(productOf), at = (n: number): string => slots[n % slots.length]?.id ?? '';
  const rules: ShelfRules = {
    exclusions: exclusions.map(([product, slot, whole, kind]) => ({ goods: kind ? `kind-${product % 4}` : `goods-${product}`, place: whole ? `fixture-${slot % fixtures.length}` : at(slot) })),
    facings: Object.fromEntries(facings.map(([product, least]) => [`goods-${product}`, least])),
  };
  const request = (nth: number, previous: Layout | null): PlaceRequest => ({
    store: 'any', plan, products: nth > 0 ? products.slice(Math.min(more.gone, products.length - 1)) : products, pins: Object.fromEntries(pins.map(([slot, product]) => [at(slot), `goods-${product}`])),
    rules: nth === 0 && more.rulesLater ? undefined : rules, scores: new Map(products.map(({ id }, i) => [id, scores[i + 14 * nth] ?? 0])), previous, mostMoved: more.mostMoved, seed: more.seed, revision: nth + 1,
    complements: complementsOf(products, [products.slice(0, 3).map(({ id }) => id)]),
  });
  return { plan, slots, rules, request };
});

test('pins, exclusions, facings, loads, stock, coverage and the limit of moves hold in any store, and from one layout to the next', () => {
  fc.assert(fc.property(store, ({ plan, slots, rules, request }) => {
    let previous: Layout | null = null;
    for (const nth of [0, 1]) {
      const asked = request(nth, previous), layout = placeGoods(asked);
      expect(checkLayout(layout, asked)).toEqual({ ok: true } satisfies LayoutCheck);
      expect(placeGoods(asked), 'the same request, the same layout').toEqual(layout);
      // Worked out once more, without the code of the rules.
      for (const { slot: id, product: name, facings } of layout.placements) {
        const product = asked.products.find((each) => each.id === name)!, slot = slots.find((each) => each.id === id)!, { kind } = plan.fixtures.find((each) => each.id === slot.fixture)!;
        expect(product.dimensions.width * facings).toBeLessThanOrEqual(slot.width);
        const onFloor = kind === 'stage' || ((kind === 'wall-bay' || kind === 'gondola') && slot.tier === 0);
        if (!onFloor) expect(product.weight * facings).toBeLessThanOrEqual(slot.width * { 'wall-bay': 40_000, gondola: 40_000, table: 60_000, plinth: 120_000 }[kind as 'table']);
        expect(facings).toBeLessThanOrEqual(Math.max(1, product.variants[0]!.stock));
        if (asked.rules) expect(rules.exclusions.filter((each) => (each.place === id || each.place === slot.fixture) && (each.goods === name || each.goods === product.category))).toEqual([]);
      }
      previous = layout;
    }
  }), { numRuns: 250, seed: 5 });
}, 60_000);

const shelf: StorePlan = planOf([{ kind: 'wall-bay', x: 0, z: 6, yaw: Math.PI, width: 2, depth: 0.5, height: 2, tiers: 4, columns: 5, rows: 1 }]);
const sold = Array.from({ length: 10 }, (_, i) => productOf({ width: 0.1, height: 0.2, depth: 0.1, weight: 300, kind: i % 2, brand: 0, price: 1000 + i, stock: 9, tags: [] }, i));
const asked: PlaceRequest = { store: 'any', plan: shelf, products: sold, pins: {}, scores: new Map(sold.map(({ id }, i) => [id, i])), previous: null, mostMoved: 0.3, seed: 1, revision: 1 };
const count = (layout: Layout, product: string): number => layout.placements.filter((each) => each.product === product).reduce((sum, { facings }) => sum + facings, 0);

test('a minimum of facings is met for goods that the shopper likes least, and at once where they stood thinly before', () => {
  expect(count(placeGoods(asked), 'goods-0')).toBe(6);
  const before = placeGoods(asked), rules = { facings: { 'goods-0': 12 } }, next = { ...asked, rules, previous: before, mostMoved: 0, revision: 2 }, after = placeGoods(next);
  expect(count(after, 'goods-0')).toBeGreaterThanOrEqual(12);
  expect(checkLayout(after, next)).toEqual({ ok: true });
  expect(checkLayout({ ...before, revision: 2 }, next)).toMatchObject({ rule: 'facings', subject: 'goods-0' });
});

test('what is too heavy for a board stands on the lowest', () => {
  const heavy = sold.map((product, i) => (i < 5 ? { ...product, weight: 20_000 } : product)), layout = placeGoods({ ...asked, products: heavy });
  for (const { slot, product } of layout.placements) if (Number(product.slice(6)) < 5) expect(slot).toMatch(/f0\./);
  const [first] = layout.placements.filter(({ slot }) => slot.includes('f3.'));
  expect(checkLayout({ ...layout, placements: layout.placements.map((each) => (each === first ? { ...each, product: 'goods-0', facings: 1 } : each)) }, { ...asked, products: heavy })).toMatchObject({ rule: 'fit' });
});

test('excluded goods leave a place where they stood, and a pin that contradicts is left out', () => {
  const before = placeGoods(asked), rules = { exclusions: [{ goods: 'kind-0', place: 'fixture-0' }] }, next = { ...asked, rules, pins: { 'fixture-0/f3.0': 'goods-0' }, previous: before, revision: 2 };
  const after = placeGoods(next);
  expect(after.placements.filter(({ product }) => Number(product.slice(6)) % 2 === 0)).toEqual([]);
  expect(checkLayout(after, next)).toEqual({ ok: true });
  expect(checkLayout({ ...before, revision: 2 }, next)).toMatchObject({ rule: 'fit' });
});

test('what everybody buys together stands closer than what nobody does, and blocks and ladders form, at little cost in liking', () => {
  const pairs = [['goods-1', 'goods-2'], ['goods-3', 'goods-4'], ['goods-5', 'goods-6'], ['goods-7', 'goods-8']];
  const baskets = Array.from({ length: 200 }, (_, i) => [...pairs[i % 4]!]), plain = { ...asked, scores: new Map(sold.map(({ id }, i) => [id, Math.sin(i * 5)])) }, exposure = exposureOf(shelf);
  const beside = ({ placements }: Layout): number => {
    const at = new Map(placements.map(({ slot, product }) => [slot, product]));
    return placements.filter(({ slot, product }) => {
      const [, tier, column] = /f(\d)\.(\d)$/.exec(slot)!.map(Number) as [number, number, number];
      return [at.get(`fixture-0/f${tier}.${column + 1}`), at.get(`fixture-0/f${tier + 1}.${column}`)].some((other) => pairs.some((pair) => product !== other && pair.includes(product) && other !== undefined && pair.includes(other)));
    }).length;
  };
  const liking = ({ placements }: Layout): number => placements.reduce((sum, { slot, product }) => sum + exposure.get(slot)! * plain.scores.get(product)!, 0);
  const alone = placeGoods(plain), together = placeGoods({ ...plain, complements: complementsOf(sold, baskets) });
  expect(beside(together)).toBeGreaterThan(beside(alone) + 1);
  expect(liking(together)).toBeGreaterThan(0.9 * liking(alone));
});
