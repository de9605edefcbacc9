/** [OWNP] Any choice that is open makes a valid model within its budget, and costs what its parts add up to. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomFrom } from '../../../models/engine/random.ts';
import { randomGenome } from '../../../models/pattern/genome.ts';
import { writeGenome } from '../../../models/pattern/index.ts';
import { MOST_DRAWS, MOST_THIN_BYTES, MOST_TRIANGLES, buildModel, validateGlb } from '../../../models/shape/index.ts';
import { StoreFile } from '../../../shared/catalogue.ts';
import type { CustomOptions, Touch } from '../../../shared/design.ts';
import { judge } from '../../../server/commerce/custom.ts';
import { readCustomFile, readStoreFiles } from '../../../server/commerce/shelf.ts';
import { readStock, seed } from '../../../server/storage/catalogue.ts';
import { seedCustom } from '../../../server/storage/custom-options.ts';
import { openStore } from '../../../server/storage/open.ts';
import { openBlobs } from '../../../server/studio/blobs.ts';
import { openDesigns } from '../../../server/studio/custom/index.ts';
import { openProductModels } from '../../../server/studio/product-models.ts';
import { tillOf } from '../commerce/till.ts';

const ASSETS = join(import.meta.dirname, '../../../assets');
const opened = Object.entries(await readCustomFile(join(ASSETS, 'custom.json'))).flatMap(([store, products]) => Object.entries(products).map(([product, options]) => ({ store, product, options })));
const goods = await Promise.all(opened.map(async (each) => {
  const file = StoreFile.parse(JSON.parse(await readFile(join(ASSETS, 'catalogue', `${each.store}.json`), 'utf8'))), product = file.products.find(({ id }) => id === each.product);
  if (!product) throw new Error(`${each.store} has no ${each.product}`);
  return { ...each, product };
}));

/** A choice of anything that is open. */
function touches({ colours, materials, parts, engraving, pattern }: CustomOptions): fc.Arbitrary<Touch> {
  const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
  const swatch = maybe(fc.constantFrom(...colours.swatches.map(({ id }) => id)));
  return fc.record({
    colours: fc.record(Object.fromEntries(colours.tones.map((tone) => [tone, swatch]))) as fc.Arbitrary<NonNullable<Touch['colours']>>,
    material: materials.length > 0 ? maybe(fc.constantFrom(...materials.map(({ material }) => material))) : fc.constant(undefined),
    parts: fc.record(Object.fromEntries(parts.map((part) => [part.name, part.kind === 'choice' ? fc.constantFrom(...part.options.map(({ value }) => value)) : fc.double({ min: part.min, max: part.max, noNaN: true }).map((x) => Math.min(part.max, Math.max(part.min, Math.round(x * 100) / 100)))])), { requiredKeys: [] }) as fc.Arbitrary<Record<string, string | number>>,
    engraving: engraving ? maybe(fc.string({ unit: fc.constantFrom(...'abcXYZ 小满春风0123!&'), minLength: 1, maxLength: engraving.most })) : fc.constant(undefined),
    pattern: pattern ? maybe(fc.record({ genome: fc.integer({ min: 0, max: 2 ** 31 - 1 }).map((seed) => writeGenome(randomGenome(randomFrom(seed)))), scale: fc.constantFrom('small' as const, 'medium' as const, 'large' as const) })) : fc.constant(undefined),
  });
}

test('[OWNP1] every open choice of every open product is taken, costs the sum of its parts, and nothing the product is by itself costs anything', () => {
  for (const { product, options } of goods) {
    fc.assert(fc.property(touches(options), fc.constantFrom(...product.colourways), (touch, way) => {
      const judged = judge({ product, options, artworks: new Map() }, way.id, touch);
      if (!judged.ok) throw new Error(`${product.id}: ${judged.field}: ${judged.message}`);
      // Added up again from the options, by another way than the program's.
      let sum = 0;
      for (const tone of ['main', 'accent', 'detail'] as const) { const swatch = options.colours.swatches.find(({ id }) => id === touch.colours?.[tone]); if (swatch && swatch.hex !== way[tone]) sum += swatch.price; }
      if (product.shape.kind !== 'program') throw new Error('only programs are open');
      if (touch.material !== undefined && judged.look.material === touch.material && judged.touch.material !== undefined) sum += options.materials.find(({ material }) => material === touch.material)!.price;
      for (const [name, value] of Object.entries(judged.touch.parts ?? {})) { const part = options.parts.find((each) => each.name === name)!; sum += part.kind === 'number' ? part.price : part.options.find((each) => each.value === value)!.price; }
      if ((touch.engraving ?? '').trim() !== '') sum += options.engraving!.price;
      if (touch.pattern) sum += options.pattern!.price;
      expect(judged.parts.reduce((all, { amount }) => all + amount, 0)).toBe(sum);
      // Judged again, what was kept is the same design.
      const again = judge({ product, options, artworks: new Map() }, way.id, judged.touch);
      expect(again).toEqual(judged);
    }), { numRuns: 60 });
  }
});

test('[OWNP2] random designs of each open product are valid and within the budget of every level', { timeout: 300_000 }, async () => {
  for (const [i, { product, options }] of goods.entries()) {
    const [touch] = fc.sample(touches(options), { numRuns: 1, seed: 7 + i }), judged = judge({ product, options, artworks: new Map() }, product.colourways[0]!.id, touch!);
    if (!judged.ok) throw new Error(judged.message);
    const { family, params, material, dimensions, colourway, label, engraving } = judged.look;
    for (const level of [0, 2] as const) {
      const made = await buildModel({ family, params, material, dimensions, colourways: [colourway], label, engraving: engraving ?? undefined, level }, { form: 'thin' });
      expect([made.triangles <= MOST_TRIANGLES[level], made.draws <= MOST_DRAWS[level], made.bytes <= MOST_THIN_BYTES], `${product.id} ${JSON.stringify(touch)}: ${made.triangles} ${made.draws} ${made.bytes}`).toEqual([true, true, true]);
      if (level === 2) expect(await validateGlb(made.glb)).toMatchObject({ ok: true });
    }
  }
});

test('[OWNP3] a model that would be over the budget is refused with the figures, and nothing of it is kept', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'galleria-own-')), blobs = openBlobs(join(folder, 'blobs'), () => 'draft');
  const models = await openProductModels({ folder: join(folder, 'models'), threads: 1, merchants: { levelsOf: () => null, glb: async () => null }, artwork: blobs.read, now: () => 0 });
  const noise = randomFrom(1), bytes = Uint8Array.from({ length: 420_000 }, () => noise.below(256)), [{ product }] = goods as [typeof goods[number]];
  const picture = { sha256: 'a'.repeat(64), bytes, aspect: 1, clear: false };
  const [fine] = models.ownKeys({ request: { family: 'mug', params: {}, dimensions: product.dimensions, colourways: product.colourways, pattern: { role: 'main', tile: 0.05, picture } }, pictures: async () => ({ pattern: { role: 'main', tile: 0.05, picture } }) }, true);
  const given = await models.glb(fine);
  expect(given).toMatchObject({ ok: false, reason: 'impossible', message: expect.stringMatching(/KB of at most 300/) });
  await models.close();
  await rm(folder, { recursive: true });
});

test('[OWNP4] after a restart a kept design is known by its model in another\'s hand, one that was only tried is not', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'galleria-own-')), { db, close } = openStore(join(folder, 'galleria.sqlite')), blobs = openBlobs(join(folder, 'blobs'), () => 'draft');
  seed(db, await readStoreFiles(join(ASSETS, 'catalogue')));
  seedCustom(db, await readCustomFile(join(ASSETS, 'custom.json')));
  const [sku = ''] = readStock(db, 'kiln').filter(({ product, colour }) => product === 'morning-mug' && colour === 'celadon').map((each) => each.sku), mug = { product: 'morning-mug', colour: 'celadon' };
  const started = async () => {
    const models = await openProductModels({ folder: join(folder, 'models'), threads: 1, merchants: { levelsOf: () => null, glb: async () => null }, artwork: blobs.read, now: () => 0 });
    return { models, designs: openDesigns({ ...tillOf(db, () => 0), blobs, models, mayEngrave: () => true }), async stop() { await this.designs.close(); await models.close(); } };
  };
  const keyIn = (address: string): string => /[0-9a-f]{64}/.exec(address)?.[0] ?? '';
  const before = await started(), kept = await before.designs.keep('ada', { sku, touch: { engraving: 'Ada' } }), tried = before.designs.preview({ sku, touch: { engraving: 'Ben' } });
  if (!kept.ok || !tried.ok) throw new Error('both are open');
  const [mine, passing] = [keyIn(kept.design.models[1]), keyIn(tried.preview.models[1])];
  expect([before.designs.isModelOf(mine, mug), before.designs.isModelOf(passing, mug)]).toEqual([true, true]);
  await before.stop();

  const after = await started();
  expect([after.designs.isModelOf(mine, { ...mug, colour: 'slate' }), after.designs.isModelOf(mine, mug), after.designs.isModelOf(passing, mug)]).toEqual([false, true, false]);
  expect(await after.models.glb(mine)).toMatchObject({ ok: true });
  await after.stop();
  close();
  await rm(folder, { recursive: true });
});
