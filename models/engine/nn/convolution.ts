/** Convolutions over images [N, C, H, W] and sequences [N, C, L], with bias. */
import { letters } from '../graph.ts';
import type { Tensor } from '../graph.ts';
import { add, convolve, convolveTransposed, reshape } from '../ops.ts';

export interface ConvolutionOptions {
  /** Height and width of the window, or its length. */
  readonly kernel: number;
  /** Steps between windows; in the transposed, by how much the image grows. */
  readonly stride?: number;
  /** Zeros on each side. */
  readonly padding?: number;
}

/** x [N, C, H, W] to [N, out, H', W'], H' = ⌊(H + 2 padding - kernel) / stride⌋ + 1. */
export function conv2d(name: string, x: Tensor, out: number, { kernel, stride = 1, padding = 0 }: ConvolutionOptions): Tensor {
  const { C } = letters(x, 'N C H W', `the input of ${name}`);
  const kernels = x.graph.parameter(`${name}.kernels`, [out, C, kernel, kernel], { normal: Math.sqrt(2 / (C * kernel * kernel)) });
  return biased(name, convolve(x, kernels, { stride: [stride, stride], padding: [padding, padding] }));
}

/** x [N, C, L] to [N, out, L']. */
export function conv1d(name: string, x: Tensor, out: number, { kernel, stride = 1, padding = 0 }: ConvolutionOptions): Tensor {
  const { N, C, L } = letters(x, 'N C L', `the input of ${name}`);
  const kernels = x.graph.parameter(`${name}.kernels`, [out, C, kernel], { normal: Math.sqrt(2 / (C * kernel)) });
  const y = convolve(reshape(x, [N, C, 1, L]), reshape(kernels, [out, C, 1, kernel]), { stride: [1, stride], padding: [0, padding] });
  return biased(name, reshape(y, [N, out, y.shape[3] as number]));
}

/** Makes an image larger: x [N, C, H, W] to [N, out, H', W'], H' = (H - 1) stride + kernel - 2 padding. */
export function convTranspose2d(name: string, x: Tensor, out: number, { kernel, stride = 1, padding = 0 }: ConvolutionOptions): Tensor {
  const { C } = letters(x, 'N C H W', `the input of ${name}`);
  const kernels = x.graph.parameter(`${name}.kernels`, [C, out, kernel, kernel], { normal: Math.sqrt(2 * stride * stride / (C * kernel * kernel)) });
  return biased(name, convolveTransposed(x, kernels, { stride: [stride, stride], padding: [padding, padding] }));
}

function biased(name: string, y: Tensor): Tensor {
  const out = y.shape[1] as number;
  return add(y, reshape(y.graph.parameter(`${name}.bias`, [out], { constant: 0 }, false), [1, out, ...y.shape.slice(2).map(() => 1)]));
}
