import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSafetensors } from '../../../models/engine/safetensors.ts';
import { FAMILIES } from '../../../models/shape/families/index.ts';
import { codeBook } from '../../../models/vision/code.ts';
import { VISION_WEIGHTS } from '../../../models/vision/model.ts';
import { sampleMaker } from '../../../models/vision/samples.ts';
import { trainOn } from '../../../models/vision/train.ts';

test('the segmentation network can be trained alone, from weights that lack its residual layers too: the reader stays as it was', async () => {
  const { weights } = readSafetensors(readFileSync(VISION_WEIGHTS)), before = new Map([...weights].filter(([name]) => !name.includes('.back.')));
  const maker = sampleMaker(7), trained = await trainOn([maker.make(0), maker.make(1)],
    { from: { weights: before, book: codeBook(FAMILIES) }, sightAlone: true, sightSteps: 1, sightBatch: 2 }, () => undefined);
  expect([...trained.weights.keys()].sort()).toEqual([...weights.keys()].sort());
  for (const [name, { data }] of trained.weights) if (!name.startsWith('see.')) expect(data).toBe(weights.get(name)?.data);
  // The last kernels of a residual layer begin at nothing, and one step moves them.
  expect(Math.max(...trained.weights.get('see.12b.back.kernels')?.data ?? [])).toBeGreaterThan(0);
  expect(trained.weights.get('see.13.kernels')?.data).not.toEqual(weights.get('see.13.kernels')?.data);
});
