/** The object on a plain background: what is not the background's colour, nor that colour in shadow. */
import type { Picture } from '../picture.ts';
import type { Backdrop } from './backdrop.ts';

/** Difference of colour (without lightness) and of lightness, sRGB steps, at which a pixel is as likely object as background. */
const COLOUR = 11, LIGHTER = 12, DARKER = 15;
/** A shadow keeps this much of the background's light at least, and changes its lightness by no more than this from pixel to neighbour (of 255). */
const DEEPEST = 0.5, STEEPEST = 5;

/** How much likelier than not each pixel belongs to the object, as a logit: 0 is undecided. */
export function plainLogits({ width, height, rgb }: Pick<Picture, 'width' | 'height' | 'rgb'>, backdrop: Backdrop): Float32Array {
  const light = new Float32Array(width * height), out = new Float32Array(width * height), noise = Math.max(1, backdrop.noise / 3);
  for (let i = 0; i < light.length; i++) light[i] = 0.3 * (rgb[i * 3] as number) + 0.59 * (rgb[i * 3 + 1] as number) + 0.11 * (rgb[i * 3 + 2] as number);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const i = y * width + x, [r, g, b] = backdrop.colourAt((x + 0.5) / width, (y + 0.5) / height);
      const here = light[i] as number, expected = 0.3 * r + 0.59 * g + 0.11 * b, ratio = (here + 4) / (expected + 4);
      // The background's own colour in this much light: what is left differs in hue.
      const hue = Math.hypot((rgb[i * 3] as number) - r * ratio, (rgb[i * 3 + 1] as number) - g * ratio, (rgb[i * 3 + 2] as number) - b * ratio);
      const dx = (light[y * width + Math.min(width - 1, x + 1)] as number) - (light[y * width + Math.max(0, x - 1)] as number);
      const dy = (light[Math.min(height - 1, y + 1) * width + x] as number) - (light[Math.max(0, y - 1) * width + x] as number);
      const steep = Math.hypot(dx, dy) / 2, darker = expected - here;
      const soft = ratio > DEEPEST && steep < STEEPEST;
      const lightness = darker > 0 ? (soft ? darker / (3.2 * DARKER) : darker / DARKER) : -darker / LIGHTER;
      out[i] = 3 * (Math.hypot(hue / COLOUR, lightness) / noise - 1);
    }
  }
  return out.map((v) => Math.min(8, Math.max(-8, v)));
}
