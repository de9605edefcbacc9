/** The mirror that stands before a shopper: their mannequin in what they try on, seen from all around, and its reflection. */
import type { Scene } from '@babylonjs/core/scene.js';
import type { AssetContainer } from '@babylonjs/core/assetContainer.js';
import { PBRMaterial } from '@babylonjs/core/Materials/PBR/pbrMaterial.js';
import { Color3 } from '@babylonjs/core/Maths/math.color.js';
import { Mesh } from '@babylonjs/core/Meshes/mesh.js';
import '@babylonjs/core/Meshes/instancedMesh.js';
import { CreateBox } from '@babylonjs/core/Meshes/Builders/boxBuilder.js';
import { CreatePlane } from '@babylonjs/core/Meshes/Builders/planeBuilder.js';
import { TransformNode } from '@babylonjs/core/Meshes/transformNode.js';
import { Master } from '../goods.ts';
import { paint, shade } from '../build.ts';
import { loadGlb } from '../world/loader.ts';
import type { Spot } from './spot.ts';

export type Facing = 'turning' | 'front' | 'side' | 'back';

export interface Mirror {
  /** Stands the mirror before the shopper. */
  readonly stand: (spot: Spot) => void;
  /** Shows another GLB of the mannequin. Throws what the loader throws. */
  readonly show: (model: Blob) => Promise<void>;
  /** The fit map in place of the clothes' own look. */
  readonly map: (on: boolean) => void;
  readonly face: (facing: Facing) => void;
  readonly dispose: () => void;
}

/** Metres: the glass and its frame, and how far before the glass one stands. */
const GLASS = { width: 1.1, height: 2.15, above: 0.06 }, FRAME = 0.045, BEFORE = 0.62;
/** A reflection is drawn this flat behind the glass, so that it needs no room there. */
const FLAT = 0.1;
/** Radians a second, and the clothes' opacity while the fit map is shown. */
const TURNS = 0.55, THIN = 0.22;
const FACES: Readonly<Record<Exclude<Facing, 'turning'>, number>> = { front: 0, side: Math.PI / 2, back: Math.PI };

export function openMirror(scene: Scene): Mirror {
  const root = new TransformNode('mirror', scene), stage = new TransformNode('mirror stage', scene), glass = new TransformNode('mirror reflection', scene);
  const wood = paint(scene, '#8a6a48', 0.5), pane = paint(scene, '#b9c2c4', 0.12), soft = shade(scene);
  stage.parent = root;
  glass.parent = root;
  // What is reflected stands as far behind the glass as it stands before it, and turns the other way; flattened, it stays within the frame.
  glass.scaling.z = -FLAT;
  const box = (name: string, width: number, height: number, x: number, y: number, z: number, depth = FRAME): void => {
    const part = CreateBox(name, { width, height, depth }, scene);
    part.position.set(x, y, z);
    part.material = wood;
    part.parent = root;
    part.isPickable = false;
  };
  const { width, height, above } = GLASS, back = -BEFORE - 0.14;
  for (const s of [-1, 1]) box('mirror side', FRAME, height + 2 * FRAME, s * (width + FRAME) / 2, above + height / 2, -BEFORE - 0.05, 0.2);
  for (const y of [above - FRAME / 2, above + height + FRAME / 2]) box('mirror rail', width, FRAME, 0, y, -BEFORE - 0.05, 0.2);
  const face = CreatePlane('mirror glass', { width, height }, scene);
  face.position.set(0, above + height / 2, back);
  face.rotation.y = Math.PI;
  face.material = pane;
  face.parent = root;
  face.isPickable = false;
  pane.backFaceCulling = false;
  const blob = CreatePlane('mirror shadow', { size: 0.95 }, scene);
  blob.rotation.x = Math.PI / 2;
  blob.position.y = 0.004;
  blob.material = soft;
  blob.parent = root;
  blob.isPickable = false;

  /** The mannequin's own colours, where no fit is shown. */
  const plain = new Map<PBRMaterial, Color3>();
  let worn: { readonly container: AssetContainer; readonly master: Master } | null = null, mapped = false, facing: Facing = 'front', angle = 0;
  const dress = (): void => {
    for (const mesh of worn?.container.meshes ?? []) {
      if (!(mesh instanceof Mesh) || !(mesh.material instanceof PBRMaterial)) continue;
      if (isBody(mesh)) {
        mesh.useVertexColors = mapped;
        mesh.material.albedoColor = mapped ? Color3.White() : plain.get(mesh.material) ?? mesh.material.albedoColor;
      } else {
        mesh.material.alpha = mapped ? THIN : 1;
        mesh.material.transparencyMode = mapped ? PBRMaterial.PBRMATERIAL_ALPHABLEND : PBRMaterial.PBRMATERIAL_OPAQUE;
      }
    }
  };
  const drop = (): void => {
    for (const node of [stage, glass]) for (const child of node.getChildMeshes()) child.dispose();
    worn?.master.dispose();
    worn = null;
  };
  const turning = scene.onBeforeRenderObservable.add(() => {
    if (facing === 'turning') angle += TURNS * Math.min(0.1, scene.getEngine().getDeltaTime() / 1000);
    stage.rotation.y = angle;
    glass.rotation.y = 0;
    reflected.rotation.y = angle;
  });
  const reflected = new TransformNode('mirror image', scene);
  reflected.parent = glass;
  glass.position.z = -BEFORE - 0.085;

  return {
    stand({ x, y, z, yaw, scale }) {
      root.position.set(x, y, z);
      root.rotation.y = yaw;
      root.scaling.setAll(scale);
      // What hangs before the eyes throws no shadow on a floor.
      blob.isVisible = scale === 1;
    },
    async show(model) {
      const address = URL.createObjectURL(model);
      try {
        const container = await loadGlb(scene, address);
        for (const mesh of container.meshes) {
          mesh.isVisible = false;
          mesh.isPickable = false;
        }
        drop();
        worn = { container, master: new Master(container) };
        plain.clear();
        for (const { material } of container.meshes) if (material instanceof PBRMaterial) plain.set(material, material.albedoColor.clone());
        dress();
        for (const node of [stage, reflected]) worn.master.show(node, null);
      } finally {
        URL.revokeObjectURL(address);
      }
    },
    map(on) {
      mapped = on;
      dress();
    },
    face(next) {
      facing = next;
      if (next !== 'turning') angle = FACES[next];
    },
    dispose() {
      scene.onBeforeRenderObservable.remove(turning);
      drop();
      root.dispose(false, false);
      for (const material of [wood, pane, soft]) material.dispose(true, true);
    },
  };
}

/** The loader names a mesh by its node, and puts the node's name first where there are several. */
function isBody(mesh: Mesh): boolean {
  return mesh.name === 'body' || mesh.parent?.name === 'body';
}
