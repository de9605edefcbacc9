/** A merchant makes models in a browser, and a shopper's page gets them. */
import type { Page } from 'playwright-core';
import { Document } from '@gltf-transform/core';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { ProductCard } from '../../shared/shop.ts';
import { ballGrid, documentOf, glbOf } from '../models/shape/merchant/sent.ts';
import { DESKTOP, useMall } from './harness.ts';
import { atTheMug } from './staff.ts';

const mall = useMall();
const MINUTES = 300_000;
const WORDS = {
  en: { model: 'Model', propose: 'Propose models', choose: 'Choose', wear: 'Wear this model', worn: 'The mall shows the new model now.', upload: 'Upload a file', own: 'Your own model', again: 'Wear again', proposal: 'Proposal 1' },
  zh: { model: '3D 模型', propose: '生成方案', choose: '选用', wear: '采用这个模型', worn: '已采用，商场里即时生效。', upload: '上传文件', own: '自有模型', again: '恢复', proposal: '方案 1' },
} as const;

/** Runs Kiln, with the model of its mug before them. */
async function atItsModel(language: keyof typeof WORDS, email: string): Promise<{ page: Page; words: (typeof WORDS)[keyof typeof WORDS] }> {
  const words = WORDS[language], page = await atTheMug(mall, language, email, words.model);
  await shown(page);
  return { page, words };
}
/** Waits until every model in sight is there, by what its canvas says it shows. */
async function shown(page: Page): Promise<void> {
  await page.locator('canvas[data-shown]').first().waitFor({ timeout: 120_000 });
}
/** What a shopper's page is told about the mug. */
async function card(page: Page): Promise<ProductCard> {
  const cards = await page.evaluate(async () => (await fetch('/api/stores/kiln/products')).json() as Promise<unknown>);
  return ProductCard.array().parse(cards).find(({ id }) => id === 'morning-mug')!;
}
/** Whether a canvas shows more than one colour in its middle. */
const isDrawn = (page: Page): Promise<boolean> => page.locator('canvas[data-shown]').first().evaluate((canvas: HTMLCanvasElement) => {
  const small = document.createElement('canvas'), context = small.getContext('2d')!;
  [small.width, small.height] = [24, 24];
  context.drawImage(canvas, 0, 0, 24, 24);
  const { data } = context.getImageData(0, 0, 24, 24);
  return new Set(Array.from({ length: data.length / 4 }, (_, i) => data.slice(i * 4, i * 4 + 3).join())).size > 20;
});

// Before a model of its own is worn: what has one is not opened for shoppers to make theirs.
test.each([
  ['on a desktop', 'en', { tab: 'Make it yours', ask: 'Delete Mark', keep: 'Keep it', yes: 'Delete' }],
  ['on a phone in Chinese', 'zh', { tab: '开放定制', ask: '删除 Mark', keep: '保留', yes: '删除' }],
] as const)('%s a merchant is asked before a picture is deleted: it stays where they keep it, and goes where they mean it', { timeout: MINUTES }, async (_, language, { tab, ask, keep, yes }) => {
  const page = await atTheMug(mall, language, `pictures-${language}@example.com`, tab), sure = page.getByRole('alertdialog', { name: /Mark/ });
  const logo = await sharp({ create: { width: 90, height: 60, channels: 3, background: { r: language === 'zh' ? 200 : 20, g: 90, b: 40 } } }).png().toBuffer();
  await page.locator('input[type=file]').setInputFiles({ name: 'Mark.png', mimeType: 'image/png', buffer: logo });
  const cross = page.getByRole('button', { name: ask, exact: true });
  await cross.click();
  await sure.getByRole('button', { name: keep, exact: true }).click();
  await sure.waitFor({ state: 'detached' });
  expect(mall.db().prepare("SELECT COUNT(*) FROM artworks WHERE name = 'Mark'").pluck().get()).toBe(1);
  await cross.click();
  await sure.getByRole('button', { name: yes, exact: true }).click();
  await cross.waitFor({ state: 'detached' });
  expect(mall.db().prepare("SELECT COUNT(*) FROM artworks WHERE name = 'Mark'").pluck().get()).toBe(0);
});

test('words become proposals, one is adjusted and worn, a shopper\'s page gets it, and it is undone', { timeout: MINUTES }, async () => {
  const { page, words } = await atItsModel('en', 'mei@example.com'), before = await card(page);
  expect(await isDrawn(page)).toBe(true);
  await page.getByRole('textbox', { name: 'What does it look like?' }).fill('navy ceramic mug, 9 cm tall, without a handle, qwertz');
  await page.getByRole('button', { name: words.propose }).click();
  const first = page.getByRole('group', { name: words.proposal });
  await first.getByRole('button', { name: words.choose, exact: true }).waitFor({ timeout: 60_000 });
  await page.getByText('qwertz', { exact: true }).waitFor();
  expect((await card(page)).models).toEqual(before.models);
  await first.getByRole('button', { name: words.choose, exact: true }).click();
  const foot = page.getByRole('slider', { name: 'Foot' }), now = Number(await foot.getAttribute('aria-valuenow'));
  await foot.press('ArrowRight');
  expect(Number(await foot.getAttribute('aria-valuenow'))).toBeGreaterThan(now);
  await page.getByLabel('Height, cm').fill('0');
  await page.getByText('0.2 to 400 cm.').waitFor();
  expect(await page.getByRole('button', { name: words.wear }).isDisabled()).toBe(true);
  await page.getByLabel('Height, cm').fill('9');
  await page.getByRole('button', { name: words.wear }).click();
  await page.getByText(words.worn).waitFor();
  const after = await card(page);
  expect(after.models[0]).not.toBe(before.models[0]);

  const shopper = await mall.open(await mall.someone(DESKTOP), '/?at=kiln&product=morning-mug');
  const served = shopper.waitForResponse((response) => after.models.some((model) => response.url().endsWith(model)), { timeout: 120_000 });
  expect((await served).status()).toBe(200);
  await shopper.context().close();

  await page.getByRole('button', { name: words.again }).first().click();
  await expect.poll(async () => (await card(page)).models, { timeout: 20_000 }).toEqual(before.models);
});

test('on a phone in Chinese a file is uploaded, reported on and worn; one over the budget is refused with the reason', { timeout: MINUTES }, async () => {
  const { page, words } = await atItsModel('zh', 'ming@example.com'), before = await card(page);
  await page.getByRole('tab', { name: words.upload }).tap();
  const send = (name: string, bytes: Uint8Array): Promise<void> => page.locator('input[type=file]').setInputFiles({ name, mimeType: 'model/gltf-binary', buffer: Buffer.from(bytes) });
  await send('notes.glb', new TextEncoder().encode('no model at all, but long enough to have a head'));
  await page.getByRole('alert').filter({ hasText: 'not a binary glTF' }).waitFor();

  const specks = { positions: [] as number[], normals: [], uvs: [], indices: [] as number[] };
  for (let i = 0; i < 42_000; i++) {
    const [x, y, z] = [i % 36, Math.floor(i / 36) % 36, Math.floor(i / 1296)].map((k) => k * 3) as [number, number, number];
    specks.positions.push(x, y, z, x + 2, y, z, x + 1, y + 2, z + 1);
    specks.indices.push(i * 3, i * 3 + 1, i * 3 + 2);
  }
  await send('specks.glb', await glbOf(documentOf([{ grid: specks }])));
  await page.getByText('拿在手里：三角面 42,000，上限 40,000').waitFor({ timeout: 120_000 });
  expect(await page.getByRole('button', { name: words.wear }).isDisabled()).toBe(true);
  await page.getByRole('button', { name: '删除' }).tap();
  await page.getByText('上限 40,000').waitFor({ state: 'detached' });

  const ball = new Document();
  await send('ball.glb', await glbOf(documentOf([{ grid: ballGrid(20, 20), material: ball.createMaterial().setBaseColorFactor([0.1, 0.3, 0.6, 1]) }], ball)));
  await page.getByText('移除 40 个没有面积的三角面').waitFor({ timeout: 120_000 });
  expect((await card(page)).models).toEqual(before.models);
  const [content, view] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  expect(content).toBeLessThanOrEqual(view!);
  await page.getByRole('button', { name: words.wear }).tap();
  await page.getByText(words.worn).waitFor();
  await page.getByText(words.own, { exact: true }).waitFor();
  expect((await card(page)).models).not.toEqual(before.models);
});
