/**
 * The pictures in the README, taken anew: `node tests/bench/readme-pictures.ts [NAME ...]`.
 * Those of the merchant's and the planner's page show a week of visitors who are programs. The operator's are taken by hand.
 */
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { buildClient } from '../../scripts/build-client.ts';
import { openInvitations } from '../../server/accounts/invitations.ts';
import { DATABASE } from '../../server/config.ts';
import type { Role } from '../../server/storage/invitations.ts';
import { openStore } from '../../server/storage/open.ts';
import { launchChromium } from '../browser/chromium.ts';
import { signUp } from '../browser/staff.ts';
import { frames, giveHeadset, holdController, press, wearing } from '../browser/emulated-headset.ts';
import { visitStore } from './pictures/past.ts';
import { runMall } from './running-mall.ts';
import type { RunningMall } from './running-mall.ts';

/** Whose pages the consoles show. */
const STORE = 'kiln';
const DOCS = join(import.meta.dirname, '..', '..', 'docs');
/** Software rendering gives up every second pixel along an edge: these have twice as many. */
const WIDE: BrowserContextOptions = { viewport: { width: 1280, height: 720 }, deviceScaleFactor: 2, locale: 'en-GB', reducedMotion: 'reduce' };
const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true, locale: 'zh-CN', reducedMotion: 'reduce' };
/** One eye of a headset. */
const EYE: BrowserContextOptions = { viewport: { width: 1000, height: 720 }, locale: 'en-GB', reducedMotion: 'reduce' };
/** A headset's own browser: a flat window in front of who wears it, pointed at by a ray. */
const WINDOW: BrowserContextOptions = { viewport: { width: 1000, height: 640 }, deviceScaleFactor: 1, hasTouch: true, locale: 'en-GB', reducedMotion: 'reduce' };
/** Milliseconds until goods stand and the picture has settled. */
const SETTLED = 15_000;

interface Picture {
  readonly path: string;
  readonly as: BrowserContextOptions;
  readonly headset?: boolean;
  readonly pose: (page: Page) => Promise<void>;
}

/** What buying is called in a language, and who buys. */
interface Buying { readonly put: string; readonly out: string; readonly fields: Readonly<Record<string, string>> }
const ENGLISH: Buying = { put: 'Put in the cart', out: 'Check out', fields: { Name: 'Ada Wood', Address: '1 Harbour Road, Seaton', Phone: '+44 20 1234 567' } };
const CHINESE: Buying = { put: '放进购物车', out: '去结算', fields: { 收件人: '林知夏', 收货地址: '上海市徐汇区武康路 88 号', 电话: '+86 138 0000 0000' } };

/** Puts what is held in the cart and goes on to the checkout. */
const fillCheckout = async (page: Page, names: Buying): Promise<void> => {
  await page.getByRole('button', { name: names.put }).click();
  await page.locator('[data-tool=cart]').click();
  await page.getByRole('button', { name: names.out }).click();
  for (const [label, value] of Object.entries(names.fields)) await page.getByLabel(label).fill(value);
};
const closeOffer = async (page: Page, name = 'Good to know'): Promise<void> => {
  await page.getByRole('button', { name }).click({ timeout: 20_000 }).catch(() => {});
};
const closeHelp = (page: Page): Promise<void> => page.keyboard.press('Escape');
const wear = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Enter VR' }).evaluate((tool: HTMLElement) => tool.click());
  await wearing(page);
  await holdController(page, 'left', [-0.3, 1.25, -0.5], [0.1, 0.2, -1]);
  await holdController(page, 'right', [0.15, 1.3, -0.2], [-0.15, -0.25, -2]);
};
/** Presses the trigger on what the right controller points at, and holds it up where it is seen. */
const takeUp = async (page: Page): Promise<void> => {
  await press(page, 'right', 'trigger');
  await holdController(page, 'right', [0.2, 1.36, -0.62], [0, 0, -1]);
  await page.waitForTimeout(2 * SETTLED);
  await frames(page, 6);
};

const PICTURES: Readonly<Record<string, Picture>> = {
  hall: { path: '/', as: WIDE, pose: closeHelp },
  store: { path: '/?at=kiln&x=0.6&z=0.6&yaw=-0.05', as: WIDE, pose: async (page) => { await closeOffer(page); await closeHelp(page); } },
  hand: {
    path: '/?at=stride&product=cloudline-runner', as: WIDE,
    async pose(page) {
      await page.locator('[data-tool=help]').click();
      await page.waitForTimeout(SETTLED);
    },
  },
  checkout: { path: '/?at=kiln&product=morning-mug', as: WIDE, pose: (page) => fillCheckout(page, ENGLISH) },
  'phone-hall': { path: '/', as: PHONE, pose: closeHelp },
  phone: { path: '/?at=lumen&x=0&z=1.2&yaw=0', as: PHONE, pose: closeHelp },
  'phone-hand': { path: '/?at=stride&product=cloudline-runner', as: PHONE, pose: (page) => page.waitForTimeout(2 * SETTLED) },
  'phone-checkout': { path: '/?at=kiln&product=morning-mug', as: PHONE, pose: (page) => fillCheckout(page, CHINESE) },
  'headset-hall': { path: '/', as: EYE, headset: true, pose: async (page) => { await closeHelp(page); await wear(page); await frames(page, 12); } },
  'headset-store': {
    path: '/?at=lumen&x=0.3&z=1.6&yaw=-0.1', as: EYE, headset: true,
    async pose(page) {
      await closeOffer(page);
      await closeHelp(page);
      await wear(page);
      await frames(page, 12);
    },
  },
  headset: {
    path: '/?at=kiln&x=-0.45&z=4.2&yaw=0.2', as: EYE, headset: true,
    async pose(page) {
      await closeOffer(page);
      await wear(page);
      await takeUp(page);
    },
  },
  'headset-checkout': {
    path: '/?at=kiln&product=morning-mug', as: EYE, headset: true,
    async pose(page) {
      await fillCheckout(page, ENGLISH);
      await wear(page);
      await frames(page, 12);
    },
  },
};

/** A store's page of its merchant or planner. */
const CONSOLES: Readonly<Record<string, { readonly role: Role; readonly as: BrowserContextOptions }>> = {
  merchant: { role: { role: 'merchant', store: STORE }, as: { ...WIDE, viewport: { width: 1280, height: 960 } } },
  'merchant-phone': { role: { role: 'merchant', store: STORE }, as: PHONE },
  'merchant-headset': { role: { role: 'merchant', store: STORE }, as: WINDOW },
  planner: { role: { role: 'planner', store: null }, as: { ...WIDE, viewport: { width: 1280, height: 1130 } } },
  'planner-phone': { role: { role: 'planner', store: null }, as: PHONE },
  'planner-headset': { role: { role: 'planner', store: null }, as: WINDOW },
};

async function takeConsole(browser: Browser, { origin, data }: RunningMall, name: string, { role, as }: (typeof CONSOLES)[string]): Promise<void> {
  const { db, close } = openStore(join(data, DATABASE)), link = openInvitations({ db, origin, now: Date.now }).invite(role);
  close();
  const page = await (await browser.newContext(as)).newPage();
  await page.goto(link);
  await signUp(page, as.locale === 'zh-CN' ? 'zh' : 'en', `${name}@example.com`);
  await page.evaluate((store) => { location.hash = `#/${store}`; }, STORE);
  await page.waitForTimeout(SETTLED);
  await page.screenshot({ path: join(DOCS, `${name}.png`), scale: 'css' });
  await page.context().close();
}

async function take(browser: Browser, origin: string, name: string, { path, as, headset, pose }: Picture): Promise<void> {
  const context = await browser.newContext(as);
  context.setDefaultTimeout(120_000);
  if (headset) await giveHeadset(context);
  const page = await context.newPage();
  await page.goto(origin + path);
  await page.waitForTimeout(SETTLED);
  await pose(page);
  if (!headset) await page.waitForTimeout(SETTLED / 5);
  await page.screenshot({ path: join(DOCS, `${name}.png`), scale: 'css' });
  await context.close();
}

const asked = process.argv.slice(2), names = [...Object.keys(PICTURES), ...Object.keys(CONSOLES)], unknown = asked.find((name) => !names.includes(name));
const isAsked = (name: string): boolean => asked.length === 0 || asked.includes(name);
if (unknown !== undefined) {
  process.stderr.write(`There is no picture ${unknown}; there are ${names.join(', ')}.\n`);
  process.exit(2);
}
if (buildClient() !== 0) throw new Error('the client does not build');
const mall = await runMall(['--proxies', '1']), browser = await launchChromium();
try {
  for (const [name, picture] of Object.entries(PICTURES)) {
    if (!isAsked(name)) continue;
    process.stderr.write(`${name} ...\n`);
    await take(browser, mall.origin, name, picture);
  }
  const consoles = Object.entries(CONSOLES).filter(([name]) => isAsked(name));
  if (consoles.length > 0) await visitStore(mall, STORE);
  for (const [name, picture] of consoles) {
    process.stderr.write(`${name} ...\n`);
    await takeConsole(browser, mall, name, picture);
  }
} finally {
  await browser.close();
  await mall.stop();
}
