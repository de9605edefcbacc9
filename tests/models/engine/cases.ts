/** Every operator, layer and loss once, with shapes small enough for the oracle. */
import type { Tensor } from '../../../models/engine/graph.ts';
import { binaryCrossEntropy, sampledSoftmaxCrossEntropy, softmaxCrossEntropy, weightedMean } from '../../../models/engine/losses.ts';
import { flow, flowMatching, klToNormal, reparametrised, variational } from '../../../models/engine/generative.ts';
import {
  attention, causalMask, conv1d, conv2d, convTranspose2d, dropout, embedding, gru, layerNorm, linear, lstm, paddingMask, positioned, transformerBlock,
} from '../../../models/engine/nn.ts';
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
  { name: 'addAt', given: [m, { shape: [3], dtype: 'int32', from: 0, to: 4 }, { shape: [3] }], build: (_g, x) => op.addAt(at(x, 0), at(x, 1), at(x, 2)) },
  { name: 'where', given: [{ shape: [3, 4], dtype: 'int32' }, m, { shape: [4] }], build: (_g, x) => op.where(op.greater(at(x, 0), 0), at(x, 1), at(x, 2)) },
  { name: 'equal and cast', given: [m, { shape: [3, 4], dtype: 'int32', from: 0, to: 2 }],
    build: (_g, x) => op.mul(at(x, 0), op.cast(op.equal(at(x, 1), 1), 'float32')) },
  binary('a sequence read in steps', (a, b) => op.concat([0, 2, 1].map((i) => op.mul(op.slice(a, 1, i, i + 1), op.slice(b, 0, i, i + 1))), 0), m, { shape: [3, 1] }),
  unary('stretches over each other', (x) => op.add(op.mul(op.slice(x, 1, 0, 3), op.slice(x, 1, 1, 4)), op.slice(x, 1, 0, 1))),
  unary('stretches along two axes, and the whole', (x) => op.add(op.mul(op.slice(x, 0, 0, 1), x), op.mul(op.slice(x, 1, 2, 3), op.slice(x, 1, 0, 1)))),
  binary('convolve', (x, k) => op.convolve(x, k, { stride: [1, 1], padding: [1, 1] }), { shape: [2, 3, 5, 4] }, { shape: [2, 3, 3, 3] }),
  binary('convolve, strides that leave a rest', (x, k) => op.convolve(x, k, { stride: [2, 3], padding: [1, 0] }), { shape: [2, 2, 6, 8] }, { shape: [3, 2, 3, 2] }),
  binary('convolve, a kernel as large as the image', (x, k) => op.convolve(x, k, { stride: [1, 1], padding: [0, 0] }), { shape: [1, 2, 3, 3] }, { shape: [2, 2, 3, 3] }),
  binary('convolve, an image large enough for products', (x, k) => op.convolve(x, k, { stride: [1, 1], padding: [1, 1] }), { shape: [2, 3, 8, 9] }, { shape: [2, 3, 3, 3] }),
  binary('convolve, products of a kernel that is not square', (x, k) => op.convolve(x, k, { stride: [1, 1], padding: [0, 1] }), { shape: [2, 2, 9, 8] }, { shape: [3, 2, 2, 3] }),
  binary('convolve, a kernel turned about that is not square', (x, k) => op.convolve(x, k, { stride: [1, 1], padding: [1, 0] }), { shape: [1, 3, 4, 5] }, { shape: [2, 3, 3, 2] }),
  binary('convolveTransposed, an image large enough for products', (x, k) => op.convolveTransposed(x, k, { stride: [1, 1], padding: [1, 0] }), { shape: [2, 2, 8, 9] }, { shape: [2, 3, 3, 2] }),
  binary('convolveTransposed', (x, k) => op.convolveTransposed(x, k, { stride: [2, 2], padding: [1, 1] }), { shape: [2, 3, 4, 3] }, { shape: [3, 2, 4, 4] }),
  binary('convolveTransposed, with rows at the end', (x, k) => op.convolveTransposed(x, k, { stride: [3, 2], padding: [0, 1] }, [2, 1]),
    { shape: [1, 2, 2, 3] }, { shape: [2, 2, 3, 3] }),
  unary('maxPool', (x) => op.maxPool(x, [2, 2]), { shape: [2, 3, 4, 6] }),
  unary('maxPool, windows that overlap and a rest', (x) => op.maxPool(x, [3, 2], [2, 1]), { shape: [2, 2, 6, 4] }),
  unary('maxPool of equals', (x) => op.maxPool(op.relu(op.add(x, -1.5)), [2, 2]), { shape: [1, 2, 4, 4] }),
  unary('averagePool', (x) => op.averagePool(x, [2, 2]), { shape: [2, 3, 4, 6] }),
  unary('averagePool, windows that overlap and a rest', (x) => op.averagePool(x, [3, 3], [2, 2]), { shape: [1, 2, 6, 7] }),
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
  { name: 'positioned', given: [{ shape: [2, 3, 4] }], build: (_g, x) => positioned('p', at(x, 0), 5) },
  { name: 'dropout', given: [m], build: (_g, x) => dropout(at(x, 0), 0.5) },
  { name: 'gru', given: [{ shape: [2, 4, 3] }], build: (_g, x) => gru('r', at(x, 0), 3) },
  { name: 'lstm', given: [{ shape: [2, 4, 3] }], build: (_g, x) => lstm('r', at(x, 0), 3) },
  { name: 'conv2d', given: [{ shape: [2, 3, 5, 5] }], build: (_g, x) => conv2d('c', at(x, 0), 4, { kernel: 3, stride: 2, padding: 1 }) },
  { name: 'conv1d', given: [{ shape: [2, 3, 7] }], build: (_g, x) => conv1d('c', at(x, 0), 4, { kernel: 3, stride: 2, padding: 1 }) },
  { name: 'convTranspose2d', given: [{ shape: [2, 3, 3, 3] }], build: (_g, x) => convTranspose2d('c', at(x, 0), 2, { kernel: 4, stride: 2, padding: 1 }) },
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
  { name: 'flow matching', given: [m], build: (_g, x) => flowMatching((p, t) => linear('v', op.concat([p, t], 1), 4), at(x, 0)) },
  { name: 'flow', given: [m], build: (_g, x) => flow((p, t) => op.tanh(linear('v', op.concat([p, t], 1), 4)), at(x, 0), 2) },
  binary('KL from a normal', (mean, logVariance) => klToNormal({ mean, logVariance }), m, m),
  binary('reparametrised', (mean, logVariance) => reparametrised({ mean, logVariance }), m, m),
  { name: 'variational', given: [{ shape: [3, 2, 2] }, m, m], build: (_g, x) => variational(at(x, 0), { mean: at(x, 1), logVariance: at(x, 2) }, 0.5) },
  { name: 'binary cross-entropy', given: [m, { shape: [3, 4], from: 0, to: 1 }], build: (_g, x) => binaryCrossEntropy(at(x, 0), at(x, 1)) },
];
