/**
 * Reads a question on two paths: hashed features to tokens, their neighbours and one transformer block; and runs of words
 * and letters wherever they stand, summed (the wide part of Cheng and others 2016, with a layer of its own). Then an
 * intent and a mood for all, and a tag for each token.
 */
import { letters } from '../engine/graph.ts';
import type { Graph, Tensor } from '../engine/graph.ts';
import { dropout, layerNorm, linear, paddingMask, transformerBlock } from '../engine/nn.ts';
import { add, concat, gather, gelu, mul, pad, reshape, slice, softmax, sum } from '../engine/ops.ts';
import { INTENTS, MOODS, TAGS } from './labels.ts';
import { FEATURES, GRAM_ROWS, GRAMS, LENGTH, ROWS } from './tokens.ts';

const EMBEDDING = 32, WIDTH = 56, WIDE = 32, HEADS = 4, DROPOUT = 0.2;

export interface ReadingTensors {
  /** [B, intents]. */
  readonly intents: Tensor;
  /** [B, moods]. */
  readonly moods: Tensor;
  /** [B * L, tags]. */
  readonly tags: Tensor;
}

/** What is read of B questions. */
export interface Asked {
  /** int32 [B, L * F] rows of the tokens' table, and 1 where there is a feature. */
  readonly features: Tensor;
  readonly present: Tensor;
  /** [B, L], 1 where there is a token. */
  readonly valid: Tensor;
  /** int32 [B, G] rows of the runs' table, and how much each counts. */
  readonly grams: Tensor;
  readonly weights: Tensor;
}

/** The inputs of a graph that reads B questions, by their names in the feed. */
export const askedOf = (g: Graph, B: number): Asked => ({
  features: g.input('features', [B, LENGTH * FEATURES], 'int32'), present: g.input('present', [B, LENGTH * FEATURES]), valid: g.input('valid', [B, LENGTH]),
  grams: g.input('grams', [B, GRAMS], 'int32'), weights: g.input('weights', [B, GRAMS]),
});

/** How many answers there are of each kind. */
export interface Heads { readonly intents: number; readonly moods: number; readonly tags: number }
const HEADS_OF_SHOP: Heads = { intents: INTENTS.length, moods: MOODS.length, tags: TAGS };

export function readQuestion({ features, present, valid, grams, weights }: Asked, heads: Heads = HEADS_OF_SHOP): ReadingTensors {
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
  const summary = dropout(concat([whole, layerNorm('flat', flat), wide(grams, weights)], 1), DROPOUT);
  return {
    intents: linear('intent', summary, heads.intents),
    moods: linear('mood', summary, heads.moods),
    tags: reshape(linear('tag', concat([seen, near], 2), heads.tags), [B * L, heads.tags]),
  };
}

/** Each token with the two before and the two after it, zero past the ends: [B, L, 5 D]. */
function withNeighbours(x: Tensor): Tensor {
  const { L } = letters(x, 'B L D', 'tokens');
  const wide = pad(x, 1, 2, 2);
  return concat([0, 1, 2, 3, 4].map((shift) => slice(wide, 1, shift, shift + L)), 2);
}

/** What the runs say together: [B, WIDE]. */
function wide(grams: Tensor, weights: Tensor): Tensor {
  const { B, G } = letters(grams, 'B G', 'grams'), g = grams.graph;
  const table = g.parameter('gram.table', [GRAM_ROWS, WIDE], { normal: 0.05 }, false);
  const all = reshape(gather(table, reshape(grams, [B * G])), [B, G, WIDE]);
  return gelu(add(sum(mul(all, reshape(weights, [B, G, 1])), [1]), g.parameter('gram.bias', [WIDE], { constant: 0 }, false)));
}
