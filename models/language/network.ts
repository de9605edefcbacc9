/** Reads a question: hashed features to tokens, their neighbours, one transformer block; then an intent for all and a tag for each. */
import { letters } from '../engine/graph.ts';
import type { Tensor } from '../engine/graph.ts';
import { dropout, layerNorm, linear, paddingMask, transformerBlock } from '../engine/nn.ts';
import { add, concat, gather, gelu, mul, pad, reshape, slice, softmax, sum } from '../engine/ops.ts';
import { INTENTS, TAGS } from './labels.ts';
import { FEATURES, LENGTH, ROWS } from './tokens.ts';

const EMBEDDING = 32, WIDTH = 56, HEADS = 4, DROPOUT = 0.2;

export interface ReadingTensors {
  /** [B, intents]. */
  readonly intents: Tensor;
  /** [B * L, tags]; who wants the intent alone leaves it. */
  readonly tags: () => Tensor;
}
export interface Heads { readonly intents: number; readonly tags: number }
export const HEADS_OF_SHOP: Heads = { intents: INTENTS.length, tags: TAGS };

/** features int32 [B, L * F], present float32 [B, L * F] (1 where there is a feature), valid [B, L] (1 where there is a token). */
export function readQuestion(features: Tensor, present: Tensor, valid: Tensor, heads: Heads = HEADS_OF_SHOP): ReadingTensors {
  const { B } = letters(valid, 'B L', 'valid', { L: LENGTH }), g = valid.graph, L = LENGTH;
  const table = g.parameter('token.table', [ROWS, EMBEDDING], { normal: 0.1 }, false);
  const rows = reshape(gather(table, reshape(features, [B * L * FEATURES])), [B * L, FEATURES, EMBEDDING]);
  const bag = sum(mul(rows, reshape(present, [B * L, FEATURES, 1])), [1]);
  const tokens = dropout(reshape(bag, [B, L, EMBEDDING]), DROPOUT);
  const near = gelu(linear('near', withNeighbours(tokens), WIDTH));
  const placed = add(near, g.parameter('place', [1, L, WIDTH], { normal: 0.02 }, false));
  const block = transformerBlock('block0', placed, { heads: HEADS, expansion: 2, dropout: DROPOUT, mask: paddingMask(valid) });
  const seen = layerNorm('norm', block);
  const glance = softmax(add(reshape(linear('glance', seen, 1), [B, L]), reshape(paddingMask(valid), [B, L])));
  const whole = sum(mul(seen, reshape(glance, [B, L, 1])), [1]);
  const flat = sum(mul(near, reshape(valid, [B, L, 1])), [1]);
  const summary = dropout(concat([whole, layerNorm('flat', flat)], 1), DROPOUT);
  return {
    intents: linear('intent', summary, heads.intents),
    tags: () => reshape(linear('tag', concat([seen, near], 2), heads.tags), [B * L, heads.tags]),
  };
}

/** Each token with the two before and the two after it, zero past the ends: [B, L, 5 D]. */
function withNeighbours(x: Tensor): Tensor {
  const { L } = letters(x, 'B L D', 'tokens');
  const wide = pad(x, 1, 2, 2);
  return concat([0, 1, 2, 3, 4].map((shift) => slice(wide, 1, shift, shift + L)), 2);
}
