/** Trains the network for a corpus and keeps its best epoch; settings are chosen by how much the corpus says of each person. */
import { Graph } from '../../engine/graph.ts';
import type { Tensor } from '../../engine/graph.ts';
import { randomFrom } from '../../engine/random.ts';
import type { Random } from '../../engine/random.ts';
import { openSession, programOf } from '../../engine/session.ts';
import type { Session } from '../../engine/session.ts';
import { openTrainer } from '../../engine/trainer.ts';
import type { Weights } from '../../engine/weights.ts';
import { popularityOf } from './data.ts';
import type { Corpus, Question, Ranker } from './data.ts';
import { likingOf, lossOf } from './network.ts';
import type { Shape } from './network.ts';
import { batchesOf, feedOf } from './pack.ts';
import type { Feed } from './pack.ts';

/** What training makes small. */
export interface Objective {
  readonly loss: (g: Graph, rows: number, shape: Shape) => Tensor;
  /** What the loss reads beside `feedOf`'s inputs, drawn anew for each batch. */
  readonly draw: (corpus: Corpus, shape: Shape) => (batch: Feed, random: Random) => Feed;
}
/** The softmax over all items, or over a sample of them where there are too many. */
const SOFTMAX: Objective = {
  loss: lossOf,
  draw: (corpus, { negatives }) => (negatives > 0 ? sampler(popularityOf(corpus), negatives) : () => ({})),
};

export interface SequenceTrainOptions {
  readonly seed: number;
  readonly threads: number;
  /** Longest time for training, seconds; the best epoch until then is kept. */
  readonly seconds: number;
  readonly epochs: number;
  /** Rounds without a better one after which the rate is halved; twice as many end the training. */
  readonly patience: number;
  readonly rate: number;
  /** What is not to be chosen by the corpus. */
  readonly shape: Partial<Shape>;
  readonly objective: Objective;
  /** Monotonic, milliseconds. */
  readonly clock: () => number;
  readonly say: (line: string) => void;
}
export const SEQUENCE_TRAIN_DEFAULTS: SequenceTrainOptions = {
  seed: 1, threads: 2, seconds: 1500, epochs: 200, patience: 4, rate: 3e-3, shape: {}, objective: SOFTMAX, clock: () => performance.now(), say: () => {},
};

/** Positions of a batch, whatever its rows. */
const POSITIONS = 1024;
/**
 * Steps after which the validation is asked, at the end of an epoch. Where a corpus is sparse the network first learns what is
 * popular, and stays there for some 300 steps before it tells people apart; rounds of an epoch of 28 steps took that for the end.
 */
const ROUND = 100;
/** Items above which a step compares with a sample of so many instead of with all. */
const ALL_ITEMS = 16_000, NEGATIVES = 2048;
const SHORTEST = 8, LONGEST = 100, MOST_OF_A_MOMENT = 32;
/** Items a person below which a corpus is sparse, and half sparse: the network is kept from learning by heart. */
const SPARSE = 20, HALF_SPARSE = 60;

export function shapeFor({ items, sequences }: Corpus): Shape {
  const lengths = sequences.map((s) => s.length).sort((a, b) => a - b);
  const said = sequences.reduce((n, s) => n + s.reduce((m, { items }) => m + items.length, 0), 0) / Math.max(1, sequences.length);
  const length = Math.max(SHORTEST, Math.min(LONGEST, lengths[Math.floor(0.95 * (lengths.length - 1))] ?? SHORTEST));
  const many = sequences.some((s) => s.some((m) => m.items.length > 1));
  return {
    items, width: 64, blocks: 2, heads: 2, length, many: many ? MOST_OF_A_MOMENT : 1, negatives: items > ALL_ITEMS && !many ? NEGATIVES : 0,
    timed: sequences.some((s) => s.some(({ at }) => at > 0)), kinds: Math.max(0, ...sequences.map((s) => Math.max(0, ...s.map(({ kind = 0 }) => kind)))), dropout: said < SPARSE ? 0.5 : said < HALF_SPARSE ? 0.3 : 0.2,
  };
}

export interface TrainedSequence { readonly weights: Weights; readonly shape: Shape; readonly epochs: number }

/**
 * @param quality how well a ranker does on the validation; higher is better
 * @throws RangeError where nobody has two moments
 */
export async function trainSequence(corpus: Corpus, quality: (ranker: Ranker) => Promise<number>, options: Partial<SequenceTrainOptions> = {}): Promise<TrainedSequence> {
  const { seed, threads, seconds, epochs, patience, rate, clock, say, objective, shape: chosen } = { ...SEQUENCE_TRAIN_DEFAULTS, ...options };
  const shape = { ...shapeFor(corpus), ...chosen }, rows = Math.max(1, Math.round(POSITIONS / shape.length)), random = randomFrom(seed + 1), began = clock();
  if (!corpus.sequences.some((s) => s.length >= 2)) throw new RangeError('nobody in the corpus has two moments: there is no order to learn');
  const trainer = await openTrainer({ name: 'sequence', seed, device: 'cpu', threads, loss: (g) => objective.loss(g, rows, shape), adam: { clip: 5 } });
  const draw = objective.draw(corpus, shape);
  let best: { readonly weights: Weights; readonly quality: number; readonly epoch: number } | null = null, steps = 0, halved = 0, since = 0;
  say(`network: ${trainer.parameters} parameters, rows of ${shape.length} moments, dropout ${shape.dropout}, ${shape.negatives || 'all'} items to tell from`);
  const spent = (): number => (clock() - began) / 1000;
  let loss = 0, count = 0;
  for (let epoch = 1; epoch <= epochs && since < 2 * patience && spent() <= seconds; epoch++) {
    for (const feed of batchesOf(corpus.sequences, rows, shape, random)) {
      const warm = Math.min(1, ++steps / 100);
      loss += (await trainer.step({ ...feed, ...draw(feed, random) }, rate * warm * 0.5 ** halved)).loss;
      count++;
      if (spent() > seconds) break;
    }
    if (count < ROUND && epoch < epochs && spent() <= seconds) continue;
    const weights = trainer.weights(), ranker = await openSequence({ weights, shape, threads }), reached = await quality(ranker);
    await ranker.close();
    say(`epoch ${epoch}: loss ${(loss / count).toFixed(3)}, NDCG@10 ${reached.toFixed(4)} on the validation, ${Math.round(spent())} s`);
    [loss, count] = [0, 0];
    if (!best || reached > best.quality) [best, since] = [{ weights, quality: reached, epoch }, 0];
    else since++;
    if (since > 0 && since % patience === 0) halved++;
  }
  await trainer.close();
  if (!best) throw new RangeError('no epoch was asked for');
  return { weights: best.weights, shape, epochs: best.epoch };
}

/** Items drawn by the square root of how many had them, so that rare ones come too, each with the log of how often it is expected among the draws. */
function sampler(popularity: Float32Array, count: number): (batch: Feed, random: Random) => Feed {
  const reach = new Float64Array(popularity.length);
  let total = 0;
  for (let i = 0; i < reach.length; i++) reach[i] = total += Math.sqrt((popularity[i] as number) + 0.5);
  return (_, random) => {
    const drawn = Int32Array.from({ length: count }, () => {
      const at = random.next() * total;
      let low = 0, high = reach.length - 1;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((reach[middle] as number) > at) high = middle;
        else low = middle + 1;
      }
      return low;
    });
    const width = (i: number): number => (reach[i] as number) - (i > 0 ? reach[i - 1] as number : 0);
    return { drawn, logChance: Float32Array.from(drawn, (i) => Math.log(count * width(i) / total)) };
  };
}

const ASKED_AT_ONCE = 32;

/** The trained network as a ranker: log-odds of every item, up to a constant. An empty history gets what everybody likes. */
export async function openSequence({ weights, shape, threads }: { readonly weights: Weights; readonly shape: Shape; readonly threads: number }): Promise<Ranker & { close(): Promise<void> }> {
  const open = (rows: number): Promise<Session> => {
    const g = new Graph({ kind: 'infer', weights });
    g.output('liking', likingOf(g, rows, shape));
    return openSession(programOf(g, `sequence.${rows}`), { device: 'cpu', threads });
  };
  const one = await open(1), many = await open(ASKED_AT_ONCE);
  return {
    async scores(questions: readonly Question[]) {
      const out: Float32Array[] = [];
      for (let from = 0; from < questions.length; from += ASKED_AT_ONCE) {
        const asked = questions.slice(from, from + ASKED_AT_ONCE);
        const rows = asked.length === 1 ? 1 : ASKED_AT_ONCE, feed = feedOf(asked.map(({ history }) => [history.slice(-shape.length)]), rows, shape, null);
        const { liking } = await (rows === 1 ? one : many).run(feed);
        asked.forEach((_, i) => out.push((liking as Float32Array).slice(i * shape.items, (i + 1) * shape.items)));
      }
      return out;
    },
    close: async () => void await Promise.all([one.close(), many.close()]),
  };
}
