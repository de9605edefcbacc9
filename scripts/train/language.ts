/** Trains the reader of questions on sentences made from our grammars over the embedded catalogue. */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { writeSafetensors } from '../../models/engine/safetensors.ts';
import { LANGUAGE_WEIGHTS, openLanguage } from '../../models/language/model.ts';
import { evaluate, LANGUAGE_TRAIN_DEFAULTS, train } from '../../models/language/train.ts';
import { embeddedStores } from './catalogue.ts';
import type { TrainRequest } from './catalogue.ts';

const HELD_OUT = 4000, SAY_EVERY = 250;

export async function trainLanguage({ out, seed, steps = LANGUAGE_TRAIN_DEFAULTS.steps }: TrainRequest): Promise<object> {
  const stores = await embeddedStores(), vocabulary = { products: stores.flatMap((store) => store.products), stores };
  const { weights, loss } = await train(vocabulary, { seed, steps }, (step, loss) => {
    if (step % SAY_EVERY === 0) process.stderr.write(`step ${step}: loss ${loss.toFixed(3)}\n`);
  });
  const model = await openLanguage(weights);
  const figures = await evaluate(model, vocabulary, HELD_OUT, seed + 2);
  await model.close();
  const metadata = { model: 'language', seed: String(seed), steps: String(steps), products: String(vocabulary.products.length), licence: 'MIT', figures: JSON.stringify(figures) };
  await writeFile(out ?? fileURLToPath(LANGUAGE_WEIGHTS), writeSafetensors({ weights, metadata }));
  return { ...figures, loss };
}
