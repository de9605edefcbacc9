/**
 * Every version of the model of taste: weights as a file named by its content, and what is known of it in
 * the record. What serves is changed in one transaction, after the file is whole on disk.
 */
import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { ShapeError } from '../../models/engine/graph.ts';
import { readSafetensors, SafetensorsError, writeSafetensors } from '../../models/engine/safetensors.ts';
import type { Device } from '../../models/engine/session.ts';
import { openTaste, TASTE_WEIGHTS } from '../../models/taste/model.ts';
import type { TasteModel } from '../../models/taste/model.ts';
import type { Weights } from '../../models/engine/weights.ts';
import { TasteFigures } from '../../shared/operator.ts';
import type { ModelStep, ModelVersion } from '../../shared/operator.ts';
import { modelVersionsTable } from '../storage/model-versions.ts';
import type { StepBy } from '../storage/model-versions.ts';
import type { Db } from '../storage/open.ts';

/** The model's name in the record. */
export const MODEL = 'taste';
/** Simulated shoppers that the weights in the repository were trained on, as their card says. */
const SHIPPED_SHOPPERS = 2000;
/** Folder of weights, in the data folder. */
const FOLDER = 'weights';

export type LoadedModel =
  | { readonly ok: true; readonly model: TasteModel }
  | { readonly ok: false; readonly reason: string };

export interface Registry {
  /** Newest first. */
  versions(): ModelVersion[];
  inService(): ModelVersion;
  /** The model of a version; a file that is missing, another than was recorded or of another network is named with what was expected. */
  load(version: ModelVersion): Promise<LoadedModel>;
  find(version: number): ModelVersion | null;
  stepsOf(version: number): ModelStep[];
  /**
   * Keeps weights and what is known of them; in service at once where the state says so; `also` is carried out
   * in the same transaction. Returns the number.
   */
  add(weights: Weights, known: Omit<ModelVersion, 'version' | 'weights'>, by: StepBy, also?: (version: number) => void): Promise<number>;
}

/**
 * The weights that came with the mall become the first version.
 * @param data the data folder
 * @param now milliseconds since 1970
 */
/** @param device where versions that are loaded run */
export async function openRegistry(db: Db, data: string, now: () => number, device: Device = 'cpu'): Promise<Registry> {
  const table = modelVersionsTable(db, MODEL), folder = join(data, FOLDER);
  const pathOf = (hash: string): string => join(folder, `${hash}.safetensors`);
  await mkdir(folder, { recursive: true });
  const shipped = await readFile(TASTE_WEIGHTS), shippedHash = hashOf(shipped);
  if (!table.all().some(({ weights }) => weights === shippedHash)) await addShipped();

  async function addShipped(): Promise<void> {
    await keep(shipped, shippedHash);
    const { seed, steps, figures } = readSafetensors(shipped).metadata;
    const serving = table.inService(), at = now();
    table.add({
      model: MODEL, weights: shippedHash, origin: 'shipped', state: serving ? 'retired' : 'in-service', seed: Number(seed ?? 0), steps: Number(steps ?? 0),
      people: 0, simulated: SHIPPED_SHOPPERS, dataset: { hash: 'simulated', cutoff: null, events: 0, optedOut: 0 },
      figures: TasteFigures.parse(JSON.parse(figures ?? '{}')), rival: serving?.version ?? null, rivalFigures: null, gates: null, madeAt: new Date(at).toISOString(),
    }, { person: null, at, reason: 'came with the mall' });
  }
  /** Written beside, flushed and moved, so that a name never stands for half a file. */
  async function keep(bytes: Uint8Array, hash: string): Promise<void> {
    const draft = join(folder, `.${hash}.${process.pid}`), file = await open(draft, 'w');
    await file.writeFile(bytes);
    await file.sync();
    await file.close();
    await rename(draft, pathOf(hash));
  }

  return {
    versions: () => table.all(),
    find: table.find,
    stepsOf: table.stepsOf,
    inService() {
      const version = table.inService();
      if (!version) throw new Error('no model of taste is in service');
      return version;
    },
    async load({ weights: hash }) {
      const bytes = await readFile(pathOf(hash)).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return null;
        throw error;
      });
      if (!bytes) return { ok: false, reason: `${pathOf(hash)} is missing` };
      if (hashOf(bytes) !== hash) return { ok: false, reason: `${pathOf(hash)} is not the file that was recorded: its SHA-256 is ${hashOf(bytes)}, in ${bytes.length} bytes` };
      try {
        const { weights } = readSafetensors(bytes, pathOf(hash)), broken = [...weights].find(([, { data }]) => !data.every(Number.isFinite));
        if (broken) return { ok: false, reason: `${pathOf(hash)} holds a ${broken[0]} of which some are no numbers` };
        return { ok: true, model: await openTaste(weights, device) };
      } catch (error) {
        // Weights of a network that this program no longer has.
        if (error instanceof ShapeError) return { ok: false, reason: `${pathOf(hash)}: ${error.message}` };
        if (error instanceof SafetensorsError) return { ok: false, reason: error.message };
        throw error;
      }
    },
    async add(weights, known, by, also) {
      const { seed, steps, people, simulated, dataset, figures } = known;
      const metadata = { model: MODEL, licence: 'MIT', data: dataset.hash, seed: String(seed), steps: String(steps), people: String(people), simulated: String(simulated), figures: JSON.stringify(figures) };
      const bytes = writeSafetensors({ weights, metadata }), hash = hashOf(bytes);
      await keep(bytes, hash);
      return db.transaction(() => {
        const version = table.add({ ...known, model: MODEL, weights: hash }, by);
        also?.(version);
        return version;
      }).immediate();
    },
  };
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
