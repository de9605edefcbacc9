/** Where a model stands to be looked at: studio light, its shade on the ground, a camera that has all of it in view. */
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

export interface Stage {
  readonly engine: Engine;
  readonly scene: Scene;
  readonly camera: ArcRotateCamera;
  readonly shown: () => AssetContainer | null;
  /** Shows a GLB, in one of its colours where it has that; false where another was asked for meanwhile. @throws what the loader throws */
  show(address: string, colour?: string): Promise<boolean>;
  dispose(): void;
}

/** Radians that the camera looks down, and stands to the side. */
const DOWN = 1.25, ASIDE = Math.PI / 2 - 0.5;

/** @param density pixels of the picture for each of the canvas */
export function openStage(canvas: HTMLCanvasElement, density: number): Stage {
  readyLoader();
  const engine = new Engine(canvas, true, { stencil: false, preserveDrawingBuffer: true, alpha: true }, false), scene = new Scene(engine);
  scene.useRightHandedSystem = true;
  engine.setHardwareScalingLevel(1 / density);
  lightScene(scene);
  scene.clearColor = new Color4(0, 0, 0, 0);
  const camera = new ArcRotateCamera('eye', ASIDE, DOWN, 3, Vector3.Zero(), scene);
  Object.assign(camera, { fov: 0.5, minZ: 0.01, lowerBetaLimit: 0.2, upperBetaLimit: Math.PI / 2, panningSensibility: 0, wheelPrecision: 200 });
  const ground = CreateGround('shade', { width: 1, height: 1 }, scene);
  ground.material = shade(scene);
  ground.isVisible = false;
  let shown: AssetContainer | null = null, asked = 0;
  return {
    engine, scene, camera, shown: () => shown,
    async show(address, colour) {
      const turn = ++asked, container = await loadGlb(scene, address, colour);
      if (turn !== asked || scene.isDisposed) {
        container.dispose();
        return false;
      }
      shown?.dispose();
      shown = container;
      frame(camera, ground, container.meshes);
      return true;
    },
    dispose() {
      asked++;
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
