/** Is a difference more than chance? For judging a candidate once, and for watching a trial as it goes on. */
import { randomFrom } from '../../models/engine/random.ts';

export interface Interval { readonly value: number; readonly low: number; readonly high: number }

export interface BootstrapOptions { readonly resamples: number; readonly seed: number; /** Chance of an interval that misses. */ readonly alpha: number }
export const BOOTSTRAP_DEFAULTS: BootstrapOptions = { resamples: 2000, seed: 1, alpha: 0.05 };

/**
 * Mean of the paired differences `ours - theirs`, with its percentile interval (Efron and Tibshirani 1993,
 * chapter 13): pairs are drawn anew with replacement. Without any pair the interval is all there is.
 */
export function pairedBootstrap(ours: readonly number[], theirs: readonly number[], options: Partial<BootstrapOptions> = {}): Interval {
  const { resamples, seed, alpha } = { ...BOOTSTRAP_DEFAULTS, ...options }, n = ours.length;
  if (n !== theirs.length) throw new RangeError(`${n} of ours and ${theirs.length} of theirs are no pairs`);
  if (n === 0) return { value: 0, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
  const differences = ours.map((our, i) => our - (theirs[i] as number)), random = randomFrom(seed);
  const means = Float64Array.from({ length: resamples }, () => {
    let sum = 0;
    for (let i = 0; i < n; i++) sum += differences[random.below(n)] as number;
    return sum / n;
  }).sort();
  return { value: differences.reduce((sum, d) => sum + d, 0) / n, low: quantile(means, alpha / 2), high: quantile(means, 1 - alpha / 2) };
}

/** @param sorted ascending; @param share from 0 to 1 */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  return sorted.length === 0 ? Number.NaN : sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] as number;
}

/** What shoppers of one arm did, as sums over shoppers: visits `n` and how many of them were such, `x`. */
export interface ArmSums { readonly shoppers: number; readonly n: number; readonly x: number; readonly nn: number; readonly xx: number; readonly nx: number }

/**
 * Rate `x / n` and its variance where visits of one shopper go together: the delta method over shoppers (Deng,
 * Knoblich and Lu 2018).
 */
export function rateOf({ shoppers, n, x, nn, xx, nx }: ArmSums): { readonly rate: number; readonly variance: number } {
  if (n === 0 || shoppers < 2) return { rate: n === 0 ? 0 : x / n, variance: Number.POSITIVE_INFINITY };
  const rate = x / n, mean = n / shoppers;
  const spread = Math.max(0, xx - 2 * rate * nx + rate * rate * nn) / (shoppers - 1);
  return { rate, variance: spread / (shoppers * mean * mean) };
}

/** Standard deviation of the differences between rates that are thought of beforehand; any is valid, this finds one of some hundredths soonest. */
const EXPECTED = 0.05;

/**
 * Difference of two rates with an interval that holds at every look, however often one looks: the mixture
 * sequential probability ratio test turned round (Johari, Pekelis and Walsh 2015).
 */
export function alwaysValid(ours: ArmSums, theirs: ArmSums, alpha: number): Interval {
  const [a, b] = [rateOf(ours), rateOf(theirs)], value = a.rate - b.rate, s = a.variance + b.variance, t = EXPECTED ** 2;
  if (!Number.isFinite(s)) return { value, low: -1, high: 1 };
  if (s === 0) return { value, low: value, high: value };
  const half = Math.sqrt(2 * s * (s + t) / t * (Math.log(1 / alpha) + 0.5 * Math.log((s + t) / s)));
  return { value, low: Math.max(-1, value - half), high: Math.min(1, value + half) };
}
