/**
 * The pictures in the README, taken anew: `node tests/bench/readme-pictures.ts [NAME ...]`.
 * Those of the merchant's and the planner's page need a mall with a past and are taken by hand.
 */
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from '../browser/chromium.ts';
import { frames, giveHeadset, holdController, press, wearing } from '../browser/emulated-headset.ts';
import { runMall } from './running-mall.ts';

const DOCS = join(import.meta.dirname, '..', '..', 'docs');
/** Software rendering gives up every second pixel along an edge: these have twice as many. */
const WIDE: BrowserContextOptions = { viewport: { width: 1280, height: 720 }, deviceScaleFactor: 2, locale: 'en-GB', reducedMotion: 'reduce' };
const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true, locale: 'zh-CN', reducedMotion: 'reduce' };
/** Milliseconds until goods stand and the picture has settled. */
const SETTLED = 15_000;

interface Picture {
  readonly path: string;
  readonly as: BrowserContextOptions;
  readonly headset?: boolean;
  readonly pose?: (page: Page) => Promise<void>;
}

const closeOffer = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Good to know' }).click({ timeout: 60_000 }).catch(() => {});
};

const PICTURES: Readonly<Record<string, Picture>> = {
  hall: { path: '/', as: WIDE, pose: async (page) => { await page.keyboard.press('Escape'); } },
  store: { path: '/?at=kiln&x=0.6&z=0.6&yaw=-0.05', as: WIDE, pose: closeOffer },
  hand: {
    path: '/?at=stride&product=cloudline-runner', as: WIDE,
    async pose(page) {
      await page.locator('[data-tool=help]').click();
      await page.waitForTimeout(SETTLED);
    },
  },
  checkout: {
    path: '/?at=kiln&product=morning-mug', as: WIDE,
    async pose(page) {
      await page.getByRole('button', { name: 'Put in the cart' }).click();
      await page.getByRole('button', { name: 'Cart (1)' }).click();
      await page.getByRole('button', { name: 'Check out' }).click();
      await page.getByLabel('Name').fill('Ada Wood');
      await page.getByLabel('Address').fill('1 Harbour Road, Seaton');
      await page.getByLabel('Phone').fill('+44 20 1234 567');
    },
  },
  phone: { path: '/?at=lumen&x=0&z=1.2&yaw=0', as: PHONE, pose: async (page) => { await page.keyboard.press('Escape'); } },
  headset: {
    path: '/?at=kiln&x=-0.45&z=4.2&yaw=0.2', as: { viewport: { width: 1000, height: 720 }, locale: 'en-GB', reducedMotion: 'reduce' }, headset: true,
    async pose(page) {
      await closeOffer(page);
      await page.getByRole('button', { name: 'Enter VR' }).evaluate((tool: HTMLElement) => tool.click());
      await wearing(page);
      await holdController(page, 'right', [0.15, 1.3, -0.2], [-0.15, -0.25, -2]);
      await press(page, 'right', 'trigger');
      await holdController(page, 'right', [0.22, 1.42, -0.6], [0, 0, -1]);
      await holdController(page, 'left', [-0.3, 1.25, -0.5], [0.1, 0.2, -1]);
      await frames(page, 12);
    },
  },
};

async function take(browser: Browser, origin: string, name: string, { path, as, headset, pose }: Picture): Promise<void> {
  const context = await browser.newContext(as);
  context.setDefaultTimeout(120_000);
  if (headset) await giveHeadset(context);
  const page = await context.newPage();
  await page.goto(origin + path);
  await page.waitForTimeout(SETTLED);
  await pose?.(page);
  if (!headset) await page.waitForTimeout(SETTLED / 5);
  await page.screenshot({ path: join(DOCS, `${name}.png`), scale: 'css' });
  await context.close();
}

const asked = process.argv.slice(2), unknown = asked.find((name) => !Object.hasOwn(PICTURES, name));
if (unknown !== undefined) {
  process.stderr.write(`There is no picture ${unknown}; there are ${Object.keys(PICTURES).join(', ')}.\n`);
  process.exit(2);
}
const mall = await runMall(), browser = await launchChromium();
try {
  for (const [name, picture] of Object.entries(PICTURES)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    process.stderr.write(`${name} ...\n`);
    await take(browser, mall.origin, name, picture);
  }
} finally {
  await browser.close();
  await mall.stop();
}
