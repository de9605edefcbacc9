/** Keeps a slow machine usable: fewer pixels a frame, and a rest after a slow one. Never while a headset is worn: it keeps its own pace. */
import type { AbstractEngine } from '@babylonjs/core/Engines/abstractEngine.js';
import type { Scene } from '@babylonjs/core/scene.js';

/** Milliseconds a frame: above the first pixels are given up, below the second they come back. */
const SLOW = 34, FAST = 19;
/** Frames, or milliseconds, that a decision rests on; most pixels given up along each edge; a step. */
const FRAMES = 40, LONG = 1500, COARSEST = 2, STEP = 1.25;
/** Milliseconds: a single frame longer than this was a pause, as when the page was hidden or a store was built. */
const PAUSE = 400;
/** Milliseconds of a frame after which comes a rest, as a share of the frame, and the longest. */
const TIRING = 100, REST = 0.5, LONGEST_REST = 300;

const inHeadset = (scene: Scene): boolean => scene.activeCamera?.getClassName() === 'WebXRCamera';

/** Starts watching; returns what stops it. `finest` is the scaling level of the sharpest picture. */
export function keepPace(scene: Scene, engine: AbstractEngine, finest: number): () => void {
  let frames = 0, spent = 0, before = 0;
  const watch = scene.onAfterRenderObservable.add(() => {
    const took = engine.getDeltaTime(), pause = took > PAUSE && before <= PAUSE;
    before = took;
    if (pause || document.hidden || inHeadset(scene)) return;
    frames++;
    spent += took;
    if (frames < FRAMES && spent < LONG) return;
    const mean = spent / frames, level = engine.getHardwareScalingLevel();
    frames = spent = 0;
    const wished = mean > SLOW ? Math.min(finest * COARSEST, level * STEP) : mean < FAST ? Math.max(finest, level / STEP) : level;
    if (wished !== level) engine.setHardwareScalingLevel(wished);
  });
  return () => scene.onAfterRenderObservable.remove(watch);
}

/**
 * Draws frames until the returned function is called. A browser draws before it hears what has arrived, so
 * where frames follow each other without a gap (no graphics card), goods would come in at one step a frame.
 */
export function drawFrames(scene: Scene, engine: AbstractEngine): () => void {
  let timer = 0, before = performance.now();
  const draw = (): void => {
    scene.render();
    const now = performance.now(), took = now - before;
    before = now;
    if (took < TIRING || inHeadset(scene)) return;
    engine.stopRenderLoop(draw);
    timer = window.setTimeout(() => {
      before = performance.now();
      engine.runRenderLoop(draw);
    }, Math.min(LONGEST_REST, took * REST));
  };
  engine.runRenderLoop(draw);
  return () => {
    window.clearTimeout(timer);
    engine.stopRenderLoop(draw);
  };
}
