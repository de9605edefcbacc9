import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { toLinear } from './colour.ts';
import type { Rgb } from './colour.ts';

/** A checked picture, ready to be drawn on a product. Its SHA-256 stands for it in keys. */
export interface Picture {
  readonly sha256: string;
  /** WebP, at most `EDGE` pixels a side. */
  readonly bytes: Uint8Array;
  /** Width over height. */
  readonly aspect: number;
  /** Whether some of it is seen through: then it is printed on the product itself. */
  readonly clear: boolean;
}

export type PictureCheck =
  | { readonly ok: true; readonly picture: Picture }
  | { readonly ok: false; readonly reason: 'too-many-bytes' | 'unreadable' | 'unsupported' | 'too-many-pixels' | 'too-narrow'; readonly message: string };

/** Most bytes of a picture that is given, and most pixels in it. */
const MOST_BYTES = 4_000_000, MOST_PIXELS = 4096 * 4096;
/** Edge that pictures are brought down to, pixels. */
const EDGE = 1024;
/** A vector picture is drawn this large, pixels. */
const VECTOR_WIDTH = 1024;
/** Longest over shortest edge. */
const MOST_ASPECT = 12;
const QUALITY = 90;
const PIXELS = ['png', 'webp', 'jpeg'], VECTOR = 'svg';

/** Checks a picture (PNG, WebP, JPEG, and SVG where it comes from us) and brings it to one form. */
export async function readPicture(bytes: Uint8Array, { vector = true }: { readonly vector?: boolean } = {}): Promise<PictureCheck> {
  if (bytes.byteLength > MOST_BYTES) return { ok: false, reason: 'too-many-bytes', message: `The picture has ${bytes.byteLength} bytes; at most ${MOST_BYTES} are allowed.` };
  try {
    const { format, width = 0, height = 0 } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (!PIXELS.includes(format ?? '') && !(vector && format === VECTOR)) return { ok: false, reason: 'unsupported', message: `The picture is ${format ?? 'of no known kind'}; use PNG, WebP${vector ? ', JPEG or SVG' : ' or JPEG'}.` };
    if (width * height > MOST_PIXELS) return { ok: false, reason: 'too-many-pixels', message: `The picture has ${width} x ${height} pixels; at most ${MOST_PIXELS} in all are allowed.` };
    if (width === 0 || height === 0 || Math.max(width, height) > MOST_ASPECT * Math.min(width, height)) return { ok: false, reason: 'too-narrow', message: `The picture has ${width} x ${height} pixels; one edge may be at most ${MOST_ASPECT} times the other.` };
    const density = format === 'svg' ? Math.min(2400, Math.max(1, (72 * VECTOR_WIDTH) / Math.max(width, height))) : 72;
    const image = sharp(bytes, { density, limitInputPixels: MOST_PIXELS }).rotate().toColourspace('srgb').resize(EDGE, EDGE, { fit: 'inside', withoutEnlargement: true });
    const { data, info } = await image.webp({ quality: QUALITY, alphaQuality: 100 }).toBuffer({ resolveWithObject: true });
    const clear = !(await sharp(data).stats()).isOpaque;
    return { ok: true, picture: { sha256: createHash('sha256').update(data).digest('hex'), bytes: data, aspect: info.width / info.height, clear } };
  } catch (error) {
    return { ok: false, reason: 'unreadable', message: `The picture cannot be read: ${error instanceof Error ? error.message.slice(0, 200) : String(error)}` };
  }
}

/** Mean colour of a picture in linear light, about; what is seen through counts as nothing. */
export async function meanOf(picture: Picture): Promise<Rgb> {
  const { data } = await sharp(picture.bytes).resize(32, 32, { fit: 'fill' }).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const sums: [number, number, number] = [0, 0, 0];
  let weight = 0;
  for (let i = 0; i < data.length; i += 4) {
    const alpha = (data[i + 3] ?? 255) / 255;
    weight += alpha;
    for (const k of [0, 1, 2] as const) sums[k] += alpha * toLinear((data[i + k] ?? 0) / 255);
  }
  return [sums[0] / Math.max(1e-6, weight), sums[1] / Math.max(1e-6, weight), sums[2] / Math.max(1e-6, weight)];
}
