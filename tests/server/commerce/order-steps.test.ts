import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ORDER_NEXT, OrderState } from '../../../shared/shop.ts';
import { putCartLine } from '../../../server/commerce/cart.ts';
import { checkout, settlePending } from '../../../server/commerce/checkout.ts';
import type { Till } from '../../../server/commerce/checkout.ts';
import { advanceOrder } from '../../../server/commerce/order-steps.ts';
import { readOrder, readOrders } from '../../../server/commerce/orders.ts';
import { TEST_PROVIDER } from '../../../server/commerce/payment.ts';
import type { Refund } from '../../../server/commerce/payment.ts';
import { settleRefunds } from '../../../server/commerce/refunds.ts';
import { readPromotions, readStockItem } from '../../../server/storage/catalogue.ts';
import { offerTo, openShop, promotion, request, smallStore } from './shop.ts';
import { tillOf } from './till.ts';

const NOW = Date.UTC(2026, 0, 1), LATER = Date.UTC(2026, 0, 3, 12);
const { files, store } = smallStore(10);
let opened: ReturnType<typeof openShop>, till: Till;
beforeEach(() => {
  opened = openShop(files.map((file) => ({ ...file, promotions: [promotion('tenth', { budget: 250 })] })));
  till = tillOf(opened.db, () => NOW);
});
afterEach(() => opened.close());

/** An order of two units: 20.00 less 2.00, and 5.00 for shipping; it stays placed where the provider does not answer. */
async function bought(provider = TEST_PROVIDER): Promise<string> {
  offerTo(opened.db, 'ada', store, NOW);
  putCartLine(opened.db, { shopper: 'ada', sku: 'sku-a', quantity: 2 });
  await checkout({ ...till, provider }, 'ada', request(randomUUID(), 2300)).catch((error: Error) => expect(error.message).toBe('line cut'));
  const [order] = readOrders(opened.db, 'ada');
  if (!order) throw new Error('not bought');
  return order.id;
}
const SILENT = { ...TEST_PROVIDER, charge: () => Promise.reject(new Error('line cut')) };
const onHand = (): number | undefined => readStockItem(opened.db, 'sku-a')?.onHand;
const budget = (): number | undefined => readPromotions(opened.db, store)[0]?.left;

/** What is done after buying to come to each state, by hand. */
const PATHS: Readonly<Record<OrderState, readonly OrderState[]>> = {
  placed: [], paid: [], packed: ['packed'], shipped: ['packed', 'shipped'], delivered: ['packed', 'shipped', 'delivered'],
  cancelled: ['cancelled'], returned: ['packed', 'shipped', 'delivered', 'returned'],
};
/** What may follow what, written out apart from the table that it checks. */
const ALLOWED = ['placed paid', 'placed cancelled', 'paid packed', 'paid cancelled', 'packed shipped', 'shipped delivered', 'delivered returned'];
const PAIRS = OrderState.options.flatMap((from) => OrderState.options.map((to) => [from, to] as const));

test('the table allows exactly the seven steps of an order', () => {
  const steps = PAIRS.filter(([from, to]) => ORDER_NEXT[from].includes(to)).map(([from, to]) => `${from} ${to}`);
  expect(steps.toSorted()).toEqual(ALLOWED.toSorted());
});

test.each(PAIRS)('an order that is %s may become %s only as the table says', async (from, to) => {
  const id = await bought(from === 'placed' ? SILENT : TEST_PROVIDER);
  for (const step of PATHS[from]) expect(advanceOrder(opened.db, id, step, NOW).ok).toBe(true);
  const before = { stock: onHand(), left: budget() };
  const result = advanceOrder(opened.db, id, to, LATER);
  if (ALLOWED.includes(`${from} ${to}`)) expect(result).toMatchObject({ ok: true, order: { state: to } });
  else {
    expect(result).toEqual({ ok: false, reason: 'not-from-here', state: from });
    expect(readOrder(opened.db, id)?.state).toBe(from);
    expect({ stock: onHand(), left: budget() }).toEqual(before);
  }
});

test.each(['cancelled', 'returned'] as const)('an order that is %s gives its stock and budget back, and its money once', async (end) => {
  const id = await bought();
  expect({ stock: onHand(), left: budget() }).toEqual({ stock: 8, left: 50 });
  for (const step of PATHS[end]) advanceOrder(opened.db, id, step, LATER);
  expect({ stock: onHand(), left: budget() }).toEqual({ stock: 10, left: 250 });
  const refunds: Refund[] = [];
  const provider = { ...TEST_PROVIDER, refund: (refund: Refund) => { refunds.push(refund); return TEST_PROVIDER.refund(refund); } };
  expect(await settleRefunds({ ...till, provider })).toBe(1);
  expect(await settleRefunds({ ...till, provider })).toBe(0);
  expect(refunds).toEqual([{ key: id, charge: expect.stringMatching(/^test-/) as string, amount: 2300, currency: files[0]?.currency }]);
});

test('an order remembers when it came to each state', async () => {
  const id = await bought();
  advanceOrder(opened.db, id, 'packed', LATER);
  expect(readOrder(opened.db, id)?.steps).toEqual([
    { state: 'placed', at: '2026-01-01T00:00:00.000Z' }, { state: 'paid', at: '2026-01-01T00:00:00.000Z' }, { state: 'packed', at: '2026-01-03T12:00:00.000Z' },
  ]);
  expect(advanceOrder(opened.db, 'none', 'packed', NOW)).toEqual({ ok: false, reason: 'unknown-order' });
});

test.each([
  ['approve', ['cancelled'], 1], ['decline', ['cancelled'], 0],
] as const)('an order cancelled while its card waits for %s stays cancelled, and what was paid is owed', async (card, states, refunds) => {
  putCartLine(opened.db, { shopper: 'ada', sku: 'sku-a', quantity: 1 });
  await expect(checkout({ ...till, provider: SILENT }, 'ada', request(randomUUID(), 1500, card))).rejects.toThrow('line cut');
  const [order] = readOrders(opened.db, 'ada');
  expect(advanceOrder(opened.db, order?.id ?? '', 'cancelled', NOW).ok).toBe(true);
  await settlePending(till);
  expect(readOrders(opened.db, 'ada').map(({ state }) => state)).toEqual(states);
  expect(onHand()).toBe(10);
  expect(await settleRefunds(till)).toBe(refunds);
});
