/** How long a training step of a network takes, and what of it is handing over. */
import { Graph, size } from '../../../models/engine/graph.ts';
import { addTraining, ADAM_DEFAULTS } from '../../../models/engine/optimiser.ts';
import { randomFrom } from '../../../models/engine/random.ts';
import { openSession, programOf } from '../../../models/engine/session.ts';
import type { Device, Values } from '../../../models/engine/session.ts';
import { openTrainer } from '../../../models/engine/trainer.ts';
import { tf } from '../../models/engine/tfjs.ts';
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

/** A step on B rows: forward, backward, clipping and AdamW. On tfjs its backend here is the one that is compared with. */
export async function stepTime(network: BenchNetwork, device: Device, B: number): Promise<number> {
  const trainer = await openTrainer({ name: network.name, loss: (g) => network.loss(g, B), seed: SEED, device, threads: THREADS, tf });
  const batch = batchOf(network, B), run = (): Promise<unknown> => trainer.step(batch, RATE);
  const ms = await bestOf(run, device === 'tfjs' ? { seconds: 4, least: 1 } : { seconds: 3, least: 5 });
  await trainer.close();
  return ms;
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
