/**
 * Trains the two towers and the weights of what is said in so many words, together: of the goods of its store, and of all,
 * those that answer a need are to score highest (a softmax with several right answers). Written out by hand and not on
 * models/engine, since a bag touches some sixty of its table's rows.
 *
 * Half of what is said is hidden at random, and nearly always what one product or one need alone says, so that what is
 * learnt holds for others. A product's vector has length 1: goods that were learnt from would otherwise outdo new ones.
 * Vectors start near naught, since what nothing was learnt of is noise. Steps shrink with what a row has seen (AdaGrad,
 * Duchi and others 2011), one rate a row, and along half a cosine.
 */
import { randomFrom, shuffled } from '../../engine/random.ts';
import type { Random } from '../../engine/random.ts';
import { ROWS } from './bags.ts';
import type { Bag } from './bags.ts';
import { WIDTH } from './model.ts';
import type { NeedsWeights, Table } from './model.ts';
import { OVERLAPS } from './overlap.ts';

/** A need among the things it is to be told from. */
export interface Lesson {
  readonly need: Bag;
  /** Numbers of things. */
  readonly right: readonly number[];
  readonly among: Int32Array;
  /** float32 [things, OVERLAPS], null where only the towers are to learn from it. */
  readonly overlaps: Float32Array | null;
  /** How much it counts. */
  readonly weight: number;
}

export interface NeedsTrainOptions {
  readonly epochs: number;
  readonly seed: number;
  readonly rate: number;
  /** Lessons that are learnt from at once. */
  readonly batch: number;
  /** Shares hidden of needs and of things, and of what is said but once there. */
  readonly needDrop: number;
  readonly needRareDrop: number;
  readonly thingDrop: number;
  readonly thingRareDrop: number;
  /** Share of the lessons that are learnt without the overlaps. */
  readonly overlapDrop: number;
  /** Spread of the vectors at the start. */
  readonly spread: number;
  /** What the product of two vectors counts. */
  readonly scale: number;
}
export const NEEDS_TRAIN_DEFAULTS: Readonly<NeedsTrainOptions> = {
  epochs: 10,
  seed: 1,
  rate: 0.08,
  batch: 256,
  needDrop: 0.4,
  needRareDrop: 0.7,
  thingDrop: 0.6,
  thingRareDrop: 0.9,
  overlapDrop: 0.3,
  spread: 0.004,
  scale: 8,
};

/** Weights of the overlaps at the start: as words are weighed without learning. */
const PLAIN = [1, 1, 1, 0.5, 1, 1, 0, 0.5];
const SEEN_AT_START = 0.01,
  OVERLAP_SEEN = 0.1,
  LAST_RATE = 1e-4,
  HARDLY = 1e-5;

/** @param things products, and whatever else needs are told from */
export function trainNeeds(
  things: readonly Bag[],
  lessons: readonly Lesson[],
  options: Partial<NeedsTrainOptions> = {},
  say: (line: string) => void = () => undefined,
): Omit<NeedsWeights, 'likely'> {
  const o = { ...NEEDS_TRAIN_DEFAULTS, ...options },
    random = randomFrom(o.seed),
    inUse = new Set(lessons.flatMap(({ among }) => [...among]));
  const start = normal(ROWS * WIDTH, o.spread, random),
    needs = tower(start, [...new Set(lessons.map(({ need }) => need))], o.needDrop, o.needRareDrop, 1),
    goods = tower(start, things.filter((_, i) => inUse.has(i)), o.thingDrop, o.thingRareDrop, 2);
  const overlap = Float32Array.from(PLAIN),
    overlapSeen = new Float32Array(OVERLAPS).fill(OVERLAP_SEEN);
  const vectors = new Float32Array(things.length * WIDTH),
    slopes = new Float32Array(things.length * WIDTH),
    lengths = new Float32Array(things.length);
  let order = [...lessons];
  for (let epoch = 0; epoch < o.epochs; epoch++) {
    const rate = o.rate * (0.5 + 0.5 * Math.cos((Math.PI * epoch) / o.epochs)) + LAST_RATE;
    let loss = 0;
    order = shuffled(order, random);
    for (let from = 0; from < order.length; from += o.batch) {
      const some = order.slice(from, from + o.batch),
        used = [...new Set(some.flatMap(({ among }) => [...among]))],
        shown = used.map((i) => shownOf(things[i] as Bag, goods, random));
      vectors.fill(0);
      slopes.fill(0);
      used.forEach((i, k) => {
        lengths[i] = summed(shown[k] as Shown, goods.vectors, vectors.subarray(i * WIDTH, (i + 1) * WIDTH), true);
      });
      const overlapSlope = new Float32Array(OVERLAPS);
      const asked = some.map((lesson): { readonly shown: Shown; readonly slope: Float32Array } => {
        const need = shownOf(lesson.need, needs, random),
          vector = new Float32Array(WIDTH),
          slope = new Float32Array(WIDTH);
        summed(need, needs.vectors, vector, false);
        for (let d = 0; d < WIDTH; d++) vector[d] = (vector[d] as number) * o.scale;
        const overlaps = random.next() >= o.overlapDrop ? lesson.overlaps : null;
        const { errors, loss: own } = judged(lesson, scoresOf(lesson, vector, vectors, overlap, overlaps));
        loss += own;
        lesson.among.forEach((thing, j) => {
          const error = errors[j] as number,
            at = thing * WIDTH;
          if (Math.abs(error) < HARDLY) return;
          for (let d = 0; d < WIDTH; d++) {
            slope[d] = (slope[d] as number) + error * o.scale * (vectors[at + d] as number);
            slopes[at + d] = (slopes[at + d] as number) + error * (vector[d] as number);
          }
          if (overlaps)
            for (let f = 0; f < OVERLAPS; f++)
              overlapSlope[f] = (overlapSlope[f] as number) + error * (overlaps[thing * OVERLAPS + f] as number);
        });
        return { shown: need, slope };
      });
      for (const { shown: need, slope } of asked) step(needs, need, slope, rate);
      used.forEach((i, k) => {
        const at = i * WIDTH,
          vector = vectors.subarray(at, at + WIDTH),
          slope = slopes.subarray(at, at + WIDTH),
          along = vector.reduce((sum, value, d) => sum + value * (slope[d] as number), 0);
        step(goods, shown[k] as Shown, slope.map((value, d) => (value - along * (vector[d] as number)) / (lengths[i] as number)), rate);
      });
      for (let f = 0; f < OVERLAPS; f++) {
        const slope = (overlapSlope[f] as number) / some.length,
          seen = (overlapSeen[f] as number) + slope * slope;
        overlapSeen[f] = seen;
        overlap[f] = (overlap[f] as number) - (rate * slope) / Math.sqrt(seen);
      }
    }
    say(`epoch ${epoch + 1}: loss ${(loss / lessons.length).toFixed(3)}`);
  }
  return { need: learnt(needs, o.scale), product: learnt(goods, 1), overlap };
}

interface Tower {
  /** float32 [ROWS, WIDTH] */
  readonly vectors: Float32Array;
  /** Squares of a row's slopes so far. */
  readonly seen: Float32Array;
  /** Share of a row's occurrences that are hidden. */
  readonly drop: Float32Array;
  /** Expected share of what is shown, by which what is shown is made up for. */
  readonly kept: number;
  readonly has: Uint8Array;
}

function tower(start: Float32Array, bags: readonly Bag[], drop: number, rareDrop: number, least: number): Tower {
  const count = new Int32Array(ROWS);
  for (const { rows } of bags) for (const row of rows) count[row] = (count[row] as number) + 1;
  return {
    vectors: start.slice(),
    seen: new Float32Array(ROWS).fill(SEEN_AT_START),
    drop: Float32Array.from(count, (n) => (n <= 1 ? rareDrop : drop)),
    kept: 1 - drop,
    has: Uint8Array.from(count, (n) => (n >= least ? 1 : 0)),
  };
}

/** What of a bag is not hidden. */
interface Shown {
  readonly rows: readonly number[];
  readonly counts: readonly number[];
}
function shownOf({ rows, counts }: Bag, { drop, kept }: Tower, random: Random): Shown {
  const shown: number[] = [],
    values: number[] = [];
  for (let k = 0; k < rows.length; k++) {
    if (random.next() < (drop[rows[k] as number] as number)) continue;
    shown.push(rows[k] as number);
    values.push((counts[k] as number) / kept);
  }
  return { rows: shown, counts: values };
}

/** Adds up vectors into `out`, and makes its length 1 where that is asked; gives the length before. */
function summed({ rows, counts }: Shown, vectors: Float32Array, out: Float32Array, toOne: boolean): number {
  for (let k = 0; k < rows.length; k++) {
    const at = (rows[k] as number) * WIDTH,
      count = counts[k] as number;
    for (let d = 0; d < WIDTH; d++) out[d] = (out[d] as number) + count * (vectors[at + d] as number);
  }
  if (!toOne) return 1;
  let square = 1e-8;
  for (let d = 0; d < WIDTH; d++) square += (out[d] as number) ** 2;
  const length = Math.sqrt(square);
  for (let d = 0; d < WIDTH; d++) out[d] = (out[d] as number) / length;
  return length;
}

function scoresOf({ among }: Lesson, need: Float32Array, vectors: Float32Array, overlap: Float32Array, overlaps: Float32Array | null): Float32Array {
  const scores = new Float32Array(among.length);
  for (let j = 0; j < among.length; j++) {
    const thing = among[j] as number;
    let score = 0;
    for (let d = 0; d < WIDTH; d++) score += (need[d] as number) * (vectors[thing * WIDTH + d] as number);
    if (overlaps) for (let f = 0; f < OVERLAPS; f++) score += (overlap[f] as number) * (overlaps[thing * OVERLAPS + f] as number);
    scores[j] = score;
  }
  return scores;
}

/** Slopes of the loss along the scores: how likely each is, less how likely it is among those that are right. */
function judged({ among, right, weight }: Lesson, scores: Float32Array): { readonly errors: Float32Array; readonly loss: number } {
  const isRight = new Set(right);
  let most = -Infinity,
    all = 0,
    good = 0;
  for (const score of scores) if (score > most) most = score;
  const powers = scores.map((score) => Math.exp(score - most));
  powers.forEach((power, j) => {
    all += power;
    if (isRight.has(among[j] as number)) good += power;
  });
  const enough = Math.max(good, 1e-30);
  return {
    errors: powers.map((power, j) => weight * (power / all - (isRight.has(among[j] as number) ? power / enough : 0))),
    loss: weight * (Math.log(all) - Math.log(enough)),
  };
}

function step({ vectors, seen }: Tower, { rows, counts }: Shown, slope: Float32Array, rate: number): void {
  let square = 0;
  for (let d = 0; d < WIDTH; d++) square += (slope[d] as number) ** 2;
  if (square === 0) return;
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k] as number,
      count = counts[k] as number,
      sum = (seen[row] as number) + count * count * square,
      size = (rate * count) / Math.sqrt(sum);
    seen[row] = sum;
    for (let d = 0; d < WIDTH; d++) vectors[row * WIDTH + d] = (vectors[row * WIDTH + d] as number) - size * (slope[d] as number);
  }
}

/** The rows that something was learnt of. */
function learnt({ vectors, has }: Tower, scale: number): Table {
  const rows = [...has.keys()].filter((row) => has[row] === 1),
    places = new Int32Array(ROWS),
    out = new Float32Array((rows.length + 1) * WIDTH);
  rows.forEach((row, i) => {
    places[row] = i + 1;
    out.set(vectors.subarray(row * WIDTH, (row + 1) * WIDTH).map((value) => value * scale), (i + 1) * WIDTH);
  });
  return { places, vectors: out };
}

function normal(length: number, spread: number, random: Random): Float32Array {
  return Float32Array.from({ length }, () => spread * random.normal());
}
