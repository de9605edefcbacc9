/** Questions as the network is fed them: one question's values, and those of a batch side by side. */
import type { Random } from '../engine/random.ts';
import { knownWords } from './lexicon/index.ts';
import type { Index } from './lexicon/index.ts';
import { FEATURES, featuresOf, GRAMS, gramsOf, LENGTH } from './tokens.ts';
import type { Token } from './tokens.ts';

/** The inputs of `Asked`, by name. */
export interface Feed {
  readonly features: Int32Array; readonly present: Float32Array; readonly valid: Float32Array;
  readonly grams: Int32Array; readonly weights: Float32Array;
}

/** In training: whether the lexicon is left out, the share of words whose spelling is, and the share of runs. */
export interface Hiding { readonly bare: boolean; readonly spelling: number; readonly runs: number; readonly random: Random }

/** The runs of any sentence together weigh as much as this many of one that has so many. */
const SCALE = 4;

export function feedOf(tokens: readonly Token[], names: Index, hiding?: Hiding): Feed {
  const hidden = (kind: 'known' | 'spelt'): boolean =>
    hiding !== undefined && (kind === 'known' ? hiding.bare : !hiding.bare && hiding.random.next() < hiding.spelling);
  const known = knownWords(tokens, names), features = featuresOf(tokens, known, hidden), runs = gramsOf(tokens, hiding?.bare ? [] : known);
  const grams = new Int32Array(GRAMS), weights = new Float32Array(GRAMS), kept = 1 - (hiding?.runs ?? 0);
  grams.set(runs);
  for (let i = 0; i < runs.length; i++) weights[i] = hiding && hiding.random.next() >= kept ? 0 : SCALE / (kept * Math.sqrt(runs.length));
  return { features, present: Float32Array.from(features, (f) => (f > 0 ? 1 : 0)), valid: new Float32Array(LENGTH).fill(1, 0, tokens.length), grams, weights };
}

export function feedOfAll(feeds: readonly Feed[]): Feed {
  const B = feeds.length, WIDE = LENGTH * FEATURES;
  const all = {
    features: new Int32Array(B * WIDE), present: new Float32Array(B * WIDE), valid: new Float32Array(B * LENGTH),
    grams: new Int32Array(B * GRAMS), weights: new Float32Array(B * GRAMS),
  };
  feeds.forEach((feed, b) => {
    all.features.set(feed.features, b * WIDE); all.present.set(feed.present, b * WIDE); all.valid.set(feed.valid, b * LENGTH);
    all.grams.set(feed.grams, b * GRAMS); all.weights.set(feed.weights, b * GRAMS);
  });
  return all;
}
