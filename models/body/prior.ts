/**
 * What is usual of a body of which only some measures are told. A chain of rules, each with its scatter, makes one
 * Gaussian over the six measures; what was told conditions it. No data set was fitted: the rules are
 *
 * - height: about the means and spread of adults that national surveys publish;
 * - chest, waist, hip: the steps of EN 13402-3 (women: waist = bust - 16, hip = bust + 8; men: waist = chest - 12) and of
 *   GB/T 1335.1 and .2 (men: hip 90 at a waist of 74, +0.8 a centimetre; women: 90 at 68, +0.9);
 * - inseam and foot: shares of the height (foot .152: Drillis and Contini, 1966; inseam between the .46 of GB/T 1335 and the .48 of MSIS);
 * - scatter: rounded working values of our own, see the card.
 *
 * Centimetres throughout.
 */
import { MEASURE_NAMES, MEASURE_RANGES } from '../../shared/body.ts';
import type { MeasureName, Measures } from '../../shared/body.ts';
import { solved } from '../engine/linear.ts';
import type { Random } from '../engine/random.ts';
import type { FullMeasures } from './figure.ts';

/** A measure as a linear rule of those before it, with the scatter about the rule. */
interface Rule { readonly base: number; readonly of: Partial<Record<MeasureName, number>>; readonly scatter: number }
type Chain = Readonly<Record<MeasureName, Rule>>;

const MENS: Chain = {
  height: { base: 175, of: {}, scatter: 7 },
  chest: { base: 100 - 0.3 * 175, of: { height: 0.3 }, scatter: 8.5 },
  waist: { base: -12, of: { chest: 1 }, scatter: 5.5 },
  hip: { base: 90 - 0.8 * 74, of: { waist: 0.8 }, scatter: 4.5 },
  inseam: { base: 0, of: { height: 0.472 }, scatter: 2.8 },
  foot: { base: 0, of: { height: 0.152 }, scatter: 0.9 },
};
const WOMENS: Chain = {
  height: { base: 163, of: {}, scatter: 6.5 },
  chest: { base: 94 - 0.2 * 163, of: { height: 0.2 }, scatter: 8.5 },
  waist: { base: -16, of: { chest: 1 }, scatter: 5.5 },
  hip: { base: 90 - 0.9 * 68, of: { waist: 0.9 }, scatter: 4.5 },
  inseam: { base: 0, of: { height: 0.466 }, scatter: 2.6 },
  foot: { base: 0, of: { height: 0.15 }, scatter: 0.8 },
};

interface Gaussian { readonly mean: number[]; readonly covariance: number[][] }

/** Mean and covariance that a chain of rules comes to (Shachter and Kenley, 1989). */
function gaussianOf(chain: Chain): Gaussian {
  const mean: number[] = [], covariance: number[][] = MEASURE_NAMES.map(() => MEASURE_NAMES.map(() => 0));
  MEASURE_NAMES.forEach((name, i) => {
    const { base, of, scatter } = chain[name], slopes = MEASURE_NAMES.map((other) => of[other] ?? 0), row = covariance[i] ?? [];
    mean.push(base + slopes.reduce((sum, slope, j) => sum + slope * (mean[j] ?? 0), 0));
    for (let j = 0; j < i; j++) {
      row[j] = slopes.reduce((sum, slope, k) => sum + slope * at(covariance, k, j), 0);
      const mirror = covariance[j];
      if (mirror) mirror[i] = row[j] ?? 0;
    }
    row[i] = scatter ** 2 + slopes.reduce((sum, slope, k) => sum + slope * at(covariance, k, i), 0);
  });
  return { mean, covariance };
}

/** Both together, as one Gaussian of the same mean and covariance as the half-and-half mixture. */
function blended(a: Gaussian, b: Gaussian): Gaussian {
  const mean = a.mean.map((x, i) => (x + (b.mean[i] ?? 0)) / 2), half = a.mean.map((x, i) => (x - (b.mean[i] ?? 0)) / 2);
  return { mean, covariance: mean.map((_, i) => mean.map((__, j) => (at(a.covariance, i, j) + at(b.covariance, i, j)) / 2 + (half[i] ?? 0) * (half[j] ?? 0))) };
}

const at = (matrix: readonly (readonly number[])[], i: number, j: number): number => matrix[i]?.[j] ?? 0;
const PRIORS = { mens: gaussianOf(MENS), womens: gaussianOf(WOMENS), either: blended(gaussianOf(MENS), gaussianOf(WOMENS)) } as const;

export interface Completed {
  readonly measures: FullMeasures;
  /** Of each measure that was estimated, how far off it may well be: one standard deviation, centimetres. */
  readonly estimated: Partial<Record<MeasureName, number>>;
}

/** Fills in what was not told by what is usual of bodies with the measures that were: the conditional mean, within the ranges. */
export function completeMeasures(told: Measures): Completed {
  const { mean, covariance } = PRIORS[told.cut ?? 'either'];
  const known = MEASURE_NAMES.flatMap((name, i) => (told[name] === undefined ? [] : [i])), values = MEASURE_NAMES.map((name) => told[name] ?? 0);
  const within = known.map((i) => known.map((j) => at(covariance, i, j)));
  const off = known.map((i) => (values[i] ?? 0) - (mean[i] ?? 0)), estimated: Partial<Record<MeasureName, number>> = {};
  const entries = MEASURE_NAMES.map((name, i): [MeasureName, number] => {
    if (known.includes(i)) return [name, values[i] ?? 0];
    const weights = solved(within, known.map((j) => at(covariance, i, j)));
    const guess = (mean[i] ?? 0) + weights.reduce((sum, w, k) => sum + w * (off[k] ?? 0), 0);
    const variance = at(covariance, i, i) - weights.reduce((sum, w, k) => sum + w * at(covariance, i, known[k] ?? 0), 0);
    estimated[name] = Math.sqrt(Math.max(0, variance));
    return [name, inRange(name, Math.round(guess * 10) / 10)];
  });
  return { measures: { ...(Object.fromEntries(entries) as Record<MeasureName, number>), cut: told.cut }, estimated };
}

/** Somebody as likely as the rules have it; for tests and figures. */
export function sampleMeasures(random: Random): FullMeasures {
  const cut = random.next() < 0.5 ? 'mens' : 'womens', chain = cut === 'mens' ? MENS : WOMENS;
  const told: Partial<Record<MeasureName, number>> = {};
  for (const name of MEASURE_NAMES) {
    const { base, of, scatter } = chain[name];
    const rule = MEASURE_NAMES.reduce((sum, other) => sum + (of[other] ?? 0) * (told[other] ?? 0), base);
    told[name] = inRange(name, Math.round((rule + scatter * random.normal()) * 10) / 10);
  }
  return completeMeasures({ ...told, cut }).measures;
}

function inRange(name: MeasureName, value: number): number {
  const [least, most] = MEASURE_RANGES[name];
  return Math.min(most, Math.max(least, value));
}
