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
