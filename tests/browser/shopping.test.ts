import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readStock } from '../../server/storage/catalogue.ts';
import { DESKTOP, PHONE, fewFrames, useMall } from './harness.ts';

const mall = useMall();
const MINUTES = 300_000;

const panel = (page: Page, name: string | RegExp) => page.getByRole('dialog', { name });
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
const onHand = () => readStock(mall.db(), 'kiln').filter(({ product }) => product === 'morning-mug').reduce((sum, each) => sum + each.onHand, 0);
const orders = () => mall.db().prepare<[], { state: string; total: number; recipient: string }>('SELECT state, total, recipient FROM orders ORDER BY number').all();

test('a product is picked up, put in the cart, paid for after a decline, found in the history, and cancelled', { timeout: MINUTES }, async () => {
  const before = onHand(), context = await mall.someone(DESKTOP, fewFrames(1000)), page = await mall.open(context, '/?at=kiln&product=morning-mug');

  const card = panel(page, 'Morning Mug');
  await card.getByRole('button', { name: 'Put in the cart' }).click();
  await card.getByText('1 in your cart').waitFor();
  await press(page, 'Cart (1)');
  const cart = panel(page, 'Cart');
  await cart.getByRole('button', { name: 'One more: Morning Mug' }).click();
  await page.getByRole('button', { name: 'Cart (2)' }).waitFor();
  await cart.getByRole('button', { name: 'Check out' }).click();

  const checkout = panel(page, 'Check out');
  await checkout.getByText('no money moves').waitFor();
  await checkout.getByRole('button', { name: /^Pay/ }).click();
  expect(await checkout.getByRole('alert').filter({ hasText: /\S/ }).allTextContents()).toEqual([
    'Who shall it go to? Up to 80 letters.', 'Street, number and town, please.', 'Digits, spaces, + - and brackets; at least five.',
  ]);
  expect(await checkout.getByLabel('Phone').getAttribute('aria-invalid')).toBe('true');
  await checkout.getByLabel('Name').pressSequentially('Ada Wood');
  await checkout.getByLabel('Address').fill('1 Harbour Road, Seaton');
  await checkout.getByLabel('Phone').fill('+44 20 1234 567');
  expect(await checkout.getByLabel('Name').inputValue()).toBe('Ada Wood');
  await checkout.getByRole('button', { name: 'Card that is declined' }).click();
  await checkout.getByRole('button', { name: /^Pay/ }).click();
  await checkout.getByText('Nothing was bought and nothing is lost').waitFor();
  expect([orders(), onHand()]).toEqual([[], before]);
  expect(await checkout.getByLabel('Address').inputValue()).toBe('1 Harbour Road, Seaton');

  await checkout.getByRole('button', { name: 'Card that pays' }).click();
  await checkout.getByLabel('Phone').press('Enter');
  await panel(page, 'Thank you').getByText('paid with the test card').waitFor();
  expect(orders()).toEqual([{ state: 'paid', total: expect.any(Number) as number, recipient: 'Ada Wood' }]);
  expect(onHand()).toBe(before - 2);
  await page.getByRole('button', { name: 'Cart', exact: true }).waitFor();

  await press(page, 'My orders');
  await panel(page, 'My orders').getByText('Paid · 2 pieces').waitFor();
  await press(page, /^Details/);
  const order = panel(page, 'Order G-000001');
  await order.getByRole('button', { name: 'Cancel this order' }).click();
  await order.getByRole('button', { name: 'Yes, cancel it' }).click();
  await order.getByText('Kiln · Cancelled').waitFor();
  expect([orders().map(({ state }) => state), onHand()]).toEqual([['cancelled'], before]);

  await page.keyboard.press('Escape');
  await panel(page, 'My orders').waitFor();
  await page.keyboard.press('Escape');
  await panel(page, 'Morning Mug').waitFor();
  await page.keyboard.press('Escape');
  await panel(page, 'Morning Mug').waitFor({ state: 'detached' });
  await context.close();
});

test('the same in Chinese on a phone, by touch, with one sheet at a time', { timeout: MINUTES }, async () => {
  const before = onHand(), context = await mall.someone(PHONE, fewFrames(1000)), page = await mall.open(context, '/?at=kiln&product=morning-mug');
  const tap = (name: string | RegExp) => page.getByRole('button', { name }).tap();
  await tap('放进购物车');
  await page.getByText('购物车里有 1 件').waitFor();
  await tap('看购物车');
  await tap('去结算');
  expect(await page.getByRole('dialog').count()).toBe(1);
  const checkout = panel(page, '结算');
  expect((await checkout.boundingBox())!.y).toBeGreaterThan(844 * 0.1);
  for (const [label, value] of [['收件人', '林晓'], ['收货地址', '海港路 1 号'], ['电话', '138 0013 8000']] as const) await checkout.getByLabel(label).fill(value);
  await tap(/^支付/);
  await page.getByText('订单已提交').waitFor();
  await tap('我的订单');
  await page.getByText('已付款 · 共 1 件').waitFor();
  expect(orders().at(-1)).toMatchObject({ state: 'paid', recipient: '林晓' });
  expect(onHand()).toBe(before - 1);
  const reloaded = await mall.open(context, '/');
  await reloaded.getByRole('button', { name: '菜单' }).tap();
  await reloaded.getByRole('button', { name: '我的订单' }).tap();
  await reloaded.getByText('已付款 · 共 1 件').waitFor();
  await context.close();
});
