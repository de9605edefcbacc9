/** AdamW (Loshchilov and Hutter 2019) over one flat vector, with the gradient's norm clipped, as nodes of the graph. */
import { gradients } from './autodiff.ts';
import { size } from './graph.ts';
import type { Graph, Parameter, Tensor } from './graph.ts';
import { add, concat, div, minimum, mul, reshape, slice, sqrt, sub, total } from './ops.ts';

export interface AdamOptions {
  readonly beta1: number;
  readonly beta2: number;
  readonly epsilon: number;
  /** Pull towards zero per step, as a share of the learning rate. */
  readonly decay: number;
  /** Longest gradient that is taken whole. */
  readonly clip: number;
}
export const ADAM_DEFAULTS: AdamOptions = { beta1: 0.9, beta2: 0.98, epsilon: 1e-8, decay: 0.01, clip: 1 };

/** Where each parameter lies in the flat vectors. */
export interface Place { readonly parameter: Parameter; readonly from: number; readonly to: number }

/**
 * A graph in which the parameters are stretches of the input `params`. `describe` adds the network to it and gives
 * the loss; it runs on a graph in training mode whose parameters are then bound to their stretches.
 */
export interface TrainingGraph { readonly graph: Graph; readonly places: readonly Place[]; readonly length: number }

/**
 * Adds gradients and update to a graph that has a loss. Inputs `params`, `m`, `v` (float32 [P]) and `rates`
 * (float32 [3]: learning rate, 1 / (1 - beta1^t), 1 / (1 - beta2^t)); outputs the same three anew, `loss` and
 * `norm`, the gradient's length before clipping.
 */
export function addTraining(graph: Graph, loss: Tensor, options: AdamOptions): TrainingGraph {
  const places: Place[] = [];
  let length = 0;
  for (const parameter of [...graph.parameters].sort((a, b) => Number(b.decay) - Number(a.decay))) {
    const to = length + size(parameter.shape);
    places.push({ parameter, from: length, to });
    length = to;
  }
  const parts = gradients(loss, places.map((p) => p.parameter.tensor));
  const gradient = concat(parts.map((part) => reshape(part, [size(part.shape)])), 0);
  const flat = (name: string): Tensor => graph.input(name, [length]);
  const params = flat('params'), m = flat('m'), v = flat('v'), rates = graph.input('rates', [3]);
  const rate = (i: number): Tensor => slice(rates, 0, i, i + 1);

  const norm = sqrt(total(mul(gradient, gradient)));
  const clipped = mul(gradient, minimum(div(graph.constant([options.clip], []), add(norm, 1e-12)), 1));
  const m2 = add(mul(m, options.beta1), mul(clipped, 1 - options.beta1));
  const v2 = add(mul(v, options.beta2), mul(mul(clipped, clipped), 1 - options.beta2));
  const move = div(mul(m2, rate(1)), add(sqrt(mul(v2, rate(2))), options.epsilon));
  const decayed = places.filter((p) => p.parameter.decay).at(-1)?.to ?? 0;
  const pull = mul(params, graph.constant(Float32Array.from({ length }, (_, i) => (i < decayed ? options.decay : 0)), [length]));
  graph.output('params.next', sub(params, mul(add(move, pull), rate(0))));
  graph.output('m.next', m2);
  graph.output('v.next', v2);
  graph.output('loss', loss);
  graph.output('norm', norm);
  bind(graph, params, places);
  return { graph, places, length };
}

/** Makes the parameters' tensors from the flat vector, before all other nodes. */
function bind(graph: Graph, params: Tensor, places: readonly Place[]): void {
  const before = graph.nodes.length;
  const stretches = places.map(({ parameter, from, to }) => ({
    wanted: parameter.tensor, made: reshape(slice(params, 0, from, to), parameter.shape),
  }));
  const made = graph.nodes.splice(before);
  const names = stretches.map(({ wanted, made: source }) => ({
    op: 'Identity', inputs: [source], attributes: {}, about: {}, output: wanted,
  }));
  graph.nodes.unshift(...made, ...names);
}
