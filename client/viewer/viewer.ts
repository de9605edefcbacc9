/** A model on a turntable in studio light: a page's own small window into the mall. Fetched when the first is shown. */
import { openStage } from './stage.ts';

export interface ViewerOptions {
  /** Whether it turns by itself until somebody takes hold of it. */
  readonly turning: boolean;
}
export const VIEWER_DEFAULTS: ViewerOptions = { turning: true };

export interface Viewer {
  /** Shows a GLB, in one of its colours where it has that; what was shown before stays until it is there. The last asked for is shown. @throws what the loader throws */
  show(address: string, colour?: string): Promise<void>;
  /** Turns by an angle, radians. */
  turn(by: number): void;
  dispose(): void;
}

/** Turns a second, and milliseconds between two pictures while it turns by itself. */
const SPEED = 0.5, EVERY = 33;

export function openViewer(canvas: HTMLCanvasElement, options: Partial<ViewerOptions> = {}): Viewer {
  const { turning } = { ...VIEWER_DEFAULTS, ...options };
  const stage = openStage(canvas, Math.min(2, window.devicePixelRatio)), { engine, scene, camera } = stage;
  // Wheels belong to the page: a drawer is scrolled past its models.
  camera.inputs.removeByType('ArcRotateCameraMouseWheelInput');
  camera.inputs.removeByType('ArcRotateCameraKeyboardMoveInput');
  camera.attachControl(canvas, false);
  let held = !turning, last = 0, moved = true, shows = 0;
  const takeHold = (): void => { held = true; moved = true; };
  canvas.addEventListener('pointerdown', takeHold);
  const watch = new ResizeObserver(() => { engine.resize(); moved = true; });
  watch.observe(canvas);
  let visible = true;
  const sight = new IntersectionObserver(([entry]) => { visible = entry?.isIntersecting ?? true; });
  sight.observe(canvas);
  const atRest = (): boolean => camera.inertialAlphaOffset === 0 && camera.inertialBetaOffset === 0 && camera.inertialRadiusOffset === 0;
  engine.runRenderLoop(() => {
    const now = performance.now();
    if (!visible || !stage.shown() || now - last < EVERY) return;
    if (held && !moved && atRest()) return;
    if (!held) camera.alpha += (SPEED * Math.min(100, now - last)) / 1000;
    last = now;
    // Textures that come late are drawn when they are there.
    moved = !scene.isReady();
    scene.render();
  });

  return {
    async show(address, colour) {
      if (!await stage.show(address, colour)) return;
      moved = true;
      canvas.dataset.shown = String(++shows);
    },
    turn(by) { takeHold(); camera.alpha += by; },
    dispose() {
      watch.disconnect();
      sight.disconnect();
      canvas.removeEventListener('pointerdown', takeHold);
      stage.dispose();
    },
  };
}
