/** A photo's object as a surface of its own, for what no family of ours resembles. */
import type { Dimensions } from '../../../shared/catalogue.ts';
import { regionOf } from '../picture.ts';
import type { Mask, Picture } from '../picture.ts';
import { inflated, wornRegion } from './inflate.ts';
import { profileOf, turned } from './lathe.ts';
import { stood, surfaceGlb } from './surface.ts';
import { doubleTexture, wholeTexture } from './texture.ts';

export interface SurfaceMade {
  readonly how: 'lathe' | 'inflation';
  /** One draw, self-contained. */
  readonly glb: Uint8Array;
  readonly dimensions: Dimensions;
  /** How alike the two sides of the silhouette are, 0 to 1. */
  readonly symmetry: number;
}

/** Symmetry from which on a silhouette is taken for that of a body of revolution. */
export const ROUND = 0.93;
/** Height of a product whose size nobody said, metres. */
const USUAL = 0.25;
/** Depth of an inflated product, of its width or height, whichever is less. */
const THICKNESS = 0.5;

/**
 * The size of an object of this silhouette, of the stated height or the usual one. What is not round is as deep as half
 * its shorter side.
 */
function sizeOf(mask: Mask, round: boolean, stated: Dimensions | undefined): Dimensions {
  if (stated) return stated;
  const box = regionOf(mask) ?? { width: 1, height: 1 }, height = box.height >= box.width ? USUAL : (USUAL * box.height) / box.width,
    width = (height * box.width) / box.height;
  return { width, height, depth: round ? width : THICKNESS * Math.min(width, height) };
}

/** A lathe where the silhouette is symmetric (or `how` asks for one), else an inflation; null of an empty mask. */
export async function surfaceOf(picture: Picture, mask: Mask,
  options: { readonly dimensions?: Dimensions | undefined; readonly how?: SurfaceMade['how'] } = {}): Promise<SurfaceMade | null> {
  const profile = profileOf(mask), region = wornRegion(mask);
  if (!profile || !region) return null;
  const round = options.how ? options.how === 'lathe' : profile.symmetry >= ROUND, dimensions = sizeOf(mask, round, options.dimensions),
    { symmetry } = profile;
  if (round) return { how: 'lathe',
    glb: await surfaceGlb(stood(turned(profile, mask), dimensions), await wholeTexture(picture, mask), 'lathe'), dimensions, symmetry };
  const mesh = inflated(mask);
  return mesh
    && { how: 'inflation', glb: await surfaceGlb(stood(mesh, dimensions), await doubleTexture(picture, mask, region), 'inflation'),
    dimensions, symmetry };
}
