/**
 * What is true of a sample, how wrong the reader is about it, and training of its last layers alone: the convolutions
 * describe every picture once, a few times frayed, and what is learnt is what the descriptions say. So families are
 * added to weights that know others in a twentieth of the time.
 */
import { Graph } from '../engine/graph.ts';
import type { Tensor } from '../engine/graph.ts';
import { binaryCrossEntropy, softmaxCrossEntropy, weightedMean } from '../engine/losses.ts';
import { add, mul, sub } from '../engine/ops.ts';
import { randomFrom } from '../engine/random.ts';
import { cosineRate } from '../engine/schedules.ts';
import { openSession, programOf } from '../engine/session.ts';
import type { Device } from '../engine/session.ts';
import { openTrainer } from '../engine/trainer.ts';
import type { Weights } from '../engine/weights.ts';
import { MATERIAL_NAMES } from '../shape/materials/library.ts';
import { glanceOfSample } from './again.ts';
import type { CodeBook } from './code.ts';
import { fillGlance } from './feed.ts';
import { FEATURES, features, GLANCE, GLANCE_CHANNELS, said, VIEW_NUMBERS } from './network.ts';
import type { Glance } from './network.ts';
import type { Sample } from './samples.ts';

/** Weights with the code book that they were trained for. */
export interface Known { readonly weights: Weights; readonly book: CodeBook }
export interface LayerWeights { readonly weights: Weights; readonly loss: number }
export interface LastOptions { readonly seed: number; readonly lastSteps: number; readonly lastBatch: number; readonly peak: number; readonly device: Device; readonly from: Known }

/** What the parts of the loss weigh beside the family. */
const CODE = 3, VIEW = 12, MATERIAL = 0.3;
/** Times that each picture is described, frayed anew; and how many at a time. */
const TIMES = 3, AT_ONCE = 16;

export function lossOf(glance: Glance, g: Graph, book: CodeBook, B: number): Tensor {
  const one = g.constant(new Float32Array(B).fill(1), [B]);
  const family = weightedMean(softmaxCrossEntropy(glance.families, g.input('family', [B], 'int32')), one);
  const material = weightedMean(softmaxCrossEntropy(glance.materials, g.input('material', [B], 'int32')), one);
  const code = weightedMean(binaryCrossEntropy(glance.code, g.input('code', [B, book.length])), g.input('codeWeight', [B, book.length]));
  const off = sub(glance.view, g.input('view', [B, VIEW_NUMBERS])), view = weightedMean(mul(off, off), g.input('viewWeight', [B, VIEW_NUMBERS]));
  return add(add(family, mul(material, MATERIAL)), add(mul(code, CODE), mul(view, VIEW)));
}

/** The inputs of `lossOf` beside the picture. Of the code only the family's own stretch counts, and yaw only where it can be seen. */
export function truthOf(rows: readonly Sample[], book: CodeBook): Record<string, Int32Array | Float32Array> {
  const B = rows.length, T = book.length;
  const feed = {
    family: Int32Array.from(rows, (r) => r.family), material: Int32Array.from(rows, (r) => r.material), code: new Float32Array(B * T),
    codeWeight: new Float32Array(B * T), view: new Float32Array(B * VIEW_NUMBERS), viewWeight: new Float32Array(B * VIEW_NUMBERS),
  };
  rows.forEach((row, b) => {
    const stretch = book.stretches[row.family];
    feed.code.set(row.code, b * T);
    if (stretch) feed.codeWeight.fill(1, b * T + stretch.from, b * T + stretch.to);
    feed.view.set(row.view, b * VIEW_NUMBERS);
    feed.viewWeight.set(row.turned ? [1, 1, 2, 0.3] : [0, 0, 2, 0.3], b * VIEW_NUMBERS);
  });
  return feed;
}

/** Weights without what they say of forms of families whose parameters have changed since. */
export function stillTrue({ weights, book: before }: Known, book: CodeBook): Weights {
  const same = new Set(book.stretches.filter((now) => before.stretches.some((was) => was.family === now.family && was.declared === now.declared))
    .map(({ family }) => family));
  return new Map([...weights].filter(([name]) => {
    const [say, family, what] = name.split('.');
    return say !== 'say' || what !== 'form' || same.has(family ?? '');
  }));
}

export async function trainLast(samples: readonly Sample[], book: CodeBook, options: LastOptions, say: (line: string) => void): Promise<LayerWeights> {
  const { seed, lastSteps: steps, lastBatch: B, peak, device, from } = options, described = await describe(samples, from.weights, options, say);
  const trainer = await openTrainer({
    name: 'vision.last', seed, device, threads: 1, from: stillTrue(from, book),
    loss: (g) => lossOf(said(g.input('features', [B, FEATURES]), book, MATERIAL_NAMES.length), g, book, B),
  });
  const random = randomFrom(seed + 9);
  let loss = 0;
  for (let step = 0; step < steps; step++) {
    const rows: Sample[] = [], seen = new Float32Array(B * FEATURES);
    for (let b = 0; b < B; b++) {
      const i = random.below(samples.length), time = random.below(TIMES), at = (time * samples.length + i) * FEATURES;
      rows.push(samples[i] as Sample);
      seen.set(described.subarray(at, at + FEATURES), b * FEATURES);
    }
    const result = await trainer.step({ features: seen, ...truthOf(rows, book) }, cosineRate(step, { peak, warm: 60, total: steps }));
    loss = step === 0 ? result.loss : 0.98 * loss + 0.02 * result.loss;
    if (step % 200 === 0) say(`last layers: step ${step} of ${steps}, loss ${loss.toFixed(3)}`);
  }
  const weights = trainer.weights();
  await trainer.close();
  return { weights, loss };
}

/** The features of every sample, `TIMES` over. */
async function describe(samples: readonly Sample[], weights: Weights, { seed, device }: LastOptions, say: (line: string) => void): Promise<Float32Array> {
  const g = new Graph({ kind: 'infer', weights }), random = randomFrom(seed + 8), pixels = GLANCE_CHANNELS * GLANCE * GLANCE;
  g.output('features', features(g.input('picture', [AT_ONCE, GLANCE_CHANNELS, GLANCE, GLANCE])));
  const session = await openSession(programOf(g, 'vision.features'), { device, threads: 1 }), out = new Float32Array(TIMES * samples.length * FEATURES);
  for (let from = 0; from < TIMES * samples.length; from += AT_ONCE) {
    const picture = new Float32Array(AT_ONCE * pixels), count = Math.min(AT_ONCE, TIMES * samples.length - from);
    for (let b = 0; b < count; b++) fillGlance(picture, b, glanceOfSample(samples[(from + b) % samples.length] as Sample, random), random);
    const { features: seen = new Float32Array() } = await session.run({ picture });
    out.set(seen.subarray(0, count * FEATURES), from * FEATURES);
    if (from % 4096 === 0) say(`${from} of ${TIMES * samples.length} pictures described`);
  }
  await session.close();
  return out;
}
