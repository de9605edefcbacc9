/** The trained network in threads of its own: reading, making, and going back from a design to the noise it is made from. */
import { flow } from '../../engine/generative.ts';
import type { Velocity } from '../../engine/generative.ts';
import { Graph } from '../../engine/graph.ts';
import type { Tensor } from '../../engine/graph.ts';
import { startModelWorker } from '../../engine/model-worker.ts';
import type { ModelWorker } from '../../engine/model-worker.ts';
import { add, mul, neg, reshape, sub } from '../../engine/ops.ts';
import { programOf } from '../../engine/session.ts';
import type { Program } from '../../engine/session.ts';
import type { Weights } from '../../engine/weights.ts';
import { codeOf } from './design-code.ts';
import type { Layout } from './design-code.ts';
import { designVelocity, readDescription, VECTOR } from './network.ts';
import { FRAME } from './read.ts';

export interface MakeInputs { readonly noise: Float32Array; readonly family: Int32Array; readonly vector: Float32Array; readonly mask: Float32Array }
/** A design's code or its noise, with its family and no words. */
export interface CodeInputs { readonly x: Float32Array; readonly family: Int32Array; readonly mask: Float32Array }

export interface Networks {
  /** families [families + 1], tags [L * tags], vector [VECTOR]. */
  read(inputs: { readonly features: Int32Array; readonly present: Float32Array; readonly valid: Float32Array }): Promise<{ readonly families: Float32Array; readonly tags: Float32Array; readonly vector: Float32Array }>;
  /** A design's code out of noise, as the words want it. */
  make(inputs: MakeInputs): Promise<Float32Array>;
  /** The noise that a design's code is made from without words, and back. */
  toNoise(inputs: CodeInputs): Promise<Float32Array>;
  fromNoise(inputs: CodeInputs): Promise<Float32Array>;
  close(): Promise<void>;
}

/** Midpoint steps of a flow, and how far the words pull beyond what is usual (Ho and Salimans 2022). */
const STEPS = 6, PULL = 1.6;
const READS = [1, 8] as const, MAKES = [1, 3, 8] as const, WAYS = [1, 2] as const;

export async function openNetworks(weights: Weights, layout: Layout): Promise<Networks> {
  const start = (programs: readonly Program[]): Promise<ModelWorker> => startModelWorker({ programs, device: 'cpu', threads: 1 });
  const [reader, maker] = await Promise.all([start(READS.map((B) => readProgram(B, weights, layout))), start(MAKES.map((B) => makeProgram(B, weights, layout)))]);
  let ways: Promise<readonly [ModelWorker, ModelWorker]> | null = null;
  // Few ask what lies between two designs, so its threads start when the first one does.
  const wayOf = async (i: 0 | 1): Promise<ModelWorker> => (await (ways ??= Promise.all([start(WAYS.map((B) => wayProgram(B, weights, layout, 'back'))), start(WAYS.map((B) => wayProgram(B, weights, layout, 'forth')))])))[i];
  const along = async (i: 0 | 1, inputs: CodeInputs): Promise<Float32Array> => (await (await wayOf(i)).run({ ...inputs }))['y'] as Float32Array;
  return {
    async read(inputs) {
      const out = await reader.run(inputs);
      return { families: out['families'] as Float32Array, tags: out['tags'] as Float32Array, vector: out['vector'] as Float32Array };
    },
    make: async (inputs) => (await maker.run({ ...inputs }))['code'] as Float32Array,
    toNoise: (inputs) => along(0, inputs),
    fromNoise: (inputs) => along(1, inputs),
    async close() {
      await Promise.all([reader.close(), maker.close(), ...(ways ? (await ways).map((worker) => worker.close()) : [])]);
    },
  };
}

function readProgram(B: number, weights: Weights, layout: Layout): Program {
  const g = new Graph({ kind: 'infer', weights }), { length: L, features: F } = FRAME;
  const read = readDescription(g.input('features', [B, L * F], 'int32'), g.input('present', [B, L * F]), g.input('valid', [B, L]), layout.families.length);
  g.output('families', read.families);
  g.output('tags', read.tags);
  g.output('vector', read.vector);
  return programOf(g, `shape-words.read.${B}`);
}

const told = (g: Graph, B: number, is: 0 | 1): Tensor => g.constant(new Float32Array(B).fill(is), [B, 1]);

function makeProgram(B: number, weights: Weights, layout: Layout): Program {
  const g = new Graph({ kind: 'infer', weights }), D = codeOf(layout), N = layout.families.length;
  const family = g.input('family', [B, 1], 'int32'), vector = g.input('vector', [B, VECTOR]), mask = g.input('mask', [B, D]), flat = flatOf(family, B);
  const usual = designVelocity(flat, vector, told(g, B, 0), mask, N), wanted = designVelocity(flat, vector, told(g, B, 1), mask, N);
  const velocity: Velocity = (x, t) => {
    const base = usual(x, t);
    return add(base, mul(sub(wanted(x, t), base), PULL));
  };
  g.output('code', flow(velocity, mul(g.input('noise', [B, D]), mask), STEPS));
  return programOf(g, `shape-words.make.${B}`);
}

/** The flow without words, forth from noise or back to it. */
function wayProgram(B: number, weights: Weights, layout: Layout, way: 'forth' | 'back'): Program {
  const g = new Graph({ kind: 'infer', weights }), D = codeOf(layout), mask = g.input('mask', [B, D]), nothing = g.constant(new Float32Array(B * VECTOR), [B, VECTOR]);
  const usual = designVelocity(flatOf(g.input('family', [B, 1], 'int32'), B), nothing, told(g, B, 0), mask, layout.families.length);
  const velocity: Velocity = way === 'forth' ? usual : (x, t) => neg(usual(x, add(neg(t), 1)));
  g.output('y', flow(velocity, mul(g.input('x', [B, D]), mask), 2 * STEPS));
  return programOf(g, `shape-words.${way}.${B}`);
}

const flatOf = (family: Tensor, B: number): Tensor => reshape(family, [B]);
