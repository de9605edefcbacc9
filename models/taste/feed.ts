/** Batches for training: stretches of shoppers' histories; each touch is what is wanted at the position before it. */
import type { Random } from '../engine/random.ts';
import type { Values } from '../engine/session.ts';
import { contextOf, isLiked, kindIndex, longAgo, REMEMBERED } from './history.ts';
import type { Touch } from './history.ts';
import { LENGTH } from './network.ts';

/**
 * @param rows condensed histories of known products
 * @param index a product's number
 * @param B stretches of the batch
 */
export function feedOf(rows: readonly (readonly Touch[])[], index: ReadonlyMap<string, number>, B: number, random: Random): Readonly<Record<string, Values>> {
  const N = B * LENGTH, short = LENGTH - 1;
  const history = new Int32Array(B * short), real = new Float32Array(B * short), before = new Int32Array(B * REMEMBERED), beforeReal = new Float32Array(B * REMEMBERED);
  const kinds = new Int32Array(N), gaps = new Int32Array(N), moves = new Int32Array(N), targets = new Int32Array(N), weights = new Float32Array(N);
  for (let b = 0; b < B; b++) {
    const row = rows[random.below(rows.length)] as readonly Touch[], from = random.below(Math.max(1, row.length - LENGTH + 1));
    longAgo(row.slice(0, from), 0).forEach((touch, i, { length }) => {
      before[b * REMEMBERED + i] = index.get(touch.product) as number;
      beforeReal[b * REMEMBERED + i] = 1 / length;
    });
    row.slice(from, from + LENGTH).forEach((touch, t) => {
      const at = b * LENGTH + t, product = index.get(touch.product) as number;
      targets[at] = product;
      weights[at] = isLiked(touch) ? 1 : 0;
      if (t + 1 === LENGTH) return;
      history[b * short + t] = product;
      real[b * short + t] = 1;
      const { gap, move } = contextOf(touch, row[from + t - 1]);
      kinds[at + 1] = kindIndex(touch.kind);
      gaps[at + 1] = gap;
      moves[at + 1] = move;
    });
  }
  return { history, 'history.real': real, before, 'before.real': beforeReal, kinds, gaps, moves, targets, weights };
}
