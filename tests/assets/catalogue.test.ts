import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { StoreFile } from '../../shared/catalogue.ts';
import type { Product } from '../../shared/catalogue.ts';
import { validateShape } from '../../models/shape/request.ts';
import { SLOT_GAP, slotsOfPlan } from '../../shared/floor.ts';
import type { Slot } from '../../shared/floor.ts';
import { BODY_RADIUS, floorFaults, walkable } from '../../shared/floor-rules.ts';

const FOLDER = new URL('../../assets/catalogue/', import.meta.url);
/** Brightest base colour that keeps its form in the mall's light: relative luminance. */
const BRIGHTEST = 0.76;

const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json')).sort();
const stores = files.map((name) => StoreFile.parse(JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'))));
const products = stores.flatMap((store) => store.products);

const han = /\p{Script=Han}/u;
/** Every { en, zh } inside a value. */
function texts(value: unknown): { en: string; zh: string }[] {
  if (value === null || typeof value !== 'object') return [];
  if ('en' in value && 'zh' in value && typeof value.en === 'string' && typeof value.zh === 'string') return [{ en: value.en, zh: value.zh }];
  return Object.values(value).flatMap(texts);
}

function fits(product: Product, slot: Slot): boolean {
  const { width, height, depth } = product.dimensions;
  return width + 2 * SLOT_GAP <= slot.width && height <= slot.height && depth <= slot.depth;
}

/** Relative luminance of an sRGB hex, 0..1 (IEC 61966-2-1). */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const repeated = (values: readonly string[]): string[] => values.filter((value, i) => values.indexOf(value) !== i);
/** Whether a number stands in a text on its own. */
const mentions = (text: string, value: number): boolean => new RegExp(`(?<![\\d.])${value}(?![\\d.]*\\d)`).test(text);

describe('the mall', () => {
  test('has at least ten stores of different trades and 250 products', () => {
    expect(stores.length).toBeGreaterThanOrEqual(10);
    expect(new Set(stores.map((store) => store.trade)).size).toBe(stores.length);
    expect(products.length).toBeGreaterThanOrEqual(250);
  });

  test('names every file after its store', () => expect(files).toEqual(stores.map((store) => `${store.id}.json`)));

  test('gives every product, SKU and promotion an id of its own', () => {
    expect(repeated(products.map((product) => product.id))).toEqual([]);
    expect(repeated(products.flatMap((product) => product.variants.map((variant) => variant.sku)))).toEqual([]);
    expect(repeated(stores.flatMap((store) => store.promotions.map((promotion) => promotion.id)))).toEqual([]);
  });

  test('describes no two products in the same words', () => {
    expect(repeated(products.map((product) => product.description.en))).toEqual([]);
    expect(repeated(products.map((product) => product.description.zh))).toEqual([]);
  });

  test('uses each word of style in at least three stores, so that taste carries over', () => {
    for (const word of ['minimal', 'classic', 'playful', 'sporty', 'warm', 'bold', 'eco', 'gift', 'kids', 'travel', 'office', 'luxury', 'vintage', 'daily']) {
      const where = stores.filter((store) => store.products.some((product) => product.tags.includes(word)));
      expect(where.length, word).toBeGreaterThanOrEqual(3);
    }
  });
});

describe.each(stores.map((store) => [store.id, store] as const))('%s', (_, store) => {
  const slots = slotsOfPlan(store.plan);

  test('has 25 products or more', () => expect(store.products.length).toBeGreaterThanOrEqual(25));

  test('speaks both languages, each in its own script', () => {
    const all = texts(store);
    expect(all.filter(({ en }) => han.test(en))).toEqual([]);
    expect(all.filter(({ zh }) => !han.test(zh))).toEqual([]);
  });

  test('sells every colour, and every size, in variants that exist and cost something', () => {
    for (const product of store.products) {
      const colours = product.colourways.map((colourway) => colourway.id);
      expect(repeated(colours), product.id).toEqual([]);
      for (const variant of product.variants) {
        expect(colours, variant.sku).toContain(variant.colour);
        expect(variant.price, variant.sku).toBeGreaterThan(0);
        if (product.sizes.length > 0) expect(product.sizes, variant.sku).toContain(variant.size);
        else expect(variant.size, variant.sku).toBeUndefined();
      }
      expect(repeated(product.variants.map((variant) => `${variant.colour} ${variant.size}`)), product.id).toEqual([]);
      expect(product.variants.length, product.id).toBe(colours.length * Math.max(1, product.sizes.length));
      expect(product.variants.some((variant) => variant.stock > 0), `${product.id} in stock`).toBe(true);
    }
  });

  test('asks the shape programs only for what they know, in a material they are made of', () => {
    for (const { id, shape } of store.products) {
      if (shape.kind !== 'program') continue;
      const check = validateShape(shape);
      expect(check.ok ? check.shape.material : check.message, id).toBe(shape.material ?? (check.ok ? check.shape.material : ''));
    }
  });

  test('wears colours that keep their form in bright light', () => {
    for (const product of store.products) for (const { main, accent, detail } of product.colourways) {
      for (const hex of [main, accent, detail]) if (hex !== undefined) expect(luminance(hex), `${product.id} ${hex}`).toBeLessThanOrEqual(BRIGHTEST);
    }
  });

  test('has at least four slots for every product, and slots enough for all', () => {
    const homeless = store.products.filter((product) => slots.filter((slot) => fits(product, slot)).length < 4).map((product) => product.id);
    expect(homeless).toEqual([]);
    expect(slots.length).toBeGreaterThanOrEqual(store.products.length * 1.6);
    expect(slots.length, 'between 60 and 110 slots').toBeGreaterThanOrEqual(60);
    expect(slots.length, 'between 60 and 110 slots').toBeLessThanOrEqual(110);
    expect(repeated(slots.map((slot) => slot.id))).toEqual([]);
  });

  test('pins products of its own to slots that hold them', () => {
    expect(Object.keys(store.pins).length).toBeGreaterThan(0);
    for (const [id, productId] of Object.entries(store.pins)) {
      const slot = slots.find((candidate) => candidate.id === id), product = store.products.find((candidate) => candidate.id === productId);
      expect(slot && product && fits(product, slot), `${productId} at ${id}`).toBe(true);
    }
  });

  test('promotes its own products, between dates in order', () => {
    const ids = new Set(store.products.map((product) => product.id));
    for (const promotion of store.promotions) {
      expect(promotion.products.filter((id) => !ids.has(id)), promotion.id).toEqual([]);
      expect(Date.parse(promotion.startsAt)).toBeLessThan(Date.parse(promotion.endsAt));
      expect(promotion.budget).toBeGreaterThan(0);
      for (const text of Object.values(promotion.title)) if (promotion.minimumSpend > 0) expect(mentions(text, promotion.minimumSpend / 100), text).toBe(true);
    }
  });

  test('promises in words what its numbers say', () => {
    const { returns, shipping, warranty } = store.policies;
    expect(shipping.daysMin).toBeLessThanOrEqual(shipping.daysMax);
    for (const [{ text }, numbers] of [
      [returns, [returns.days]], [shipping, [shipping.daysMin, shipping.daysMax, shipping.freeFrom / 100, shipping.fee / 100]], [warranty, [warranty.months]],
    ] as const) for (const number of numbers) for (const said of [text.en, text.zh]) expect(mentions(said, number), `${number} in: ${said}`).toBe(true);
  });

  test('keeps fixtures inside the walls, off the entrance, apart by an aisle or not at all, and within reach', () => expect(floorFaults(store.plan)).toEqual([]));
});

test('a store without a door to its back room would be noticed', () => {
  const [store] = stores;
  if (!store) throw new Error('no stores');
  const barrier = { id: 'barrier', kind: 'table' as const, x: 0, z: 2.3, yaw: 0, width: 6, depth: 0.5, height: 0.8, tiers: 1, columns: 1, rows: 1 };
  const walls = [-1, 0, 1].map((at) => ({ ...barrier, x: at * 6 }));
  expect(walkable({ ...store.plan, fixtures: walls }, BODY_RADIUS)(store.plan.counter.x, store.plan.counter.z)).toBe(false);
  expect(floorFaults({ ...store.plan, fixtures: walls })).toContain('the counter cannot be reached');
});
