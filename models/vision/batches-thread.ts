/** A thread that makes the batches of those steps that it is told. */
import { parentPort, workerData } from 'node:worker_threads';
import { batchOf } from './batches.ts';
import type { BatchOrder, MadeBatch } from './batches.ts';

const order = workerData as BatchOrder;
parentPort?.on('message', (step: number) => {
  const batch = batchOf(order, step);
  parentPort?.postMessage({ step, batch } satisfies MadeBatch, Object.values(batch).map(({ buffer }) => buffer));
});
