/** The operator's page against the whole server: a small journal is trained on, and the version goes into service and out of it again. */
import { dirname } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openRegistry } from '../../server/learning/registry.ts';
import { serveWeakly } from '../server/learning/weak.ts';
import { DESKTOP, PHONE, useMall } from './harness.ts';
import { signUpBy } from './staff.ts';

const mall = useMall();
const LATE = { timeout: 60_000, interval: 500 };

const operate = (email: string, options = DESKTOP): Promise<Page> => signUpBy(mall, { role: 'operator', store: null }, email, options);

test('an operator trains on a small journal, sees it progress, puts the version in service step by step, and rolls it back', { timeout: 400_000 }, async () => {
  const db = mall.db(), registry = await openRegistry(db, dirname(db.name), Date.now), weak = await serveWeakly({ db }, registry);
  const page = await operate('en@example.com', { ...DESKTOP, viewport: { width: 1280, height: 900 } });
  await page.getByRole('heading', { name: `In service: Version ${weak}` }).waitFor();
  await page.getByRole('switch', { name: 'Go from step to step by itself' }).click();
  await page.getByLabel('Training steps').fill('many');
  await page.getByText('A whole number from 1 to 1,000,000.').waitFor();
  await page.getByLabel('Training steps').fill('400');
  await page.getByLabel('Simulated shoppers fill up to').fill('1500');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved.').waitFor();

  await page.getByRole('button', { name: 'Train now' }).click();
  await page.getByRole('button', { name: 'Cancel training' }).waitFor();
  const steps: number[] = [];
  const progress = page.getByRole('progressbar');
  await expect.poll(async () => {
    const now = Number(await progress.getAttribute('aria-valuenow').catch(() => null) ?? 0);
    if (now > (steps.at(-1) ?? 0) && now < 100) steps.push(now);
    return steps.length;
  }, { timeout: 120_000, interval: 300 }).toBeGreaterThanOrEqual(3);
  await page.getByRole('img', { name: /^Curves of training 1: loss [\d.]+ after \d+ steps$/ }).locator('path[stroke="#22577a"]').first().waitFor();

  const row = page.getByRole('row', { name: `Details of version ${weak + 1}` });
  await row.getByText('Passed its gates').waitFor({ timeout: 240_000 });
  for (const gate of ['Ranks better', 'Beats popularity', 'Small stores are seen', 'Answers quickly']) await row.getByText(`✓ ${gate}`).waitFor();
  await page.getByRole('button', { name: 'Next step' }).click();
  await row.getByText('In shadow').waitFor();
  await page.getByRole('button', { name: 'Next step' }).click();
  await row.getByText('On a share').waitFor();
  expect(registry.inService().version).toBe(weak);
  await page.getByRole('button', { name: 'Put in service' }).click();
  await page.getByRole('heading', { name: `In service: Version ${weak + 1}` }).waitFor();
  expect(registry.inService().version).toBe(weak + 1);

  await page.getByRole('button', { name: 'Roll back' }).click();
  await page.getByRole('heading', { name: `In service: Version ${weak}`, exact: true }).waitFor();
  await row.getByText('Rolled back').waitFor();
  await row.focus();
  await page.keyboard.press('Enter');
  const way = page.getByRole('dialog', { name: `Version ${weak + 1}` });
  await way.getByText('an operator').first().waitFor();
  expect(await way.getByText('an operator').count()).toBe(4);
  expect(registry.inService().version).toBe(weak);
});

test('on a phone in Chinese nothing scrolls sideways, and somebody without the role is told so', { timeout: 240_000 }, async () => {
  const page = await operate('zh@example.com', PHONE);
  await page.getByRole('heading', { name: /^正在服务/ }).waitFor();
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), LATE).toBeLessThanOrEqual(0);
  mall.db().prepare("DELETE FROM memberships WHERE role = 'operator'").run();
  await page.reload();
  await page.getByText('这个页面仅供商场运营员使用').waitFor();
});
