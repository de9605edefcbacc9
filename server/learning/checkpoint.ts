/** Where a training stands, in a file: to go on from after the process that trained was ended, in whatever way. */
import { open, readFile, rename, rm } from 'node:fs/promises';
import { readSafetensors, SafetensorsError, writeSafetensors } from '../../models/engine/safetensors.ts';
import type { NamedTensor } from '../../models/engine/weights.ts';
import type { TasteCheckpoint } from '../../models/taste/train.ts';

/** Written beside, flushed and moved: a crash leaves the one before. @param data hash of the dataset that it learns from */
export async function writeCheckpoint(path: string, { state, loss }: TasteCheckpoint, data: string): Promise<void> {
  const vectors = { params: state.params, m: state.m, v: state.v };
  const weights = new Map(Object.entries(vectors).map(([name, values]): [string, NamedTensor] => [name, { shape: [values.length], data: values }]));
  const draft = `${path}.${process.pid}`, file = await open(draft, 'w');
  await file.writeFile(writeSafetensors({ weights, metadata: { steps: String(state.steps), loss: String(loss), data } }));
  await file.sync();
  await file.close();
  await rename(draft, path);
}

/** Null where there is none, where it is broken, or where it learned from other data, such as before somebody had theirs deleted. */
export async function readCheckpoint(path: string, data: string): Promise<TasteCheckpoint | null> {
  try {
    const { weights, metadata } = readSafetensors(await readFile(path), path);
    const [params, m, v] = ['params', 'm', 'v'].map((name) => weights.get(name)?.data), steps = Number(metadata['steps']), loss = Number(metadata['loss']);
    if (metadata['data'] !== data || !params || !m || !v || !Number.isInteger(steps)) return null;
    return { state: { params, m, v, steps }, loss };
  } catch (error) {
    if (error instanceof SafetensorsError || (error instanceof Error && 'code' in error && error.code === 'ENOENT')) return null;
    throw error;
  }
}

export async function dropCheckpoint(path: string): Promise<void> {
  await rm(path, { force: true });
}
