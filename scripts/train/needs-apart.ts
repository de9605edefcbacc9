/**
 * Needs that have not heard an author, for what learns beside them: how well goods answer what somebody says is then told as of a
 * stranger's words. What needs learnt by heart would be trusted more than it deserves.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSafetensors, writeSafetensors } from '../../models/engine/safetensors.ts';
import { lessonsOf } from '../../models/language/needs/lessons.ts';
import { BYTES, loadNeeds, openNeeds, tensorsOf, weightsIn } from '../../models/language/needs/model.ts';
import type { NeedsModel } from '../../models/language/needs/model.ts';
import { NEEDS_TRAIN_DEFAULTS, trainNeeds } from '../../models/language/needs/train.ts';
import { needsTaught } from './needs.ts';

/** Fifths of the authors, by their numbers. */
export const FIFTHS = [0, 1, 2, 3, 4] as const;
/** Null for who is no author of `models/language/written`: needs learnt nothing of theirs. */
export const fifthOf = (author: string): number | null => (/^\d+$/.test(author) ? Number(author) % FIFTHS.length : null);

/**
 * Of each author the needs learnt without their fifth, and of others those that come with the mall. Some two minutes of a core for
 * each fifth, once: they are kept in the folder for temporary files until what is learnt from changes.
 */
export async function needsApart(fifths: readonly number[] = FIFTHS): Promise<(author: string) => NeedsModel> {
  const taught = await needsTaught(), all = loadNeeds(),
    hash = createHash('sha256').update(JSON.stringify([taught, NEEDS_TRAIN_DEFAULTS])).digest('hex').slice(0, 16);
  const without = (fifth: number): NeedsModel => {
    const file = join(tmpdir(), `galleria-needs-${hash}-${fifth}.safetensors`);
    if (!existsSync(file)) {
      const { things, lessons } = lessonsOf(taught.goods, taught.written.needs.filter(({ author }) => author === undefined || fifthOf(author) !== fifth), taught.written);
      writeFileSync(file, writeSafetensors({ weights: tensorsOf({ ...trainNeeds(things, lessons), likely: all.likely }), metadata: { model: 'language/needs', licence: 'MIT' } }, BYTES));
    }
    return openNeeds({ ...weightsIn(readSafetensors(readFileSync(file), file).weights), likely: all.likely });
  };
  const apart = new Map(fifths.map((fifth) => [fifth, without(fifth)]));
  return (author) => apart.get(fifthOf(author) ?? -1) ?? all;
}
