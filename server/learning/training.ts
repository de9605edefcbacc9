/**
 * One training from its orders to a judged version: the dataset is read, the network learns from it, with
 * curves and checkpoints on the way, and is judged beside the version in service.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { openTaste } from '../../models/taste/model.ts';
import { evaluate, train } from '../../models/taste/train.ts';
import type { TasteStep } from '../../models/taste/train.ts';
import type { Device } from '../../models/engine/session.ts';
import type { Weights } from '../../models/engine/weights.ts';
import type { ModelVersion, Training } from '../../shared/operator.ts';
import { modelVersionsTable } from '../storage/model-versions.ts';
import type { Db } from '../storage/open.ts';
import type { TrainingsTable } from '../storage/trainings.ts';
import { dropCheckpoint, readCheckpoint, writeCheckpoint } from './checkpoint.ts';
import { readTasteData } from './dataset.ts';
import type { TasteData } from './dataset.ts';
import { judgeCandidate } from './gates.ts';
import type { JudgeOptions } from './gates.ts';
import { MODEL } from './registry.ts';
import type { Registry } from './registry.ts';

export interface TrainingDeps {
  readonly db: Db;
  readonly registry: Registry;
  readonly trainings: TrainingsTable;
  /** The data folder. */
  readonly data: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Where the network is trained and judged. */
  readonly device?: Device;
  /** Hears what is being done. */
  readonly say: (line: string) => void;
  /** Asked now and then: true ends the training where it is, to go on from there another time. */
  readonly pause?: () => boolean;
  readonly judging?: Partial<JudgeOptions>;
  /** Milliseconds between two checkpoints. */
  readonly checkpointEvery?: number;
}

export type Trained =
  | { readonly ok: true; readonly version: ModelVersion }
  | { readonly ok: false; readonly reason: 'nothing-to-learn' | 'nobody-to-judge-by' | 'no-rival' | 'cancelled' | 'paused'; readonly message: string };

const CHECKPOINT_EVERY = 60_000, BEAT_EVERY = 500;
/** Points of a curve, and of them those at which the watched shoppers are ranked for. */
const POINTS = 100, LOOKS = 10;
/** Shoppers watched while training goes on, at most. */
const MOST_WATCHED = 100;

export const checkpointOf = (data: string, training: number): string => join(data, 'training', `${training}.safetensors`);

/** Carries out a training that has begun (`TrainingsTable.begin`) and notes how it ends; one that is paused waits again. */
export async function runTraining(training: Training, deps: TrainingDeps): Promise<Trained> {
  const { trainings, now, data } = deps, path = checkpointOf(data, training.id);
  const trained = await learn(training, deps);
  if (!trained.ok && trained.reason === 'paused') trainings.putBack(training.id);
  else {
    if (!trained.ok && trained.reason !== 'cancelled') trainings.end(training.id, { state: 'failed', version: null, message: trained.message, at: now() });
    await dropCheckpoint(path);
  }
  return trained;
}

async function learn(training: Training, deps: TrainingDeps): Promise<Trained> {
  const { db, registry, data, say, device = 'cpu' } = deps, { id, orders: { minShoppers, seed, steps, cutoff } } = training;
  const set = readTasteData(db, { minShoppers, seed, cutoff }), { products, trained, heldOut, people, simulated, note } = set;
  say(`${people} shoppers of this mall who liked something${simulated > 0 ? `, and ${simulated} simulated, for there are fewer than ${minShoppers}` : ''}; ${heldOut.length} of them held out.`);
  if (trained.length === 0) return { ok: false, reason: 'nothing-to-learn', message: 'Nobody has liked anything yet; allow simulated shoppers to begin with.' };
  if (heldOut.length === 0) return { ok: false, reason: 'nobody-to-judge-by', message: 'Nobody is left to judge by; wait for more shoppers, or allow more simulated ones.' };
  const inService = registry.inService(), rival = await registry.load(inService);
  if (!rival.ok) return { ok: false, reason: 'no-rival', message: `The model in service cannot be read: ${rival.reason}.` };
  try {
    await mkdir(join(data, 'training'), { recursive: true });
    const from = await readCheckpoint(checkpointOf(data, id), note.hash), watch = openWatch(training, set, deps);
    deps.trainings.cutPoints(id, from?.state.steps ?? 0);
    say(from ? `Going on after step ${from.state.steps} of ${steps} ...` : `Training for ${steps} steps ...`);
    const { weights } = await train({ products, histories: trained }, { seed, steps, device }, { ...from && { from }, afterStep: watch.afterStep });
    const ended = watch.ended();
    if (ended) return { ok: false, reason: ended, message: ended === 'paused' ? 'The training goes on later.' : 'The training was cancelled.' };
    const candidate = await openTaste(weights, device);
    const judged = await judgeCandidate(candidate, rival.model, { products, histories: heldOut }, trained, { seed, ...deps.judging }).finally(() => candidate.close());
    if (judged.figures.shoppers === 0) return { ok: false, reason: 'nobody-to-judge-by', message: 'None of the shoppers held out liked something that they had not touched before.' };
    const version = await record(training, weights, { set, judged, rival: inService.version }, deps);
    return version ? { ok: true, version } : { ok: false, reason: 'cancelled', message: 'The training was cancelled.' };
  } finally {
    await rival.model.close();
  }
}

/** The candidate with its verdict, and the end of its training: all in the record at once, or nothing. Null where it was cancelled meanwhile. */
async function record(
  { id, orders: { seed, steps } }: Training, weights: Weights,
  { set: { people, simulated, note }, judged: { figures, rivalFigures, gates, passed }, rival }: { readonly set: TasteData; readonly judged: Awaited<ReturnType<typeof judgeCandidate>>; readonly rival: number },
  { db, registry, trainings, now }: TrainingDeps,
): Promise<ModelVersion | null> {
  const at = now(), table = modelVersionsTable(db, MODEL);
  const cancelled = new Error('cancelled');
  try {
    const number = await registry.add(weights, {
      origin: 'trained', state: 'candidate', seed, steps, people, simulated, dataset: note, figures, rival, rivalFigures, gates: [...gates], madeAt: new Date(at).toISOString(),
    }, { person: null, at, reason: `training ${id}` }, (version) => {
      const failed = gates.filter((gate) => !gate.passed).map(({ name }) => name).join(', ');
      table.move(version, passed ? 'judged' : 'rejected', { person: null, at, reason: passed ? 'passed every gate' : `did not pass: ${failed}` });
      if (!trainings.end(id, { state: 'done', version, message: null, at })) throw cancelled;
    });
    return table.find(number);
  } catch (error) {
    if (error === cancelled) return null;
    throw error;
  }
}

/** Notes curves, checkpoints and signs of life as the steps go by, and hears whether to end. */
function openWatch({ id, orders: { steps } }: Training, { products, trained, watched, note }: TasteData, deps: TrainingDeps) {
  const { trainings, data, now, pause, checkpointEvery = CHECKPOINT_EVERY } = deps;
  const pointEvery = Math.max(1, Math.ceil(steps / POINTS)), lookEvery = Math.max(1, Math.ceil(steps / LOOKS)), seen = watched.slice(0, MOST_WATCHED);
  let beatAt = 0, keptAt = performance.now(), ended: 'cancelled' | 'paused' | null = null;
  const keep = async (step: TasteStep): Promise<void> => {
    await writeCheckpoint(checkpointOf(data, id), step.checkpoint(), note.hash);
    keptAt = performance.now();
  };
  const look = async (step: TasteStep): Promise<number | null> => {
    const model = await openTaste(step.weights());
    try {
      const { shoppers, ndcg10 } = await evaluate(model, { products, histories: seen }, trained);
      return shoppers > 0 ? ndcg10 : null;
    } finally {
      await model.close();
    }
  };
  return {
    ended: () => ended,
    async afterStep(step: TasteStep): Promise<boolean> {
      const last = step.step === steps, moment = performance.now();
      if (last || step.step % pointEvery === 0) trainings.addPoint(id, { step: step.step, loss: step.loss, ndcg: last || step.step % lookEvery === 0 ? await look(step) : null }, now());
      if (last || moment - beatAt > BEAT_EVERY) {
        beatAt = moment;
        if (!trainings.beat(id, step.step, now())) ended = 'cancelled';
        else if (!last && pause?.()) {
          await keep(step);
          ended = 'paused';
        }
      }
      if (!ended && !last && moment - keptAt > checkpointEvery) await keep(step);
      return ended === null;
    },
  };
}
