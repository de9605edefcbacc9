/**
 * One hidden layer over sparse vectors, trained a sentence at a time. Written out by hand and not on models/engine: of the
 * first layer's millions of weights a sentence touches a few thousand, and only those are read, changed and paid for
 * (a step of the whole graph takes some two hundred times as long).
 *
 * Half of what a sentence says and half of the hidden units are hidden at random (Srivastava and others 2014); labels are
 * smoothed (Szegedy and others 2016); steps shrink with what a weight has seen (AdaGrad, Duchi and
 * others 2011) and along half a cosine.
 */
import type { Random } from '../../engine/random.ts';
import type { Sparse } from './bag.ts';

export interface PerceptronOptions {
  readonly hidden: number;
  readonly epochs: number;
  readonly rate: number;
  /** Shares hidden of what is said and of the hidden layer. */
  readonly wordDrop: number; readonly unitDrop: number;
  readonly smoothing: number;
}
export const PERCEPTRON_DEFAULTS: PerceptronOptions = { hidden: 200, epochs: 16, rate: 0.05, wordDrop: 0.6, unitDrop: 0.4, smoothing: 0.1 };

export interface Perceptron {
  readonly hidden: number; readonly classes: number;
  /** [size, hidden], [hidden], [hidden, classes], [classes]. */
  readonly words: Float32Array | Int8Array; readonly wordBias: Float32Array; readonly units: Float32Array; readonly unitBias: Float32Array;
}

export interface Labelled { readonly sparse: Sparse; readonly label: number }

const START = 0.05, SEEN_AT_START = 1e-3, LAST_RATE = 1e-4, BIAS_RATE = 0.1;

export function trainPerceptron(
  rows: readonly Labelled[], size: number, classes: number, options: Partial<PerceptronOptions>, random: Random,
): Perceptron {
  const { hidden: H, epochs, rate, wordDrop, unitDrop, smoothing } = { ...PERCEPTRON_DEFAULTS, ...options };
  const words = normal(size * H, START, random), units = normal(H * classes, Math.sqrt(1 / H), random), wordBias = new Float32Array(H), unitBias = new Float32Array(classes);
  const wordSeen = new Float32Array(size * H).fill(SEEN_AT_START), unitSeen = new Float32Array(H * classes).fill(SEEN_AT_START);
  const order = Int32Array.from(rows, (_, i) => i), hidden = new Float32Array(H), kept = new Float32Array(H), back = new Float32Array(H), live = new Int32Array(H), scores = new Float32Array(classes);
  const most = rows.reduce((n, row) => Math.max(n, row.sparse.places.length), 0), places = new Int32Array(most), values = new Float32Array(most);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    const lr = rate * (0.5 + 0.5 * Math.cos(Math.PI * epoch / epochs)) + LAST_RATE;
    for (const at of order) {
      const { sparse, label } = rows[at] as Labelled;
      let n = 0;
      hidden.set(wordBias);
      for (let k = 0; k < sparse.places.length; k++) {
        if (random.next() < wordDrop) continue;
        const place = (sparse.places[k] as number) * H, value = (sparse.values[k] as number) / (1 - wordDrop);
        places[n] = sparse.places[k] as number; values[n++] = value;
        for (let j = 0; j < H; j++) hidden[j] = (hidden[j] as number) + value * (words[place + j] as number);
      }
      scores.set(unitBias);
      for (let j = 0; j < H; j++) {
        const keep = (hidden[j] as number) > 0 && random.next() >= unitDrop ? 1 / (1 - unitDrop) : 0;
        kept[j] = keep;
        if (keep > 0) addRow(scores, units, j * classes, (hidden[j] = (hidden[j] as number) * keep));
      }
      softmax(scores);
      for (let c = 0; c < classes; c++) {
        scores[c] = (scores[c] as number) - smoothing / classes - (c === label ? 1 - smoothing : 0);
        unitBias[c] = (unitBias[c] as number) - lr * BIAS_RATE * (scores[c] as number);
      }
      let alive = 0;
      for (let j = 0; j < H; j++) {
        if (kept[j] === 0) continue;
        const from = j * classes, value = hidden[j] as number;
        let sum = 0;
        for (let c = 0; c < classes; c++) {
          const score = scores[c] as number, unit = units[from + c] as number, slope = value * score, seen = (unitSeen[from + c] as number) + slope * slope;
          sum += score * unit;
          unitSeen[from + c] = seen;
          units[from + c] = unit - (lr * slope) / Math.sqrt(seen);
        }
        const slope = sum * (kept[j] as number);
        back[j] = slope;
        live[alive++] = j;
        wordBias[j] = (wordBias[j] as number) - lr * BIAS_RATE * slope;
      }
      for (let k = 0; k < n; k++) {
        const place = (places[k] as number) * H, value = values[k] as number;
        for (let i = 0; i < alive; i++) {
          const j = live[i] as number, slope = value * (back[j] as number), seen = (wordSeen[place + j] as number) + slope * slope;
          wordSeen[place + j] = seen;
          words[place + j] = (words[place + j] as number) - (lr * slope) / Math.sqrt(seen);
        }
      }
    }
  }
  return { hidden: H, classes, words, wordBias, units, unitBias };
}

/** Probabilities of the classes. */
export function probabilities({ hidden: H, classes, words, wordBias, units, unitBias }: Perceptron, { places, values }: Sparse): Float32Array {
  const hidden = wordBias.slice(), scores = unitBias.slice();
  for (let k = 0; k < places.length; k++) addRow(hidden, words, (places[k] as number) * H, values[k] as number);
  for (let j = 0; j < H; j++) if ((hidden[j] as number) > 0) addRow(scores, units, j * classes, hidden[j] as number);
  return softmax(scores);
}

/** Adds `times` the row of `from` that begins at `at`. */
function addRow(to: Float32Array, from: Float32Array | Int8Array, at: number, times: number): void {
  for (let i = 0; i < to.length; i++) to[i] = (to[i] as number) + times * (from[at + i] as number);
}

function softmax(scores: Float32Array): Float32Array {
  let most = -Infinity, total = 0;
  for (const score of scores) if (score > most) most = score;
  for (let c = 0; c < scores.length; c++) total += (scores[c] = Math.exp((scores[c] as number) - most));
  for (let c = 0; c < scores.length; c++) scores[c] = (scores[c] as number) / total;
  return scores;
}

function normal(length: number, spread: number, random: Random): Float32Array {
  const out = new Float32Array(length);
  for (let i = 0; i < length; i++) out[i] = spread * random.normal();
  return out;
}

function shuffle(order: Int32Array, random: Random): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = random.below(i + 1), kept = order[i] as number;
    order[i] = order[j] as number;
    order[j] = kept;
  }
}
