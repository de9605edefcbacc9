/**
 * Two halves trained together. The reader turns a description into a family, a tag for each word, and a vector; the
 * maker is a flow that carries noise to a design's code, given the family and that vector. In training the vector is
 * left out now and then, so that the same maker also makes what is usual without any words (Ho and Salimans 2022).
 */
import { letters } from '../../engine/graph.ts';
import type { Tensor } from '../../engine/graph.ts';
import type { Velocity } from '../../engine/generative.ts';
import { dropout, embedding, layerNorm, linear, paddingMask, transformerBlock } from '../../engine/nn.ts';
import { add, concat, exp, gather, gelu, mul, pad, reshape, slice, softmax, sub, sum } from '../../engine/ops.ts';
import { TAGS } from './labels.ts';
import { FRAME } from './read.ts';

const EMBEDDING = 32, WIDTH = 64, HEADS = 4, BLOCKS = 2, DROPOUT = 0.15;
/** Length of what the maker is told of the words. */
export const VECTOR = 48;
const HIDDEN = 160, FAMILY = 24, MOMENTS = [0, 0.25, 0.5, 0.75, 1], MOMENT = 0.2;

export interface Reading {
  /** [B, families + 1]: the last is nothing that is made here. */
  readonly families: Tensor;
  /** [B, L, tags]. */
  readonly tags: Tensor;
  /** [B, VECTOR]. */
  readonly vector: Tensor;
}

/** features int32 [B, L * F], present float32 [B, L * F] (1 where there is a feature), valid [B, L] (1 where there is a token); L up to that of the frame. */
export function readDescription(features: Tensor, present: Tensor, valid: Tensor, families: number): Reading {
  const { length, features: F, rows } = FRAME, { B, L } = letters(valid, 'B L', 'valid'), g = valid.graph;
  const table = g.parameter('token.table', [rows, EMBEDDING], { normal: 0.1 }, false);
  const each = reshape(gather(table, reshape(features, [B * L * F])), [B * L, F, EMBEDDING]);
  const bag = sum(mul(each, reshape(present, [B * L, F, 1])), [1]), tokens = dropout(reshape(bag, [B, L, EMBEDDING]), DROPOUT);
  const near = gelu(linear('near', withNeighbours(tokens), WIDTH));
  let x = add(near, reshape(slice(g.parameter('place', [length, WIDTH], { normal: 0.02 }, false), 0, 0, L), [1, L, WIDTH]));
  for (let i = 0; i < BLOCKS; i++) x = transformerBlock(`block${i}`, x, { heads: HEADS, expansion: 2, dropout: DROPOUT, mask: paddingMask(valid) });
  const seen = layerNorm('norm', x), glance = (name: string): Tensor => {
    const weights = softmax(add(reshape(linear(name, seen, 1), [B, L]), reshape(paddingMask(valid), [B, L])));
    return sum(mul(seen, reshape(weights, [B, L, 1])), [1]);
  };
  const flat = layerNorm('flat', sum(mul(near, reshape(valid, [B, L, 1])), [1]));
  return {
    families: linear('family', dropout(concat([glance('noun'), flat], 1), DROPOUT), families + 1),
    tags: linear('tag', concat([seen, near], 2), TAGS),
    vector: layerNorm('vector.norm', linear('vector', concat([glance('look'), flat], 1), VECTOR)),
  };
}

/** Each token with the two before and the two after it, zero past the ends: [B, L, 5 D]. */
function withNeighbours(x: Tensor): Tensor {
  const { L } = letters(x, 'B L D', 'tokens'), wide = pad(x, 1, 2, 2);
  return concat([0, 1, 2, 3, 4].map((shift) => slice(wide, 1, shift, shift + L)), 2);
}

/**
 * How a design's code [B, D] moves at time t [B, 1]. family int32 [B]; vector [B, VECTOR], and told [B, 1] which is 1
 * where the vector counts and 0 where nothing was said; mask [B, D], 1 in the places of the family.
 */
export function designVelocity(family: Tensor, vector: Tensor, told: Tensor, mask: Tensor, families: number): Velocity {
  const { D } = letters(mask, 'B D', 'mask'), g = mask.graph, kind = embedding('maker.family', g, family, families, FAMILY, 0.3);
  return (x, t) => {
    const what = mul(vector, told);
    let h = gelu(linear('maker.in', concat([mul(x, mask), t, ...clock(t), kind, what, told], 1), HIDDEN));
    for (const i of [0, 1]) h = add(h, gelu(linear(`maker.hidden${i}`, layerNorm(`maker.norm${i}`, h), HIDDEN)));
    return mul(linear('maker.out', concat([h, kind, what], 1), D), mask);
  };
}

/** A time [B, 1] as how near it is to each of some moments. */
function clock(t: Tensor): Tensor[] {
  return MOMENTS.map((moment) => {
    const off = mul(sub(t, moment), 1 / MOMENT);
    return exp(mul(mul(off, off), -1));
  });
}
