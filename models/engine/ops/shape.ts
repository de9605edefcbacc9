/** Moving elements about, and summing: what is spread forwards is summed backwards, so both stand here. */
import { sameShape, ShapeError, size } from '../graph.ts';
import type { Shape, Tensor } from '../graph.ts';
import { ints } from './base.ts';
import type { Gradients } from './base.ts';

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

/** `value` everywhere. */
export const filled = (like: Tensor, value: number, shape: Shape): Tensor => expand(like.graph.constant([value], []), shape);

/** Elements `from` to before `to` along `axis`. Its gradient is in `autodiff.ts`, which puts all stretches of a tensor side by side. */
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

/** All of it, as a scalar. */
export const total = (x: Tensor): Tensor => sum(x, x.shape.map((_, i) => i));

/** Summed over all axes but the last [D], as a product with ones, which runs faster than a reduction. */
export function rowsSummed(x: Tensor): Tensor {
  const D = x.shape.at(-1) as number, rows = size(x.shape) / D;
  const ones = x.graph.constant(new Float32Array(rows).fill(1), [1, rows]);
  return reshape(x.graph.emit('MatMul', [ones, reshape(x, [rows, D])], [1, D]), [D]);
}

/** `dy` summed back to the shape that was broadcast to it. */
export function unbroadcast(dy: Tensor, shape: Shape): Tensor {
  if (shape.length === 1 && dy.shape.length > 1 && shape[0] === dy.shape.at(-1)) return rowsSummed(dy);
  const lead = dy.shape.length - shape.length;
  const axes = dy.shape.flatMap((d, i) => (i < lead || (shape[i - lead] === 1 && d !== 1) ? [i] : []));
  return reshape(sum(dy, axes), shape);
}

export const SHAPE_GRADIENTS: Gradients = {
  Transpose: (n, dy) => {
    const order = n.attributes['perm'] as readonly number[];
    return [transpose(dy, order.map((_, i) => order.indexOf(i)))];
  },
  Reshape: (n, dy) => [reshape(dy, (n.inputs[0] as Tensor).shape), null],
  Expand: (n, dy) => [unbroadcast(dy, (n.inputs[0] as Tensor).shape), null],
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
};
