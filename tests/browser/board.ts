/** The board that hangs before who wears a headset: what it says, and a controller's ray that presses its buttons. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { eyes } from './drawn.ts';
import type { At } from './drawn.ts';
import { holdController, press } from './emulated-headset.ts';

const LATE = { timeout: 120_000, interval: 500 };
/** Where the headset and its right controller are in the headset's own space, metres. */
const HEAD = 1.6, HAND = [0.2, 1.35, -0.2] as const;
/** Pixels and metres of the board. */
const BOARD = { width: 1024, height: 1280, wide: 0.72, tall: 0.9 };

/** The middle of a button of the board, in the hall; null where the board has none of that name, or hides it. */
const buttonAt = (page: Page, label: string): Promise<At | null> => page.evaluate(([wanted, board]) => {
  interface Drawn { readonly text?: string; readonly centerX: number; readonly centerY: number; readonly isVisible: boolean }
  interface Sheet { getDescendants(direct?: boolean, keep?: (each: Drawn) => boolean): Drawn[] }
  const plane = window.galleria?.scene.getMeshByName('board');
  if (!plane?.isEnabled()) return null;
  const sheet = plane.material?.getActiveTextures().find((each) => 'getDescendants' in each) as unknown as Sheet | undefined, [drawn] = sheet?.getDescendants(false, ({ text }) => text === wanted) ?? [];
  if (!drawn || drawn.centerY < 0 || drawn.centerY > board.height) return null;
  const x = (drawn.centerX / board.width - 0.5) * board.wide, y = (0.5 - drawn.centerY / board.height) * board.tall, m = plane.computeWorldMatrix(true).m;
  return { x: x * (m[0] ?? 0) + y * (m[4] ?? 0) + (m[12] ?? 0), y: x * (m[1] ?? 0) + y * (m[5] ?? 0) + (m[13] ?? 0), z: x * (m[2] ?? 0) + y * (m[6] ?? 0) + (m[14] ?? 0) };
}, [label, BOARD] as const);

/** Points the right controller at a button of the board and presses its trigger. */
async function pressOnBoard(page: Page, label: string): Promise<void> {
  const to = await buttonAt(page, label), { at, look } = await eyes(page), length = Math.hypot(look.x, look.z), sin = look.x / length, cos = look.z / length;
  if (!to) throw new Error(`the board has no ${label}`);
  // From the hall to the headset's own space: right, up and back of who looks along `look`.
  const [x, y, z] = [to.x - at.x, to.y - at.y + HEAD, to.z - at.z], aim = { right: -x * cos + z * sin, up: y, back: -x * sin - z * cos };
  await holdController(page, 'right', HAND, [aim.right - HAND[0], aim.up - HAND[1], aim.back - HAND[2]]);
  await press(page, 'right', 'trigger');
}

/** Presses a button until that is so which it brings about: the board is drawn anew as what it tells of comes in, and a press may miss what moved. */
export async function pressUntil(page: Page, label: string, isSo: () => Promise<boolean>): Promise<void> {
  await expect.poll(() => buttonAt(page, label), LATE).not.toBeNull();
  for (let tries = 0; tries < 6; tries++) {
    if (await buttonAt(page, label) !== null) await pressOnBoard(page, label);
    for (let half = 0; half < 40; half++) {
      if (await isSo()) return;
      await page.waitForTimeout(500);
    }
  }
  throw new Error(`pressing ${label} did nothing`);
}

/** All words on the board; none where it hangs nowhere. */
export const wordsOnBoard = (page: Page): Promise<readonly string[]> => page.evaluate(() => {
  interface Sheet { getDescendants(direct?: boolean, keep?: (each: { readonly text?: string }) => boolean): readonly { readonly text?: string }[] }
  const plane = window.galleria?.scene.getMeshByName('board');
  const sheet = plane?.isEnabled() ? plane.material?.getActiveTextures().find((each) => 'getDescendants' in each) as unknown as Sheet | undefined : undefined;
  return (sheet?.getDescendants(false, ({ text }) => !!text) ?? []).map(({ text = '' }) => text);
});
