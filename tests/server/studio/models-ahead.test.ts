import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeModelsAhead } from '../../../server/studio/models-ahead.ts';
import { openProductModels } from '../../../server/studio/product-models.ts';
import type { ProductModels } from '../../../server/studio/product-models.ts';
import { StoreFile } from '../../../shared/catalogue.ts';

const log = pino({ level: 'silent' });
let folder: string, models: ProductModels;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'galleria-ahead-'));
  models = await openProductModels({ folder, threads: 1, merchants: { levelsOf: () => null, glb: async () => null }, artwork: async () => null, now: () => 0 });
});
afterEach(async () => {
  await models.close();
  await rm(folder, { recursive: true });
});

const goods = StoreFile.parse(JSON.parse(await readFile('assets/catalogue/kiln.json', 'utf8'))).products;
const kept = async (): Promise<string[]> => (await readdir(folder)).filter((name) => name.endsWith('.glb')).sort();

test('the coarsest model of every product is made before anybody asks, and no finer one', async () => {
  const products = goods.slice(0, 4), stop = makeModelsAhead({ models, products, log });
  const wanted = products.map((product) => `${models.keysOf(product)?.[2]}.glb`).sort();
  await expect.poll(kept, { timeout: 20_000 }).toEqual(wanted);
  await stop();
});

test('a visitor\'s model is made before what is still to come', async () => {
  const [mine] = goods.slice(-1), key = mine && models.keysOf(mine)?.[2];
  if (!key) throw new Error('kiln has no goods');
  const stop = makeModelsAhead({ models, products: goods.slice(0, -1), log });
  expect(await models.glb(key)).toMatchObject({ ok: true });
  expect((await kept()).length).toBeLessThan(4);
  await stop();
});

test('stopping leaves the rest unmade', async () => {
  const stop = makeModelsAhead({ models, products: goods, log });
  await stop();
  expect((await kept()).length).toBeLessThan(2);
});

test('a product that cannot be made keeps no other from being made', async () => {
  const [first, second] = goods;
  if (first?.shape.kind !== 'program' || !second) throw new Error('kiln has shape programs only');
  const broken = { ...first, shape: { ...first.shape, family: 'no-such-family' } };
  const stop = makeModelsAhead({ models, products: [broken, second], log });
  await expect.poll(kept, { timeout: 20_000 }).toEqual([`${models.keysOf(second)?.[2]}.glb`]);
  await stop();
});
