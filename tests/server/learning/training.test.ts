import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { randomFrom } from '../../../models/engine/random.ts';
import { simulateShopper } from '../../../models/taste/population.ts';
import { train } from '../../../models/taste/train.ts';
import { readTasteData } from '../../../server/learning/dataset.ts';
import { openRegistry } from '../../../server/learning/registry.ts';
import type { Registry } from '../../../server/learning/registry.ts';
import { trainTaste } from '../../../server/learning/training.ts';
import type { TrainingOrder } from '../../../server/learning/training.ts';
import { loadServing, watchModels } from '../../../server/learning/watch.ts';
import { NOON, openShoppers } from '../studio/shoppers.ts';

let mall: Awaited<ReturnType<typeof openShoppers>>, registry: Registry;
beforeEach(async () => {
  mall = await openShoppers();
  registry = await openRegistry(mall.db, mall.folder, () => NOON);
});
afterEach(() => mall.end());

const said: string[] = [];
const order = (more: Partial<TrainingOrder>): TrainingOrder => ({ minShoppers: 150, seed: 3, steps: 2, now: () => NOON, say: (line) => said.push(line), ...more });

/** Puts a model that hardly learned anything in service. */
async function serveWeakly(): Promise<void> {
  const { products, trained, hash } = readTasteData(mall.db, { minShoppers: 40, seed: 9 });
  const { weights } = await train({ products, histories: trained }, { steps: 1, batch: 4 });
  const figures = { shoppers: 1, hr10: 0, ndcg10: 0, popularityHr10: 0, popularityNdcg10: 0 };
  await registry.add(weights, {
    origin: 'trained', state: 'in-service', dataset: { hash, cutoff: null, events: 0, optedOut: 0 }, seed: 1, steps: 1, people: 0, simulated: 40,
    figures, rival: 1, rivalFigures: null, gates: null, madeAt: new Date(NOON).toISOString(),
  }, { person: null, at: NOON, reason: 'for a test' });
}

test('what comes with the mall is version 1, in service, and is added once', async () => {
  expect(registry.inService()).toMatchObject({ version: 1, origin: 'shipped', state: 'in-service', people: 0 });
  expect(registry.inService().figures.ndcg10).toBeGreaterThan(0.1);
  expect((await openRegistry(mall.db, mall.folder, () => NOON)).versions()).toHaveLength(1);
});

test('a candidate that ranks worse is recorded with both figures, and what served goes on serving', async () => {
  const trained = await trainTaste(mall.db, registry, order({}));
  if (!trained.ok) throw new Error(trained.message);
  const { figures, rivalFigures, ...version } = trained.version;
  expect(version).toMatchObject({ version: 2, rival: 1, state: 'rejected', seed: 3, steps: 2, people: 0, simulated: 150 });
  expect(figures.ndcg10).toBeLessThan(rivalFigures!.ndcg10);
  expect(figures.shoppers).toBe(rivalFigures!.shoppers);
  expect(registry.inService().version).toBe(1);
});

test('a candidate that ranks better on the same shoppers is in service, and a server takes it up without a restart', async () => {
  await serveWeakly();
  const serving = await loadServing(registry, pino({ level: 'silent' })), taken: number[] = [];
  expect(serving.version).toBe(2);
  await serving.model.close();
  const stop = watchModels({ registry, serving: 2, log: pino({ level: 'silent' }), every: 20, taste: { use: async (model) => { await mall.taste.use(model); taken.push(registry.inService().version); } } });
  const before = await mall.taste.scoresOf('ann', 'kiln');
  const trained = await trainTaste(mall.db, registry, order({ steps: 120 }));
  if (!trained.ok) throw new Error(trained.message);
  expect(trained.version).toMatchObject({ version: 3, rival: 2, state: 'in-service' });
  expect(trained.version.figures.ndcg10).toBeGreaterThan(trained.version.rivalFigures!.ndcg10);
  expect(registry.inService().version).toBe(3);
  for (let i = 0; i < 200 && taken.length === 0; i++) await sleep(25);
  await stop();
  expect(taken).toEqual([3]);
  expect(await mall.taste.scoresOf('ann', 'kiln')).not.toEqual(before);
});

test('a file that is not the one recorded is refused, and what served goes on serving', async () => {
  const log = pino({ level: 'silent' }), taken: number[] = [];
  const stop = watchModels({ registry, serving: 1, log, every: 20, taste: { use: (model) => { taken.push(1); return model.close(); } } });
  await serveWeakly();
  const broken = registry.inService();
  writeFileSync(join(mall.folder, 'weights', `${broken.weights}.safetensors`), 'not weights');
  expect(await registry.load(broken)).toMatchObject({ ok: false });
  await sleep(200);
  await stop();
  const { model, version } = await loadServing(registry, log);
  expect(version).toBe(2);
  expect((await model.shopperVector([])).every(Number.isFinite)).toBe(true);
  await model.close();
});

test('people are learned from before simulated shoppers, the same data has the same hash, and who is held out stays held out', async () => {
  const products = readTasteData(mall.db, { minShoppers: 1, seed: 1 }).products, random = randomFrom(5);
  for (let i = 0; i < 30; i++) {
    for (const { product, kind } of simulateShopper(products, random)) {
      const [store, id] = product.split('/') as [string, string];
      await mall.did(`person-${i}`, store, kind, [id]);
    }
  }
  const some = readTasteData(mall.db, { minShoppers: 40, seed: 1 }), again = readTasteData(mall.db, { minShoppers: 40, seed: 1 }), alone = readTasteData(mall.db, { minShoppers: 0, seed: 1 });
  expect(some.people).toBeGreaterThan(15);
  expect(some.people + some.simulated).toBe(40);
  expect(again).toEqual(some);
  expect(alone.simulated).toBe(0);
  expect(alone.hash).not.toBe(some.hash);
  expect(some.heldOut.slice(0, alone.heldOut.length)).toEqual(alone.heldOut);
});

test('a mall where nobody liked anything has nothing to learn from, and says so', async () => {
  expect(await trainTaste(mall.db, registry, order({ minShoppers: 0 }))).toMatchObject({ ok: false, reason: 'nothing-to-learn' });
  expect(registry.versions()).toHaveLength(1);
});
