import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { moodFor } from '../../../models/layout/mood.ts';
import { StoreFile } from '../../../shared/catalogue.ts';
import type { Product } from '../../../shared/catalogue.ts';
import { chroma, lightness, MOODS, moodsOf, warmth } from '../../../shared/mood.ts';

const FOLDER = new URL('../../../assets/catalogue/', import.meta.url);
const stores = readdirSync(FOLDER).filter((name) => name.endsWith('.json')).sort().map((name) => StoreFile.parse(JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'))));
const text = { en: 'Goods', zh: '商品' };
const COLOURS = { amber: '#c8732a', sky: '#a9d2f5', emerald: '#10d020', ash: '#8a8a88' };
const goods = (id: string, main: string): Product => ({
  id, name: text, description: text, category: 'mug', brand: 'Brand', tags: [], material: text, dimensions: { width: 0.1, height: 0.1, depth: 0.1 }, weight: 100,
  shape: { kind: 'program', family: 'mug', params: {} }, sizes: [], colourways: [{ id: 'plain', name: text, main }], variants: [{ sku: id, colour: 'plain', price: 100, stock: 5 }],
});
const products = Object.entries(COLOURS).flatMap(([name, hex]) => [goods(`${name}-1`, hex), goods(`${name}-2`, hex)]);
const fondOf = (colour: string): Map<string, number> => new Map(products.map(({ id }) => [id, id.startsWith(colour) ? 1.5 : -0.5]));

test('who likes amber is met warm, pale blue fresh, emerald vivid, grey quiet, and who likes all alike by the house', () => {
  const met = (colour: string) => moodFor(products, fondOf(colour), MOODS, null);
  expect([met('amber'), met('sky'), met('emerald'), met('ash')]).toEqual(['warm', 'fresh', 'vivid', 'quiet']);
  expect(moodFor(products, new Map(), MOODS, null)).toBe('house');
});

test('a brand that allows one mood wears it for everybody', () => {
  for (const colour of Object.keys(COLOURS)) expect(moodFor(products, fondOf(colour), ['house'], null)).toBe('house');
  expect(moodFor(products, fondOf('emerald'), ['house', 'warm', 'quiet'], null)).not.toBe('vivid');
});

test('a store changes its mood only for one that suits clearly better', () => {
  const alike = new Map(fondOf('amber').entries().map(([id, value]) => [id, id.startsWith('emerald') ? 1.45 : value])), now = moodFor(products, alike, MOODS, null);
  const [other] = (['warm', 'vivid'] as const).filter((mood) => mood !== now);
  expect(moodFor(products, alike, MOODS, other!), 'the other is nearly as good').toBe(other);
  expect(moodFor(products, fondOf('sky'), MOODS, 'warm')).toBe('fresh');
});

test('every store of the mall may wear two moods or more, the house among them; a dark one no daylight', () => {
  for (const { id, theme } of stores) {
    const moods = moodsOf(theme);
    expect(moods, id).toContain('house');
    expect(moods.length, id).toBeGreaterThanOrEqual(2);
    if (lightness(theme.wall) < 0.5) expect(moods, id).not.toContain('fresh');
  }
});

test('lightness, chroma and warmth of colours are those of their channels', () => {
  expect([lightness('#000000'), lightness('#ffffff'), chroma('#808080'), chroma('#ff0000'), warmth('#ff0000'), warmth('#0000ff')]).toEqual([0, expect.closeTo(1, 9), 0, 1, 1, -1]);
});
