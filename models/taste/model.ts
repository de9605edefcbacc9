/** The model of taste in use: vectors of products and shoppers, and how well they go together. */
import { readFile } from 'node:fs/promises';
import type { Product } from '../../shared/catalogue.ts';
import { Graph, ShapeError } from '../engine/graph.ts';
import { startModelWorker } from '../engine/model-worker.ts';
import type { ModelWorker } from '../engine/model-worker.ts';
import { mul, reshape, sum } from '../engine/ops.ts';
import { readSafetensors } from '../engine/safetensors.ts';
import { programOf } from '../engine/session.ts';
import type { Device, Program } from '../engine/session.ts';
import type { Weights } from '../engine/weights.ts';
import { FEATURES, featuresOf } from './features.ts';
import { condense, contextOf, kindIndex, longAgo } from './history.ts';
import type { Touch } from './history.ts';
import { KINDS, LENGTH, shopperTower, VECTOR, WIDTH, withAppeal } from './network.ts';

export interface TasteModel {
  /** Where it runs: the CPU where the device that was asked for refused this network. */
  readonly device: Device;
  /** A vector for each product in order, one after another; a product never seen has one too. */
  itemVectors(products: readonly Product[]): Promise<Float32Array>;
  /** Taste after these events, oldest first; of products that `itemVectors` was asked about. None is a new visitor. */
  shopperVector(history: readonly Touch[]): Promise<Float32Array>;
  /** How much each product is liked, in the order of `itemVectors`; higher is more. */
  scores(shopper: Float32Array, items: Float32Array): Float32Array;
  /** The past event whose product is most like this one, or null where no event speaks for it. */
  explain(history: readonly Touch[], product: string): Touch | null;
  close(): Promise<void>;
}

/** The weights that come with the mall. */
export const TASTE_WEIGHTS = new URL('weights.safetensors', import.meta.url);

export async function loadTaste(file: URL | string = TASTE_WEIGHTS, wish: Device = 'cpu'): Promise<TasteModel> {
  return openTaste(readSafetensors(await readFile(file), String(file)).weights, wish);
}

const BATCHES = [1, 8, 32] as const;
/** @throws ShapeError where the weights are not those of this network */
export async function openTaste(weights: Weights, wish: Device = 'cpu'): Promise<TasteModel> {
  const tower = weights.get('item.weight')?.data;
  if (tower?.length !== FEATURES * VECTOR) throw new ShapeError(`item.weight has ${tower?.length ?? 'no'} numbers in the weights, the network wants [${FEATURES}, ${VECTOR}]`);
  const { worker, device } = await startOn(wish, BATCHES.map((B) => program(B, weights)));
  const known = new Map<string, Float32Array>();
  return {
    device,
    itemVectors(products) {
      const out = new Float32Array(products.length * VECTOR);
      products.forEach((product, i) => {
        const vector = project(featuresOf(product), tower);
        known.set(product.id, vector);
        out.set(vector, i * VECTOR);
      });
      return Promise.resolve(out);
    },
    async shopperVector(history) {
      const vectors = new Float32Array(LENGTH * WIDTH), last = new Float32Array(LENGTH);
      const kinds = new Int32Array(LENGTH), gaps = new Int32Array(LENGTH), moves = new Int32Array(LENGTH);
      const all = condense(history).filter((t) => known.has(t.product)), touches = all.slice(1 - LENGTH), before = longAgo(all, LENGTH - 1);
      const taste = (touch: Touch): Float32Array => (known.get(touch.product) as Float32Array).subarray(0, WIDTH);
      for (const touch of before) taste(touch).forEach((x, d) => { vectors[d] = (vectors[d] as number) + x / before.length; });
      touches.forEach((touch, i) => {
        vectors.set(taste(touch), (i + 1) * WIDTH);
        kinds[i + 1] = kindIndex(touch.kind);
        const { gap, move } = contextOf(touch, all[all.length - touches.length + i - 1]);
        gaps[i + 1] = gap;
        moves[i + 1] = move;
      });
      last[touches.length] = 1;
      return (await worker.run({ vectors, kinds, gaps, moves, last }))['shopper'] as Float32Array;
    },
    scores: (shopper, items) => Float32Array.from({ length: items.length / VECTOR }, (_, i) => dot(shopper, items.subarray(i * VECTOR, (i + 1) * VECTOR), VECTOR)),
    explain(history, product) {
      const wanted = known.get(product);
      if (!wanted) return null;
      const likeness = (t: Touch): number => {
        const past = known.get(t.product);
        return past && t.kind !== 'dismiss' && t.product !== product ? dot(past, wanted, WIDTH) / (norm(past) * norm(wanted)) : 0;
      };
      const best = condense(history).map((touch) => ({ touch, of: likeness(touch) })).sort((a, b) => b.of - a.of)[0];
      return best && best.of > 0 ? best.touch : null;
    },
    close: () => worker.close(),
  };
}

/** A device that is well may still be too small: then the CPU takes over. */
async function startOn(device: Device, programs: readonly Program[]): Promise<{ readonly worker: ModelWorker; readonly device: Device }> {
  try {
    return { worker: await startModelWorker({ programs, device, threads: 1 }), device };
  } catch (error) {
    if (device === 'cpu') throw error;
    return { worker: await startModelWorker({ programs, device: 'cpu', threads: 1 }), device: 'cpu' };
  }
}

function program(B: number, weights: Weights): Program {
  const g = new Graph({ kind: 'infer', weights });
  const happened = { kinds: g.input('kinds', [B, LENGTH], 'int32'), gaps: g.input('gaps', [B, LENGTH], 'int32'), moves: g.input('moves', [B, LENGTH], 'int32') };
  const states = shopperTower(g.input('vectors', [B, LENGTH, WIDTH]), happened);
  const now = sum(mul(states, reshape(g.input('last', [B, LENGTH]), [B, LENGTH, 1])), [1]);
  g.output('shopper', withAppeal(now));
  return programOf(g, `taste.${B}.${KINDS}`);
}

function project(features: Float32Array, tower: Float32Array): Float32Array {
  const out = new Float32Array(VECTOR);
  for (let f = 0; f < FEATURES; f++) {
    const x = features[f] as number;
    if (x !== 0) for (let d = 0; d < VECTOR; d++) out[d] = (out[d] as number) + x * (tower[f * VECTOR + d] as number);
  }
  return out;
}
function dot(a: Float32Array, b: Float32Array, length: number): number {
  let total = 0;
  for (let i = 0; i < length; i++) total += (a[i] as number) * (b[i] as number);
  return total;
}
const norm = (v: Float32Array): number => Math.sqrt(dot(v, v, WIDTH)) + 1e-9;
