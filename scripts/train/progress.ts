import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import type { TrainerState } from '../../models/engine/trainer.ts';

/** Progress in files beside the weights, so that a training that was cut off goes on where it was when it is asked for again. */
export function progressBeside(file: string, mark: string): { load(name: string): TrainerState | null; save(name: string, state: TrainerState): void; forget(): void } {
  const names = new Set<string>(), at = (name: string): string => `${file}.${name}-${mark}.progress`;
  return {
    load(name) { names.add(name); return existsSync(at(name)) ? deserialize(readFileSync(at(name))) : null; },
    save(name, state) { writeFileSync(`${at(name)}.part`, serialize(state)); renameSync(`${at(name)}.part`, at(name)); },
    forget() { for (const name of names) rmSync(at(name), { force: true }); },
  };
}
