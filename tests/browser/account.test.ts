/** The account's panel as a shopper uses it, against the whole server and the built client. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { fewFrames, useMall } from './harness.ts';

const mall = useMall();
/** Saving waits for a pause in typing. */
const LATE = { timeout: 40_000, interval: 500 };
const me = (page: Page): Promise<{ name: string; kind: string; locale: string; look: { outfit: string } }> =>
  page.evaluate(async () => (await fetch('/api/me')).json());

test('a guest chooses a name, a look and a language, mends what was wrong in a sign-up, and finds all of it after signing in again', async () => {
  const context = await mall.someone({ viewport: { width: 700, height: 600 }, locale: 'en-GB' }, fewFrames(1000)), page = await mall.open(context, '/');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'You', exact: true }).click();
  await page.getByLabel('Name that others see').fill('<b>');
  await page.getByText('1 to 24 letters or digits').waitFor();
  await page.getByLabel('Name that others see').fill('Ada Lovelace');
  await page.getByRole('button', { name: 'Rose' }).click();
  await expect.poll(() => me(page), LATE).toMatchObject({ name: 'Ada Lovelace', kind: 'guest', look: { outfit: '#a8486b' } });

  await page.getByRole('button', { name: 'Create account', exact: true }).click();
  await page.getByLabel('E-mail').fill('ada@example');
  await page.getByLabel(/^Password/).fill('short');
  await page.getByRole('button', { name: 'Create account', exact: true }).click();
  await page.getByText('Write an address such as').waitFor();
  await page.getByText('At least 10 characters; a few words').waitFor();
  await page.getByLabel('E-mail').fill('ada@example.com');
  await page.getByLabel(/^Password/).fill('password1234');
  await page.getByRole('button', { name: 'Create account', exact: true }).click();
  await page.getByText('Others would guess this one early').waitFor();
  await page.getByLabel(/^Password/).fill('a calm blue vase');
  await page.getByRole('button', { name: 'Create account', exact: true }).click();
  await page.getByText('ada@example.com').waitFor();
  expect(await me(page)).toMatchObject({ name: 'Ada Lovelace', kind: 'account', look: { outfit: '#a8486b' } });

  await page.getByRole('button', { name: '中文', exact: true }).last().click();
  await page.getByText('别人看到的名字').waitFor();
  await page.setViewportSize({ width: 390, height: 844 });
  await expect.poll(() => me(page), LATE).toMatchObject({ locale: 'zh' });
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: '退出登录' }).click()]);
  await expect.poll(() => me(page), LATE).toMatchObject({ kind: 'guest' });

  await page.getByRole('button', { name: /^(Menu|菜单)$/ }).click();
  await page.getByRole('button', { name: /^(You|我的)$/ }).click();
  await page.getByRole('button', { name: /^(Sign in|登录)$/ }).click();
  await page.getByLabel(/^(E-mail|邮箱)$/).fill('ada@example.com');
  await page.getByLabel(/^(Password|密码)/).fill('another blue vase');
  await page.getByRole('button', { name: /^(Sign in|登录)$/ }).click();
  await page.getByText(/do not go together|不正确/).waitFor();
  await page.getByLabel(/^(Password|密码)/).fill('a calm blue vase');
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: /^(Sign in|登录)$/ }).click()]);
  await expect.poll(() => me(page), LATE).toMatchObject({ name: 'Ada Lovelace', kind: 'account', locale: 'zh', look: { outfit: '#a8486b' } });
}, 240_000);
