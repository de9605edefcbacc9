/** What lies between a mouth and a microphone, on power in bands: noise, a room, a microphone's colour, a longer or shorter throat. */
import type { Random } from '../../engine/random.ts';
import { BANDS } from './mel.ts';

/** Decibels of the quietest and loudest noise under speech, and shares of clips without noise and without a room. */
const QUIETEST = 32, LOUDEST = 5, CLEAN = 0.2, DRY = 0.35;

/** A new clip; frames of quiet are put before and after it. */
export function disturb(power: Float32Array, random: Random): Float32Array {
  const frames = power.length / BANDS, before = 6 + random.below(30), after = 12 + random.below(30), length = before + frames + after, out = new Float32Array(length * BANDS);
  const warp = 1 + 0.06 * (2 * random.next() - 1), colour = colouring(random), gain = 10 ** (-1.5 * random.next());
  for (let frame = 0; frame < frames; frame++) {
    for (let band = 0; band < BANDS; band++) {
      const at = Math.min(BANDS - 1, band * warp), a = Math.floor(at), b = Math.min(BANDS - 1, a + 1), value = (power[frame * BANDS + a] as number) * (1 - (at - a)) + (power[frame * BANDS + b] as number) * (at - a);
      out[(before + frame) * BANDS + band] = value * (colour[band] as number) * gain;
    }
  }
  if (random.next() > DRY) reverberate(out, 0.15 + 0.55 * random.next(), 0.35 * random.next());
  let loud = 0;
  for (const value of out) loud += value;
  loud /= frames * BANDS;
  const under = random.next() < CLEAN ? 45 : LOUDEST + (QUIETEST - LOUDEST) * random.next();
  addNoise(out, loud * 10 ** (-under / 10), random);
  return out;
}

/** A smooth colour, decibels up and down over the bands; a thin microphone hears no low ones. */
function colouring(random: Random): Float32Array {
  const slope = 8 * (2 * random.next() - 1), bow = 5 * (2 * random.next() - 1), thin = random.next() < 0.3 ? 12 : 0;
  return Float32Array.from({ length: BANDS }, (_, band) => { const x = 2 * band / (BANDS - 1) - 1; return 10 ** ((slope * x + bow * (2 * x * x - 1) - thin * Math.max(0, -x - 0.6)) / 10); });
}

/** What was said stays in the room and dies away; `seconds` is how long it takes to lose 60 dB. */
function reverberate(power: Float32Array, seconds: number, share: number): void {
  const keep = 10 ** (-6 / (seconds * 100)), tail = new Float32Array(BANDS);
  for (let at = 0; at < power.length; at += BANDS) {
    for (let band = 0; band < BANDS; band++) {
      const direct = power[at + band] as number;
      power[at + band] = direct + share * (1 - keep) * 6 * (tail[band] as number);
      tail[band] = keep * (tail[band] as number) + direct;
    }
  }
}

/** Hiss or rumble, steady or swelling; the power of a moment of noise is spread as that of few samples is. */
function addNoise(power: Float32Array, mean: number, random: Random): void {
  const slope = 14 * (2 * random.next() - 1), swell = random.next() < 0.4 ? 0.8 * random.next() : 0, pace = 0.02 + 0.1 * random.next(), turn = 6.28 * random.next();
  const shape = Float32Array.from({ length: BANDS }, (_, band) => 10 ** (slope * (band / (BANDS - 1) - 0.5) / 10));
  const sum = shape.reduce((a, b) => a + b) / BANDS;
  for (let at = 0, frame = 0; at < power.length; at += BANDS, frame++) {
    const now = mean / sum * (1 + swell * Math.sin(turn + pace * frame));
    for (let band = 0; band < BANDS; band++) power[at + band] = (power[at + band] as number) + now * (shape[band] as number) * -0.5 * (Math.log(1 - random.next()) + Math.log(1 - random.next()));
  }
}
