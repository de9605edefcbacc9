import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exposureOf } from '../../../models/layout/exposure.ts';
import type { InteractionKind } from '../../../shared/interaction.ts';
import type { Layout } from '../../../shared/layout.ts';
import { attentionTable } from '../../../server/storage/attention.ts';
import { NOON, openShoppers } from './shoppers.ts';

const STORE = 'kiln';
let mall: Awaited<ReturnType<typeof openShoppers>>;
beforeEach(async () => { mall = await openShoppers(); });
afterEach(() => mall.end());

const plan = () => mall.assortmentOf(STORE)!.store.plan;
const looks = (shopper: string, layout: Layout, slot: string, kind: InteractionKind = 'view', at = NOON) => mall.journal.keep([{
  id: randomUUID(), shopper, store: STORE, kind, product: layout.placements.find((each) => each.slot === slot)?.product ?? '', sku: null, slot, seconds: 1, at }]);
const counted = () => attentionTable(mall.db).looks(STORE);
const sum = (of: 'shown' | 'looks', slot?: string): number => counted().filter((each) => slot === undefined || each.slot === slot).reduce((total, each) => total + each[of], 0);

test('a look counts at its slot, and once a visit all that stood there as shown', async () => {
  const layout = (await mall.layouts.layoutFor('ann', STORE))!, [first, second] = layout.placements.map(({ slot }) => slot) as [string, string];
  await looks('ann', layout, first);
  await looks('ann', layout, second, 'approach');
  await looks('ann', layout, second, 'pickup');
  await mall.attention.flush();
  expect([sum('looks', first), sum('looks', second), sum('looks')]).toEqual([1, 1, 2]);
  expect(counted().every(({ shown }) => shown === 1)).toBe(true);
  expect(sum('shown')).toBe(layout.placements.length);
  await looks('ann', layout, first, 'view', NOON + 31 * 60_000);
  await mall.attention.flush();
  expect([sum('looks', first), sum('shown', second)]).toEqual([2, 2]);
});

test('a look at goods that do not stand there for this shopper counts nothing, nor does one without a layout', async () => {
  const layout = (await mall.layouts.layoutFor('ann', STORE))!, { slot, product } = layout.placements[0]!, other = layout.placements.find((each) => each.product !== product)!;
  await mall.journal.keep([{ id: randomUUID(), shopper: 'ann', store: STORE, kind: 'view', product: other.product, sku: null, slot, seconds: 1, at: NOON }]);
  await looks('bob', layout, slot);
  await mall.attention.flush();
  expect(sum('looks')).toBe(0);
});

test('a product counts once a visit as looked at, and as taken up however often', async () => {
  const layout = (await mall.layouts.layoutFor('ann', STORE))!, [first, second] = [...new Map(layout.placements.map(({ slot, product }) => [product, slot]))] as [[string, string], [string, string]];
  const totals = (product: string): number[] => attentionTable(mall.db).takes(STORE).filter((each) => each.product === product).map(({ looked, taken }) => [looked, taken]).flat();
  for (const kind of ['view', 'dwell', 'pickup', 'cart'] as const) await looks('ann', layout, first[1], kind);
  await looks('ann', layout, second[1]);
  await mall.attention.flush();
  expect([totals(first[0]), totals(second[0])]).toEqual([[1, 1], [1, 0]]);
  await looks('ann', layout, first[1], 'view', NOON + 31 * 60_000);
  await mall.attention.flush();
  expect(totals(first[0])).toEqual([2, 1]);
});

test('what was looked at outlives a restart, and then layouts put liked goods where people look', async () => {
  const before = exposureOf(plan()), dull = [...before].sort((a, b) => a[1] - b[1])[0]![0];
  expect(mall.attention.of(mall.assortmentOf(STORE)!).attention).toEqual(before);
  for (let i = 0; i < 40; i++) {
    const layout = (await mall.layouts.layoutFor(`shopper ${i}`, STORE))!;
    for (let n = 0; n < 3; n++) await looks(`shopper ${i}`, layout, dull);
    await looks(`shopper ${i}`, layout, layout.placements[i % 20]!.slot);
  }
  mall = await mall.reopen();
  const after = mall.attention.of(mall.assortmentOf(STORE)!).attention;
  expect(after.get(dull)!).toBeGreaterThan(10 * before.get(dull)!);
  expect(Math.max(...after.values())).toBe(after.get(dull));
  // The liked half of the goods, not the other, stands there for somebody new.
  const layout = (await mall.layouts.layoutFor('eve', STORE))!, liking = (await mall.likingOf('eve', STORE))!, product = layout.placements.find(({ slot }) => slot === dull)!.product;
  expect([...liking.values()].filter((each) => each > liking.get(product)!).length).toBeLessThan(liking.size / 3);
});
