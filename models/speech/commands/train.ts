/** Trains the recogniser on clips of voices that nobody has, disturbed anew each time that they are seen. */
import { softmaxCrossEntropy, weightedMean } from '../../engine/losses.ts';
import { randomFrom } from '../../engine/random.ts';
import type { Random } from '../../engine/random.ts';
import { cosineRate } from '../../engine/schedules.ts';
import type { Device } from '../../engine/session.ts';
import { openTrainer } from '../../engine/trainer.ts';
import type { TrainerState } from '../../engine/trainer.ts';
import type { Weights } from '../../engine/weights.ts';
import { disturb } from './augment.ts';
import type { Clip } from './clips.ts';
import { OTHER } from './commands.ts';
import { glanceAt, MOMENTS } from './glance.ts';
import type { Glance } from './glance.ts';
import { BANDS } from './mel.ts';
import { hear } from './network.ts';

export interface SpeechTrainOptions {
  readonly steps: number;
  readonly batch: number;
  readonly seed: number;
  readonly peak: number;
  readonly device: Device;
  /** Voices that say every way of every command, and clips of other speech. */
  readonly rounds: number;
  readonly others: number;
}
export const SPEECH_TRAIN_DEFAULTS: SpeechTrainOptions = { steps: 1300, batch: 48, seed: 1, peak: 2.5e-3, device: 'cpu', rounds: 4, others: 1000 };

/** Which steps a training that may be cut off has done. */
export interface Progress { load(name: string): TrainerState | null; save(name: string, state: TrainerState): void }
const SAVED_EACH = 50, STEP_SEED = 0x9e3779b1;

/** Share of a batch that is other speech or none. */
const OTHERS = 0.2, NOISE = 0.02;
/** Frames by which the ends of speech are found too early or too late. */
const JITTER = 5;

export async function train(clips: readonly Clip[], options: Partial<SpeechTrainOptions> = {}, onStep?: (step: number, loss: number) => void, progress?: Progress): Promise<{ weights: Weights; loss: number }> {
  const { steps, batch: B, seed, peak, device } = { ...SPEECH_TRAIN_DEFAULTS, ...options };
  const commands = clips.filter(({ command }) => command !== OTHER), others = clips.filter(({ command }) => command === OTHER);
  const trainer = await openTrainer({
    name: 'speech', seed, device, threads: 2,
    loss: (g) => weightedMean(softmaxCrossEntropy(hear(g.input('pictures', [B, BANDS * MOMENTS]), g.input('seconds', [B, 1])), g.input('commands', [B], 'int32')), g.input('weights', [B])),
  });
  const before = progress?.load('commands');
  if (before) trainer.resume(before);
  let loss = 0;
  for (let step = before?.steps ?? 0; step < steps; step++) {
    // What a step sees depends on the seed and its number alone.
    const random = randomFrom(seed ^ Math.imul(step + 1, STEP_SEED));
    const feed = { pictures: new Float32Array(B * BANDS * MOMENTS), seconds: new Float32Array(B), commands: new Int32Array(B), weights: new Float32Array(B).fill(1) };
    for (let b = 0; b < B; b++) {
      const { glance, command } = example(commands, others, random);
      feed.pictures.set(glance.picture, b * BANDS * MOMENTS);
      feed.seconds[b] = glance.seconds;
      feed.commands[b] = command;
    }
    const result = await trainer.step(feed, cosineRate(step, { peak, warm: 150, total: steps }));
    loss = loss === 0 ? result.loss : 0.98 * loss + 0.02 * result.loss;
    onStep?.(step, loss);
    if (step % SAVED_EACH === SAVED_EACH - 1) progress?.save('commands', trainer.state());
  }
  const weights = trainer.weights();
  await trainer.close();
  return { weights, loss };
}

function example(commands: readonly Clip[], others: readonly Clip[], random: Random): { readonly glance: Glance; readonly command: number } {
  for (;;) {
    const isOther = random.next() < OTHERS, from = isOther ? others : commands, clip = from[random.below(from.length)] as Clip;
    // Bits of commands are none, and neither is nothing.
    const power = disturb(isOther && random.next() < NOISE / OTHERS ? new Float32Array(60 * BANDS).fill(1e-3) : clip.power, random);
    const jitter = (): number => Math.round(JITTER * Math.max(-2, Math.min(2, random.normal())) / 2);
    const glance = glanceAt(power, { begin: jitter(), end: jitter() });
    if (glance) return { glance, command: clip.command };
  }
}
