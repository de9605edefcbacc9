/** Trains what hears commands, on our own voices. */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { randomFrom } from '../../models/engine/random.ts';
import { writeSafetensors } from '../../models/engine/safetensors.ts';
import { drawClips } from '../../models/speech/commands/clips.ts';
import type { Sentence } from '../../models/speech/commands/clips.ts';
import { figuresAt, judge } from '../../models/speech/commands/evaluate.ts';
import { SPEECH_WEIGHTS } from '../../models/speech/commands/load.ts';
import { otherSpeech } from '../../models/speech/commands/others.ts';
import { openRecogniser, RECOGNISER_DEFAULTS } from '../../models/speech/commands/recognise.ts';
import { SPEECH_TRAIN_DEFAULTS, train } from '../../models/speech/commands/train.ts';
import { embeddedStores } from './catalogue.ts';
import type { TrainRequest } from './catalogue.ts';
import { progressBeside } from './progress.ts';

const SAY_EVERY = 100, HELD_OUT = 240;

export async function trainSpeech({ out, seed, steps = SPEECH_TRAIN_DEFAULTS.steps, device }: TrainRequest): Promise<object> {
  const file = out ?? fileURLToPath(SPEECH_WEIGHTS), progress = progressBeside(file, `${seed}-${steps}`), random = randomFrom(seed), { learnt, heldOut } = otherSpeech((await embeddedStores()).flatMap((store) => store.products), seed);
  const clips = drawClips(SPEECH_TRAIN_DEFAULTS.rounds, Array.from({ length: SPEECH_TRAIN_DEFAULTS.others }, () => learnt[random.below(learnt.length)] as Sentence), random, (done, of) => process.stderr.write(`${done} of ${of} clips\n`));
  const { weights, loss } = await train(clips, { seed, steps, device }, (step, at) => { if (step % SAY_EVERY === 0) process.stderr.write(`step ${step}: loss ${at.toFixed(3)}\n`); }, progress);
  const recogniser = await openRecogniser(weights, { least: 0 }), figures = figuresAt(await judge(recogniser, heldOut.slice(0, HELD_OUT), randomFrom(seed + 1)), RECOGNISER_DEFAULTS.least);
  await recogniser.close();
  const metadata = { model: 'speech-commands', seed: String(seed), steps: String(steps), licence: 'MIT', figures: JSON.stringify(figures) };
  await writeFile(file, writeSafetensors({ weights, metadata }));
  progress.forget();
  return { ...figures, loss };
}
