/** Says an act: its facts are read first, then the sentence is made word by word, at each with what is still to be said. */
import { letters } from '../../engine/graph.ts';
import type { Tensor } from '../../engine/graph.ts';
import { causalMask, dropout, embedding, layerNorm, linear, positioned, transformerBlock } from '../../engine/nn.ts';
import { add } from '../../engine/ops.ts';
import type { Past } from '../../engine/past.ts';

/** Positions of an act and its sentence together. */
export const LENGTH = 56;
const WIDTH = 96, HEADS = 4, BLOCKS = 2, DROPOUT = 0.2;

export interface Sizes {
  /** Words, holes and parts of acts together; and those of them that may be said, which come first. */
  readonly tokens: number;
  readonly said: number;
  /** Holes that can be open. */
  readonly holes: number;
}

/** tokens int32 [B, L], open [B, L, holes] (1 where a hole is not filled yet); logits [B, L, said] of the next word. */
export function sayNext(tokens: Tensor, open: Tensor, sizes: Sizes, past?: Past): Tensor {
  const { L } = letters(tokens, 'B L', 'tokens'), g = tokens.graph;
  letters(open, 'B L H', 'open', { L, H: sizes.holes });
  const words = embedding('word', g, tokens, sizes.tokens, WIDTH, 0.1);
  const mask = causalMask(g, L);
  let x = dropout(positioned('place', add(words, linear('open', open, WIDTH)), LENGTH, past), DROPOUT);
  for (let i = 0; i < BLOCKS; i++) x = transformerBlock(`block${i}`, x, { heads: HEADS, expansion: 3, dropout: DROPOUT, mask, ...(past && { past }) });
  return linear('next', dropout(layerNorm('norm', x), DROPOUT), sizes.said);
}
