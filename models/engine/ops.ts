/**
 * The operators of a network, each with its gradient beside it.
 *
 * An operator appends one ONNX node; a table beside it says, under the node's name, how a gradient passes to its
 * inputs, itself written in operators. `README.md` says how to add one.
 */
import { ARITHMETIC_GRADIENTS } from './ops/arithmetic.ts';
import type { Gradients } from './ops/base.ts';
import { CONVOLUTION_GRADIENTS } from './ops/convolution.ts';
import { MATMUL_GRADIENTS } from './ops/matmul.ts';
import { SELECT_GRADIENTS } from './ops/select.ts';
import { SHAPE_GRADIENTS } from './ops/shape.ts';

export * from './ops/arithmetic.ts';
export type { Operand } from './ops/base.ts';
export * from './ops/convolution.ts';
export * from './ops/matmul.ts';
export * from './ops/select.ts';
export * from './ops/shape.ts';

export const GRADIENTS: Gradients = {
  ...ARITHMETIC_GRADIENTS, ...CONVOLUTION_GRADIENTS, ...MATMUL_GRADIENTS, ...SELECT_GRADIENTS, ...SHAPE_GRADIENTS,
};
