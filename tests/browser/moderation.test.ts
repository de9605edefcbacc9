/** A line said in the mall is reported by who reads it, and the operator's page mutes its writer. */
import { expect, test } from 'vitest';
import { DESKTOP, fewFrames, PHONE, useMall } from './harness.ts';
import { signUpBy } from './staff.ts';

const mall = useMall();

test('what is held back says why; what is reported reaches the operator on a phone in Chinese, who mutes its writer', { timeout: 300_000 }, async () => {
  const [writer, reader] = await Promise.all([0, 1].map(async () => mall.open(await mall.someone(DESKTOP, fewFrames(400)), '/?at=kiln')));
  if (!writer || !reader) throw new Error('no pages');
  for (const page of [writer, reader]) {
    // Who is not here yet hears nothing of what is said.
    await page.locator('[data-tool="people"]').evaluate((node: HTMLElement) => node.click());
    await expect.poll(() => page.locator('[data-panel="people"] article.item').count(), { timeout: 60_000, interval: 250 }).toBe(2);
    await page.locator('[data-tool="chat"]').evaluate((node: HTMLElement) => node.click());
  }
  await writer.getByLabel('Say something to everyone').fill('you are an idiot');
  await writer.getByRole('button', { name: 'Send' }).click();
  await writer.getByText('Not sent: the filter reads it as insulting').waitFor();
  await writer.getByLabel('Say something to everyone').fill('that vase is as empty as your head');
  await writer.getByRole('button', { name: 'Send' }).click();
  await reader.locator('[data-panel="chat"]').getByText('that vase is as empty as your head').waitFor();
  await reader.getByRole('button', { name: 'Report', exact: true }).click();
  await reader.getByRole('button', { name: /^Report: / }).first().click();
  await reader.getByRole('button', { name: 'Send report' }).click();
  await reader.getByText('Thank you. Somebody will look at it.').waitFor();

  const page = await signUpBy(mall, { role: 'operator', store: null }, 'mod@example.com', PHONE);
  await page.getByRole('tab', { name: '举报' }).click();
  await page.getByText('that vase is as empty as your head').waitFor();
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), { timeout: 30_000, interval: 250 }).toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: '禁言' }).click();
  await page.getByRole('heading', { name: '没有待处理的举报' }).waitFor();
  await writer.getByText(/A moderator has muted you until/).waitFor();
});
