/** Every operator, layer and loss once, with shapes small enough for the oracle. */
import type { Tensor } from '../../../models/engine/graph.ts';
import { binaryCrossEntropy, sampledSoftmaxCrossEntropy, softmaxCrossEntropy, weightedMean } from '../../../models/engine/losses.ts';
import { attention, causalMask, embedding, gru, layerNorm, linear, paddingMask, transformerBlock } from '../../../models/engine/nn.ts';
import * as op from '../../../models/engine/ops.ts';
import type { Case } from './oracle.ts';

const m = { shape: [3, 4] }, positive = { shape: [3, 4], from: 0.3, to: 2 };
const at = (x: Tensor[], i: number): Tensor => x[i] as Tensor;

const unary = (name: string, f: (x: Tensor) => Tensor, given = m): Case => ({ name, given: [given], build: (_g, x) => f(at(x, 0)) });
const binary = (name: string, f: (a: Tensor, b: Tensor) => Tensor, a: Case['given'][number], b: Case['given'][number]): Case =>
  ({ name, given: [a, b], build: (_g, x) => f(at(x, 0), at(x, 1)) });

export const OP_CASES: readonly Case[] = [
  binary('add', op.add, m, m), binary('add, a row spread', op.add, m, { shape: [4] }), binary('add, a column spread', op.add, { shape: [3, 1] }, m),
  binary('sub', op.sub, m, { shape: [2, 3, 4] }), binary('mul', op.mul, m, { shape: [1, 4] }), binary('div', op.div, m, positive),
  binary('minimum', op.minimum, m, m),
  unary('neg', op.neg), unary('exp', op.exp), unary('log', op.log, positive), unary('sqrt', op.sqrt, positive), unary('tanh', op.tanh),
  unary('sigmoid', op.sigmoid), unary('softplus', op.softplus), unary('relu', op.relu), unary('erf', op.erf), unary('gelu', op.gelu),
  unary('softmax', op.softmax), unary('logSoftmax', op.logSoftmax),
  binary('matmul', op.matmul, m, { shape: [4, 5] }), binary('matmul, one matrix for a batch', op.matmul, { shape: [2, 3, 4] }, { shape: [4, 5] }),
  binary('matmul, batches', op.matmul, { shape: [2, 2, 3, 4] }, { shape: [2, 2, 4, 3] }),
  unary('transpose', (x) => op.transpose(x, [2, 0, 1]), { shape: [2, 3, 4] }), unary('swapLast', op.swapLast),
  unary('reshape', (x) => op.reshape(x, [2, 6])), unary('expand', (x) => op.expand(x, [2, 3, 4])),
  unary('slice', (x) => op.slice(x, 1, 1, 3)), unary('pad', (x) => op.pad(x, 0, 1, 2)), binary('concat', (a, b) => op.concat([a, b], 1), m, { shape: [3, 2] }),
  unary('sum', (x) => op.sum(x, [0])), unary('sum, kept', (x) => op.sum(x, [1], true)), unary('mean', (x) => op.mean(x, [0, 1])), unary('total', op.total),
  { name: 'gather, a row twice', given: [m, { shape: [2, 3], dtype: 'int32', from: 0, to: 3 }], build: (_g, x) => op.gather(at(x, 0), at(x, 1)) },
  { name: 'pick', given: [m, { shape: [3], dtype: 'int32', from: 0, to: 4 }], build: (_g, x) => op.pick(at(x, 0), at(x, 1)) },
  { name: 'oneHot', given: [m, { shape: [3], dtype: 'int32', from: 0, to: 4 }], build: (_g, x) => op.mul(at(x, 0), op.oneHot(at(x, 1), 4)) },
  { name: 'where', given: [{ shape: [3, 4], dtype: 'int32' }, m, { shape: [4] }], build: (_g, x) => op.where(op.greater(at(x, 0), 0), at(x, 1), at(x, 2)) },
  { name: 'equal and cast', given: [m, { shape: [3, 4], dtype: 'int32', from: 0, to: 2 }],
    build: (_g, x) => op.mul(at(x, 0), op.cast(op.equal(at(x, 1), 1), 'float32')) },
];

export const LAYER_CASES: readonly Case[] = [
  { name: 'linear', given: [{ shape: [2, 3, 4] }], build: (_g, x) => linear('l', at(x, 0), 5) },
  { name: 'embedding', given: [{ shape: [2, 3], dtype: 'int32', from: 0, to: 6 }], build: (g, x) => embedding('e', g, at(x, 0), 6, 4) },
  { name: 'layer norm', given: [{ shape: [2, 3, 4] }], build: (_g, x) => layerNorm('n', at(x, 0)) },
  { name: 'attention', given: [{ shape: [2, 3, 4] }], build: (_g, x) => attention('a', at(x, 0), { heads: 2 }) },
  { name: 'attention, causal', given: [{ shape: [2, 5, 4] }], build: (g, x) => attention('a', at(x, 0), { heads: 2, mask: causalMask(g, 5) }) },
  { name: 'attention, padded', given: [{ shape: [2, 3, 4] }],
    build: (g, x) => attention('a', at(x, 0), { heads: 1, mask: paddingMask(g.constant([0, 1, 1, 1, 1, 1], [2, 3])) }) },
  { name: 'transformer block', given: [{ shape: [2, 4, 4] }],
    build: (g, x) => transformerBlock('b', at(x, 0), { heads: 2, expansion: 2, mask: causalMask(g, 4) }) },
  { name: 'gru', given: [{ shape: [2, 4, 3] }], build: (_g, x) => gru('r', at(x, 0), 3) },
];

export const LOSS_CASES: readonly Case[] = [
  { name: 'softmax cross-entropy', given: [{ shape: [4, 5] }, { shape: [4], dtype: 'int32', from: 0, to: 5 }],
    build: (_g, x) => softmaxCrossEntropy(at(x, 0), at(x, 1)) },
  { name: 'sampled softmax cross-entropy',
    given: [{ shape: [3, 4] }, { shape: [3, 4] }, { shape: [3], dtype: 'int32', from: 0, to: 4 }, { shape: [5, 4] },
      { shape: [5], dtype: 'int32', from: 0, to: 6 }, { shape: [5], from: -3, to: -1 }],
    build: (_g, x) => sampledSoftmaxCrossEntropy(at(x, 0), {
      positives: at(x, 1), positiveIds: at(x, 2), negatives: at(x, 3), negativeIds: at(x, 4), logChance: at(x, 5),
    }) },
  { name: 'weighted mean', given: [{ shape: [6] }, { shape: [6], from: 0, to: 1 }], build: (_g, x) => weightedMean(at(x, 0), at(x, 1)) },
  { name: 'binary cross-entropy', given: [m, { shape: [3, 4], from: 0, to: 1 }], build: (_g, x) => binaryCrossEntropy(at(x, 0), at(x, 1)) },
];
