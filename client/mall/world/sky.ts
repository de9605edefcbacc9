/** The sky over the vault: blue with drifting white, drawn once. */
import type { Scene } from '@babylonjs/core/scene.js';
import type { TransformNode } from '@babylonjs/core/Meshes/transformNode.js';
import { Material } from '@babylonjs/core/Materials/material.js';
import { PBRMaterial } from '@babylonjs/core/Materials/PBR/pbrMaterial.js';
import { RawTexture } from '@babylonjs/core/Materials/Textures/rawTexture.js';
import { Texture } from '@babylonjs/core/Materials/Textures/texture.js';
import { Constants } from '@babylonjs/core/Engines/constants.js';
import { finish, newPile, sheet } from './pile.ts';
import { noise } from './surfaces.ts';

const SIZE = 256, HIGH = 17, BREADTH = 150;

export function hangSky(scene: Scene, hall: TransformNode, length: number): void {
  const pixels = new Uint8Array(SIZE * SIZE * 4), octaves = [noise(4, 6, 1), noise(9, 13, 2), noise(20, 28, 3), noise(44, 60, 4)] as const, shades = noise(12, 12, 5);
  for (let y = 0; y < SIZE; y++) for (let x = 0; x < SIZE; x++) {
    const u = x / SIZE, v = y / SIZE;
    const body = 0.5 * octaves[0](u, v) + 0.27 * octaves[1](u, v) + 0.15 * octaves[2](u, v) + 0.08 * octaves[3](u, v);
    const cloud = Math.max(0, Math.min(1, (body - 0.47) / 0.22)), lit = 0.86 + 0.14 * shades(u, v);
    const mix = (sky: number, white: number): number => sky + (white * lit - sky) * cloud;
    pixels.set([mix(118, 250), mix(174, 251), mix(222, 253), 255], (y * SIZE + x) * 4);
  }
  const texture = new RawTexture(pixels, SIZE, SIZE, Constants.TEXTUREFORMAT_RGBA, scene, true, false, Texture.TRILINEAR_SAMPLINGMODE);
  const material = new PBRMaterial('sky', scene), pile = newPile();
  material.unlit = true;
  material.albedoTexture = texture;
  material.sideOrientation = Material.CounterClockWiseSideOrientation;
  sheet(pile, { rgb: [1, 1, 1], tile: 75 }, { x: 0, z: 0 }, [-BREADTH / 2, HIGH, -length / 2 - 30], [BREADTH, 0, 0], [0, 0, length + 60]);
  const sky = finish(scene, 'sky', pile, material);
  if (sky) { sky.parent = hall; sky.freezeWorldMatrix(); }
}
