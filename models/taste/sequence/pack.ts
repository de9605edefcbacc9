/** Batches for the network: several people in one row, each seeing only themselves and what came before. */
import { HIDDEN } from '../../engine/past.ts';
import { shuffled } from '../../engine/random.ts';
import type { Random } from '../../engine/random.ts';
import type { Values } from '../../engine/session.ts';
import { gapIndex } from '../gaps.ts';
import type { Moment, Sequence } from './data.ts';
import type { Shape } from './network.ts';

export type Feed = Record<string, Values>;

/**
 * Stretches of at most `length` moments and at least two. A long sequence is cut at other places in every epoch, and
 * its last stretch comes each time: what people did lately counts more.
 */
export function stretches(sequences: readonly Sequence[], length: number, random: Random): Sequence[] {
  return sequences.flatMap((sequence) => {
    if (sequence.length <= length) return sequence.length >= 2 ? [sequence] : [];
    const out: Sequence[] = [];
    // One moment is shared, so that every moment but the first is once what comes next.
    for (let to = sequence.length - random.below(length - 1); to >= 2; to -= length - 1) out.push(sequence.slice(Math.max(0, to - length), to));
    return (out[0] as Sequence).at(-1) === sequence.at(-1) ? out : [...out, sequence.slice(-length)];
  });
}

/** An epoch in random order. A batch is `rows` rows, its last ones empty where nothing is left. */
export function* batchesOf(sequences: readonly Sequence[], rows: number, shape: Shape, random: Random): Generator<Feed> {
  let row: Sequence[] = [], used = 0, batch: Sequence[][] = [];
  for (const stretch of shuffled(stretches(sequences, shape.length, random), random)) {
    if (used + stretch.length > shape.length) {
      batch.push(row);
      [row, used] = [[], 0];
      if (batch.length === rows) {
        yield feedOf(batch, rows, shape, random);
        batch = [];
      }
    }
    row.push(stretch);
    used += stretch.length;
  }
  if (row.length > 0) batch.push(row);
  if (batch.length > 0) yield feedOf(batch, rows, shape, random);
}

/** Everything that the loss reads but the negatives. @param random chooses among a moment's items where there are too many; null takes the first */
export function feedOf(batch: readonly (readonly Sequence[])[], rows: number, shape: Shape, random: Random | null): Feed {
  const { length: L, many: M, timed, kinds: K } = shape, N = rows * L;
  const items = new Int32Array(N * M), shares = new Float32Array(N * M), places = new Int32Array(N), gaps = new Int32Array(N), kinds = new Int32Array(N);
  const wanted = new Int32Array(N * M), wantedShares = new Float32Array(N * M), first = new Int32Array(N), weights = new Float32Array(N);
  const last = new Float32Array(N), mask = new Float32Array(N * L).fill(HIDDEN);
  const put = (moment: Moment, at: number, ids: Int32Array, parts: Float32Array): void => {
    const chosen = some(moment.items, M, random);
    chosen.forEach((item, i) => {
      ids[at * M + i] = item;
      parts[at * M + i] = 1 / chosen.length;
    });
  };
  for (let r = 0; r < rows; r++) {
    let from = r * L;
    for (const sequence of batch[r] ?? []) {
      sequence.forEach((moment, t) => {
        const at = from + t, next = sequence[t + 1];
        put(moment, at, items, shares);
        places[at] = t;
        kinds[at] = Math.min(K, moment.kind ?? 0);
        if (timed && t > 0) gaps[at] = gapIndex(moment.at - (sequence[t - 1] as Moment).at);
        for (let earlier = from; earlier <= at; earlier++) mask[at * L + earlier - r * L] = 0;
        if (next) {
          put(next, at, wanted, wantedShares);
          first[at] = wanted[at * M] as number;
          weights[at] = 1;
        }
      });
      from += sequence.length;
      if (sequence.length > 0) last[from - 1] = 1;
    }
  }
  return { items, shares, places, ...(timed ? { gaps } : {}), ...(K > 0 ? { kinds } : {}), mask, first, wanted, weights, last, ...(M > 1 ? { wantedShares } : {}) };
}

function some(items: readonly number[], most: number, random: Random | null): readonly number[] {
  if (items.length <= most) return items;
  return random ? shuffled(items, random).slice(0, most) : items.slice(0, most);
}
