import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readStockItem } from '../../server/storage/catalogue.ts';
import { POSE } from '../../shared/messages.ts';
import { encodePose } from '../../shared/pose.ts';
import { Browser } from '../server/accounts/browser.ts';
import { enter, until } from '../server/rooms/places.ts';
import { DESKTOP, PHONE, useMall } from './harness.ts';
import { signUpBy } from './staff.ts';

const mall = useMall();
const MINUTES = 240_000;

/** Widths of what the page holds and of its window: more than the window scrolls sideways. */
const widths = (page: Page): Promise<number[]> => page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);

test('a merchant signs up by invitation, edits a price, and a shopper\'s card shows it', { timeout: MINUTES }, async () => {
  const page = await signUpBy(mall, { role: 'merchant', store: 'kiln' }, 'kiln@example.com');
  expect(new URL(page.url()).hash).not.toContain('invitation');
  await page.getByRole('tab', { name: 'Products' }).click();
  await page.getByRole('searchbox').fill('morning');
  const row = page.getByRole('row', { name: 'Edit product: Morning Mug' });
  await row.focus();
  await page.keyboard.press('Enter');
  const form = page.getByRole('dialog', { name: 'Morning Mug' });
  const prices = form.getByLabel(/^Price of/);
  const count = await prices.count();
  await prices.first().fill('free');
  await form.getByRole('button', { name: 'Save' }).click();
  await form.getByText('An amount above zero.').waitFor();
  for (let i = 0; i < count; i++) await prices.nth(i).fill('123.45');
  await form.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved. The mall shows it now.').waitFor();
  await row.getByText('CN¥123.45').waitFor();

  const shopper = await mall.open(await mall.someone(DESKTOP), '/?at=kiln&product=morning-mug');
  await shopper.getByRole('dialog', { name: 'Morning Mug' }).getByText('CN¥123.45').first().waitFor();
  await shopper.context().close();

  const answer = await page.evaluate(async () => {
    const response = await fetch('/api/merchant/stores/lumen/products/any', { method: 'PATCH', headers: { 'content-type': 'application/json' }, body: '{"version":1}' });
    return [response.status, (await response.json() as { code: string }).code];
  });
  expect(answer).toEqual([403, 'not-your-store']);
  await page.evaluate(() => { location.hash = '#/lumen/products'; });
  expect(await page.getByLabel('Store', { exact: true }).locator('option').allTextContents()).toEqual(['Kiln']);
});

test('a sale while a merchant counts is shown, and what they typed stays', { timeout: MINUTES }, async () => {
  const page = await signUpBy(mall, { role: 'merchant', store: 'lumen' }, 'lumen@example.com');
  await page.getByRole('tab', { name: 'Products' }).click();
  await page.locator('tbody tr').first().click();
  const form = page.getByRole('dialog'), stock = form.getByLabel(/^Stock of/).first();
  const sku = await form.locator('tbody tr').first().getByText(/^[A-Z0-9]+-/).textContent() ?? '';
  const { onHand } = readStockItem(mall.db(), sku)!;
  await stock.fill(String(onHand + 20));
  mall.db().prepare('UPDATE stock SET on_hand = on_hand + 3 WHERE sku = ?').run(sku);
  await form.getByRole('button', { name: 'Save' }).click();
  await form.getByRole('alert').getByRole('button', { name: 'Load newest' }).click();
  await form.getByRole('alert').waitFor({ state: 'detached' });
  expect(await stock.inputValue()).toBe(String(onHand + 20));
  expect(readStockItem(mall.db(), sku)?.onHand).toBe(onHand + 3);
  await form.getByRole('button', { name: 'Save' }).click();
  await form.waitFor({ state: 'detached' });
  expect(readStockItem(mall.db(), sku)?.onHand).toBe(onHand + 20);
});

test('on a phone in Chinese a merchant makes a promotion and pauses it, and no section scrolls sideways', { timeout: MINUTES }, async () => {
  const page = await signUpBy(mall, { role: 'merchant', store: 'fleur' }, 'fleur@example.com', PHONE);
  for (const section of ['概览', '商品', '订单', '陈列', '店员', '促销']) {
    await page.getByRole('tab', { name: section }).tap();
    await page.locator('[aria-busy]').waitFor({ state: 'detached' });
    const [content, view] = await widths(page);
    expect(content).toBeLessThanOrEqual(view!);
  }
  await page.getByRole('button', { name: '新建促销' }).tap();
  const form = page.getByRole('dialog');
  await form.getByRole('button', { name: '创建' }).tap();
  expect(await form.getByText('不能为空。').count()).toBe(2);
  await form.getByLabel('英文标题').fill('Rainy days');
  await form.getByLabel('中文标题').fill('雨天特惠');
  await form.getByLabel('每日预算').fill('50');
  await form.getByLabel('商品毛利率').fill('10');
  await form.getByText('商场几乎不会展示它').waitFor();
  await form.getByLabel('商品毛利率').fill('45');
  await form.getByRole('button', { name: '创建' }).tap();
  const card = page.getByRole('article', { name: '雨天特惠' });
  await card.getByText('进行中').waitFor();
  await card.getByText('已用 ¥0.00 / ¥50.00').waitFor();
  await card.getByText('现在下结论还太早').waitFor();
  await card.getByRole('button', { name: '暂停' }).tap();
  await card.getByText('已暂停').waitFor();
  const kept = mall.db().prepare("SELECT record ->> 'active' AS active, record ->> 'dailyBudget' AS daily, record ->> 'margin' AS margin FROM promotions WHERE store = 'fleur' AND record ->> '$.title.zh' = '雨天特惠'").all();
  expect(kept).toEqual([{ active: 0, daily: 5000, margin: 45 }]);
});

test('a merchant hears how the assistant would sound and saves the tone', { timeout: MINUTES }, async () => {
  const page = await signUpBy(mall, { role: 'merchant', store: 'lumen' }, 'light@example.com');
  await page.getByRole('tab', { name: 'Assistant' }).click();
  const sample = page.getByRole('region', { name: 'How that sounds' }), save = page.getByRole('button', { name: 'Save' });
  const heard = async (): Promise<string> => {
    await sample.and(page.locator(':not([aria-busy])')).waitFor();
    return await sample.locator('[aria-live]').textContent() ?? '';
  };
  const plain = await heard();
  expect(plain).toMatch(/How much is the .+\?Assistant.*¥\d/);
  expect(await save.isDisabled()).toBe(true);
  await page.getByText('Refined', { exact: true }).click();
  await expect.poll(heard).not.toBe(plain);
  await page.getByText('Chinese', { exact: true }).click();
  expect(await heard()).toMatch(/多少钱？.*¥\d.*谢谢！/);
  await save.click();
  await page.getByText('Saved. The next answer is in this tone.').waitFor();
  expect(mall.db().prepare("SELECT record ->> 'tone' FROM stores WHERE id = 'lumen'").pluck().get()).toBe('refined');
});

test('a merchant says where goods may not stand and which mood the store wears; a wrong figure is refused, and so is a save over another\'s', { timeout: MINUTES }, async () => {
  const page = await signUpBy(mall, { role: 'merchant', store: 'tempo' }, 'tempo@example.com');
  const kept = (): unknown => mall.db().prepare("SELECT record ->> 'shelfRules' AS rules, record ->> 'moods' AS moods FROM stores WHERE id = 'tempo'").get();
  const before = kept();
  await page.getByRole('tab', { name: 'Shelves' }).click();
  const goods = page.getByRole('combobox', { name: 'Goods' }), place = page.getByRole('combobox', { name: 'Place' }), save = page.getByRole('button', { name: 'Save' });
  await page.getByRole('group', { name: 'Moods' }).waitFor();
  for (const mood of ['Your own look', 'Lamplight', 'Daylight', 'Vivid', 'Quiet']) {
    if (await page.getByRole('checkbox', { name: mood }).isChecked()) await page.getByText(mood, { exact: true }).click();
  }
  await page.getByRole('button', { name: 'Add a rule' }).click();
  await goods.click();
  await page.getByRole('option', { name: 'Any watch' }).click();
  await page.getByRole('combobox', { name: 'Add a product' }).click();
  await page.getByRole('listbox').getByRole('option').first().click();
  const least = page.getByLabel(/^At least, of /);
  await least.fill('40');
  await save.click();
  for (const said of ['Choose at least one.', 'Choose a place.', '1 to 12.', 'Not saved: mend what is marked above.']) await page.getByText(said, { exact: true }).waitFor();
  expect(kept()).toEqual(before);

  await page.getByText('Quiet', { exact: true }).click();
  await place.click();
  await page.getByRole('option', { name: 'Plinth · hero' }).click();
  await least.fill('3');
  await save.click();
  await page.getByText('Saved. It holds for everybody who comes in from now on.').waitFor();
  await page.reload();
  await goods.waitFor();
  expect([await goods.inputValue(), await place.inputValue(), await least.inputValue()]).toEqual(['Any watch', 'Plinth · hero', '≥ 3']);
  const worn = page.getByRole('group', { name: 'Moods' }).getByRole('checkbox', { checked: true });
  expect(await worn.evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value))).toEqual(['quiet']);

  // Somebody else's save, as their browser sends it.
  await page.evaluate(async () => {
    const address = '/api/merchant/stores/tempo/shelves', { version, exclusions, facings } = await (await fetch(address)).json() as Record<string, unknown>;
    await fetch(address, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ version, exclusions, facings, moods: ['warm'] }) });
  });
  await least.fill('5');
  await save.click();
  const alert = page.getByRole('alert').filter({ hasText: 'Somebody saved these shelves meanwhile.' });
  await alert.getByRole('button', { name: 'Load newest' }).click();
  await page.getByRole('checkbox', { name: 'Lamplight', checked: true }).waitFor({ state: 'attached' });
  await alert.waitFor({ state: 'detached' });
  await save.click();
  await page.getByText('Saved. It holds for everybody who comes in from now on.').waitFor();
  expect(kept()).toEqual({
    rules: expect.stringMatching(/^\{"exclusions":\[\{"goods":"watch","place":"hero"\}\],"facings":\{"[a-z0-9-]+":5\}\}$/), moods: '["warm"]',
  });
});

test('a planner sees the heat where a bot stood, by colour, by pointing and in the table', { timeout: MINUTES }, async () => {
  const guest = new Browser(mall.origin.replace('localhost', '127.0.0.1')), me = await guest.me();
  const bot = await enter(Number(new URL(mall.origin).port), 'tempo', { me, headers: guest.headers });
  const head = { x: 2.2, y: 1.6, z: 1.2, qx: 0, qy: 0, qz: 0, qw: 1 };
  bot.room.sendBytes(POSE, encodePose({ seq: 1, head, left: null, right: null }));
  const seconds = (): number => mall.db().prepare<[], number>("SELECT COALESCE(SUM(seconds), 0) FROM footfall WHERE place = 'tempo' AND cell_x = 4 AND cell_z = 2").pluck().get() ?? 0;
  await until('seconds on record', () => seconds() >= 3, 20);
  await bot.room.leave();

  const page = await signUpBy(mall, { role: 'planner', store: null }, 'planner@example.com');
  await page.evaluate(() => { location.hash = '#/tempo'; });
  const plan = page.getByRole('img', { name: /^Floor plan/ });
  await plan.locator('polygon').first().waitFor();
  // Tempo is 12 m wide and 9.4 m deep: its left wall is x = 6, drawn at the left.
  const position = await plan.evaluate((svg: SVGSVGElement) => {
    const at = new DOMPoint(6 - 2.2, 9.4 - 1.2).matrixTransform(svg.getScreenCTM()!), { left, top } = svg.getBoundingClientRect();
    return { x: at.x - left, y: at.y - top };
  });
  await plan.hover({ position });
  const read = page.getByText(/^3\.5–4\.0 m across, 1\.0–1\.5 m in: \d+ s$/);
  await read.waitFor();
  expect(Number(/(\d+) s$/.exec(await read.textContent() ?? '')?.[1])).toBe(Math.round(seconds()));
  const fills = await plan.locator('g[shape-rendering] rect').evaluateAll((cells) => cells.map((cell) => cell.getAttribute('fill')));
  expect(fills).toContain('rgb(122 20 38)');
  await page.getByText('Cells as a table').click();
  const row = page.locator('details tbody tr').first();
  expect((await row.locator('td').allTextContents()).slice(0, 2)).toEqual(['3.5–4.0', '1.0–1.5']);
  await page.getByText('中文').click();
  await page.getByText('顾客停留热度').waitFor();
});
