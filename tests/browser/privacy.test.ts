/** What the mall knows of a shopper, on their own screen: read, deleted and done without, against the whole server. */
import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { interactionsTable } from '../../server/storage/interactions.ts';
import { fewFrames, useMall } from './harness.ts';

const mall = useMall();
const LATE = { timeout: 40_000, interval: 500 };
const idOf = (page: Page): Promise<string> => page.evaluate(async () => (await (await fetch('/api/me')).json() as { id: string }).id);

test('a guest reads what is known of them, takes it away, has it deleted, and shops unknown', async () => {
  const context = await mall.someone({ viewport: { width: 700, height: 800 }, locale: 'en-GB' }, fewFrames(1000)), page = await mall.open(context, '/');
  const shopper = await idOf(page), table = interactionsTable(mall.db());
  const did = (kind: 'view' | 'pickup', product: string) => ({ id: randomUUID(), shopper, store: 'kiln', kind, product, sku: null, slot: null, seconds: null, at: Date.now() });
  table.add([did('view', 'morning-mug'), did('view', 'morning-mug'), did('pickup', 'morning-mug')]);
  const kept = (): number => table.recent(shopper, 10).length;

  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'You', exact: true }).click();
  await page.getByRole('button', { name: 'What the mall knows of you' }).click();
  const panel = page.getByRole('dialog', { name: 'What the mall knows of you' });
  await panel.getByText('Looked at goods').waitFor();
  expect(await panel.textContent()).toMatch(/Looked at goods2 times.*Picked uponce.*Morning Mug3 times/s);

  const [download] = await Promise.all([page.waitForEvent('download'), panel.getByRole('button', { name: 'Download all of it' }).click()]);
  expect(download.suggestedFilename()).toBe('galleria.json');
  const stream = await download.createReadStream(), chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  const data = JSON.parse(Buffer.concat(chunks).toString()) as { me: { id: string }; interactions: unknown[] };
  expect([data.me.id, data.interactions.length]).toEqual([shopper, 3]);

  await panel.getByRole('button', { name: 'Delete what you did' }).click();
  await panel.getByRole('button', { name: 'Keep it' }).click();
  expect(kept()).toBe(3);
  await panel.getByRole('button', { name: 'Delete what you did' }).click();
  await panel.getByRole('button', { name: 'Delete it' }).click();
  await panel.getByText('Deleted. The mall knows nothing of you any more.').waitFor();
  expect(kept()).toBe(0);

  await panel.getByRole('button', { name: 'No, shop unknown' }).click();
  await panel.getByText('You shop unknown: nothing you do is kept.').waitFor();
  await page.reload();
  await expect.poll(() => idOf(page), LATE).toBe(shopper);
  expect(table.add([did('view', 'morning-mug')])).toEqual([false]);
  await expect.poll(() => page.evaluate(async () => (await (await fetch('/api/me/known')).json() as { optedOut: boolean }).optedOut), LATE).toBe(true);
}, 240_000);
