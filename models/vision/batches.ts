/**
 * What the steps of a training see: photos made of samples, each batch from the seed and its step's number alone. They are
 * made here, or ahead of the training in threads beside it, which is quicker where the steps run on a GPU: a photo takes
 * 3 ms of CPU.
 */
import { Worker } from 'node:worker_threads';
import { randomFrom } from '../engine/random.ts';
import type { Random } from '../engine/random.ts';
import { glanceOfSample, otherSide, photoOfSample } from './again.ts';
import type { CodeBook } from './code.ts';
import { fillGlance, fillSight, mirrored } from './feed.ts';
import { truthOf } from './last-layers.ts';
import { GLANCE, GLANCE_CHANNELS, SIGHT, SIGHT_CHANNELS } from './network.ts';
import type { Sample } from './samples.ts';

export type Batch = Record<string, Int32Array<ArrayBuffer> | Float32Array<ArrayBuffer>>;

interface Drawn { readonly samples: readonly Sample[]; readonly size: number; readonly seed: number }
/** Photos and where the object is in them; or the object cut out and what it is, of `cut`, the first samples cut out of backgrounds, too. */
export type BatchOrder =
  | Drawn & { readonly of: 'sight' }
  | Drawn & { readonly of: 'reader'; readonly cut: readonly (Uint8Array | null)[]; readonly book: CodeBook };

/** Share of what the reader learns from that was cut out of a background, where there is any. */
const CUT = 0.5;
/** Batches that a thread makes ahead. */
const AHEAD = 2;

export function batchOf(order: BatchOrder, step: number): Batch {
  const random = randomFrom(order.seed ^ Math.imul(step + 1, 0x85ebca6b));
  return order.of === 'sight' ? sightBatch(order, random) : readerBatch(order, random);
}

function sightBatch({ samples, size: B }: Drawn, random: Random): Batch {
  const pixels = SIGHT * SIGHT, picture = new Float32Array(B * SIGHT_CHANNELS * pixels), cover = new Float32Array(B * pixels);
  for (let b = 0; b < B; b++) fillSight(picture, cover, b, photoOfSample(samples[random.below(samples.length)] as Sample, random, SIGHT, samples), random);
  return { picture, cover };
}

function readerBatch({ samples, cut, size: B, book }: Extract<BatchOrder, { readonly of: 'reader' }>, random: Random): Batch {
  const rows: Sample[] = [], picture = new Float32Array(B * GLANCE_CHANNELS * GLANCE * GLANCE);
  for (let b = 0; b < B; b++) {
    const used = cut.length > 0 && random.next() < CUT, number = random.below(used ? cut.length : samples.length),
      sample = samples[number] as Sample, asUsed = used ? cut[number] ?? null : null;
    const seen = asUsed ?? glanceOfSample(sample, random), other = sample.even && random.next() < 0.5;
    rows.push(other ? otherSide(sample) : sample);
    fillGlance(picture, b, other ? mirrored(seen) : seen, random, asUsed === null);
  }
  return { picture, ...truthOf(rows, book) };
}

/** The batches of steps `from` to before `to`, in their order, the same whatever the number of threads; ending early ends the threads. */
export async function* batches(order: BatchOrder, from: number, to: number, threads: number): AsyncGenerator<Batch> {
  if (threads === 1) {
    for (let step = from; step < to; step++) yield batchOf(order, step);
    return;
  }
  const asked = new Map<number, PromiseWithResolvers<Batch>>();
  const workers = Array.from({ length: threads }, () => {
    const worker = new Worker(new URL('batches-thread.ts', import.meta.url), { workerData: order });
    worker.on('message', ({ step, batch }: MadeBatch) => asked.get(step)?.resolve(batch));
    worker.on('error', (error) => { for (const { reject } of asked.values()) reject(error); });
    return worker;
  });
  const ask = (step: number): void => {
    if (step >= to) return;
    const answer = Promise.withResolvers<Batch>();
    answer.promise.catch(() => undefined);
    asked.set(step, answer);
    workers[step % threads]?.postMessage(step);
  };
  try {
    for (let step = from; step < from + AHEAD * threads; step++) ask(step);
    for (let step = from; step < to; step++) {
      const batch = await (asked.get(step) as PromiseWithResolvers<Batch>).promise;
      asked.delete(step);
      ask(step + AHEAD * threads);
      yield batch;
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** A thread's answer. */
export interface MadeBatch { readonly step: number; readonly batch: Batch }
