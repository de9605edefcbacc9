/** `shape`: what our families cost to make and to draw, over every product of the embedded catalogue. */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { validateBytes } from 'gltf-validator';
import { buildModel, FAMILIES, MOST_BYTES, MOST_DRAWS, MOST_TRIANGLES } from '../../models/shape/index.ts';
import type { BuiltModel, ModelRequest } from '../../models/shape/index.ts';
import { StoreFile } from '../../shared/catalogue.ts';
import { uncompressed } from '../models/shape/uncompressed.ts';
import { figure, quantile } from './figure.ts';
import type { Bench } from './figure.ts';

const CATALOGUE = join(import.meta.dirname, '..', '..', 'assets', 'catalogue');

/** The finest level of every product whose shape is a program. */
export async function catalogueRequests(): Promise<ModelRequest[]> {
  const files = (await readdir(CATALOGUE)).sort();
  const stores = await Promise.all(files.map(async (file) => StoreFile.parse(JSON.parse(await readFile(join(CATALOGUE, file), 'utf8')))));
  return stores.flatMap((store) => store.products).flatMap(({ shape, dimensions, colourways, brand }) => (
    shape.kind === 'program' ? [{ family: shape.family, params: shape.params, material: shape.material, dimensions, colourways, label: brand, level: 0 as const }] : []));
}

/** Makes every `each`-th request; milliseconds of each beside what was made. The first is made once before, to warm up. */
export async function timeModels(requests: readonly ModelRequest[], each: number): Promise<{ readonly ms: number; readonly request: ModelRequest; readonly model: BuiltModel }[]> {
  const chosen = requests.filter((_, i) => i % each === 0), [first] = chosen;
  if (first) await buildModel(first);
  const made = [];
  for (const request of chosen) {
    const start = performance.now();
    const model = await buildModel(request);
    made.push({ ms: performance.now() - start, request, model });
  }
  return made;
}

export const bench: Bench = async ({ say }) => {
  const requests = await catalogueRequests();
  say(`making ${requests.length} models at level 0 ...`);
  const made = await timeModels(requests, 1), times = made.map(({ ms }) => ms);
  say('checking each with gltf-validator ...');
  let errors = 0;
  for (const { model } of made) errors += (await validateBytes((await uncompressed(model.glb)).plain, { format: 'glb' })).issues.numErrors;
  const worst = (of: (model: BuiltModel) => number): number => Math.max(...made.map(({ model }) => of(model)));
  return [
    figure('families', FAMILIES.length, 'families', 'higher', { goal: 8 }),
    figure('shape.p50', quantile(times, 0.5), 'ms', 'lower', { goal: 400 }),
    figure('shape.p99', quantile(times, 0.99), 'ms', 'lower'),
    figure('lod0.triangles', worst((model) => model.triangles), 'triangles', 'lower', { goal: MOST_TRIANGLES[0] }),
    figure('lod0.draws', worst((model) => model.draws), 'draws', 'lower', { goal: MOST_DRAWS[0] }),
    figure('lod0.kb', worst((model) => model.bytes) / 1000, 'kB', 'lower', { goal: MOST_BYTES / 1000 }),
    figure('validator.errors', errors, 'errors', 'lower', { goal: 0 }),
  ];
};
