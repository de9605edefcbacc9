/**
 * Materials with a grain, drawn at run time: what a vertex is tinted with is multiplied by a tile of
 * true size. Height in metres becomes the normal map, so that seams and pile are as deep as they say.
 */
import type { Scene } from '@babylonjs/core/scene.js';
import { Material } from '@babylonjs/core/Materials/material.js';
import { PBRMaterial } from '@babylonjs/core/Materials/PBR/pbrMaterial.js';
import { RawTexture } from '@babylonjs/core/Materials/Textures/rawTexture.js';
import { Texture } from '@babylonjs/core/Materials/Textures/texture.js';
import { Constants } from '@babylonjs/core/Engines/constants.js';

export type Grain = 'wood' | 'planks' | 'terrazzo' | 'concrete' | 'tile' | 'carpet';
/** Metres along an edge of a tile. */
export const TILES: Readonly<Record<Grain, number>> = { wood: 1.2, planks: 1.6, terrazzo: 1.2, concrete: 3, tile: 1.2, carpet: 0.5 };

const SIZE = 512;
/** A texel: shades of red, green and blue (1 leaves the tint as it is), roughness, height in metres. */
type Texel = readonly [r: number, g: number, b: number, roughness: number, height: number];

function hash(x: number, y: number, seed: number): number {
  let h = Math.imul(x, 374761393) + Math.imul(y, 668265263) + Math.imul(seed, 974634777);
  h = Math.imul(h ^ (h >>> 13), 1274126177);
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
}
const wrap = (x: number, n: number): number => ((x % n) + n) % n;
const smooth = (t: number): number => t * t * (3 - 2 * t);
/** Noise over 0..1 squared that repeats at its edges: `nx` by `ny` cells. */
export function noise(u: number, v: number, nx: number, ny: number, seed: number): number {
  const x = u * nx, y = v * ny, ix = Math.floor(x), iy = Math.floor(y), fx = smooth(x - ix), fy = smooth(y - iy);
  const corner = (i: number, j: number): number => hash(wrap(ix + i, nx), wrap(iy + j, ny), seed);
  return (corner(0, 0) * (1 - fx) + corner(1, 0) * fx) * (1 - fy) + (corner(0, 1) * (1 - fx) + corner(1, 1) * fx) * fy;
}

/** Grain along u. */
function wood(u: number, v: number, seed = 1): Texel {
  const bend = noise(u, v, 3, 5, seed) * 0.9 + noise(u, v, 7, 12, seed + 1) * 0.35;
  const rings = 0.5 + 0.5 * Math.sin((v * 26 + bend * 2.1) * Math.PI * 2);
  const pores = noise(u, v, 14, 220, seed + 2), streak = noise(u, v, 4, 60, seed + 3);
  const shade = 0.8 + 0.09 * rings + 0.14 * streak - (pores > 0.72 ? (pores - 0.72) * 0.7 : 0);
  return [shade, shade, shade, 0.5 + 0.16 * pores, -0.00012 * Math.max(0, pores - 0.6)];
}

function planks(u: number, v: number): Texel {
  const count = 9, row = Math.floor(v * count), across = v * count - row, shifted = wrap(u + hash(row, 3, 5), 1);
  const [r, g, b, roughness, height] = wood(wrap(shifted + hash(row, 1, 2), 1), wrap(across * 0.11 + hash(row, 7, 1), 1), 4);
  const edge = Math.min(across, 1 - across) / count * TILES.planks, end = Math.min(shifted, 1 - shifted) * TILES.planks;
  const seam = Math.min(edge, end) < 0.0022 ? 0.55 : 1, tone = seam * (0.88 + 0.22 * hash(row, 11, 9));
  return [r * tone, g * tone, b * tone, roughness, seam < 1 ? -0.0012 : height];
}

const CHIPS: readonly Texel[] = [[1.22, 1.2, 1.16, 0.2, 0], [0.62, 0.58, 0.52, 0.2, 0], [1.08, 0.94, 0.74, 0.2, 0], [0.42, 0.41, 0.4, 0.2, 0], [0.95, 0.8, 0.68, 0.2, 0], [0.72, 0.78, 0.72, 0.2, 0]];
function terrazzo(u: number, v: number): Texel {
  for (const [cells, share, seed] of [[44, 0.62, 1], [84, 0.6, 2]] as const) {
    const x = u * cells, y = v * cells, ix = Math.floor(x), iy = Math.floor(y);
    for (let j = -1; j <= 1; j++) for (let i = -1; i <= 1; i++) {
      const cx = wrap(ix + i, cells), cy = wrap(iy + j, cells);
      if (hash(cx, cy, seed) > share) continue;
      const dx = x - (ix + i + 0.2 + 0.6 * hash(cx, cy, seed + 10)), dy = y - (iy + j + 0.2 + 0.6 * hash(cx, cy, seed + 20));
      const lean = hash(cx, cy, seed + 30) * 6.28, along = dx * Math.cos(lean) + dy * Math.sin(lean), over = dy * Math.cos(lean) - dx * Math.sin(lean);
      if (Math.abs(along) + Math.abs(over) * (1.2 + hash(cx, cy, seed + 40)) < 0.14 + 0.3 * hash(cx, cy, seed + 50)) return CHIPS[Math.floor(hash(cx, cy, seed + 60) * CHIPS.length)] ?? [1, 1, 1, 0.2, 0];
    }
  }
  const cloud = 0.97 + 0.06 * noise(u, v, 8, 8, 7);
  return [cloud, cloud, cloud, 0.24, 0];
}

function concrete(u: number, v: number): Texel {
  const cloud = 0.5 * noise(u, v, 3, 3, 1) + 0.3 * noise(u, v, 9, 9, 2) + 0.2 * noise(u, v, 40, 40, 3), speck = noise(u, v, 160, 160, 4);
  const joint = Math.min(u, 1 - u, v, 1 - v) * TILES.concrete < 0.006 ? 0.7 : 1, shade = (0.86 + 0.22 * cloud - (speck > 0.86 ? 0.07 : 0)) * joint;
  return [shade, shade, shade * 0.99, 0.38 + 0.25 * cloud, joint < 1 ? -0.002 : 0];
}

function tile(u: number, v: number): Texel {
  const count = 4, row = Math.floor(v * count), x = wrap(u * count + (row % 2) * 0.5, count), column = Math.floor(x), across = v * count - row, along = x - column;
  const edge = Math.min(across, 1 - across, along, 1 - along) / count * TILES.tile;
  if (edge < 0.0025) return [0.66, 0.65, 0.63, 0.8, -0.0015];
  const tone = 0.9 + 0.16 * hash(column, row, 3) + 0.08 * (noise(u, v, 12, 12, 5) - 0.5);
  return [tone, tone * (0.985 + 0.03 * hash(column, row, 8)), tone, 0.32 + 0.12 * noise(u, v, 24, 24, 6), -0.0008 * Math.max(0, 1 - edge / 0.008)];
}

function carpet(u: number, v: number): Texel {
  const loop = noise(u, v, 128, 128, 1), cloud = noise(u, v, 5, 5, 2), shade = 0.72 + 0.36 * loop + 0.08 * cloud;
  return [shade, shade, shade, 0.97, 0.0025 * loop];
}

const DRAWN: Readonly<Record<Grain, (u: number, v: number) => Texel>> = { wood, planks, terrazzo, concrete, tile, carpet };
/** Which have a relief that light shows. */
const RELIEF = new Set<Grain>(['planks', 'tile', 'carpet', 'concrete']);

/** The scene's material of a grain, drawn on first use. */
export function grainMaterial(scene: Scene, grain: Grain): PBRMaterial {
  const known = scene.getMaterialByName(`grain ${grain}`);
  if (known instanceof PBRMaterial) return known;
  const shade = new Uint8Array(SIZE * SIZE * 4), surface = new Uint8Array(SIZE * SIZE * 4), heights = new Float32Array(SIZE * SIZE), draw = DRAWN[grain];
  for (let y = 0; y < SIZE; y++) {
    for (let x = 0; x < SIZE; x++) {
      const [r, g, b, roughness, height] = draw((x + 0.5) / SIZE, (y + 0.5) / SIZE), p = (y * SIZE + x) * 4;
      // Half of the range, so that a shade above 1 has room; the colour below makes up for it.
      shade[p] = Math.min(255, r * 180); shade[p + 1] = Math.min(255, g * 180); shade[p + 2] = Math.min(255, b * 180); shade[p + 3] = 255;
      surface[p] = 255; surface[p + 1] = roughness * 255; surface[p + 3] = 255;
      heights[y * SIZE + x] = height;
    }
  }
  const material = new PBRMaterial(`grain ${grain}`, scene);
  material.sideOrientation = Material.CounterClockWiseSideOrientation;
  material.albedoTexture = pictureOf(scene, shade);
  // Shades were written as they are multiplied, in linear light.
  material.albedoTexture.gammaSpace = false;
  material.albedoTexture.level = 255 / 180;
  material.metallicTexture = pictureOf(scene, surface);
  material.metallic = 0;
  material.roughness = 1;
  material.useRoughnessFromMetallicTextureGreen = true;
  material.useMetallnessFromMetallicTextureBlue = true;
  if (RELIEF.has(grain)) material.bumpTexture = pictureOf(scene, normalsOf(heights, TILES[grain] / SIZE));
  return material;
}

function pictureOf(scene: Scene, pixels: Uint8Array): RawTexture {
  const texture = new RawTexture(pixels, SIZE, SIZE, Constants.TEXTUREFORMAT_RGBA, scene, true, false, Texture.TRILINEAR_SAMPLINGMODE);
  texture.anisotropicFilteringLevel = 8;
  texture.wrapU = texture.wrapV = Texture.WRAP_ADDRESSMODE;
  return texture;
}

/** Normals of a height field whose texels are `texel` metres apart. */
function normalsOf(heights: Float32Array, texel: number): Uint8Array {
  const pixels = new Uint8Array(SIZE * SIZE * 4), read = (x: number, y: number): number => heights[wrap(y, SIZE) * SIZE + wrap(x, SIZE)] ?? 0;
  for (let y = 0; y < SIZE; y++) {
    for (let x = 0; x < SIZE; x++) {
      const nx = (read(x - 1, y) - read(x + 1, y)) / (2 * texel), ny = (read(x, y - 1) - read(x, y + 1)) / (2 * texel), length = Math.hypot(nx, ny, 1);
      pixels.set([127.5 + 127.5 * nx / length, 127.5 + 127.5 * ny / length, 127.5 + 127.5 / length, 255], (y * SIZE + x) * 4);
    }
  }
  return pixels;
}
