/** Materials that no light falls on: what shines, what is a shadow, what is printed. */
import type { Scene } from '@babylonjs/core/scene.js';
import { Material } from '@babylonjs/core/Materials/material.js';
import { PBRMaterial } from '@babylonjs/core/Materials/PBR/pbrMaterial.js';
import type { BaseTexture } from '@babylonjs/core/Materials/Textures/baseTexture.js';
import { DynamicTexture } from '@babylonjs/core/Materials/Textures/dynamicTexture.js';
import '@babylonjs/core/Engines/Extensions/engine.dynamicTexture.js';
import { RawTexture } from '@babylonjs/core/Materials/Textures/rawTexture.js';
import { Texture } from '@babylonjs/core/Materials/Textures/texture.js';
import { Constants } from '@babylonjs/core/Engines/constants.js';
import { sheet } from './pile.ts';
import type { Frame, Pile } from './pile.ts';

function unlit(scene: Scene, name: string, texture: BaseTexture | null): PBRMaterial {
  const material = new PBRMaterial(name, scene);
  material.unlit = true;
  material.sideOrientation = Material.CounterClockWiseSideOrientation;
  if (texture) {
    material.albedoTexture = texture;
    texture.hasAlpha = true;
    material.useAlphaFromAlbedoTexture = true;
    material.transparencyMode = PBRMaterial.PBRMATERIAL_ALPHABLEND;
  }
  return material;
}
function once(scene: Scene, name: string, make: () => PBRMaterial): PBRMaterial {
  const known = scene.getMaterialByName(name);
  return known instanceof PBRMaterial ? known : make();
}

/** Shines in the colours of the vertices. */
export const glowMaterial = (scene: Scene): PBRMaterial => once(scene, 'glow', () => unlit(scene, 'glow', null));

/** A soft dark spot that a shadow's nine pieces are cut from. */
export const shadowMaterial = (scene: Scene): PBRMaterial => once(scene, 'shadow', () => {
  const material = unlit(scene, 'shadow', spot(scene, (r) => (1 - r) ** 2 * (1 + r)));
  material.zOffset = -1;
  return material;
});

/** A soft patch of light, added to what it falls on. */
export const sunMaterial = (scene: Scene): PBRMaterial => once(scene, 'sun', () => {
  const material = unlit(scene, 'sun', spot(scene, (r) => Math.min(1, (1 - r) * 2.2)));
  material.alphaMode = Constants.ALPHA_ADD;
  material.zOffset = -1;
  return material;
});

function spot(scene: Scene, fall: (r: number) => number): RawTexture {
  const size = 64, pixels = new Uint8Array(size * size * 4);
  for (let y = 0; y < size; y++) for (let x = 0; x < size; x++) {
    const r = Math.min(1, Math.hypot(x + 0.5 - size / 2, y + 0.5 - size / 2) / (size / 2 - 1));
    pixels.set([255, 255, 255, 255 * fall(r)], (y * size + x) * 4);
  }
  const texture = new RawTexture(pixels, size, size, Constants.TEXTUREFORMAT_RGBA, scene, true, false, Texture.TRILINEAR_SAMPLINGMODE);
  texture.wrapU = texture.wrapV = Texture.CLAMP_ADDRESSMODE;
  return texture;
}

/** A shadow under something of a size, that fades over `spread` metres around it. */
export function shadow(pile: Pile, frame: Frame, width: number, depth: number, spread: number, strength: number, rgb: readonly [number, number, number] = [0.015, 0.011, 0.008]): void {
  const xs = [-width / 2 - spread, -width / 2, width / 2, width / 2 + spread], zs = [-depth / 2 - spread, -depth / 2, depth / 2, depth / 2 + spread], cuts = [0, 0.5, 0.5, 1];
  for (let j = 0; j < 3; j++) for (let i = 0; i < 3; i++) {
    const x0 = xs[i] ?? 0, x1 = xs[i + 1] ?? 0, z0 = zs[j] ?? 0, z1 = zs[j + 1] ?? 0;
    sheet(pile, { rgb, alpha: strength, piece: [cuts[i] ?? 0, cuts[j + 1] ?? 0, cuts[i + 1] ?? 0, cuts[j] ?? 0] }, frame, [x0, 0, z1], [x1 - x0, 0, 0], [0, 0, z0 - z1]);
  }
}

export interface Atlas { readonly material: PBRMaterial; readonly draw: (paint: (context: CanvasRenderingContext2D) => void) => void; readonly dispose: () => void }
/** A picture drawn by the page, of which meshes show pieces; transparent where nothing is drawn. */
export function openAtlas(scene: Scene, name: string, width: number, height: number): Atlas {
  const texture = new DynamicTexture(name, { width, height }, scene, true), context = texture.getContext();
  if (!(context instanceof CanvasRenderingContext2D)) throw new TypeError('an atlas needs a canvas of the page');
  texture.anisotropicFilteringLevel = 8;
  const material = unlit(scene, name, texture);
  return {
    material,
    draw(paint) {
      context.clearRect(0, 0, width, height);
      paint(context);
      texture.update(true);
    },
    dispose: () => material.dispose(false, true),
  };
}
