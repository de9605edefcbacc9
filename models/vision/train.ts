/** Trains both networks on photos of our own families, and judges them on photos that training never saw. */
import type { Graph, Tensor } from '../engine/graph.ts';
import { binaryCrossEntropy } from '../engine/losses.ts';
import { add, div, mean, mul, neg, sigmoid, sub, sum } from '../engine/ops.ts';
import { cosineRate } from '../engine/schedules.ts';
import type { Device } from '../engine/session.ts';
import { openTrainer } from '../engine/trainer.ts';
import type { Trainer, TrainerState } from '../engine/trainer.ts';
import type { Weights } from '../engine/weights.ts';
import { FAMILIES } from '../shape/families/index.ts';
import { MATERIAL_NAMES } from '../shape/materials/library.ts';
import { glancesAsSeen } from './as-used.ts';
import { batches } from './batches.ts';
import type { BatchOrder } from './batches.ts';
import { codeBook } from './code.ts';
import type { CodeBook } from './code.ts';
import { madeInThreads } from './in-threads.ts';
import { lossOf, stillTrue, trainLast } from './last-layers.ts';
import type { Known, LayerWeights } from './last-layers.ts';
import { GLANCE, glance, GLANCE_CHANNELS, SIGHT, SIGHT_CHANNELS, sight } from './network.ts';
import type { Sample } from './samples.ts';

export interface VisionTrainOptions {
  readonly seed: number;
  /** Photos drawn; and how many of them are cut out of a background too. */
  readonly samples: number; readonly cut: number;
  /** Steps of the reader and of the segmentation network. */
  readonly steps: number; readonly sightSteps: number;
  readonly batch: number; readonly sightBatch: number;
  /** The same of the last layers alone. */
  readonly lastSteps: number; readonly lastBatch: number;
  readonly peak: number;
  /** Threads that draw samples and make photos of them. */
  readonly threads: number;
  /** Where the steps run. */
  readonly device: Device;
  /** Weights to go on from: what they know of families that are still as they were is kept. */
  readonly from: Known | null;
  /** Keep all but the last layers of `from`: a new family then takes minutes. */
  readonly keep: boolean;
  /** Train one network alone, and keep the other of `from`. */
  readonly alone: 'sight' | 'reader' | null;
  /** Give that network's mean before and after, which saw better than either (0.926 for 0.920 of the mask before the second training, 104 photos). */
  readonly mean: boolean;
  /** What keeps a training's progress, so that one that was cut off goes on. */
  readonly progress: Progress | null;
}
export const VISION_TRAIN_DEFAULTS: VisionTrainOptions =
  {
    seed: 1, samples: 26_000, cut: 13_000, steps: 8000, sightSteps: 4000, batch: 32, sightBatch: 16, lastSteps: 4000, lastBatch: 48, peak: 1.2e-3,
    threads: 1, device: 'cpu', from: null, keep: false, alone: null, mean: false, progress: null,
  };
/** The segmentation network takes larger steps than the reader; smaller ones where it goes on from weights, which large ones would first undo. */
const SIGHT_PEAK = 1.5, SIGHT_PEAK_ON = 0.5;

export type Say = (line: string) => void;

/** Draws samples `from` to before `to` in threads; in their order. */
export function drawSamples(seed: number, from: number, to: number, threads: number, say: Say = () => undefined): Promise<Sample[]> {
  let told = 0;
  return madeInThreads(new URL('samples-thread.ts', import.meta.url), seed, { from, to, threads }, (done) => {
    if (Math.floor(done / 1000) > told) say(`${done} of ${to - from} photos drawn`);
    told = Math.floor(done / 1000);
  });
}

export interface Trained { readonly weights: Weights; readonly book: CodeBook; readonly loss: number; readonly sightLoss: number }

export async function train(options: Partial<VisionTrainOptions>, say: Say): Promise<Trained> {
  const order = { ...VISION_TRAIN_DEFAULTS, ...options };
  return trainOn(await drawSamples(order.seed, 0, order.samples, order.threads, say), order, say);
}

/** Trains on samples that are drawn already. */
export async function trainOn(samples: readonly Sample[], options: Partial<VisionTrainOptions>, say: Say): Promise<Trained> {
  const order = { ...VISION_TRAIN_DEFAULTS, ...options }, book = codeBook(FAMILIES), { from, keep, alone, mean: halved } = order;
  if (from && keep) {
    const last = await trainLast(samples, book, { ...order, from }, say), kept = [...from.weights].filter(([name]) => !name.startsWith('say.'));
    return { weights: new Map([...kept, ...last.weights]), book, loss: last.loss, sightLoss: Number.NaN };
  }
  const sight = from && alone === 'reader' ? { weights: seeing(from.weights), loss: Number.NaN } : await trainSight(samples, order, say);
  if (from && alone === 'sight') return { weights: new Map([...from.weights, ...(halved ? meanWeights(from.weights, sight.weights) : sight.weights)]), book: from.book, loss: Number.NaN, sightLoss: sight.loss };
  const cut = await glancesAsSeen({ weights: sight.weights, samples, seed: order.seed + 11 }, order.cut, order.threads, say);
  const reader = await trainReader(samples, cut, book, order, say);
  return { weights: new Map([...reader.weights, ...sight.weights]), book, loss: reader.loss, sightLoss: sight.loss };
}

const seeing = (weights: Weights): Weights => new Map([...weights].filter(([name]) => name.startsWith('see.')));

/** `after`, with what `before` has too half way between both. */
function meanWeights(before: Weights, after: Weights): Weights {
  return new Map([...after].map(([name, { shape, data }]) => {
    const other = before.get(name)?.data;
    return [name, { shape, data: other ? Float32Array.from(data, (v, i) => ((v as number) + (other[i] as number)) / 2) : data }];
  }));
}

/** Which steps a training that may be cut off has done: `load` gives what was kept under a name, `save` is called now and then. */
export interface Progress { load(name: string): TrainerState | null; save(name: string, state: TrainerState): void }
/** Steps after which progress is saved. */
const SAVED_EACH = 100;

interface Lesson { readonly name: string; readonly steps: number; readonly peak: number; readonly warm: number; readonly batches: BatchOrder }

/** Takes the steps of a training, from where its progress ended. What a step sees depends on the seed and its number alone. */
async function learn(trainer: Trainer, { name, steps, peak, warm, batches: order }: Lesson, { threads, progress }: VisionTrainOptions, say: Say): Promise<LayerWeights> {
  const before = progress?.load(name);
  if (before) trainer.resume(before);
  let loss = Number.NaN, step = before?.steps ?? 0;
  for await (const batch of batches(order, step, steps, threads)) {
    const result = await trainer.step(batch, cosineRate(step, { peak, warm, total: steps }));
    loss = Number.isNaN(loss) ? result.loss : 0.98 * loss + 0.02 * result.loss;
    if ((step + 1) % SAVED_EACH === 0) progress?.save(name, trainer.state());
    if (step % 100 === 0) say(`${name}: step ${step} of ${steps}, loss ${loss.toFixed(4)}`);
    step++;
  }
  const weights = trainer.weights();
  await trainer.close();
  return { weights, loss };
}

/** Trains the network that says what the object is. `cut` are the first samples cut out of backgrounds. */
export async function trainReader(samples: readonly Sample[], cut: readonly (Uint8Array | null)[], book: CodeBook, order: VisionTrainOptions, say: Say): Promise<LayerWeights> {
  const { seed, steps, batch: B, peak, from, device } = order;
  const trainer = await openTrainer({
    name: 'vision.read', seed, device, threads: 1, ...(from && { from: stillTrue(from, book) }),
    loss: (g: Graph) => lossOf(glance(g.input('picture', [B, GLANCE_CHANNELS, GLANCE, GLANCE]), book, MATERIAL_NAMES.length), g, book, B),
  });
  return learn(trainer, { name: 'reader', steps, peak, warm: 150, batches: { of: 'reader', samples, cut, book, size: B, seed: seed + 5 } }, order, say);
}

/** What it costs that the mask of a photo and the object's cover do not overlap, beside what each pixel costs. */
const APART = 0.3;

/**
 * Logits and cover [B, S, S]: cross-entropy, the mean of all pixels, and what intersection over union is short of one, the mean of all photos.
 * The first says little of what is thin or small.
 */
export function sightLoss(logits: Tensor, cover: Tensor): Tensor {
  const chances = sigmoid(logits), both = sum(mul(chances, cover), [1, 2]), either = sub(add(sum(chances, [1, 2]), sum(cover, [1, 2])), both);
  return add(mean(binaryCrossEntropy(logits, cover), [0, 1, 2]), mul(add(neg(mean(div(both, add(either, 1)), [0])), 1), APART));
}

/** Trains the network that sees where the object is. */
export async function trainSight(samples: readonly Sample[], order: VisionTrainOptions, say: Say): Promise<LayerWeights> {
  const { seed, sightSteps: steps, sightBatch: B, peak, from, device } = order;
  const trainer = await openTrainer({
    name: 'vision.see', seed, device, threads: 1, ...(from && { from: from.weights }),
    loss: (g) => sightLoss(sight(g.input('picture', [B, SIGHT_CHANNELS, SIGHT, SIGHT])), g.input('cover', [B, SIGHT, SIGHT])),
  });
  return learn(trainer, { name: 'sight', steps, peak: peak * (from ? SIGHT_PEAK_ON : SIGHT_PEAK), warm: 100, batches: { of: 'sight', samples, size: B, seed: seed + 7 } }, order, say);
}
