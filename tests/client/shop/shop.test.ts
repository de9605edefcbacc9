import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { openShopApi } from '../../../client/mall/shop/api.ts';
import { openShop } from '../../../client/mall/shop/shop.ts';
import { putCartLine } from '../../../server/commerce/cart.ts';
import { readStock, readStockItem } from '../../../server/storage/catalogue.ts';
import { Browser } from '../../server/accounts/browser.ts';
import { useServed } from '../../server/http/served.ts';

const mall = useServed(4637), ORIGIN = mall.origin;
/** A shopper's page: the shop's store over the real server; `cut` loses the answer of the next request after the server took it. */
async function page(browser = new Browser(ORIGIN)) {
  const { id } = await browser.me();
  let isCut = false;
  const shop = openShop(openShopApi(async (path, init) => {
    const response = await browser.fetch(path, init);
    if (!isCut) return response;
    isCut = false;
    throw new TypeError('network error');
  }), randomUUID);
  return { id, browser, shop, cut: () => { isCut = true; } };
}
const sku = (): string => readStock(mall.db(), 'kiln').find(({ onHand }) => onHand > 20)!.sku;
const fillIn = ({ fill }: ReturnType<typeof openShop>): void => {
  fill('recipient', 'Ada');
  fill('address', '1 High Street');
  fill('phone', '+44 20 1234');
};

test('wrong fields are told at the first attempt to pay, and each until it is right', async () => {
  const { shop } = await page();
  await shop.setQuantity(sku(), 1);
  expect(await shop.pay()).toBe(false);
  expect(shop.state().form.wrong).toEqual(['recipient', 'address', 'phone']);
  shop.fill('phone', 'call me');
  shop.fill('recipient', 'Ada');
  expect(shop.state().form.wrong).toEqual(['address', 'phone']);
});

test('after a declined card the cart and the form are as they were, and another card buys', async () => {
  const { shop } = await page(), wanted = sku(), before = readStockItem(mall.db(), wanted)!.onHand;
  await shop.setQuantity(wanted, 2);
  fillIn(shop);
  shop.chooseCard('decline');
  const { cart } = shop.state();
  expect(await shop.pay()).toBe(false);
  expect(shop.state()).toMatchObject({ cart, problem: { code: 'declined', about: 'checkout' }, busy: false, form: { values: { recipient: 'Ada' } } });
  shop.chooseCard('approve');
  expect(await shop.pay()).toBe(true);
  expect(shop.state()).toMatchObject({ cart: null, problem: null, bought: [{ state: 'paid' }] });
  expect(readStockItem(mall.db(), wanted)!.onHand).toBe(before - 2);
});

test('a purchase whose answer was lost is not bought again by trying again', async () => {
  const { shop, cut, id } = await page(), wanted = sku();
  await shop.setQuantity(wanted, 1);
  fillIn(shop);
  const total = shop.state().cart!.total;
  cut();
  expect(await shop.pay()).toBe(false);
  expect(shop.state().problem).toEqual({ code: 'offline', about: 'checkout' });
  expect(mall.db().prepare('SELECT COUNT(*) FROM orders WHERE shopper = ?').pluck().get(id)).toBe(1);
  expect(shop.state().cart?.total).toBe(total);
  expect(await shop.pay()).toBe(true);
  expect(shop.state().bought).toHaveLength(1);
  expect(mall.db().prepare('SELECT COUNT(*) FROM orders WHERE shopper = ?').pluck().get(id)).toBe(1);
});

test('a total that changed meanwhile is shown before it is paid', async () => {
  const { shop, id } = await page(), wanted = sku();
  await shop.setQuantity(wanted, 1);
  fillIn(shop);
  putCartLine(mall.db(), { shopper: id, sku: wanted, quantity: 3 });
  expect(await shop.pay()).toBe(false);
  expect(shop.state()).toMatchObject({ problem: { code: 'total-changed' }, cart: { lines: [{ quantity: 3 }] } });
  expect(await shop.pay()).toBe(true);
});

test('an order is cancelled, and the form of the next purchase is filled in from the last', async () => {
  const { shop, browser } = await page();
  await shop.setQuantity(sku(), 1);
  fillIn(shop);
  await shop.pay();
  await shop.readOrders();
  await shop.cancel(shop.state().orders![0]!.id);
  expect(shop.state().orders).toMatchObject([{ state: 'cancelled' }]);
  const later = await page(browser);
  await later.shop.readOrders();
  expect(later.shop.state().form.values).toEqual({ recipient: 'Ada', address: '1 High Street', phone: '+44 20 1234' });
});
