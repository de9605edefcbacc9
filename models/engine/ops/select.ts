/** Choosing by index or by condition, and putting back. */
import { broadcast, letters, size } from '../graph.ts';
import type { Shape, Tensor } from '../graph.ts';
import { cast, mul, sub } from './arithmetic.ts';
import { operand } from './base.ts';
import type { Gradients, Operand } from './base.ts';
import { filled, reshape, unbroadcast } from './shape.ts';

/** Rows of `table` [V, ...] named by `index` (int32, any shape S): [S, ...]. */
export function gather(table: Tensor, index: Tensor): Tensor {
  return table.graph.emit('Gather', [table, index], [...index.shape, ...table.shape.slice(1)], { axis: 0 }, table.dtype);
}

/** Zeros of `shape`, with row `i` of `rows` [N, ...] added at row `index[i]` (integers [N]). */
export function scatterRows(rows: Tensor, index: Tensor, shape: Shape): Tensor {
  const at = reshape(index.dtype === 'int64' ? index : cast(index, 'int64'), [index.shape[0] as number, 1]);
  return rows.graph.emit('ScatterND', [filled(rows, 0, shape), at, rows], shape, { reduction: 'add' });
}

/** From each row of `x` [N, V] the element named by `index` (int32 [N]): [N]. */
export function pick(x: Tensor, index: Tensor): Tensor {
  const { N } = letters(x, 'N V', 'pick');
  letters(index, 'N', 'the index of pick', { N });
  return reshape(x.graph.emit('GatherElements', [x, reshape(index, [N, 1])], [N, 1], { axis: 1 }), [N]);
}

/** `x` [N, V] with `values` [N] added, one in each row, at the element named by `index` (int32 [N]). */
export function addAt(x: Tensor, index: Tensor, values: Tensor): Tensor {
  const { N } = letters(x, 'N V', 'addAt');
  letters(index, 'N', 'the index of addAt', { N });
  letters(values, 'N', 'the values of addAt', { N });
  return x.graph.emit('ScatterElements', [x, reshape(index, [N, 1]), reshape(values, [N, 1])], x.shape, { axis: 1, reduction: 'add' });
}

/** `yes` where `condition`, else `no`. */
export function where(condition: Tensor, yes: Tensor, no: Operand): Tensor {
  const other = operand(no, yes);
  return yes.graph.emit('Where', [condition, yes, other], broadcast(condition.shape, broadcast(yes.shape, other.shape)));
}

export const SELECT_GRADIENTS: Gradients = {
  Gather: (n, dy) => {
    const table = n.inputs[0] as Tensor, index = n.inputs[1] as Tensor, count = size(index.shape);
    return [scatterRows(reshape(dy, [count, ...table.shape.slice(1)]), reshape(index, [count]), table.shape), null];
  },
  GatherElements: (n, dy) => {
    const x = n.inputs[0] as Tensor, index = n.inputs[1] as Tensor;
    const N = index.shape[0] as number;
    return [addAt(filled(dy, 0, x.shape), reshape(index, [N]), reshape(dy, [N])), null];
  },
  ScatterElements: (n, dy) => {
    const index = n.inputs[1] as Tensor, N = index.shape[0] as number;
    return [dy, null, reshape(pick(dy, reshape(index, [N])), [N, 1])];
  },
  Where: (n, dy) => {
    const [condition, yes, no] = n.inputs as readonly [Tensor, Tensor, Tensor];
    const chosen = cast(condition, 'float32');
    return [null, unbroadcast(mul(dy, chosen), yes.shape), unbroadcast(mul(dy, sub(filled(dy, 1, condition.shape), chosen)), no.shape)];
  },
};
