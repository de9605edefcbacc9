/**
 * The network for people known by identities alone: SASRec (Kang and McAuley 2018) with moments of several items,
 * time between them and what was done, a softmax over all items instead of one negative (Klenitskiy and Vasilev 2023), and several
 * people in one row, so that short histories waste nothing; a mask keeps them apart.
 */
import type { Graph, Tensor } from '../../engine/graph.ts';
import { sampledSoftmaxCrossEntropy, softmaxCrossEntropy, weightedMean } from '../../engine/losses.ts';
import { dropout, embedding, layerNorm, transformerBlock } from '../../engine/nn.ts';
import { add, gather, matmul, mul, reshape, sub, sum, swapLast } from '../../engine/ops.ts';
import { GAPS } from '../gaps.ts';

export interface Shape {
  readonly items: number;
  readonly width: number;
  readonly blocks: number;
  readonly heads: number;
  readonly dropout: number;
  /** Moments of a row, and items of a moment that are read. */
  readonly length: number;
  readonly many: number;
  /** Whether moments have times. */
  readonly timed: boolean;
  /** Kinds of what was done; 0 where moments have none. */
  readonly kinds: number;
  /** Items that each step compares with; 0 for all of them. */
  readonly negatives: number;
}

/** Items' vectors [V, D] and how much each is wanted anyway [V]. */
export function itemTables(g: Graph, { items, width }: Pick<Shape, 'items' | 'width'>): { readonly vectors: Tensor; readonly appeal: Tensor } {
  return { vectors: g.parameter('item.table', [items, width], { normal: 0.02 }, false), appeal: g.parameter('item.appeal', [items], { constant: 0 }, false) };
}

/** States [rows * length, D] after each moment; inputs `items`, `shares` (0 for padding), `places`, `gaps`, `kinds` and `mask`. */
export function states(g: Graph, rows: number, shape: Shape): Tensor {
  const { length: L, width: D, many: M } = shape, { vectors } = itemTables(g, shape);
  const each = gather(vectors, g.input('items', [rows, L, M], 'int32'));
  const moments = sum(mul(each, reshape(g.input('shares', [rows, L, M]), [rows, L, M, 1])), [2]);
  let x = add(mul(moments, Math.sqrt(D)), embedding('place', g, g.input('places', [rows, L], 'int32'), L, D));
  if (shape.timed) x = add(x, embedding('gap', g, g.input('gaps', [rows, L], 'int32'), GAPS, D));
  if (shape.kinds > 0) x = add(x, embedding('kind', g, g.input('kinds', [rows, L], 'int32'), shape.kinds + 1, D));
  const mask = g.input('mask', [rows, 1, L, L]);
  let seen = dropout(x, shape.dropout);
  for (let i = 0; i < shape.blocks; i++) seen = transformerBlock(`block${i}`, seen, { heads: shape.heads, expansion: 2, dropout: shape.dropout, mask });
  return reshape(layerNorm('norm', seen), [rows * L, D]);
}

/**
 * Mean over positions of the cross-entropy between what comes next, in equal shares, and the softmax over items.
 * More inputs: `wanted` and `wantedShares` [N, M], `weights` [N]; with negatives, `drawn` and `logChance` [K].
 */
export function lossOf(g: Graph, rows: number, shape: Shape): Tensor {
  const N = rows * shape.length, M = shape.many, { vectors, appeal } = itemTables(g, shape);
  const now = states(g, rows, shape), wanted = g.input('wanted', [N, M], 'int32');
  const first = g.input('first', [N], 'int32'), weights = g.input('weights', [N]);
  if (shape.negatives > 0) {
    const drawn = g.input('drawn', [shape.negatives], 'int32');
    const chance = sub(g.input('logChance', [shape.negatives]), gather(appeal, drawn));
    const positives = gather(vectors, first);
    return weightedMean(sampledSoftmaxCrossEntropy(now, { positives, positiveIds: first, negatives: gather(vectors, drawn), negativeIds: drawn, logChance: chance }), weights);
  }
  const one = softmaxCrossEntropy(add(matmul(now, swapLast(vectors)), appeal), first);
  if (M === 1) {
    return weightedMean(one, weights);
  }
  // The cross-entropy of several targets is that of the first, changed by how much the others are wanted more.
  const shares = g.input('wantedShares', [N, M]);
  const liking = (index: Tensor): Tensor => add(sum(mul(gather(vectors, index), reshape(now, [N, 1, shape.width])), [2]), gather(appeal, index));
  const all = sum(mul(liking(wanted), shares), [1]);
  return weightedMean(add(one, sub(reshape(liking(reshape(first, [N, 1])), [N]), all)), weights);
}

/** Liking of all items [rows, V] after the position that `last` [rows, length] marks with 1. */
export function likingOf(g: Graph, rows: number, shape: Shape): Tensor {
  const { length: L, width: D } = shape, { vectors, appeal } = itemTables(g, shape);
  const now = sum(mul(reshape(states(g, rows, shape), [rows, L, D]), reshape(g.input('last', [rows, L]), [rows, L, 1])), [1]);
  return add(matmul(now, swapLast(vectors)), appeal);
}
