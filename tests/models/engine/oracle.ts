/** The oracle: the same graph interpreted by tfjs, whose own gradients are then compared with ours. */
import { tf } from './tfjs.ts';
import { gradients } from '../../../models/engine/autodiff.ts';
import { Graph, size } from '../../../models/engine/graph.ts';
import type { DType, Node, Shape, Tensor } from '../../../models/engine/graph.ts';
import { mul, reshape, total } from '../../../models/engine/ops.ts';
import { randomFrom } from '../../../models/engine/random.ts';
import { openSession, programOf } from '../../../models/engine/session.ts';
import type { Values } from '../../../models/engine/session.ts';

const TF_TYPE: Record<DType, 'float32' | 'int32' | 'bool'> = { float32: 'float32', int32: 'int32', int64: 'int32', bool: 'bool' };

type Run = (x: tf.Tensor[], node: Node) => tf.Tensor;
const first = (f: (x: tf.Tensor) => tf.Tensor): Run => ([x]) => f(x as tf.Tensor);
const both = (f: (a: tf.Tensor, b: tf.Tensor) => tf.Tensor): Run => ([a, b]) => f(a as tf.Tensor, b as tf.Tensor);
const axis = (node: Node): number => node.about.axes?.[0] ?? 0;

const INTERPRET: Record<string, Run> = {
  Add: both(tf.add), Sub: both(tf.sub), Mul: both(tf.mul), Div: both(tf.div), Min: both(tf.minimum), Greater: both(tf.greater), Equal: both(tf.equal),
  Neg: first(tf.neg), Exp: first(tf.exp), Log: first(tf.log), Sqrt: first(tf.sqrt), Tanh: first(tf.tanh), Sigmoid: first(tf.sigmoid),
  Softplus: first(tf.softplus), Relu: first(tf.relu), Erf: first(tf.erf), Identity: first((x) => x),
  Gelu: first((x) => tf.mul(tf.mul(x, 0.5), tf.add(1, tf.erf(tf.mul(x, Math.SQRT1_2))))),
  Softmax: first((x) => tf.softmax(x)), LogSoftmax: first((x) => tf.logSoftmax(x)),
  LayerNormalization: ([x, gain, offset]) => {
    const { mean, variance } = tf.moments(x as tf.Tensor, -1, true);
    return tf.add(tf.mul(tf.div(tf.sub(x as tf.Tensor, mean), tf.sqrt(tf.add(variance, 1e-5))), gain as tf.Tensor), offset as tf.Tensor);
  },
  MatMul: ([a, b], node) => {
    const left = a as tf.Tensor, right = b as tf.Tensor, rank = node.output.shape.length;
    if (rank === 2) return tf.matMul(left as tf.Tensor2D, right as tf.Tensor2D);
    if (right.rank === 2) return tf.reshape(tf.matMul(tf.reshape(left, [-1, right.shape[0] as number]), right), [...node.output.shape]);
    return tf.matMul(left, right);
  },
  Transpose: ([x], node) => tf.transpose(x as tf.Tensor, [...(node.attributes['perm'] as readonly number[])]),
  Reshape: ([x], node) => tf.reshape(x as tf.Tensor, [...node.output.shape]),
  Expand: ([x], node) => tf.mul(x as tf.Tensor, tf.ones([...node.output.shape])),
  Slice: ([x], node) => {
    const begin = node.output.shape.map((_, i) => (i === axis(node) ? (node.about.from ?? 0) : 0));
    return tf.slice(x as tf.Tensor, begin, [...node.output.shape]);
  },
  Pad: ([x], node) => {
    const before = node.about.from ?? 0, a = axis(node);
    const length = (x as tf.Tensor).shape;
    return tf.pad(x as tf.Tensor, length.map((d, i) => (i === a ? [before, (node.output.shape[a] as number) - before - d] : [0, 0])));
  },
  Concat: (parts, node) => tf.concat(parts, node.attributes['axis'] as number),
  ReduceSum: ([x], node) => tf.sum(x as tf.Tensor, [...(node.about.axes ?? [])], node.attributes['keepdims'] === 1),
  Gather: ([table, index]) => tf.gather(table as tf.Tensor, index as tf.Tensor1D),
  GatherElements: ([x, index]) => {
    const hot = tf.oneHot(tf.cast(tf.reshape(index as tf.Tensor, [-1]), 'int32') as tf.Tensor1D, (x as tf.Tensor).shape[1] as number);
    return tf.sum(tf.mul(x as tf.Tensor, tf.cast(hot, 'float32')), 1, true);
  },
  OneHot: ([index], node) => tf.cast(tf.oneHot(tf.cast(index as tf.Tensor, 'int32') as tf.Tensor1D, node.output.shape.at(-1) as number), 'float32'),
  Where: ([c, yes, no], node) => {
    const spread = (x: tf.Tensor): tf.Tensor => tf.mul(x, tf.ones([...node.output.shape]));
    return tf.where(tf.cast(spread(tf.cast(c as tf.Tensor, 'float32')), 'bool'), spread(yes as tf.Tensor), spread(no as tf.Tensor));
  },
  Cast: ([x], node) => tf.cast(x as tf.Tensor, TF_TYPE[node.output.dtype]),
  ScatterND: ([zeros, at, rows], node) => {
    const placed = tf.scatterND(tf.cast(at as tf.Tensor, 'int32'), rows as tf.Tensor, [...node.output.shape]);
    return tf.add(zeros as tf.Tensor, placed);
  },
};

/** A tensor of the graph as tfjs computes it. */
export function interpret(graph: Graph, wanted: Tensor, given: ReadonlyMap<number, tf.Tensor>): tf.Tensor {
  const values = new Map(given);
  for (const { tensor, data } of graph.constants) values.set(tensor.id, tf.tensor(Array.from(data), [...tensor.shape], TF_TYPE[tensor.dtype]));
  for (const node of graph.nodes) {
    if (node.output.id > wanted.id) break;
    const run = INTERPRET[node.op];
    if (!run) throw new Error(`the oracle does not know ${node.op}`);
    values.set(node.output.id, run(node.inputs.map((x) => values.get(x.id) as tf.Tensor), node));
  }
  return values.get(wanted.id) as tf.Tensor;
}

export interface Given { readonly shape: Shape; readonly dtype?: 'int32'; readonly from?: number; readonly to?: number }
export interface Case { readonly name: string; readonly given: readonly Given[]; readonly build: (graph: Graph, x: Tensor[]) => Tensor }

export interface Difference { readonly value: number; readonly gradient: number }

/**
 * Largest difference between onnxruntime with our gradients and tfjs with its own, as a share of 1 + the size of
 * the right value, for the function itself and for the gradient of a random mixture of its outputs.
 */
export async function differenceOf(test: Case, seed: number): Promise<Difference> {
  const random = randomFrom(seed), graph = new Graph({ kind: 'train' });
  const feeds: Record<string, Values> = {};
  const inputs = test.given.map(({ shape, dtype, from = -2, to = 2 }, i) => {
    const draw = (): number => from + (to - from) * random.next();
    feeds[`x${i}`] = dtype === 'int32' ? Int32Array.from({ length: size(shape) }, () => Math.floor(draw())) : Float32Array.from({ length: size(shape) }, draw);
    return graph.input(`x${i}`, shape, dtype ?? 'float32');
  });
  const y = test.build(graph, inputs);
  const mixture = graph.constant(Float32Array.from({ length: size(y.shape) }, () => random.normal()), [size(y.shape)]);
  const loss = total(mul(reshape(y, [size(y.shape)]), mixture));
  const places = new Map<number, tf.Tensor>();
  const parameters = graph.parameters.map((p, i) => {
    const name = `p${i}`;
    feeds[name] = Float32Array.from({ length: size(p.shape) }, () => 0.6 * random.normal());
    graph.inputs.push({ name, tensor: p.tensor });
    return { name, tensor: p.tensor, shape: p.shape };
  });
  const free = [...inputs.map((tensor, i) => ({ name: `x${i}`, tensor, shape: tensor.shape })), ...parameters].filter((f) => f.tensor.dtype === 'float32');
  inputs.forEach((x, i) => { if (x.dtype === 'int32') places.set(x.id, tf.tensor(feeds[`x${i}`] as Int32Array, [...x.shape], 'int32')); });

  const forward = (values: tf.Tensor[]): ReadonlyMap<number, tf.Tensor> => new Map([...places, ...free.map((f, i) => [f.tensor.id, values[i] as tf.Tensor] as const)]);
  const at = free.map((f) => tf.tensor(feeds[f.name] as Float32Array, [...f.shape]));
  const rightValue = interpret(graph, y, forward(at)).dataSync();
  const rightGradients = free.length === 0 ? [] : tf.grads((...values: tf.Tensor[]) => tf.sum(interpret(graph, loss, forward(values))))(at);

  gradients(loss, free.map((f) => f.tensor)).forEach((g, i) => graph.output(`g${i}`, g));
  graph.output('y', y);
  const session = await openSession(programOf(graph, 'case'), { device: 'cpu', threads: 1 });
  const out = await session.run(feeds);
  await session.close();
  const far = (ours: ArrayLike<number>, right: ArrayLike<number>): number => {
    if (ours.length !== right.length) return Number.POSITIVE_INFINITY;
    return Math.max(0, ...Array.from(right, (r, i) => Math.abs(r - (ours[i] as number)) / (1 + Math.abs(r))));
  };
  return {
    value: far(out['y'] as Float32Array, rightValue),
    gradient: Math.max(0, ...rightGradients.map((g, i) => far(out[`g${i}`] as Float32Array, g.dataSync()))),
  };
}
