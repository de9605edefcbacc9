import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestMall } from './mall.ts';
import type { TestMall } from './mall.ts';

let mall: TestMall;
beforeAll(async () => { mall = await openTestMall(); });
afterAll(() => mall.close());

test('goods are put in order within what was found, and not among all that there is', async () => {
  await mall.ask('pantry', 'any tea as a gift?', { shopper: 'ann' });
  // Of the teas the caddy is 328.00, the pressed cake 288.00.
  const { products } = await mall.ask('pantry', 'which is the most expensive?', { shopper: 'ann' });
  expect(products[0]).toBe('cliff-oolong-caddy');
  await mall.ask('lumen', '有写字用的台灯吗', { shopper: 'wei' });
  // 149.00 is the least of all lamps that stand on a table or a desk.
  expect((await mall.ask('lumen', '要最便宜的', { shopper: 'wei' })).products[0]).toBe('clip-dome-lamp');
});

test('what a card says it holds is never offered to who must not have it', async () => {
  for (const [text, locale] of [['something sweet without peanuts', 'en'], ['花生过敏，有什么甜的能吃', 'zh']] as const) {
    const { products } = await mall.ask('pantry', text, { locale });
    expect(products.length, text).toBeGreaterThan(0);
    expect(products, text).not.toContain('sesame-brittle');
  }
  expect((await mall.ask('pantry', 'a tea without caffeine please')).products).toEqual(['barley-tea-bags']);
  const shoes = await mall.ask('stride', 'vegan sneakers please');
  expect(shoes.products.length).toBeGreaterThan(0);
  for (const id of shoes.products) {
    const made = mall.stores.flatMap(({ products }) => products).find((each) => each.id === id)?.material.en ?? '';
    expect(made, id).not.toMatch(/leather|suede|nubuck|calf|nappa/i);
  }
});

test('a share of the price of what is in the hand bounds what is offered instead', async () => {
  // 960.00; half and a tenth of that more are 528.00.
  const { products } = await mall.ask('fleur', 'anything like this for half the price?', { looking: 'white-magnolia' });
  const price = mall.db.prepare<[string], number>('SELECT MIN(price) FROM stock WHERE product = ?').pluck();
  expect(products.length).toBeGreaterThan(0);
  for (const id of products) expect(price.get(id), id).toBeLessThanOrEqual(52_800);
});

test('what breaks the bounds that are said is not what is meant, though it was spoken of', async () => {
  const price = mall.db.prepare<[string], number>('SELECT MIN(price) FROM stock WHERE product = ?').pluck();
  await mall.ask('stride', 'tell me about the Ridge Hiker', { shopper: 'eve' });
  const { products } = await mall.ask('stride', '有没有两百以下的', { shopper: 'eve', locale: 'zh' });
  expect(products.length).toBeGreaterThan(0);
  for (const id of products) expect(price.get(id), id).toBeLessThanOrEqual(20_000);
});

test('a price that is grumbled at bounds nothing from above but itself', async () => {
  const price = mall.db.prepare<[string], number>('SELECT MIN(price) FROM stock WHERE product = ?').pluck();
  await mall.ask('pantry', 'how much is the Cliff Oolong, Caddy', { shopper: 'fay' });
  for (const text of ['328 is steep, whats a cheaper tea', 'something similar thats not rent money']) {
    const { products } = await mall.ask('pantry', text, { shopper: 'fay' });
    expect(products.length, text).toBeGreaterThan(0);
    for (const id of products) expect(price.get(id), `${text}: ${id}`).toBeLessThan(32_800);
  }
});

test('what a bottle must not leak into is not looked for', async () => {
  await mall.ask('summit', "bottle that fits my car cup holder and doesn't leak into my bag", { shopper: 'joe' });
  expect(mall.accounts.at(-1)?.calls.map(({ name, input }) => [name, input['kind']])).toEqual([['search_products', 'bottle']]);
});
