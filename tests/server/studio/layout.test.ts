import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkLayout } from '../../../models/layout/check.ts';
import { exposureOf } from '../../../models/layout/exposure.ts';
import { fits } from '../../../models/layout/fit.ts';
import { applyDiff } from '../../../shared/layout.ts';
import type { Layout } from '../../../shared/layout.ts';
import { moodsOf } from '../../../shared/mood.ts';
import { slotsOfPlan } from '../../../shared/floor.ts';
import { MOST_MOVED } from '../../../server/studio/layout.ts';
import { openShoppers } from './shoppers.ts';

let mall: Awaited<ReturnType<typeof openShoppers>>;
beforeEach(async () => { mall = await openShoppers(); });
afterEach(() => mall.end());

async function layoutOf(shopper: string, store = 'lumen'): Promise<Layout> {
  const layout = await mall.layouts.layoutFor(shopper, store);
  if (!layout) throw new Error(`no store ${store}`);
  return layout;
}
const standing = (layout: Layout): string[] => layout.placements.map(({ slot, product }) => `${slot} ${product}`);
function shared(a: Layout, b: Layout): number {
  const of = new Set(standing(a));
  return standing(b).filter((line) => of.has(line)).length / of.size;
}
/** Share of all that is seen which falls on goods of a category. */
function seenOf(layout: Layout, store: string, category: string): number {
  const exposure = exposureOf(mall.assortmentOf(store)!.store.plan), of = new Map(mall.goods(store).map((product) => [product.id, product.category]));
  const seen = (some: typeof layout.placements): number => some.reduce((sum, { slot }) => sum + (exposure.get(slot) ?? 0), 0);
  return seen(layout.placements.filter(({ product }) => of.get(product) === category)) / seen(layout.placements);
}
/** The nth largest category of a store, of several products. */
function categoryOf(store: string, nth: number): { readonly category: string; readonly ids: string[] } {
  const found = [...Map.groupBy(mall.goods(store), ({ category }) => category)].filter(([, products]) => products.length >= 3).sort((a, b) => b[1].length - a[1].length)[nth];
  if (!found) throw new Error(`${store} has no such category`);
  return { category: found[0], ids: found[1].map(({ id }) => id) };
}

test('two strangers find different shelves, and each their own again', async () => {
  const ann = await layoutOf('ann'), bob = await layoutOf('bob');
  expect(shared(ann, bob)).toBeLessThan(0.7);
  expect(await layoutOf('ann')).toEqual(ann);
});

test('what two shoppers did makes their shelves differ: each sees more of what they took up', async () => {
  const store = 'stride', a = categoryOf(store, 0), b = categoryOf(store, 1);
  await mall.did('ann', store, 'cart', a.ids);
  await mall.did('bob', store, 'cart', b.ids);
  const ann = await layoutOf('ann', store), bob = await layoutOf('bob', store);
  expect(seenOf(ann, store, a.category)).toBeGreaterThan(seenOf(bob, store, a.category));
  expect(seenOf(bob, store, b.category)).toBeGreaterThan(seenOf(ann, store, b.category));
});

test('shelves follow what a shopper did, when they are restocked and within the limit of moves', async () => {
  const store = 'stride', { category, ids } = categoryOf(store, 0), before = await layoutOf('ann', store);
  await mall.did('ann', store, 'pickup', ids);
  expect(await layoutOf('ann', store)).toEqual(before);
  const diff = await mall.layouts.restock('ann', store);
  const after = applyDiff(before, diff!);
  expect(after?.revision).toBe(2);
  expect(seenOf(after!, store, category)).toBeGreaterThan(seenOf(before, store, category));
  const old = new Map(before.placements.map((placement) => [placement.slot, placement.product]));
  const moved = after!.placements.filter(({ slot, product }) => old.get(slot) !== product).length;
  expect(moved).toBeGreaterThan(0);
  expect(moved).toBeLessThanOrEqual(MOST_MOVED * slotsOfPlan(mall.assortmentOf(store)!.store.plan).length);
  expect(new Set(standing(await layoutOf('ann', store)))).toEqual(new Set(standing(after!)));
});

test('who did nothing finds everything where it was; a second restocking changes nothing', async () => {
  await layoutOf('ann');
  expect(await mall.layouts.restock('ann', 'lumen')).toBeNull();
  await mall.did('ann', 'kiln', 'buy', [mall.goods('kiln')[0]!.id]);
  await mall.layouts.restock('ann', 'lumen');
  expect(await mall.layouts.restock('ann', 'lumen')).toBeNull();
});

test('after a restart the shelves are those of before, and what was done before it still changes them', async () => {
  const before = await layoutOf('ann');
  await mall.did('ann', 'lumen', 'cart', categoryOf('lumen', 0).ids);
  mall = await mall.reopen();
  expect(await layoutOf('ann')).toEqual(before);
  const diff = await mall.layouts.restock('ann', 'lumen');
  expect(diff?.changes.length).toBeGreaterThan(0);
  const after = await layoutOf('ann');
  mall = await mall.reopen();
  expect(await layoutOf('ann')).toEqual(after);
});

test('goods that are sold out give way, without anybody having done anything', async () => {
  const before = await layoutOf('ann'), gone = before.placements.find(({ highlight }) => highlight !== 'pinned')!.product;
  mall.db.prepare('UPDATE stock SET on_hand = 0 WHERE store = ? AND product = ?').run('lumen', gone);
  expect(await mall.layouts.restock('ann', 'lumen')).not.toBeNull();
  expect((await layoutOf('ann')).placements.map(({ product }) => product)).not.toContain(gone);
  expect((await layoutOf('bob')).placements.map(({ product }) => product)).not.toContain(gone);
});

test('a colour that is sold out gives way to one that is left', async () => {
  const sold = mall.goods('stride').find(({ colourways }) => colourways.length > 1)!, { placements } = await layoutOf('ann', 'stride');
  const shown = placements.find(({ product }) => product === sold.id)!.colour;
  mall.db.prepare('UPDATE stock SET on_hand = 0 WHERE store = ? AND product = ? AND colour = ?').run('stride', sold.id, shown);
  await mall.layouts.restock('ann', 'stride');
  const after = (await layoutOf('ann', 'stride')).placements.filter(({ product }) => product === sold.id);
  expect(after.length).toBeGreaterThan(0);
  for (const { colour } of after) expect(colour).not.toBe(shown);
});

test('pins hold for everyone, and a new pin holds at once', async () => {
  const { store } = mall.assortmentOf('stride')!, pinned = (layout: Layout) => Object.fromEntries(layout.placements.filter(({ highlight }) => highlight === 'pinned').map(({ slot, product }) => [slot, product]));
  const before = await layoutOf('ann', 'stride');
  expect(pinned(before)).toEqual(store.pins);
  const free = before.placements.filter(({ highlight }) => highlight !== 'pinned'), slots = slotsOfPlan(store.plan);
  const { slot, product } = free.flatMap(({ slot, product }) => mall.goods('stride')
    .filter((goods) => goods.id !== product && fits(goods, slots.find(({ id }) => id === slot)!)).map(({ id }) => ({ slot, product: id })))[0]!;
  mall.db.prepare("UPDATE stores SET record = json_set(record, '$.pins', json(?)) WHERE id = ?").run(JSON.stringify({ [slot]: product }), 'stride');
  expect(pinned(await layoutOf('ann', 'stride'))).toEqual({ [slot]: product });
});

test('every layout that is kept holds to the rules, and its revisions count on though many ask at once', async () => {
  for (const shopper of ['ann', 'bob', 'cid']) {
    await Promise.all(['lumen', 'lumen', 'lumen'].map((store) => mall.layouts.layoutFor(shopper, store)));
    await mall.did(shopper, 'lumen', 'cart', categoryOf('lumen', 0).ids);
    await Promise.all([mall.layouts.restock(shopper, 'lumen'), mall.layouts.restock(shopper, 'lumen')]);
    const { store, products } = mall.assortmentOf('lumen')!, layout = await layoutOf(shopper);
    expect(layout.revision).toBe(2);
    expect(checkLayout(layout, { store: store.id, plan: store.plan, pins: store.pins, products, previous: null, mostMoved: 1, revision: 2 })).toEqual({ ok: true });
  }
});

test('a guest who signs in finds their shelves again, unless the account has its own', async () => {
  const guest = await layoutOf('guest'), own = await layoutOf('account', 'kiln');
  await layoutOf('guest', 'kiln');
  mall.layouts.merge('guest', 'account');
  expect(await layoutOf('account')).toEqual(guest);
  expect(await layoutOf('account', 'kiln')).toEqual(own);
});

test('there is no layout of no store', async () => {
  expect(await mall.layouts.layoutFor('ann', 'nowhere')).toBeNull();
  expect(await mall.layouts.restock('ann', 'nowhere')).toBeNull();
});

test('what a merchant bars from a place leaves it at the next restocking, and a minimum is met, though the shopper did nothing', async () => {
  const before = await layoutOf('ann', 'stride'), { slot, product } = before.placements.find(({ highlight }) => highlight !== 'pinned')!, wanted = before.placements.findLast((each) => each.highlight === null)!.product;
  expect(await mall.layouts.restock('ann', 'stride')).toBeNull();
  const shelfRules = { exclusions: [{ goods: product, place: slot }], facings: { [wanted]: 8 } };
  mall.db.prepare("UPDATE stores SET record = json_set(record, '$.shelfRules', json(?)) WHERE id = ?").run(JSON.stringify(shelfRules), 'stride');
  expect(await mall.layouts.restock('ann', 'stride')).not.toBeNull();
  const { placements } = await layoutOf('ann', 'stride');
  expect(placements.find((each) => each.slot === slot)?.product).not.toBe(product);
  expect(placements.filter((each) => each.product === wanted).reduce((sum, { facings }) => sum + facings, 0)).toBeGreaterThanOrEqual(8);
  expect(await mall.layouts.restock('ann', 'stride')).toBeNull();
});

test('a store meets its shopper in a mood that its merchant allows, and keeps it while nothing speaks for another', async () => {
  const { mood } = await layoutOf('ann');
  expect(moodsOf(mall.assortmentOf('lumen')!.store.theme)).toContain(mood);
  await mall.did('ann', 'lumen', 'view', [mall.goods('lumen')[0]!.id]);
  expect((await mall.layouts.restock('ann', 'lumen'))?.mood ?? mood).toBe(mood);
  mall.db.prepare("UPDATE stores SET record = json_set(record, '$.moods', json(?)) WHERE id = ?").run('["quiet"]', 'kiln');
  expect((await layoutOf('ann', 'kiln')).mood).toBe('quiet');
});
