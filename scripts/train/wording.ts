/** Trains what the mall's assistants speak with, on the paraphrases of `models/language/wording/talk`. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readSafetensors, writeSafetensors } from '../../models/engine/safetensors.ts';
import { taught, talkSayings } from '../../models/language/wording/talk/corpus.ts';
import { TALK_WEIGHTS, talkWeightsFile } from '../../models/language/wording/talk/weights.ts';
import { train } from '../../models/language/wording/train.ts';
import type { WordingState } from '../../models/language/wording/train.ts';
import type { TrainRequest } from './catalogue.ts';

/** `--steps` counts epochs here. */
const EPOCHS = 22, TRAINING = { batch: 64, peak: 3e-3, lengths: [16, 24, 56], threads: 1 };

/** A training that was stopped goes on from the file beside the weights; it is gone once they are written. */
export async function trainWording({ out, seed, steps: epochs = EPOCHS, device }: TrainRequest): Promise<object> {
  const sayings = talkSayings(), file = out ?? fileURLToPath(TALK_WEIGHTS), kept = `${file}.state`, run = { seed: String(seed), of: String(epochs), pairs: String(sayings.length) };
  let loss = Number.NaN;
  const wording = await train(sayings, { ...TRAINING, epochs, seed, device }, {
    from: await readState(kept, run),
    onEpoch: async (epoch, mean, state) => {
      loss = mean;
      process.stderr.write(`epoch ${epoch + 1} of ${epochs}: loss ${mean.toFixed(3)}\n`);
      await writeState(kept, state(), run);
      return true;
    },
  });
  const figures = { pairs: taught().length, sentences: new Set(taught().map(({ utterance, words }) => `${utterance.locale} ${words.join(' ')}`)).size, loss };
  await writeFile(file, talkWeightsFile(wording, { seed: String(seed), epochs: String(epochs), figures: JSON.stringify(figures) }));
  await rm(kept, { force: true });
  return figures;
}

type Run = Readonly<Record<'seed' | 'of' | 'pairs', string>>;
const PARTS = ['params', 'm', 'v'] as const;

async function writeState(path: string, state: WordingState, run: Run): Promise<void> {
  const weights = new Map(PARTS.map((part) => [part, { shape: [state[part].length], data: state[part] }]));
  await writeFile(path, writeSafetensors({ weights, metadata: { ...run, steps: String(state.steps), epochs: String(state.epochs) } }));
}

/** Null where there is none, or where it is of another run. */
async function readState(path: string, run: Run): Promise<WordingState | null> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    return null;
  });
  if (bytes === null) return null;
  const { weights, metadata } = readSafetensors(bytes, path), part = (name: string) => weights.get(name)?.data ?? new Float32Array();
  if (Object.entries(run).some(([key, value]) => metadata[key] !== value)) return null;
  return { params: part('params'), m: part('m'), v: part('v'), steps: Number(metadata['steps']), epochs: Number(metadata['epochs']) };
}
