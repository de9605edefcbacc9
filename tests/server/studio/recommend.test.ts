import { afterEach, beforeEach, expect, test } from 'vitest';
import { likeness } from '../../../models/taste/diverse.ts';
import { CONCOURSE_ID } from '../../../shared/mall.ts';
import { Recommendation } from '../../../shared/messages.ts';
import { openShoppers } from './shoppers.ts';

let mall: Awaited<ReturnType<typeof openShoppers>>;
beforeEach(async () => { mall = await openShoppers(); });
afterEach(() => mall.end());

const inLumen = (shopper: string): Promise<Recommendation[]> => mall.recommender.recommend(shopper, 'lumen');

test('a stranger is told that it is a guess, and no past of theirs is made up', async () => {
  const items = await inLumen('ann');
  expect(items.length).toBeGreaterThan(3);
  for (const item of items) {
    expect(Recommendation.parse(item)).toEqual(item);
    expect(item.reason.en).not.toContain('Because you');
    expect(item.reason.en).toContain('guess');
  }
});

test('reasons name what the shopper did, in both languages, and only goods and deeds of theirs', async () => {
  const [lamp, other] = mall.goods('lumen');
  await mall.did('ann', 'lumen', 'pickup', [lamp!.id]);
  await mall.did('bob', 'lumen', 'buy', [other!.id]);
  const reasons = (await inLumen('ann')).map(({ reason }) => reason).filter(({ en }) => en.startsWith('Because you'));
  expect(reasons.length).toBeGreaterThan(0);
  for (const reason of reasons) expect(reason).toEqual({ en: `Because you picked up ${lamp!.name.en}`, zh: `因为您拿起过${lamp!.name.zh}` });
});

test('what others took up is given as the reason only for goods that somebody took up', async () => {
  const first = await inLumen('ann'), liked = first[0]!.product;
  await Promise.all(['bob', 'cid', 'dan'].map((shopper) => mall.did(shopper, 'lumen', 'try', [liked])));
  const later = await mall.reopen();
  mall = later;
  const told = (await inLumen('ann')).filter(({ reason }) => reason.en.startsWith('Other shoppers')).map(({ product }) => product);
  expect(told).toEqual([liked]);
});

test('what one did changes the order, and what one has, waved away or cannot buy is not recommended', async () => {
  const before = (await inLumen('ann')).map(({ product }) => product), [waved, bought, sold] = before;
  await mall.did('ann', 'lumen', 'dismiss', [waved!]);
  await mall.did('ann', 'lumen', 'buy', [bought!]);
  mall.db.prepare('UPDATE stock SET on_hand = 0 WHERE store = ? AND product = ?').run('lumen', sold!);
  const after = (await inLumen('ann')).map(({ product }) => product);
  for (const gone of [waved, bought, sold]) expect(after).not.toContain(gone);
});

test('lists begin with what is liked most, and are more various than the order of liking', async () => {
  let alike = 0, plainAlike = 0;
  for (const store of ['kiln', 'tempo', 'fleur', 'pantry']) {
    await mall.did('ann', store, 'try', mall.goods(store).slice(0, 3).map(({ id }) => id));
    const vectors = await mall.taste.vectorsOf(store), liking = [...await mall.likingOf('ann', store) ?? []].sort(([, a], [, b]) => b - a);
    const pairs = (list: readonly string[]): number => list.flatMap((a, i) => list.slice(0, i).map((b) => likeness(vectors?.get(a) ?? null, vectors?.get(b) ?? null))).reduce((sum, x) => sum + x, 0);
    const listed = (await mall.recommender.recommend('ann', store)).map(({ product }) => product), plain = liking.map(([product]) => product).slice(0, listed.length);
    expect(listed[0]).toBe(plain[0]);
    alike += pairs(listed);
    plainAlike += pairs(plain);
  }
  expect(alike).toBeLessThan(plainAlike);
});

test('the concourse recommends goods of several stores', async () => {
  const items = await mall.recommender.recommend('ann', CONCOURSE_ID);
  const stores = new Set(items.map(({ product }) => mall.db.prepare<[string], string>('SELECT store FROM products WHERE id = ?').pluck().get(product)));
  expect(items).toHaveLength(6);
  expect(stores.size).toBeGreaterThanOrEqual(3);
});
