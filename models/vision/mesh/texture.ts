/** What the surfaces wear: the object's pixels, its colours spread past its edge, and for the unseen side its broad colours alone. */
import sharp from 'sharp';
import { sampled } from '../picture.ts';
import type { Mask, Picture, Region } from '../picture.ts';

/** Longest edge of a texture's seen part, pixels. */
const EDGE = 768;
const QUALITY = 82;
/** Opacity from which on a pixel is the object's beyond doubt. */
const SURE = 0.9;
/** Halvings after which only broad colours are left. */
const BROAD = 6;

interface Layer { readonly width: number; readonly height: number; /** Red, green, blue, and 1 where they are known,
  else four zeros. */ readonly values: Float32Array }

/** A region (in pixels of the mask) of the photo, filled past the object's edge with its nearest colours; bytes RGB. */
function worn(picture: Picture, mask: Mask, region: Region, halvings: number): { readonly width: number; readonly height: number;
  readonly rgb: Uint8Array } {
  const f = picture.width / mask.width, g = picture.height / mask.height, longest = Math.max(region.width * f, region.height * g),
    scale = Math.min(1, EDGE / longest);
  const width = Math.max(4, Math.round(region.width * f * scale)), height = Math.max(4, Math.round(region.height * g * scale));
  const rgb =
    sampled({ values: picture.rgb, width: picture.width, height: picture.height, channels: 3 },
    { x: region.x * f, y: region.y * g, width: region.width * f, height: region.height * g }, width, height);
  const opacity = sampled({ values: mask.values, width: mask.width, height: mask.height, channels: 1 }, region, width, height);
  const values = new Float32Array(width * height * 4);
  for (let i = 0; i < width * height; i++) {
    const w = (opacity[i] as number) / 255 >= SURE ? 1 : 0;
    for (let k = 0; k < 3; k++) values[i * 4 + k] = w * (rgb[i * 3 + k] as number);
    values[i * 4 + 3] = w;
  }
  const levels: Layer[] = [{ width, height, values }];
  for (let layer = levels[0]; layer && Math.max(layer.width, layer.height) > 1; layer = levels.at(-1)) levels.push(halved(layer));
  // From the coarsest up: what a layer does not know it takes from the one below.
  let known = levels.at(-1) as Layer;
  for (const layer of levels.slice(0, -1).reverse()) {
    const up =
      sampled({ values: known.values, width: known.width, height: known.height, channels: 4 },
      { x: 0, y: 0, width: known.width, height: known.height }, layer.width, layer.height);
    const spread = levels.indexOf(layer) < halvings;
    known = { ...layer, values: up.map((v, i) => (!spread && (layer.values[i | 3] as number) > 0 ? layer.values[i] as number : v)) };
  }
  return { width, height,
    rgb: Uint8Array.from({ length: width * height * 3 }, (_, i) => Math.round(known.values[Math.floor(i / 3) * 4 + (i % 3)] as number)) };
}

function halved({ width, height, values }: Layer): Layer {
  const w = Math.ceil(width / 2), h = Math.ceil(height / 2), out = new Float32Array(w * h * 4);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) for (let k = 0; k < 4; k++) {
    const to = ((y >> 1) * w + (x >> 1)) * 4 + k;
    out[to] = (out[to] as number) + (values[(y * width + x) * 4 + k] as number);
  }
  // A mean of those that are known; the weight is one again, or zero.
  for (let i = 0; i < w * h; i++) {
    const weight = out[i * 4 + 3] as number;
    if (weight > 1) for (let k = 0; k < 4; k++) out[i * 4 + k] = (out[i * 4 + k] as number) / weight;
  }
  return { width: w, height: h, values: out };
}

const webp =
  (rgb: Uint8Array, width: number, height: number): Promise<Uint8Array> => sharp(rgb, { raw: { width, height, channels: 3 } })
  .webp({ quality: QUALITY }).toBuffer();

/** For a surface whose UV covers the whole photo: all of it, with the object's colours spread over the background. */
export function wholeTexture(picture: Picture, mask: Mask): Promise<Uint8Array> {
  const { width, height, rgb } = worn(picture, mask, { x: 0, y: 0, width: mask.width, height: mask.height }, 0);
  return webp(rgb, width, height);
}

/** For an inflated surface: the seen side on the left, the broad colours of it on the right. */
export function doubleTexture(picture: Picture, mask: Mask, region: Region): Promise<Uint8Array> {
  const seen = worn(picture, mask, region, 0), unseen = worn(picture, mask, region, BROAD), { width, height } = seen,
    both = new Uint8Array(width * height * 6);
  for (let y = 0; y < height; y++) {
    both.set(seen.rgb.subarray(y * width * 3, (y + 1) * width * 3), y * width * 6);
    both.set(unseen.rgb.subarray(y * width * 3, (y + 1) * width * 3), y * width * 6 + width * 3);
  }
  return webp(both, width * 2, height);
}
