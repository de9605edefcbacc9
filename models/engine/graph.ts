/**
 * A graph of tensors with static shapes, in the vocabulary of ONNX (opset 20).
 *
 * A function of `ops.ts` appends a node and gives its output; nothing is computed here. `autodiff.ts`
 * appends the nodes of the gradients, `optimiser.ts` those of the update, `onnx.ts` writes the whole as
 * one ONNX model. Nodes are kept in the order they were made, which is an order they can be run in.
 *
 * A parameter is asked for by name while a network is described. In training it is a stretch of one flat
 * vector, so that gradients and optimiser state are flat vectors too; for inference it is a constant.
 */
import type { Weights } from './weights.ts';

export type DType = 'float32' | 'int32' | 'int64' | 'bool';
export type Shape = readonly number[];
export type Attribute = number | string | readonly number[] | { readonly float: number };

export interface Tensor {
  readonly graph: Graph;
  readonly id: number;
  readonly shape: Shape;
  readonly dtype: DType;
}

export interface Node {
  /** An operator of ONNX. */
  readonly op: string;
  readonly inputs: readonly Tensor[];
  readonly attributes: Readonly<Record<string, Attribute>>;
  /** What its gradient needs to know and ONNX is told as an input: axes, bounds. */
  readonly about: About;
  readonly output: Tensor;
  /** A further output of the output's shape, which only its gradient reads. */
  readonly second?: Tensor;
}
export interface About { readonly axes?: readonly number[]; readonly from?: number; readonly to?: number }

/** How the gradient of a tensor passes to `inputs`, instead of through the nodes that made it. */
export interface Backward {
  readonly inputs: readonly Tensor[];
  readonly gradient: (dy: Tensor) => readonly (Tensor | null)[];
}

export interface Input { readonly name: string; readonly tensor: Tensor }
export interface Constant { readonly tensor: Tensor; readonly data: ArrayLike<number> }

/** A tensor of random numbers that the trainer fills anew for every step. */
export interface Draw extends Input { readonly from: Distribution }
export type Distribution =
  /** 0 with chance `rate`, else 1 / (1 - `rate`). */
  | { readonly kind: 'dropout'; readonly rate: number }
  /** Mean 0, variance 1. */
  | { readonly kind: 'normal' }
  /** In [0, 1). */
  | { readonly kind: 'uniform' };

export interface Parameter {
  readonly name: string;
  readonly shape: Shape;
  readonly tensor: Tensor;
  /** Standard deviation of the normal it starts from, or the constant it starts as. */
  readonly start: Start;
  /** Whether weight decay pulls on it. */
  readonly decay: boolean;
}
export type Start = { readonly normal: number } | { readonly constant: number };

export type Mode =
  | { readonly kind: 'train' }
  | { readonly kind: 'infer'; readonly weights: Weights };

export class ShapeError extends Error {
  readonly code = 'shape';
}

export class Graph {
  readonly mode: Mode;
  readonly nodes: Node[] = [];
  readonly inputs: Input[] = [];
  readonly constants: Constant[] = [];
  readonly draws: Draw[] = [];
  readonly parameters: Parameter[] = [];
  readonly outputs: Input[] = [];
  readonly backwards = new Map<number, Backward>();
  #count = 0;
  readonly #shared = new Map<string, Tensor>();

  constructor(mode: Mode) {
    this.mode = mode;
  }

  #tensor(shape: Shape, dtype: DType): Tensor {
    return { graph: this, id: this.#count++, shape, dtype };
  }

  /** What is fed at every run. */
  input(name: string, shape: Shape, dtype: DType = 'float32'): Tensor {
    if (this.inputs.some((i) => i.name === name)) throw new Error(`input ${name} is declared twice`);
    const tensor = this.#tensor(shape, dtype);
    this.inputs.push({ name, tensor });
    return tensor;
  }

  /** Names a tensor that a run gives back. */
  output(name: string, tensor: Tensor): Tensor {
    this.outputs.push({ name, tensor });
    return tensor;
  }

  constant(data: ArrayLike<number>, shape: Shape, dtype: DType = 'float32'): Tensor {
    if (data.length !== size(shape)) throw new ShapeError(`${data.length} values given for shape [${shape.join(', ')}]`);
    const key = data.length <= 8 ? `${dtype}[${shape.join()}]${Array.from(data).join()}` : null;
    const known = key === null ? undefined : this.#shared.get(key);
    if (known) return known;
    const tensor = this.#tensor(shape, dtype);
    this.constants.push({ tensor, data });
    if (key !== null) this.#shared.set(key, tensor);
    return tensor;
  }

  /** The parameter of that name; asked for twice it is the same tensor, and must have the same shape. */
  parameter(name: string, shape: Shape, start: Start, decay = true): Tensor {
    const known = this.parameters.find((p) => p.name === name);
    if (known) {
      if (!sameShape(known.shape, shape)) throw new ShapeError(`parameter ${name} is [${known.shape.join(', ')}], asked for as [${shape.join(', ')}]`);
      return known.tensor;
    }
    const tensor = this.mode.kind === 'train' ? this.#tensor(shape, 'float32') : this.#weight(this.mode.weights, name, shape);
    this.parameters.push({ name, shape, tensor, start, decay });
    return tensor;
  }

  #weight(weights: Weights, name: string, shape: Shape): Tensor {
    const found = weightOf(weights, name, shape);
    if (!found) throw new ShapeError(`the weights have no ${name}; they have ${[...weights.keys()].join(', ')}`);
    return this.constant(found, shape);
  }

  /** Random numbers, absent where a network is only used. */
  draw(shape: Shape, from: Distribution): Tensor | null {
    if (this.mode.kind === 'infer') return null;
    const tensor = this.#tensor(shape, 'float32');
    this.draws.push({ name: `draw.${this.draws.length}`, tensor, from });
    return tensor;
  }

  /** Appends a node; only operators and layers that are one operator need it. `second` is the type of a further output. */
  emit(
    op: string, inputs: readonly Tensor[], shape: Shape,
    attributes: Readonly<Record<string, Attribute>> = {}, dtype: DType = 'float32', about: About = {}, second?: DType,
  ): Tensor {
    const output = this.#tensor(shape, dtype);
    this.nodes.push({ op, inputs, attributes, about, output, ...(second && { second: this.#tensor(shape, second) }) });
    return output;
  }

  /** Gives `output` a gradient of its own. */
  withBackward(output: Tensor, inputs: readonly Tensor[], gradient: Backward['gradient']): Tensor {
    this.backwards.set(output.id, { inputs, gradient });
    return output;
  }
}

/** The values of a parameter, or undefined where there are none; another shape is an error. */
export function weightOf(weights: Weights, name: string, shape: Shape): Float32Array | undefined {
  const found = weights.get(name);
  if (found && !sameShape(found.shape, shape)) throw new ShapeError(`${name} is [${found.shape.join(', ')}] in the weights, the network wants [${shape.join(', ')}]`);
  return found?.data;
}

/** Number of elements. */
export function size(shape: Shape): number {
  return shape.reduce((product, d) => product * d, 1);
}

export function sameShape(a: Shape, b: Shape): boolean {
  return a.length === b.length && a.every((d, i) => d === b[i]);
}

/**
 * Reads a shape by letters: `letters(x, 'B L D')` gives `{ B, L, D }`. A letter that comes twice, or is
 * given in `known`, must have one size. `what` names the tensor in the error.
 */
export function letters<S extends string>(
  x: Tensor, spelling: S, what: string, known?: Readonly<Partial<Record<Letter<S>, number>>>,
): Record<Letter<S>, number> {
  const names = spelling.split(' ') as Letter<S>[];
  const out: Partial<Record<Letter<S>, number>> = { ...known };
  const fits = names.length === x.shape.length && names.every((name, i) => {
    const d = x.shape[i] as number;
    const was = out[name];
    out[name] = d;
    return was === undefined || was === d;
  });
  if (!fits) {
    const wanted = names.map((n) => (known?.[n] === undefined ? n : `${n}=${known[n]}`)).join(', ');
    throw new ShapeError(`${what} should be [${wanted}] and is [${x.shape.join(', ')}]`);
  }
  return out as Record<Letter<S>, number>;
}
type Letter<S extends string> = S extends `${infer First} ${infer Rest}` ? First | Letter<Rest> : S;

/** The shape that two broadcast to by ONNX's (and NumPy's) rule. */
export function broadcast(a: Shape, b: Shape): Shape {
  const rank = Math.max(a.length, b.length);
  return Array.from({ length: rank }, (_, i) => {
    const x = a[a.length - rank + i] ?? 1, y = b[b.length - rank + i] ?? 1;
    if (x !== y && x !== 1 && y !== 1) throw new ShapeError(`[${a.join(', ')}] and [${b.join(', ')}] do not broadcast`);
    return Math.max(x, y);
  });
}
