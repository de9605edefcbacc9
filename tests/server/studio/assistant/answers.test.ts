/** Answers against values worked out by hand from the catalogue and from what the test writes into the record. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { putCartLine } from '../../../../server/commerce/cart.ts';
import { checkout } from '../../../../server/commerce/checkout.ts';
import { CONCOURSE_ID } from '../../../../shared/mall.ts';
import { writeTone } from '../../../../server/storage/catalogue.ts';
import { BY_GRAMMAR, openTestMall } from './mall.ts';
import type { TestMall } from './mall.ts';
import { tillOf } from '../../commerce/till.ts';

let mall: TestMall;
beforeAll(async () => { mall = await openTestMall(); });
afterAll(() => mall.close());

const setStock = (product: string, where: string, units: number): void => { mall.db.prepare(`UPDATE stock SET on_hand = ? WHERE product = ? AND ${where}`).run(units, product); };

test('a price is that of the record now, not of the catalogue file', async () => {
  expect((await mall.ask('stride', 'How much is the Court Classic?')).text).toContain('¥459');
  mall.db.prepare("UPDATE stock SET price = 44450 WHERE product = 'court-classic'").run();
  expect((await mall.ask('stride', 'How much is the Court Classic?')).text).toContain('¥444.50');
  expect((await mall.ask('stride', '经典网球鞋多少钱？')).text).toContain('¥444.50');
});

test('stock is counted for the colour and size that were asked for', async () => {
  setStock('tempo-road', "colour = 'orange'", 0);
  setStock('tempo-road', "colour = 'orange' AND size = '41'", 4);
  const some = await mall.ask('stride', 'Do you have the Tempo Road in orange in size 41?');
  expect(some.text).toMatch(/\b4 (left|in stock)|4 of the/);
  const none = await mall.ask('stride', 'Do you have the Tempo Road in orange in size 42?');
  expect(none.text.toLowerCase()).toMatch(/sold out|nothing left/);
  expect(none.text).not.toMatch(/\b4\b/);
});

test('sizes that are sold out are told apart from those that are there', async () => {
  setStock('ridge-hiker', "size IN ('40', '44')", 0);
  expect((await mall.ask('stride', '山脊登山靴有哪些尺码？')).text).toMatch(/41、42 和 43.*40 和 44 卖完了/);
});

test('a colour that does not exist is said not to, with those that do', async () => {
  const { text } = await mall.ask('kiln', 'Do you have the Walnut Bread Plate in blue?');
  expect(text).toContain('walnut');
  expect(text).toContain('blue');
  expect(text).not.toMatch(/in stock/);
});

test('several of a thing cost as much as they cost together', async () => {
  // The Rice Bowl is 39.00.
  expect((await mall.ask('kiln', 'How much are 3 rice bowls?')).text).toContain('¥117');
});

test('goods of a colour are named with the colour that answers to it, and pale pink is no red', async () => {
  const { text } = await mall.ask('kiln', 'Do you have a red mug under 100?');
  expect(text).toContain('the Canteen Mug in brick for ¥79');
  expect(text).toContain('the Rainbow Kid Mug in coral for ¥45');
  expect(text).not.toContain('Latte');
  expect((await mall.ask('kiln', '有没有一百块以内的红色马克杯？')).text).toMatch(/（砖红）|（珊瑚/);
});

test('what is within a budget is within it, and the nearest is offered where nothing is', async () => {
  const { text, products } = await mall.ask('lumen', '两百以内的台灯');
  expect(products.length).toBeGreaterThan(0);
  const price = mall.db.prepare<[string], number>('SELECT MIN(price) FROM stock WHERE product = ? AND on_hand > 0').pluck();
  for (const id of products) expect(price.get(id)).toBeLessThanOrEqual(20_000);
  expect(text).toMatch(/¥/);
  const nothing = await mall.ask('lumen', 'floor lamps under 20 yuan');
  expect(nothing.text).toMatch(/under ¥20/i);
  // The least expensive floor lamp is the Nursery Giraffe, 389.00.
  expect(nothing.products[0]).toBe('nursery-giraffe');
  expect(nothing.text).toContain('¥389');
});

test('where something is, the assistant leads to the slot of the shopper\'s own layout', async () => {
  const layout = mall.layouts.get('kiln');
  const placed = layout?.placements.find((p) => p.product === 'morning-mug') ?? layout?.placements[0];
  const name = mall.stores.find((s) => s.id === 'kiln')?.products.find((p) => p.id === placed?.product)?.name;
  const { lead, text } = await mall.ask('kiln', `where is the ${name?.en}?`);
  expect(lead).toEqual({ slot: placed?.slot, product: placed?.product });
  expect(text).toContain(name?.en);
});

test('from the hall one is sent to the store that sells it, by its door', async () => {
  // Doors alternate left and right in the order of ids: lumen is the fifth, so the third on the left.
  const { store, text } = await mall.ask(CONCOURSE_ID, 'where can I buy a lamp?');
  expect(store).toBe('lumen');
  expect(text).toContain('third door');
  expect(text).toContain('left');
  expect((await mall.ask(CONCOURSE_ID, '窑里在哪？')).store).toBe('kiln');
});

test('promises are the store\'s own, word for word', async () => {
  const { policies } = mall.stores.find((s) => s.id === 'hearth-and-oak') as (typeof mall.stores)[number];
  expect((await mall.ask('hearth-and-oak', 'Can I return it?')).text).toContain(policies.returns.text.en);
  expect((await mall.ask('hearth-and-oak', '运费多少？')).text).toContain(policies.shipping.text.zh);
  expect((await mall.ask('hearth-and-oak', '保修多久')).text).toContain(policies.warranty.text.zh);
});

test('offers are those made to this shopper, with the reason they were given; without one it says so', async () => {
  expect((await mall.ask('kiln', 'any discounts?')).text).not.toMatch(/\d/);
  mall.setOffers([{
    id: 'kiln-mug-shelf', store: 'kiln', title: { en: 'Mugs: ten percent off from ¥150', zh: '马克杯满 150 元享九折' }, percentOff: 10, products: ['morning-mug'],
    minimumSpend: 15_000, endsAt: '2030-01-01T00:00:00Z', reason: { en: 'Because you picked up the Morning Mug.', zh: '因为您拿起过晨间马克杯。' },
  }]);
  const { text } = await mall.ask('kiln', 'any discounts?');
  expect(text).toContain('Mugs: ten percent off from ¥150');
  expect(text).toContain('Because you picked up the Morning Mug.');
  expect((await mall.ask('stride', 'any discounts?')).text).not.toContain('Mugs');
  mall.setOffers([]);
});

test('an order is told to who placed it and to nobody else', async () => {
  const sku = mall.stores.find((s) => s.id === 'kiln')?.products.find((p) => p.id === 'noodle-bowl')?.variants[1]?.sku ?? '';
  putCartLine(mall.db, { shopper: 'ann', sku, quantity: 2 });
  const till = tillOf(mall.db, () => Date.UTC(2026, 10, 24, 12));
  // Two Noodle Bowls of 95.00 and shipping of 18.00, for they stay below 199.00.
  const bought = await checkout(till, 'ann', {
    idempotencyKey: randomUUID(), recipient: 'Ann', address: '1 High Street', phone: '+44 20 1234', payment: { provider: 'test', card: 'approve' }, expectedTotal: 20_800,
  });
  expect(bought).toMatchObject({ ok: true });
  const hers = await mall.ask('kiln', 'where is my order?', { shopper: 'ann' });
  expect(hers.text).toContain('G-000001');
  expect(hers.text).toContain('¥208');
  expect(hers.text).toContain('24 November 2026');
  expect((await mall.ask('kiln', '订单 G-000001 到哪了', { shopper: 'ann' })).text).toContain('面碗');
  const other = await mall.ask('kiln', 'where is order G-000001?', { shopper: 'bob' });
  expect(other.text).toContain('no order G-000001 among yours');
  expect(other.text).not.toMatch(/208|Noodle|November/);
  expect((await mall.ask('kiln', 'where is my order?', { shopper: 'bob' })).text).not.toContain('G-000001');
});

test('a question about a product is a sign of interest; small talk is none', async () => {
  mall.kept.length = 0;
  await mall.ask('tempo', 'Is the Hush Travel in stock?', { shopper: 'kim' });
  await mall.ask('tempo', 'thanks!', { shopper: 'kim' });
  expect(mall.kept).toMatchObject([{ kind: 'ask', product: 'hush-travel', store: 'tempo', shopper: 'kim' }]);
});

test('a store\'s tone holds from the next answer on after its merchant chose it', async () => {
  const tones: string[] = [], own = await openTestMall({ speaker: { ...BY_GRAMMAR, knows: ({ tone }) => { tones.push(tone); return false; } } });
  const heard = async (): Promise<string[]> => {
    tones.length = 0;
    await own.ask('kiln', 'thank you');
    return [...new Set(tones)];
  };
  const before = await heard();
  writeTone(own.db, 'kiln', 'refined');
  expect([before, await heard()]).toEqual([['warm'], ['refined']]);
  await own.close();
});
