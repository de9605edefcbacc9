/** Small makers of what shells are built from. */
import type { Scene } from '@babylonjs/core/scene.js';
import type { Mesh } from '@babylonjs/core/Meshes/mesh.js';
import type { TransformNode } from '@babylonjs/core/Meshes/transformNode.js';
import { CreateBox } from '@babylonjs/core/Meshes/Builders/boxBuilder.js';
import { CreatePlane } from '@babylonjs/core/Meshes/Builders/planeBuilder.js';
import { PBRMaterial } from '@babylonjs/core/Materials/PBR/pbrMaterial.js';
import { DynamicTexture } from '@babylonjs/core/Materials/Textures/dynamicTexture.js';
import '@babylonjs/core/Engines/Extensions/engine.dynamicTexture.js';
import { Color3 } from '@babylonjs/core/Maths/math.color.js';

/** Metres; `at` is the middle of the box. */
export interface Box {
  readonly size: readonly [number, number, number];
  readonly at: readonly [number, number, number];
  /** Radians about +y. */
  readonly yaw?: number;
}

export function paint(scene: Scene, hex: string, roughness = 0.85): PBRMaterial {
  const material = new PBRMaterial(hex, scene);
  material.albedoColor = Color3.FromHexString(hex).toLinearSpace();
  material.metallic = 0;
  material.roughness = roughness;
  return material;
}

export function box(scene: Scene, parent: TransformNode, material: PBRMaterial, { size, at, yaw = 0 }: Box): Mesh {
  const mesh = CreateBox('box', { width: size[0], height: size[1], depth: size[2] }, scene);
  mesh.parent = parent;
  mesh.position.set(at[0], at[1], at[2]);
  mesh.rotation.y = yaw;
  mesh.material = material;
  return mesh;
}

/** A light material with a picture drawn by `draw`, seen from both sides and lit by nothing. */
export function poster(scene: Scene, pixels: { width: number; height: number }, draw: (context: CanvasRenderingContext2D) => void): PBRMaterial {
  const texture = new DynamicTexture('poster', pixels, scene, true);
  const context = texture.getContext();
  if (!(context instanceof CanvasRenderingContext2D)) throw new TypeError('a poster needs a canvas of the page');
  draw(context);
  texture.update(true);
  texture.hasAlpha = true;
  texture.anisotropicFilteringLevel = 8;
  const material = new PBRMaterial('poster', scene);
  material.albedoTexture = texture;
  material.useAlphaFromAlbedoTexture = true;
  material.unlit = true;
  material.backFaceCulling = false;
  return material;
}

/** A standing plane whose readable side looks along its own +z, turned by `yaw`. */
export function board(scene: Scene, parent: TransformNode, material: PBRMaterial, size: readonly [number, number], at: readonly [number, number, number], yaw = 0): Mesh {
  const mesh = CreatePlane('board', { width: size[0], height: size[1] }, scene);
  mesh.parent = parent;
  mesh.position.set(at[0], at[1], at[2]);
  mesh.rotation.y = yaw;
  mesh.material = material;
  return mesh;
}

/** A soft dark spot on the floor under something, in place of its shadow. */
export function shade(scene: Scene): PBRMaterial {
  return poster(scene, { width: 128, height: 128 }, (context) => {
    const blob = context.createRadialGradient(64, 64, 20, 64, 64, 64);
    blob.addColorStop(0, 'rgba(20,16,12,0.5)');
    blob.addColorStop(1, 'rgba(20,16,12,0)');
    context.fillStyle = blob;
    context.fillRect(0, 0, 128, 128);
  });
}

/** A floor of seams over one colour, one repeat of it `tile` metres wide. */
export function flooring(scene: Scene, hex: string, kind: 'planks' | 'tiles' | 'plain', extent: readonly [number, number]): PBRMaterial {
  const material = paint(scene, '#ffffff', kind === 'plain' ? 0.95 : 0.45);
  const texture = new DynamicTexture('floor', { width: 512, height: 512 }, scene, true);
  const context = texture.getContext();
  context.fillStyle = hex;
  context.fillRect(0, 0, 512, 512);
  if (kind === 'tiles') {
    context.fillStyle = 'rgba(0,0,0,0.22)';
    for (const at of [0, 256]) { context.fillRect(at, 0, 6, 512); context.fillRect(0, at, 512, 6); }
  }
  if (kind === 'planks') {
    for (let plank = 0; plank < 8; plank++) {
      context.fillStyle = `rgba(${plank % 2 ? '255,255,255' : '0,0,0'},${0.03 + 0.02 * ((plank * 5) % 4)})`;
      context.fillRect(plank * 64, 0, 64, 512);
      context.fillStyle = 'rgba(0,0,0,0.3)';
      context.fillRect(plank * 64, 0, 2, 512);
      context.fillRect(plank * 64, (plank * 197) % 512, 64, 2);
    }
  }
  texture.update(false);
  const tile = 1.6;
  texture.uScale = extent[0] / tile;
  texture.vScale = extent[1] / tile;
  texture.anisotropicFilteringLevel = 8;
  material.albedoTexture = texture;
  return material;
}
