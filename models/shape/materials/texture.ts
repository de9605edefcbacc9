import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { clamp } from '../kit/vector.ts';
import type { MaterialName } from './library.ts';
import { MATERIALS } from './library.ts';
import { reliefOf } from './pattern.ts';
import { toSrgb } from '../colour.ts';

/** Edge of a tile's normal and shade pictures, pixels; its surface picture has half. */
const TILE_PIXELS = 512;
/** Points drawn along a pixel's edge. */
const FINER = 2;
/** Raised when a relief is drawn differently: part of the file names. */
const TEXTURE_VERSION = 6;
const NORMAL_QUALITY = 86;
const PLAIN_QUALITY = 86;
/** Pixels a side of the neighbourhood that shades a place, to each side. */
const AROUND = 6;

/** WebP pictures of one tile: tangent-space normal; occlusion (red), roughness (green), metal (blue); shade of the base colour. */
export interface TextureSet { readonly normal: Uint8Array; readonly surface: Uint8Array; readonly shade: Uint8Array }

export const PICTURES = ['normal', 'surface', 'shade'] as const;

interface Drawn { readonly height: Float32Array; readonly tone: Float32Array; readonly rough: Float32Array; readonly warm: Float32Array }

/** The relief at every pixel, the mean of the points drawn in it. */
function sample(name: MaterialName, n: number): Drawn {
  const { pattern } = MATERIALS[name];
  if (!pattern) throw new Error(`${name} has no relief to draw`);
  const at = reliefOf(pattern), out: Drawn = { height: new Float32Array(n * n), tone: new Float32Array(n * n), rough: new Float32Array(n * n), warm: new Float32Array(n * n) };
  const share = 1 / (FINER * FINER), step = 1 / (n * FINER);
  for (let y = 0; y < n; y++) for (let x = 0; x < n; x++) for (let k = 0; k < FINER * FINER; k++) {
    const point = at((x * FINER + (k % FINER) + 0.5) * step, (y * FINER + Math.floor(k / FINER) + 0.5) * step), i = y * n + x;
    out.height[i] = (out.height[i] ?? 0) + point.height * share;
    out.tone[i] = (out.tone[i] ?? 0) + point.tone * share;
    out.rough[i] = (out.rough[i] ?? 0) + point.rough * share;
    out.warm[i] = (out.warm[i] ?? 0) + point.warm * share;
  }
  return out;
}

/** Mean of a field around every pixel, over a square that wraps; what lies below it is shaded. */
function blurred(field: Float32Array, n: number): Float32Array {
  const pass = (from: Float32Array, stepX: number, stepY: number): Float32Array => Float32Array.from(from, (_, i) => {
    const x = i % n, y = Math.floor(i / n);
    let sum = 0;
    for (let k = -AROUND; k <= AROUND; k++) sum += from[((y + k * stepY + n) % n) * n + ((x + k * stepX + n) % n)] ?? 0;
    return sum / (2 * AROUND + 1);
  });
  return pass(pass(field, 1, 0), 0, 1);
}

/** The factor that brings a channel's mean to `wanted` though no value may exceed 1. */
function gainFor(values: Float32Array, wanted: number): number {
  let gain = 1;
  for (let pass = 0; pass < 12; pass++) {
    let sum = 0;
    for (const value of values) sum += Math.min(1, Math.max(0, value * gain));
    gain *= wanted / (sum / values.length);
  }
  return gain;
}

/** A tile as raw RGB, the same every time. */
export function drawTile(name: MaterialName): Record<(typeof PICTURES)[number], Uint8Array> {
  const { tile, relief, roughness, metallic, shadow, shade: mean } = MATERIALS[name], n = TILE_PIXELS;
  const { height, tone, rough, warm } = sample(name, n), level = blurred(height, n);
  const normal = new Uint8Array(n * n * 3), surface = new Uint8Array(n * n * 3), shade = new Uint8Array(n * n * 3);
  const slope = relief / ((2 * tile) / n), h = (x: number, y: number): number => height[((y + n) % n) * n + ((x + n) % n)] ?? 0;
  const middle = rough.reduce((sum, x) => sum + x, 0) / rough.length;
  for (let y = 0; y < n; y++) for (let x = 0; x < n; x++) {
    const i = y * n + x, dx = (h(x - 1, y) - h(x + 1, y)) * slope, dy = (h(x, y + 1) - h(x, y - 1)) * slope, l = Math.hypot(dx, dy, 1);
    normal.set([127.5 + 127 * dx / l, 127.5 + 127 * dy / l, 127.5 + 127 / l], i * 3);
    const sunk = clamp(((level[i] ?? 0) - (height[i] ?? 0)) * 2 + 0.3 * (1 - (height[i] ?? 0)), 0, 1);
    surface.set([255 * (1 - shadow * sunk), 255 * clamp(roughness + (rough[i] ?? 0) - middle, 0.05, 1), 255 * metallic], i * 3);
  }
  for (const [channel, lean] of [[0, 1], [1, 0], [2, -1]] as const) {
    const values = tone.map((t, i) => t * (1 + lean * (warm[i] ?? 0))), gain = gainFor(values, mean);
    values.forEach((value, i) => { shade[i * 3 + channel] = Math.round(255 * toSrgb(clamp(value * gain, 0, 1))); });
  }
  return { normal, surface, shade };
}

/** An RGB picture of half the edge; every pixel the mean of four, so that it repeats as the whole one does. */
function halved(rgb: Uint8Array, n: number): Uint8Array {
  const half = n / 2;
  return Uint8Array.from({ length: half * half * 3 }, (_, i) => {
    const c = i % 3, x = Math.floor(i / 3) % half, y = Math.floor(i / 3 / half), at = (y * 2 * n + x * 2) * 3 + c;
    return ((rgb[at] ?? 0) + (rgb[at + 3] ?? 0) + (rgb[at + n * 3] ?? 0) + (rgb[at + n * 3 + 3] ?? 0)) / 4;
  });
}

/** Gives texture sets, from `folder` where they lie by the hash of what they are drawn from, else drawn and kept there. */
export function createTextures(folder: string): (name: MaterialName) => Promise<TextureSet | null> {
  const known = new Map<MaterialName, Promise<TextureSet | null>>();
  return (name) => {
    const found = known.get(name) ?? load(folder, name);
    known.set(name, found);
    return found;
  };
}

/** The name under which a material's pictures are kept. */
export function textureKey(name: MaterialName): string {
  const { pattern, tile, relief, roughness, metallic, shadow, shade } = MATERIALS[name];
  const hash = createHash('sha256').update(JSON.stringify([TEXTURE_VERSION, TILE_PIXELS, pattern, tile, relief, roughness, metallic, shadow, shade])).digest('hex');
  return `${name}-${hash.slice(0, 12)}`;
}

async function load(folder: string, name: MaterialName): Promise<TextureSet | null> {
  if (!MATERIALS[name].pattern) return null;
  const file = (picture: string): string => join(folder, `${textureKey(name)}-${picture}.webp`);
  if (PICTURES.every((picture) => existsSync(file(picture)))) {
    const [normal, surface, shade] = await Promise.all([readFile(file('normal')), readFile(file('surface')), readFile(file('shade'))]);
    return { normal, surface, shade };
  }
  const raw = drawTile(name);
  const encode = (picture: (typeof PICTURES)[number], quality: number): Promise<Buffer> => {
    const [bytes, edge] = picture === 'surface' ? [halved(raw.surface, TILE_PIXELS), TILE_PIXELS / 2] : [raw[picture], TILE_PIXELS];
    return sharp(bytes, { raw: { width: edge, height: edge, channels: 3 } }).webp({ quality, effort: 6, smartSubsample: picture === 'normal' }).toBuffer();
  };
  const [normal, surface, shade] = await Promise.all([encode('normal', NORMAL_QUALITY), encode('surface', PLAIN_QUALITY), encode('shade', PLAIN_QUALITY)]);
  const set = { normal, surface, shade };
  await mkdir(folder, { recursive: true });
  for (const picture of PICTURES) {
    const temporary = `${file(picture)}.${process.pid}`;
    await writeFile(temporary, set[picture]);
    await rename(temporary, file(picture));
  }
  return set;
}
