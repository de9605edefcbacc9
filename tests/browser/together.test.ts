/** Two people in real browsers, in one mall: what each sees and hears of the other. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { cookieOf, standBy } from './bystander.ts';
import { apart, bubbles, drawing, drawOnly, eyes, headOfOther, othersNow, PEOPLE, watchOthers } from './drawn.ts';
import { useMall } from './harness.ts';

declare global { interface Window { cut: () => void; hints: (string | null)[] } }

const mall = useMall();
/** As small as it may be: software draws it. */
const SMALL: BrowserContextOptions = { viewport: { width: 320, height: 200 }, locale: 'en-GB', permissions: ['clipboard-read', 'clipboard-write'] };
/** Two metres apart in the empty hall, each looking at the other. */
const ANN = '/?at=concourse&x=0&z=-33&yaw=0', BEN = '/?at=concourse&x=0&z=-30.6&yaw=3.14';
const LATE = { timeout: 60_000, interval: 250 };

async function arrive(path: string): Promise<Page> {
  const page = await mall.open(await mall.someone(SMALL, async (context) => {
    await context.addInitScript(() => {
      // The help would stand before the view; every line of the hint is kept; sockets can be cut under the page.
      localStorage.setItem('galleria.help', 'seen');
      const Real = window.WebSocket, sockets: WebSocket[] = [];
      window.WebSocket = class extends Real {
        constructor(...given: ConstructorParameters<typeof Real>) {
          super(...given);
          sockets.push(this);
        }
      };
      window.cut = () => { for (const socket of sockets.splice(0)) socket.close(); };
      window.hints = [];
      addEventListener('DOMContentLoaded', () => {
        const hint = document.getElementById('hint');
        if (hint) new MutationObserver(() => window.hints.push(hint.textContent)).observe(hint, { childList: true, characterData: true, subtree: true });
      });
    });
  }), path);
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
/** What the list says of each who is here. */
async function people(page: Page): Promise<string[]> {
  return page.locator('[data-panel="people"] article.item').allInnerTexts();
}
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
async function say(page: Page, words: string): Promise<void> {
  await openTool(page, 'chat');
  await page.locator('#field-say').fill(words);
  await page.locator('#field-say').press('Enter');
}

it('two arrive by links, see each other walk, talk, come back after a cut and a reload as the same two, and part', async () => {
  const ann = await arrive(ANN), ben = await arrive(BEN);
  for (const page of [ann, ben]) {
    await drawing(page);
    await drawOnly(page, PEOPLE);
    await openTool(page, 'people');
    await expect.poll(async () => (await people(page)).length, LATE).toBe(2);
  }
  await closeAll(ben);
  const [a, b] = [await spotOf(ann), await spotOf(ben)];
  expect([a.place, b.place]).toEqual(['concourse', 'concourse']);
  expect(Math.hypot(a.x - b.x, a.z - b.z)).toBeCloseTo(2.4, 1);

  // Ben walks to his right, and Ann sees him on the way and where he comes to stand.
  await watchOthers(ann);
  await expect.poll(() => othersNow(ann), LATE).toHaveLength(1);
  const [benId] = await othersNow(ann), start = (await eyes(ben)).at;
  await headOfOther(ann, true);
  await ben.bringToFront();
  await ben.keyboard.down('KeyD');
  await expect.poll(async () => apart((await eyes(ben)).at, start), LATE).toBeGreaterThan(1.2);
  await ben.keyboard.up('KeyD');
  await expect.poll(async () => apart((await headOfOther(ann)).at(-1) ?? start, (await eyes(ben)).at), LATE).toBeLessThan(0.06);
  const { at: stands } = await eyes(ben), whole = apart(stands, start), way = (await headOfOther(ann)).map((head) => apart(head, start));
  expect(way.filter((far) => far > 0.05 && far < whole - 0.05).length).toBeGreaterThanOrEqual(2);

  // Ben's words stand over his head and in Ann's chat.
  await say(ben, 'shall we look at lamps?');
  await closeAll(ben);
  await expect.poll(async () => (await bubbles(ann)).filter((bubble) => apart(bubble, stands) < 0.3 && bubble.y > 1.75).length, LATE).toBe(1);
  expect(await ann.locator('[data-tool="chat"] .badge').textContent()).toBe('1');
  await openTool(ann, 'chat');
  await ann.getByText('shall we look at lamps?').waitFor();
  await closeAll(ann);

  // Ben's connection is cut and the network stays away: both are told; then he is back as he was, and what he wrote meanwhile is said.
  await openTool(ann, 'people');
  await ben.context().setOffline(true);
  await ben.evaluate(() => window.cut());
  await expect.poll(() => ben.locator('#hint').textContent(), LATE).toBe('Reconnecting…');
  await expect.poll(async () => (await people(ann))[1], LATE).toContain('Connection lost');
  await say(ben, 'here I am again');
  await ben.getByText('The connection is away. This is sent once it is back.').waitFor();
  await ben.context().setOffline(false);
  await expect.poll(() => ben.locator('#hint').textContent(), LATE).not.toBe('Reconnecting…');
  await expect.poll(async () => (await people(ann)).map((line) => line.includes('Connection lost')), LATE).toEqual([false, false]);
  expect(apart((await eyes(ben)).at, stands)).toBeLessThan(0.01);
  expect(await othersNow(ann)).toEqual([benId]);
  await ann.locator('[data-tool="chat"] .badge').getByText('1').waitFor();
  expect(await ben.locator('#field-say').inputValue()).toBe('');

  // Cut once more, and this time Ben loads the page again: he stands where he stood, once.
  await ben.context().setOffline(true);
  await ben.evaluate(() => window.cut());
  await expect.poll(async () => (await people(ann))[1], LATE).toContain('Connection lost');
  await ben.context().setOffline(false);
  await ben.reload();
  // The room would keep the lost one for half a minute more.
  await expect.poll(async () => (await people(ann)).filter((line) => !line.includes('Connection lost')).length, LATE).toBe(2);
  await expect.poll(() => people(ann), { timeout: 3000, interval: 250 }).toHaveLength(2);
  await drawing(ben);
  await drawOnly(ben, PEOPLE);
  await expect.poll(async () => (await othersNow(ann)).filter((id) => id !== benId).length, LATE).toBe(1);
  expect(await othersNow(ann)).toHaveLength(1);
  await headOfOther(ann, true);
  await expect.poll(async () => apart((await headOfOther(ann)).at(-1) ?? start, stands), LATE).toBeLessThan(0.06);
  await openTool(ben, 'chat');
  await ben.getByText('here I am again').waitFor();

  // He leaves: the list and the hall are without him.
  await ben.close();
  await expect.poll(async () => (await people(ann)).length, LATE).toBe(1);
  await expect.poll(() => othersNow(ann), LATE).toEqual([]);
}, 300_000);

it('who walks is shown between the poses that arrive, and not only at them', async () => {
  const page = await arrive(ANN), cleo = await standBy(mall.origin, 'concourse', await cookieOf(await mall.someone(), mall.origin));
  const stand = (seq: number, x: number): void => cleo.pose({ seq, head: { x, y: 1.65, z: -30.6, qx: 0, qy: 1, qz: 0, qw: 0 }, left: null, right: null });
  await drawing(page);
  await drawOnly(page, PEOPLE);
  stand(0, -2);
  await watchOthers(page);
  await expect.poll(() => othersNow(page), LATE).toHaveLength(1);
  await headOfOther(page, true);
  // 2.5 m/s in steps of a quarter of a metre.
  for (let i = 1; i <= 16; i++) {
    stand(i, -2 + i / 4);
    await new Promise((done) => { setTimeout(done, 100); });
  }
  // Who comes to rest says so once.
  stand(17, 2);
  await expect.poll(async () => (await headOfOther(page)).at(-1)?.x, LATE).toBeCloseTo(2, 1);
  // Nobody overtakes themselves by more than a moment's walk, whatever the network held up.
  expect(Math.max(...(await headOfOther(page)).map(({ x }) => x))).toBeLessThan(2.8);
  const way = (await headOfOther(page)).map(({ x }) => x).filter((x) => x > -1.99 && x < 1.99), between = way.filter((x) => Math.abs(x * 4 - Math.round(x * 4)) > 0.1);
  expect(between.length).toBeGreaterThan(way.length / 2);
  expect(between.length).toBeGreaterThan(3);
  await cleo.leave();
}, 200_000);

it('a link opens in the place and spot that it names, and the place\'s name is read', async () => {
  const page = await arrive('/?at=kiln&x=0.5&z=1.4&yaw=0');
  await expect.poll(() => page.locator('#place').textContent(), { timeout: 60_000 }).toBe('Kiln');
  const spot = await spotOf(page);
  expect(spot).toEqual({ place: 'kiln', x: 0.5, z: 1.4 });
}, 200_000);
