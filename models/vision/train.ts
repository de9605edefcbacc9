/** Trains both networks on photos of our own families, and judges them on photos that training never saw. */
import { Worker } from 'node:worker_threads';
import type { Graph } from '../engine/graph.ts';
import { binaryCrossEntropy } from '../engine/losses.ts';
import { mean } from '../engine/ops.ts';
import { randomFrom } from '../engine/random.ts';
import { cosineRate } from '../engine/schedules.ts';
import { openTrainer } from '../engine/trainer.ts';
import type { Weights } from '../engine/weights.ts';
import { FAMILIES } from '../shape/families/index.ts';
import { MATERIAL_NAMES } from '../shape/materials/library.ts';
import { codeBook } from './code.ts';
import type { CodeBook } from './code.ts';
import { fillGlance, fillSight } from './feed.ts';
import { lossOf, stillTrue, trainLast, truthOf } from './last-layers.ts';
import type { Known, LayerWeights } from './last-layers.ts';
import { GLANCE, glance, SIGHT, sight } from './network.ts';
import type { Sample } from './samples.ts';
import type { Box, SamplesOrder } from './samples-thread.ts';

export interface VisionTrainOptions {
  readonly seed: number;
  /** Photos drawn. */
  readonly samples: number;
  /** Steps of the reader and of the segmentation network. */
  readonly steps: number; readonly sightSteps: number;
  readonly batch: number; readonly sightBatch: number;
  /** The same of the last layers alone. */
  readonly lastSteps: number; readonly lastBatch: number;
  readonly peak: number;
  /** Threads that draw. */
  readonly threads: number;
  /** Weights to go on from: what they know of families that are still as they were is kept. */
  readonly from: Known | null;
  /** Keep all but the last layers of `from`: a new family then takes minutes. */
  readonly keep: boolean;
}
export const VISION_TRAIN_DEFAULTS: VisionTrainOptions =
  { seed: 1, samples: 12_000, steps: 6000, sightSteps: 2000, batch: 32, sightBatch: 12, lastSteps: 4000, lastBatch: 48, peak: 1.2e-3, threads: 1, from: null, keep: false };

export type Say = (line: string) => void;

/** Draws samples `from` to before `to` in threads; in their order. */
export async function drawSamples(seed: number, from: number, to: number, threads: number, say: Say = () => undefined): Promise<Sample[]> {
  const out: Sample[] = [];
  let done = 0;
  await Promise.all(Array.from({ length: threads }, (_, k) => new Promise<void>((resolve, reject) => {
    const order: SamplesOrder = { seed, from: from + k, to, each: threads },
      worker = new Worker(new URL('samples-thread.ts', import.meta.url), { workerData: order });
    worker.on('message', (box: Box) => {
      for (const { number, sample } of box) out[number - from] = sample;
      if (Math.floor(done / 1000) !== Math.floor((done += box.length) / 1000)) say(`${done} of ${to - from} photos drawn`);
    });
    worker.on('error', reject);
    worker.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`the thread that draws ended with code ${code}`))));
  })));
  return out;
}

export interface Trained { readonly weights: Weights; readonly book: CodeBook; readonly loss: number; readonly sightLoss: number }

export async function train(options: Partial<VisionTrainOptions>, say: Say): Promise<Trained> {
  const order = { ...VISION_TRAIN_DEFAULTS, ...options };
  return trainOn(await drawSamples(order.seed, 0, order.samples, order.threads, say), order, say);
}

/** Trains on samples that are drawn already. */
export async function trainOn(samples: readonly Sample[], options: Partial<VisionTrainOptions>, say: Say): Promise<Trained> {
  const order = { ...VISION_TRAIN_DEFAULTS, ...options }, book = codeBook(FAMILIES), { from, keep } = order;
  if (from && keep) {
    const last = await trainLast(samples, book, { ...order, from }, say), kept = [...from.weights].filter(([name]) => !name.startsWith('say.'));
    return { weights: new Map([...kept, ...last.weights]), book, loss: last.loss, sightLoss: Number.NaN };
  }
  const reader = await trainReader(samples, book, order, say), seer = await trainSight(samples, order, say);
  return { weights: new Map([...reader.weights, ...seer.weights]), book, loss: reader.loss, sightLoss: seer.loss };
}

async function trainReader(samples: readonly Sample[], book: CodeBook, order: VisionTrainOptions, say: Say): Promise<LayerWeights> {
  const { seed, steps, batch: B, peak, from } = order;
  const trainer = await openTrainer({
    name: 'vision.read', seed, device: 'cpu', threads: 1, ...(from && { from: stillTrue(from, book) }),
    loss: (g: Graph) => lossOf(glance(g.input('picture', [B, 4, GLANCE, GLANCE]), book, MATERIAL_NAMES.length), g, book, B),
  });
  const random = randomFrom(seed + 5), pixels = 4 * GLANCE * GLANCE;
  let loss = 0;
  for (let step = 0; step < steps; step++) {
    const rows = Array.from({ length: B }, () => samples[random.below(samples.length)] as Sample), picture = new Float32Array(B * pixels);
    rows.forEach((row, b) => fillGlance(picture, b, row.glance, random));
    const result = await trainer.step({ picture, ...truthOf(rows, book) }, cosineRate(step, { peak, warm: 150, total: steps }));
    loss = step === 0 ? result.loss : 0.98 * loss + 0.02 * result.loss;
    if (step % 200 === 0) say(`reader: step ${step} of ${steps}, loss ${loss.toFixed(3)}`);
  }
  const weights = trainer.weights();
  await trainer.close();
  return { weights, loss };
}

async function trainSight(samples: readonly Sample[], { seed, sightSteps: steps, sightBatch: B, peak, from }: VisionTrainOptions,
  say: Say): Promise<LayerWeights> {
  const pixels = SIGHT * SIGHT;
  const trainer = await openTrainer({
    name: 'vision.see', seed, device: 'cpu', threads: 1, ...(from && { from: from.weights }),
    loss: (g) => mean(binaryCrossEntropy(sight(g.input('picture', [B, 3, SIGHT, SIGHT])), g.input('cover', [B, SIGHT, SIGHT])), [0, 1, 2]),
  });
  const random = randomFrom(seed + 7);
  let loss = 0;
  for (let step = 0; step < steps; step++) {
    const picture = new Float32Array(B * 3 * pixels), cover = new Float32Array(B * pixels);
    for (let b = 0; b < B; b++) fillSight(picture, cover, b, (samples[random.below(samples.length)] as Sample).sight, random);
    const result = await trainer.step({ picture, cover }, cosineRate(step, { peak, warm: 100, total: steps }));
    loss = step === 0 ? result.loss : 0.98 * loss + 0.02 * result.loss;
    if (step % 200 === 0) say(`sight: step ${step} of ${steps}, loss ${loss.toFixed(4)}`);
  }
  const weights = trainer.weights();
  await trainer.close();
  return { weights, loss };
}
