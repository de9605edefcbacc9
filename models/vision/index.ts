/**
 * From one photo of a product to what it could be: the object cut out, and proposals, the likeliest first. A proposal is
 * a design of one of our families (always one that `validateShape` takes), or, for what no family resembles, a surface
 * of its own as a GLB.
 */
import sharp from 'sharp';
import type { Dimensions } from '../../shared/catalogue.ts';
import type { Design } from '../../shared/make.ts';
import { cutOut } from './cutout/index.ts';
import type { Background } from './cutout/index.ts';
import { surfaceOf } from './mesh/index.ts';
import { readPicture, resampled } from './picture.ts';
import type { Mask, Picture, PictureReason } from './picture.ts';

export interface PhotoOptions {
  /** The product's size where it is known, metres; proportions are then not guessed. */
  readonly dimensions?: Dimensions | undefined;
  /** The family to read the photo as; otherwise the likeliest. */
  readonly family?: string | undefined;
}

export type PhotoProposal =
  | { readonly kind: 'design'; readonly design: Design; readonly confidence: number }
  | { readonly kind: 'mesh'; readonly how: 'lathe' | 'inflation'; readonly glb: Uint8Array; readonly dimensions: Dimensions; readonly confidence: number };

export type PhotoReading =
  | {
    readonly ok: true;
    /** Likeliest first; at least one. */
    readonly proposals: readonly PhotoProposal[];
    readonly mask: Mask;
    /** The photo without its background, WebP. */
    readonly cutOut: Uint8Array;
    readonly background: Background;
    /** Of the first proposal. */
    readonly confidence: number;
  }
  | { readonly ok: false; readonly reason: PictureReason | 'no-object' | 'object-too-small' | 'several-objects'; readonly message: string };

/** How much a surface is to be trusted beyond the photo's own view: one that is round more than one that is blown up. */
const TRUST = { lathe: 0.5, inflation: 0.3 } as const;

/** Reads a PNG, JPEG or WebP. What can be wrong with a photo is answered with its reason; nothing is thrown for it. */
export async function readPhoto(bytes: Uint8Array, options: PhotoOptions = {}): Promise<PhotoReading> {
  const read = await readPicture(bytes);
  if (!read.ok) return read;
  const cut = cutOut(read.picture, null);
  if (!cut.ok) return cut;
  const surface = await surfaceOf(read.picture, cut.mask, options);
  if (!surface) return { ok: false, reason: 'no-object', message: 'No object stands out in this photo; take it before a plain background.' };
  const confidence = TRUST[surface.how];
  const { how, glb, dimensions } = surface;
  return { ok: true, proposals: [{ kind: 'mesh', how, glb, dimensions, confidence }], mask: cut.mask, cutOut: await cutOutPicture(read.picture, cut.mask), background: cut.background, confidence };
}

const QUALITY = 84;

async function cutOutPicture({ width, height, rgb }: Picture, mask: Mask): Promise<Uint8Array> {
  const alpha = resampled(mask.values, mask.width, mask.height, 1, width, height), rgba = new Uint8Array(width * height * 4);
  for (let i = 0; i < width * height; i++) {
    rgba.set(rgb.subarray(i * 3, i * 3 + 3), i * 4);
    rgba[i * 4 + 3] = Math.round(alpha[i] as number);
  }
  return sharp(rgba, { raw: { width, height, channels: 4 } }).webp({ quality: QUALITY }).toBuffer();
}
