/** The oracle: the same graph on tfjs, whose own gradients are then compared with ours. */
import { tf } from './tfjs.ts';
import { gradients } from '../../../models/engine/autodiff.ts';
import { Graph, size } from '../../../models/engine/graph.ts';
import type { Shape, Tensor } from '../../../models/engine/graph.ts';
import { mul, reshape, total } from '../../../models/engine/ops.ts';
import { randomFrom } from '../../../models/engine/random.ts';
import { openSession, programOf } from '../../../models/engine/session.ts';
import type { Port, Values } from '../../../models/engine/session.ts';
import { interpreterOf, openTfjsSession } from '../../../models/engine/tfjs.ts';
import type { Tensors } from '../../../models/engine/tfjs.ts';

export interface Given { readonly shape: Shape; readonly dtype?: 'int32'; readonly from?: number; readonly to?: number }
export interface Case { readonly name: string; readonly given: readonly Given[]; readonly build: (graph: Graph, x: Tensor[]) => Tensor }

export interface Difference {
  readonly value: number;
  readonly gradient: number;
  /** Between our gradients computed by onnxruntime and the same nodes computed by tfjs. */
  readonly device: number;
}

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
  graph.parameters.forEach((p, i) => {
    feeds[`p${i}`] = Float32Array.from({ length: size(p.shape) }, () => 0.6 * random.normal());
    graph.inputs.push({ name: `p${i}`, tensor: p.tensor });
  });
  for (const { name, tensor } of graph.draws) feeds[name] = Float32Array.from({ length: size(tensor.shape) }, () => random.next());
  graph.output('y', y);
  graph.output('loss', loss);
  const forward = programOf(graph, 'forward'), interpret = interpreterOf(forward, tf);
  const free = graph.inputs.filter((i) => i.tensor.dtype === 'float32');
  const given = (port: Port): tf.Tensor => tf.tensor(feeds[port.name] as Values, [...port.shape], port.dtype === 'int32' ? 'int32' : 'float32');
  const all: Tensors = Object.fromEntries(forward.inputs.map((port) => [port.name, given(port)]));
  const named = (values: readonly tf.Tensor[]): Tensors => ({ ...all, ...Object.fromEntries(free.map((f, i) => [f.name, values[i] as tf.Tensor])) });
  const rightValue = (interpret(all)['y'] as tf.Tensor).dataSync();
  const rightGradients = free.length === 0 ? []
    : tf.grads((...values: tf.Tensor[]) => interpret(named(values))['loss'] as tf.Scalar)(free.map((f) => all[f.name] as tf.Tensor));

  gradients(loss, free.map((f) => f.tensor)).forEach((g, i) => graph.output(`g${i}`, g));
  const backward = programOf(graph, 'backward');
  const session = await openSession(backward, { device: 'cpu', threads: 1 });
  const there = openTfjsSession(backward, tf), out = await session.run(feeds), same = await there.run(feeds);
  await Promise.all([session.close(), there.close()]);
  const far = (ours: ArrayLike<number>, right: ArrayLike<number>): number => {
    if (ours.length !== right.length) return Number.POSITIVE_INFINITY;
    return Math.max(0, ...Array.from(right, (r, i) => Math.abs(r - (ours[i] as number)) / (1 + Math.abs(r))));
  };
  return {
    value: far(out['y'] as Values, rightValue),
    gradient: Math.max(0, ...rightGradients.map((g, i) => far(out[`g${i}`] as Values, g.dataSync()))),
    device: Math.max(...Object.keys(out).map((name) => far(same[name] as Values, out[name] as Values))),
  };
}
