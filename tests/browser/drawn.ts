/** What a page of the mall draws, read from its scene where pictures would tell less. */
import type { Mesh } from '@babylonjs/core/Meshes/mesh.js';
import type { Node } from '@babylonjs/core/node.js';
import type { Page } from 'playwright-core';

/** Metres of the hall's frame. */
export interface At { readonly x: number; readonly y: number; readonly z: number }
interface Sight { readonly id: string; readonly heads: readonly At[] }
declare global { interface Window { sights: Sight[] } }

/** Whether frames are drawn, and something in them. */
export async function drawing(page: Page): Promise<void> {
  await page.waitForFunction(() => (window.galleria?.figures().draws ?? 0) > 0, undefined, { polling: 250 });
}

/** The names of people's parts and of the signs over them. */
export const PEOPLE = '^(head|limb|hand|shoe|shade|signs|figure|torso .*|hair .*)$';
/** Draws from now on only what has a name, or stands under one, that matches: software rendering keeps the pace of a screen then. */
export async function drawOnly(page: Page, names: string): Promise<void> {
  await page.evaluate((source) => {
    const wanted = new RegExp(source), scene = window.galleria?.scene;
    const isWanted = (node: Node | null): boolean => node !== null && (wanted.test(node.name) || isWanted(node.parent));
    scene?.onBeforeRenderObservable.add(() => { for (const mesh of scene.meshes) if (mesh.isVisible && !isWanted(mesh)) mesh.isVisible = false; });
  }, names);
}

/** Notes from now on, frame by frame, where the heads of other visitors are drawn. */
export async function watchOthers(page: Page): Promise<void> {
  await page.evaluate(() => {
    const scene = window.galleria?.scene;
    if (!scene) throw new Error('nothing is drawn yet');
    window.sights = [];
    scene.onAfterRenderObservable.add(() => {
      const drawn = scene.getMeshByName('head') as Mesh | null, matrices = drawn?._thinInstanceDataStorage.matrixData, heads: { x: number; y: number; z: number }[] = [];
      // All figures share one mesh of a head, an instance each.
      if (drawn?.isEnabled() && matrices) for (let i = 0; i < drawn.thinInstanceCount; i++) heads.push({ x: matrices[16 * i + 12] ?? 0, y: matrices[16 * i + 13] ?? 0, z: matrices[16 * i + 14] ?? 0 });
      for (const { metadata, position } of scene.meshes) {
        const id = String((metadata as { figure?: string } | null)?.figure ?? 'assistant');
        if (!id.startsWith('assistant')) window.sights.push({ id, heads: heads.filter(({ x, z }) => Math.hypot(x - position.x, z - position.z) < 0.3) });
      }
    });
  });
}
/** Where the only other visitor's head was drawn in each frame since the watch began, or since `renew` was said. */
export async function headOfOther(page: Page, renew = false): Promise<At[]> {
  const sights = await page.evaluate(() => window.sights);
  if (renew) await page.evaluate(() => { window.sights = []; });
  return sights.flatMap(({ heads }) => heads);
}
/** Who else was drawn in the last frames. */
export async function othersNow(page: Page): Promise<string[]> {
  await page.evaluate(() => { window.sights = []; });
  await frame(page, 2);
  return [...new Set((await page.evaluate(() => window.sights)).filter(({ heads }) => heads.length > 0).map(({ id }) => id))];
}

/** Waits for so many frames. */
export function frame(page: Page, count = 1): Promise<void> {
  return page.evaluate((n) => new Promise<void>((done) => {
    let left = n;
    const scene = window.galleria?.scene, observer = scene?.onAfterRenderObservable.add(() => {
      if (--left > 0) return;
      scene.onAfterRenderObservable.remove(observer ?? null);
      done();
    });
  }), count);
}

/** Where the eyes are, and which way they look (a unit vector). */
export async function eyes(page: Page): Promise<{ readonly at: At; readonly look: At }> {
  return page.evaluate(() => {
    const camera = window.galleria?.scene.activeCamera;
    if (!camera) throw new Error('nothing is drawn yet');
    const { x, y, z } = camera.globalPosition, { direction } = camera.getForwardRay();
    return { at: { x, y, z }, look: { x: direction.x, y: direction.y, z: direction.z } };
  });
}
/** The words in bubbles over heads stand on these points. */
export async function bubbles(page: Page): Promise<At[]> {
  return page.evaluate(() => (window.galleria?.scene.meshes ?? []).filter((mesh) => mesh.name === 'signs' && mesh.isEnabled()).flatMap((mesh) => {
    const positions = mesh.getVerticesData('position') ?? [], found: { x: number; y: number; z: number }[] = [];
    // Four corners a sign; a sheet of bubbles has eight signs, that of names more.
    if (positions.length !== 8 * 12) return [];
    for (let i = 0; i < positions.length; i += 12) {
      const [x = 0, y = 0, z = 0, x2 = 0, , z2 = 0] = positions.slice(i, i + 6);
      if (y > 0) found.push({ x: (x + x2) / 2, y, z: (z + z2) / 2 });
    }
    return found;
  }));
}
export const apart = (a: At, b: At): number => Math.hypot(a.x - b.x, a.z - b.z);
