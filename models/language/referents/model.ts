/**
 * Which of some candidates is meant: a score for each from what speaks for it, by a line and a layer of hidden units beside
 * it, and from the scores of all of them how likely each is (softmax). What the figures are is up to who asks; the weights
 * name them, so that weights and figures that do not belong together are refused.
 */
import { readFileSync } from 'node:fs';

export interface RankerWeights {
  /** What the figures are, in their order: F of them. */
  readonly features: readonly string[];
  /** [F]. */
  readonly line: readonly number[];
  /** [H][F], [H] and [H]. */
  readonly hidden: readonly (readonly number[])[];
  readonly bias: readonly number[];
  readonly out: readonly number[];
}

export const REFERENT_WEIGHTS = new URL('weights.json', import.meta.url);

/** @throws RangeError where the weights are for other figures, naming the training that makes them */
export function loadRanker(features: readonly string[], file: URL = REFERENT_WEIGHTS, training = 'referents'): RankerWeights {
  const weights = JSON.parse(readFileSync(file, 'utf8')) as RankerWeights;
  if (weights.features.join(' ') !== features.join(' ')) throw new RangeError(`${file.pathname} was trained on other figures: train it again (npm run train -- ${training})`);
  return weights;
}

export function scoreOf({ line, hidden, bias, out }: RankerWeights, x: Float64Array): number {
  // Most figures are zero.
  const at: number[] = [],
    told: number[] = [];
  for (let f = 0; f < x.length; f++) {
    if (x[f] === 0) continue;
    at.push(f);
    told.push(x[f] as number);
  }
  let score = 0;
  for (let k = 0; k < at.length; k++) score += (line[at[k] as number] as number) * (told[k] as number);
  for (let h = 0; h < hidden.length; h++) {
    const row = hidden[h] as readonly number[];
    let sum = bias[h] as number;
    for (let k = 0; k < at.length; k++) sum += (row[at[k] as number] as number) * (told[k] as number);
    score += (out[h] as number) * Math.tanh(sum);
  }
  return score;
}

/** 0 to 1 for each candidate, one together. */
export function likelihoods(weights: RankerWeights, candidates: readonly Float64Array[]): number[] {
  const scores = candidates.map((x) => scoreOf(weights, x)),
    most = Math.max(...scores),
    grown = scores.map((score) => Math.exp(score - most)),
    all = grown.reduce((sum, each) => sum + each, 0);
  return grown.map((each) => each / all);
}
