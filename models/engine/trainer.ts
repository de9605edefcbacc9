/** Trains a network: the whole step (forward, backward, clipping, AdamW) is one run of one ONNX graph. */
import { Graph, size, weightOf } from './graph.ts';
import type { Distribution, Parameter, Tensor } from './graph.ts';
import { ADAM_DEFAULTS, addTraining } from './optimiser.ts';
import type { AdamOptions } from './optimiser.ts';
import { randomFrom } from './random.ts';
import type { Random } from './random.ts';
import { openSession, programOf } from './session.ts';
import type { SessionOptions, Values } from './session.ts';
import type { NamedTensor, Weights } from './weights.ts';

export interface TrainerOptions extends SessionOptions {
  readonly name: string;
  /** Describes the network with its inputs, and gives the loss. */
  readonly loss: (graph: Graph) => Tensor;
  readonly seed: number;
  readonly adam?: Partial<AdamOptions>;
  /** Values to start from instead of fresh ones; a parameter that they lack starts fresh. */
  readonly from?: Weights;
}

export interface StepResult {
  readonly loss: number;
  /** Length of the gradient before clipping. */
  readonly norm: number;
}

export interface Trainer {
  readonly parameters: number;
  /** One step with learning rate `rate`. A loss that is no number throws, and the step is not kept. */
  step(inputs: Readonly<Record<string, Values>>, rate: number): Promise<StepResult>;
  weights(): Weights;
  /** Parameters, both moments and the number of steps: a trainer of the same network and seed goes on from it as if it had never stopped. */
  state(): TrainerState;
  resume(state: TrainerState): void;
  close(): Promise<void>;
}

export interface TrainerState {
  readonly params: Float32Array;
  readonly m: Float32Array;
  readonly v: Float32Array;
  readonly steps: number;
}

export class DivergedError extends Error {
  readonly code = 'diverged';
}

export async function openTrainer(options: TrainerOptions): Promise<Trainer> {
  const graph = new Graph({ kind: 'train' });
  const adam = { ...ADAM_DEFAULTS, ...options.adam };
  const { places, length } = addTraining(graph, options.loss(graph), adam);
  const session = await openSession(programOf(graph, options.name), options);
  const random = randomFrom(options.seed);
  const draws = graph.draws.map((draw) => ({ ...draw, values: new Float32Array(size(draw.tensor.shape)) }));
  let params: Float32Array = new Float32Array(length), m: Float32Array = new Float32Array(length), v: Float32Array = new Float32Array(length);
  let steps = 0;
  for (const { parameter, from } of places.toSorted((a, b) => (a.parameter.name < b.parameter.name ? -1 : 1))) {
    params.set((options.from && weightOf(options.from, parameter.name, parameter.shape)) ?? startOf(parameter, random), from);
  }

  return {
    parameters: length,
    async step(inputs, rate) {
      const t = steps + 1, random = randomFrom(options.seed ^ Math.imul(t, STEP_SEED));
      for (const draw of draws) fill(draw.values, draw.from, random);
      const out = await session.run({
        ...inputs, params, m, v,
        rates: Float32Array.of(rate, 1 / (1 - adam.beta1 ** t), 1 / (1 - adam.beta2 ** t)),
        ...Object.fromEntries(draws.map((draw) => [draw.name, draw.values])),
      });
      const result = { loss: out['loss']?.[0] ?? Number.NaN, norm: out['norm']?.[0] ?? Number.NaN };
      if (!Number.isFinite(result.loss) || !Number.isFinite(result.norm)) {
        throw new DivergedError(`${options.name}: step ${t} gives loss ${result.loss} and gradient ${result.norm}`);
      }
      params = out['params.next'] as Float32Array;
      m = out['m.next'] as Float32Array;
      v = out['v.next'] as Float32Array;
      steps = t;
      return result;
    },
    weights() {
      return new Map<string, NamedTensor>(places.map(({ parameter, from, to }) =>
        [parameter.name, { shape: parameter.shape, data: params.slice(from, to) }]));
    },
    state: () => ({ params: params.slice(), m: m.slice(), v: v.slice(), steps }),
    resume(state) {
      if (state.params.length !== length) throw new RangeError(`the state has ${state.params.length} parameters, the network ${length}`);
      ({ params, m, v, steps } = state);
    },
    close: () => session.close(),
  };
}

function startOf({ shape, start }: Parameter, random: Random): Float32Array {
  const values = new Float32Array(size(shape));
  if ('constant' in start) return values.fill(start.constant);
  for (let i = 0; i < values.length; i++) values[i] = start.normal * random.normal();
  return values;
}

/** What is drawn depends on the seed and the step alone, so that a run that was stopped goes on with the same draws. */
const STEP_SEED = 0x9e3779b1;

function fill(values: Float32Array, from: Distribution, random: Random): void {
  switch (from.kind) {
    case 'dropout': {
      const kept = 1 / (1 - from.rate);
      for (let i = 0; i < values.length; i++) values[i] = random.next() < from.rate ? 0 : kept;
      return;
    }
    case 'normal':
      for (let i = 0; i < values.length; i++) values[i] = random.normal();
      return;
    case 'uniform':
      for (let i = 0; i < values.length; i++) values[i] = random.next();
  }
}
