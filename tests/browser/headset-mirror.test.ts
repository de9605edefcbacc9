/** Who wears a headset presses "Try on" on the board with a controller's ray, and stands before a mirror as tall as they are. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { drawing, drawOnly, eyes } from './drawn.ts';
import type { At } from './drawn.ts';
import { pressUntil } from './board.ts';
import { frames, giveHeadset, wearing } from './emulated-headset.ts';
import { useMall } from './harness.ts';

const mall = useMall();
const LATE = { timeout: 120_000, interval: 500 };
const SMALL = { viewport: { width: 320, height: 200 }, locale: 'en-GB' };
const SHOE = 'cloudline-runner', HEIGHT = 1.78;
interface Seen { readonly parts: readonly string[]; readonly foot: At; readonly faces: At; readonly scale: number; readonly low: number; readonly high: number; readonly image: readonly string[]; readonly alpha: number }
/** The mirror as it is drawn: what stands before it and in its glass, where it stands and which way it faces. */
const mirror = (page: Page): Promise<Seen | null> => page.evaluate(() => {
  const scene = window.galleria?.scene, root = scene?.getTransformNodeByName('mirror'), stage = scene?.getTransformNodeByName('mirror stage'), image = scene?.getTransformNodeByName('mirror image');
  if (!root || !stage || !image || stage.getChildMeshes().length === 0) return null;
  const names = (node: typeof stage): string[] => [...new Set(node.getChildMeshes().map(({ name }) => name.replace(/_primitive\d+$/, '')))].sort();
  const m = root.computeWorldMatrix(true).m, { min, max } = stage.getHierarchyBoundingVectors(), cloth = stage.getChildMeshes().find(({ name }) => name.startsWith('item'));
  return {
    parts: names(stage), image: names(image), foot: { x: m[12] ?? 0, y: m[13] ?? 0, z: m[14] ?? 0 }, faces: { x: m[8] ?? 0, y: m[9] ?? 0, z: m[10] ?? 0 },
    scale: Math.hypot(m[4] ?? 0, m[5] ?? 0, m[6] ?? 0), low: min.y, high: max.y, alpha: cloth?.material?.alpha ?? Number.NaN,
  };
});

test('in a headset shoes are tried on from the board, and a mirror of true size stands on the floor ahead', { timeout: 400_000 }, async () => {
  const page = await mall.open(await mall.someone(SMALL, giveHeadset), `/?at=stride&product=${SHOE}`);
  await page.evaluate(() => localStorage.setItem('galleria.help', 'seen'));
  await drawing(page);
  await drawOnly(page, '^(mirror|board)');
  const told = await page.evaluate((height) => fetch('/api/me/measures', { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ height, foot: 26.5 }) }).then(({ ok }) => ok), HEIGHT * 100);
  expect(told).toBe(true);
  await page.getByRole('button', { name: 'Enter VR' }).evaluate((tool: HTMLElement) => tool.click());
  await wearing(page);
  await frames(page, 3);
  // What was held before the eyes is in the right hand now, and hides no board.
  await expect.poll(() => page.evaluate(() => window.galleria?.scene.getTransformNodeByName('hand')?.parent?.name ?? ''), LATE).toMatch(/right/);

  await pressUntil(page, 'Try on', async () => (await mirror(page))?.parts.join() === 'body,item 0');
  const seen = await mirror(page), { at, look } = await eyes(page), level = Math.hypot(look.x, look.z);
  if (!seen) throw new Error('no mirror');
  // On the floor, ahead, an arm's length or two away, turned to who looks into it, as tall as they are.
  const to = { x: seen.foot.x - at.x, z: seen.foot.z - at.z }, far = Math.hypot(to.x, to.z);
  expect(seen.foot.y).toBeCloseTo(0, 3);
  expect(far).toBeGreaterThan(1.2);
  expect(far).toBeLessThan(2.3);
  expect((to.x * look.x + to.z * look.z) / (far * level)).toBeGreaterThan(0.95);
  expect((seen.faces.x * look.x + seen.faces.z * look.z) / level).toBeLessThan(-0.95);
  expect(seen.scale).toBeCloseTo(1, 3);
  expect(seen.low).toBeGreaterThan(-0.01);
  expect(seen.high - seen.low).toBeGreaterThan(HEIGHT - 0.03);
  expect(seen.high - seen.low).toBeLessThan(HEIGHT + 0.06);
  expect(seen.image).toEqual(seen.parts);
  expect(seen.alpha).toBe(1);

  // The fit map and leaving, from the board too.
  await pressUntil(page, 'Where it is tight or loose', async () => ((await mirror(page))?.alpha ?? 1) < 0.5);
});
