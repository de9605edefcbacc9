/** Small makers of what shells are built from. */
import type { Scene } from '@babylonjs/core/scene.js';
import { PBRMaterial } from '@babylonjs/core/Materials/PBR/pbrMaterial.js';
import { DynamicTexture } from '@babylonjs/core/Materials/Textures/dynamicTexture.js';
import '@babylonjs/core/Engines/Extensions/engine.dynamicTexture.js';
import { Color3 } from '@babylonjs/core/Maths/math.color.js';

export function paint(scene: Scene, hex: string, roughness = 0.85): PBRMaterial {
  const material = new PBRMaterial(hex, scene);
  material.albedoColor = Color3.FromHexString(hex).toLinearSpace();
  material.metallic = 0;
  material.roughness = roughness;
  return material;
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
