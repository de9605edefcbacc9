/** A model on a turntable in studio light: a page's own small window into the mall. Fetched when the first is shown. */
import { ArcRotateCamera } from '@babylonjs/core/Cameras/arcRotateCamera.js';
import { Engine } from '@babylonjs/core/Engines/engine.js';
import { Color4 } from '@babylonjs/core/Maths/math.color.js';
import { Vector3 } from '@babylonjs/core/Maths/math.vector.js';
import type { AbstractMesh } from '@babylonjs/core/Meshes/abstractMesh.js';
import { CreateGround } from '@babylonjs/core/Meshes/Builders/groundBuilder.js';
import type { AssetContainer } from '@babylonjs/core/assetContainer.js';
import { Scene } from '@babylonjs/core/scene.js';
import '@babylonjs/core/Culling/ray.js';
import { shade } from '../mall/build.ts';
import { lightScene } from '../mall/environment.ts';
import { readyLoader } from '../mall/goods.ts';
import { loadGlb } from '../mall/world/loader.ts';

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

/** Turns a second, milliseconds between two pictures while it turns by itself, and radians that a camera looks down. */
const SPEED = 0.5, EVERY = 33, DOWN = 1.25;

export function openViewer(canvas: HTMLCanvasElement, options: Partial<ViewerOptions> = {}): Viewer {
  const { turning } = { ...VIEWER_DEFAULTS, ...options };
  readyLoader();
  const engine = new Engine(canvas, true, { stencil: false, preserveDrawingBuffer: true, alpha: true }, false), scene = new Scene(engine);
  scene.useRightHandedSystem = true;
  engine.setHardwareScalingLevel(1 / Math.min(2, window.devicePixelRatio));
  lightScene(scene);
  scene.clearColor = new Color4(0, 0, 0, 0);
  const camera = new ArcRotateCamera('eye', Math.PI / 2 - 0.5, DOWN, 3, Vector3.Zero(), scene);
  Object.assign(camera, { fov: 0.5, minZ: 0.01, lowerBetaLimit: 0.2, upperBetaLimit: Math.PI / 2, panningSensibility: 0, wheelPrecision: 200 });
  // Wheels belong to the page: a drawer is scrolled past its models.
  camera.inputs.removeByType('ArcRotateCameraMouseWheelInput');
  camera.inputs.removeByType('ArcRotateCameraKeyboardMoveInput');
  camera.attachControl(canvas, false);
  const ground = CreateGround('shade', { width: 1, height: 1 }, scene);
  ground.material = shade(scene);
  ground.isVisible = false;
  let shown: AssetContainer | null = null, asked = 0, held = !turning, last = 0, moved = true;
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
    if (!visible || !shown || now - last < EVERY) return;
    if (held && !moved && atRest()) return;
    if (!held) camera.alpha += (SPEED * Math.min(100, now - last)) / 1000;
    last = now;
    // Textures that come late are drawn when they are there.
    moved = !scene.isReady();
    scene.render();
  });

  return {
    async show(address, colour) {
      const turn = ++asked, container = await loadGlb(scene, address, colour);
      if (turn !== asked || scene.isDisposed) return container.dispose();
      shown?.dispose();
      shown = container;
      frame(camera, ground, container.meshes);
      moved = true;
      canvas.dataset.shown = String(turn);
    },
    turn(by) { takeHold(); camera.alpha += by; },
    dispose() {
      asked++;
      watch.disconnect();
      sight.disconnect();
      canvas.removeEventListener('pointerdown', takeHold);
      scene.dispose();
      engine.dispose();
    },
  };
}

/** Looks at all of a model, whatever its size, with its shade on the ground. */
function frame(camera: ArcRotateCamera, ground: AbstractMesh, meshes: readonly AbstractMesh[]): void {
  const low = new Vector3(Infinity, Infinity, Infinity), high = low.scale(-1);
  for (const mesh of meshes) {
    if (mesh.getTotalVertices() === 0) continue;
    mesh.computeWorldMatrix(true);
    const { minimumWorld, maximumWorld } = mesh.getBoundingInfo().boundingBox;
    low.minimizeInPlace(minimumWorld);
    high.maximizeInPlace(maximumWorld);
  }
  const size = high.subtract(low), span = size.length();
  camera.setTarget(low.add(high).scale(0.5));
  camera.radius = (span / 2 / Math.sin(camera.fov / 2)) * 1.02;
  Object.assign(camera, { minZ: span / 50, maxZ: span * 20, lowerRadiusLimit: camera.radius * 0.4, upperRadiusLimit: camera.radius * 1.6 });
  ground.position.set((low.x + high.x) / 2, low.y - span * 0.002, (low.z + high.z) / 2);
  ground.scaling.set(size.x * 1.5, 1, size.z * 1.5);
  ground.isVisible = true;
}
