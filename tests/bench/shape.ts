/**
 * `shape`: what our families cost to make, to send and to draw, over every product of the embedded catalogue and every
 * family; then what words and photos become. `--sets N` checks N random parameter sets of every family instead, or of
 * those that `--family` names; with `--data FILE` it goes on from what that file has.
 */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { validateBytes } from 'gltf-validator';
import { randomFrom } from '../../models/engine/random.ts';
import { buildModel, FAMILIES, MOST_BYTES, MOST_DRAWS, MOST_THIN_BYTES, MOST_TRIANGLES } from '../../models/shape/index.ts';
import type { BuildOptions, BuiltModel, ModelRequest } from '../../models/shape/index.ts';
import { StoreFile } from '../../shared/catalogue.ts';
import { randomRequest } from '../models/shape/soundness.ts';
import { uncompressed } from '../models/shape/uncompressed.ts';
import { figure, quantile } from './figure.ts';
import type { BenchOptions, Figure } from './figure.ts';
import { SHAPE_PARTS } from './shape/index.ts';
import { checkSets } from './shape/sets.ts';

const CATALOGUE = join(import.meta.dirname, '..', '..', 'assets', 'catalogue');
/** DESIGN's goal of the median family's thin form, kB. */
const MEDIAN_THIN_KB = 120;

/** The finest level of every product whose shape is a program. */
export async function catalogueRequests(): Promise<ModelRequest[]> {
  const files = (await readdir(CATALOGUE)).sort();
  const stores = await Promise.all(files.map(async (file) => StoreFile.parse(JSON.parse(await readFile(join(CATALOGUE, file), 'utf8')))));
  return stores.flatMap((store) => store.products).flatMap(({ shape, dimensions, colourways, brand }) => (
    shape.kind === 'program' ? [{ family: shape.family, params: shape.params, material: shape.material, dimensions, colourways, label: brand, level: 0 as const }] : []));
}

/** Makes every `each`-th request; milliseconds of each beside what was made. The first is made once before, to warm up. */
export async function timeModels(requests: readonly ModelRequest[], each: number, options: BuildOptions = {}): Promise<{ readonly ms: number; readonly request: ModelRequest; readonly model: BuiltModel }[]> {
  const chosen = requests.filter((_, i) => i % each === 0), [first] = chosen;
  if (first) await buildModel(first, options);
  const made = [];
  for (const request of chosen) {
    const start = performance.now();
    const model = await buildModel(request, options);
    made.push({ ms: performance.now() - start, request, model });
  }
  return made;
}

export async function* bench(options: BenchOptions): AsyncIterable<Figure> {
  if (options.sets > 0) return yield* checkSets(options);
  const { say } = options, catalogue = await catalogueRequests(), random = randomFrom(411);
  // Every family takes part, whether a store of the embedded catalogue sells it or not.
  const requests = [...catalogue, ...FAMILIES.flatMap((family) => [0, 1, 2].map(() => randomRequest(family, random, 0)))];
  yield figure('families', FAMILIES.length, 'families', 'higher', { goal: 32 });
  say(`making ${requests.length} models at every level ...`);
  const whole = await timeModels(requests, 1), thin = await timeModels(requests, 1, { form: 'thin' }), coarse = await timeModels(requests.map((request) => ({ ...request, level: 2 as const })), 1, { form: 'thin' });
  const times = thin.map(({ ms }) => ms);
  yield figure('shape.p50', quantile(times, 0.5), 'ms', 'lower', { goal: 400 });
  yield figure('shape.p99', quantile(times, 0.99), 'ms', 'lower', { goal: 1500 });
  yield figure('lod2.p99', quantile(coarse.map(({ ms }) => ms), 0.99), 'ms', 'lower', { goal: 150 });
  const worst = (of: (model: BuiltModel) => number, made = whole): number => Math.max(...made.map(({ model }) => of(model)));
  const medians: number[] = [];
  for (const { name } of FAMILIES) {
    const mine = thin.filter(({ request }) => request.family === name), kb = quantile(mine.map(({ model }) => model.bytes / 1000), 0.5);
    medians.push(kb);
    say(`${name.padEnd(14)} p50 ${quantile(mine.map(({ ms }) => ms), 0.5).toFixed(0)} ms, p99 ${quantile(mine.map(({ ms }) => ms), 0.99).toFixed(0)} ms, up to ${worst((model) => model.triangles, mine)} triangles, ${kb.toFixed(0)} kB thin, at most ${(worst((model) => model.bytes, mine) / 1000).toFixed(0)}`);
  }
  yield figure('lod0.triangles', worst((model) => model.triangles), 'triangles', 'lower', { goal: MOST_TRIANGLES[0] });
  yield figure('lod0.draws', worst((model) => model.draws), 'draws', 'lower', { goal: MOST_DRAWS[0] });
  yield figure('lod0.thin.kb', worst((model) => model.bytes, thin) / 1000, 'kB', 'lower', { goal: MOST_THIN_BYTES / 1000 });
  yield figure('lod0.thin.kb.p50', quantile(medians, 0.5), 'kB', 'lower', { goal: MEDIAN_THIN_KB });
  yield figure('lod0.kb', worst((model) => model.bytes) / 1000, 'kB', 'lower', { goal: MOST_BYTES / 1000 });
  say('checking each with gltf-validator ...');
  let errors = 0;
  for (const { model } of whole) errors += (await validateBytes((await uncompressed(model.glb)).plain, { format: 'glb' })).issues.numErrors;
  yield figure('validator.errors', errors, 'errors', 'lower', { goal: 0 });
  for (const part of SHAPE_PARTS) yield* (await part()).figures(options);
}
