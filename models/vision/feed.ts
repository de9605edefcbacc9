/** Pictures as the networks take them in, and what training does to them so that little things are not relied on. */
import type { Random } from '../engine/random.ts';
import { GLANCE, GLANCE_CHANNELS, SIGHT, SIGHT_CHANNELS } from './network.ts';

/** How much a channel's strength may change in training; and how far a mask's edge may be off, in steps of 3 x 3. */
const GAIN = 0.18, MOST_OFF = 2;
/** Share of masks that lack a bite, or hold a piece of something else. */
const STRANGE = 0.4;

/** Writes bytes (colour and mask, GLANCE² x 4) as row `b`; with `random` as training sees it, its mask frayed where it is a true one. */
export function fillGlance(into: Float32Array, b: number, bytes: Uint8Array, random: Random | null, trueMask = true): void {
  const pixels = GLANCE * GLANCE, from = b * GLANCE_CHANNELS * pixels, gains = gainsOf(random);
  let mask: Float32Array = new Float32Array(pixels);
  for (let i = 0; i < pixels; i++) mask[i] = (bytes[i * 4 + 3] as number) / 255;
  if (random && trueMask) mask = frayed(mask, GLANCE, random);
  for (let i = 0; i < pixels; i++) {
    const m = mask[i] as number;
    for (let k = 0; k < 3; k++) {
      const colour = Math.min(255, (bytes[i * 4 + k] as number) * (gains[k] as number)) / 127.5 - 1;
      into[from + k * pixels + i] = m * colour;
      into[from + (4 + k) * pixels + i] = colour;
    }
    into[from + 3 * pixels + i] = m;
  }
}

/**
 * Writes a picture of SIGHT² (bytes, `channels` a pixel) as row `b`, and its cover where it has any; with `random` mirrored half
 * the time.
 */
export function fillSight(into: Float32Array, cover: Float32Array | null, b: number, bytes: Uint8Array, random: Random | null,
  channels: 3 | 4 = 4): void {
  const pixels = SIGHT * SIGHT, gains = gainsOf(random), mirrored = random !== null && random.next() < 0.5, from = b * SIGHT_CHANNELS * pixels;
  for (let y = 0; y < SIGHT; y++) for (let x = 0; x < SIGHT; x++) {
    const i = y * SIGHT + x, at = y * SIGHT + (mirrored ? SIGHT - 1 - x : x);
    for (let k = 0; k < 3; k++) into[from + k * pixels + i] = Math.min(255, (bytes[at * channels + k] as number) * (gains[k] as number)) / 127.5 - 1;
    if (cover) cover[b * pixels + i] = (bytes[at * channels + 3] as number) / 255;
  }
  fillStrangeness(into.subarray(from, from + SIGHT_CHANNELS * pixels));
}

/** Places along the edge, in steps of so many pixels, whose colours each pixel is compared with. */
const EDGE_STEP = 8;

/** The last channel: how far a pixel's colour is from that of the nearest in colour along the edge. What is on the edge is seldom the object. */
function fillStrangeness(row: Float32Array): void {
  const pixels = SIGHT * SIGHT, places: number[] = [];
  for (let i = 0; i < SIGHT; i += EDGE_STEP) places.push(i, pixels - 1 - i, i * SIGHT, pixels - 1 - i * SIGHT);
  const edge = Float32Array.from({ length: 3 * places.length }, (_, i) => row[(i % 3) * pixels + (places[Math.floor(i / 3)] as number)] as number);
  for (let i = 0; i < pixels; i++) {
    const r = row[i] as number, g = row[pixels + i] as number, b = row[2 * pixels + i] as number;
    let least = 12;
    for (let at = 0; at < edge.length; at += 3) {
      const dr = r - (edge[at] as number), dg = g - (edge[at + 1] as number), db = b - (edge[at + 2] as number), d = dr * dr + dg * dg + db * db;
      if (d < least) least = d;
    }
    row[3 * pixels + i] = 2 * Math.sqrt(least) - 1;
  }
}

/** A glance (GLANCE² x 4 bytes) in the mirror. */
export function mirrored(glance: Uint8Array): Uint8Array {
  return Uint8Array.from(glance, (_, i) => {
    const pixel = i >> 2, x = pixel % GLANCE;
    return glance[((pixel - x + GLANCE - 1 - x) << 2) + (i & 3)] as number;
  });
}

function gainsOf(random: Random | null): readonly [number, number, number] {
  if (!random) return [1, 1, 1];
  const all = 1 + GAIN * (2 * random.next() - 1), own = (): number => all * (1 + 0.5 * GAIN * (2 * random.next() - 1));
  return [own(), own(), own()];
}

/** A mask as a cut-out gives it: its edge a little too far out or in, and a bite or a piece of shadow now and then. */
function frayed(mask: Float32Array, size: number, random: Random): Float32Array {
  let out = mask;
  const steps = random.below(MOST_OFF + 1), wider = random.next() < 0.5;
  for (let s = 0; s < steps; s++) {
    const before = out;
    out = before.slice();
    for (let i = size; i < before.length - size; i++) {
      const left = before[i - 1] as number, right = before[i + 1] as number, above = before[i - size] as number,
        below = before[i + size] as number;
      if (wider) out[i] = Math.max(before[i] as number, 0.7 * Math.max(left, right, above, below));
      else out[i] = Math.min(before[i] as number, 0.3 + 0.7 * Math.min(left, right, above, below));
    }
  }
  if (random.next() < STRANGE) {
    const cx = size * random.next(), cy = size * random.next(), rx = size * 0.22 * random.next(), ry = size * 0.16 * random.next(),
      value = random.next() < 0.4 ? 0 : 1;
    if (out === mask) out = mask.slice();
    for (let i = 0; i < out.length; i++) if ((((i % size) - cx) / rx) ** 2 + ((Math.floor(i / size) - cy) / ry) ** 2 < 1) out[i] = value;
  }
  return out;
}
