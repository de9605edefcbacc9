import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { clamp } from '../kit/vector.ts';
import type { MaterialName } from './library.ts';
import { MATERIALS } from './library.ts';
import { heightOf } from './pattern.ts';

/** Edge of a tile's picture, pixels. */
const TILE_PIXELS = 256;
/** Raised when a pattern is drawn differently: part of the file names. */
const TEXTURE_VERSION = 2;
const NORMAL_QUALITY = 82;
const PLAIN_QUALITY = 70;

/** WebP pictures of one tile: tangent-space normal; occlusion (red), roughness (green), metal (blue); shade of the base colour. */
export interface TextureSet { readonly normal: Uint8Array; readonly surface: Uint8Array; readonly shade: Uint8Array }

const PICTURES = ['normal', 'surface', 'shade'] as const;

/** The tile as raw RGB, drawn from its relief; the same every time. */
function draw(name: MaterialName): Record<(typeof PICTURES)[number], Uint8Array> {
  const { pattern, tile, relief, roughness, metallic } = MATERIALS[name], n = TILE_PIXELS;
  if (!pattern) throw new Error(`${name} has no relief to draw`);
  const at = heightOf(pattern), height = new Float32Array(n * n);
  for (let y = 0; y < n; y++) for (let x = 0; x < n; x++) height[y * n + x] = at(x / n, y / n);
  const normal = new Uint8Array(n * n * 3), surface = new Uint8Array(n * n * 3), shade = new Uint8Array(n * n * 3);
  const slope = relief / ((2 * tile) / n), wood = pattern === 'wood';
  const even = pattern === 'brush' || pattern === 'orange-peel' || pattern === 'fibre', depthOfShade = wood ? 0.42 : even ? 0.05 : 0.22;
  const h = (x: number, y: number): number => height[((y + n) % n) * n + ((x + n) % n)] ?? 0;
  for (let y = 0; y < n; y++) {
    for (let x = 0; x < n; x++) {
      const i = (y * n + x) * 3, here = h(x, y);
      const dx = (h(x - 1, y) - h(x + 1, y)) * slope, dy = (h(x, y + 1) - h(x, y - 1)) * slope, l = Math.hypot(dx, dy, 1);
      normal.set([128 + 127 * dx / l, 128 + 127 * dy / l, 128 + 127 / l], i);
      const rough = clamp(roughness + (0.5 - here) * (even ? 0.05 : 0.16), 0.05, 1);
      surface.set([255 * (1 - (even ? 0.04 : 0.24) * (1 - here)), 255 * rough, 255 * metallic], i);
      shade.fill(255 * (1 - depthOfShade * (1 - here)), i, i + 3);
    }
  }
  return { normal, surface, shade };
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
  const hash = createHash('sha256').update(JSON.stringify([TEXTURE_VERSION, TILE_PIXELS, MATERIALS[name]])).digest('hex');
  return `${name}-${hash.slice(0, 12)}`;
}

async function load(folder: string, name: MaterialName): Promise<TextureSet | null> {
  if (!MATERIALS[name].pattern) return null;
  const file = (picture: string): string => join(folder, `${textureKey(name)}-${picture}.webp`);
  if (PICTURES.every((picture) => existsSync(file(picture)))) {
    const [normal, surface, shade] = await Promise.all([readFile(file('normal')), readFile(file('surface')), readFile(file('shade'))]);
    return { normal, surface, shade };
  }
  const raw = draw(name);
  const encode = (picture: (typeof PICTURES)[number], quality: number): Promise<Buffer> =>
    sharp(raw[picture], { raw: { width: TILE_PIXELS, height: TILE_PIXELS, channels: 3 } }).webp({ quality }).toBuffer();
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
