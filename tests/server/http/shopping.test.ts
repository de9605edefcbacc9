import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { CartAnswer, Order, ProductCard, Purchase, Refusal } from '../../../shared/shop.ts';
import { advanceOrder } from '../../../server/commerce/order-steps.ts';
import { readPromotions, readStockItem } from '../../../server/storage/catalogue.ts';
import { Browser } from '../accounts/browser.ts';
import { offerTo, request } from '../commerce/shop.ts';
import { useServed } from './served.ts';

const mall = useServed(4631), ORIGIN = mall.origin;

async function shopper(): Promise<Browser & { id: string }> {
  const browser = new Browser(ORIGIN);
  return Object.assign(browser, { id: (await browser.me()).id });
}
async function variant(store: string, least = 5): Promise<ProductCard['variants'][number]> {
  const cards = z.array(ProductCard).parse(await (await fetch(`${ORIGIN}/api/stores/${store}/products`)).json());
  return cards.flatMap(({ variants }) => variants).find(({ available }) => available >= least)!;
}
const cartOf = async (response: Response | Promise<Response>) => CartAnswer.parse(await (await response).json()).cart;
const put = (browser: Browser, sku: string, quantity: number) => browser.put(`/api/cart/lines/${sku}`, { quantity });
const refusal = async (response: Response) => ({ status: response.status, ...Refusal.parse(await response.json()) });
const signs = (id: string, kind: string) => mall.db().prepare<[string, string], string>('SELECT sku FROM interactions WHERE shopper = ? AND kind = ?').pluck().all(id, kind);
const onHand = (sku: string) => readStockItem(mall.db(), sku)!.onHand;

test('a cart is put together, changed and emptied, every answer adds up, and two browsers of one person share it', async () => {
  const ada = await shopper(), { sku, price } = await variant('kiln');
  expect(await cartOf(ada.fetch('/api/cart'))).toBeNull();
  const cart = await cartOf(put(ada, sku, 2));
  expect(cart?.lines.map((line) => [line.sku, line.quantity, line.total])).toEqual([[sku, 2, 2 * price]]);
  expect(cart?.total).toBe(cart!.subtotal - cart!.reduction + cart!.shipping);
  const second = new Browser(ORIGIN);
  for (const [name, value] of ada.cookies) second.cookies.set(name, value);
  expect(await cartOf(put(second, sku, 3))).toEqual(await cartOf(ada.fetch('/api/cart')));
  expect(await cartOf(ada.fetch(`/api/cart/lines/${sku}`, { method: 'DELETE' }))).toBeNull();
});

test('while another writes to the record, who comes in, puts into a cart or has something forgotten waits, and nobody else does', async () => {
  const ada = await shopper(), { sku } = await variant('kiln');
  mall.db().exec('BEGIN IMMEDIATE');
  const answers = [put(ada, sku, 1), new Browser(ORIGIN).fetch('/api/me'), ada.fetch('/api/me/told/budget', { method: 'DELETE' }), ada.put('/api/me/measures', { height: 170 }), ada.post('/api/offers/kiln/none/dismiss', {}), ada.post('/api/orders/none/cancel', {})];
  try {
    const first = await Promise.race([...answers, (async () => { await sleep(300); return fetch(`${ORIGIN}/api/mall`); })()]);
    expect(first.url).toBe(`${ORIGIN}/api/mall`);
  } finally {
    mall.db().exec('COMMIT');
  }
  expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([200, 200, 204, 200, 404, 404]);
});

test('the journal takes a sign when a line grows, and none when it shrinks or is sent again', async () => {
  const ada = await shopper(), { sku } = await variant('kiln');
  for (const quantity of [1, 1, 3, 2]) expect((await put(ada, sku, quantity)).status).toBe(200);
  expect(signs(ada.id, 'cart')).toEqual([sku, sku]);
});

test('what cannot be put in is refused with code, field and remedy', async () => {
  const ada = await shopper(), { sku, available } = await variant('kiln');
  const dollars = await variant('aurelle');
  mall.db().exec("UPDATE stores SET currency = 'USD', record = json_set(record, '$.currency', 'USD') WHERE id = 'aurelle'");
  expect(await refusal(await put(ada, sku, available + 1))).toMatchObject({ status: 409, code: 'out-of-stock', field: 'quantity', message: `There are only ${available}; ask for fewer.` });
  expect(await refusal(await put(ada, sku, 100))).toMatchObject({ status: 400, code: 'malformed', field: 'quantity' });
  expect(await refusal(await put(ada, sku, 1.5))).toMatchObject({ status: 400, code: 'malformed', field: 'quantity' });
  expect(await refusal(await put(ada, 'no-such-sku', 1))).toMatchObject({ status: 404, code: 'unknown-sku' });
  expect(await refusal(await put(ada, '..%2f..', 1))).toMatchObject({ status: 404, code: 'unknown-sku' });
  await put(ada, sku, 1);
  expect(await refusal(await put(ada, dollars.sku, 1))).toMatchObject({ status: 409, code: 'other-currency', field: 'sku' });
  expect(await refusal(await fetch(`${ORIGIN}/api/cart`))).toMatchObject({ status: 401, code: 'no-session' });
});

test('checkout buys once under retries: one order, less stock, one sign of buying', async () => {
  const ada = await shopper(), { sku } = await variant('kiln'), before = onHand(sku);
  const cart = await cartOf(put(ada, sku, 2));
  const order = request(randomUUID(), cart!.total);
  const answers = await Promise.all([1, 2, 3].map(() => ada.post('/api/orders', order)));
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
  const [first, ...others] = await Promise.all(answers.map(async (answer) => Purchase.parse(await answer.json())));
  for (const other of others) expect(other).toEqual(first);
  expect(onHand(sku)).toBe(before - 2);
  expect(signs(ada.id, 'buy')).toEqual([sku]);
  expect(await cartOf(ada.fetch('/api/cart'))).toBeNull();
  const history = z.array(Order).parse(await (await ada.fetch('/api/orders')).json());
  expect(history).toEqual(first?.orders);
  expect(history[0]).toMatchObject({ state: 'paid', payment: 'test', total: cart!.total, steps: [{ state: 'placed' }, { state: 'paid' }] });
});

test('a declined card, another total, an empty cart and a bad field leave everything as it was', async () => {
  const ada = await shopper(), { sku } = await variant('kiln'), before = onHand(sku);
  const buy = (more: object) => ada.post('/api/orders', { ...request(randomUUID(), 0), ...more });
  expect(await refusal(await buy({}))).toMatchObject({ status: 409, code: 'empty-cart' });
  const cart = await cartOf(put(ada, sku, 1));
  expect(await refusal(await buy({ expectedTotal: cart!.total - 1 }))).toMatchObject({ status: 409, code: 'total-changed', field: 'expectedTotal' });
  expect(await refusal(await buy({ expectedTotal: cart!.total, payment: { provider: 'test', card: 'decline' } }))).toMatchObject({ status: 402, code: 'declined' });
  expect(await refusal(await buy({ expectedTotal: cart!.total, phone: 'call me' }))).toMatchObject({ status: 400, code: 'malformed', field: 'phone' });
  expect(await cartOf(ada.fetch('/api/cart'))).toEqual(cart);
  expect(onHand(sku)).toBe(before);
  expect(await (await ada.fetch('/api/orders')).json()).toEqual([]);
});

test('what sold out between cart and checkout is named', async () => {
  const ada = await shopper(), bob = await shopper(), { sku } = await variant('fleur'), left = onHand(sku);
  const mine = await cartOf(put(ada, sku, left)), theirs = await cartOf(put(bob, sku, left));
  expect((await bob.post('/api/orders', request(randomUUID(), theirs!.total))).status).toBe(201);
  expect(await refusal(await ada.post('/api/orders', request(randomUUID(), mine!.total)))).toMatchObject({ status: 409, code: 'out-of-stock', field: sku });
  expect((await cartOf(ada.fetch('/api/cart')))?.lines[0]).toMatchObject({ quantity: left, available: 0 });
  expect((await cartOf(put(ada, sku, left - 1)))?.lines[0]?.quantity).toBe(left - 1);
});

test('an order is cancelled by who placed it, as long as it is not packed; the stock comes back once', async () => {
  const ada = await shopper(), bob = await shopper(), { sku } = await variant('kiln'), before = onHand(sku);
  const buy = async (): Promise<string> => {
    const cart = await cartOf(put(ada, sku, 1));
    return Purchase.parse(await (await ada.post('/api/orders', request(randomUUID(), cart!.total))).json()).orders[0]!.id;
  };
  const cancel = (browser: Browser, id: string) => browser.post(`/api/orders/${id}/cancel`, {});
  const id = await buy();
  expect(await refusal(await bob.fetch(`/api/orders/${id}`))).toMatchObject({ status: 404, code: 'unknown-order' });
  expect(await refusal(await cancel(bob, id))).toMatchObject({ status: 404, code: 'unknown-order' });
  expect(Order.parse(await (await cancel(ada, id)).json()).state).toBe('cancelled');
  expect((await cancel(ada, id)).status).toBe(200);
  expect(onHand(sku)).toBe(before);
  expect(mall.db().prepare('SELECT reference FROM refunds WHERE order_id = ?').pluck().get(id)).toBe(`test-refund-${id}`);
  const packed = await buy();
  advanceOrder(mall.db(), packed, 'packed', Date.now());
  expect(await refusal(await cancel(ada, packed))).toMatchObject({ status: 409, code: 'not-cancellable', field: 'id' });
  expect(Order.parse(await (await ada.fetch(`/api/orders/${packed}`)).json()).state).toBe('packed');
});

test('an offer is listed to its shopper until they dismiss it', async () => {
  const ada = await shopper(), bob = await shopper();
  const offer = offerTo(mall.db(), ada.id, 'kiln', Date.now());
  expect(readPromotions(mall.db(), 'kiln').map(({ promotion }) => promotion.id)).toContain(offer?.id);
  const list = async (browser: Browser) => (await browser.fetch('/api/offers')).json();
  expect([await list(ada), await list(bob)]).toEqual([[offer], []]);
  const dismiss = (browser: Browser) => browser.post(`/api/offers/kiln/${offer?.id}/dismiss`, {});
  expect(await refusal(await dismiss(bob))).toMatchObject({ status: 404, code: 'unknown-offer' });
  expect((await dismiss(ada)).status).toBe(204);
  expect(await list(ada)).toEqual([]);
});

test('a guest who signs up or in keeps cart, orders and offers', async () => {
  const ada = await shopper(), { sku } = await variant('kiln');
  const bought = await cartOf(put(ada, sku, 1));
  await ada.post('/api/orders', request(randomUUID(), bought!.total));
  await put(ada, sku, 2);
  const offer = offerTo(mall.db(), ada.id, 'kiln', Date.now());
  expect((await ada.signUp('ada@example.org', 'a long walk by the sea', 'Ada')).status).toBe(200);
  expect((await cartOf(ada.fetch('/api/cart')))?.lines.map(({ quantity }) => quantity)).toEqual([2]);
  expect(await (await ada.fetch('/api/orders')).json()).toHaveLength(1);
  const again = await shopper(), other = await variant('stride');
  await put(again, other.sku, 1);
  expect((await again.signIn('ada@example.org', 'a long walk by the sea')).status).toBe(200);
  expect((await cartOf(again.fetch('/api/cart')))?.lines.map(({ quantity }) => quantity).toSorted()).toEqual([1, 2]);
  expect(await (await again.fetch('/api/offers')).json()).toMatchObject([{ id: offer?.id }]);
});
