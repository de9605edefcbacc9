/** A gamepad in a page: the browser's device is ours, everything after it is the mall's. */
import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { drawing, eyes, frame } from './drawn.ts';
import { useMall } from './harness.ts';

declare global { interface Window { pad: { readonly axes: number[]; readonly buttons: { pressed: boolean; touched: boolean; value: number }[] } } }

const mall = useMall();
/** Buttons of the standard mapping. */
const A = 0, B = 1;

async function giveGamepad(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    localStorage.setItem('galleria.help', 'seen');
    window.pad = { axes: [0, 0, 0, 0], buttons: Array.from({ length: 17 }, () => ({ pressed: false, touched: false, value: 0 })) };
    navigator.getGamepads = () => [{ ...window.pad, id: 'pad', index: 0, connected: true, mapping: 'standard', timestamp: performance.now(), vibrationActuator: null } as unknown as Gamepad];
  });
}
/** Pushes an axis until something holds, and lets go. */
async function push(page: Page, axis: number, value: number, holds: () => Promise<boolean>): Promise<void> {
  await page.evaluate(([index, to]) => { window.pad.axes[index] = to; }, [axis, value] as const);
  await expect.poll(holds, { timeout: 60_000, interval: 50 }).toBe(true);
  await page.evaluate((index) => { window.pad.axes[index] = 0; }, axis);
  await frame(page, 2);
}
async function press(page: Page, button: number): Promise<void> {
  for (const pressed of [true, false]) {
    await page.evaluate(([index, down]) => { Object.assign(window.pad.buttons[index] ?? {}, { pressed: down }); }, [button, pressed] as const);
    await frame(page, 2);
  }
}

test('a gamepad walks, turns a step a push, looks down, and its button picks up what is looked at and puts it back', { timeout: 300_000 }, async () => {
  const context = await mall.someone({ viewport: { width: 660, height: 220 }, locale: 'en-GB', reducedMotion: 'no-preference' }, giveGamepad);
  // 3.2 m before the plinth in the middle of Kiln, where the merchant pinned the moon jar.
  const page = await mall.open(context, '/?at=kiln&x=0&z=3.2&yaw=0');
  await page.bringToFront();
  await drawing(page);
  const start = await eyes(page), walked = async (): Promise<number> => {
    const { at } = await eyes(page);
    return (at.x - start.at.x) * start.look.x + (at.z - start.at.z) * start.look.z;
  };
  await push(page, 1, -1, async () => await walked() > 0.5);
  const { at } = await eyes(page);
  expect(Math.abs((at.x - start.at.x) * start.look.z - (at.z - start.at.z) * start.look.x)).toBeLessThan(0.02);

  // 45 degrees to the right, however long it is held, and back.
  const right = async (): Promise<number> => {
    const { look } = await eyes(page);
    return Math.atan2(start.look.x * look.z - start.look.z * look.x, start.look.x * look.x + start.look.z * look.z) * 180 / Math.PI;
  };
  await push(page, 2, 1, async () => await right() > 1);
  expect(await right()).toBeCloseTo(45, 0);
  await push(page, 2, -1, async () => await right() < 44);
  expect(await right()).toBeCloseTo(0, 0);

  // The jar stands about 0.6 m below the eyes.
  const jar = page.getByRole('dialog', { name: 'Celadon Moon Jar' }), down = async (): Promise<number> => -(await eyes(page)).look.y;
  const slope = Math.sin(Math.atan2(0.6, 3.2 - await walked()));
  await push(page, 3, 0.3, async () => await down() > slope - 0.03);
  await expect.poll(() => page.locator('#hint').textContent(), { timeout: 120_000, interval: 250 }).not.toContain('Setting out');
  await press(page, A);
  await jar.waitFor();

  // It turns by itself, until less motion is chosen.
  const spin = async (): Promise<number> => {
    const angle = (): Promise<number> => page.evaluate(() => window.galleria?.scene.getTransformNodeByName('hand')?.rotation.y ?? Number.NaN), before = await angle();
    await frame(page, 3);
    return await angle() - before;
  };
  expect(await spin()).toBeGreaterThan(0.01);
  await page.locator('[data-tool="account"]').evaluate((tool: HTMLElement) => tool.click());
  await page.getByRole('button', { name: 'Reduced', exact: true }).evaluate((choice: HTMLElement) => choice.click());
  expect(await spin()).toBe(0);
  await page.locator('[data-tool="account"]').evaluate((tool: HTMLElement) => tool.click());
  await press(page, B);
  await jar.waitFor({ state: 'hidden' });
});
