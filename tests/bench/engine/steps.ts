/** How long a training step of a network takes, and what of it is handing over. */
import { Graph, size } from '../../../models/engine/graph.ts';
import { addTraining, ADAM_DEFAULTS } from '../../../models/engine/optimiser.ts';
import { randomFrom } from '../../../models/engine/random.ts';
import { openSession, programOf } from '../../../models/engine/session.ts';
import type { Device, Values } from '../../../models/engine/session.ts';
import type { Tf } from '../../../models/engine/tfjs.ts';
import { openTrainer } from '../../../models/engine/trainer.ts';
import type { Trainer } from '../../../models/engine/trainer.ts';
import type { BenchNetwork } from './networks.ts';

/** Two threads, as training on the smallest server has. */
const THREADS = 2, RATE = 1e-3, SEED = 1;

/** Milliseconds of the best run out of those that fit into `seconds`, at least `least` of them. */
async function bestOf(run: () => Promise<unknown>, { seconds, least }: { readonly seconds: number; readonly least: number }): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  const end = performance.now() + seconds * 1000;
  for (let i = 0; i < least || performance.now() < end; i++) {
    const start = performance.now();
    await run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

type Feeds = Readonly<Record<string, Values>>;
const valuesOf = (shape: readonly number[], draw: () => number): Float32Array => Float32Array.from({ length: size(shape) }, draw);

function batchOf(network: BenchNetwork, B: number): Feeds {
  const graph = new Graph({ kind: 'train' }), random = randomFrom(SEED);
  network.loss(graph, B);
  const integers = (shape: readonly number[]): Int32Array => Int32Array.from({ length: size(shape) }, () => random.below(network.below));
  return Object.fromEntries(graph.inputs.map(({ name, tensor: { shape, dtype } }) => (
    [name, dtype === 'int32' ? integers(shape) : valuesOf(shape, () => random.normal())])));
}

/** What runs the steps; `tf` where that is tfjs, with the backend that is in force; two threads where it has any. */
export interface Runner { readonly device: Device; readonly tf?: Tf; readonly threads?: number }

const trainerOf = (network: BenchNetwork, runner: Runner, B: number): Promise<Trainer> =>
  openTrainer({ name: network.name, loss: (g) => network.loss(g, B), seed: SEED, threads: THREADS, ...runner });

/** Milliseconds of a step on B rows: forward, backward, clipping and AdamW. */
export async function stepTime(network: BenchNetwork, runner: Runner, B: number): Promise<number> {
  const trainer = await trainerOf(network, runner, B), batch = batchOf(network, B);
  const ms = await bestOf(() => trainer.step(batch, RATE), runner.device === 'tfjs' ? { seconds: 4, least: 2 } : { seconds: 3, least: 5 });
  await trainer.close();
  return ms;
}

export interface Steps { readonly losses: readonly number[]; readonly before: Float32Array; readonly after: Float32Array }

/** Two steps from the start: the second shows whether the first one's parameters are what is used. */
export async function firstSteps(network: BenchNetwork, runner: Runner, B: number): Promise<Steps> {
  const trainer = await trainerOf(network, runner, B), batch = batchOf(network, B), before = trainer.state().params;
  try {
    const losses = [(await trainer.step(batch, RATE)).loss, (await trainer.step(batch, RATE)).loss];
    return { losses, before, after: trainer.state().params };
  } finally {
    await trainer.close();
  }
}

/** What of a step goes into handing the batch and the training's state over and back: the same inputs and outputs with nothing between. */
export async function handingOver(network: BenchNetwork, device: Device): Promise<number> {
  const real = new Graph({ kind: 'train' });
  addTraining(real, network.loss(real, network.batch), ADAM_DEFAULTS);
  const bare = new Graph({ kind: 'train' });
  const inputs = new Map([...real.inputs, ...real.draws].map(({ name, tensor }) => [name, bare.input(name, tensor.shape, tensor.dtype)]));
  for (const name of ['params', 'm', 'v']) bare.output(`${name}.next`, inputs.get(name) as NonNullable<ReturnType<typeof inputs.get>>);
  const program = programOf(bare, 'bare'), session = await openSession(program, { device, threads: THREADS });
  const feeds = Object.fromEntries(program.inputs.map(({ name, shape, dtype }) => (
    [name, dtype === 'int32' ? new Int32Array(size(shape)) : new Float32Array(size(shape))])));
  const ms = await bestOf(() => session.run(feeds), { seconds: 1, least: 5 });
  await session.close();
  return ms;
}
