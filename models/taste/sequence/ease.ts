/** EASE: what goes with what, learnt as the linear map from what somebody has to itself that may not use an item for itself. Steck 2019. */
import { distinct } from './data.ts';
import type { Corpus } from './data.ts';
import { invert, rowOf, zeroPanels } from './inverse.ts';
import type { Panels } from './inverse.ts';

/** Items above which the matrix, 4 bytes for each pair, is not made. */
export const EASE_MOST_ITEMS = 16_000;

/** Weights by item. */
export type Speakers = ReadonlyMap<number, number>;

export interface Ease {
  /** Adds what items speak for, each by its weight, to `scores`. */
  add(speakers: Speakers, scores: Float32Array): void;
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
    add(speakers, scores) {
      const spoken = [...speakers];
      // Four rows a pass: long histories are bound by how often the scores are read and written.
      for (let k = 0; k < spoken.length; k += 4) {
        const [a, b, c, d] = [0, 1, 2, 3].map((n) => spoken[k + n] ?? SILENT) as [Spoken, Spoken, Spoken, Spoken];
        addFour(scores, rowOf(gram, a[0]), a[1], rowOf(gram, b[0]), b[1], rowOf(gram, c[0]), c[1], rowOf(gram, d[0]), d[1]);
      }
    },
  };
}
type Spoken = readonly [item: number, weight: number];
/** Fills up the last four. */
const SILENT: Spoken = [0, 0];

type Row = Float32Array;
function addFour(scores: Row, a: Row, ofA: number, b: Row, ofB: number, c: Row, ofC: number, d: Row, ofD: number): void {
  for (let j = 0; j < scores.length; j++) {
    scores[j] = (scores[j] as number) + ofA * (a[j] as number) + ofB * (b[j] as number) + ofC * (c[j] as number) + ofD * (d[j] as number);
  }
}
