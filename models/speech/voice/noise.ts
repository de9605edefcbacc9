/** Noise as the mouth colours it: for each kind of hiss where its energy lies (Stevens 1998; Jongman, Wayland and Wong 2000). */
import { resonate, resonator, tune } from './resonator.ts';
import type { NoiseName } from './phones.ts';

/** Centre Hz, bandwidth Hz, dB. */
type Peak = readonly [number, number, number];

const PEAKS: Readonly<Record<NoiseName, readonly Peak[]>> = {
  s: [[4700, 600, 0], [6200, 1000, 0], [7200, 900, -3], [3400, 600, -16]],
  sh: [[2600, 350, 0], [3600, 500, -2], [4900, 900, -7], [6200, 1200, -14]],
  x: [[3500, 450, -3], [4600, 700, 0], [6000, 1000, -5]],
  rsh: [[2400, 300, 0], [3500, 500, -4], [4700, 900, -9]],
  f: [[1400, 1500, -6], [4000, 3000, -3], [7000, 2500, 0]],
  th: [[1600, 1500, -9], [5500, 2500, -1], [7000, 2000, 0]],
  h: [[1150, 350, 0], [2600, 500, -9], [3900, 800, -14]],
  p: [[800, 700, 0], [2000, 1500, -7], [4500, 3000, -12]],
  t: [[3700, 700, -1], [5000, 1200, 0], [2500, 600, -12]],
  k: [[1900, 350, 0], [3300, 700, -10], [4800, 1200, -16]],
};

export interface Hisser {
  /** Colours one sample of white noise of variance one to an RMS of one. */
  readonly colour: (white: number) => number;
}

/** @param scale of the mouth beside a man's: shorter mouths hiss higher */
export function openHisser(name: NoiseName, rate: number, scale: number): Hisser {
  const filters = PEAKS[name].filter(([centre]) => centre * scale < rate * 0.48).map(([centre, width, db], i) => {
    const filter = resonator();
    tune(filter, centre * scale, width, rate);
    // Neighbours in turn against each other: else they would cancel between their peaks.
    return { filter, gain: 10 ** (db / 20) * (i % 2 === 0 ? 1 : -1) / peakOf(centre * scale, width, rate) };
  });
  const run = (white: number): number => {
    let sum = 0;
    for (const { filter, gain } of filters) sum += gain * resonate(filter, white);
    return sum;
  };
  let energy = 0;
  for (let i = 0; i < rate / 20; i++) energy += run(i === 0 ? 1 : 0) ** 2;
  const level = 1 / Math.sqrt(energy);
  return { colour: (white) => level * run(white) };
}

/** How much a resonator raises its own centre. */
function peakOf(centre: number, width: number, rate: number): number {
  const r = Math.exp(-Math.PI * width / rate), angle = 2 * Math.PI * centre / rate;
  const dc = 1 - 2 * r * Math.cos(angle) + r * r;
  return dc / ((1 - r) * Math.hypot(1 - r * Math.cos(2 * angle), r * Math.sin(2 * angle)));
}
