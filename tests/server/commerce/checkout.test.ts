import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, expect, test } from 'vitest';
import { priceCart, putCartLine } from '../../../server/commerce/cart.ts';
import { checkout, settlePending } from '../../../server/commerce/checkout.ts';
import { readOrders } from '../../../server/commerce/orders.ts';
import { TEST_PROVIDER } from '../../../server/commerce/payment.ts';
import { readPromotions, readStockItem } from '../../../server/storage/catalogue.ts';
import { offerTo, openShop, promotion, request, smallStore } from './shop.ts';
import { tillOf } from './till.ts';

const closers: (() => void)[] = [];
afterEach(() => { for (const close of closers.splice(0)) close(); });

function shop(stock: number) {
  const { files } = smallStore(stock);
  const opened = openShop(files);
  closers.push(opened.close);
  const till = tillOf(opened.db, () => Date.UTC(2026, 0, 1));
  return { ...opened, till, onHand: (sku: string) => readStockItem(opened.db, sku)?.onHand };
}

async function buyFromFourProcesses(path: string, lines: number): Promise<string[]> {
  const outputs = await Promise.all(['a', 'b', 'c', 'd'].map(prefix =>
    promisify(execFile)(process.execPath, [join(import.meta.dirname, 'buyer.ts'), path, prefix, '25', String(lines)])));
  return outputs.flatMap(({ stdout }): string[] => JSON.parse(stdout));
}

test.each([[1, 10], [2, 5]])('100 buyers in 4 processes, %i cart lines of one SKU each, sell exactly the 10 units', async (lines, buyers) => {
  const { db, path, onHand } = shop(10);
  const results = await buyFromFourProcesses(path, lines);
  expect(results.filter(result => result === 'bought')).toHaveLength(buyers);
  expect(results.filter(result => result === 'out-of-stock')).toHaveLength(100 - buyers);
  expect(onHand('sku-a')).toBe(0);
  expect(db.prepare('SELECT SUM(quantity) FROM order_lines').pluck().get()).toBe(10);
});

test('two cart lines that share a SKU are refused together when the stock covers only one', async () => {
  const { db, till, onHand } = shop(4);
  for (const line of ['for-me', 'gift']) putCartLine(db, { shopper: 'ada', sku: 'sku-a', quantity: 2, line });
  putCartLine(db, { shopper: 'bob', sku: 'sku-a', quantity: 1 });
  await checkout(till, 'bob', request(randomUUID(), 1500));
  expect(await checkout(till, 'ada', request(randomUUID(), 4500))).toEqual({ ok: false, reason: 'out-of-stock', sku: 'sku-a', available: 3 });
  expect(onHand('sku-a')).toBe(3);
});

test('the same idempotency key buys once, also when both attempts are under way at once', async () => {
  const { db, till, onHand } = shop(10);
  putCartLine(db, { shopper: 'ada', sku: 'sku-a', quantity: 2 });
  const attempt = request(randomUUID(), 2500);
  const [first, second] = await Promise.all([checkout(till, 'ada', attempt), checkout(till, 'ada', attempt)]);
  expect(first).toEqual(second);
  expect(await checkout(till, 'ada', attempt)).toEqual(first);
  expect(onHand('sku-a')).toBe(8);
  const orders = readOrders(db, 'ada');
  expect(orders.map(order => [order.number, order.state, order.total, order.shipping])).toEqual([['G-000001', 'paid', 2500, 500]]);
  expect(readOrders(db, 'bob')).toEqual([]);
});

test('a decline restores stock and cart and leaves no order', async () => {
  const { db, till, onHand } = shop(10);
  putCartLine(db, { shopper: 'ada', sku: 'sku-a', quantity: 2 });
  putCartLine(db, { shopper: 'ada', sku: 'sku-b', quantity: 1 });
  const before = priceCart(db, 'ada', 0);
  expect(await checkout(till, 'ada', request(randomUUID(), 3500, 'decline'))).toEqual({ ok: false, reason: 'declined' });
  expect([onHand('sku-a'), onHand('sku-b')]).toEqual([10, 10]);
  expect(priceCart(db, 'ada', 0)).toEqual(before);
  expect(readOrders(db, 'ada')).toEqual([]);
});

test('another total than the shopper saw is refused, and nothing is bought', async () => {
  const { db, till, onHand } = shop(10);
  putCartLine(db, { shopper: 'ada', sku: 'sku-a', quantity: 1 });
  expect(await checkout(till, 'ada', request(randomUUID(), 1499))).toEqual({ ok: false, reason: 'total-changed', total: 1500 });
  expect(onHand('sku-a')).toBe(10);
  expect(readOrders(db, 'ada')).toEqual([]);
});

test('an empty cart and an unknown SKU are refused', async () => {
  const { db, till } = shop(1);
  expect(await checkout(till, 'ada', request(randomUUID(), 0))).toEqual({ ok: false, reason: 'empty-cart' });
  expect(putCartLine(db, { shopper: 'ada', sku: 'none', quantity: 1 })).toEqual({ ok: false, reason: 'unknown-sku' });
});

test('a cart holds at most 99 of a SKU over all its lines', () => {
  const { db } = shop(200);
  expect(putCartLine(db, { shopper: 'ada', sku: 'sku-a', quantity: 60, line: 'for-me' })).toEqual({ ok: true, grew: true });
  expect(putCartLine(db, { shopper: 'ada', sku: 'sku-a', quantity: 40, line: 'gift' })).toEqual({ ok: false, reason: 'too-many', most: 99 });
  expect(putCartLine(db, { shopper: 'ada', sku: 'sku-a', quantity: 39, line: 'gift' })).toEqual({ ok: true, grew: true });
  expect(putCartLine(db, { shopper: 'ada', sku: 'sku-a', quantity: 0, line: 'gift' })).toEqual({ ok: true, grew: false });
  expect(priceCart(db, 'ada', 0)?.cart.lines.map(line => line.quantity)).toEqual([60]);
});

test('a purchase spends the budget of a promotion, and a decline gives it back', async () => {
  const { files, store } = smallStore(10);
  const { db, close } = openShop(files.map(file => ({ ...file, promotions: [promotion('tenth', { budget: 250 })] })));
  closers.push(close);
  const till = tillOf(db, () => Date.UTC(2026, 0, 1));
  for (const shopper of ['ada', 'bob']) offerTo(db, shopper, store, till.now());
  const left = () => readPromotions(db, store).map(each => each.left);
  putCartLine(db, { shopper: 'ada', sku: 'sku-a', quantity: 2 });
  expect((await checkout(till, 'ada', request(randomUUID(), 2300, 'decline'))).ok).toBe(false);
  expect(left()).toEqual([250]);
  expect((await checkout(till, 'ada', request(randomUUID(), 2300))).ok).toBe(true);
  expect(left()).toEqual([50]);
  putCartLine(db, { shopper: 'bob', sku: 'sku-a', quantity: 2 });
  expect(priceCart(db, 'bob', till.now())?.cart).toMatchObject({ reduction: 50, total: 2450 });
});

test('a purchase cut short before the answer of the provider is settled at the next start', async () => {
  const { db, till, onHand } = shop(10);
  putCartLine(db, { shopper: 'ada', sku: 'sku-a', quantity: 1 });
  const broken = { ...till, provider: { ...TEST_PROVIDER, charge: () => Promise.reject(new Error('line cut')) } };
  await expect(checkout(broken, 'ada', request(randomUUID(), 1500))).rejects.toThrow('line cut');
  expect(readOrders(db, 'ada').map(order => order.state)).toEqual(['placed']);
  expect((await settlePending(till)).map(({ shopper, orders }) => [shopper, orders.length])).toEqual([['ada', 1]]);
  expect(readOrders(db, 'ada').map(order => order.state)).toEqual(['paid']);
  expect(onHand('sku-a')).toBe(9);
});
