import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSafetensors } from '../../../models/engine/safetensors.ts';
import { FAMILIES } from '../../../models/shape/families/index.ts';
import { codeBook } from '../../../models/vision/code.ts';
import { VISION_WEIGHTS } from '../../../models/vision/model.ts';
import { sampleMaker } from '../../../models/vision/samples.ts';
import { Graph } from '../../../models/engine/graph.ts';
import { openSession, programOf } from '../../../models/engine/session.ts';
import { sightLoss, trainOn } from '../../../models/vision/train.ts';

test('the segmentation network can be trained alone, from weights that lack its residual layers too: the reader stays as it was', async () => {
  const { weights } = readSafetensors(readFileSync(VISION_WEIGHTS)), before = new Map([...weights].filter(([name]) => !name.includes('.back.')));
  const maker = sampleMaker(7), trained = await trainOn([maker.make(0), maker.make(1)],
    { from: { weights: before, book: codeBook(FAMILIES) }, alone: 'sight', sightSteps: 1, sightBatch: 2 }, () => undefined);
  expect([...trained.weights.keys()].sort()).toEqual([...weights.keys()].sort());
  for (const [name, { data }] of trained.weights) if (!name.startsWith('see.')) expect(data).toBe(weights.get(name)?.data);
  // The last kernels of a residual layer begin at nothing, and one step moves them.
  expect(Math.max(...trained.weights.get('see.12b.back.kernels')?.data ?? [])).toBeGreaterThan(0);
  expect(trained.weights.get('see.13.kernels')?.data).not.toEqual(weights.get('see.13.kernels')?.data);
});

test('the reader can be trained alone: what sees stays as it was', async () => {
  const { weights } = readSafetensors(readFileSync(VISION_WEIGHTS)), maker = sampleMaker(7);
  const trained = await trainOn([maker.make(0), maker.make(1)], { from: { weights, book: codeBook(FAMILIES) }, alone: 'reader', steps: 1, batch: 2, cut: 1 }, () => undefined);
  expect([...trained.weights.keys()].sort()).toEqual([...weights.keys()].sort());
  for (const [name, { data }] of trained.weights) if (name.startsWith('see.')) expect(data).toBe(weights.get(name)?.data);
  expect(trained.weights.get('read.1.kernels')?.data).not.toEqual(weights.get('read.1.kernels')?.data);
});

test('the mean of a training lies half way between the weights before and after it', async () => {
  const { weights } = readSafetensors(readFileSync(VISION_WEIGHTS)), maker = sampleMaker(7), samples = [maker.make(0), maker.make(1)];
  const order = { from: { weights, book: codeBook(FAMILIES) }, alone: 'sight', sightSteps: 1, sightBatch: 2 } as const, name = 'see.13.kernels';
  const [whole, half] = [await trainOn(samples, order, () => undefined), await trainOn(samples, { ...order, mean: true }, () => undefined)];
  const at = (one: typeof whole): number[] => Array.from(one.weights.get(name)?.data ?? []), before = Array.from(weights.get(name)?.data ?? []);
  expect(at(whole)).not.toEqual(before);
  at(half).forEach((v, i) => expect(v).toBeCloseTo(((at(whole)[i] as number) + (before[i] as number)) / 2, 6));
});

test('a mask that is sure costs what it lacks of the overlap, of each photo alike', async () => {
  const graph = new Graph({ kind: 'infer', weights: new Map() }), far = 40;
  // Of the first photo all is right, of the second half of what is seen is the object's: pixels 0 to 7 for 0 to 3.
  const cover = Array.from({ length: 32 }, (_, i) => (i % 16 < 4 ? 1 : 0)), seen = (i: number): boolean => (i < 16 ? i < 4 : i % 16 < 8);
  graph.output('loss', sightLoss(graph.constant(cover.map((_, i) => (seen(i) ? far : -far)), [2, 4, 4]), graph.constant(cover, [2, 4, 4])));
  const session = await openSession(programOf(graph, 'loss'), { device: 'cpu', threads: 1 }), { loss = [] } = await session.run({});
  await session.close();
  // Four of 32 pixels are wrong by 40; the overlap (one pixel more is counted as seen) is 4/5 and 4/9.
  expect(loss[0]).toBeCloseTo(4 * far / 32 + 0.3 * (1 - (4 / 5 + 4 / 9) / 2), 4);
});
