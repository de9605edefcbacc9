/** Trains the generator on sayings: the next word of each, given the act, what was said, and what is still to be said. */
import { softmaxCrossEntropy, weightedMean } from '../../engine/losses.ts';
import { reshape } from '../../engine/ops.ts';
import { randomFrom, shuffled } from '../../engine/random.ts';
import type { Random } from '../../engine/random.ts';
import { cosineRate } from '../../engine/schedules.ts';
import type { Device } from '../../engine/session.ts';
import { openTrainer } from '../../engine/trainer.ts';
import type { TrainerState } from '../../engine/trainer.ts';
import type { Weights } from '../../engine/weights.ts';
import { LENGTH, sayNext } from './network.ts';
import { END, numbersOf, RARE, sizesOf, vocabularyOf } from './vocabulary.ts';
import type { Numbers, Saying, Vocabulary } from './vocabulary.ts';

export interface WordingTrainOptions {
  readonly epochs: number;
  readonly batch: number;
  readonly seed: number;
  readonly peak: number;
  readonly threads: number;
  readonly device: Device;
  /** Lengths that batches are padded to, shortest first: most sayings are short, and a short batch costs less. */
  readonly lengths: readonly number[];
}
export const WORDING_TRAIN_DEFAULTS: WordingTrainOptions = { epochs: 24, batch: 64, seed: 1, peak: 2e-3, threads: 2, device: 'cpu', lengths: [32, LENGTH] };

/** Where a training stood after so many epochs, to go on from. */
export interface WordingState extends TrainerState { readonly epochs: number }
/** What is told after each epoch, by its number and mean loss; `false` ends the training. */
export interface WordingTrainHooks {
  readonly from?: WordingState | null;
  readonly onEpoch?: (epoch: number, loss: number, state: () => WordingState) => Promise<boolean> | boolean | void;
}

/** What was learnt: the vocabulary, and weights for it. */
export interface Wording { readonly vocabulary: Vocabulary; readonly weights: Weights }

/** Sayings longer than LENGTH are left out. */
export async function train(sayings: readonly Saying[], options: Partial<WordingTrainOptions> = {}, { from, onEpoch }: WordingTrainHooks = {}): Promise<Wording> {
  const { epochs, batch: B, seed, peak, threads, device, lengths } = { ...WORDING_TRAIN_DEFAULTS, ...options };
  const vocabulary = vocabularyOf(sayings), sizes = sizesOf(vocabulary), numbers = numbersOf(vocabulary);
  const rows = sayings.map((saying) => rowOf(saying, numbers)).filter((row) => row.tokens.length <= LENGTH);
  const trainers = await Promise.all(lengths.map(async (L) => ({ L, trainer: await openTrainer({
    name: `wording.${L}`, seed, device, threads,
    loss: (g) => {
      const N = B * L, logits = sayNext(g.input('tokens', [B, L], 'int32'), g.input('open', [B, L, sizes.holes]), sizes);
      return weightedMean(softmaxCrossEntropy(reshape(logits, [N, sizes.said]), g.input('next', [N], 'int32')), g.input('weight', [N]));
    },
  }) })));
  const batches = (epoch: number): Row[][] => batchesOf(rows, B, lengths, randomFrom(seed + 1 + Math.imul(epoch, EPOCH_SEED)));
  const each = batches(0).length, total = epochs * each;
  let last = (trainers[0] as (typeof trainers)[number]).trainer;
  if (from) last.resume(from);
  for (let epoch = from?.epochs ?? 0; epoch < epochs; epoch++) {
    let sum = 0, words = 0;
    for (const [i, batch] of batches(epoch).entries()) {
      const { L, trainer } = trainers.find(({ L: room }) => room >= longest(batch)) as (typeof trainers)[number];
      if (trainer !== last) trainer.resume(last.state());
      last = trainer;
      const { loss } = await trainer.step(feedOf(batch, { B, L, holes: sizes.holes }), cosineRate(epoch * each + i, { peak, warm: 100, total }));
      sum += loss * batch.length;
      words += batch.length;
    }
    if (await onEpoch?.(epoch, sum / words, () => ({ ...last.state(), epochs: epoch + 1 })) === false) break;
  }
  const weights = last.weights();
  await Promise.all(trainers.map(({ trainer }) => trainer.close()));
  return { vocabulary, weights };
}

const EPOCH_SEED = 0x9e3779b1;
const longest = (rows: readonly Row[]): number => Math.max(...rows.map((row) => row.tokens.length));

/** Each row once, with others that fit the same length, in random order. */
function batchesOf(rows: readonly Row[], B: number, lengths: readonly number[], random: Random): Row[][] {
  const mixed = shuffled(rows, random), groups = lengths.map((L, i) => mixed.filter(({ tokens: { length } }) => length <= L && length > (lengths[i - 1] ?? 0)));
  return shuffled(groups.flatMap((group) => Array.from({ length: Math.ceil(group.length / B) }, (_, i) => group.slice(i * B, (i + 1) * B))), random);
}

interface Row {
  readonly tokens: readonly number[];
  /** The word after each token; -1 within the act and where it is too rare to learn. */
  readonly next: readonly number[];
  /** Holes open at each token. */
  readonly open: readonly (readonly number[])[];
}

function rowOf({ act, words }: Saying, numbers: Numbers): Row {
  const prefix = numbers.prefix(act), said = words.map((word) => numbers.word(word)), tokens = [...prefix, ...said];
  const next = [...prefix.slice(1).map(() => -1), ...said.map((word) => (word === RARE ? -1 : word)), END];
  const open = prefix.map(() => numbers.holes(act));
  let left = numbers.holes(act);
  for (const word of said) {
    left = left.filter((hole) => hole !== numbers.fills(word));
    open.push(left);
  }
  return { tokens, next, open };
}

function feedOf(rows: readonly Row[], { B, L, holes }: { readonly B: number; readonly L: number; readonly holes: number }): Record<string, Int32Array | Float32Array> {
  const feed = { tokens: new Int32Array(B * L), open: new Float32Array(B * L * holes), next: new Int32Array(B * L), weight: new Float32Array(B * L) };
  rows.forEach((row, b) => {
    feed.tokens.set(row.tokens, b * L);
    row.next.forEach((word, i) => {
      if (word < 0) return;
      feed.next[b * L + i] = word;
      feed.weight[b * L + i] = 1;
    });
    row.open.forEach((open, i) => { for (const hole of open) feed.open[(b * L + i) * holes + hole] = 1; });
  });
  return feed;
}
