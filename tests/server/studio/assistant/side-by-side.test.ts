/** What is held against what is spoken of, several goods in one turn, and where goods of a narrow kind stand. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eachCounted } from '../../../../server/studio/assistant/dialogue/parts.ts';
import { openTestMall } from './mall.ts';
import type { TestMall } from './mall.ts';

let mall: TestMall;
beforeAll(async () => { mall = await openTestMall(); });
afterAll(() => mall.close());
const called = () => mall.accounts.at(-1)?.calls.map(({ name, input }) => ({ name, ...input }));

test('what is spoken of is held against another of its kind that is told of', async () => {
  const say = (text: string) => mall.ask('fleur', text, { shopper: 'ada', locale: 'zh' });
  await say('晨间面霜多少钱');
  await say('跟晚上用的那个差多少钱');
  expect(called()).toEqual([{ name: 'compare_products', products: ['morning-cream', 'night-cream'], by: 'cheap' }]);
});

test('the two of a kind that has two', async () => {
  await mall.ask('tempo', 'difference between the two phones', { shopper: 'bea' });
  expect(called()?.[0]).toMatchObject({ name: 'compare_products', products: expect.arrayContaining(['little-bar-phone', 'slate-phone']) });
});

test('so many of each, each after a measure word', () => {
  expect(eachCounted('两个蘸料碟加一盒芝麻酱')).toEqual(['来两个蘸料碟', '来一盒芝麻酱']);
  expect(eachCounted('来两罐番茄，一袋宽面')).toEqual(['来两罐番茄', '来一袋宽面']);
  expect(eachCounted('两个都加进购物车')).toBeNull();
});

test('a colour that is said of the first of two is none of the other', async () => {
  const { text } = await mall.ask('lumen', 'rocket lamp in red and the giraffe one, whats the price of each', { shopper: 'cal' });
  expect(called()).toEqual([{ name: 'product_details', products: ['kid-rocket-lamp', 'nursery-giraffe'], about: 'price' }]);
  for (const price of ['169', '389']) expect(text).toContain(price);
});

test('bucket hats are led to, and no other hats', async () => {
  const first = (await mall.ask('concourse', '想买个渔夫帽 去哪家', { shopper: 'dot', locale: 'zh' })).products;
  expect(first.length > 0 && first.every((id) => id.endsWith('bucket'))).toBe(true);
  const { products } = await mall.ask('summit', 'where are the bucket hats', { shopper: 'dot' });
  expect(products.length).toBeGreaterThan(0);
  expect(products.every((id) => id.endsWith('-bucket'))).toBe(true);
});

test.each([
  ['fleur', 'rose hand cream or the fig one, which would you put in a stocking', ['fig-hand-cream', 'rose-hand-cream']],
  ['aurelle', 'which is lighter, felt tote or canvas tote', ['column-tote', 'felt-tote']],
] as const)('in %s, of %s two of a kind are held side by side', async (place, text, wanted) => {
  expect([...(await mall.ask(place, text, { shopper: text })).products].sort()).toEqual(wanted);
});
