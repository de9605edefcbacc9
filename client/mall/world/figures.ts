/** What a frame costs, for benches and for who tunes a store. */
import type { Scene } from '@babylonjs/core/scene.js';

declare global {
  /** The mall as it is drawn, for benches, tests and who tunes a store; there from the first frame on. */
  interface Window { galleria?: { readonly scene: Scene; readonly figures: () => SceneFigures } }
}

export interface SceneFigures {
  readonly draws: number;
  /** Drawn in the last frame. */
  readonly triangles: number;
  readonly meshes: number;
  /** Textures on the graphics card with their mip levels, MiB. */
  readonly textures: number;
}

/** The mark that a page leaves in its own timeline when the first picture stands. */
export const FIRST_FRAME = 'galleria.first-frame';

/** Marks the first frame that shows something, and calls: what the first picture does without is fetched from then on. */
export function afterFirstFrame(scene: Scene, act: () => void): void {
  const engine = scene.getEngine();
  let before = 0;
  const begin = scene.onBeforeRenderObservable.add(() => { before = engine._drawCalls.current; });
  const end = scene.onAfterRenderObservable.add(() => {
    if (engine._drawCalls.current === before) return;
    scene.onBeforeRenderObservable.remove(begin);
    scene.onAfterRenderObservable.remove(end);
    performance.mark(FIRST_FRAME);
    act();
  });
}

/** Counts the draws of frames from now on; the returned function tells of the last frame. */
export function countFigures(scene: Scene): () => SceneFigures {
  const engine = scene.getEngine();
  let before = engine._drawCalls.current, draws = 0;
  scene.onBeforeRenderObservable.add(() => { before = engine._drawCalls.current; });
  scene.onAfterRenderObservable.add(() => { draws = engine._drawCalls.current - before; });
  return () => ({
    draws,
    triangles: Math.round(scene.getActiveIndices() / 3),
    meshes: scene.getActiveMeshes().length,
    textures: engine.getLoadedTexturesCache().reduce((sum, { width, height, depth, isCube, generateMipMaps }) => sum + width * height * Math.max(1, depth) * (isCube ? 6 : 1) * 4 * (generateMipMaps ? 4 / 3 : 1), 0) / 2 ** 20,
  });
}
