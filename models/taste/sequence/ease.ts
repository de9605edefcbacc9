/** EASE: what goes with what, learnt as the linear map from what somebody has to itself that may not use an item for itself. Steck 2019. */
import { distinct } from './data.ts';
import type { Corpus } from './data.ts';
import { invert, rowOf, zeroPanels } from './inverse.ts';
import type { Panels } from './inverse.ts';

/** Items above which the matrix, 4 bytes for each pair, is not made. */
export const EASE_MOST_ITEMS = 16_000;

export interface Ease {
  /** Adds `weight` times what an item speaks for to `scores`. */
  add(item: number, weight: number, scores: Float32Array): void;
}

/** How many people had each pair. */
function gramOf({ items, sequences }: Corpus): Panels {
  const gram = zeroPanels(items);
  for (const sequence of sequences) {
    const had = distinct(sequence);
    for (const i of had) {
      const row = rowOf(gram, i);
      for (const j of had) row[j] = (row[j] as number) + 1;
    }
  }
  return gram;
}

/** @param ridge added to the diagonal: the larger, the more is shared between items */
export async function fitEase(corpus: Corpus, ridge: number, threads: number): Promise<Ease> {
  const gram = gramOf(corpus), { items } = corpus;
  for (let i = 0; i < items; i++) {
    const row = rowOf(gram, i);
    row[i] = (row[i] as number) + ridge;
  }
  await invert(gram, threads);
  const own = Float32Array.from({ length: items }, (_, i) => rowOf(gram, i)[i] as number);
  for (let i = 0; i < items; i++) {
    const row = rowOf(gram, i);
    for (let j = 0; j < items; j++) row[j] = i === j ? 0 : -(row[j] as number) / (own[j] as number);
  }
  return {
    add(item, weight, scores) {
      const row = rowOf(gram, item);
      for (let j = 0; j < items; j++) scores[j] = (scores[j] as number) + weight * (row[j] as number);
    },
  };
}
