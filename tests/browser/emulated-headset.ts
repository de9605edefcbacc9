/** An emulated Quest 3 in a page (IWER), and hands to work it with. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import type { XRDevice } from 'iwer';

declare global {
  interface Window { headset: XRDevice; IWER: typeof import('iwer') }
}

type Side = 'left' | 'right';
const RUNTIME = fileURLToPath(new URL('../../node_modules/iwer/build/iwer.min.js', import.meta.url));

/** Every page of the context wears the headset from its first script on. Its right eye has no pixels: software rendering takes a second for each. */
export async function giveHeadset(context: BrowserContext): Promise<void> {
  await context.addInitScript({ content: await readFile(RUNTIME, 'utf8') });
  await context.addInitScript(() => {
    window.headset = new window.IWER.XRDevice(window.IWER.metaQuest3, { stereoEnabled: false });
    window.headset.installRuntime({ forceInstall: true });
    // IWER takes the bare matrix where the standard has a rigid transform.
    const space = XRReferenceSpace.prototype, offset = space.getOffsetReferenceSpace;
    space.getOffsetReferenceSpace = function shifted(transform) {
      return offset.call(this, (transform as unknown as { matrix?: XRRigidTransform }).matrix ?? transform);
    };
  });
}

/** Waits until the headset is worn: by the clock, since the page's own frames stop where the headset's begin. */
export async function wearing(page: Page): Promise<void> {
  await page.waitForFunction(() => (window.headset as unknown as { activeSession?: unknown }).activeSession, undefined, { polling: 250 });
}

/** Waits for so many frames of the session: time means nothing to software rendering. */
export function frames(page: Page, count: number): Promise<void> {
  return page.evaluate((n) => new Promise<void>((done) => {
    const session = (window.headset as unknown as { activeSession: XRSession }).activeSession;
    const tick = (left: number): void => { session.requestAnimationFrame(() => (left > 1 ? tick(left - 1) : done())); };
    tick(n);
  }), count);
}

/** Pushes a thumbstick (x right, y ahead) for some frames and lets it go. */
export async function pushStick(page: Page, side: Side, x: number, y: number, count = 4): Promise<void> {
  await page.evaluate(([hand, right, ahead]) => window.headset.controllers[hand]?.updateAxes('thumbstick', right, -ahead), [side, x, y] as const);
  await frames(page, count);
  await page.evaluate((hand) => window.headset.controllers[hand]?.updateAxes('thumbstick', 0, 0), side);
  await frames(page, 3);
}

/** Presses a button of a controller and lets it go. */
export async function press(page: Page, side: Side, button: 'trigger' | 'squeeze' | 'a-button' | 'b-button' | 'x-button' | 'y-button'): Promise<void> {
  for (const value of [1, 0]) {
    await page.evaluate(([hand, id, to]) => window.headset.controllers[hand]?.updateButtonValue(id, to), [side, button, value] as const);
    await frames(page, 3);
  }
}

/** Puts a controller somewhere in the headset's own space, pointing along a direction. */
export async function holdController(page: Page, side: Side, at: readonly [number, number, number], along: readonly [number, number, number]): Promise<void> {
  await page.evaluate(([hand, [x, y, z], [dx, dy, dz]]) => {
    const controller = window.headset.controllers[hand];
    if (!controller) throw new Error(`no ${hand} controller`);
    controller.position.set(x, y, z);
    // The rotation that turns -z into the direction: first up by pitch, then about y by yaw.
    const length = Math.hypot(dx, dy, dz), pitch = Math.asin(dy / length), yaw = Math.atan2(-dx, -dz);
    const [cp, sp, cy, sy] = [Math.cos(pitch / 2), Math.sin(pitch / 2), Math.cos(yaw / 2), Math.sin(yaw / 2)];
    controller.quaternion.set(sp * cy, cp * sy, -sp * sy, cp * cy);
  }, [side, at, along] as const);
  await frames(page, 3);
}
