import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { StoreFile } from '../../../shared/catalogue.ts';
import { Layout } from '../../../shared/layout.ts';
import type { LayoutRule, PlaceRequest } from '../../../models/layout/index.ts';
import { checkLayout, exposureOf, placeGoods } from '../../../models/layout/index.ts';

const FOLDER = new URL('../../../assets/catalogue/', import.meta.url);
const stores = readdirSync(FOLDER).filter((name) => name.endsWith('.json')).sort().map((name) => StoreFile.parse(JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'))));

/** Stores whose tall and broad goods share fewer places than there are of them: products that can stand at once. */
const ROOM_FOR = new Map([['hearth-and-oak', 16], ['lumen', 24]]);

/** Scores in 0..1 from a seed, another for every product (the fractional parts of multiples of the golden ratio). */
function tasteOf(store: StoreFile, seed: number): Map<string, number> {
  return new Map(store.products.map((product, i) => [product.id, ((i + 1) * (seed + 1) * 0.618033988749895) % 1]));
}
function requestFor(store: StoreFile, seed: number): PlaceRequest {
  const { id, plan, products, pins } = store;
  return { store: id, plan, products, pins, scores: tasteOf(store, seed), previous: null, mostMoved: 0.3, seed, revision: 1 };
}
const goodsBySlot = (layout: Layout): string[] => layout.placements.map(({ slot, product }) => `${slot} ${product}`);

describe.each(stores.map((store) => [store.id, store] as const))('%s', (_, store) => {
  const request = requestFor(store, 1), layout = placeGoods(request);

  test('every rule holds and every product stands that there is room for', () => {
    expect(Layout.parse(layout)).toEqual(layout);
    expect(checkLayout(layout, request)).toEqual({ ok: true });
    expect(new Set(layout.placements.map(({ product }) => product)).size).toBe(ROOM_FOR.get(store.id) ?? store.products.length);
  });

  test('the same request gives the same layout, in whatever order the products come', () => {
    expect(placeGoods({ ...request, products: request.products.toReversed() })).toEqual(layout);
  });

  test('another shopper sees other goods in at least a third of the slots', () => {
    const other = goodsBySlot(placeGoods(requestFor(store, 5))), mine = new Set(goodsBySlot(layout));
    expect(other.filter((line) => !mine.has(line)).length).toBeGreaterThanOrEqual(other.length / 3);
  });

  test('a shopper whose taste stays sees nothing move', () => {
    const again = placeGoods({ ...request, previous: layout, revision: 2 });
    expect(goodsBySlot(again)).toEqual(goodsBySlot(layout));
  });

  test('a new taste moves some goods within the budget, and what is shown is then liked more', () => {
    const scores = tasteOf(store, 5), exposure = exposureOf(store.plan), next = { ...request, scores, previous: layout, revision: 2 };
    const after = placeGoods(next);
    const worth = ({ placements }: Layout): number => placements.reduce((sum, { slot, product }) => sum + (exposure.get(slot) ?? 0) * (scores.get(product) ?? 0), 0);
    expect(checkLayout(after, next)).toEqual({ ok: true });
    expect(worth(after)).toBeGreaterThan(worth(layout));
  });
});

test('rules hold for any taste, budget, pins and change of the catalogue', () => {
  const few = stores.slice(0, 4);
  fc.assert(fc.property(fc.record({
    store: fc.constantFrom(...few), a: fc.integer({ min: 0, max: 999 }), b: fc.integer({ min: 0, max: 999 }),
    mostMoved: fc.double({ min: 0, max: 1, noNaN: true }), gone: fc.nat({ max: 5 }), pinned: fc.boolean(), sign: fc.constantFrom(-1, 0, 1),
  }), ({ store, a, b, mostMoved, gone, pinned, sign }) => {
    const first = { ...requestFor(store, a), pins: pinned ? store.pins : {} }, layout = placeGoods(first);
    expect(checkLayout(layout, first)).toEqual({ ok: true });
    const scores = new Map([...tasteOf(store, b)].map(([id, score]) => [id, sign * score]));
    const next = { ...requestFor(store, b), scores, products: store.products.slice(gone), previous: layout, mostMoved, revision: 2 };
    expect(checkLayout(placeGoods(next), next)).toEqual({ ok: true });
  }), { numRuns: 60, seed: 11 });
}, 60_000);

test('a pinned product stands in its slot for everyone, and is marked', () => {
  for (const store of stores) {
    const { placements } = placeGoods(requestFor(store, 3));
    const marked = placements.filter(({ highlight }) => highlight === 'pinned').map(({ slot, product }) => [slot, product]);
    expect(Object.fromEntries(marked)).toEqual(store.pins);
  }
});

test('the three products liked most are marked for the shopper, and none where all are liked alike', () => {
  const [store] = stores;
  if (!store) throw new Error('no stores');
  const request = { ...requestFor(store, 3), pins: {} }, liked = [...request.scores].sort((a, b) => b[1] - a[1]).slice(0, 3).map(([id]) => id);
  const marks = (layout: Layout): string[] => layout.placements.filter(({ highlight }) => highlight === 'for-you').map(({ product }) => product);
  expect(marks(placeGoods(request)).sort()).toEqual(liked.sort());
  expect(marks(placeGoods({ ...request, scores: new Map() }))).toEqual([]);
});

test('a broken rule is named', () => {
  const [store] = stores;
  if (!store) throw new Error('no stores');
  const request = requestFor(store, 1), layout = placeGoods(request), at = layout.placements.findIndex(({ highlight }) => highlight === null);
  const [first, ...rest] = [...layout.placements.slice(at), ...layout.placements.slice(0, at)];
  if (!first) throw new Error('no placements');
  const one = store.products.find(({ id }) => !Object.values(store.pins).includes(id))?.id;
  const cases: [LayoutRule, Layout][] = [
    ['identity', { ...layout, revision: 9 }],
    ['slot', { ...layout, placements: [first, first, ...rest] }],
    ['goods', { ...layout, placements: [{ ...first, product: 'nobody-sells-this' }, ...rest] }],
    ['fit', { ...layout, placements: [{ ...first, facings: 12 }, ...rest] }],
    ['highlight', { ...layout, placements: [{ ...first, highlight: 'pinned' }, ...rest] }],
    ['pin', { ...layout, placements: layout.placements.filter(({ highlight }) => highlight !== 'pinned') }],
    ['coverage', { ...layout, placements: layout.placements.filter(({ product }) => product !== one) }],
  ];
  for (const [rule, wrong] of cases) expect(checkLayout(wrong, request), rule).toMatchObject({ ok: false, rule });
  const next = { ...request, previous: layout, mostMoved: 0, revision: 2 }, other = placeGoods({ ...requestFor(store, 5), revision: 2 });
  expect(checkLayout(other, next)).toMatchObject({ rule: 'moves' });
});

test('scores that are no numbers are refused', () => {
  const [store] = stores;
  if (!store) throw new Error('no stores');
  expect(() => placeGoods({ ...requestFor(store, 1), scores: new Map([[store.products[0]?.id ?? '', Number.NaN]]) })).toThrow('finite');
});

test('goods at eye height, near the door, facing it and in sight are seen most', () => {
  const bay = { kind: 'wall-bay' as const, width: 1, depth: 0.4, height: 2, tiers: 4, columns: 1, rows: 1 };
  const plan = { width: 12, depth: 12, height: 3, doorWidth: 2, assistant: { x: 3, z: 3, yaw: 0 }, counter: { x: 4, z: 4, yaw: 0 }, fixtures: [
    { ...bay, id: 'near', x: 3, z: 4, yaw: Math.PI }, { ...bay, id: 'far', x: 0, z: 11, yaw: Math.PI }, { ...bay, id: 'turned', x: -3, z: 4, yaw: 0 },
  ] };
  const seen = exposureOf(plan), at = (id: string): number => seen.get(id) ?? Number.NaN;
  expect(at('near/f3.0')).toBeGreaterThan(at('near/f0.0'));
  expect(at('near/f3.0')).toBeGreaterThan(at('far/f3.0'));
  expect(at('near/f3.0')).toBeGreaterThan(at('turned/f3.0'));
  const screened = exposureOf({ ...plan, fixtures: [...plan.fixtures, { ...bay, id: 'screen', x: 0, z: 6, yaw: Math.PI }] });
  expect(screened.get('far/f3.0')).toBeCloseTo(at('far/f3.0') * 0.7, 12);
  expect(screened.get('near/f3.0')).toBe(at('near/f3.0'));
});
