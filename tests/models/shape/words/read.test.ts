/** What is read by rule: quantities, sides, colours, materials, slips of the finger, labels. */
import { expect, test } from 'vitest';
import { familyOf } from '../../../../models/shape/request.ts';
import type { Family } from '../../../../models/shape/index.ts';
import { apart, colourIn, hexOf, labOf } from '../../../../models/shape/words/colour-words.ts';
import { wordsOfFamily } from '../../../../models/shape/words/lexicon/index.ts';
import { materialNamed } from '../../../../models/shape/words/material-words.ts';
import { numberOf, quantitiesIn } from '../../../../models/shape/words/quantities.ts';
import { readText } from '../../../../models/shape/words/read.ts';
import { sizeOf, statedSides } from '../../../../models/shape/words/sizes.ts';
import type { StatedSize } from '../../../../models/shape/words/sizes.ts';
import { nearestWord, slipsBetween } from '../../../../models/shape/words/spelling.ts';

const metres = (text: string): number[][] => quantitiesIn(text).map(({ values }) => values.map((value) => Math.round(value * 1e4) / 1e4));

test('lengths and volumes in both languages, with their units', () => {
  expect(metres('30 x 20 x 10 cm')).toEqual([[0.3, 0.2, 0.1]]);
  expect(metres('30cm × 1.2m')).toEqual([[0.3, 1.2]]);
  expect(metres('高30厘米，宽12公分')).toEqual([[0.3], [0.12]]);
  expect(metres('一米二')).toEqual([[1.2]]);
  expect(metres('三十五厘米的8寸盘')).toEqual([[0.35], [0.2032]]);
  expect(metres('12" tall, 2 ft wide, two metres long')).toEqual([[0.3048], [0.6096], [2]]);
  expect(metres('500 ml, 1.5 升, a 25-litre bag')).toEqual([[0.5], [1.5], [25]]);
  expect(metres('size 42, 5 shelves, 2024, model X200')).toEqual([]);
  expect(quantitiesIn('W30 x H20 x D10 cm')[0]?.letters).toEqual(['w', 'h', 'd']);
  expect(['1,200', '1,5', '二十五', '一百二十', '半', '三点五', 'seven', 'many'].map(numberOf)).toEqual([1200, 1.5, 25, 120, 0.5, 3.5, 7, Number.NaN]);
});

const of = (name: string): Family => familyOf(name) ?? (() => { throw new Error(name); })();
function sides(family: string, axis: StatedSize['axis'], text: string) {
  const stated = quantitiesIn(text).map((quantity) => ({ axis, quantity }));
  const { sides } = statedSides(stated, of(family).size, of(family), wordsOfFamily(family), wordsOfFamily(family).round);
  return Object.fromEntries(Object.entries(sides).map(([side, is]) => [side, Math.round(is * 1e6) / 1e6]));
}

test('a size goes to the sides that its family has it for', () => {
  expect(sides('plate', 'size', '25 cm')).toEqual({ width: 0.25, depth: 0.25 });
  expect(sides('vase', 'size', '25 cm')).toEqual({ height: 0.25 });
  expect(sides('mug', 'across', '8 cm')).toEqual({ depth: 0.08 });
  expect(sides('sneaker', 'length', '30 cm')).toEqual({ depth: 0.3 });
  // As customary width, depth, height; the middle is the height only where that fits far better.
  expect(sides('table', 'size', '140 x 70 x 74 cm')).toEqual({ width: 1.4, depth: 0.7, height: 0.74 });
  expect(sides('backpack', 'size', '30 x 45 x 15 cm')).toEqual({ width: 0.3, height: 0.45, depth: 0.15 });
  expect(sides('rug', 'size', '200 x 140 cm')).toEqual({ width: 2, depth: 1.4 });
  expect(sides('cushion', 'size', '45 x 45 cm')).toEqual({ width: 0.45, height: 0.45 });
  expect(sides('mug', 'height', '3 m')).toEqual({});
});

test('a stated side is exact, the others follow, and a volume is held', () => {
  const bottle = wordsOfFamily('bottle'), usual = of('bottle').size, tall = sizeOf({ height: 0.4 }, null, usual, bottle, true);
  expect(tall.height).toBe(0.4);
  expect(tall.width).toBe(tall.depth);
  expect(tall.width / usual.width).toBeCloseTo((0.4 / usual.height) ** bottle.follows, 3);
  const litre = sizeOf({ height: 0.3 }, 1, usual, bottle, true);
  expect(litre.width * litre.height * litre.depth * (bottle.holds ?? 0) * 1000).toBeCloseTo(1, 2);
  expect(litre.height).toBe(0.3);
});

test('colours by name, code, shade and slip of the finger', () => {
  expect(colourIn('navy')?.hex).toBe('#1f2a44');
  expect(colourIn('墨绿色')?.hex).toBe('#244034');
  expect(colourIn('sage green')?.hex).toBe(colourIn('sage')?.hex);
  expect(colourIn('in #1F2a44')?.hex).toBe('#1f2a44');
  expect(colourIn('balck')?.hex).toBe(colourIn('black')?.hex);
  expect(labOf(colourIn('dark red')?.hex ?? '')[0]).toBeLessThan(labOf(colourIn('red')?.hex ?? '')[0]);
  expect(colourIn('浅蓝色')?.hex).toBe(colourIn('light blue')?.hex);
  expect(colourIn('sturdy')).toBeNull();
  expect(hexOf(labOf('#5b3c29'))).toBe('#5b3c29');
  expect(apart('#000000', '#ffffff')).toBeCloseTo(1, 2);
});

test('materials by name and slip of the finger', () => {
  expect(['vegan leather', 'stainless steel', '真皮', '不锈钢', 'lether', 'jeans', 'cotton candy'].map(materialNamed)).toEqual(['leather', 'brushed-steel', 'leather', 'brushed-steel', 'leather', 'denim', 'cotton']);
  expect(materialNamed('quantum')).toBeNull();
});

test('one slip for short words, two for long ones, none for the shortest', () => {
  expect(slipsBetween('black', 'balck')).toBe(1);
  expect(slipsBetween('kitten', 'sitting')).toBe(3);
  expect(nearestWord('balck', ['black', 'blank'])).toBe('black');
  expect(nearestWord('red', ['rad'])).toBeNull();
  expect(nearestWord('burgandey', ['burgundy'])).toBe('burgundy');
  expect(nearestWord('whale', ['white'])).toBeNull();
});

test('what stands in quotes is a label and not read; inches are no quotes; a long text is read at its beginning', () => {
  expect(readText('mug that says "Best Dad" in blue').label?.text).toBe('Best Dad');
  expect(readText('mug that says "Best Dad" in blue').tokens.map(({ text }) => text)).toEqual(['mug', 'that', 'says', 'in', 'blue']);
  expect(readText('印着「山」的杯子').label?.text).toBe('山');
  expect(readText('a 12" vase and a 10" bowl').label).toBeNull();
  expect(readText('word '.repeat(300)).tokens).toHaveLength(48);
});
