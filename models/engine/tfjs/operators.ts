/**
 * Each operator of ONNX that the engine writes, in terms of tfjs.
 *
 * Images are [N, C, H, W] here and [N, H, W, C] there, kernels [O, C, h, w] and [h, w, C, O]; padding is put on by
 * itself, since tfjs has no gradient for a convolution with its own padding on each side.
 */
import type * as Core from '@tensorflow/tfjs-core';
import type { DType } from '../graph.ts';
import type { OnnxNode } from '../onnx-reader.ts';
import { ELEMENT } from '../onnx.ts';

export type Tf = Omit<typeof Core, 'default'>;
type T = Core.Tensor;

/** An operator's node with its inputs; `ints(i)` is the constant that input `i` is, as numbers. */
export interface Call { readonly node: OnnxNode; readonly x: readonly T[]; readonly ints: (i: number) => readonly number[] }
export type Operator = (call: Call) => T | readonly T[];

const NCHW_TO_NHWC = [0, 2, 3, 1], NHWC_TO_NCHW = [0, 3, 1, 2], KERNELS = [2, 3, 1, 0];
type Pair = [number, number];
/** tfjs has no int64. */
export const TF_TYPE: Readonly<Record<DType, 'float32' | 'int32' | 'bool'>> = { float32: 'float32', int32: 'int32', int64: 'int32', bool: 'bool' };
const TYPES = new Map((Object.keys(ELEMENT) as DType[]).map((dtype) => [ELEMENT[dtype], TF_TYPE[dtype]]));

/** All operators by their ONNX name. */
export function operatorsOf(tf: Tf): Readonly<Record<string, Operator>> {
  const first = (f: (x: T) => T): Operator => ({ x: [x] }) => f(x as T);
  const both = (f: (a: T, b: T) => T): Operator => ({ x: [a, b] }) => f(a as T, b as T);
  const list = (node: OnnxNode, name: string): number[] => [...(node.attributes[name] as readonly number[])];
  const pair = (node: OnnxNode, name: string): Pair => list(node, name).slice(0, 2) as Pair;
  const shapeOf = (x: T | undefined): number[] => [...(x as T).shape];
  const spread = (x: T, like: readonly T[]): T => like.reduce<T>((sum, other) => tf.add(sum, tf.zerosLike(tf.cast(other, 'float32'))), x);

  return {
    Add: both(tf.add), Sub: both(tf.sub), Mul: both(tf.mul), Div: both(tf.div), Min: both(tf.minimum),
    Greater: both(tf.greater), Equal: both(tf.equal), Identity: first(tf.clone),
    Neg: first(tf.neg), Exp: first(tf.exp), Log: first(tf.log), Sqrt: first(tf.sqrt), Tanh: first(tf.tanh), Sigmoid: first(tf.sigmoid),
    Softplus: first(tf.softplus), Relu: first(tf.relu), Erf: first(tf.erf),
    Gelu: first((x) => tf.mul(tf.mul(x, 0.5), tf.add(1, tf.erf(tf.mul(x, Math.SQRT1_2))))),
    Softmax: first((x) => tf.softmax(x)), LogSoftmax: first((x) => tf.logSoftmax(x)),
    LayerNormalization: ({ node, x: [x, gain, offset] }) => {
      const { mean, variance } = tf.moments(x as T, -1, true);
      const unit = tf.div(tf.sub(x as T, mean), tf.sqrt(tf.add(variance, node.attributes['epsilon'] as number)));
      return tf.add(tf.mul(unit, gain as T), offset as T);
    },
    MatMul: ({ x: [a, b] }) => {
      const left = a as T, right = b as T, [k, m] = right.shape as Pair;
      if (right.rank > 2 || left.rank === 2) return tf.matMul(left, right);
      return tf.reshape(tf.matMul(tf.reshape(left, [-1, k]), right), [...left.shape.slice(0, -1), m]);
    },
    Cast: ({ node, x: [x] }) => tf.cast(x as T, TYPES.get(node.attributes['to'] as number) as T['dtype']),
    Transpose: ({ node, x: [x] }) => tf.transpose(x as T, list(node, 'perm')),
    Reshape: ({ x: [x], ints }) => tf.reshape(x as T, [...ints(1)]),
    Expand: ({ x: [x], ints }) => tf.mul(x as T, tf.ones([...ints(1)])),
    Slice: ({ x: [x], ints }) => {
      const begin = shapeOf(x).fill(0), length = shapeOf(x), axis = ints(3)[0] as number;
      begin[axis] = ints(1)[0] as number;
      length[axis] = (ints(2)[0] as number) - (begin[axis] as number);
      return tf.slice(x as T, begin, length);
    },
    Pad: ({ x: [x], ints }) => tf.pad(x as T, shapeOf(x).map((_, i, { length }) => [ints(1)[i], ints(1)[i + length]] as Pair)),
    Concat: ({ node, x }) => tf.concat([...x], node.attributes['axis'] as number),
    ReduceSum: ({ node, x: [x], ints }) => tf.sum(x as T, [...ints(1)], node.attributes['keepdims'] === 1),
    Gather: ({ x: [table, index] }) => tf.gather(table as T, index as Core.Tensor1D),
    GatherElements: ({ x: [x, index] }) => {
      const at = tf.cast(tf.reshape(index as T, [-1]), 'int32') as Core.Tensor1D;
      return tf.sum(tf.mul(x as T, tf.cast(tf.oneHot(at, shapeOf(x)[1] as number), 'float32')), 1, true);
    },
    Where: ({ x: [c, yes, no] }) => {
      const condition = tf.cast(c as T, 'float32'), all = [condition, yes as T, no as T];
      return tf.where(tf.cast(spread(condition, all), 'bool'), spread(yes as T, all), spread(no as T, all));
    },
    ScatterND: ({ x: [zeros, at, rows] }) => tf.add(zeros as T, tf.scatterND(tf.cast(at as T, 'int32'), rows as T, shapeOf(zeros))),
    ScatterElements: ({ x: [x, index, values] }) => {
      const at = tf.cast(tf.reshape(index as T, [-1]), 'int32') as Core.Tensor1D, [, V] = shapeOf(x) as Pair;
      return tf.add(x as T, tf.mul(tf.cast(tf.oneHot(at, V), 'float32'), values as T));
    },
    Conv: ({ node, x: [x, kernels] }) => {
      const [h, w] = pair(node, 'pads'), image = tf.pad(tf.transpose(x as T, NCHW_TO_NHWC), [[0, 0], [h, h], [w, w], [0, 0]]) as Core.Tensor4D;
      const y = tf.conv2d(image, tf.transpose(kernels as T, KERNELS) as Core.Tensor4D, pair(node, 'strides'), 'valid', 'NHWC', pair(node, 'dilations'));
      return tf.transpose(y, NHWC_TO_NCHW);
    },
    ConvTranspose: ({ node, x: [x, kernels] }) => {
      const [N, , H, W] = shapeOf(x) as [number, number, number, number], [, C, h, w] = shapeOf(kernels) as [number, number, number, number];
      const [down, across] = pair(node, 'strides'), [top, left] = pair(node, 'pads'), [under, beside] = pair(node, 'output_padding');
      const whole: [number, number, number, number] = [N, (H - 1) * down + h + under, (W - 1) * across + w + beside, C];
      const image = tf.transpose(x as T, NCHW_TO_NHWC) as Core.Tensor4D, turned = tf.transpose(kernels as T, KERNELS) as Core.Tensor4D;
      const y = tf.conv2dTranspose(image, turned, whole, [down, across], 'valid');
      return tf.transpose(tf.slice(y, [0, top, left, 0], [N, whole[1] - 2 * top, whole[2] - 2 * left, C]), NHWC_TO_NCHW);
    },
    MaxPool: ({ node, x: [x] }) => {
      const window = pair(node, 'kernel_shape'), strides = pair(node, 'strides'), shape = shapeOf(x);
      const [N, C, H, W] = shape as [number, number, number, number], each = tf.reshape(x as T, [N * C, H, W, 1]) as Core.Tensor4D;
      const y = tf.maxPool(each, window, strides, 'valid'), back = [N, C, ...y.shape.slice(1, 3)];
      if (node.outputs.length === 1) return tf.reshape(y, back);
      return [tf.reshape(y, back), tf.reshape(tf.maxPoolWithArgmax(each, window, strides, 'valid', true)['indexes'] as T, back)];
    },
    AveragePool: ({ node, x: [x] }) => {
      const y = tf.avgPool(tf.transpose(x as T, NCHW_TO_NHWC) as Core.Tensor4D, pair(node, 'kernel_shape'), pair(node, 'strides'), 'valid');
      return tf.transpose(y, NHWC_TO_NCHW);
    },
  };
}
