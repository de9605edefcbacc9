/**
 * One shot of a product as many photos: before other backgrounds, nearer or farther, from the other side. To render a
 * product takes 10 ms of CPU, to set it anew before another background 2: so training never sees the same photo twice.
 */
import type { Random } from '../engine/random.ts';
import { GLANCE, GLANCE_MARGIN, SIGHT, VIEW_NUMBERS } from './network.ts';
import { squareAround } from './picture.ts';
import type { Region } from './picture.ts';
import { busyBackdrop, plainBackdrop } from './render/backdrops.ts';
import type { Rgb } from './render/light.ts';
import { developed } from './render/photo.ts';
import { boxOfShot, DRAWN, SHOT, shotIn } from './samples.ts';
import type { Sample } from './samples.ts';

/** Share of photos before a busy background. */
const BUSY = 0.65;
/** How much of a shot is cut off at most, of its side; and how strong a photo's grain is at most, sRGB steps. */
const NEARER = 0.3, GRAIN = 14;
/** How far the object's square may be off, and how much too large or small, of its side. */
const OFF = 0.03, OUT = 0.07;
/** Share of squares that hold something else beside the object, and how much larger they are at most. */
const CROWDED = 0.2, LARGER = 0.35;

/** The object's square, GLANCE² x 4 bytes, colour and cover; with `random` a little off, on a background of any colour. */
export function glanceOfSample({ shot }: Sample, random: Random | null): Uint8Array {
  const still = squareAround(boxOfShot(shot), GLANCE_MARGIN), seen = shotIn(shot, random ? shaken(still, random) : still, GLANCE);
  const grey = random ? random.next() : 1, behind = [0, 1, 2].map(() => Math.max(0, grey + (random ? 0.15 * random.normal() : 0)));
  return coloured(seen, GLANCE, (_, k) => behind[k] as number, () => 0);
}

/** Colour over what is behind it, and cover, as bytes. */
function coloured(seen: Float32Array, size: number, behind: (i: number, k: number) => number, grain: () => number): Uint8Array {
  const out = new Uint8Array(size * size * 4);
  for (let i = 0; i < size * size; i++) {
    const clear = 1 - (seen[i * SHOT + 3] as number), off = grain();
    for (let k = 0; k < 3; k++) out[i * 4 + k] = Math.min(255, Math.max(0, developed((seen[i * SHOT + k] as number) + clear * behind(i, k)) + off));
    out[i * 4 + 3] = 255 * (1 - clear);
  }
  return out;
}

function shaken({ x, y, width }: Region, random: Random): Region {
  const more = random.next() < CROWDED ? LARGER * random.next() : 0, side = width * (1 + more + OUT * (2 * random.next() - 1));
  const middle = (from: number): number => from + width / 2 + (OFF + 0.4 * more) * width * (2 * random.next() - 1);
  return { x: middle(x) - side / 2, y: middle(y) - side / 2, width: side, height: side };
}

/**
 * A whole photo, size² x 4 bytes: colour, and how far the object covers each pixel.
 * @param others what may stand about behind it, smaller, where the background is a busy one
 */
export function photoOfSample({ shot }: Sample, random: Random, size = SIGHT, others: readonly Sample[] = []): Uint8Array {
  const side = DRAWN * (1 - NEARER * random.next() ** 2);
  const region = { x: (DRAWN - side) * random.next(), y: (DRAWN - side) * random.next(), width: side, height: side };
  const seen = shotIn(shot, region, size), behind = random.next() < BUSY ? busyBackdrop(size, random, coloursOf(seen, random)) : null,
    noise = GRAIN * random.next() ** 2;
  if (behind && others.length > 0 && random.next() < OTHERS) for (let count = 1 + random.below(MOST_OTHERS); count > 0; count--) {
    placed(others[random.below(others.length)] as Sample, behind, size, random);
  }
  const ground = behind ?? plainBackdrop(size, random);
  return coloured(seen, size, (i, k) => (ground[i * 3 + k] as number) * (seen[i * SHOT + 4] as number), () => noise * (random.next() - 0.5));
}

/** Share of busy photos in which other products stand about, how many at most, and their size, of the photo's side. */
const OTHERS = 0.2, MOST_OTHERS = 3, OTHERS_SIZE = [0.2, 0.55] as const;
/** How far they stand from the middle, of the photo's side. */
const ASIDE = [0.25, 0.6] as const;
/** Colours taken of an object, and the cover of a pixel from which its colour counts. */
const COLOURS = 4, WHOLLY = 0.9;

/** Linear colours of some of the object's pixels. */
function coloursOf(seen: Float32Array, random: Random): Rgb[] {
  return Array.from({ length: COLOURS }, () => random.below(seen.length / SHOT) * SHOT).flatMap((at): Rgb[] => (
    (seen[at + 3] as number) < WHOLLY ? [] : [[seen[at] as number, seen[at + 1] as number, seen[at + 2] as number]]));
}

/** Sets another product into what stands behind, somewhere about the middle, with its shadow. */
function placed({ shot }: Sample, behind: Float32Array, size: number, random: Random): void {
  const between = ([low, high]: readonly [number, number]): number => low + (high - low) * random.next();
  const width = DRAWN / between(OTHERS_SIZE), away = between(ASIDE) * width, angle = 2 * Math.PI * random.next();
  const seen = shotIn(shot, { x: (DRAWN - width) / 2 + away * Math.cos(angle), y: (DRAWN - width) / 2 + away * Math.sin(angle), width, height: width }, size);
  for (let i = 0; i < size * size; i++) {
    const clear = (1 - (seen[i * SHOT + 3] as number)) * (seen[i * SHOT + 4] as number);
    for (let k = 0; k < 3; k++) behind[i * 3 + k] = (seen[i * SHOT + k] as number) + clear * (behind[i * 3 + k] as number);
  }
}

/** The sample whose mirror image it is: seen from as far to the other side. */
export function otherSide(sample: Sample): Sample {
  const view = Float32Array.from({ length: VIEW_NUMBERS }, (_, i) => (i === 0 ? -1 : 1) * (sample.view[i] as number));
  return { ...sample, view };
}
