/** The network of taste: products to vectors, a shopper's events to a vector, liking as their dot product (after SASRec, Kang and McAuley 2018). */
import { INTERACTION_KINDS } from '../../shared/interaction.ts';
import { letters } from '../engine/graph.ts';
import type { Tensor } from '../engine/graph.ts';
import { causalMask, dropout, embedding, layerNorm, linear, transformerBlock } from '../engine/nn.ts';
import { add, concat, gather, mul, reshape } from '../engine/ops.ts';
import { GAPS } from './gaps.ts';
import { MOVES } from './history.ts';

/** Width of taste; a vector has one element more, for what everybody likes. */
export const WIDTH = 32;
export const VECTOR = WIDTH + 1;
/** Positions: the start, which carries what was liked long ago, and the last 23 events. */
export const LENGTH = 24;
/** Kind 0 is the start of a history. */
export const KINDS = INTERACTION_KINDS.length + 1;
const HEADS = 2, DROPOUT = 0.2;

/** Products' features [V, FEATURES] to vectors [V, VECTOR]; the last element is general appeal. */
export function itemTower(features: Tensor): Tensor {
  return linear('item', features, VECTOR, { bias: false });
}

/** What happened at each position, int32 [B, L]: the kind, the time since the event before, and whether it is in the same store. */
export interface Happened { readonly kinds: Tensor; readonly gaps: Tensor; readonly moves: Tensor }

/** What stands at each position: product vectors [B, L, WIDTH]; at the start the mean of what was liked long ago. Out [B, L, WIDTH]. */
export function shopperTower(vectors: Tensor, { kinds, gaps, moves }: Happened): Tensor {
  const { B, L } = letters(vectors, 'B L D', 'vectors', { D: WIDTH }), g = vectors.graph;
  const gate = reshape(gather(g.parameter('kind.gate', [KINDS], { constant: 1 }, false), kinds), [B, L, 1]);
  const place = g.parameter('place', [1, L, WIDTH], { normal: 0.02 }, false);
  const when = add(embedding('gap', g, gaps, GAPS, WIDTH), embedding('move', g, moves, MOVES, WIDTH));
  const tokens = add(add(add(mul(vectors, gate), embedding('kind', g, kinds, KINDS, WIDTH)), when), place);
  const seen = transformerBlock('block0', dropout(tokens, DROPOUT), { heads: HEADS, expansion: 2, dropout: DROPOUT, mask: causalMask(g, L) });
  return linear('shopper', layerNorm('norm', seen), WIDTH);
}

/** [N, WIDTH] with a 1 after it, that meets the products' appeal. */
export function withAppeal(shopper: Tensor): Tensor {
  const { N } = letters(shopper, 'N D', 'shopper');
  return concat([shopper, shopper.graph.constant(new Float32Array(N).fill(1), [N, 1])], 1);
}
