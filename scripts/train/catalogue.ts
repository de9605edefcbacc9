import { readdir, readFile } from 'node:fs/promises';
import type { Device } from '../../models/engine/session.ts';
import { StoreFile } from '../../shared/catalogue.ts';

/** The embedded mall, in the order of the file names. */
export async function embeddedStores(): Promise<StoreFile[]> {
  const folder = new URL('../../assets/catalogue/', import.meta.url);
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(files.map(async (name) => StoreFile.parse(JSON.parse(await readFile(new URL(name, folder), 'utf8')))));
}

/** What the command line asks of a training. */
export interface TrainRequest {
  readonly out: string | undefined; readonly seed: number; readonly steps: number | undefined;
  /** Where networks train; the models that are no networks of the engine's train on the CPU. */
  readonly device: Device;
  /** Weights to go on from. */
  readonly from?: string | undefined;
  /** Train the last layers of those alone. */
  readonly keep?: boolean;
  /** Train the segmentation network alone, or the reader alone. */
  readonly alone?: 'sight' | 'reader' | null;
  /** Of the segmentation network alone, give the mean of the weights before and after. */
  readonly mean?: boolean;
  /** Photos of a step of either. */
  readonly batch?: number | undefined;
}
