/**
 * Training samples: random products of ours as a camera saw them, without what stood behind, and what is true of them. `again.ts`
 * makes many photos of each. The same seed and number give the same sample.
 */
import { randomFrom } from '../engine/random.ts';
import type { Random } from '../engine/random.ts';
import { FAMILIES } from '../shape/families/index.ts';
import type { Family } from '../shape/family.ts';
import { MATERIAL_NAMES } from '../shape/materials/library.ts';
import { codeBook, encode } from './code.ts';
import type { CodeBook } from './code.ts';
import { distanceCode } from './network.ts';
import { regionOf } from './picture.ts';
import type { Region } from './picture.ts';
import { randomLight } from './render/light.ts';
import { shoot } from './render/photo.ts';
import type { Shot } from './render/photo.ts';
import type { Tiles } from './render/shade.ts';
import { isEven, isRound, randomSubject, randomView, solidOfSubject, wardrobeOf } from './scene.ts';

export interface Sample {
  /** The object, DRAWN² x 5 bytes: linear colour times cover (as `toByte` says it), cover, and light on the ground behind it. */
  readonly shot: Uint8Array;
  /** Place in the code book. */
  readonly family: number;
  /** The code, zero outside the family's stretch. */
  readonly code: Float32Array;
  /** Sine and cosine of yaw, pitch, distance. */
  readonly view: Float32Array;
  /** Whether its yaw can be seen. */
  readonly turned: boolean;
  /** Whether its mirror image is the same product seen from the other side. */
  readonly even: boolean;
  readonly material: number;
}

/** Pixels along a side of what is drawn. */
export const DRAWN = 128;
/** Numbers a pixel of a shot. */
export const SHOT = 5;
/** Share of samples drawn from the middle level of detail. */
const FINER = 0.15;
/** Linear light that the greatest byte stands for. */
const BRIGHTEST = 2;

/** Linear light as a byte, finer where it is dark; and back. */
const toByte = (linear: number): number => Math.round(255 * Math.sqrt(Math.min(1, Math.max(0, linear) / BRIGHTEST)));
const LIGHT = Float32Array.from({ length: 256 }, (_, byte) => BRIGHTEST * (byte / 255) ** 2);

export interface SampleMaker { readonly book: CodeBook; make(number: number): Sample }

/** @param seed of all samples; each is drawn from it and its number alone */
export function sampleMaker(seed: number): SampleMaker {
  const book = codeBook(FAMILIES), tiles: Tiles = new Map(), known = new Map<number, { readonly round: boolean; readonly even: boolean }>();
  return { book, make: (number) => {
    // Families in turn, so that every family has as many samples.
    const at = number % FAMILIES.length, random = randomFrom(seed ^ Math.imul(number + 1, 0x9e3779b1));
    const family = FAMILIES[at] as Family, kind = known.get(at) ?? { round: isRound(family), even: isEven(family) };
    known.set(at, kind);
    return make({ at, family, ...kind }, random, book, tiles);
  } };
}

interface Kind { readonly at: number; readonly family: Family; readonly round: boolean; readonly even: boolean }

function make({ at, family, round, even }: Kind, random: Random, book: CodeBook, tiles: Tiles): Sample {
  const subject = randomSubject(family, round, random), view = randomView(family, random);
  const solid = solidOfSubject(subject, random.next() < FINER ? 1 : 2);
  const shot =
    shoot(solid, wardrobeOf(subject, random), view, randomLight(random), tiles,
    { size: DRAWN, samples: 1, margin: 0.04 + 0.24 * random.next() ** 2, shift: [0.04 * random.normal(), 0.04 * random.normal()] });
  const code = new Float32Array(book.length), stretch = book.stretches[at];
  if (stretch) code.set(encode(family, subject.form), stretch.from);
  return {
    shot: packed(shot), family: at, code, turned: !round, even, material: MATERIAL_NAMES.indexOf(subject.material),
    view: Float32Array.of(Math.sin(view.yaw), Math.cos(view.yaw), view.pitch, distanceCode(view.distance)),
  };
}

function packed({ object, ground }: Shot): Uint8Array {
  // Threads that make photos of it see it without copying it.
  const out = new Uint8Array(new SharedArrayBuffer(ground.length * SHOT));
  for (let i = 0; i < ground.length; i++) {
    for (let k = 0; k < 3; k++) out[i * SHOT + k] = toByte(object[i * 4 + k] as number);
    out[i * SHOT + 3] = Math.round(255 * (object[i * 4 + 3] as number));
    out[i * SHOT + 4] = Math.round(255 * (ground[i] as number));
  }
  return out;
}

/** Points a pixel is seen through, along each side. */
const POINTS = 2;

/** A square of a shot at another size, in linear light, SHOT numbers a pixel: colour times cover, cover, light on the ground. Past its edges there is nothing. */
export function shotIn(shot: Uint8Array, { x, y, width }: Region, size: number): Float32Array {
  const out = new Float32Array(size * size * SHOT), step = width / (size * POINTS), share = 1 / (POINTS * POINTS);
  for (let py = 0; py < size * POINTS; py++) {
    const fy = Math.floor(y + (py + 0.5) * step), row = Math.floor(py / POINTS) * size;
    for (let px = 0; px < size * POINTS; px++) {
      const fx = Math.floor(x + (px + 0.5) * step), to = (row + Math.floor(px / POINTS)) * SHOT;
      if (fx < 0 || fy < 0 || fx >= DRAWN || fy >= DRAWN) { out[to + 4] = (out[to + 4] as number) + share; continue; }
      const from = (fy * DRAWN + fx) * SHOT;
      for (let k = 0; k < 3; k++) out[to + k] = (out[to + k] as number) + share * (LIGHT[shot[from + k] as number] as number);
      for (let k = 3; k < SHOT; k++) out[to + k] = (out[to + k] as number) + (share / 255) * (shot[from + k] as number);
    }
  }
  return out;
}

/** The smallest region that holds all of the object. */
export function boxOfShot(shot: Uint8Array): Region {
  const values = new Uint8Array(DRAWN * DRAWN);
  for (let i = 0; i < values.length; i++) values[i] = shot[i * SHOT + 3] as number;
  return regionOf({ width: DRAWN, height: DRAWN, values }) ?? { x: 0, y: 0, width: DRAWN, height: DRAWN };
}
