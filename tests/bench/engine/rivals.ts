/** tfjs' backends that run here, and which of them a network's training step is compared with: the quicker that is right. */
import { fileURLToPath } from 'node:url';
import type { Tensor4D } from '@tensorflow/tfjs-core';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import type { Tf } from '../../../models/engine/tfjs.ts';
import { tf } from '../../models/engine/tfjs.ts';
import type { BenchNetwork } from './networks.ts';
import { firstSteps, stepTime } from './steps.ts';
import type { Steps } from './steps.ts';

export type Backend = 'wasm' | 'cpu';

/** tfjs picks the plain build or the one with SIMD by itself; its threaded build is one for browsers, and off in Node. */
setWasmPaths(fileURLToPath(new URL('.', import.meta.resolve('@tensorflow/tfjs-backend-wasm'))));

/** The loss of both as a share of ours (wasm sums one after the other), and how far two steps may lead apart as a share of their length. */
const LOSS_TOLERANCE = 1e-3, MOVE_TOLERANCE = 0.02;

/**
 * tfjs 4.22 wasm as who knows it would use it. Its `maxPoolWithArgmax` points at element 0 where a window's greatest
 * is not above zero, so images are raised above zero first. Its `slice` copies the whole tensor to take a part,
 * which for each parameter out of the flat vector adds up; `gather` does not.
 */
const MENDED: Tf = {
  ...tf,
  maxPoolWithArgmax: (x, ...options) => tf.maxPoolWithArgmax(tf.add(x, tf.sub(1, tf.min(x))) as Tensor4D, ...options),
  slice: (x, begin, length) => {
    const from = [begin].flat()[0], count = [length].flat()[0];
    const plain = typeof x === 'object' && 'rank' in x && x.rank === 1 && from !== undefined && count !== undefined;
    return plain ? tf.gather(x, tf.range(from, from + count, 1, 'int32')) : tf.slice(x, begin, length);
  },
};

/** Puts that backend in force, for everything that tfjs does from then on. */
export async function useBackend(backend: Backend): Promise<Tf> {
  if (!await tf.setBackend(backend)) throw new Error(`tfjs does not start its backend ${backend}`);
  return backend === 'wasm' ? MENDED : tf;
}

export interface Rival {
  readonly backend: Backend;
  /** Rows of a batch that its time is of. */
  readonly rows: number;
  /** Milliseconds of the best step. */
  readonly ms: number;
  /** Why it is this one, in words that follow "the same graph on tfjs ...". */
  readonly why: string;
}

/** Measures both on a part of the batch and the better one on as much as it can do in seconds. */
export async function rivalOf(network: BenchNetwork): Promise<Rival> {
  const { batch, compared } = network;
  const cpu = await stepTime(network, { device: 'tfjs', tf: await useBackend('cpu') }, compared);
  const fault = await faultOf(network);
  const plain = { backend: 'cpu', rows: compared, ms: cpu } as const;
  if (fault !== null) return { ...plain, why: `wasm is wrong: ${fault}` };
  const device = { device: 'tfjs', tf: await useBackend('wasm') } as const, part = await stepTime(network, device, compared);
  if (part >= cpu) return { ...plain, why: `wasm takes ${(part / cpu).toFixed(1)} times as long` };
  const ms = compared === batch ? part : await stepTime(network, device, batch);
  return { backend: 'wasm', rows: batch, ms, why: `SIMD, one thread, its steps are right; its cpu takes ${(cpu / part).toFixed(1)} times as long` };
}

/** What is wrong with the steps of the wasm backend, on the whole batch; null where they are ours. It leaves that backend in force. */
export async function faultOf(network: BenchNetwork, wasm?: Tf): Promise<string | null> {
  const ours = await firstSteps(network, { device: 'cpu' }, network.batch), mended = await useBackend('wasm');
  try {
    return difference(ours, await firstSteps(network, { device: 'tfjs', tf: wasm ?? mended }, network.batch));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function difference(ours: Steps, theirs: Steps): string | null {
  const off = Math.max(...ours.losses.map((loss, i) => Math.abs((theirs.losses[i] as number) - loss) / Math.abs(loss)));
  if (!(off < LOSS_TOLERANCE)) return `its loss is ${(off * 100).toPrecision(2)} % off`;
  const length = (of: (i: number) => number): number => Math.sqrt(ours.after.reduce((sum, _, i) => sum + of(i) ** 2, 0));
  const apart = length((i) => (theirs.after[i] as number) - (ours.after[i] as number));
  const share = apart / length((i) => (ours.after[i] as number) - (ours.before[i] as number));
  return share < MOVE_TOLERANCE ? null : `its parameters go ${(share * 100).toPrecision(2)} % astray`;
}
