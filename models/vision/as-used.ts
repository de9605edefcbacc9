/**
 * Samples as a merchant's photo comes to the reader: set before a background and cut out of it again, with the faults that such
 * masks have. What has only ever seen true masks misreads clutter for parts.
 */
import { randomFrom } from '../engine/random.ts';
import type { Random } from '../engine/random.ts';
import { photoOfSample } from './again.ts';
import { cutOut } from './cutout/index.ts';
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

/** The same, cut out by the network alone: a quarter of the work, and somewhat worse masks. */
async function glanceAsSeen(seer: Seer, sample: Sample, random: Random): Promise<Uint8Array | null> {
  const picture = photographed(sample, random), { logits, size } = await seer.see(picture);
  const values = Uint8Array.from(resampled(logits, size, size, 1, DRAWN, DRAWN), (v) => 255 / (1 + Math.exp(-EDGE * v))),
    mask: Mask = { width: DRAWN, height: DRAWN, values };
  return regionOf(mask) ? glanceOf(picture, mask) : null;
}

/** Of the first `count` samples, as the network alone cuts them out; the same seed gives the same photos. */
export async function glancesAsSeen(seer: Seer, samples: readonly Sample[], count: number, seed: number, say: (line: string) => void):
  Promise<(Uint8Array | null)[]> {
  const out: (Uint8Array | null)[] = [];
  for (const [number, sample] of samples.slice(0, count).entries()) {
    out.push(await glanceAsSeen(seer, sample, randomFrom(seed ^ Math.imul(number + 1, 0xc2b2ae35))));
    if (out.length % 1000 === 0) say(`${out.length} of ${count} photos cut out`);
  }
  return out;
}
