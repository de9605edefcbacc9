/** A worker whose thread dies: `once FILE` the first time, anything else always. */
import { existsSync, writeFileSync } from 'node:fs';
import type { Proposed } from '../../../models/shape/words/index.ts';

export function propose({ text }: { readonly text: string }): Proposed {
  const [word, file] = text.split(' ');
  if (word !== 'once' || file === undefined || !existsSync(file)) {
    if (file !== undefined) writeFileSync(file, '');
    process.exit(3);
  }
  return { proposals: [], understood: [], unknown: [], nearest: [{ family: 'mug', confidence: 0.2 }] };
}

export function close(): void {}
