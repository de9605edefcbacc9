import { readdir, readFile } from 'node:fs/promises';
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
  /** Weights to go on from. */
  readonly from?: string | undefined;
  /** Train the last layers of those alone. */
  readonly keep?: boolean;
  /** Train the segmentation network alone. */
  readonly sight?: boolean;
  /** Of that, give the mean of the weights before and after. */
  readonly mean?: boolean;
}
