/** The networks whose training step is measured, of the shapes in notes/models.md, with made-up batches. */
import { flowMatching } from '../../../models/engine/generative.ts';
import type { Graph, Tensor } from '../../../models/engine/graph.ts';
import { sampledSoftmaxCrossEntropy, softmaxCrossEntropy } from '../../../models/engine/losses.ts';
import { causalMask, conv2d, embedding, gru, layerNorm, linear, positioned, transformerBlock } from '../../../models/engine/nn.ts';
import { concat, gather, gelu, matmul, maxPool, mean, mul, relu, reshape, sub, swapLast } from '../../../models/engine/ops.ts';
import type { Past } from '../../../models/engine/past.ts';

export interface BenchNetwork {
  readonly name: string;
  /** The loss of a batch of B. */
  readonly loss: (g: Graph, B: number) => Tensor;
  readonly batch: number;
  /** The batch on which tfjs' backends are compared: its cpu would take up to two minutes for the whole. */
  readonly compared: number;
  /** Integers of the inputs of that type lie below this. */
  readonly below: number;
}

interface Sizes { readonly V: number; readonly D: number; readonly blocks: number; readonly heads: number; readonly T: number }

/** int32 tokens [B, L] to states [B, L, D], through blocks that look back. */
function lookingBack(tokens: Tensor, { V, D, blocks, heads, T }: Sizes, past?: Past): Tensor {
  const g = tokens.graph;
  let x = positioned('place', embedding('token', g, tokens, V, D), T, past);
  const mask = causalMask(g, tokens.shape[1] as number);
  for (let i = 0; i < blocks; i++) x = transformerBlock(`block${i}`, x, { heads, expansion: 4, mask, past });
  return layerNorm('norm', x);
}

const SASREC = { V: 3700, D: 64, blocks: 2, heads: 2, T: 100 }, NEGATIVES = 256;
export const TEXT = { V: 2000, D: 128, blocks: 4, heads: 4, T: 64 };

/** Logits [B * L, V] of what comes next, scored by the table that the tokens were read with. */
export function nextOf(states: Tensor, V: number, D: number): Tensor {
  const table = states.graph.parameter('token.table', [V, D], { normal: 0.02 }, false);
  return matmul(reshape(states, [states.shape.slice(0, -1).reduce((n, d) => n * d, 1), D]), swapLast(table));
}

/** The text model: int32 tokens [B, L] to logits [B, L, V]. */
export function textModel(tokens: Tensor, past?: Past): Tensor {
  return reshape(nextOf(lookingBack(tokens, TEXT, past), TEXT.V, TEXT.D), [...tokens.shape, TEXT.V]);
}

export const BENCH_NETWORKS: readonly BenchNetwork[] = [
  {
    name: 'sasrec', below: SASREC.V, batch: 64, compared: 8,
    loss: (g, B) => {
      const states = lookingBack(g.input('items', [B, SASREC.T], 'int32'), SASREC);
      return mean(softmaxCrossEntropy(nextOf(states, SASREC.V, SASREC.D), g.input('next', [B * SASREC.T], 'int32')), [0]);
    },
  },
  {
    name: 'sasrec-sampled', below: SASREC.V, batch: 64, compared: 8,
    loss: (g, B) => {
      const N = B * SASREC.T, { V, D, T } = SASREC;
      const query = reshape(lookingBack(g.input('items', [B, T], 'int32'), SASREC), [N, D]);
      const table = g.parameter('token.table', [V, D], { normal: 0.02 }, false);
      const positiveIds = g.input('next', [N], 'int32'), negativeIds = g.input('negatives', [NEGATIVES], 'int32');
      const logChance = g.constant(new Float32Array(NEGATIVES).fill(Math.log(NEGATIVES / V)), [NEGATIVES]);
      return mean(sampledSoftmaxCrossEntropy(query, {
        positives: gather(table, positiveIds), positiveIds, negatives: gather(table, negativeIds), negativeIds, logChance,
      }), [0]);
    },
  },
  {
    name: 'text', below: TEXT.V, batch: 32, compared: 4,
    loss: (g, B) => {
      const states = lookingBack(g.input('tokens', [B, TEXT.T], 'int32'), TEXT);
      return mean(softmaxCrossEntropy(nextOf(states, TEXT.V, TEXT.D), g.input('next', [B * TEXT.T], 'int32')), [0]);
    },
  },
  {
    name: 'gru', below: 2, batch: 32, compared: 4,
    loss: (g, B) => {
      const off = sub(linear('out', gru('gru', g.input('x', [B, 64, 128]), 128), 128), g.input('y', [B, 64, 128]));
      return mean(mul(off, off), [0, 1, 2]);
    },
  },
  {
    name: 'cnn', below: 10, batch: 32, compared: 4,
    loss: (g, B) => {
      let x = g.input('pictures', [B, 3, 64, 64]);
      for (const [i, channels] of [16, 32, 64].entries()) x = maxPool(relu(conv2d(`conv${i}`, x, channels, { kernel: 3, padding: 1 })), [2, 2]);
      const logits = linear('out', mean(x, [2, 3]), 10);
      return mean(softmaxCrossEntropy(logits, g.input('labels', [B], 'int32')), [0]);
    },
  },
  {
    name: 'flow', below: 2, batch: 256, compared: 256,
    loss: (g, B) => mean(flowMatching((x, t) => {
      const hidden = gelu(linear('l1', gelu(linear('l0', concat([x, t], 1), 256)), 256));
      return linear('out', gelu(linear('l2', hidden, 256)), 64);
    }, g.input('data', [B, 64])), [0]),
  },
];
