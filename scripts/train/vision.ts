/** Trains what reads photos, on photos drawn of our own families. */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { readSafetensors, writeSafetensors } from '../../models/engine/safetensors.ts';
import { FAMILIES } from '../../models/shape/families/index.ts';
import { MATERIAL_NAMES } from '../../models/shape/materials/library.ts';
import { CodeBook } from '../../models/vision/code.ts';
import { evaluate } from '../../models/vision/evaluate.ts';
import { VISION_WEIGHTS } from '../../models/vision/model.ts';
import { isEven } from '../../models/vision/scene.ts';
import { drawSamples, train, VISION_TRAIN_DEFAULTS } from '../../models/vision/train.ts';
import type { TrainRequest } from './catalogue.ts';
import { progressBeside } from './progress.ts';

const HELD_OUT = 312;
/** Shots that are drawn for each photo that the segmentation network sees, where it is trained alone. */
const SHOTS_A_PHOTO = 1.5 / 16;

export async function trainVision({ out, seed, steps = VISION_TRAIN_DEFAULTS.steps, device, from, keep = false, alone = null, mean = false, batch }: TrainRequest): Promise<object> {
  const say = (line: string): void => void process.stderr.write(`${line}\n`), share = steps / VISION_TRAIN_DEFAULTS.steps;
  const before = from === undefined ? null : await readFile(from), known = before && readSafetensors(before, from);
  const part = (whole: number, least: number): number => Math.max(least, Math.round(whole * share)), { samples, cut, sightSteps, lastSteps } = VISION_TRAIN_DEFAULTS;
  const file = out ?? fileURLToPath(VISION_WEIGHTS), progress = progressBeside(file, [seed, steps, ...(batch === undefined ? [] : [batch])].join('-'));
  const options = {
    ...VISION_TRAIN_DEFAULTS, progress, seed, steps, device, keep, threads: Math.max(1, availableParallelism() - 1), samples: part(samples, 64), cut: part(cut, 32), sightSteps: part(sightSteps, 1), lastSteps: part(lastSteps, 1),
    alone, ...(batch !== undefined && { batch, sightBatch: batch }),
    ...(alone === 'sight' && { mean, sightSteps: steps, samples: Math.max(64, Math.round(SHOTS_A_PHOTO * steps * (batch ?? VISION_TRAIN_DEFAULTS.sightBatch))) }),
    from: known && { weights: known.weights, book: CodeBook.parse(JSON.parse(known.metadata['book'] ?? '{}')) },
  };
  const { weights, book, loss, sightLoss } = await train(options, say);
  const figures = await evaluate(weights, book, await drawSamples(seed + 1, 0, HELD_OUT, options.threads));
  const metadata = {
    model: 'vision', seed: String(seed), steps: String(steps), samples: String(options.samples), families: String(book.stretches.length),
      licence: 'MIT', ...(batch !== undefined && { batch: String(batch) }), ...(alone && { alone }), ...(mean && { mean: 'before and after' }), ...(before && { from: createHash('sha256').update(before).digest('hex') }),
    book: JSON.stringify(book), materials: JSON.stringify(MATERIAL_NAMES), even: JSON.stringify(FAMILIES.filter(isEven).map(({ name }) => name)), figures: JSON.stringify(figures),
  };
  await writeFile(file, writeSafetensors({ weights, metadata }));
  progress.forget();
  return { ...figures, loss, sightLoss };
}
