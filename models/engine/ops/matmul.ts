/** Products of matrices. */
import { broadcast, ShapeError, size } from '../graph.ts';
import type { Tensor } from '../graph.ts';
import type { Gradients } from './base.ts';
import { reshape, swapLast, unbroadcast } from './shape.ts';

/** Matrices are the last two axes; the axes before them broadcast. */
export function matmul(a: Tensor, b: Tensor): Tensor {
  const [n, k] = a.shape.slice(-2), [k2, m] = b.shape.slice(-2);
  if (n === undefined || m === undefined || k !== k2) throw new ShapeError(`[${a.shape.join(', ')}] times [${b.shape.join(', ')}]`);
  return a.graph.emit('MatMul', [a, b], [...broadcast(a.shape.slice(0, -2), b.shape.slice(0, -2)), n, m]);
}

export const MATMUL_GRADIENTS: Gradients = {
  MatMul: (n, dy) => {
    const a = n.inputs[0] as Tensor, b = n.inputs[1] as Tensor;
    const k = b.shape.at(-2) as number, m = b.shape.at(-1) as number;
    if (b.shape.length === 2) {
      const rows = size(a.shape) / k;
      return [matmul(dy, swapLast(b)), matmul(swapLast(reshape(a, [rows, k])), reshape(dy, [rows, m]))];
    }
    return [unbroadcast(matmul(dy, swapLast(b)), a.shape), unbroadcast(matmul(swapLast(a), dy), b.shape)];
  },
};
