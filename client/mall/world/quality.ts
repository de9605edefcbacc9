/** Keeps frames flowing on slow machines by drawing fewer pixels, never while a headset is worn: it scales by itself. */
import type { AbstractEngine } from '@babylonjs/core/Engines/abstractEngine.js';
import type { Scene } from '@babylonjs/core/scene.js';

/** Milliseconds a frame: above the first pixels are given up, below the second they come back. */
const SLOW = 34, FAST = 19;
/** Frames that a decision rests on; most pixels given up along each edge; a step. */
const FRAMES = 40, COARSEST = 2, STEP = 1.25;

/** Starts watching; returns what stops it. `finest` is the scaling level of the sharpest picture. */
export function keepPace(scene: Scene, engine: AbstractEngine, finest: number): () => void {
  let frames = 0, spent = 0;
  const watch = scene.onAfterRenderObservable.add(() => {
    const took = engine.getDeltaTime();
    // A pause, as when the page was hidden or a store was built, says nothing about frames.
    if (took > 400 || document.hidden || scene.activeCamera?.getClassName() === 'WebXRCamera') return;
    frames++;
    spent += took;
    if (frames < FRAMES) return;
    const mean = spent / frames, level = engine.getHardwareScalingLevel();
    frames = spent = 0;
    const wished = mean > SLOW ? Math.min(finest * COARSEST, level * STEP) : mean < FAST ? Math.max(finest, level / STEP) : level;
    if (wished !== level) engine.setHardwareScalingLevel(wished);
  });
  return () => scene.onAfterRenderObservable.remove(watch);
}
