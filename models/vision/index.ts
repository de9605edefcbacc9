/**
 * From one photo of a product to what it could be: the object cut out, and proposals, the likeliest first. A proposal is
 * a design of one of our families (always one that `validateShape` takes), or, for what no family resembles, a surface
 * of its own as a GLB.
 */
import sharp from 'sharp';
import type { Dimensions } from '../../shared/catalogue.ts';
import type { Design } from '../../shared/make.ts';
import { cutter } from './cutout/index.ts';
import type { Background, CutOut } from './cutout/index.ts';
import { designsOf } from './designs.ts';
import type { DesignFit } from './designs.ts';
import { surfaceOf } from './mesh/index.ts';
import { loadVision } from './model.ts';
import type { VisionModel } from './model.ts';
import { readPicture, resampled } from './picture.ts';
import type { Mask, Picture, PictureReason } from './picture.ts';
import type { Expected } from './race.ts';

export interface PhotoOptions {
  /** The product's size where it is known, metres; proportions are then not guessed. */
  readonly dimensions?: Dimensions | undefined;
  /** The family to read the photo as; otherwise the likeliest. */
  readonly family?: string | undefined;
  /** The family that what else is known of the product speaks for; a photo that plainly shows something else still counts. */
  readonly expected?: Expected | undefined;
}

export type PhotoProposal =
  | { readonly kind: 'design'; readonly design: Design; readonly confidence: number;
    /** How it stands in the photo. */ readonly fit: DesignFit }
  | { readonly kind: 'mesh'; readonly how: 'lathe' | 'inflation'; readonly glb: Uint8Array; readonly dimensions: Dimensions;
    readonly confidence: number };

type CutReason = Exclude<CutOut, { readonly ok: true }>['reason'];
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
  | { readonly ok: false; readonly reason: PictureReason | CutReason | 'unknown-family'; readonly message: string };

export interface PhotoReader {
  /** Reads a PNG, JPEG or WebP. What can be wrong with a photo is answered with its reason; nothing is thrown for it. */
  read(bytes: Uint8Array, options?: PhotoOptions): Promise<PhotoReading>;
  close(): Promise<void>;
}

/** How much a surface is to be trusted beyond the photo's own view: one that is round more than one that is blown up. */
const TRUST = { lathe: 0.5, inflation: 0.3 } as const;
/** A surface is proposed too where the best design is less sure than this. */
const UNSURE = 0.7;

/** @param model closed with the reader */
export function photoReader(model: VisionModel): PhotoReader {
  return { read: (bytes, options = {}) => readWith(model, bytes, options), close: () => model.close() };
}

export async function openPhotoReader(): Promise<PhotoReader> {
  return photoReader(await loadVision());
}

/** The thread's one reader, opened when the first photo comes. */
const kept: { reader?: Promise<PhotoReader> } = {};

/** Reads a photo with the weights that come with the mall. It blocks its thread for a second or two. */
export async function readPhoto(bytes: Uint8Array, options: PhotoOptions = {}): Promise<PhotoReading> {
  kept.reader ??= openPhotoReader();
  return (await kept.reader).read(bytes, options);
}

async function readWith(model: VisionModel, bytes: Uint8Array, options: PhotoOptions): Promise<PhotoReading> {
  const read = await readPicture(bytes);
  if (!read.ok) return read;
  const { picture } = read, scissors = cutter(picture, await model.see(picture)), cut = scissors.cut(null);
  if (!cut.ok) return cut;
  const designs = await designsOf(model, picture, cut, scissors, options);
  if (!designs.ok) return designs;
  const { background } = cut, { mask } = designs;
  const proposals: PhotoProposal[] = designs.found.map((found) => ({ kind: 'design', ...found })), best = designs.found[0]?.confidence ?? 0;
  const surface = best < UNSURE ? await surfaceOf(picture, mask, options) : null;
  if (surface) proposals.push({ kind: 'mesh', how: surface.how, glb: surface.glb, dimensions: surface.dimensions,
    confidence: TRUST[surface.how] * (1 - best) });
  proposals.sort((a, b) => b.confidence - a.confidence);
  return { ok: true, proposals, mask, cutOut: await cutOutPicture(picture, mask), background, confidence: proposals[0]?.confidence ?? 0 };
}

const QUALITY = 84;

async function cutOutPicture({ width, height, rgb }: Picture, mask: Mask): Promise<Uint8Array> {
  const alpha = resampled(mask.values, mask.width, mask.height, 1, width, height), rgba = new Uint8Array(width * height * 4);
  for (let i = 0; i < width * height; i++) {
    for (let k = 0; k < 3; k++) rgba[i * 4 + k] = rgb[i * 3 + k] as number;
    rgba[i * 4 + 3] = Math.round(alpha[i] as number);
  }
  return sharp(rgba, { raw: { width, height, channels: 4 } }).webp({ quality: QUALITY }).toBuffer();
}
