import { expect, test } from 'vitest';
import { goalPlainly } from '../../../../server/studio/assistant/dialogue/plainly.ts';
import type { Goal } from '../../../../server/studio/assistant/goals.ts';
import { NEW } from '../../../../server/studio/assistant/memory.ts';
import { openGoods } from '../../../../server/studio/assistant/goods.ts';
import { NO_WISH } from '../../../../server/studio/assistant/wish.ts';
import { openTestMall } from './mall.ts';

const mall = await openTestMall(), goods = openGoods(mall.db)();
await mall.close();
const told = (text: string, goal: Goal, bought: readonly string[] = [], products: readonly string[] = []): Goal | null =>
  goalPlainly({ text, goal, wish: { ...NO_WISH, products }, before: NEW, goods, here: goods.items, looking: null, store: null, bought: new Set(bought), unsent: new Set(), mood: 'calm' });

test.each<[text: string, read: Goal, meant: Goal | null]>([
  ['what a thing of beauty', 'find', 'remark'],
  ['beautiful stuff by the way', 'unknown', 'remark'],
  ['lovely vase for my mum', 'find', null],
  ['great gift for dad under 100', 'find', null],
  ['hi there, two very tired parents', 'unknown', 'greet'],
  ['hi, i need a lamp', 'find', null],
  ['what is the weather like', 'find', 'unknown'],
  ['something for rainy weather', 'find', null],
  ['phone repairs?', 'warranty', 'absent'],
  ['free repairs?', 'warranty', null],
  ['哪家发货最快', 'order', 'shipping'],
])('%s, read as %s', (text, read, meant) => expect(told(text, read)).toBe(meant));

test('where one\'s own order is stays that, and what one bought is looked after', () => {
  expect(told('我的订单几天能到', 'order', ['noodle-bowl'])).toBeNull();
  expect(told('shoe repair', 'warranty', ['canvas-low'])).toBeNull();
  expect(told('the lamp you sent flickers', 'find', [])).toBe('complain');
  expect(told('my lamp stopped working, need another', 'find', [])).toBeNull();
});

test.each<[text: string, read: Goal, meant: Goal | null]>([
  ['Where is the Temmoku Tea Cup?', 'describe', 'where'],
  ['天目茶杯在哪', 'stock', 'where'],
  ['where is the clay from', 'material', null],
  ['where is the cup i ordered', 'describe', null],
])('%s of a thing that is named, read as %s', (text, read, meant) => expect(told(text, read, [], ['yunomi-cup'])).toBe(meant));
