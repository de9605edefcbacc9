/**
 * Samples as a merchant's photo comes to the reader: set before a background and cut out of it again, with the faults that such
 * masks have. What has only ever seen true masks misreads clutter for parts.
 */
import { randomFrom } from '../engine/random.ts';
import type { Random } from '../engine/random.ts';
import type { Weights } from '../engine/weights.ts';
import { photoOfSample } from './again.ts';
import { cutOut } from './cutout/index.ts';
import { madeInThreads, shared } from './in-threads.ts';
import { glanceOf } from './model.ts';
import type { Seer } from './model.ts';
import { regionOf, resampled } from './picture.ts';
import type { Mask, Picture } from './picture.ts';
import { DRAWN } from './samples.ts';
import type { Sample } from './samples.ts';

/** How sharp the edge is of a mask that the network alone draws, a logit's worth. */
const EDGE = 1.5;

function photographed(sample: Sample, random: Random): Picture {
  const photo = photoOfSample(sample, random, DRAWN);
  return { width: DRAWN, height: DRAWN, rgb: photo.filter((_, i) => i % 4 < 3), alpha: null };
}

/** What the reader would be given for a photo of a sample (GLANCE² x 4 bytes); null where no object is found in it. */
export async function glanceAsUsed(seer: Seer, sample: Sample, random: Random): Promise<Uint8Array | null> {
  const picture = photographed(sample, random), cut = cutOut(picture, await seer.see(picture));
  return cut.ok ? glanceOf(picture, cut.mask) : null;
}

/** The same, cut out by the network alone: a quarter of the work, and somewhat worse masks. The same seed and number give the same photo. */
export async function glanceAsSeen(seer: Seer, sample: Sample, seed: number, number: number): Promise<Uint8Array | null> {
  const picture = photographed(sample, randomFrom(seed ^ Math.imul(number + 1, 0xc2b2ae35))), { logits, size } = await seer.see(picture);
  const values = Uint8Array.from(resampled(logits, size, size, 1, DRAWN, DRAWN), (v) => 255 / (1 + Math.exp(-EDGE * v))),
    mask: Mask = { width: DRAWN, height: DRAWN, values };
  return regionOf(mask) ? shared(glanceOf(picture, mask)) : null;
}

export interface AsSeenOrder { readonly weights: Weights; readonly samples: readonly Sample[]; readonly seed: number }

/** Of the first `count` samples, as the network alone cuts them out. */
export function glancesAsSeen({ weights, samples, seed }: AsSeenOrder, count: number, threads: number, say: (line: string) => void): Promise<(Uint8Array | null)[]> {
  const cut = samples.slice(0, count);
  return madeInThreads(new URL('as-seen-thread.ts', import.meta.url), { weights, samples: cut, seed } satisfies AsSeenOrder, { from: 0, to: cut.length, threads }, (done) => {
    if (done % 1024 < 32) say(`${done} of ${cut.length} photos cut out`);
  });
}
