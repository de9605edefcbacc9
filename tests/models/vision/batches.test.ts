import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSafetensors } from '../../../models/engine/safetensors.ts';
import { FAMILIES } from '../../../models/shape/families/index.ts';
import { glancesAsSeen } from '../../../models/vision/as-used.ts';
import { batches, batchOf } from '../../../models/vision/batches.ts';
import type { Batch, BatchOrder } from '../../../models/vision/batches.ts';
import { codeBook } from '../../../models/vision/code.ts';
import { VISION_WEIGHTS } from '../../../models/vision/model.ts';
import { sampleMaker } from '../../../models/vision/samples.ts';
import { drawSamples } from '../../../models/vision/train.ts';

const maker = sampleMaker(7), samples = [0, 1, 2, 3, 4, 5].map((number) => maker.make(number));
const orders: readonly BatchOrder[] = [
  { of: 'sight', samples, size: 2, seed: 5 },
  { of: 'reader', samples, size: 3, seed: 5, cut: [new Uint8Array(64 * 64 * 4).fill(99), null], book: codeBook(FAMILIES) },
];

async function all(order: BatchOrder, from: number, to: number, threads: number): Promise<Batch[]> {
  const out: Batch[] = [];
  for await (const batch of batches(order, from, to, threads)) out.push(batch);
  return out;
}

test.each(orders)('what a step of $of sees depends on the seed and its number alone: not on the threads, nor on where the training began', async (order) => {
  const right = [0, 1, 2, 3, 4, 5, 6].map((step) => batchOf(order, step));
  expect(right[1]).not.toEqual(right[0]);
  expect(await all(order, 0, 7, 1)).toEqual(right);
  expect(await all(order, 2, 7, 3)).toEqual(right.slice(2));
});

test('a thread that fails ends the training with its error', async () => {
  const broken: BatchOrder = { of: 'sight', samples: [], size: 1, seed: 1 };
  await expect(all(broken, 0, 4, 2)).rejects.toThrow(TypeError);
});

test('samples, and what is cut out of their photos, are the same from one thread and from more', async () => {
  expect(await drawSamples(7, 1, 4, 2)).toEqual(samples.slice(1, 4));
  const { weights } = readSafetensors(readFileSync(VISION_WEIGHTS)), order = { weights, samples, seed: 3 };
  const [one, two] = [await glancesAsSeen(order, 3, 1, () => undefined), await glancesAsSeen(order, 3, 2, () => undefined)];
  expect(one.length).toBe(3);
  expect(one.some((glance) => glance !== null)).toBe(true);
  expect(two).toEqual(one);
});
