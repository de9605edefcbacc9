/** Trains the ranker of referents: softmax over the candidates of each turn, Adam, dropout of figures; seconds on one core. */
import { randomFrom } from '../../engine/random.ts';
import { likelihoods } from './model.ts';
import type { RankerWeights } from './model.ts';

/** One turn: its candidates, and those that are meant. */
export interface RankExample {
  /** [C][F]. */
  readonly candidates: readonly Float64Array[];
  /** Places of what is meant: all of them together, or any one of them. */
  readonly meant: readonly number[];
  readonly isAny: boolean;
}

export interface RankTrainOptions {
  readonly seed?: number;
  readonly epochs?: number;
  readonly hidden?: number;
  readonly rate?: number;
  /** Weight decay. */
  readonly decay?: number;
  /** Share of the figures that is hidden in training. */
  readonly hide?: number;
}
export const RANK_TRAIN_DEFAULTS: Required<RankTrainOptions> = { seed: 1, epochs: 14, hidden: 24, rate: 0.01, decay: 0.0003, hide: 0.15 };

const BATCH = 16;

export function trainRanker(features: readonly string[], examples: readonly RankExample[], options: RankTrainOptions = {}): RankerWeights {
  const { seed, epochs, hidden: H, rate, decay, hide } = { ...RANK_TRAIN_DEFAULTS, ...options },
    F = features.length,
    random = randomFrom(seed);
  // One vector of all weights: the line [F], the hidden layer [H][F], its bias [H], what comes out of it [H].
  const size = F + H * F + 2 * H,
    w = new Float64Array(size),
    mean = new Float64Array(size),
    square = new Float64Array(size),
    gradient = new Float64Array(size);
  for (let i = F; i < F + H * F; i++) w[i] = (random.next() - 0.5) * 0.6;
  for (let i = F + H * F + H; i < size; i++) w[i] = (random.next() - 0.5) * 0.2;
  const order = examples.map((_, i) => i),
    rows = examples.map(({ candidates }) => candidates.map(sparse));
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random.next() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    const pace = rate * (1 - epoch / epochs) + rate * 0.02;
    for (let from = 0; from < order.length; from += BATCH) {
      gradient.fill(0);
      const batch = order.slice(from, from + BATCH);
      for (const at of batch) {
        const keep = Float64Array.from({ length: F }, () => (random.next() < hide ? 0 : 1));
        addGradient(rows[at] as readonly Sparse[], examples[at] as RankExample, keep, w, gradient, F, H);
      }
      step++;
      for (let i = 0; i < size; i++) {
        const g = (gradient[i] as number) / batch.length + decay * (w[i] as number);
        mean[i] = 0.9 * (mean[i] as number) + 0.1 * g;
        square[i] = 0.999 * (square[i] as number) + 0.001 * g * g;
        w[i] = (w[i] as number) - (pace * ((mean[i] as number) / (1 - 0.9 ** step))) / (Math.sqrt((square[i] as number) / (1 - 0.999 ** step)) + 1e-8);
      }
    }
  }
  return unpacked(features, w, H);
}

/** The figures of a candidate that are not zero: most are. */
interface Sparse {
  readonly at: Int32Array;
  readonly x: Float64Array;
}
const sparse = (x: Float64Array): Sparse => {
  const at = Int32Array.from(x.keys().filter((f) => x[f] !== 0));
  return { at, x: Float64Array.from(at, (f) => x[f] as number) };
};

/** @param keep [F]; 0 where a figure is hidden */
function addGradient(all: readonly Sparse[], { meant, isAny }: RankExample, keep: Float64Array, w: Float64Array, gradient: Float64Array, F: number, H: number): void {
  const inner = all.map(({ at, x }) => {
    const units = new Float64Array(H),
      kept = x.map((each, k) => each * (keep[at[k] as number] as number));
    let score = 0;
    for (let k = 0; k < at.length; k++) score += (w[at[k] as number] as number) * (kept[k] as number);
    for (let h = 0; h < H; h++) {
      let sum = w[F + H * F + h] as number;
      for (let k = 0; k < at.length; k++) sum += (w[F + h * F + (at[k] as number)] as number) * (kept[k] as number);
      units[h] = Math.tanh(sum);
      score += (w[F + H * F + H + h] as number) * (units[h] as number);
    }
    return { units, kept, score };
  });
  const most = Math.max(...inner.map(({ score }) => score)),
    grown = inner.map(({ score }) => Math.exp(score - most)),
    sum = grown.reduce((left, each) => left + each, 0),
    p = grown.map((each) => each / sum),
    right = meant.reduce((left, c) => left + (p[c] as number), 0);
  for (const [c, { at }] of all.entries()) {
    const { units, kept } = inner[c] as (typeof inner)[number],
      target = !meant.includes(c) ? 0 : isAny ? (p[c] as number) / Math.max(1e-9, right) : 1 / meant.length,
      slope = (p[c] as number) - target;
    if (Math.abs(slope) < 1e-5) continue;
    for (let k = 0; k < at.length; k++) gradient[at[k] as number]! += slope * (kept[k] as number);
    for (let h = 0; h < H; h++) {
      const unit = units[h] as number,
        out = F + H * F + H + h,
        back = slope * (w[out] as number) * (1 - unit * unit);
      gradient[out]! += slope * unit;
      gradient[F + H * F + h]! += back;
      for (let k = 0; k < at.length; k++) gradient[F + h * F + (at[k] as number)]! += back * (kept[k] as number);
    }
  }
}

function unpacked(features: readonly string[], w: Float64Array, H: number): RankerWeights {
  const F = features.length,
    rounded = (from: number, length: number): number[] => Array.from(w.subarray(from, from + length), (each) => Math.round(each * 1e4) / 1e4);
  return {
    features,
    line: rounded(0, F),
    hidden: Array.from({ length: H }, (_, h) => rounded(F + h * F, F)),
    bias: rounded(F + H * F, H),
    out: rounded(F + H * F + H, H),
  };
}

/** Whether the likeliest candidate is meant; of several that are meant together each is among as many likeliest. */
export function meantBy(weights: RankerWeights, { candidates, meant, isAny }: RankExample): boolean {
  const all = likelihoods(weights, candidates),
    best = all.map((_, c) => c).sort((a, b) => (all[b] as number) - (all[a] as number));
  return isAny ? meant.includes(best[0] as number) : meant.every((c) => best.indexOf(c) < meant.length);
}
