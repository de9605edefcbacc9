import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { StoreFile } from '../../../shared/catalogue.ts';
import { deniedClaims } from '../../../server/care/claims.ts';
import type { ClaimSource } from '../../../server/care/claims.ts';
import { readStoreFiles } from '../../../server/commerce/shelf.ts';

let stores: readonly StoreFile[], source: ClaimSource;
const sourceOf = (store: StoreFile, product: StoreFile['products'][number]): ClaimSource => ({
  store, product, stock: product.variants.map(({ sku, size, colour, price, stock }) => ({ sku, store: store.id, product: product.id, size: size ?? null, colour, price, onHand: stock })),
});
beforeAll(async () => {
  stores = await readStoreFiles(join(import.meta.dirname, '..', '..', '..', 'assets', 'catalogue'));
  const store = stores.find(({ id }) => id === 'kiln'), [product] = store?.products ?? [];
  if (!store || !product) throw new Error('no such product');
  source = sourceOf({ ...store, policies: { ...store.policies, returns: { ...store.policies.returns, days: 30 }, warranty: { ...store.policies.warranty, months: 12 }, shipping: { ...store.policies.shipping, daysMin: 2, daysMax: 5, freeFrom: 49_900 } } }, {
    ...product, material: { en: 'glazed stoneware', zh: '釉面炻器' }, dimensions: { width: 0.1, height: 0.3, depth: 0.1 }, weight: 900, estimated: [], sizes: ['40', '41', '42'],
    colourways: [{ id: 'ash', name: { en: 'Ash', zh: '灰' }, main: '#8a8a88' }], variants: [{ sku: 'V-1', colour: 'ash', price: 8900, stock: 7 }],
  });
});

test.each([
  ['Made of pure gold.', 'material'], ['Genuine leather, by the way.', 'material'], ['采用真皮打造。', 'material'], ['It stands 50 cm tall.', 'dimensions'], ['高50厘米。', 'dimensions'], ['Weighs only 200 g.', 'weight'], ['重200克。', 'weight'],
  ['90-day returns.', 'returns'], ['90天无理由退货。', 'returns'], ['With a lifetime warranty.', 'warranty'], ['5 year warranty.', 'warranty'], ['质保5年。', 'warranty'], ['Free shipping!', 'shipping'], ['全国包邮。', 'shipping'], ['Next-day delivery.', 'shipping'],
  ['Now ¥49.', 'price'], ['只要49元。', 'price'], ['Only 2 left.', 'stock'], ['仅剩2件。', 'stock'], ['One size fits all.', 'sizes'], ['Sizes 36 to 46.', 'sizes'], ['Also in red.', 'colours'], ['另有红色可选。', 'colours'],
])('"%s" is denied by the product\'s own %s', (text, by) => {
  expect(deniedClaims(text, 'description.en', source).map((claim) => claim.by)).toEqual([by]);
  expect(text).toContain(deniedClaims(text, 'description.en', source)[0]?.said);
});

test.each(['Goes well with a leather sofa.', 'Glazed stoneware, 30 cm tall, weighs 900 g.', 'Return it within 30 days.', '12-month care.', 'Free shipping from ¥499.', '满499元包邮。', '¥89.', 'Only 7 left.', 'Sizes 40 to 42.', 'Also in grey.', '高30厘米，重900克，30天可退。', 'A gift for people who love gold leaf.'])('"%s" is denied by nothing', (text) => {
  expect(deniedClaims(text, 'description.en', source)).toEqual([]);
});

test('none of the texts that the mall comes with claims what its own data denies', () => {
  const denied = stores.flatMap((store) => store.products.flatMap((product) => (['en', 'zh'] as const).flatMap((locale) =>
    [...deniedClaims(product.name[locale], `name.${locale}`, sourceOf(store, product)), ...deniedClaims(product.description[locale], `description.${locale}`, sourceOf(store, product))].map(({ said, by }) => `${product.id}: ${said} (${by})`))));
  expect(denied).toEqual([]);
});
