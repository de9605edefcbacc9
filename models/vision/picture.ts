/** A merchant's photo from bytes to pixels, and what is refused on the way. */
import sharp from 'sharp';

/** Pixels as they are shown: sRGB bytes, three a pixel, rows from the top. */
export interface Picture { readonly width: number; readonly height: number; readonly rgb: Uint8Array; /** Opacity,
  where the file has any that is not full. */ readonly alpha: Uint8Array | null }

export interface PictureLimits {
  /** Of the file. */
  readonly mostBytes: number;
  /** Of the picture unpacked; a file that claims more is not unpacked. */
  readonly mostPixels: number;
  /** Shortest side, pixels. */
  readonly leastSide: number;
  /** Longest side to which it is made smaller, pixels. */
  readonly edge: number;
}
export const PICTURE_LIMITS: PictureLimits = { mostBytes: 15 * 1024 * 1024, mostPixels: 50_000_000, leastSide: 64, edge: 768 };

export type PictureReason = 'not-an-image' | 'too-large' | 'too-small';
export type PictureRead = { readonly ok: true; readonly picture: Picture }
  | { readonly ok: false; readonly reason: PictureReason; readonly message: string };

const FORMATS = ['png', 'jpeg', 'webp'];
/** Opacity below which a pixel counts as seen through, and how many such there must be before it is taken for a cut-out. */
const CLEAR = 250, LEAST_CLEAR = 0.01;
const PAGE = 255;

/** Reads PNG, JPEG or WebP, upright by its EXIF, made smaller to `edge`. */
export async function readPicture(bytes: Uint8Array, limits: Partial<PictureLimits> = {}): Promise<PictureRead> {
  const { mostBytes, mostPixels, leastSide, edge } = { ...PICTURE_LIMITS, ...limits };
  if (bytes.byteLength > mostBytes) return { ok: false, reason: 'too-large',
    message: `The file has ${bytes.byteLength} bytes; at most ${mostBytes} are allowed.` };
  const unreadable = { ok: false, reason: 'not-an-image', message: 'This is not a PNG, JPEG or WebP picture that can be read.' } as const;
  const head = await sharp(bytes, { limitInputPixels: false }).metadata().catch(() => null);
  if (!head || !FORMATS.includes(head.format)) return unreadable;
  const { width, height } = head;
  if (width * height > mostPixels) return { ok: false, reason: 'too-large',
    message: `The picture has ${width} x ${height} pixels; at most ${mostPixels} in all are allowed.` };
  if (Math.min(width, height) < leastSide) return { ok: false, reason: 'too-small',
    message: `The picture has ${width} x ${height} pixels; its shorter side needs at least ${leastSide}.` };
  const unpacked = await sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' }).rotate().toColourspace('srgb').ensureAlpha()
    .resize(edge, edge, { fit: 'inside', withoutEnlargement: true }).raw().toBuffer({ resolveWithObject: true }).catch(() => null);
  if (!unpacked || unpacked.info.channels !== 4) return unreadable;
  return { ok: true, picture: split(unpacked.data, unpacked.info.width, unpacked.info.height) };
}

/** What is seen through lies on a white page. */
function split(rgba: Uint8Array, width: number, height: number): Picture {
  const count = width * height, rgb = new Uint8Array(count * 3), alpha = new Uint8Array(count);
  let clear = 0;
  for (let i = 0; i < count; i++) {
    const a = rgba[i * 4 + 3] as number;
    alpha[i] = a;
    if (a < CLEAR) clear++;
    for (let k = 0; k < 3; k++) rgb[i * 3 + k] = Math.round(((rgba[i * 4 + k] as number) * a + PAGE * (255 - a)) / 255);
  }
  return { width, height, rgb, alpha: clear > LEAST_CLEAR * count ? alpha : null };
}

/** A mask: 0 to 255 a pixel, how far each belongs to the object. */
export interface Mask { readonly width: number; readonly height: number; readonly values: Uint8Array }

/** A picture made smaller (or larger) by averaging over the area of each new pixel, or between old ones; `channels` a pixel. */
export function resampled(values: ArrayLike<number>, width: number, height: number, channels: number, toWidth: number,
  toHeight: number): Float32Array {
  return sampled({ values, width, height, channels }, { x: 0, y: 0, width, height }, toWidth, toHeight);
}

export interface Layer { readonly values: ArrayLike<number>; readonly width: number; readonly height: number; readonly channels: number }
export interface Region { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** Taps along each side of a new pixel. */
const MOST_TAPS = 4;

/** A region of a picture (it may reach past the edges, which go on) at another size. */
export function sampled({ values, width, height, channels }: Layer, region: Region, toWidth: number, toHeight: number): Float32Array {
  const out = new Float32Array(toWidth * toHeight * channels), sx = region.width / toWidth, sy = region.height / toHeight;
  const nx = Math.min(MOST_TAPS, Math.max(1, Math.round(sx))), ny = Math.min(MOST_TAPS, Math.max(1, Math.round(sy))), share = 1 / (nx * ny);
  for (let y = 0; y < toHeight; y++) {
    for (let x = 0; x < toWidth; x++) {
      const to = (y * toWidth + x) * channels;
      for (let j = 0; j < ny; j++) {
        const fy = Math.min(height - 1, Math.max(0, region.y + (y + (j + 0.5) / ny) * sy - 0.5)), iy = Math.floor(fy), ty = fy - iy,
          dy = iy + 1 < height ? width : 0;
        for (let i = 0; i < nx; i++) {
          const fx = Math.min(width - 1, Math.max(0, region.x + (x + (i + 0.5) / nx) * sx - 0.5)), ix = Math.floor(fx), tx = fx - ix,
            dx = ix + 1 < width ? 1 : 0;
          const at = iy * width + ix;
          for (let k = 0; k < channels; k++) {
            const top = (values[at * channels + k] as number) * (1 - tx) + (values[(at + dx) * channels + k] as number) * tx;
            const low = (values[(at + dy) * channels + k] as number) * (1 - tx) + (values[(at + dy + dx) * channels + k] as number) * tx;
            out[to + k] = (out[to + k] as number) + share * (top * (1 - ty) + low * ty);
          }
        }
      }
    }
  }
  return out;
}

/** The smallest region that holds all of a mask above one half; null of an empty one. */
export function regionOf({ width, height, values }: Mask): Region | null {
  let left = width, right = -1, top = height, bottom = -1;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if ((values[y * width + x] as number) < 128) continue;
      left = Math.min(left, x); right = Math.max(right, x);
      top = Math.min(top, y); bottom = y;
    }
  }
  return right < 0 ? null : { x: left, y: top, width: right - left + 1, height: bottom - top + 1 };
}

/** A square around a region, in whose middle the region lies, with `margin` (a share of the square's side) around its longer side. */
export function squareAround({ x, y, width, height }: Region, margin: number): Region {
  const side = Math.max(width, height) / (1 - 2 * margin);
  return { x: x + width / 2 - side / 2, y: y + height / 2 - side / 2, width: side, height: side };
}
