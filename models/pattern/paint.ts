import sharp from 'sharp';
import { linearOf, toSrgb } from '../shape/colour.ts';
import type { Rgb } from '../shape/colour.ts';
import type { Genome } from './genome.ts';
import { fieldOf } from './network.ts';

/** Points a pixel is read at along each side, so that hard edges are smooth. */
const SAMPLES = 2;

/** A tile of a pattern in three colours (`#rrggbb`), as WebP of so many pixels a side; blended in linear light. */
export async function paint(genome: Genome, colours: readonly [string, string, string], edge: number, quality = 88): Promise<Uint8Array> {
  const field = fieldOf(genome), palette: readonly [Rgb, Rgb, Rgb] = [linearOf(colours[0]), linearOf(colours[1]), linearOf(colours[2])];
  const pixels = new Uint8Array(edge * edge * 3), of = SAMPLES * SAMPLES;
  for (let j = 0; j < edge; j++) for (let i = 0; i < edge; i++) {
    let r = 0, g = 0, b = 0;
    for (let s = 0; s < of; s++) {
      const [p = 0, q = 0, o = 0] = field((i + ((s % SAMPLES) + 0.5) / SAMPLES) / edge, (j + (Math.floor(s / SAMPLES) + 0.5) / SAMPLES) / edge);
      r += p * palette[0][0] + q * palette[1][0] + o * palette[2][0];
      g += p * palette[0][1] + q * palette[1][1] + o * palette[2][1];
      b += p * palette[0][2] + q * palette[1][2] + o * palette[2][2];
    }
    const at = (j * edge + i) * 3;
    pixels[at] = Math.round(255 * toSrgb(r / of)); pixels[at + 1] = Math.round(255 * toSrgb(g / of)); pixels[at + 2] = Math.round(255 * toSrgb(b / of));
  }
  return sharp(pixels, { raw: { width: edge, height: edge, channels: 3 } }).webp({ quality }).toBuffer();
}
