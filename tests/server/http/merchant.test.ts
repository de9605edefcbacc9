import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { MerchantProduct, MerchantPromotion, MerchantShelves, MerchantStore, OrdersPage, StoreOverview } from '../../../shared/merchant.ts';
import { Layout } from '../../../shared/layout.ts';
import { CartAnswer, Order, ProductCard, Purchase, Refusal } from '../../../shared/shop.ts';
import { serve } from '../../../server/serve.ts';
import { readStockItem } from '../../../server/storage/catalogue.ts';
import { openStore, type OpenStore } from '../../../server/storage/open.ts';
import { Browser } from '../accounts/browser.ts';
import { request } from '../commerce/shop.ts';
import { signedUp } from './people.ts';

const PORT = 4641, ORIGIN = `http://127.0.0.1:${PORT}`;
let data: string, stop: () => Promise<void>, record: OpenStore;
/** Runs Kiln and nothing else. */
let mei: Browser;

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'galleria-merchant-'));
  stop = await serve({ port: PORT, host: '127.0.0.1', data, capacity: 5 });
  record = openStore(join(data, 'galleria.sqlite'));
  mei = await signedUp(ORIGIN, record.db, { role: 'merchant', store: 'kiln' });
});
afterAll(async () => {
  record.close();
  await stop();
  await rm(data, { recursive: true });
});

const at = (path: string, store = 'kiln'): string => `/api/merchant/stores/${store}/${path}`;
const send = (who: Browser, method: string, path: string, body: unknown = {}): Promise<Response> => who.fetch(path, {
  method, ...method !== 'GET' && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } },
});
const read = async <T>(schema: z.ZodType<T>, response: Response | Promise<Response>): Promise<T> => schema.parse(await (await response).json());
const refusal = async (response: Promise<Response>): Promise<[number, string, string | null]> => {
  const got = await response, { code, field } = Refusal.parse(await got.json());
  return [got.status, code, field];
};
const products = (): Promise<MerchantProduct[]> => read(z.array(MerchantProduct), mei.fetch(at('products')));
const product = async (id: string): Promise<MerchantProduct> => (await products()).find((each) => each.id === id)!;
const promotions = (): Promise<MerchantPromotion[]> => read(z.array(MerchantPromotion), mei.fetch(at('promotions')));
const patch = (id: string, body: unknown): Promise<Response> => send(mei, 'PATCH', at(`products/${id}`), body);

/** A guest buys one unit; the total is the cart's own. */
async function buy(sku: string): Promise<Order> {
  const guest = new Browser(ORIGIN);
  await guest.me();
  const { cart } = await read(CartAnswer, guest.put(`/api/cart/lines/${sku}`, { quantity: 1 }));
  const { orders } = await read(Purchase, guest.post('/api/orders', request(randomUUID(), cart!.total)));
  return orders[0]!;
}
const sold = async (id: string, least = 2) => (await product(id)).variants.find(({ stock }) => stock >= least)!;

test('who runs a store sees that store alone', async () => {
  expect((await read(z.array(MerchantStore), mei.fetch('/api/merchant/stores'))).map(({ id }) => id)).toEqual(['kiln']);
});

test.each([
  ['GET', 'overview'], ['GET', 'products'], ['PATCH', 'products/ash-bottle-vase'], ['GET', 'orders'], ['POST', 'orders/any/state'],
  ['GET', 'promotions'], ['POST', 'promotions'], ['PATCH', 'promotions/any'],
])('%s %s is refused to guests, to shoppers, to planners and to another store\'s merchant', async (method, path) => {
  const guest = new Browser(ORIGIN);
  expect(await refusal(send(guest, method, at(path)))).toEqual([401, 'no-session', null]);
  await guest.me();
  expect(await refusal(send(guest, method, at(path)))).toEqual([401, 'no-account', null]);
  const planner = await signedUp(ORIGIN, record.db, { role: 'planner', store: null });
  expect(await refusal(send(planner, method, at(path)))).toEqual([403, 'not-your-store', null]);
  expect(await refusal(send(mei, method, at(path, 'lumen')))).toEqual([403, 'not-your-store', null]);
  expect(await refusal(send(mei, method, at(path, 'nowhere')))).toEqual([403, 'not-your-store', null]);
  expect(await refusal(send(mei, method, at(path, 'Kiln')))).toEqual([403, 'not-your-store', null]);
});

test('an edited name, price and stock are on the mall\'s card at the next look', async () => {
  const before = await product('morning-mug'), [first] = before.variants;
  const edited = await read(MerchantProduct, patch('morning-mug', {
    version: before.version, name: { en: '  Dawn Mug ', zh: '破晓杯' },
    variants: [{ sku: first!.sku, price: 12_345, stock: { seen: first!.stock, now: 77 } }],
  }));
  expect(edited).toMatchObject({ version: before.version + 1, name: { en: 'Dawn Mug', zh: '破晓杯' }, description: before.description });
  const card = (await read(z.array(ProductCard), fetch(`${ORIGIN}/api/stores/kiln/products`))).find(({ id }) => id === 'morning-mug')!;
  expect(card.name).toEqual({ en: 'Dawn Mug', zh: '破晓杯' });
  expect(card.variants.find(({ sku }) => sku === first!.sku)).toMatchObject({ price: 12_345, available: 77 });
  expect(card.variants.slice(1).map(({ price }) => price)).toEqual(before.variants.slice(1).map(({ price }) => price));
});

test('of two who edit the same version the second is refused, and nothing of theirs is kept', async () => {
  const { version, variants: [first] } = await product('thumb-tumbler');
  expect((await patch('thumb-tumbler', { version, name: { en: 'First', zh: '先' } })).status).toBe(200);
  expect(await refusal(patch('thumb-tumbler', { version, name: { en: 'Second', zh: '后' }, variants: [{ sku: first!.sku, price: 1 }] }))).toEqual([409, 'version-changed', 'version']);
  expect(await product('thumb-tumbler')).toMatchObject({ version: version + 1, name: { en: 'First', zh: '先' } });
  expect((await product('thumb-tumbler')).variants[0]!.price).toBe(first!.price);
});

test('a sale between counting and saving is not lost: the stock edit is refused whole', async () => {
  const before = await product('harvest-mug'), { sku, stock, price } = before.variants.find((each) => each.stock >= 2)!;
  await buy(sku);
  const counted = { version: before.version, variants: [{ sku, price: price + 100, stock: { seen: stock, now: stock + 10 } }] };
  expect(await refusal(patch('harvest-mug', counted))).toEqual([409, 'stock-changed', 'variants.0.stock']);
  expect(readStockItem(record.db, sku)).toMatchObject({ onHand: stock - 1, price });
  expect((await product('harvest-mug')).version).toBe(before.version);
  expect((await patch('harvest-mug', { version: before.version, variants: [{ sku, stock: { seen: stock - 1, now: stock + 9 } }] })).status).toBe(200);
  expect(readStockItem(record.db, sku)?.onHand).toBe(stock + 9);
});

test.each([
  [{}, 'version'],
  [{ version: 1, name: { en: '', zh: '杯' } }, 'name.en'],
  [{ version: 1, name: { en: 'Mug' } }, 'name.zh'],
  [{ version: 1, description: { en: 'x', zh: 'x'.repeat(4001) } }, 'description.zh'],
  [{ version: 1, variants: [{ sku: 'a', price: -1 }] }, 'variants.0.price'],
  [{ version: 1, variants: [{ sku: 'a', price: 0 }] }, 'variants.0.price'],
  [{ version: 1, variants: [{ sku: 'a', price: 1.5 }] }, 'variants.0.price'],
  [{ version: 1, variants: [{ sku: 'a', stock: { seen: 1, now: -1 } }] }, 'variants.0.stock.now'],
  [{ version: 1, variants: [{ sku: 'a', stock: 5 }] }, 'variants.0.stock'],
])('the product edit %j is refused for its %s', async (body, field) => {
  expect(await refusal(patch('espresso-cup', body))).toEqual([400, 'malformed', field]);
});

test('a variant of another product or another store cannot be edited through this one', async () => {
  const { version } = await product('espresso-cup'), { sku } = await sold('canteen-mug');
  const lumen = (await read(z.array(ProductCard), fetch(`${ORIGIN}/api/stores/lumen/products`)))[0]!.variants[0]!;
  for (const stranger of [sku, lumen.sku]) {
    expect(await refusal(patch('espresso-cup', { version, variants: [{ sku: stranger, price: 1 }] }))).toEqual([400, 'unknown-sku', 'variants.0.sku']);
  }
  expect(readStockItem(record.db, lumen.sku)?.price).toBe(lumen.price);
  expect(await refusal(patch('no-such-thing', { version: 1 }))).toEqual([404, 'unknown', 'id']);
});

test('an order goes from paid to delivered, step by step; who skips or is another store\'s is refused', async () => {
  const order = await buy((await sold('wide-latte-cup')).sku);
  const advance = (to: string, who = mei, store = 'kiln') => send(who, 'POST', at(`orders/${order.id}/state`, store), { to });
  expect((await read(OrdersPage, mei.fetch(at('orders?state=paid')))).orders.map(({ id }) => id)).toContain(order.id);
  expect(await refusal(advance('shipped'))).toEqual([409, 'not-from-here', 'to']);
  expect(await refusal(advance('lost'))).toEqual([400, 'malformed', 'to']);
  for (const state of ['packed', 'shipped', 'delivered'] as const) expect((await read(Order, advance(state))).state).toBe(state);
  const lumens = await signedUp(ORIGIN, record.db, { role: 'merchant', store: 'lumen' });
  expect(await refusal(advance('returned', lumens, 'lumen'))).toEqual([404, 'unknown-order', 'id']);
});

test('a cancelled order gives its goods back', async () => {
  const { sku, stock } = await sold('wide-latte-cup');
  const order = await buy(sku);
  expect(readStockItem(record.db, sku)?.onHand).toBe(stock - 1);
  expect((await send(mei, 'POST', at(`orders/${order.id}/state`), { to: 'cancelled' })).status).toBe(200);
  expect(readStockItem(record.db, sku)?.onHand).toBe(stock);
});

const offer = {
  title: { en: 'Rainy week', zh: '雨天一周' }, percentOff: 20, products: ['bud-vase'], minimumSpend: 0, budget: 50_000, frequencyCap: 2,
  startsAt: '2026-01-01T00:00:00Z', endsAt: '2030-01-01T00:00:00Z', active: true,
};
test('a promotion is made, edited and paused, and its version guards it', async () => {
  const made = await read(MerchantPromotion, send(mei, 'POST', at('promotions'), offer));
  expect(made).toMatchObject({ version: 1, spent: 0, promotion: { percentOff: 20, products: ['bud-vase'] } });
  const { id } = made.promotion;
  const paused = await read(MerchantPromotion, send(mei, 'PATCH', at(`promotions/${id}`), { version: 1, active: false }));
  expect(paused).toEqual({ ...made, version: 2, promotion: { ...made.promotion, active: false } });
  expect(await refusal(send(mei, 'PATCH', at(`promotions/${id}`), { version: 1, percentOff: 90 }))).toEqual([409, 'version-changed', 'version']);
  expect((await promotions()).find(({ promotion }) => promotion.id === id)).toEqual(paused);
  const twin = await read(MerchantPromotion, send(mei, 'POST', at('promotions'), offer));
  expect(twin.promotion.id).not.toBe(id);
});

test.each([
  [{ percentOff: 91 }, 400, 'malformed', 'percentOff'], [{ budget: -1 }, 400, 'malformed', 'budget'], [{ endsAt: 'tomorrow' }, 400, 'malformed', 'endsAt'],
  [{ title: { en: 'x', zh: ' ' } }, 400, 'malformed', 'title.zh'], [{ endsAt: '2025-01-01T00:00:00Z' }, 400, 'ends-before-start', 'endsAt'],
  [{ products: ['bud-vase', 'cloudline-runner'] }, 400, 'unknown-product', 'products.1'],
])('a promotion with %j is refused', async (wrong, ...answer) => {
  expect(await refusal(send(mei, 'POST', at('promotions'), { ...offer, ...wrong }))).toEqual(answer);
});

test('a budget cannot fall below what is spent of it', async () => {
  const { promotion, version } = await read(MerchantPromotion, send(mei, 'POST', at('promotions'), offer));
  record.db.prepare('UPDATE promotions SET spent = 400 WHERE store = ? AND id = ?').run('kiln', promotion.id);
  const budget = (amount: number) => send(mei, 'PATCH', at(`promotions/${promotion.id}`), { version, budget: amount });
  expect(await refusal(budget(399))).toEqual([409, 'budget-spent', 'budget']);
  expect((await read(MerchantPromotion, budget(400))).spent).toBe(400);
});

test('the overview counts today\'s orders, their revenue and the way from cart to purchase', async () => {
  const overview = (): Promise<StoreOverview> => read(StoreOverview, mei.fetch(at('overview?zone=Asia/Shanghai')));
  const before = (await overview()).figures[0]!;
  const order = await buy((await sold('wide-latte-cup')).sku);
  const { figures: [today], daily, low } = await overview();
  expect(today).toMatchObject({ days: 1, orders: before.orders + 1, revenue: before.revenue + order.total, carts: before.carts + 1 });
  expect(today!.funnel.buy).toBe(before.funnel.buy + 1);
  expect(daily).toHaveLength(30);
  expect(daily.at(-1)).toMatchObject({ orders: today!.orders, revenue: today!.revenue });
  expect(low.every(({ stock }) => stock < 5)).toBe(true);
  expect(await refusal(mei.fetch(at('overview?zone=Mars')))).toEqual([400, 'malformed', 'zone']);
});

test('orders are read page by page, newest first, without gaps or repeats', async () => {
  const { sku } = await sold('wide-latte-cup');
  record.db.prepare('UPDATE stock SET on_hand = 100 WHERE sku = ?').run(sku);
  for (let i = 0; i < 51; i++) await buy(sku);
  const first = await read(OrdersPage, mei.fetch(at('orders')));
  expect(first.orders).toHaveLength(50);
  const second = await read(OrdersPage, mei.fetch(at(`orders?before=${first.next}`)));
  expect(second.next).toBeNull();
  const numbers = [...first.orders, ...second.orders].map(({ number }) => number);
  expect(numbers).toEqual([...new Set(numbers)].sort().reverse());
  expect(numbers).toHaveLength(record.db.prepare<[], number>("SELECT COUNT(*) FROM orders WHERE store = 'kiln'").pluck().get()!);
});

test('a merchant says what holds on everybody\'s shelves, and every shopper\'s layout keeps it; what the store does not have is refused whole', async () => {
  const [cup] = await products(), shelves = await read(MerchantShelves, mei.fetch(at('shelves'))), place = shelves.fixtures.at(-1)!.id;
  expect(shelves).toMatchObject({ version: 1, exclusions: [], facings: {} });
  expect(shelves.kinds).toContainEqual({ id: 'mug', name: { en: 'mug', zh: '马克杯' } });
  const asked = { version: 1, exclusions: [{ goods: cup!.id, place }], facings: { [cup!.id]: 4 }, moods: ['quiet'] };
  expect(await read(MerchantShelves, send(mei, 'PUT', at('shelves'), asked))).toEqual({ ...asked, version: 2, fixtures: shelves.fixtures, kinds: shelves.kinds });
  const layout = await read(Layout, new Browser(ORIGIN).fetch('/api/stores/kiln/layout')), stands = layout.placements.filter((each) => each.product === cup!.id);
  expect(stands.filter(({ slot }) => slot.startsWith(`${place}/`))).toEqual([]);
  expect(stands.reduce((sum, { facings }) => sum + facings, 0)).toBeGreaterThanOrEqual(4);
  expect(layout.mood).toBe('quiet');
  expect(await refusal(send(mei, 'PUT', at('shelves'), { ...asked, exclusions: [{ goods: cup!.id, place: 'cellar' }] }))).toEqual([400, 'unknown-place', 'exclusions.0.place']);
  expect(await refusal(send(mei, 'PUT', at('shelves'), { ...asked, facings: { nothing: 2 } }))).toEqual([400, 'unknown-goods', 'facings.nothing']);
  expect(await refusal(send(mei, 'PUT', at('shelves'), { ...asked, moods: [] }))).toMatchObject([400, expect.any(String), 'moods']);
  expect((await read(MerchantShelves, mei.fetch(at('shelves')))).exclusions).toEqual(asked.exclusions);
  expect((await send(mei, 'PUT', at('shelves', 'lumen'), asked)).status).toBe(403);
  expect(await refusal(send(mei, 'PUT', at('shelves'), { ...asked, moods: ['warm'] }))).toEqual([409, 'version-changed', 'version']);
  expect(await read(MerchantShelves, mei.fetch(at('shelves')))).toMatchObject({ version: 2, moods: ['quiet'] });
});
