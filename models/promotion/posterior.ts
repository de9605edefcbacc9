/**
 * What is believed of how people respond: a Bayesian logistic regression, learnt one showing at a time.
 *
 * Chapelle and Li, "An Empirical Evaluation of Thompson Sampling" (NIPS 2011), keep a Gaussian over the weights
 * and renew it by Laplace's approximation. Here it is kept in natural parameters, precision `P` and `P` times
 * mean, with all covariances of the shared weights: a showing adds its curvature and the response "nothing
 * yet", and each later sign adds its part of a response. Additions commute, so that a purchase hours later, or
 * signs out of order, end in the same belief, and nothing waits until an outcome is final.
 *
 * Beside the `D` shared weights every offer has one of its own, a scalar Gaussian around zero: what is peculiar
 * to it. The two are updated as if independent, which keeps an offer's state at two numbers.
 */
import type { Random } from '../engine/random.ts';
import { FEATURES, PRIOR_DEVIATION, PRIOR_MEAN } from './features.ts';

/** Version of the features and the updating; a belief of another one cannot be read. */
export const MODEL = 'promotion-1';

/** Belief over the shared weights. */
export interface Belief {
  /** [D, D], by rows. */
  readonly precision: readonly number[];
  /** [D], the precision times the mean. */
  readonly shift: readonly number[];
}
/** Belief over what is peculiar to one offer. */
export interface OwnBelief { readonly precision: number; readonly shift: number }

const D = FEATURES.length;
/** How much offers differ in log odds once all that the features say is allowed for: a standard deviation. */
const OWN_DEVIATION = 0.5;
/** Least curvature of a showing: one that was thought impossible teaches too. */
const LEAST_CURVATURE = 0.01;

export const PRIOR: Belief = {
  precision: Array.from({ length: D * D }, (_, i) => (i % (D + 1) === 0 ? 1 / at(PRIOR_DEVIATION, i % D) ** 2 : 0)),
  shift: PRIOR_MEAN.map((mean, i) => mean / at(PRIOR_DEVIATION, i) ** 2),
};
export const OWN_PRIOR: OwnBelief = { precision: 1 / OWN_DEVIATION ** 2, shift: 0 };

/** Beliefs after a showing: of everybody, and of the offer; `own` is null where nothing was offered. */
export interface Learnt { readonly belief: Belief; readonly own: OwnBelief | null }

/** Beliefs after somebody with the features `row` was shown something, or nothing, and has not bought so far. */
export function showing(belief: Belief, own: OwnBelief | null, row: readonly number[]): Learnt {
  const mean = dot(row, meanOf(belief)), special = own ? own.shift / own.precision : 0;
  const chance = sigmoid(mean + special), curvature = Math.max(LEAST_CURVATURE, chance * (1 - chance));
  const precision = [...belief.precision];
  for (let i = 0; i < D; i++) {
    const scaled = curvature * at(row, i);
    if (scaled !== 0) for (let j = 0; j < D; j++) precision[i * D + j] = at(precision, i * D + j) + scaled * at(row, j);
  }
  const push = curvature * mean - chance;
  return {
    belief: { precision, shift: belief.shift.map((value, i) => value + push * at(row, i)) },
    own: own && { precision: own.precision + curvature, shift: own.shift + curvature * special - chance },
  };
}

/**
 * Beliefs after the same somebody gave a sign: `part` of a purchase, 1 for all of it, or less than 0 to take
 * back what an earlier sign promised.
 */
export function response(belief: Belief, own: OwnBelief | null, row: readonly number[], part: number): Learnt {
  return {
    belief: { precision: belief.precision, shift: belief.shift.map((value, i) => value + part * at(row, i)) },
    own: own && { precision: own.precision, shift: own.shift + part },
  };
}

/** [D] */
export function meanOf(belief: Belief): number[] {
  return solve(factor(belief.precision), belief.shift);
}

/** Draws of the shared weights, [D] each, whose deviations are `spread` times those believed. */
export function sampler(belief: Belief, spread: number): (random: Random) => number[] {
  const lower = factor(belief.precision), mean = solve(lower, belief.shift);
  // With P = L Lt, a standard normal e gives Lt^-1 e the covariance P^-1.
  return (random) => backward(lower, Array.from({ length: D }, () => spread * random.normal())).map((value, i) => value + at(mean, i));
}

export function sampleOwn({ precision, shift }: OwnBelief, spread: number, random: Random): number {
  return shift / precision + spread * random.normal() / Math.sqrt(precision);
}

export function sigmoid(z: number): number {
  return 1 / (1 + Math.exp(-z));
}

export function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += at(a, i) * at(b, i);
  return sum;
}

/** Cholesky: L with L Lt = `matrix`, by rows. */
function factor(matrix: readonly number[]): number[] {
  const lower = Array<number>(D * D).fill(0);
  for (let i = 0; i < D; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = at(matrix, i * D + j);
      for (let k = 0; k < j; k++) sum -= at(lower, i * D + k) * at(lower, j * D + k);
      if (i === j && !(sum > 0)) throw new RangeError(`a belief's precision is not positive definite: pivot ${i} is ${sum}`);
      lower[i * D + j] = i === j ? Math.sqrt(sum) : sum / at(lower, j * D + j);
    }
  }
  return lower;
}

function solve(lower: readonly number[], right: readonly number[]): number[] {
  const out: number[] = [];
  for (let i = 0; i < D; i++) {
    let sum = at(right, i);
    for (let k = 0; k < i; k++) sum -= at(lower, i * D + k) * at(out, k);
    out.push(sum / at(lower, i * D + i));
  }
  return backward(lower, out);
}

/** x with Lt x = `right`. */
function backward(lower: readonly number[], right: readonly number[]): number[] {
  const out = [...right];
  for (let i = D - 1; i >= 0; i--) {
    let sum = at(out, i);
    for (let k = i + 1; k < D; k++) sum -= at(lower, k * D + i) * at(out, k);
    out[i] = sum / at(lower, i * D + i);
  }
  return out;
}

/** An element that is there by the shapes above. */
function at(values: readonly number[], i: number): number {
  return values[i] as number;
}
