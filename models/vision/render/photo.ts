/** One photo of one object: the object with its cover, its shadow, and what stands behind it, as a camera would keep it. */
import { boxOf, cameraOf, frameAround, project } from './camera.ts';
import type { Camera, Frame, View } from './camera.ts';
import type { Light } from './light.ts';
import { rasterise } from './raster.ts';
import type { Raster } from './raster.ts';
import { groundLight, shade, shadowOf } from './shade.ts';
import type { Tiles, Wardrobe } from './shade.ts';
import type { Solid } from './solid.ts';

export interface Shot {
  readonly size: number;
  /** Linear colour times cover, and cover, 0 to 1: four numbers a pixel. */
  readonly object: Float32Array;
  /** Light on the ground behind it, of what it would be without the object: one number a pixel. */
  readonly ground: Float32Array;
}

export interface ShotOptions {
  /** Pixels along a side. */
  readonly size: number;
  /** Samples along each side of a pixel. */
  readonly samples: number;
  /** Room around the object's longer side, of the picture's side. */
  readonly margin: number;
  /** How far the object stands from the middle, of the picture's side. */
  readonly shift: readonly [number, number];
}
export const SHOT_DEFAULTS: ShotOptions = { size: 96, samples: 2, margin: 0.15, shift: [0, 0] };

export interface Framed { readonly camera: Camera; readonly frame: Frame; readonly raster: Raster }

/** A solid seen in a square picture of `size` pixels. */
export function framed(solid: Solid, view: View, size: number, margin: number, shift: readonly [number, number] = [0, 0]): Framed {
  const camera = cameraOf(view, boxOf(solid)), projected = project(solid, camera), centred = frameAround(projected, size, margin);
  const frame = { scale: centred.scale, x: centred.x + shift[0] * size, y: centred.y + shift[1] * size };
  return { camera, frame, raster: rasterise(solid, projected, frame, size) };
}

export function shoot(solid: Solid, wardrobe: Wardrobe, view: View, light: Light, tiles: Tiles, options: Partial<ShotOptions> = {}): Shot {
  const { size, samples, margin, shift } = { ...SHOT_DEFAULTS, ...options }, fine = size * samples;
  const { camera, frame, raster } = framed(solid, view, fine, margin, shift), shadow = shadowOf(solid, light);
  const samplesSeen = shade(solid, raster, camera, wardrobe, light, shadow, tiles), object = new Float32Array(size * size * 4),
    share = 1 / (samples * samples);
  for (let y = 0; y < fine; y++) for (let x = 0; x < fine; x++) {
    const from = (y * fine + x) * 4, to = (Math.floor(y / samples) * size + Math.floor(x / samples)) * 4;
    for (let k = 0; k < 4; k++) object[to + k] = (object[to + k] as number) + share * (samplesSeen[from + k] as number);
  }
  const coarse = { scale: frame.scale / samples, x: frame.x / samples, y: frame.y / samples };
  return { size, object, ground: groundLight(camera, coarse, size, shadow, light.shadow, boxOf(solid).radius * (view.distance + 6)) };
}

/** Steps of the table of tones, from no light to twice white. */
const TONES = 2048;
const TONE = Float32Array.from({ length: TONES + 1 }, (_, i) => {
  const linear = (2 * i) / TONES, rolled = linear <= 0.8 ? linear : 0.8 + 0.2 * (1 - Math.exp(-(linear - 0.8) / 0.2));
  return 255 * (rolled <= 0.0031308 ? rolled * 12.92 : 1.055 * rolled ** (1 / 2.4) - 0.055);
});

/** From linear light to sRGB, 0 to 255; bright light is rolled off as film does. */
export function developed(linear: number): number {
  return TONE[Math.max(0, Math.min(TONES, Math.round((linear * TONES) / 2)))] as number;
}

/** The object over a backdrop (linear colour, three numbers a pixel), as sRGB 0..255. */
export function composed({ size, object, ground }: Shot, backdrop: Float32Array): Float32Array {
  const out = new Float32Array(size * size * 3);
  for (let i = 0; i < size * size; i++) {
    const clear = 1 - (object[i * 4 + 3] as number);
    for (let k = 0; k < 3; k++) out[i * 3 + k] =
      developed((object[i * 4 + k] as number) + clear * (backdrop[i * 3 + k] as number) * (ground[i] as number));
  }
  return out;
}
