import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { readTasteData } from '../../../server/learning/dataset.ts';
import { openPrivacy } from '../../../server/learning/privacy.ts';
import type { Privacy } from '../../../server/learning/privacy.ts';
import { readStoreIds } from '../../../server/storage/catalogue.ts';
import { mergePerson } from '../../../server/storage/merge.ts';
import { writeTold } from '../../../server/storage/told.ts';
import { addVisit } from '../../../server/storage/visits.ts';
import { enter, openPlaces, until } from '../rooms/places.ts';
import { NOON, openShoppers } from '../studio/shoppers.ts';

let mall: Awaited<ReturnType<typeof openShoppers>>, privacy: Privacy;
beforeEach(async () => {
  mall = await openShoppers();
  const { db, assortmentOf, recommender } = mall;
  privacy = openPrivacy({ db, assortmentOf, recommender, stores: () => readStoreIds(db), now: () => NOON });
});
afterEach(() => mall.end());

const count = (table: string, shopper: string): number => mall.db.prepare<[string], number>(`SELECT COUNT(*) FROM "${table}" WHERE shopper = ?`).pluck().get(shopper) ?? 0;
const goods = (store: string, many: number): string[] => mall.goods(store).slice(0, many).map(({ id }) => id);
function order(shopper: string): void {
  const id = randomUUID(), number = mall.db.prepare<[], number>('SELECT COUNT(*) FROM orders').pluck().get()! + 1;
  mall.db.prepare("INSERT INTO payments VALUES (?, ?, ?, 'test', 'visa', 'CNY', 100, 'approved', NULL, 'now')").run(id, shopper, id);
  mall.db.prepare("INSERT INTO orders VALUES (?, ?, ?, ?, 'kiln', 'now', 'placed', 'CNY', 100, 0, 0, 100, ?, 'street', 'phone')").run(id, number, id, shopper, `the house of ${shopper}`);
}

test('what somebody has forgotten is in no dataset from then on, and stands behind nothing that is made for them; what they bought stays', async () => {
  for (const shopper of ['ann', 'ben']) await mall.did(shopper, 'kiln', 'buy', goods('kiln', 5));
  addVisit(mall.db, { id: 'v', shopper: 'ann', place: 'kiln', at: NOON });
  order('ann');
  const before = (await mall.layouts.layoutFor('ann', 'kiln'))!, stranger = await mall.likingOf('cid', 'kiln');
  const dataset = () => readTasteData(mall.db, { minShoppers: 0, seed: 1, cutoff: NOON });
  expect(dataset()).toMatchObject({ people: 2, note: { events: 10 } });
  expect((await mall.recommender.recommend('ann', 'kiln'))[0]!.reason.en).toContain('Because you bought');

  const told: string[] = [];
  privacy.onChange((shopper) => told.push(shopper));
  privacy.forget('ann');
  expect(told).toEqual(['ann']);
  expect(dataset()).toMatchObject({ people: 1, note: { events: 5 } });
  expect([count('interactions', 'ann'), count('visits', 'ann'), count('orders', 'ann'), count('payments', 'ann'), count('interactions', 'ben')]).toEqual([0, 0, 1, 1, 5]);
  for (const { reason } of await mall.recommender.recommend('ann', 'kiln')) expect(reason.en).not.toContain('Because you');
  const after = (await mall.layouts.layoutFor('ann', 'kiln'))!;
  expect(after.revision).toBe(before.revision + 1);
  expect(after.placements.length).toBeGreaterThan(0);
  expect(mall.taste.touchesOf('ann')).toBe(0);
  // Known no better than somebody who has never been here.
  const scores = await mall.taste.scoresOf('ann', 'kiln'), theirs = await mall.taste.scoresOf('cid', 'kiln');
  expect([...scores!]).toEqual([...theirs!]);
  expect(stranger!.size).toBe(scores!.size);
});

test('of who opted out nothing is kept, by no writer, and what is shown to them follows from what is popular', async () => {
  const [first, second, third] = goods('kiln', 3) as [string, string, string];
  for (let i = 0; i < 6; i++) await mall.did(`fan-${i}`, 'kiln', 'buy', [third]);
  await mall.did('fan-0', 'kiln', 'buy', [second]);
  await mall.did('ann', 'kiln', 'buy', [first]);
  privacy.optOut('ann', true);
  expect(await mall.did('ann', 'kiln', 'buy', [second])).toBe(0);
  addVisit(mall.db, { id: 'v', shopper: 'ann', place: 'kiln', at: NOON });
  expect([count('interactions', 'ann'), count('visits', 'ann')]).toEqual([1, 0]);
  order('ann');
  expect(count('orders', 'ann')).toBe(1);
  const liking = (await mall.likingOf('ann', 'kiln'))!, best = [...liking].sort((a, b) => b[1] - a[1]);
  expect(best[0]![0]).toBe(third);
  expect(new Set(best.filter(([, value]) => value > 0).map(([product]) => product))).toEqual(new Set([third, second, first]));
  expect([...liking]).toEqual([...(await optedOutLiking('bea'))]);
  expect(await mall.offers.offerTo('ann', 'kiln')).toBeNull();
  expect((await mall.layouts.layoutFor('ann', 'kiln'))!.model).toBeUndefined();
  for (const { reason } of await mall.recommender.recommend('ann', 'kiln')) expect(reason.en).not.toContain('Because you');
  privacy.optOut('ann', false);
  expect(await mall.did('ann', 'kiln', 'buy', [second])).toBe(1);
});
async function optedOutLiking(shopper: string): Promise<ReadonlyMap<string, number>> {
  privacy.optOut(shopper, true);
  return (await mall.likingOf(shopper, 'kiln'))!;
}

test('what is taken away is all of theirs, of every table that names shoppers, and of nobody else', async () => {
  const tables = mall.db.prepare<[], string>("SELECT m.name FROM sqlite_master AS m JOIN pragma_table_info(m.name) AS c WHERE m.type = 'table' AND c.name = 'shopper'").pluck().all();
  expect(tables).toEqual(expect.arrayContaining(['interactions', 'layouts', 'visits', 'orders', 'payments', 'cart_lines', 'offers', 'offer_showings', 'trial_shoppers', 'opt_outs']));
  for (const shopper of ['ann', 'ben']) {
    await mall.did(shopper, 'kiln', 'view', goods('kiln', 4));
    await mall.layouts.layoutFor(shopper, 'kiln');
    addVisit(mall.db, { id: `visit of ${shopper}`, shopper, place: 'kiln', at: NOON });
    order(shopper);
  }
  const ann = privacy.takeAway('ann'), text = JSON.stringify(ann);
  expect(Object.keys(ann)).toEqual(expect.arrayContaining([...tables, 'order_lines', 'people']));
  expect([ann['interactions'], ann['layouts'], ann['visits'], ann['orders'], ann['payments']].map((rows) => rows!.length)).toEqual([4, 1, 1, 1, 1]);
  for (const table of tables) expect(ann[table], table).toHaveLength(count(table, 'ann'));
  expect(ann['layouts']![0]).toMatchObject({ store: 'kiln', record: { placements: expect.any(Array) } });
  expect(text).toContain('the house of ann');
  expect(text).not.toContain('ben');
});

test('what is known is told with counts: what they did, with what, what is concluded and what is guessed', async () => {
  const [a, b, c] = goods('kiln', 3).map((id) => ({ id })) as [{ id: string }, { id: string }, { id: string }];
  await mall.did('ann', 'kiln', 'view', [a.id, b.id, c.id, a.id]);
  await mall.did('ann', 'kiln', 'pickup', [a.id, b.id]);
  await mall.did('ann', 'kiln', 'dismiss', [b.id]);
  await mall.did('ann', 'kiln', 'cart', [c.id]);
  addVisit(mall.db, { id: 'v', shopper: 'ann', place: 'kiln', at: NOON });
  order('ann');
  const known = await privacy.known('ann');
  expect(known).toMatchObject({ optedOut: false, since: NOON - 1000, visits: 1, orders: 1 });
  expect(known.did).toEqual([{ kind: 'view', count: 4 }, { kind: 'pickup', count: 2 }, { kind: 'cart', count: 1 }, { kind: 'dismiss', count: 1 }]);
  expect(known.goods.map(({ product, count: times }) => [product, times])).toEqual([[b.id, 3], [a.id, 3], [c.id, 2]]);
  // Waved away since, b counts for nothing.
  expect(known.likes).toContainEqual({ of: 'store', value: { en: 'Kiln', zh: expect.any(String) }, count: 2, among: 2 });
  expect(known.next).toHaveLength(3);
  expect(await privacy.known('nobody')).toMatchObject({ since: null, did: [], goods: [], likes: [], visits: 0, orders: 0 });
});

test('what somebody told of their taste is shown in the words of both languages', async () => {
  mall.db.exec("INSERT OR IGNORE INTO people (id, name, email, email_verified, guest, locale, look, comfort, created_at, updated_at) VALUES ('ann', 'Ann', 'ann@example.org', 0, 1, 'en', '{}', '{}', 'now', 'now')");
  writeTold(mall.db, { shopper: 'ann', told: { about: 'avoids', what: 'material', value: 'leather' }, at: NOON });
  writeTold(mall.db, { shopper: 'ann', told: { about: 'size', goods: 'shoes', size: '42' }, at: NOON + 1 });
  expect((await privacy.known('ann')).told.map(({ word }) => word)).toEqual([null, { en: 'leather', zh: '真皮' }]);
});

test('a guest who opted out stays so with the account they make; an account that opted out learns nothing of a guest', async () => {
  privacy.optOut('guest', true);
  mergePerson(mall.db, { guest: 'guest', account: 'new account', isNew: true, at: 'now' }, () => {});
  expect((await privacy.known('new account')).optedOut).toBe(true);
  expect(await mall.did('guest', 'kiln', 'buy', goods('kiln', 1))).toBe(0);
  privacy.optOut('account', true);
  await mall.did('visitor', 'kiln', 'buy', goods('kiln', 2));
  mergePerson(mall.db, { guest: 'visitor', account: 'account', isNew: false, at: 'now' }, () => {});
  expect([count('interactions', 'visitor'), count('interactions', 'account')]).toEqual([0, 0]);
});

const PORT = 4662;
let places: Awaited<ReturnType<typeof openPlaces>>;
beforeAll(async () => { places = await openPlaces(PORT, { capacity: 5 }); });
afterAll(() => places.close());

test('who stands in a store when they have the mall forget them sees other shelves and recommendations at once', async () => {
  const guest = await places.guest(), taken = places.db.prepare<[], string>("SELECT id FROM products WHERE store = 'kiln' LIMIT 6").pluck().all();
  await places.journal.keep(taken.map((product) => ({ id: randomUUID(), shopper: guest.me.id, store: 'kiln', kind: 'pickup' as const, product, sku: null, slot: null, seconds: null, at: Date.now() })));
  const visit = await enter(PORT, 'kiln', guest), layout = await visit.next('layout'), before = await visit.next('recommendations');
  expect(before.items.some(({ reason }) => reason.en.startsWith('Because you'))).toBe(true);
  places.privacy.forget(guest.me.id);
  const after = await visit.next('layout', 1);
  expect(after.revision).toBe(layout.revision + 1);
  await until('recommendations without a past', () => visit.all('recommendations').at(-1)!.items.every(({ reason }) => !reason.en.startsWith('Because you')));
  await visit.room.leave();
});
