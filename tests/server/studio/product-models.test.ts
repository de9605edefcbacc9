import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openMakers } from '../../../server/studio/model-makers.ts';
import { openProductModels } from '../../../server/studio/product-models.ts';
import type { ProductModels } from '../../../server/studio/product-models.ts';
import { StoreFile } from '../../../shared/catalogue.ts';
import type { Product } from '../../../shared/catalogue.ts';

const goods = StoreFile.parse(JSON.parse(readFileSync('assets/catalogue/kiln.json', 'utf8'))).products;
const merchants = { levelsOf: () => null, glb: async () => null }, now = (): number => Date.UTC(2026, 10, 25);
const worker = new URL('dying-worker.ts', import.meta.url);
let folder: string, models: ProductModels;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'galleria-models-'));
  models = await openProductModels({ folder, threads: 1, merchants, artwork: async () => null, now, worker });
});
afterEach(async () => {
  await models.close();
  await rm(folder, { recursive: true });
});
const labelled = (brand: string): Product => {
  const [product] = goods;
  if (!product) throw new Error('kiln has no goods');
  return { ...product, brand };
};
const keyOf = (product: Product, level: 0 | 1 | 2 = 2): string => models.keysOf(product)?.[level] ?? '';

test('a thread that dies while it makes a model costs that attempt only: the next one makes it', async () => {
  const mark = join(folder, 'died'), made = await models.glb(keyOf(labelled(`die-once ${mark}`)));
  expect(made).toMatchObject({ ok: true });
  expect((await stat(mark)).isFile()).toBe(true);
});

test('a model whose every attempt dies is refused with its reason, and all others are made as before', async () => {
  const [doomed, sound] = await Promise.all([models.glb(keyOf(labelled('die'))), models.glb(keyOf(labelled('Kiln')))]);
  expect(doomed).toMatchObject({ ok: false, reason: 'failed' });
  expect(doomed.ok ? '' : doomed.message).toMatch(/2 attempts.*exit/i);
  expect(sound).toMatchObject({ ok: true });
  expect((await readdir(folder)).filter((name) => name.endsWith('.glb'))).toEqual([`${keyOf(labelled('Kiln'))}.glb`]);
  // Nothing is kept of a failure: who asks again gets another try.
  expect(await models.glb(keyOf(labelled('die')))).toMatchObject({ ok: false, reason: 'failed' });
});

test('what is asked for at the same time is made once, and later read', async () => {
  const key = keyOf(labelled('Kiln')), [first, second] = await Promise.all([models.glb(key), models.glb(key)]);
  expect(first).toBe(second);
  const { mtimeMs } = await stat(join(folder, `${key}.glb`));
  expect(await models.glb(key)).toMatchObject({ ok: true });
  expect((await stat(join(folder, `${key}.glb`))).mtimeMs).toBe(mtimeMs);
});

test('an impossible request gets its reason, and an unknown key is told apart', async () => {
  const { shape, dimensions, colourways } = labelled('Kiln'), family = shape.kind === 'program' ? shape.family : '';
  const [finest] = models.ownKeys({ request: { family, params: {}, dimensions, colourways, engraving: 'x'.repeat(60) }, pictures: async () => ({}) }, false);
  expect(await models.glb(finest)).toMatchObject({ ok: false, reason: 'impossible', message: expect.stringContaining('engraving') });
  expect(await models.glb('0'.repeat(64))).toMatchObject({ ok: false, reason: 'unknown' });
});

test('the self-contained form of a key holds its pictures', async () => {
  const key = keyOf(labelled('Kiln'), 0), thin = await models.glb(key), whole = await models.glb(key, 'whole');
  const text = (made: typeof thin): string => (made.ok ? Buffer.from(made.glb).toString('latin1') : '');
  expect(text(thin)).toContain('materials/');
  expect(text(whole)).not.toContain('materials/');
  expect(text(whole)).toContain('2026-11-25');
});

test('the coarsest of what waits is made first', async () => {
  const makers = openMakers({ threads: 1 }), order: number[] = [], [product] = goods;
  if (product?.shape.kind !== 'program') throw new Error('kiln has shape programs only');
  const request = (level: 0 | 1 | 2) => ({ family: 'mug', params: {}, dimensions: product.dimensions, colourways: product.colourways, level });
  await Promise.all(([1, 0, 1, 2, 2] as const).map(async (level) => { await makers.make(request(level), {}); order.push(level); }));
  // The first began at once, before the others were there.
  expect(order).toEqual([1, 2, 2, 1, 0]);
  await makers.close();
});

test('while models are made no turn of the loop, so no room\'s tick, waits for one of them', async () => {
  const keys = goods.slice(0, 5).map((product) => models.keysOf(product)?.[0] ?? '');
  await models.glb(keys[0] ?? '');
  const delay = monitorEventLoopDelay({ resolution: 5 }), begun = performance.now();
  delay.enable();
  await Promise.all(keys.slice(1).map((key) => models.glb(key)));
  delay.disable();
  // On one thread a finest model takes a tenth of a second and more; a loop that made them would stand still for their sum.
  expect(delay.max / 1e6).toBeLessThan(Math.max(100, (performance.now() - begun) / 2));
});
