/** Trains what turns words into designs, on descriptions of every family that there is. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readSafetensors, writeSafetensors } from '../../models/engine/safetensors.ts';
import { FAMILIES } from '../../models/shape/families/index.ts';
import type { Layout } from '../../models/shape/words/design-code.ts';
import { evaluate } from '../../models/shape/words/evaluate.ts';
import { examplesOf } from '../../models/shape/words/grammar/index.ts';
import { openWordsWith, WORDS_WEIGHTS } from '../../models/shape/words/propose.ts';
import { train, WORDS_TRAIN_DEFAULTS } from '../../models/shape/words/train.ts';
import { embeddedStores } from './catalogue.ts';
import type { TrainRequest } from './catalogue.ts';

const HELD_OUT = 400, SAY_EVERY = 100;

export async function trainShapeWords({ out, seed, steps = WORDS_TRAIN_DEFAULTS.steps, device, from }: TrainRequest): Promise<object> {
  const examples = examplesOf((await embeddedStores()).flatMap((store) => store.products));
  const file = from ?? null, before = file === null ? null : readSafetensors(await readFile(file), file);
  const { weights, layout, loss } = await train(FAMILIES, examples, { seed, steps, device, from: before && { weights: before.weights, layout: JSON.parse(before.metadata['layout'] ?? '{}') as Layout } }, (step, loss) => {
    if (step % SAY_EVERY === 0) process.stderr.write(`step ${step}: loss ${loss.toFixed(3)}\n`);
  });
  const words = await openWordsWith(weights, layout), figures = await evaluate(words, examples, HELD_OUT, seed + 2);
  await words.close();
  const metadata = { model: 'shape-words', seed: String(seed), steps: [before?.metadata['steps'], steps].filter((each) => each !== undefined).join(' + '), layout: JSON.stringify(layout), licence: 'MIT', figures: JSON.stringify(figures) };
  await writeFile(out ?? fileURLToPath(WORDS_WEIGHTS), writeSafetensors({ weights, metadata }));
  return { ...figures, loss };
}
