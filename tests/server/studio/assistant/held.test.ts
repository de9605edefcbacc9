import { expect, test } from 'vitest';
import type { Product } from '../../../../shared/catalogue.ts';
import { heldIn, holds, lackedIn } from '../../../../server/studio/assistant/held.ts';
import { avoidedIn, needIn } from '../../../../server/studio/assistant/needs.ts';

const thing = (category: string, material: string, description = '', name = 'Thing'): Product =>
  ({ category, name: { en: name, zh: '货' }, material: { en: material, zh: '' }, description: { en: description, zh: '' } }) as unknown as Product;

test('what a thing must be without is told in many ways', () => {
  const ids = (text: string): readonly string[] => [...new Set(lackedIn(text).map(({ id }) => id))];
  expect(ids('no caffeine at night')).toEqual(['caffeine']);
  expect(ids('没咖啡因的茶')).toEqual(['caffeine']);
  expect(ids('decaf tea for the evening')).toEqual(['caffeine']);
  expect(ids('那有什么甜的不含鸡蛋')).toEqual(['egg']);
  expect(ids('有坚果的不要')).toEqual(['nuts']);
  expect(ids("my grandson can't have peanuts")).toEqual(['peanuts']);
  expect(ids('is it gluten-free')).toEqual(['gluten']);
  expect(ids('家里老人血糖高')).toEqual(['sugar']);
  expect(ids('vegan bags')).toEqual(['animal']);
  // Asked for, and not refused.
  expect(ids('有没有牛奶')).toEqual([]);
  expect(ids('something with nuts')).toEqual([]);
  expect(ids('家里没糖了')).toEqual([]);
  expect(ids('特别甜的')).toEqual([]);
  expect(ids('能不能吃花生')).toEqual([]);
});

test('what is not wanted is no colour, no material and no kind that is wanted', () => {
  expect(needIn('没咖啡因的茶')).toMatchObject({ colour: null, avoid: ['caffeine'] });
  expect(needIn('bags, nothing with leather')).toMatchObject({ material: null, avoid: ['leather'] });
  expect(avoidedIn("shoes that aren't just canvas").ids).toEqual(['canvas']);
  expect(needIn('那男的能穿的靴子').avoid).toEqual(['kids']);
});

test('a card tells what is in a thing by its material, by its name and by what it says it contains', () => {
  expect(holds(thing('snack', 'Walnuts, raisins'), 'nuts')).toBe(true);
  expect(holds(thing('sauce', 'Chilli, oil', 'You hear it. Contains peanuts.'), 'peanuts')).toBe(true);
  // A cup of milk that is poured on is not in it.
  expect(holds(thing('drink', 'Cocoa, cane sugar', 'Two spoons to a cup of milk.'), 'milk')).toBe(false);
  expect(holds(thing('drink', 'Cocoa, cane sugar'), 'sugar')).toBe(true);
  expect(holds(thing('tea', 'Roasted barley, 30 bags'), 'caffeine')).toBe(false);
  expect(holds(thing('tea', 'Green tea, 80 g'), 'caffeine')).toBe(true);
  // Walnut is wood where nothing is eaten; what the lexicon has no kind for may be eaten.
  expect(holds(thing('table-lamp', 'Turned walnut'), 'nuts')).toBe(false);
  expect(holds(thing('dumpling', 'Wheat flour, pork'), 'gluten')).toBe(true);
  expect(holds(thing('handbag', 'Soft grained leather'), 'animal')).toBe(true);
  expect(holds(thing('handbag', 'Denim'), 'animal')).toBe(false);
  expect(holds(thing('perfume', 'Perfume: cedar, old paper'), 'woody')).toBe(true);
  expect(holds(thing('perfume', 'Perfume: cedar, old paper'), 'floral')).toBe(false);
});

test('what is named of it is found in both languages', () => {
  expect(heldIn('perfume, more woody')).toEqual(['woody']);
  expect(heldIn('caffeine NOW')).toEqual(['caffeine']);
  expect(heldIn('a lamp')).toEqual([]);
});
