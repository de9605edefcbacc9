/** Layers in which positions look at each other: masks, attention, the transformer's block. */
import { letters, ShapeError } from '../graph.ts';
import type { Graph, Tensor } from '../graph.ts';
import { add, concat, gather, gelu, matmul, minimum, mul, reshape, slice, softmax, sub, swapLast, transpose } from '../ops.ts';
import { HIDDEN } from '../past.ts';
import type { Past } from '../past.ts';
import { dropout, layerNorm, linear } from './dense.ts';

/** Mask [1, 1, L, L] under which a position sees itself and what came before. */
export function causalMask(g: Graph, L: number): Tensor {
  return g.constant(Float32Array.from({ length: L * L }, (_, i) => (i % L > Math.floor(i / L) ? HIDDEN : 0)), [1, 1, L, L]);
}

/** Mask [B, 1, 1, L] from `valid` [B, L], which is 1 where there is something and 0 where there is padding. */
export function paddingMask(valid: Tensor): Tensor {
  const { B, L } = letters(valid, 'B L', 'valid');
  return reshape(mul(sub(valid, 1), -HIDDEN), [B, 1, 1, L]);
}

/** x [B, L, D] plus a learnt vector for each of at most `length` positions. */
export function positioned(name: string, x: Tensor, length: number, past?: Past): Tensor {
  const { B, L, D } = letters(x, 'B L D', `the input of ${name}`), g = x.graph;
  const table = g.parameter(`${name}.table`, [length, D], { normal: 0.02 }, false);
  if (!past) return add(x, reshape(slice(table, 0, 0, L), [1, L, D]));
  const steps = g.constant(Int32Array.from({ length: L }, (_, i) => i), [1, L], 'int32');
  return add(x, gather(table, minimum(add(reshape(past.positions, [B, 1]), steps), length - 1)));
}

export interface AttentionOptions {
  readonly heads: number;
  /** Share of the attention weights dropped in training. */
  readonly dropout?: number;
  /** Added to the scores [B or 1, 1, L, L]: 0 where one may look, very negative where not. */
  readonly mask?: Tensor;
  /** What came before x, all of which may be looked at; the mask is then among the positions of x alone. */
  readonly past?: Past;
}

/** Multi-head self-attention of x [B, L, D]. Vaswani and others 2017. */
export function attention(name: string, x: Tensor, options: AttentionOptions): Tensor {
  const { B, L, D } = letters(x, 'B L D', `the input of ${name}`), { heads: G, past } = options;
  const E = D / G;
  if (!Number.isInteger(E)) throw new ShapeError(`${name}: width ${D} is not divisible by ${G} heads`);
  const all = linear(`${name}.in`, x, 3 * D);
  const head = (i: number): Tensor => transpose(reshape(slice(all, 2, i * D, (i + 1) * D), [B, L, G, E]), [0, 2, 1, 3]);
  const [query, key, value] = [mul(head(0), 1 / Math.sqrt(E)), head(1), head(2)];
  const now = matmul(query, swapLast(key)), seen = options.mask ? add(now, options.mask) : now;
  const weigh = (scores: Tensor): Tensor => dropout(softmax(scores), options.dropout ?? 0);
  let mixed: Tensor;
  if (past) {
    const keys = past.rows(`${name}.keys`, key), values = past.rows(`${name}.values`, value), T = past.length;
    const weights = weigh(concat([add(matmul(query, swapLast(keys)), past.unseen), seen], 3));
    mixed = add(matmul(slice(weights, 3, 0, T), values), matmul(slice(weights, 3, T, T + L), value));
  } else {
    mixed = matmul(weigh(seen), value);
  }
  return linear(`${name}.out`, reshape(transpose(mixed, [0, 2, 1, 3]), [B, L, D]), D);
}

export interface BlockOptions extends AttentionOptions {
  /** Width of the hidden layer, as a multiple of the width of the block. */
  readonly expansion: number;
}

/** A transformer block, normalised before each part. */
export function transformerBlock(name: string, x: Tensor, options: BlockOptions): Tensor {
  const rate = options.dropout ?? 0, width = x.shape.at(-1) as number;
  const seen = add(x, dropout(attention(`${name}.attention`, layerNorm(`${name}.norm1`, x), options), rate));
  const hidden = gelu(linear(`${name}.up`, layerNorm(`${name}.norm2`, seen), options.expansion * width));
  return add(seen, dropout(linear(`${name}.down`, hidden, width), rate));
}
