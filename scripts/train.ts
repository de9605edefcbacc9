/** `node scripts/train.ts NAME`: trains a model on the embedded data and writes its weights. */
import { parseArgs } from 'node:util';
import type { TrainRequest } from './train/catalogue.ts';
import { trainLanguage } from './train/language.ts';
import { trainTaste } from './train/taste.ts';

const MODELS: Readonly<Record<string, (request: TrainRequest) => Promise<object>>> = { taste: trainTaste, language: trainLanguage };

const USAGE = `node scripts/train.ts NAME [--out FILE] [--seed N] [--steps N]

  taste         what shoppers like, from simulated shoppers over assets/catalogue
  language      what a question asks and names, from sentences of our own grammars
  --out FILE    where the weights go (models/NAME/weights.safetensors)
  --seed N      of the data and of the training (1)
  --steps N     training steps (the model's own number)
  --help        this text`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, seed: { type: 'string', default: '1' }, steps: { type: 'string' }, help: { type: 'boolean' } },
});
const seed = Number(values.seed), steps = values.steps === undefined ? undefined : Number(values.steps);
const training = positionals.length === 1 && Object.hasOwn(MODELS, positionals[0] as string) ? MODELS[positionals[0] as string] : undefined;
const wellFormed = Number.isInteger(seed) && (steps === undefined || (Number.isInteger(steps) && steps >= 1));
if (values.help) process.stdout.write(`${USAGE}\n`);
else if (!training || !wellFormed) {
  process.stderr.write(`${USAGE}\n`);
  process.exitCode = 2;
} else {
  const start = performance.now();
  const figures = await training({ out: values.out, seed, steps });
  process.stdout.write(`${JSON.stringify({ ...figures, seconds: Math.round((performance.now() - start) / 1000) })}\n`);
}
