/** [CLEAR] Files of models that nothing refers to are cleared, with a real record and real files; what anything refers to stays, however old. */
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readCustomFile, readStoreFiles } from '../../../server/commerce/shelf.ts';
import { readProduct, readStock, seed } from '../../../server/storage/catalogue.ts';
import { seedCustom } from '../../../server/storage/custom-options.ts';
import { dropLooseDesigns } from '../../../server/storage/designs.ts';
import { openStore } from '../../../server/storage/open.ts';
import type { OpenStore } from '../../../server/storage/open.ts';
import { changeLook } from '../../../server/storage/product-looks.ts';
import { openBlobs } from '../../../server/studio/blobs.ts';
import { openDesigns } from '../../../server/studio/custom/index.ts';
import type { Designs } from '../../../server/studio/custom/index.ts';
import { clearModels, MODELS_CLEARED_DEFAULTS, referredKeys } from '../../../server/studio/models-cleared.ts';
import { openProductModels } from '../../../server/studio/product-models.ts';
import type { ProductModels } from '../../../server/studio/product-models.ts';
import { modelKeyOf } from '../../../shared/model-file.ts';
import { tillOf } from '../commerce/till.ts';

const ASSETS = join(import.meta.dirname, '..', '..', '..', 'assets'), DAY = 86_400_000, NOW = Date.UTC(2026, 10, 26), log = pino({ level: 'silent' });
let folder: string, store: OpenStore, models: ProductModels, designs: Designs, time: number;

async function start(): Promise<void> {
  const { db } = store, blobs = openBlobs(join(folder, 'blobs'), () => 'draft'), now = (): number => time;
  models = await openProductModels({ folder: join(folder, 'models'), threads: 1, merchants: { levelsOf: () => null, glb: async () => null }, artwork: blobs.read, now });
  designs = openDesigns({ ...tillOf(db, now), blobs, models, mayEngrave: () => true });
}
async function stop(): Promise<void> {
  await designs.close();
  await models.close();
}
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'galleria-clear-'));
  store = openStore(join(folder, 'galleria.sqlite'));
  seed(store.db, await readStoreFiles(join(ASSETS, 'catalogue')));
  seedCustom(store.db, await readCustomFile(join(ASSETS, 'custom.json')));
  time = NOW;
  await start();
});
afterEach(async () => {
  await stop();
  store.close();
  await rm(folder, { recursive: true });
});

const files = async (): Promise<string[]> => (await readdir(join(folder, 'models'), { recursive: true })).sort();
/** As if all had been made so many days ago. */
const aged = async (days: number): Promise<void> => { for (const name of await files()) await utimes(join(folder, 'models', name), 0, (time - days * DAY) / 1000); };
const clear = async (): Promise<number> => models.clear(await referredKeys(store.db), time - MODELS_CLEARED_DEFAULTS.age);
const coarse = async (key: string): Promise<string> => {
  const made = await models.glb(key);
  if (!made.ok) throw new Error(made.message);
  return `${key}.glb`;
};
const mug = () => readProduct(store.db, 'kiln', 'morning-mug')!;
const sku = (): string => readStock(store.db, 'kiln').find(({ product, colour }) => product === 'morning-mug' && colour === 'celadon')!.sku;
/** A kept design's finest and coarsest file. */
const kept = async (shopper: string, engraving: string): Promise<string[]> => {
  const made = await designs.keep(shopper, { sku: sku(), touch: { engraving } });
  if (!made.ok) throw new Error(made.message);
  return [`${modelKeyOf(made.design.models[0])}.glb`, await coarse(modelKeyOf(made.design.models[2])!)];
};
const looks = (change: 'round' | 'flared'): void => {
  const changed = changeLook(store.db, 'kiln', 'morning-mug', store.db.prepare<[], number>("SELECT version FROM products WHERE store = 'kiln' AND id = 'morning-mug'").pluck().get()!,
    ({ shape, ...was }) => ({ ...was, shape: shape.kind === 'program' ? { ...shape, params: { ...shape.params, form: change } } : shape }), time);
  expect(changed).toEqual({ ok: true });
};

test('[CLEAR1] what a product shows or may show again and what somebody kept stays however old; looks of no product, loose designs, earlier programs and what a crash left go', async () => {
  const before = await coarse(models.keysOf(mug())![2]);
  looks('round');
  const after = await coarse(models.keysOf(mug())![2]), ada = await kept('ada', 'Ada'), ben = await kept('ben', 'Ben');
  // Ben takes his back, and a label that nobody wears any more was tried on long ago.
  store.db.prepare("DELETE FROM design_saves WHERE shopper = 'ben'").run();
  dropLooseDesigns(store.db);
  const tried = await coarse(models.keysOf({ ...mug(), brand: 'Nobody' })![2]), picture = createHash('sha256').update('art').digest('hex'), old = 'b'.repeat(64);
  await mkdir(join(folder, 'models', picture));
  for (const name of [`${old}.glb`, `${old}.whole.glb`, `.${old}.glb.01234567`, join(picture, `${old}.glb`), 'README', 'notes.glb']) await writeFile(join(folder, 'models', name), 'x');
  await aged(8);
  // The mall starts again: what it gave out before is known by the record alone.
  await stop();
  await start();
  await clear();
  expect(await files()).toEqual([...new Set([before, after, ...ada, 'README', 'notes.glb'])].sort());
  expect([tried, ...ben].some((name) => [before, after, ...ada].includes(name))).toBe(false);
  // It is all there again where somebody wants it after all.
  expect(await coarse(models.keysOf({ ...mug(), brand: 'Nobody' })![2])).toBe(tried);
});

test('[CLEAR2] nothing goes before its time: a file of this week, and one whose key a page was given this week', async () => {
  const young = 'c'.repeat(64), given = await coarse(models.keysOf({ ...mug(), brand: 'Nobody' })![2]);
  await writeFile(join(folder, 'models', `${young}.glb`), 'x');
  await aged(6);
  await clear();
  expect(await files()).toEqual([given, `${young}.glb`].sort());
  time += 6 * DAY;
  await clear();
  expect(await files()).toEqual([given]);
  time += 2 * DAY;
  await clear();
  expect(await files()).toEqual([]);
  // Its key is nobody's now, as after a restart.
  expect(await models.glb(given.slice(0, 64))).toMatchObject({ ok: false, reason: 'unknown' });
});

test('[CLEAR3] a clearing that is cut short leaves the rest for the next one, and it comes round by itself', async () => {
  await Promise.all(['d', 'e', 'f'].map((letter) => writeFile(join(folder, 'models', `${letter.repeat(64)}.glb`), 'x')));
  await aged(8);
  let asked = 0;
  expect(await models.clear(new Set(), time - 7 * DAY, () => asked++ > 0)).toBe(1);
  expect(await files()).toHaveLength(2);
  const stopClearing = clearModels({ db: store.db, models, now: () => time, log }, { every: 30 });
  await expect.poll(files).toEqual([]);
  await writeFile(join(folder, 'models', `${'a'.repeat(64)}.glb`), 'x');
  await aged(8);
  await expect.poll(files).toEqual([]);
  await stopClearing();
  await writeFile(join(folder, 'models', `${'a'.repeat(64)}.glb`), 'x');
  await aged(8);
  await new Promise((resolve) => setTimeout(resolve, 90));
  expect(await files()).toHaveLength(1);
});
