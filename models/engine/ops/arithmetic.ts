/** Element by element, and along the last axis: sums, products, functions, comparisons, softmax. */
import type { DType, Tensor } from '../graph.ts';
import { ELEMENT } from '../onnx.ts';
import { binary, unary } from './base.ts';
import type { Gradient, Gradients, Operand } from './base.ts';
import { filled, sum, unbroadcast } from './shape.ts';

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
/** log(1 + exp(x)) without overflow. */
export const softplus = (x: Tensor): Tensor => unary('Softplus', x);
/** Over the last axis. */
export const softmax = (x: Tensor): Tensor => unary('Softmax', x, { axis: -1 });
/** Over the last axis. */
export const logSoftmax = (x: Tensor): Tensor => unary('LogSoftmax', x, { axis: -1 });

export function mean(x: Tensor, axes: readonly number[], keep = false): Tensor {
  return mul(sum(x, axes, keep), 1 / axes.reduce((n, a) => n * (x.shape[a] as number), 1));
}

/** No gradient passes through a cast. */
export const cast = (x: Tensor, dtype: DType): Tensor => x.graph.emit('Cast', [x], x.shape, { to: ELEMENT[dtype] }, dtype);

const one = (f: (x: Tensor, y: Tensor, dy: Tensor) => Tensor): Gradient => (n, dy) => [f(n.inputs[0] as Tensor, n.output, dy)];
const two = (f: (a: Tensor, b: Tensor, dy: Tensor, y: Tensor) => readonly [Tensor, Tensor]): Gradient => (n, dy) => {
  const a = n.inputs[0] as Tensor, b = n.inputs[1] as Tensor;
  const [da, db] = f(a, b, dy, n.output);
  return [unbroadcast(da, a.shape), unbroadcast(db, b.shape)];
};
/** 1/√(2π) and 1/√2. */
const INV_SQRT_TAU = 0.3989422804014327, INV_SQRT_2 = Math.SQRT1_2;

export const ARITHMETIC_GRADIENTS: Gradients = {
  Add: two((_a, _b, dy) => [dy, dy]),
  Sub: two((_a, _b, dy) => [dy, neg(dy)]),
  Mul: two((a, b, dy) => [mul(dy, b), mul(dy, a)]),
  Div: two((_a, b, dy, y) => [div(dy, b), neg(div(mul(dy, y), b))]),
  Min: two((a, b, dy) => {
    const first = cast(greater(b, a), 'float32');
    return [mul(dy, first), mul(dy, sub(filled(dy, 1, dy.shape), first))];
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
  Cast: () => [null],
  Greater: () => [null, null],
  Equal: () => [null, null],
};
