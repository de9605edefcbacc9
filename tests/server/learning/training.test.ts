import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { randomFrom } from '../../../models/engine/random.ts';
import { simulateShopper } from '../../../models/taste/population.ts';
import { train } from '../../../models/taste/train.ts';
import type { TasteCheckpoint } from '../../../models/taste/train.ts';
import { readCheckpoint, writeCheckpoint } from '../../../server/learning/checkpoint.ts';
import { readTasteData } from '../../../server/learning/dataset.ts';
import { openRegistry } from '../../../server/learning/registry.ts';
import type { Registry } from '../../../server/learning/registry.ts';
import { checkpointOf, runTraining } from '../../../server/learning/training.ts';
import type { Trained, TrainingDeps } from '../../../server/learning/training.ts';
import { dueBy, openTrainings } from '../../../server/learning/trainings.ts';
import { trainingsTable } from '../../../server/storage/trainings.ts';
import { optOutsTable } from '../../../server/storage/opt-outs.ts';
import type { Training } from '../../../shared/operator.ts';
import { NOON, openShoppers } from '../studio/shoppers.ts';
import { serveWeakly } from './weak.ts';

let mall: Awaited<ReturnType<typeof openShoppers>>, registry: Registry;
beforeEach(async () => {
  mall = await openShoppers();
  registry = await openRegistry(mall.db, mall.folder, () => NOON);
});
afterEach(() => mall.end());

const log = pino({ level: 'silent' });
const order = (more: Partial<Training['orders']> = {}): Training['orders'] => ({ minShoppers: 150, seed: 3, steps: 2, cutoff: NOON, seq: 0, ...more });
async function trained(orders: Training['orders'], more: Partial<TrainingDeps> = {}): Promise<Trained> {
  const trainings = trainingsTable(mall.db), training = trainings.add({ person: null, why: 'asked', askedAt: NOON, orders })!;
  expect(trainings.begin(training.id, NOON)).toBe(true);
  return runTraining(training, { db: mall.db, registry, trainings, data: mall.folder, now: () => NOON, say: () => {}, ...more });
}
/** People who did in this mall what simulated shoppers do. */
async function visitors(count: number): Promise<void> {
  const { products } = readTasteData(mall.db, { minShoppers: 1, seed: 1, cutoff: NOON }), random = randomFrom(5);
  await mall.journal.keep(Array.from({ length: count }, (_, i) => simulateShopper(products, random).map(({ product: key, kind }) => {
    const [store, product] = key.split('/') as [string, string];
    return { id: randomUUID(), shopper: `person-${i}`, store, kind, product, sku: null, slot: null, seconds: null, at: NOON - 1000 };
  })).flat());
}

test('what comes with the mall is version 1, in service, and is added once', async () => {
  expect(registry.inService()).toMatchObject({ version: 1, origin: 'shipped', state: 'in-service', people: 0 });
  expect(registry.inService().figures.ndcg10).toBeGreaterThan(0.1);
  expect((await openRegistry(mall.db, mall.folder, () => NOON)).versions()).toHaveLength(1);
});

test('a candidate that ranks worse is rejected with both figures and the gates it failed, and what served goes on serving', async () => {
  const done = await trained(order());
  if (!done.ok) throw new Error(done.message);
  const { figures, rivalFigures, gates, ...version } = done.version;
  expect(version).toMatchObject({ version: 2, rival: 1, state: 'rejected', seed: 3, steps: 2, people: 0, simulated: 150, dataset: { cutoff: NOON, optedOut: 0 } });
  expect(figures.ndcg10).toBeLessThan(rivalFigures!.ndcg10);
  expect(gates!.find(({ name }) => name === 'ranking')).toMatchObject({ passed: false, threshold: 0, of: figures.shoppers });
  expect(gates!.find(({ name }) => name === 'ranking')!.figure).toBeCloseTo(figures.ndcg10 - rivalFigures!.ndcg10, 9);
  expect(registry.inService().version).toBe(1);
  expect(trainingsTable(mall.db).find(1)).toMatchObject({ state: 'done', version: 2, step: 2 });
});

test('a candidate that ranks better beyond chance passes its gates, with curves of the way, and nobody sees it yet', { timeout: 180_000 }, async () => {
  await serveWeakly(mall, registry);
  const done = await trained(order({ steps: 160, minShoppers: 1200 }));
  if (!done.ok) throw new Error(done.message);
  expect(done.version.gates!.filter(({ passed }) => !passed)).toEqual([]);
  expect(done.version).toMatchObject({ version: 3, rival: 2, state: 'judged' });
  const gates = new Map(done.version.gates!.map((gate) => [gate.name, gate]));
  expect(gates.get('ranking')!.interval![0]).toBeGreaterThan(0);
  expect([...gates.keys()]).toEqual(['ranking', 'popularity', 'exposure', 'latency']);
  expect(registry.inService().version).toBe(2);
  expect(registry.stepsOf(3).map(({ state }) => state)).toEqual(['candidate', 'judged']);
  const points = trainingsTable(mall.db).pointsOf(1), losses = points.map(({ loss }) => loss), watched = points.flatMap(({ ndcg }) => ndcg ?? []);
  expect(points.at(-1)!.step).toBe(160);
  expect(losses.at(-1)).toBeLessThan(losses[0]!);
  expect(watched).toHaveLength(10);
  expect(watched.at(-1)).toBeGreaterThan(watched[0]!);
});

test('a training that goes on from a checkpoint ends with the weights of one without a break', async () => {
  const { products, trained: histories } = readTasteData(mall.db, { minShoppers: 60, seed: 2, cutoff: NOON }), options = { steps: 12, batch: 8, seed: 4 };
  const whole = await train({ products, histories }, options);
  let half: TasteCheckpoint | null = null;
  await train({ products, histories }, options, { afterStep: ({ step, checkpoint }) => { half = checkpoint(); return step < 5; } });
  const rest = await train({ products, histories }, options, { from: half! });
  expect(rest.loss).toBeCloseTo(whole.loss, 6);
  for (const [name, { data }] of whole.weights) expect(Math.max(...data.map((value, i) => Math.abs(value - rest.weights.get(name)!.data[i]!)))).toBeLessThan(1e-5);
});

test('a checkpoint of other data, such as before somebody had theirs deleted, is not gone on from; nor is half a file', async () => {
  const path = join(mall.folder, 'some.safetensors'), vector = Float32Array.of(1, 2, 3), state = { params: vector, m: vector, v: vector, steps: 7 };
  expect(await readCheckpoint(path, 'data')).toBeNull();
  await writeCheckpoint(path, { state, loss: 0.5 }, 'data');
  expect(await readCheckpoint(path, 'data')).toEqual({ state, loss: 0.5 });
  expect(await readCheckpoint(path, 'data without somebody')).toBeNull();
  writeFileSync(path, readFileSync(path).subarray(0, 40));
  expect(await readCheckpoint(path, 'data')).toBeNull();
});

const until = async (what: string, holds: () => boolean, seconds = 40): Promise<void> => {
  for (let i = 0; i < seconds * 20; i++) {
    if (holds()) return;
    await sleep(50);
  }
  throw new Error(`waited ${seconds} s for: ${what}`);
};

test('a training\'s process that is killed is begun anew from its checkpoint, and a model serves all the while', { timeout: 120_000 }, async () => {
  const trainings = trainingsTable(mall.db), { id } = trainings.add({ person: null, why: 'asked', askedAt: NOON, orders: order({ steps: 30, minShoppers: 60 }) })!;
  const program = `
    import { openRegistry } from ${JSON.stringify(join(import.meta.dirname, '../../../server/learning/registry.ts'))};
    import { runTraining } from ${JSON.stringify(join(import.meta.dirname, '../../../server/learning/training.ts'))};
    import { openStore } from ${JSON.stringify(join(import.meta.dirname, '../../../server/storage/open.ts'))};
    import { trainingsTable } from ${JSON.stringify(join(import.meta.dirname, '../../../server/storage/trainings.ts'))};
    const [data] = process.argv.slice(2), { db } = openStore(data + '/galleria.sqlite'), trainings = trainingsTable(db), training = trainings.find(${id});
    trainings.begin(${id}, Date.now());
    await runTraining(training, { db, registry: await openRegistry(db, data, Date.now), trainings, data, now: Date.now, say: () => {}, checkpointEvery: 50 });`;
  writeFileSync(join(mall.folder, 'killed.mts'), program);
  const child = spawn(process.execPath, [join(mall.folder, 'killed.mts'), mall.folder], { stdio: ['ignore', 'ignore', 'inherit'] });
  await until('a checkpoint', () => existsSync(checkpointOf(mall.folder, id)) && (trainings.find(id)?.step ?? 0) > 5);
  child.kill('SIGKILL');
  expect(await once(child, 'exit')).toEqual([null, 'SIGKILL']);
  expect(trainings.find(id)).toMatchObject({ state: 'running' });
  expect((await registry.load(registry.inService())).ok).toBe(true);
  expect(registry.versions()).toHaveLength(1);

  // The next server finds it without a sign of life for a minute.
  const later = openTrainings({ db: mall.db, data: mall.folder, now: () => Date.now() + 61_000, log });
  const reached = trainings.find(id)!.step;
  later.look();
  await until('the end', () => trainings.find(id)?.state === 'done', 80);
  await later.close();
  expect(trainings.find(id)).toMatchObject({ attempts: 2, version: 2, step: 30 });
  expect(reached).toBeGreaterThan(5);
  expect(trainings.pointsOf(id).map(({ step }) => step)).toEqual(Array.from({ length: 30 }, (_, i) => i + 1));
  expect(existsSync(checkpointOf(mall.folder, id))).toBe(false);
});

test('a training that is cancelled ends within moments and leaves no version; one that is paused waits and goes on', async () => {
  const trainings = trainingsTable(mall.db);
  setTimeout(() => trainings.end(1, { state: 'cancelled', version: null, message: null, at: NOON }), 700);
  expect(await trained(order({ steps: 100_000, minShoppers: 60 }))).toMatchObject({ ok: false, reason: 'cancelled' });
  expect(registry.versions()).toHaveLength(1);
  expect(existsSync(checkpointOf(mall.folder, 1))).toBe(false);
  expect(await trained(order({ steps: 100_000, minShoppers: 60 }), { pause: () => true })).toMatchObject({ ok: false, reason: 'paused' });
  expect(trainings.find(2)).toMatchObject({ state: 'queued' });
  expect(existsSync(checkpointOf(mall.folder, 2))).toBe(true);
});

test('one training at a time', () => {
  const trainings = trainingsTable(mall.db), ask = { person: null, why: 'asked', askedAt: NOON, orders: order() } as const;
  expect(trainings.add(ask)).not.toBeNull();
  expect(trainings.add(ask)).toBeNull();
  expect([trainings.begin(1, NOON), trainings.begin(1, NOON)]).toEqual([true, false]);
});

test('trainings are due at night, once, or after so many interactions', () => {
  const settings = { nightlyAt: 19, everyInteractions: 5000, automatic: true, minShoppers: 0, steps: 1 }, evening = Date.UTC(2026, 10, 25, 19, 20);
  const last = { askedAt: evening - 60_000, orders: { seq: 0 } } as Training;
  expect(dueBy(settings, null, { at: NOON, seq: 4999 })).toBeNull();
  expect(dueBy(settings, null, { at: NOON, seq: 5000 })).toBe('new-interactions');
  expect(dueBy({ ...settings, everyInteractions: null }, null, { at: NOON, seq: 5000 })).toBeNull();
  expect(dueBy(settings, null, { at: evening, seq: 4999 })).toBe('nightly');
  expect(dueBy(settings, null, { at: evening, seq: 10 })).toBeNull();
  expect(dueBy(settings, last, { at: evening, seq: 4999 })).toBeNull();
});

test('people are learned from before simulated shoppers, the same data has the same hash, and who is held out stays held out', async () => {
  await visitors(30);
  const read = (minShoppers: number, cutoff = NOON) => readTasteData(mall.db, { minShoppers, seed: 1, cutoff }), some = read(40), alone = read(0);
  expect(some.people).toBeGreaterThan(15);
  expect(some.people + some.simulated).toBe(40);
  expect(some.trained.length + some.heldOut.length + some.watched.length).toBe(40);
  expect(read(40)).toEqual(some);
  expect(alone.simulated).toBe(0);
  expect(alone.note.hash).not.toBe(some.note.hash);
  expect(some.heldOut.slice(0, alone.heldOut.length)).toEqual(alone.heldOut);
});

test('a dataset knows nothing that happened after its cut-off, nobody who opted out, and nothing that was deleted', async () => {
  await visitors(12);
  const read = (cutoff = NOON) => readTasteData(mall.db, { minShoppers: 0, seed: 1, cutoff }), whole = read();
  expect(read(NOON - 1001).note).toMatchObject({ events: 0, cutoff: NOON - 1001 });
  expect(read(NOON + 5).note.hash).not.toBe(whole.note.hash);
  optOutsTable(mall.db).set('person-3', true, NOON);
  const without = read();
  expect(without.people).toBe(whole.people - 1);
  expect(without.note).toMatchObject({ optedOut: 1 });
  expect(without.note.events).toBeLessThan(whole.note.events);
  mall.db.prepare("DELETE FROM interactions WHERE shopper = 'person-5'").run();
  expect(read().people).toBe(whole.people - 2);
});

test('a mall where nobody liked anything has nothing to learn from, and says so', async () => {
  expect(await trained(order({ minShoppers: 0 }))).toMatchObject({ ok: false, reason: 'nothing-to-learn' });
  expect(registry.versions()).toHaveLength(1);
  expect(trainingsTable(mall.db).find(1)).toMatchObject({ state: 'failed', message: expect.stringContaining('Nobody has liked') });
});

test('a weights file that is not the one recorded is named, with what was expected and what it is', async () => {
  const { weights } = registry.inService(), path = join(mall.folder, 'weights', `${weights}.safetensors`);
  writeFileSync(path, 'not weights');
  const loaded = await registry.load(registry.inService());
  expect(loaded).toMatchObject({ ok: false, reason: expect.stringMatching(new RegExp(`^${path} is not the file that was recorded: its SHA-256 is [0-9a-f]{64}, in 11 bytes$`)) });
});
