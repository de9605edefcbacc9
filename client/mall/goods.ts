/** Models of products: one master a product, colour and level, shown any number of times as instances. */
import type { Scene } from '@babylonjs/core/scene.js';
import { Mesh } from '@babylonjs/core/Meshes/mesh.js';
import '@babylonjs/core/Meshes/instancedMesh.js';
import { TransformNode } from '@babylonjs/core/Meshes/transformNode.js';
import { Quaternion, Vector3 } from '@babylonjs/core/Maths/math.vector.js';
import type { AssetContainer } from '@babylonjs/core/assetContainer.js';
import { MeshoptCompression } from '@babylonjs/core/Meshes/Compression/meshoptCompression.js';
import meshoptDecoder from '@babylonjs/core/assets/meshopt/meshopt_decoder.js?url';
import type { ProductCard } from '../../shared/shop.ts';
import { readProvenance } from './world/provenance.ts';
import type { Provenance } from './world/provenance.ts';

/** What a picked mesh belongs to. */
export interface Shown { readonly product: string; readonly colour: string }

/** Readies the loader with the decoder that the mall itself serves. */
export function readyLoader(): void {
  MeshoptCompression.Configuration = { decoder: { url: new URL(meshoptDecoder, location.href).href } };
}

/** A model loaded once, invisible itself. */
export class Master {
  readonly #container: AssetContainer;
  constructor(container: AssetContainer) {
    this.#container = container;
  }

  /** Puts an instance of every part under a node. */
  show(under: TransformNode, shown: Shown | null): void {
    const scale = new Vector3(), turn = new Quaternion(), at = new Vector3();
    for (const part of this.#container.meshes) {
      if (!(part instanceof Mesh) || part.getTotalVertices() === 0) continue;
      part.computeWorldMatrix(true).decompose(scale, turn, at);
      const instance = part.createInstance(part.name);
      instance.parent = under;
      instance.scaling.copyFrom(scale);
      instance.rotationQuaternion = turn.clone();
      instance.position.copyFrom(at);
      instance.isPickable = shown !== null;
      instance.metadata = shown;
    }
  }

  /** Who made its file; null where that says nothing. */
  get provenance(): Provenance | null {
    return readProvenance(this.#container.meshes[0]?.metadata);
  }

  dispose(): void {
    this.#container.dispose();
  }
}

/** Loads a level of a product's model (0 is the finest) in one of its colours. Throws what the loader throws. */
export async function loadMaster(scene: Scene, card: Pick<ProductCard, 'models'>, level: 0 | 1 | 2, colour: string): Promise<Master> {
  const { loadGlb } = await import('./world/loader.ts'), container = await loadGlb(scene, card.models[level], colour);
  for (const mesh of container.meshes) {
    mesh.isVisible = false;
    mesh.isPickable = false;
  }
  return new Master(container);
}
