/** The account's panel as a shopper uses it, in Chromium against the whole server and the built client; the view behind it is not drawn, which would take most of the time. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { serve } from '../../server/serve.ts';

const PORT = 4620, ORIGIN = `http://localhost:${PORT}`;
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path));
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-3d-apis'];
/** Saving waits for a pause in typing. */
const LATE = { timeout: 40_000, interval: 500 };
const root = join(import.meta.dirname, '..', '..');
/** Where pictures go, for somebody to look at; none are taken unless told. */
const PICTURES = process.env['GALLERIA_PICTURES'];

let folder: string, stop: () => Promise<void>, browser: BrowserContext;
beforeAll(async () => {
  if (!existsSync(join(root, 'dist', 'client', 'index.html'))) await build({ root: join(root, 'client'), configFile: join(root, 'vite.config.ts'), logLevel: 'error' });
  folder = mkdtempSync(join(tmpdir(), 'galleria-browser-'));
  stop = await serve({ port: PORT, host: 'localhost', data: join(folder, 'data'), capacity: 7, plain: true });
  browser = await chromium.launchPersistentContext(join(folder, 'profile'), { executablePath: CHROMIUM, headless: true, args: FLAGS, viewport: PICTURES ? { width: 1280, height: 720 } : { width: 700, height: 600 } });
  browser.setDefaultTimeout(90_000);
}, 180_000);
afterAll(async () => {
  await browser.close();
  await stop();
  rmSync(folder, { recursive: true });
});

afterEach(async () => { for (const page of browser.pages().slice(1)) await page.close(); });

async function open(address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(address);
  return page;
}
const picture = async (page: Page, name: string): Promise<void> => {
  if (PICTURES) await page.screenshot({ path: join(PICTURES, `${name}.png`) });
};
const me = (page: Page): Promise<{ name: string; kind: string; locale: string; look: { outfit: string } }> =>
  page.evaluate(async () => (await fetch('/api/me')).json());

test('a guest chooses a name, a look and a language, mends what was wrong in a sign-up, and finds all of it after signing in again', async () => {
  const page = await open(ORIGIN);
  await page.getByRole('button', { name: 'You', exact: true }).click();
  await page.getByLabel('Name that others see').fill('<b>');
  await page.getByText('1 to 24 letters or digits').waitFor();
  await page.getByLabel('Name that others see').fill('Ada Lovelace');
  await page.getByRole('button', { name: 'Rose' }).click();
  await picture(page, 'account-desktop');
  await expect.poll(() => me(page), LATE).toMatchObject({ name: 'Ada Lovelace', kind: 'guest', look: { outfit: '#a8486b' } });

  await page.getByRole('button', { name: 'Create account', exact: true }).click();
  await page.getByLabel('E-mail').fill('ada@example');
  await page.getByLabel(/^Password/).fill('short');
  await page.getByRole('button', { name: 'Create account', exact: true }).click();
  await page.getByText('Write an address such as').waitFor();
  await page.getByText('At least 10 characters; a few words').waitFor();
  await picture(page, 'sign-up-faults-desktop');
  await page.getByLabel('E-mail').fill('ada@example.com');
  await page.getByLabel(/^Password/).fill('password1234');
  await page.getByRole('button', { name: 'Create account', exact: true }).click();
  await page.getByText('Others would guess this one early').waitFor();
  await page.getByLabel(/^Password/).fill('a calm blue vase');
  await page.getByRole('button', { name: 'Create account', exact: true }).click();
  await page.getByText('ada@example.com').waitFor();
  await picture(page, 'account-signed-in-desktop');
  expect(await me(page)).toMatchObject({ name: 'Ada Lovelace', kind: 'account', look: { outfit: '#a8486b' } });

  await page.getByRole('button', { name: '中文', exact: true }).last().click();
  await page.getByText('别人看到的名字').waitFor();
  await page.setViewportSize({ width: 390, height: 844 });
  await picture(page, 'account-phone-zh');
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
  await picture(page, 'sign-in-wrong-phone');
  await page.getByLabel(/^(Password|密码)/).fill('a calm blue vase');
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: /^(Sign in|登录)$/ }).click()]);
  await expect.poll(() => me(page), LATE).toMatchObject({ name: 'Ada Lovelace', kind: 'account', locale: 'zh', look: { outfit: '#a8486b' } });
}, 240_000);
