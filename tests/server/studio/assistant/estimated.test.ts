import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestMall } from './mall.ts';
import type { TestMall } from './mall.ts';

let mall: TestMall;
beforeAll(async () => { mall = await openTestMall(); });
afterAll(() => mall.close());

test('a size and a weight that an import guessed are no answer; where they are stated they are', async () => {
  const [product] = mall.stores.find(({ id }) => id === 'kiln')!.products, question = `What are the measurements of the ${product!.name.en}?`;
  expect((await mall.ask('kiln', question, { locale: 'en' })).text).toMatch(/\d+ ?cm/);
  mall.db.prepare('UPDATE products SET record = ?, version = version + 1 WHERE id = ?').run(JSON.stringify({ ...product, estimated: ['dimensions', 'weight'] }), product!.id);
  const { text } = await mall.ask('kiln', question, { locale: 'en', shopper: 'another' });
  expect(text).toContain('has not stated the measurements');
  expect(text).toContain('has not stated the weight');
  expect(text).not.toMatch(/\d/);
});
