/**
 * The operators of a network, each with its gradient beside it.
 *
 * An operator appends one ONNX node; `GRADIENTS` says, under the node's name, how a gradient passes to
 * its inputs, itself written in operators. To add one: a function here, an entry in `GRADIENTS`, and a
 * line in `tests/models/engine/ops.test.ts`, which compares both with tfjs.
 */
import { broadcast, letters, sameShape, ShapeError, size } from './graph.ts';
import type { Attribute, DType, Node, Shape, Tensor } from './graph.ts';

/** A tensor, or a number that stands for a constant. */
export type Operand = Tensor | number;

function operand(x: Operand, like: Tensor): Tensor {
  return typeof x === 'number' ? like.graph.constant([x], [], like.dtype) : x;
}
const ints = (like: Tensor, values: readonly number[]): Tensor => like.graph.constant(values, [values.length], 'int64');

function binary(op: string, a: Tensor, b: Operand, dtype: DType = a.dtype): Tensor {
  const other = operand(b, a);
  return a.graph.emit(op, [a, other], broadcast(a.shape, other.shape), {}, dtype);
}
const unary = (op: string, x: Tensor, attributes: Record<string, Attribute> = {}): Tensor =>
  x.graph.emit(op, [x], x.shape, attributes, x.dtype);

export const add = (a: Tensor, b: Operand): Tensor => binary('Add', a, b);
export const sub = (a: Tensor, b: Operand): Tensor => binary('Sub', a, b);
export const mul = (a: Tensor, b: Operand): Tensor => binary('Mul', a, b);
export const div = (a: Tensor, b: Operand): Tensor => binary('Div', a, b);
export const minimum = (a: Tensor, b: Operand): Tensor => binary('Min', a, b);
export const greater = (a: Tensor, b: Operand): Tensor => binary('Greater', a, b, 'bool');
export const equal = (a: Tensor, b: Operand): Tensor => binary('Equal', a, b, 'bool');
export const neg = (x: Tensor): Tensor => unary('Neg', x);
export const exp = (x: Tensor): Tensor => unary('Exp', x);
export const log = (x: Tensor): Tensor => unary('Log', x);
export const sqrt = (x: Tensor): Tensor => unary('Sqrt', x);
export const tanh = (x: Tensor): Tensor => unary('Tanh', x);
export const sigmoid = (x: Tensor): Tensor => unary('Sigmoid', x);
export const relu = (x: Tensor): Tensor => unary('Relu', x);
export const erf = (x: Tensor): Tensor => unary('Erf', x);
/** x Φ(x), exact rather than by tanh. Hendrycks and Gimpel 2016. */
export const gelu = (x: Tensor): Tensor => unary('Gelu', x);
/** Over the last axis. */
export const softmax = (x: Tensor): Tensor => unary('Softmax', x, { axis: -1 });
/** Over the last axis. */
export const logSoftmax = (x: Tensor): Tensor => unary('LogSoftmax', x, { axis: -1 });

/** log(1 + exp(x)) without overflow. */
export const softplus = (x: Tensor): Tensor => unary('Softplus', x);

const ONNX_TYPE: Record<DType, number> = { float32: 1, int32: 6, int64: 7, bool: 9 };
/** No gradient passes through a cast. */
export const cast = (x: Tensor, dtype: DType): Tensor => x.graph.emit('Cast', [x], x.shape, { to: ONNX_TYPE[dtype] }, dtype);

/** Matrices are the last two axes; the axes before them broadcast. */
export function matmul(a: Tensor, b: Tensor): Tensor {
  const [n, k] = a.shape.slice(-2), [k2, m] = b.shape.slice(-2);
  if (n === undefined || m === undefined || k !== k2) throw new ShapeError(`[${a.shape.join(', ')}] times [${b.shape.join(', ')}]`);
  return a.graph.emit('MatMul', [a, b], [...broadcast(a.shape.slice(0, -2), b.shape.slice(0, -2)), n, m]);
}

export function transpose(x: Tensor, order: readonly number[]): Tensor {
  return x.graph.emit('Transpose', [x], order.map((i) => x.shape[i] as number), { perm: order }, x.dtype);
}

/** The last two axes exchanged. */
export function swapLast(x: Tensor): Tensor {
  const rank = x.shape.length;
  return transpose(x, [...Array(rank - 2).keys(), rank - 1, rank - 2]);
}

export function reshape(x: Tensor, shape: Shape): Tensor {
  if (sameShape(x.shape, shape)) return x;
  if (size(x.shape) !== size(shape)) throw new ShapeError(`[${x.shape.join(', ')}] does not fit [${shape.join(', ')}]`);
  return x.graph.emit('Reshape', [x, ints(x, shape)], shape, {}, x.dtype);
}

export function expand(x: Tensor, shape: Shape): Tensor {
  return sameShape(x.shape, shape) ? x : x.graph.emit('Expand', [x, ints(x, shape)], shape, {}, x.dtype);
}

/** Elements `from` to before `to` along `axis`. */
export function slice(x: Tensor, axis: number, from: number, to: number): Tensor {
  const length = x.shape[axis] as number;
  if (from === 0 && to === length) return x;
  if (from < 0 || to > length || from >= to) throw new ShapeError(`slice ${from}..${to} of axis ${axis} of [${x.shape.join(', ')}]`);
  const shape = x.shape.map((d, i) => (i === axis ? to - from : d));
  return x.graph.emit('Slice', [x, ints(x, [from]), ints(x, [to]), ints(x, [axis])], shape, {}, x.dtype, { axes: [axis], from, to });
}

/** Zeros before and after, along one axis. */
export function pad(x: Tensor, axis: number, before: number, after: number): Tensor {
  const ends = [...x.shape.map((_, i) => (i === axis ? before : 0)), ...x.shape.map((_, i) => (i === axis ? after : 0))];
  const shape = x.shape.map((d, i) => (i === axis ? d + before + after : d));
  return x.graph.emit('Pad', [x, ints(x, ends)], shape, {}, x.dtype, { axes: [axis], from: before });
}

export function concat(parts: readonly Tensor[], axis: number): Tensor {
  const first = parts[0] as Tensor;
  const along = parts.reduce((sum, p) => sum + (p.shape[axis] as number), 0);
  return first.graph.emit('Concat', parts, first.shape.map((d, i) => (i === axis ? along : d)), { axis }, first.dtype);
}

/** Axes that are summed stay as 1 when `keep`. */
export function sum(x: Tensor, axes: readonly number[], keep = false): Tensor {
  if (axes.length === 0) return x;
  const shape = keep ? x.shape.map((d, i) => (axes.includes(i) ? 1 : d)) : x.shape.filter((_, i) => !axes.includes(i));
  return x.graph.emit('ReduceSum', [x, ints(x, axes)], shape, { keepdims: keep ? 1 : 0 }, 'float32', { axes });
}

export function mean(x: Tensor, axes: readonly number[], keep = false): Tensor {
  return mul(sum(x, axes, keep), 1 / axes.reduce((n, a) => n * (x.shape[a] as number), 1));
}

/** All of it, as a scalar. */
export const total = (x: Tensor): Tensor => sum(x, x.shape.map((_, i) => i));

/** Rows of `table` [V, ...] named by `index` (int32, any shape S): [S, ...]. */
export function gather(table: Tensor, index: Tensor): Tensor {
  return table.graph.emit('Gather', [table, index], [...index.shape, ...table.shape.slice(1)], { axis: 0 }, table.dtype);
}

/** Zeros of `shape`, with row `i` of `rows` [N, ...] added at row `index[i]` (int32 [N]). */
export function scatterRows(rows: Tensor, index: Tensor, shape: Shape): Tensor {
  const zeros = expand(rows.graph.constant([0], []), shape);
  const at = reshape(cast(index, 'int64'), [index.shape[0] as number, 1]);
  return rows.graph.emit('ScatterND', [zeros, at, rows], shape, { reduction: 'add' });
}

/** From each row of `x` [N, V] the element named by `index` (int32 [N]): [N]. */
export function pick(x: Tensor, index: Tensor): Tensor {
  const { N } = letters(x, 'N V', 'pick');
  letters(index, 'N', 'the index of pick', { N });
  return reshape(x.graph.emit('GatherElements', [x, reshape(index, [N, 1])], [N, 1], { axis: 1 }), [N]);
}

/** float32 [..., depth], one where `index` (int32) points. */
export function oneHot(index: Tensor, depth: number): Tensor {
  const levels = index.graph.constant([0, 1], [2]);
  const at = cast(index, 'int64');
  return index.graph.emit('OneHot', [at, index.graph.constant([depth], [1], 'int64'), levels], [...index.shape, depth], { axis: -1 });
}

/** `yes` where `condition`, else `no`. */
export function where(condition: Tensor, yes: Tensor, no: Operand): Tensor {
  const other = operand(no, yes);
  return yes.graph.emit('Where', [condition, yes, other], broadcast(condition.shape, broadcast(yes.shape, other.shape)));
}

/** The same values, through which no gradient passes. */
export const constantOf = (x: Tensor): Tensor => x.graph.withBackward(unary('Identity', x), [], () => []);

/** `dy` summed back to the shape that was broadcast to it. */
function unbroadcast(dy: Tensor, shape: Shape): Tensor {
  const lead = dy.shape.length - shape.length;
  const axes = dy.shape.flatMap((d, i) => (i < lead || (shape[i - lead] === 1 && d !== 1) ? [i] : []));
  return reshape(sum(dy, axes), shape);
}

type Gradient = (node: Node, dy: Tensor) => readonly (Tensor | null)[];
const one = (f: (x: Tensor, y: Tensor, dy: Tensor) => Tensor): Gradient => (n, dy) => [f(n.inputs[0] as Tensor, n.output, dy)];
const two = (f: (a: Tensor, b: Tensor, dy: Tensor, y: Tensor) => readonly [Tensor, Tensor]): Gradient => (n, dy) => {
  const a = n.inputs[0] as Tensor, b = n.inputs[1] as Tensor;
  const [da, db] = f(a, b, dy, n.output);
  return [unbroadcast(da, a.shape), unbroadcast(db, b.shape)];
};
/** 1/√(2π) and 1/√2. */
const INV_SQRT_TAU = 0.3989422804014327, INV_SQRT_2 = Math.SQRT1_2;

/** How `dy`, the gradient of a node's output, passes to its inputs; `null` where none does. */
export const GRADIENTS: Readonly<Record<string, Gradient>> = {
  Add: two((_a, _b, dy) => [dy, dy]),
  Sub: two((_a, _b, dy) => [dy, neg(dy)]),
  Mul: two((a, b, dy) => [mul(dy, b), mul(dy, a)]),
  Div: two((_a, b, dy, y) => [div(dy, b), neg(div(mul(dy, y), b))]),
  Min: two((a, b, dy) => {
    const first = cast(greater(b, a), 'float32');
    return [mul(dy, first), mul(dy, sub(expand(dy.graph.constant([1], []), dy.shape), first))];
  }),
  Neg: one((_x, _y, dy) => neg(dy)),
  Exp: one((_x, y, dy) => mul(dy, y)),
  Log: one((x, _y, dy) => div(dy, x)),
  Sqrt: one((_x, y, dy) => div(mul(dy, 0.5), y)),
  Tanh: one((_x, y, dy) => sub(dy, mul(dy, mul(y, y)))),
  Sigmoid: one((_x, y, dy) => mul(dy, sub(y, mul(y, y)))),
  Softplus: one((x, _y, dy) => mul(dy, sigmoid(x))),
  Relu: one((x, _y, dy) => mul(dy, cast(greater(x, 0), 'float32'))),
  Erf: one((x, _y, dy) => mul(dy, mul(exp(neg(mul(x, x))), 2 / Math.sqrt(Math.PI)))),
  Gelu: one((x, _y, dy) => {
    const phi = add(mul(erf(mul(x, INV_SQRT_2)), 0.5), 0.5);
    const density = mul(exp(mul(mul(x, x), -0.5)), INV_SQRT_TAU);
    return mul(dy, add(phi, mul(x, density)));
  }),
  Softmax: one((x, y, dy) => {
    const weighted = mul(dy, y);
    return sub(weighted, mul(y, sum(weighted, [x.shape.length - 1], true)));
  }),
  LogSoftmax: one((x, y, dy) => sub(dy, mul(exp(y), sum(dy, [x.shape.length - 1], true)))),
  MatMul: (n, dy) => {
    const a = n.inputs[0] as Tensor, b = n.inputs[1] as Tensor;
    const k = b.shape.at(-2) as number, m = b.shape.at(-1) as number;
    if (b.shape.length === 2) {
      const rows = size(a.shape) / k;
      return [matmul(dy, swapLast(b)), matmul(swapLast(reshape(a, [rows, k])), reshape(dy, [rows, m]))];
    }
    return [unbroadcast(matmul(dy, swapLast(b)), a.shape), unbroadcast(matmul(swapLast(a), dy), b.shape)];
  },
  Transpose: (n, dy) => {
    const order = n.attributes['perm'] as readonly number[];
    return [transpose(dy, order.map((_, i) => order.indexOf(i)))];
  },
  Reshape: (n, dy) => [reshape(dy, (n.inputs[0] as Tensor).shape), null],
  Expand: (n, dy) => [unbroadcast(dy, (n.inputs[0] as Tensor).shape), null],
  Slice: (n, dy) => {
    const { axes: [axis], from, to } = n.about as { axes: readonly [number]; from: number; to: number };
    return [pad(dy, axis, from, ((n.inputs[0] as Tensor).shape[axis] as number) - to), null, null, null];
  },
  Pad: (n, dy) => {
    const { axes: [axis], from } = n.about as { axes: readonly [number]; from: number };
    return [slice(dy, axis, from, from + ((n.inputs[0] as Tensor).shape[axis] as number)), null];
  },
  Concat: (n, dy) => {
    const axis = n.attributes['axis'] as number;
    let from = 0;
    return n.inputs.map((part) => {
      const start = from;
      from += part.shape[axis] as number;
      return slice(dy, axis, start, from);
    });
  },
  ReduceSum: (n, dy) => {
    const x = n.inputs[0] as Tensor, axes = n.about.axes ?? [];
    return [expand(reshape(dy, x.shape.map((d, i) => (axes.includes(i) ? 1 : d))), x.shape), null];
  },
  Gather: (n, dy) => {
    const table = n.inputs[0] as Tensor, index = n.inputs[1] as Tensor, count = size(index.shape);
    return [scatterRows(reshape(dy, [count, ...table.shape.slice(1)]), reshape(index, [count]), table.shape), null];
  },
  GatherElements: (n, dy) => {
    const x = n.inputs[0] as Tensor, index = n.inputs[1] as Tensor;
    return [mul(oneHot(reshape(index, [index.shape[0] as number]), x.shape[1] as number), dy), null];
  },
  Where: (n, dy) => {
    const [condition, yes, no] = n.inputs as readonly [Tensor, Tensor, Tensor];
    const chosen = cast(condition, 'float32');
    return [null, unbroadcast(mul(dy, chosen), yes.shape), unbroadcast(mul(dy, sub(expand(dy.graph.constant([1], []), condition.shape), chosen)), no.shape)];
  },
  Cast: () => [null],
  Greater: () => [null, null],
  Equal: () => [null, null],
};
