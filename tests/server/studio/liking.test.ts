import { expect, test } from 'vitest';
import { openShoppers } from './shoppers.ts';

const STORE = 'kiln', CROWD = 40;

/** Liking of somebody who took up several goods, in a mall where a crowd wants one product, or nobody came before. */
async function likingBeside(crowd: number): Promise<{ readonly product: string; readonly liking: ReadonlyMap<string, number> }> {
  const mall = await openShoppers();
  try {
    const goods = mall.goods(STORE).map(({ id }) => id), product = goods.at(-1)!;
    await Promise.all(Array.from({ length: crowd }, (_, i) => mall.did(`one of many ${i}`, STORE, 'cart', [product])));
    await mall.did('ann', STORE, 'pickup', goods.slice(0, 8));
    return { product, liking: (await mall.likingOf('ann', STORE))! };
  } finally {
    await mall.end();
  }
}

test('what many want is liked more by who is known too, and a busy store is liked no more than a quiet one', async () => {
  const [quiet, busy] = [await likingBeside(0), await likingBeside(CROWD)], change = (product: string): number => busy.liking.get(product)! - quiet.liking.get(product)!;
  expect(change(busy.product)).toBeGreaterThan(1);
  const changes = [...quiet.liking.keys()].map(change);
  expect(Math.abs(changes.reduce((sum, each) => sum + each, 0) / changes.length)).toBeLessThan(0.01);
});
