/** Trains the network of taste on histories, and judges it: the last liked product of each held-out shopper, among all products. */
import type { Product } from '../../shared/catalogue.ts';
import type { Graph, Tensor } from '../engine/graph.ts';
import { softmaxCrossEntropy, weightedMean } from '../engine/losses.ts';
import { concat, gather, matmul, mul, reshape, slice, sum, swapLast } from '../engine/ops.ts';
import { randomFrom } from '../engine/random.ts';
import { cosineRate } from '../engine/schedules.ts';
import type { Device } from '../engine/session.ts';
import { openTrainer } from '../engine/trainer.ts';
import type { TrainerState } from '../engine/trainer.ts';
import type { Weights } from '../engine/weights.ts';
import { FEATURES, featuresOf } from './features.ts';
import { feedOf } from './feed.ts';
import { condense, isLiked, REMEMBERED } from './history.ts';
import type { Touch } from './history.ts';
import type { TasteModel } from './model.ts';
import { itemTower, LENGTH, shopperTower, WIDTH, withAppeal } from './network.ts';

export interface TasteDataset {
  readonly products: readonly Product[];
  /** One shopper each, in order of time. */
  readonly histories: readonly (readonly Touch[])[];
}
export interface TasteTrainOptions { readonly steps: number; readonly batch: number; readonly seed: number; readonly peak: number; readonly device: Device }
export const TASTE_TRAIN_DEFAULTS: TasteTrainOptions = { steps: 2500, batch: 32, seed: 1, peak: 4e-3, device: 'cpu' };

/** Where a training stands after so many steps (`state.steps`): all that going on from there takes. */
export interface TasteCheckpoint { readonly state: TrainerState; /** Smoothed. */ readonly loss: number }
export interface TasteStep {
  /** Steps done. */
  readonly step: number;
  /** Smoothed. */
  readonly loss: number;
  /** Copies, for keeping. */
  checkpoint(): TasteCheckpoint;
  weights(): Weights;
}
export interface TasteTrainHooks {
  /** Goes on from here; on the same dataset and options the result is that of a training without a break. */
  readonly from?: TasteCheckpoint;
  /** Hears of every step; false ends the training there. */
  readonly afterStep?: (step: TasteStep) => boolean | Promise<boolean>;
}

export async function train(dataset: TasteDataset, options: Partial<TasteTrainOptions> = {}, hooks: TasteTrainHooks = {}): Promise<{ readonly weights: Weights; readonly loss: number }> {
  const { steps, batch: B, seed, peak, device } = { ...TASTE_TRAIN_DEFAULTS, ...options };
  const V = dataset.products.length, N = B * LENGTH;
  const features = new Float32Array(V * FEATURES);
  dataset.products.forEach((p, i) => features.set(featuresOf(p), i * FEATURES));
  const index = new Map(dataset.products.map((p, i) => [p.id, i]));
  const rows = dataset.histories.map((h) => condense(h).filter((t) => index.has(t.product))).filter((h) => h.some(isLiked));
  if (rows.length === 0) throw new RangeError('nobody in the dataset liked a known product: nothing to learn from');
  const trainer = await openTrainer({
    name: 'taste', seed, device, threads: 2,
    loss: (g: Graph) => {
      const items = itemTower(g.input('features', [V, FEATURES]));
      const taste = slice(items, 1, 0, WIDTH), touched = (name: string, many: number): Tensor =>
        mul(gather(taste, g.input(name, [B, many], 'int32')), g.input(`${name}.real`, [B, many, 1]));
      const vectors = concat([sum(touched('before', REMEMBERED), [1], true), touched('history', LENGTH - 1)], 1);
      const read = (name: string): Tensor => g.input(name, [B, LENGTH], 'int32');
      const shopper = withAppeal(reshape(shopperTower(vectors, { kinds: read('kinds'), gaps: read('gaps'), moves: read('moves') }), [N, WIDTH]));
      return weightedMean(softmaxCrossEntropy(matmul(shopper, swapLast(items)), g.input('targets', [N], 'int32')), g.input('weights', [N]));
    },
  });
  let loss = hooks.from?.loss ?? 0;
  if (hooks.from) trainer.resume(hooks.from.state);
  for (let step = hooks.from?.state.steps ?? 0; step < steps; step++) {
    // A source for each step, so that what a step draws does not depend on where the training began.
    const random = randomFrom(Math.imul(seed + 1, 0x9e3779b1) + step);
    const result = await trainer.step({ features, ...feedOf(rows, index, B, random) }, cosineRate(step, { peak, warm: 50, total: steps }));
    loss = step === 0 ? result.loss : 0.98 * loss + 0.02 * result.loss;
    const now = loss;
    if (hooks.afterStep && !await hooks.afterStep({ step: step + 1, loss: now, checkpoint: () => ({ state: trainer.state(), loss: now }), weights: () => trainer.weights() })) break;
  }
  const weights = trainer.weights();
  await trainer.close();
  return { weights, loss };
}

export interface TasteFigures { readonly shoppers: number; readonly hr10: number; readonly ndcg10: number; readonly popularityHr10: number; readonly popularityNdcg10: number }

/** How one held-out shopper was ranked for. */
export interface TasteJudged {
  /** Their place in the dataset. */
  readonly shopper: number;
  /** NDCG@10 of what was left out. */
  readonly gain: number;
  /** The ten products ranked first, best first. */
  readonly top: readonly string[];
}

/** Leave the last liked product out; rank all products that the shopper had not touched before it. Popularity is counted in `counted`. */
export async function evaluate(
  model: TasteModel, dataset: TasteDataset, counted: readonly (readonly Touch[])[], onJudged?: (judged: TasteJudged) => void,
): Promise<TasteFigures> {
  const popularity = new Map<string, number>();
  for (const touch of counted.flatMap((h) => condense(h)).filter(isLiked)) popularity.set(touch.product, (popularity.get(touch.product) ?? 0) + 1);
  const items = await model.itemVectors(dataset.products);
  const sum = { hr: 0, ndcg: 0, popHr: 0, popNdcg: 0 };
  let shoppers = 0;
  for (const [shopper, history] of dataset.histories.entries()) {
    const touches = condense(history), last = touches.findLastIndex(isLiked);
    const target = touches[last]?.product, before = touches.slice(0, Math.max(0, last));
    const seen = new Set(before.map((t) => t.product));
    const open = dataset.products.map((p, i) => ({ id: p.id, i })).filter((p) => !seen.has(p.id));
    if (target === undefined || !open.some((p) => p.id === target)) continue;
    shoppers++;
    const scores = model.scores(await model.shopperVector(before), items);
    const gainOf = (score: (p: { id: string; i: number }) => number): number => {
      const right = open.find((p) => p.id === target) as { id: string; i: number };
      const rank = open.filter((p) => p !== right && score(p) >= score(right)).length;
      return rank < 10 ? 1 / Math.log2(rank + 2) : 0;
    };
    const ours = gainOf((p) => scores[p.i] as number), theirs = gainOf((p) => popularity.get(p.id) ?? 0);
    sum.ndcg += ours; sum.popNdcg += theirs;
    sum.hr += ours > 0 ? 1 : 0; sum.popHr += theirs > 0 ? 1 : 0;
    onJudged?.({ shopper, gain: ours, top: open.toSorted((a, b) => (scores[b.i] as number) - (scores[a.i] as number)).slice(0, 10).map(({ id }) => id) });
  }
  const n = Math.max(1, shoppers);
  return { shoppers, hr10: sum.hr / n, ndcg10: sum.ndcg / n, popularityHr10: sum.popHr / n, popularityNdcg10: sum.popNdcg / n };
}

