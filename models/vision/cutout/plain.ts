/**
 * The object on a plain background: what is not the background's colour, nor that colour in shadow. A shadow is darker
 * without another hue, and fades: one comes to it from the background without crossing an edge. So a grey product on
 * white, which has an edge all round, is none.
 */
import type { Picture } from '../picture.ts';
import type { Backdrop } from './backdrop.ts';

/** Difference of hue, and of lightness to either side, sRGB steps, at which a pixel is as likely object as background. */
const HUE = 11, LIGHTER = 12, DARKER = 15;
/**
 * A shadow keeps this much of the background's light at least, has no more than this much hue of its own, and changes by no more
 * than this from pixel to pixel (sRGB steps).
 */
const DEEPEST = 0.4, PALEST = 10, STEEPEST = 4.5;
/** Logit of a pixel in shadow; and the most that one can have which is darker than the background without another hue. */
const SHADOW = -2, OPEN = 0.8;
/** Logits end here, to either side alike, so that smoothing does not move the edge. */
const MOST = 3;

/** How much likelier than not each pixel belongs to the object, as a logit: 0 is undecided. */
export function plainLogits({ width, height, rgb }: Pick<Picture, 'width' | 'height' | 'rgb'>, backdrop: Backdrop): Float32Array {
  const count = width * height, light = new Float32Array(count), out = new Float32Array(count), passable = new Uint8Array(count),
    noise = Math.max(1, backdrop.noise / 3);
  for (let i = 0; i < count; i++) light[i] = lightness(rgb[i * 3] as number, rgb[i * 3 + 1] as number, rgb[i * 3 + 2] as number);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const i = y * width + x, [r, g, b] = backdrop.colourAt((x + 0.5) / width, (y + 0.5) / height), here = light[i] as number,
        expected = lightness(r, g, b), ratio = (here + 4) / (expected + 4);
      // The background's own colour in this much light: what is left differs in hue.
      const hue =
        Math.hypot((rgb[i * 3] as number) - r * ratio, (rgb[i * 3 + 1] as number) - g * ratio, (rgb[i * 3 + 2] as number) - b * ratio);
      const dx = (light[y * width + Math.min(width - 1, x + 1)] as number) - (light[y * width + Math.max(0, x - 1)] as number);
      const dy = (light[Math.min(height - 1, y + 1) * width + x] as number) - (light[Math.max(0, y - 1) * width + x] as number);
      out[i] =
        3 * (Math.hypot(hue / HUE, (here > expected ? here - expected : 0) / LIGHTER,
        (here < expected ? expected - here : 0) / DARKER) / noise - 1);
      // Shadow or a grey object: colour alone does not say.
      if (ratio > DEEPEST && here < expected && hue < PALEST * noise) out[i] = Math.min(out[i] as number, OPEN);
      passable[i] = ratio > DEEPEST && here <= expected + LIGHTER && hue < PALEST * noise && Math.hypot(dx, dy) / 2 < STEEPEST * noise ? 1
        : 0;
    }
  }
  for (const i of reached(passable, width, height)) out[i] = Math.min(out[i] as number, SHADOW);
  return out.map((v) => Math.min(MOST, Math.max(-MOST, v)));
}

const lightness = (r: number, g: number, b: number): number => 0.3 * r + 0.59 * g + 0.11 * b;

/** Pixels to which one comes from the picture's edge over passable ones. */
function reached(passable: Uint8Array, width: number, height: number): number[] {
  const seen = new Uint8Array(passable.length), found: number[] = [];
  const visit = (i: number): void => {
    if (seen[i] || !passable[i]) return;
    seen[i] = 1;
    found.push(i);
  };
  for (let x = 0; x < width; x++) { visit(x); visit((height - 1) * width + x); }
  for (let y = 0; y < height; y++) { visit(y * width); visit(y * width + width - 1); }
  for (let k = 0; k < found.length; k++) {
    const i = found[k] as number, x = i % width;
    if (x > 0) visit(i - 1);
    if (x + 1 < width) visit(i + 1);
    if (i >= width) visit(i - width);
    if (i + width < passable.length) visit(i + width);
  }
  return found;
}
