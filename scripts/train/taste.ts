/** Trains the model of taste on simulated shoppers over the embedded catalogue. */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { randomFrom } from '../../models/engine/random.ts';
import { writeSafetensors } from '../../models/engine/safetensors.ts';
import { openTaste, TASTE_WEIGHTS } from '../../models/taste/model.ts';
import { simulateShopper } from '../../models/taste/population.ts';
import { evaluate, TASTE_TRAIN_DEFAULTS, train } from '../../models/taste/train.ts';
import { embeddedStores } from './catalogue.ts';
import type { TrainRequest } from './catalogue.ts';

const TRAINED_ON = 2000, HELD_OUT = 500;

export async function trainTaste({ out, seed, steps = TASTE_TRAIN_DEFAULTS.steps, device }: TrainRequest): Promise<object> {
  const products = (await embeddedStores()).flatMap((store) => store.products.map((product) => ({ ...product, id: `${store.id}/${product.id}` }))), random = randomFrom(seed);
  const population = Array.from({ length: TRAINED_ON + HELD_OUT }, () => simulateShopper(products, random));
  const seen = population.slice(0, TRAINED_ON), heldOut = population.slice(TRAINED_ON);
  const { weights, loss } = await train({ products, histories: seen }, { seed, steps, device });
  const model = await openTaste(weights);
  const figures = await evaluate(model, { products, histories: heldOut }, seen);
  await model.close();
  const metadata = { model: 'taste', seed: String(seed), steps: String(steps), products: String(products.length), licence: 'MIT', figures: JSON.stringify(figures) };
  await writeFile(out ?? fileURLToPath(TASTE_WEIGHTS), writeSafetensors({ weights, metadata }));
  return { ...figures, loss };
}
