import type { CDPSession, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { PHONE, useMall } from './harness.ts';

const mall = useMall();
const Spot = z.object({ place: z.string(), x: z.number(), z: z.number(), yaw: z.number() });

/** Where one stands, as the page keeps it when it is left. */
async function spotOf(page: Page): Promise<z.infer<typeof Spot>> {
  await page.evaluate(() => window.dispatchEvent(new Event('pagehide')));
  return Spot.parse(JSON.parse(await page.evaluate(() => sessionStorage.getItem('galleria.spot')) ?? 'null'));
}
/** A finger that goes from one point over others and is lifted after a while, milliseconds. */
async function finger(cdp: CDPSession, points: readonly (readonly [number, number])[], hold: number): Promise<void> {
  for (const [i, [x, y]] of points.entries()) await cdp.send('Input.dispatchTouchEvent', { type: i === 0 ? 'touchStart' : 'touchMove', touchPoints: [{ x, y }] });
  await new Promise((done) => { setTimeout(done, hold); });
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

test('on a phone the stick walks ahead and a drag looks around', { timeout: 240_000 }, async () => {
  const context = await mall.someone(PHONE), page = await mall.open(context, '/'), cdp = await context.newCDPSession(page);
  await page.waitForFunction(() => (window.galleria?.figures().draws ?? 0) > 0, undefined, { polling: 500 });
  const before = await spotOf(page), stick = await page.locator('#stick').boundingBox();
  if (!stick) throw new Error('a phone shows no stick');
  const [x, y] = [stick.x + stick.width / 2, stick.y + stick.height / 2];
  await finger(cdp, [[x, y], [x, y - 45]], 6000);
  const walked = await spotOf(page);
  expect(walked.z - before.z).toBeGreaterThan(0.5);
  expect(Math.abs(walked.x - before.x)).toBeLessThan(0.5);

  await finger(cdp, Array.from({ length: 9 }, (_, i) => [200 + 15 * i, 400] as const), 2500);
  // 120 pixels to the right turn to the right by 4 mrad each; the first few tell a drag from a tap.
  expect((await spotOf(page)).yaw - walked.yaw).toBeLessThan(-0.3);
});
