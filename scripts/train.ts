/** `node scripts/train.ts taste`: trains a model on the embedded data and writes its weights. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { randomFrom } from '../models/engine/random.ts';
import { writeSafetensors } from '../models/engine/safetensors.ts';
import { openTaste, TASTE_WEIGHTS } from '../models/taste/model.ts';
import { simulateShopper } from '../models/taste/population.ts';
import { evaluate, train } from '../models/taste/train.ts';
import { StoreFile } from '../shared/catalogue.ts';

const USAGE = `node scripts/train.ts taste [--out FILE] [--seed N] [--steps N]

  taste         what shoppers like, from simulated shoppers over assets/catalogue
  --out FILE    where the weights go (models/taste/weights.safetensors)
  --seed N      of the shoppers and of the training (1)
  --steps N     training steps (2500)
  --help        this text`;
const TRAINED_ON = 2000, HELD_OUT = 500;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, seed: { type: 'string', default: '1' }, steps: { type: 'string', default: '2500' }, help: { type: 'boolean' } },
});
const seed = Number(values.seed), steps = Number(values.steps);
if (values.help) process.stdout.write(`${USAGE}\n`);
else if (positionals[0] !== 'taste' || positionals.length > 1 || !Number.isInteger(seed) || !Number.isInteger(steps) || steps < 1) {
  process.stderr.write(`${USAGE}\n`);
  process.exitCode = 2;
} else await trainTaste();

async function trainTaste(): Promise<void> {
  const folder = new URL('../assets/catalogue/', import.meta.url);
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const stores = await Promise.all(files.map(async (name) => StoreFile.parse(JSON.parse(await readFile(new URL(name, folder), 'utf8')))));
  const products = stores.flatMap((store) => store.products), random = randomFrom(seed);
  const population = Array.from({ length: TRAINED_ON + HELD_OUT }, () => simulateShopper(products, random));
  const seen = population.slice(0, TRAINED_ON), heldOut = population.slice(TRAINED_ON);
  const start = performance.now();
  const { weights, loss } = await train({ products, histories: seen }, { seed, steps });
  const seconds = (performance.now() - start) / 1000;
  const model = await openTaste(weights);
  const figures = await evaluate(model, { products, histories: heldOut }, seen);
  await model.close();
  const metadata = { model: 'taste', seed: String(seed), steps: String(steps), products: String(products.length), licence: 'MIT', figures: JSON.stringify(figures) };
  await writeFile(values.out ?? fileURLToPath(TASTE_WEIGHTS), writeSafetensors({ weights, metadata }));
  process.stdout.write(`${JSON.stringify({ ...figures, loss, seconds: Math.round(seconds) })}\n`);
}
