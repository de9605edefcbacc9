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
/** Noise over 0..1 squared that repeats at its edges, of `nx` by `ny` cells whose chances are thrown once. */
export function noise(nx: number, ny: number, seed: number): (u: number, v: number) => number {
  const lattice = new Float32Array((nx + 1) * (ny + 1)), row = nx + 1;
  for (let j = 0; j <= ny; j++) for (let i = 0; i <= nx; i++) lattice[j * row + i] = hash(i % nx, j % ny, seed);
  return (u, v) => {
    const x = (u - Math.floor(u)) * nx, y = (v - Math.floor(v)) * ny, ix = Math.floor(x), iy = Math.floor(y), fx = smooth(x - ix), fy = smooth(y - iy), p = iy * row + ix;
    const a = lattice[p] ?? 0, b = lattice[p + 1] ?? 0, c = lattice[p + row] ?? 0, d = lattice[p + row + 1] ?? 0;
    return (a + (b - a) * fx) * (1 - fy) + (c + (d - c) * fx) * fy;
  };
}
type Drawing = (u: number, v: number) => Texel;

/** Grain along u. */
function wood(seed = 1): Drawing {
  const broad = noise(3, 5, seed), fine = noise(7, 12, seed + 1), pore = noise(14, 220, seed + 2), streaks = noise(4, 60, seed + 3);
  return (u, v) => {
    const bend = broad(u, v) * 0.9 + fine(u, v) * 0.35, rings = 0.5 + 0.5 * Math.sin((v * 26 + bend * 2.1) * Math.PI * 2), pores = pore(u, v);
    const shade = 0.8 + 0.09 * rings + 0.14 * streaks(u, v) - (pores > 0.72 ? (pores - 0.72) * 0.7 : 0);
    return [shade, shade, shade, 0.5 + 0.16 * pores, -0.00012 * Math.max(0, pores - 0.6)];
  };
}

function planks(): Drawing {
  const count = 9, grain = wood(4);
  return (u, v) => {
    const row = Math.floor(v * count), across = v * count - row, shifted = wrap(u + hash(row, 3, 5), 1);
    const [r, g, b, roughness, height] = grain(wrap(shifted + hash(row, 1, 2), 1), wrap(across * 0.11 + hash(row, 7, 1), 1));
    const edge = Math.min(across, 1 - across) / count * TILES.planks, end = Math.min(shifted, 1 - shifted) * TILES.planks;
    const seam = Math.min(edge, end) < 0.0022 ? 0.55 : 1, tone = seam * (0.88 + 0.22 * hash(row, 11, 9));
    return [r * tone, g * tone, b * tone, roughness, seam < 1 ? -0.0012 : height];
  };
}

const CHIPS: readonly Texel[] = [[1.22, 1.2, 1.16, 0.2, 0], [0.62, 0.58, 0.52, 0.2, 0], [1.08, 0.94, 0.74, 0.2, 0], [0.42, 0.41, 0.4, 0.2, 0], [0.95, 0.8, 0.68, 0.2, 0], [0.72, 0.78, 0.72, 0.2, 0]];
/** Chips of stone are strewn first, then looked up. */
function terrazzo(): Drawing {
  const strewn = new Uint8Array(SIZE * SIZE), clouds = noise(8, 8, 7);
  for (const [cells, share, seed] of [[84, 0.6, 2], [44, 0.62, 1]] as const) {
    for (let cy = 0; cy < cells; cy++) for (let cx = 0; cx < cells; cx++) if (hash(cx, cy, seed) <= share) strew(strewn, cells, cx, cy, seed);
  }
  return (u, v) => {
    const chip = CHIPS[(strewn[Math.floor(v * SIZE) * SIZE + Math.floor(u * SIZE)] ?? 0) - 1];
    if (chip) return chip;
    const cloud = 0.97 + 0.06 * clouds(u, v);
    return [cloud, cloud, cloud, 0.24, 0];
  };
}

function strew(strewn: Uint8Array, cells: number, cx: number, cy: number, seed: number): void {
  const cell = SIZE / cells, mx = (cx + 0.2 + 0.6 * hash(cx, cy, seed + 10)) * cell, my = (cy + 0.2 + 0.6 * hash(cx, cy, seed + 20)) * cell;
  const lean = hash(cx, cy, seed + 30) * 6.28, c = Math.cos(lean), s = Math.sin(lean), squash = 1.2 + hash(cx, cy, seed + 40), reach = (0.14 + 0.3 * hash(cx, cy, seed + 50)) * cell;
  const kind = 1 + Math.floor(hash(cx, cy, seed + 60) * CHIPS.length), around = Math.ceil(reach);
  for (let y = Math.floor(my) - around; y <= my + around; y++) for (let x = Math.floor(mx) - around; x <= mx + around; x++) {
    const dx = x + 0.5 - mx, dy = y + 0.5 - my;
    if (Math.abs(dx * c + dy * s) + Math.abs(dy * c - dx * s) * squash < reach) strewn[wrap(y, SIZE) * SIZE + wrap(x, SIZE)] = kind;
  }
}

function concrete(): Drawing {
  const broad = noise(3, 3, 1), middle = noise(9, 9, 2), small = noise(40, 40, 3), specks = noise(160, 160, 4);
  return (u, v) => {
    const cloud = 0.5 * broad(u, v) + 0.3 * middle(u, v) + 0.2 * small(u, v);
    const joint = Math.min(u, 1 - u, v, 1 - v) * TILES.concrete < 0.006 ? 0.7 : 1, shade = (0.86 + 0.22 * cloud - (specks(u, v) > 0.86 ? 0.07 : 0)) * joint;
    return [shade, shade, shade * 0.99, 0.38 + 0.25 * cloud, joint < 1 ? -0.002 : 0];
  };
}

function tile(): Drawing {
  const count = 4, clouds = noise(12, 12, 5), gloss = noise(24, 24, 6);
  return (u, v) => {
    const row = Math.floor(v * count), x = wrap(u * count + (row % 2) * 0.5, count), column = Math.floor(x), across = v * count - row, along = x - column;
    const edge = Math.min(across, 1 - across, along, 1 - along) / count * TILES.tile;
    if (edge < 0.0025) return [0.66, 0.65, 0.63, 0.8, -0.0015];
    const tone = 0.9 + 0.16 * hash(column, row, 3) + 0.08 * (clouds(u, v) - 0.5);
    return [tone, tone * (0.985 + 0.03 * hash(column, row, 8)), tone, 0.32 + 0.12 * gloss(u, v), -0.0008 * Math.max(0, 1 - edge / 0.008)];
  };
}

function carpet(): Drawing {
  const loops = noise(128, 128, 1), clouds = noise(5, 5, 2);
  return (u, v) => {
    const loop = loops(u, v), shade = 0.72 + 0.36 * loop + 0.08 * clouds(u, v);
    return [shade, shade, shade, 0.97, 0.0025 * loop];
  };
}

const DRAWN: Readonly<Record<Grain, () => Drawing>> = { wood: () => wood(), planks, terrazzo, concrete, tile, carpet };
/** Which have a relief that light shows. */
const RELIEF = new Set<Grain>(['planks', 'tile', 'carpet', 'concrete']);

/** The scene's material of a grain, drawn on first use. */
export function grainMaterial(scene: Scene, grain: Grain): PBRMaterial {
  const known = scene.getMaterialByName(`grain ${grain}`);
  if (known instanceof PBRMaterial) return known;
  const shade = new Uint8Array(SIZE * SIZE * 4), surface = new Uint8Array(SIZE * SIZE * 4), heights = new Float32Array(SIZE * SIZE), draw = DRAWN[grain]();
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
