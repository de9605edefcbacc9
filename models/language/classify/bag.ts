/**
 * Sentences as sparse vectors: the words, pairs of words, and pieces of words that training sentences have, each
 * weighing the more the rarer it is (Spärck Jones 1972, dampened), and all of a sentence together always as much.
 */
import { runsOf, tokensOf } from '../tokens.ts';

/** Places of a sentence's runs, and how much each weighs. */
export interface Sparse { readonly places: Int32Array; readonly values: Float32Array }

export interface Bag {
  /** Runs that are known. */
  readonly size: number;
  /** What of a sentence is known; runs that no training sentence has say nothing. */
  of(sentence: string): Sparse;
}

export interface BagOptions {
  /** Whether any two words of a sentence count as a run too, in whatever order and distance. */
  readonly pairs: boolean;
  /** Training sentences that have a run, from which on it is known. */
  readonly least: number;
  /** Power of the rareness. */
  readonly rareness: number;
  /** Length of every vector. */
  readonly length: number;
}
export const BAG_DEFAULTS: BagOptions = { pairs: false, least: 1, rareness: 0.5, length: 3 };

export function openBag(sentences: readonly string[], options: Partial<BagOptions> = {}): Bag {
  const { pairs, least, rareness, length } = { ...BAG_DEFAULTS, ...options };
  const runs = (sentence: string): Set<string> => {
    const words = wordsOf(sentence);
    return new Set(pairs ? [...runsOf(words), ...pairsOf(words)] : runsOf(words));
  };
  const counts = new Map<string, number>();
  for (const sentence of sentences) for (const run of runs(sentence)) counts.set(run, (counts.get(run) ?? 0) + 1);
  const places = new Map<string, number>(), weights: number[] = [];
  for (const [run, count] of counts) {
    if (count < least) continue;
    places.set(run, weights.length);
    weights.push((Math.log((1 + sentences.length) / (1 + count)) + 1) ** rareness);
  }
  return {
    size: weights.length,
    of(sentence) {
      const found = [...runs(sentence)].flatMap((run) => places.get(run) ?? []), values = Float32Array.from(found, (place) => weights[place] as number);
      const norm = Math.sqrt(values.reduce((sum, v) => sum + v * v, 0));
      return { places: Int32Array.from(found), values: norm > 0 ? values.map((v) => (v * length) / norm) : values };
    },
  };
}

/** Words of a sentence; what English puts together with an apostrophe is taken apart. */
const wordsOf = (sentence: string): string[] => tokensOf(sentence).flatMap(({ text }) => {
  const parts = /^([a-z]+?)(n't|'[a-z]+)$/.exec(text);
  return parts ? [parts[1] as string, WHOLE[parts[2] as string] ?? (parts[2] as string)] : [text];
});
const WHOLE: Readonly<Record<string, string>> = { "n't": 'not', "'s": 'is', "'m": 'am', "'re": 'are', "'ve": 'have', "'ll": 'will', "'d": 'would' };

function* pairsOf(words: readonly string[]): Generator<string> {
  const sorted = [...new Set(words)].sort();
  for (let i = 0; i < sorted.length; i++) for (let j = i + 1; j < sorted.length; j++) yield `p${sorted[i]} ${sorted[j]}`;
}
