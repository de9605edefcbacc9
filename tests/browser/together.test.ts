/** Two people in real browsers, in one mall: who is there, and where. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';
import { useMall } from './harness.ts';

const mall = useMall();
const pages: Page[] = [];
afterEach(async () => {
  for (const page of pages.splice(0)) await page.context().close();
});
/** As small as it may be: software draws it. */
const SMALL: BrowserContextOptions = { viewport: { width: 320, height: 200 }, locale: 'en-GB', permissions: ['clipboard-read', 'clipboard-write'] };
/** Two metres apart in the empty hall, each looking at the other. */
const ANN = '/?at=concourse&x=0&z=-33&yaw=0', BEN = '/?at=concourse&x=0&z=-30.6&yaw=3.14';

async function arrive(path: string): Promise<Page> {
  const page = await mall.open(await mall.someone(SMALL, async (context) => {
    await context.addInitScript(() => {
      // The help would stand before the view.
      localStorage.setItem('galleria.help', 'seen');
    });
  }), path);
  pages.push(page);
  await page.locator('[data-tool="chat"]').waitFor();
  return page;
}
async function openTool(page: Page, tool: string): Promise<void> {
  if (await page.locator(`[data-panel="${tool}"]:not([hidden])`).count() === 0) await page.locator(`[data-tool="${tool}"]`).evaluate((node: HTMLElement) => node.click());
  await page.locator(`[data-panel="${tool}"]`).waitFor();
}
async function closeAll(page: Page): Promise<void> {
  while (await page.locator('.panel:not([hidden]) .close').count() > 0) await page.locator('.panel:not([hidden]) .close').first().evaluate((node: HTMLElement) => node.click());
}
const people = (page: Page) => page.locator('[data-panel="people"] article.item');
/** Where somebody stands, by the link that they would copy. */
async function spotOf(page: Page): Promise<{ place: string | null; x: number; z: number }> {
  await openTool(page, 'people');
  await page.bringToFront();
  await page.locator('[data-panel="people"] button.primary').evaluate((node: HTMLElement) => node.click());
  await page.getByText('Copied.').waitFor();
  const query = new URL(await page.evaluate(() => navigator.clipboard.readText())).searchParams;
  await closeAll(page);
  return { place: query.get('at'), x: Number(query.get('x')), z: Number(query.get('z')) };
}
it('two who arrive by links are in each other\'s list, where their links said', async () => {
  const ann = await arrive(ANN), ben = await arrive(BEN);

  // Each is in the other's list.
  for (const page of [ann, ben]) {
    await openTool(page, 'people');
    await expect.poll(() => people(page).count(), { timeout: 60_000 }).toBe(2);
    await closeAll(page);
  }
  const [a, b] = [await spotOf(ann), await spotOf(ben)];
  expect([a.place, b.place]).toEqual(['concourse', 'concourse']);
  expect(Math.hypot(a.x - b.x, a.z - b.z)).toBeCloseTo(2.4, 1);
}, 300_000);

it('a link opens in the place and spot that it names, and the place\'s name is read', async () => {
  const page = await arrive('/?at=kiln&x=0.5&z=1.4&yaw=0');
  await expect.poll(() => page.locator('#place').textContent(), { timeout: 60_000 }).toBe('Kiln');
  const spot = await spotOf(page);
  expect(spot).toEqual({ place: 'kiln', x: 0.5, z: 1.4 });
}, 200_000);
