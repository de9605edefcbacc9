/** What is in the hand, and its other colours. */
import type { PBRMaterial } from '@babylonjs/core/Materials/PBR/pbrMaterial.js';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { ProductCard } from '../../shared/shop.ts';
import { drawing, drawOnly } from './drawn.ts';
import { useMall } from './harness.ts';

const mall = useMall();
const MUG = 'morning-mug', LATE = { timeout: 90_000, interval: 500 };

/** Whether a surface in the hand has a colour, sRGB hex, but for what two roundings to 8 bits change. */
const wears = (page: Page, colour: string): Promise<boolean> => page.evaluate((hex) => {
  const wanted = [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16)), parts = window.galleria?.scene.getTransformNodeByName('hand')?.getChildMeshes() ?? [];
  return parts.some(({ material }) => {
    const { r, g, b } = (material as PBRMaterial).albedoColor.toGammaSpace();
    return [r, g, b].every((channel, i) => Math.abs(255 * channel - (wanted[i] ?? 0)) < 3);
  });
}, colour);

test('another colour is chosen on the card and drawn in the hand', { timeout: 240_000 }, async () => {
  const page = await mall.open(await mall.someone(), `/?at=kiln&product=${MUG}`);
  await drawing(page);
  await drawOnly(page, '^hand$');
  const cards = ProductCard.array().parse(await (await page.request.get(`${mall.origin}/api/stores/kiln/products`)).json()), colours = cards.find(({ id }) => id === MUG)?.colourways ?? [];
  const choice = (name: string) => page.getByRole('dialog', { name: 'Morning Mug' }).getByRole('button', { name, exact: true });
  for (const { name, main } of colours) {
    await choice(name.en).click();
    await expect.poll(() => choice(name.en).getAttribute('aria-pressed'), LATE).toBe('true');
    await expect.poll(() => wears(page, main), LATE).toBe(true);
  }
  expect(new Set(colours.map(({ main }) => main)).size).toBeGreaterThan(1);
});

test('a model in the hand wears the mall\'s pictures of its material, which come once and lie on the graphics card once', { timeout: 240_000 }, async () => {
  const page = await mall.open(await mall.someone(), `/?at=kiln&product=${MUG}`), asked: string[] = [];
  page.on('request', (request) => { if (request.url().includes('/models/materials/')) asked.push(new URL(request.url()).pathname); });
  await drawing(page);
  await drawOnly(page, '^hand$');
  const pictures = (): Promise<{ readonly url: string; readonly card: number; readonly ready: boolean }[]> => page.evaluate(() => {
    const parts = window.galleria?.scene.getTransformNodeByName('hand')?.getChildMeshes() ?? [];
    return parts.flatMap(({ material }) => material?.getActiveTextures() ?? []).flatMap((texture) => {
      const inside = texture.getInternalTexture();
      return inside?.url.includes('/models/materials/') ? [{ url: inside.url, card: inside.uniqueId, ready: texture.isReady() }] : [];
    });
  });
  await expect.poll(async () => (await pictures()).filter(({ ready }) => ready).length, LATE).toBeGreaterThanOrEqual(3);
  const before = new Set((await pictures()).map(({ url }) => url)), dialog = page.getByRole('dialog', { name: 'Morning Mug' });
  const cards = ProductCard.array().parse(await (await page.request.get(`${mall.origin}/api/stores/kiln/products`)).json()), other = cards.find(({ id }) => id === MUG)?.colourways.at(-1);
  await dialog.getByRole('button', { name: other?.name.en ?? '', exact: true }).click();
  await expect.poll(() => wears(page, other?.main ?? ''), LATE).toBe(true);
  await expect.poll(async () => new Set((await pictures()).filter(({ ready }) => ready).map(({ url }) => url)), LATE).toEqual(before);
  // One picture on the card for each address, whatever number of materials wears it.
  expect(new Set((await pictures()).map(({ card }) => card)).size).toBe(before.size);
  expect(asked.length).toBe(new Set(asked).size);
  expect(asked.length).toBeGreaterThanOrEqual(3);
});
