/** Training samples: photos of random products of ours, with what is true of them. The same seed and number give the same sample. */
import { randomFrom } from '../engine/random.ts';
import type { Random } from '../engine/random.ts';
import { FAMILIES } from '../shape/families/index.ts';
import { MATERIAL_NAMES } from '../shape/materials/library.ts';
import { codeBook, encode } from './code.ts';
import type { CodeBook } from './code.ts';
import { distanceCode, GLANCE, GLANCE_MARGIN, SIGHT } from './network.ts';
import { regionOf, resampled, sampled, squareAround } from './picture.ts';
import { busyBackdrop, plainBackdrop } from './render/backdrops.ts';
import { randomLight } from './render/light.ts';
import { composed, shoot } from './render/photo.ts';
import type { Tiles } from './render/shade.ts';
import { isRound, randomSubject, randomView, solidOfSubject, wardrobeOf } from './scene.ts';

export interface Sample {
  /** The object's square, GLANCE² x 4: colour and cover, bytes. */
  readonly glance: Uint8Array;
  /** The whole photo, SIGHT² x 4: colour and cover, bytes. */
  readonly sight: Uint8Array;
  /** Place in the code book. */
  readonly family: number;
  /** The code, zero outside the family's stretch. */
  readonly code: Float32Array;
  /** Sine and cosine of yaw, pitch, distance. */
  readonly view: Float32Array;
  /** Whether its yaw can be seen. */
  readonly turned: boolean;
  readonly material: number;
}

/** Pixels along a side of what is drawn; made smaller, so that edges are smooth. */
const DRAWN = 112;
/** Share of samples drawn from the middle level of detail, and before a busy background. */
const FINER = 0.15, BUSY = 0.6;

export interface SampleMaker { readonly book: CodeBook; make(number: number): Sample }

/** @param seed of all samples; each is drawn from it and its number alone */
export function sampleMaker(seed: number): SampleMaker {
  const book = codeBook(FAMILIES), round = FAMILIES.map(isRound), tiles: Tiles = new Map();
  return { book, make: (number) => make(number, randomFrom(seed ^ Math.imul(number + 1, 0x9e3779b1)), book, round, tiles) };
}

function make(number: number, random: Random, book: CodeBook, rounds: readonly boolean[], tiles: Tiles): Sample {
  // Families in turn, so that every family has as many samples.
  const at = number % FAMILIES.length, family = FAMILIES[at] as (typeof FAMILIES)[number], round = rounds[at] ?? false,
    subject = randomSubject(family, round, random), view = randomView(family, random);
  const solid = solidOfSubject(subject, random.next() < FINER ? 1 : 2);
  const shot =
    shoot(solid, wardrobeOf(subject, random), view, randomLight(random), tiles,
    { size: DRAWN, samples: 1, margin: 0.04 + 0.26 * random.next() ** 2, shift: [0.05 * random.normal(), 0.05 * random.normal()] });
  const rgb = composed(shot, random.next() < BUSY ? busyBackdrop(DRAWN, random) : plainBackdrop(DRAWN, random)),
    noise = 12 * random.next() ** 2;
  const both = new Float32Array(DRAWN * DRAWN * 4), mask = { width: DRAWN, height: DRAWN, values: new Uint8Array(DRAWN * DRAWN) };
  for (let i = 0; i < DRAWN * DRAWN; i++) {
    const grain = noise * (random.next() - 0.5);
    for (let k = 0; k < 3; k++) both[i * 4 + k] = (rgb[i * 3 + k] as number) + grain;
    both[i * 4 + 3] = 255 * (shot.object[i * 4 + 3] as number);
    mask.values[i] = both[i * 4 + 3] as number;
  }
  const square = squareAround(regionOf(mask) ?? { x: 0, y: 0, width: DRAWN, height: DRAWN }, GLANCE_MARGIN);
  const code = new Float32Array(book.length), stretch = book.stretches[at];
  if (stretch) code.set(encode(family, subject.form), stretch.from);
  return {
    glance: bytes(sampled({ values: both, width: DRAWN, height: DRAWN, channels: 4 }, square, GLANCE, GLANCE)),
      sight: bytes(resampled(both, DRAWN, DRAWN, 4, SIGHT, SIGHT)),
    family: at, code, view: Float32Array.of(Math.sin(view.yaw), Math.cos(view.yaw), view.pitch, distanceCode(view.distance)),
      turned: !round, material: MATERIAL_NAMES.indexOf(subject.material),
  };
}

const bytes = (values: Float32Array): Uint8Array => Uint8Array.from(Uint8ClampedArray.from(values));
