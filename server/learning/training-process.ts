/**
 * `node training-process.ts DATA TRAINING DEVICE`: one training in a process of its own, at a low priority, so
 * that a mall that serves does not feel it. Told to end, it keeps where it is and leaves the rest for later.
 */
import { setPriority } from 'node:os';
import { join } from 'node:path';
import { chooseDevice } from '../../models/engine/device.ts';
import { Wish } from '../../models/engine/wish.ts';
import { DATABASE } from '../config.ts';
import { openStore } from '../storage/open.ts';
import { trainingsTable } from '../storage/trainings.ts';
import { openRegistry } from './registry.ts';
import { runTraining } from './training.ts';

/** Beside a mall that serves; where nobody else wants the processor, it has all of it. */
const NICE = 10;

const [data = '', id = '', device = 'cpu'] = process.argv.slice(2);
setPriority(NICE);
const { db, close } = openStore(join(data, DATABASE)), trainings = trainingsTable(db), training = trainings.find(Number(id));
if (!training || !trainings.begin(training.id, Date.now())) throw new Error(`training ${id} does not wait`);
let told = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => { told = true; });
try {
  // Probed again: a process of its own may be given less than the mall was.
  const { device: chosen } = await chooseDevice(Wish.parse(device)), registry = await openRegistry(db, data, Date.now, chosen);
  await runTraining(training, { db, registry, trainings, data, device: chosen, now: Date.now, say: (line) => process.stderr.write(`${line}\n`), pause: () => told });
} catch (error) {
  trainings.end(training.id, { state: 'failed', version: null, message: error instanceof Error ? error.message : String(error), at: Date.now() });
  throw error;
} finally {
  close();
}
