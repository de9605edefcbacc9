/** Trains the reader of questions on sentences made from our grammars over the embedded catalogue. */
import { rm, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readSafetensors, writeSafetensors } from '../../models/engine/safetensors.ts';
import { LANGUAGE_WEIGHTS, openLanguage } from '../../models/language/model.ts';
import { evaluate, LANGUAGE_TRAIN_DEFAULTS, train } from '../../models/language/train.ts';
import type { LanguageState } from '../../models/language/train.ts';
import { embeddedStores } from './catalogue.ts';
import type { TrainRequest } from './catalogue.ts';

const HELD_OUT = 4000, SAY_EVERY = 250, KEEP_EVERY_MS = 60_000;

/** A training that was stopped goes on from the file beside the weights; it is gone once they are written. */
export async function trainLanguage({ out, seed, steps = LANGUAGE_TRAIN_DEFAULTS.steps, device }: TrainRequest): Promise<object> {
  const stores = await embeddedStores(), vocabulary = { products: stores.flatMap((store) => store.products), stores };
  const file = out ?? fileURLToPath(LANGUAGE_WEIGHTS), kept = `${file}.state`, run = { seed: String(seed), of: String(steps) };
  const from = await readState(kept, run);
  if (from) process.stderr.write(`going on from step ${from.steps}\n`);
  let last = performance.now();
  const { weights, loss } = await train(vocabulary, { seed, steps, device }, {
    ...(from ? { from } : {}),
    afterStep: async ({ step, loss, state }) => {
      if (step % SAY_EVERY === 0) process.stderr.write(`step ${step}: loss ${loss.toFixed(3)}\n`);
      if (performance.now() - last > KEEP_EVERY_MS) {
        last = performance.now();
        await writeState(kept, state(), run);
      }
      return true;
    },
  });
  const model = await openLanguage(weights);
  const figures = await evaluate(model, vocabulary, HELD_OUT, seed + 2);
  await model.close();
  const metadata = { model: 'language', seed: String(seed), steps: String(steps), products: String(vocabulary.products.length), licence: 'MIT', figures: JSON.stringify(figures) };
  await writeFile(file, writeSafetensors({ weights, metadata }));
  await rm(kept, { force: true });
  return { ...figures, loss };
}

type Run = Readonly<Record<'seed' | 'of', string>>;
const PARTS = ['params', 'm', 'v'] as const;

async function writeState(path: string, state: LanguageState, run: Run): Promise<void> {
  const weights = new Map(PARTS.map((part) => [part, { shape: [state[part].length], data: state[part] }]));
  await writeFile(path, writeSafetensors({ weights, metadata: { ...run, steps: String(state.steps), loss: String(state.loss) } }));
}

/** Null where there is none, or where it is of another run. */
async function readState(path: string, run: Run): Promise<LanguageState | null> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    return null;
  });
  if (bytes === null) return null;
  const { weights, metadata } = readSafetensors(bytes, path), part = (name: string) => weights.get(name)?.data ?? new Float32Array();
  if (metadata['seed'] !== run.seed || metadata['of'] !== run.of) return null;
  return { params: part('params'), m: part('m'), v: part('v'), steps: Number(metadata['steps']), loss: Number(metadata['loss']) };
}
