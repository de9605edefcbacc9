/** Sound as a recogniser sees it: power in 40 bands of the mel scale, a hundred times a second (Davis and Mermelstein 1980). */

import { HEARD_RATE } from '../../../shared/speech.ts';

/** Bands, and frames a second. */
export const BANDS = 40, HOPS = 100;
const WINDOW = 400, SIZE = 512, HOP = HEARD_RATE / HOPS, LOWEST = 100, HIGHEST = 7000;

const hann = Float32Array.from({ length: WINDOW }, (_, i) => 0.5 - 0.5 * Math.cos(2 * Math.PI * i / WINDOW));
const cosines = Float32Array.from({ length: SIZE / 2 }, (_, i) => Math.cos(2 * Math.PI * i / SIZE)), sines = Float32Array.from({ length: SIZE / 2 }, (_, i) => Math.sin(2 * Math.PI * i / SIZE));
const reversed = Uint16Array.from({ length: SIZE }, (_, i) => { let r = 0; for (let bit = 1, v = i; bit < SIZE; bit <<= 1, v >>= 1) r = (r << 1) | (v & 1); return r; });
const filters = triangles();

/** Power [frames, BANDS] of samples at `HEARD_RATE`, full scale 1. */
export function melPower(samples: Float32Array): Float32Array {
  const frames = Math.max(0, Math.floor((samples.length - WINDOW) / HOP) + 1), out = new Float32Array(frames * BANDS);
  const re = new Float32Array(SIZE), im = new Float32Array(SIZE), power = new Float32Array(SIZE / 2);
  for (let frame = 0; frame < frames; frame++) {
    re.fill(0);
    im.fill(0);
    for (let i = 0; i < WINDOW; i++) re[reversed[i] as number] = (samples[frame * HOP + i] as number) * (hann[i] as number);
    transform(re, im);
    for (let k = 0; k < SIZE / 2; k++) power[k] = (re[k] as number) ** 2 + (im[k] as number) ** 2;
    filters.forEach(({ from, weights }, band) => {
      let sum = 0;
      for (let i = 0; i < weights.length; i++) sum += (weights[i] as number) * (power[from + i] as number);
      out[frame * BANDS + band] = sum;
    });
  }
  return out;
}

/** Cooley and Tukey, in place; the input lies in reversed order. */
function transform(re: Float32Array, im: Float32Array): void {
  for (let half = 1; half < SIZE; half *= 2) {
    const step = SIZE / (2 * half);
    for (let start = 0; start < SIZE; start += 2 * half) {
      for (let i = 0; i < half; i++) {
        const c = cosines[i * step] as number, s = -(sines[i * step] as number), a = start + i, b = a + half;
        const x = (re[b] as number) * c - (im[b] as number) * s, y = (re[b] as number) * s + (im[b] as number) * c;
        re[b] = (re[a] as number) - x;
        im[b] = (im[a] as number) - y;
        re[a] = (re[a] as number) + x;
        im[a] = (im[a] as number) + y;
      }
    }
  }
}

function triangles(): readonly { readonly from: number; readonly weights: Float32Array }[] {
  const mel = (f: number): number => 2595 * Math.log10(1 + f / 700), hertz = (m: number): number => 700 * (10 ** (m / 2595) - 1);
  const edges = Array.from({ length: BANDS + 2 }, (_, i) => hertz(mel(LOWEST) + (mel(HIGHEST) - mel(LOWEST)) * i / (BANDS + 1)) * SIZE / HEARD_RATE);
  return Array.from({ length: BANDS }, (_, band) => {
    const [low, middle, high] = [edges[band] as number, edges[band + 1] as number, edges[band + 2] as number], from = Math.floor(low), weights = new Float32Array(Math.ceil(high) - from + 1);
    for (let i = 0; i < weights.length; i++) { const k = from + i; weights[i] = Math.max(0, Math.min((k - low) / (middle - low), (high - k) / (high - middle))); }
    return { from, weights };
  });
}
