/** Babylon's glTF loader, which only finer models and headsets need: fetched after the first frame. */
import type { Scene } from '@babylonjs/core/scene.js';
import type { AssetContainer } from '@babylonjs/core/assetContainer.js';
import { LoadAssetContainerAsync } from '@babylonjs/core/Loading/sceneLoader.js';
import { registerBuiltInLoaders } from '@babylonjs/loaders/dynamic.js';
import { KHR_materials_variants } from '@babylonjs/loaders/glTF/2.0/Extensions/KHR_materials_variants.js';
import { sharePictures } from './shared-pictures.ts';

registerBuiltInLoaders();
sharePictures();

/** Loads a GLB, in one of its colours where it has some. Throws what the loader throws. */
export async function loadGlb(scene: Scene, address: string, colour?: string): Promise<AssetContainer> {
  const container = await LoadAssetContainerAsync(address, scene, { pluginExtension: '.glb' });
  container.addAllToScene();
  const root = container.meshes[0];
  if (root && colour !== undefined && KHR_materials_variants.GetAvailableVariants(root).includes(colour)) KHR_materials_variants.SelectVariant(root, colour);
  return container;
}
