/** What every file of operators needs: numbers as operands, bounds as constants, the form of a gradient. */
import type { Attribute, DType, Node, Tensor } from '../graph.ts';
import { broadcast } from '../graph.ts';

/** A tensor, or a number that stands for a constant. */
export type Operand = Tensor | number;

/** How `dy`, the gradient of a node's output, passes to its inputs; `null` where none does. */
export type Gradient = (node: Node, dy: Tensor) => readonly (Tensor | null)[];
/** By the name of an ONNX operator. */
export type Gradients = Readonly<Record<string, Gradient>>;

export function operand(x: Operand, like: Tensor): Tensor {
  return typeof x === 'number' ? like.graph.constant([x], [], like.dtype) : x;
}

/** Axes, bounds or a shape, as the int64 vector that ONNX takes as an input. */
export const ints = (like: Tensor, values: readonly number[]): Tensor => like.graph.constant(values, [values.length], 'int64');

/** Element by element, broadcast. */
export function binary(op: string, a: Tensor, b: Operand, dtype: DType = a.dtype): Tensor {
  const other = operand(b, a);
  return a.graph.emit(op, [a, other], broadcast(a.shape, other.shape), {}, dtype);
}

export const unary = (op: string, x: Tensor, attributes: Record<string, Attribute> = {}): Tensor =>
  x.graph.emit(op, [x], x.shape, attributes, x.dtype);
