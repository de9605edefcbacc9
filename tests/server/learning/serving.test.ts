import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { randomFrom } from '../../../models/engine/random.ts';
import { openLifecycle } from '../../../server/learning/lifecycle.ts';
import type { Lifecycle } from '../../../server/learning/lifecycle.ts';
import { openLoop } from '../../../server/learning/loop.ts';
import { openRegistry } from '../../../server/learning/registry.ts';
import type { Registry } from '../../../server/learning/registry.ts';
import { openServing } from '../../../server/learning/serving.ts';
import type { Serving } from '../../../server/learning/serving.ts';
import { openTaste } from '../../../server/learning/taste.ts';
import { openTrainings } from '../../../server/learning/trainings.ts';
import { modelVersionsTable } from '../../../server/storage/model-versions.ts';
import { readStoreIds } from '../../../server/storage/catalogue.ts';
import { readLoopSettings, writeLoopSettings } from '../../../server/storage/trainings.ts';
import { openPersonal } from '../../../server/studio/personal.ts';
import { NOON, openShoppers } from '../studio/shoppers.ts';
import { serveWeakly } from './weak.ts';

const log = pino({ level: 'silent' }), by = { person: null, at: NOON, reason: 'for a test' };
let mall: Awaited<ReturnType<typeof openShoppers>>, registry: Registry, life: Lifecycle, serving: Serving | null;
beforeEach(async () => {
  mall = await openShoppers();
  registry = await openRegistry(mall.db, mall.folder, () => NOON);
  life = openLifecycle(mall.db, { share: 0.5, guard: 0.5 });
  serving = null;
});
afterEach(async () => {
  await serving?.close();
  await mall.end();
});

async function open(): Promise<Serving> {
  const { journal, assortmentOf, db } = mall;
  serving = await openServing({
    registry, lifecycle: life, now: () => NOON, log, open: (model) => openTaste({ model, journal, assortmentOf, stores: () => readStoreIds(db) }),
  });
  return serving;
}
/** Another version, judged, behind what serves. */
async function judged(): Promise<number> {
  const serves = registry.inService().version, number = await serveWeakly(mall, registry), versions = modelVersionsTable(mall.db, 'taste');
  versions.serve(serves, 'judged', by);
  return number;
}
const breakFile = (version: number): void => writeFileSync(join(mall.folder, 'weights', `${registry.find(version)!.weights}.safetensors`), 'not weights');

test('a server starts on the version before where the file of the one in service is broken, and the record says so', async () => {
  const weak = await serveWeakly(mall, registry), weaker = await serveWeakly(mall, registry);
  breakFile(weaker);
  const service = await open();
  expect(service.version()).toBe(weak);
  expect(registry.inService().version).toBe(weak);
  expect(registry.find(weaker)!.state).toBe('rolled-back');
  expect(registry.stepsOf(weaker).at(-1)!.reason).toContain('is not the file that was recorded');
  expect((await service.scoresOf('ann', 'kiln'))!.model).toBe(weak);
});

test('where no file can be read, the weights that came with the program serve', async () => {
  breakFile(1);
  const scores = await (await open()).scoresOf('ann', 'kiln');
  expect(scores!.size).toBeGreaterThan(10);
});

test('another version is taken up between two answers, and each says who made it', async () => {
  const service = await open(), before = await service.scoresOf('ann', 'kiln');
  const weak = await serveWeakly(mall, registry);
  expect((await service.scoresOf('ann', 'kiln'))!.model).toBe(1);
  await service.look();
  const after = await service.scoresOf('ann', 'kiln');
  expect([before!.model, after!.model]).toEqual([1, weak]);
  expect([...after!]).not.toEqual([...before!]);
});

test('in shadow nobody is shown the other version, whose scores are computed beside and compared', async () => {
  const next = await judged();
  life.advance(next, by);
  const service = await open();
  for (let i = 0; i < 12; i++) {
    expect((await service.scoresOf(`shopper-${i}`, 'kiln'))!.model).toBe(1);
    await sleep(20);
  }
  const figures = service.shadow()!;
  expect(figures.answers).toBe(12);
  expect(figures.failures).toBe(0);
  expect(figures.agreement).toBeGreaterThan(0);
  expect(figures.agreement).toBeLessThan(1);
  expect(figures.p99).toBeGreaterThan(0);
});

test('on a share, layouts, recommendations and offers of some shoppers come from the other version and say so', async () => {
  const next = await judged();
  life.advance(next, by);
  life.advance(next, by);
  const personal = await openPersonal({
    db: mall.db, writer: mall.writer, journal: mall.journal, now: () => NOON, random: randomFrom(1), zone: 'UTC', log,
    model: (open) => openServing({ registry, lifecycle: life, now: () => NOON, log, open }),
  });
  const made = new Map<string, number | undefined>();
  for (let i = 0; i < 10; i++) {
    const shopper = `shopper-${i}`, layout = (await personal.layouts.layoutFor(shopper, 'kiln'))!, recommended = await personal.recommender.recommend(shopper, 'concourse');
    made.set(shopper, layout.model);
    expect(new Set(recommended.map(({ model }) => model))).toEqual(new Set([layout.model]));
    await personal.offers.offerTo(shopper, 'kiln');
  }
  expect(new Set(made.values())).toEqual(new Set([1, next]));
  const trial = life.trial()!;
  for (const [shopper, model] of made) expect(model === next ? 'version' : 'rival').toBe(life.armOf(trial, shopper, NOON));
  const decided = mall.db.prepare<[], { shopper: string; taste: number }>('SELECT shopper, taste FROM offer_decisions').all();
  expect(decided.length).toBeGreaterThan(0);
  for (const { shopper, taste } of decided) expect(taste).toBe(made.get(shopper));
  const kept = mall.db.prepare<[], number>("SELECT DISTINCT record ->> 'model' FROM layouts").pluck().all();
  expect(kept.sort()).toEqual([1, next]);
  await personal.close();
});

test('a version on trial that fails is stood in for, and after the third time put out of the way', async () => {
  const next = await judged(), { journal, assortmentOf, db } = mall;
  life.advance(next, by);
  life.advance(next, by);
  let opened = 0;
  const service = await openServing({
    registry, lifecycle: life, now: () => NOON, log,
    async open(model) {
      const taste = await openTaste({ model, journal, assortmentOf, stores: () => readStoreIds(db) });
      // The second to be opened is the one on trial: it is closed behind the service's back, as a thread that died.
      if (++opened === 2) await model.close();
      return taste;
    },
  });
  serving = service;
  const trial = life.trial()!, theirs = Array.from({ length: 30 }, (_, i) => `shopper-${i}`).filter((shopper) => life.armOf(trial, shopper, NOON) === 'version');
  for (const shopper of theirs.slice(0, 3)) expect((await service.scoresOf(shopper, 'kiln'))!.model).toBe(1);
  expect(service.failuresOf(next)).toBe(3);
  const trainings = openTrainings({ db, data: mall.folder, now: () => NOON, log });
  const loop = openLoop({ db, registry, lifecycle: life, serving: service, trainings, now: () => NOON, log, every: 60_000 });
  await loop.look();
  await loop.close();
  await trainings.close();
  expect(registry.find(next)!.state).toBe('rejected');
  expect(life.trial()).toBeNull();
});

/** The loop over what serves, with settings as they come. */
function looping(service: Serving) {
  const trainings = openTrainings({ db: mall.db, data: mall.folder, now: () => NOON, log });
  const loop = openLoop({ db: mall.db, registry, lifecycle: life, serving: service, trainings, now: () => NOON, log, every: 60_000, options: { shadowAnswers: 5, quickMs: 1000 } });
  return {
    look: () => loop.look(),
    async end() {
      await loop.close();
      await trainings.close();
    },
  };
}
/** Shoppers of both arms, each with a visit; those of one arm take something up in it. */
function visited(finders: 'version' | 'rival' | 'both', shoppers = 900): void {
  const trial = life.trial()!, visit = mall.db.prepare('INSERT INTO visits (id, shopper, place, entered_at, seen_at, left_at) VALUES (?, ?, ?, ?, ?, ?)');
  const find = mall.db.prepare("INSERT INTO interactions (shopper, id, store, kind, product, at) VALUES (?, 'find', 'kiln', 'pickup', 'mug', ?)");
  mall.db.transaction(() => {
    for (let i = 0; i < shoppers; i++) {
      const shopper = `${trial.id} ${i}`, arm = life.armOf(trial, shopper, NOON), finds = (finders === 'both' || arm === finders) && i % 4 < 2;
      visit.run(shopper, shopper, 'kiln', NOON, NOON + 5000, NOON + 5000);
      if (finds) find.run(shopper, NOON + 1000);
    }
  }).immediate();
}

test('a version goes all the way by itself where shoppers are not worse off, and its guard ends', async () => {
  const next = await judged(), service = await open(), loop = looping(service);
  await loop.look();
  expect(registry.find(next)!.state).toBe('shadow');
  await loop.look();
  expect(registry.find(next)!.state).toBe('shadow');
  for (let i = 0; i < 6; i++) await service.scoresOf(`shopper-${i}`, 'kiln').then(() => sleep(20));
  await loop.look();
  expect(registry.find(next)!.state).toBe('share');
  visited('version');
  await loop.look();
  expect(registry.find(next)!.state).toBe('in-service');
  expect(service.version()).toBe(next);
  expect(life.trial()).toMatchObject({ stage: 'guard', version: next, rival: 1 });
  visited('version');
  await loop.look();
  expect(life.trial()).toBeNull();
  expect(registry.inService().version).toBe(next);
  expect(life.trials.recent(3).map(({ stage, figures }) => [stage, figures?.verdict])).toEqual([['guard', 'enough'], ['share', 'enough'], ['shadow', 'enough']]);
  await loop.end();
});

test('a version in service with which shoppers find less is rolled back by itself', async () => {
  const next = await judged();
  life.serve(next, by);
  const service = await open(), loop = looping(service);
  expect(service.version()).toBe(next);
  visited('both', 100);
  await loop.look();
  expect(registry.inService().version).toBe(next);
  mall.db.exec('DELETE FROM visits; DELETE FROM interactions');
  visited('rival');
  await loop.look();
  expect(registry.inService().version).toBe(1);
  expect(service.version()).toBe(1);
  expect(registry.find(next)!.state).toBe('rolled-back');
  expect(registry.stepsOf(next).at(-1)).toMatchObject({ person: null, reason: expect.stringMatching(/^shoppers are worse off: finds -0\.\d+ a visit/) });
  await loop.end();
});

test('where the loop is not to go on by itself a version waits after each step, and a drop is taken back all the same', async () => {
  writeLoopSettings(mall.db, { ...readLoopSettings(mall.db), automatic: false });
  const next = await judged(), service = await open(), loop = looping(service);
  await loop.look();
  expect(registry.find(next)!.state).toBe('judged');
  life.advance(next, by);
  life.advance(next, by);
  visited('rival');
  await loop.look();
  expect(registry.find(next)!.state).toBe('rejected');
  expect(registry.inService().version).toBe(1);
  await loop.end();
});
