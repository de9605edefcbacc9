/**
 * One material for everything of a single colour: the colour is in the vertices, and the texture
 * coordinate is the surface itself, u its roughness and v its metalness. So a chrome till, a plaster
 * wall and three hundred products share a draw.
 */
import type { Scene } from '@babylonjs/core/scene.js';
import { PBRMaterial } from '@babylonjs/core/Materials/PBR/pbrMaterial.js';
import { RawTexture } from '@babylonjs/core/Materials/Textures/rawTexture.js';
import { Texture } from '@babylonjs/core/Materials/Textures/texture.js';
import { Material } from '@babylonjs/core/Materials/material.js';
import { Constants } from '@babylonjs/core/Engines/constants.js';

const NAME = 'ramp', STEPS = 64;

/** The scene's ramp material, made on first use. */
export function rampMaterial(scene: Scene): PBRMaterial {
  const known = scene.getMaterialByName(NAME);
  if (known instanceof PBRMaterial) return known;
  const pixels = new Uint8Array(STEPS * 2 * 4);
  for (let metal = 0; metal < 2; metal++) {
    for (let i = 0; i < STEPS; i++) pixels.set([255, Math.round((255 * (i + 0.5)) / STEPS), 255 * metal, 255], (metal * STEPS + i) * 4);
  }
  const surface = new RawTexture(pixels, STEPS, 2, Constants.TEXTUREFORMAT_RGBA, scene, false, false, Texture.BILINEAR_SAMPLINGMODE);
  surface.wrapU = surface.wrapV = Texture.CLAMP_ADDRESSMODE;
  const material = new PBRMaterial(NAME, scene);
  // Our own geometry is wound as glTF's is, counter-clockwise in a right-handed frame.
  material.sideOrientation = Material.CounterClockWiseSideOrientation;
  material.metallicTexture = surface;
  material.metallic = 1;
  material.roughness = 1;
  material.useRoughnessFromMetallicTextureGreen = true;
  material.useMetallnessFromMetallicTextureBlue = true;
  return material;
}
