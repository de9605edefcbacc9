/**
 * How much of the light from all around a rough surface mirrors, by the angle it is seen under and its
 * roughness: the second half of Karis' split sum ("Real Shading in Unreal Engine 4", 2013) with GGX and
 * height-correlated Smith, and Charlie sheen (Estevez and Kulla, 2017). Babylon brings this table as
 * 45 KB of picture in its script; here the page works it out, in the place of that module (vite.config.ts).
 */
import type { Scene } from '@babylonjs/core/scene.js';
import type { BaseTexture } from '@babylonjs/core/Materials/Textures/baseTexture.js';
import { RawTexture } from '@babylonjs/core/Materials/Textures/rawTexture.js';
import { Texture } from '@babylonjs/core/Materials/Textures/texture.js';
import { Constants } from '@babylonjs/core/Engines/constants.js';
import { ToHalfFloat } from '@babylonjs/core/Misc/halfFloat.js';

/** Texels along an edge, and directions that each adds up. */
const SIZE = 48, SAMPLES = 64;

/** The scene's table, made on first use: u is the cosine towards the eye, v the perceptual roughness. */
export function GetEnvironmentBRDFTexture(scene: Scene): BaseTexture {
  if (scene.environmentBRDFTexture) return scene.environmentBRDFTexture;
  const texture = new RawTexture(Uint16Array.from(brdfTable(SIZE), ToHalfFloat), SIZE, SIZE, Constants.TEXTUREFORMAT_RGBA, scene, false, false, Texture.BILINEAR_SAMPLINGMODE, Constants.TEXTURETYPE_HALF_FLOAT);
  texture.name = 'environment BRDF';
  texture.gammaSpace = false;
  texture.wrapU = texture.wrapV = Texture.CLAMP_ADDRESSMODE;
  scene.environmentBRDFTexture = texture;
  return texture;
}

/** Four numbers a texel, rows by roughness: the share that Fresnel adds at the rim, all that is mirrored, sheen, 1. */
export function brdfTable(size: number): Float32Array {
  const table = new Float32Array(size * size * 4);
  for (let row = 0; row < size; row++) {
    const alpha = ((row + 0.5) / size) ** 2;
    for (let column = 0; column < size; column++) {
      const eye = (column + 0.5) / size;
      table.set([...mirrored(eye, alpha), sheen(eye, alpha), 1], (row * size + column) * 4);
    }
  }
  return table;
}

/** Points of Hammersley's set: a share, and an angle's cosine. */
const POINTS = Array.from({ length: SAMPLES }, (_, i) => {
  let mirror = 0;
  for (let bit = 0; bit < 16; bit++) mirror += ((i >> bit) & 1) * 2 ** (-1 - bit);
  return { share: (i + 0.5) / SAMPLES, cosine: Math.cos(2 * Math.PI * mirror) };
});

/** Half vectors as the eye sees them (Dupuy and Benyoub, "Sampling Visible GGX Normals with Spherical Caps", 2023), so that few are enough. */
function mirrored(eye: number, alpha: number): readonly [rim: number, all: number] {
  const across = Math.sqrt(1 - eye * eye), a2 = alpha * alpha, scale = 1 / Math.hypot(alpha * across, eye);
  const seen = Math.sqrt(eye * eye * (1 - a2) + a2), vx = alpha * across * scale, vz = eye * scale;
  let rim = 0, all = 0;
  for (const { share, cosine } of POINTS) {
    const cz = (1 - share) * (1 + vz) - vz, cx = Math.sqrt(Math.max(0, 1 - cz * cz));
    const hx = alpha * (cx * cosine + vx), hy2 = a2 * cx * cx * (1 - cosine * cosine), hz = cz + vz, length = Math.sqrt(hx * hx + hy2 + hz * hz);
    const towards = (across * hx + eye * hz) / length, light = 2 * towards * (hz / length) - eye;
    if (light <= 0) continue;
    const weight = (light * (eye + seen)) / (light * seen + eye * Math.sqrt(light * light * (1 - a2) + a2));
    all += weight;
    rim += weight * (1 - towards) ** 5;
  }
  return [rim / SAMPLES, all / SAMPLES];
}

/** Charlie's distribution with Ashikhmin's visibility, over directions of light spread evenly. */
function sheen(eye: number, alpha: number): number {
  const across = Math.sqrt(1 - eye * eye), sharp = 1 / alpha;
  let sum = 0;
  for (const { share: light, cosine } of POINTS) {
    // The half vector's cosine: light and eye are unit vectors, whose sum is as long as this.
    const slope = Math.sqrt(1 - light * light) * cosine * across, height = (light + eye) / Math.sqrt(2 + 2 * (slope + light * eye));
    sum += ((2 + sharp) * Math.max(0, 1 - height * height) ** (sharp / 2) * light) / (4 * (light + eye - light * eye));
  }
  return sum / SAMPLES;
}
