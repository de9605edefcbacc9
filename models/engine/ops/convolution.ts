/**
 * Convolution and pooling over images [N, C, H, W].
 *
 * Three operators are each other's gradients. With y = x * K (stride s, padding p), the gradient of x is the
 * transposed convolution of dy with K, and the gradient of K is again a convolution: of x with dy as the kernel,
 * batch and channels exchanged, where the stride becomes the kernel's dilation. The transposed convolution has the
 * same two with x and dy in each other's place. Where the stride does not divide the height, the rows that no
 * window reached get no gradient: the transposed convolution makes them up as `output_padding`, and the
 * convolution for K drops what it finds beyond the kernel's size.
 *
 * Where the stride is one there are quicker ways to the same sums. A kernel's element is the product of dy with x moved by
 * that element's place; with both laid out in rows of one length, x moved is a stretch of x, so that each element is one
 * product of matrices (3.5 to 11 ms for 8 to 32 of the convolution, of images of 24 and 48 pixels). And the gradient of x is
 * a plain convolution with the kernel turned about, quicker where x has the more channels (3.6 ms for 11.4).
 */
import { letters, ShapeError, size } from '../graph.ts';
import type { Node, Tensor } from '../graph.ts';
import type { Gradients } from './base.ts';
import { matmul } from './matmul.ts';
import { concat, pad, reshape, slice, sum, swapLast, transpose } from './shape.ts';
import { gather, scatterRows } from './select.ts';

/** A number for each of height and width. */
export type Pair = readonly [number, number];

export interface ConvolveOptions {
  /** Steps between windows. */
  readonly stride: Pair;
  /** Zeros on each side. */
  readonly padding: Pair;
}
const ONE: Pair = [1, 1];

/** x [N, C, H, W] with kernels [O, C, h, w]: [N, O, H', W'], H' = ⌊(H + 2 padding - h) / stride⌋ + 1. */
export function convolve(x: Tensor, kernels: Tensor, options: ConvolveOptions): Tensor {
  return dilated(x, kernels, options, ONE);
}

/** The kernel's elements lie `dilation` apart. */
function dilated(x: Tensor, kernels: Tensor, { stride, padding }: ConvolveOptions, dilation: Pair): Tensor {
  const { N, C, H, W } = letters(x, 'N C H W', 'what is convolved');
  const { O, h, w } = letters(kernels, 'O C h w', 'the kernels', { C });
  const out = (length: number, kernel: number, i: 0 | 1): number =>
    windows(length + 2 * padding[i], dilation[i] * (kernel - 1) + 1, stride[i]);
  return x.graph.emit('Conv', [x, kernels], [N, O, out(H, h, 0), out(W, w, 1)], { strides: stride, pads: bothSides(padding), dilations: dilation });
}

/** x [N, O, H, W] with kernels [O, C, h, w]: [N, C, H', W'], H' = (H - 1) stride + h - 2 padding + `extra` rows at the end. */
export function convolveTransposed(x: Tensor, kernels: Tensor, { stride, padding }: ConvolveOptions, extra: Pair = [0, 0]): Tensor {
  const { N, O, H, W } = letters(x, 'N O H W', 'what is convolved');
  const { C, h, w } = letters(kernels, 'O C h w', 'the kernels', { O });
  const out = (length: number, kernel: number, i: 0 | 1): number => (length - 1) * stride[i] + kernel - 2 * padding[i] + extra[i];
  const shape = [N, C, out(H, h, 0), out(W, w, 1)];
  return x.graph.emit('ConvTranspose', [x, kernels], shape, { strides: stride, pads: bothSides(padding), output_padding: extra });
}

/** Greatest of each window; the gradient goes to the first that is greatest. */
export function maxPool(x: Tensor, window: Pair, stride: Pair = window): Tensor {
  return x.graph.emit('MaxPool', [x], pooled(x, window, stride), { kernel_shape: window, strides: stride }, 'float32', {}, 'int64');
}

export function averagePool(x: Tensor, window: Pair, stride: Pair = window): Tensor {
  return x.graph.emit('AveragePool', [x], pooled(x, window, stride), { kernel_shape: window, strides: stride });
}

function pooled(x: Tensor, window: Pair, stride: Pair): readonly number[] {
  const { N, C, H, W } = letters(x, 'N C H W', 'what is pooled');
  return [N, C, windows(H, window[0], stride[0]), windows(W, window[1], stride[1])];
}

function windows(length: number, kernel: number, stride: number): number {
  if (kernel > length) throw new ShapeError(`a window of ${kernel} does not fit into ${length}`);
  return Math.floor((length - kernel) / stride) + 1;
}

const bothSides = ([h, w]: Pair): readonly number[] => [h, w, h, w];
const flipped = (x: Tensor): Tensor => transpose(x, [1, 0, 2, 3]);

/** Images with fewer places than this, and kernels with more elements, are convolved for the kernel's gradient: products do not pay. */
const LEAST_PLACES = 64, MOST_ELEMENTS = 32;

/** Gradient of kernels [O, C, h, w] that took `large` [N, C, ...] to `small` [N, O, ...] or back. */
function ofKernels(large: Tensor, small: Tensor, kernels: Tensor, { stride, padding }: ConvolveOptions): Tensor {
  const [, , h, w] = kernels.shape as readonly [number, number, number, number];
  const places = (small.shape[2] as number) * (small.shape[3] as number);
  if (stride[0] === 1 && stride[1] === 1 && places >= LEAST_PLACES && h * w <= MOST_ELEMENTS) return byProducts(large, small, h, w, padding);
  const found = dilated(flipped(large), flipped(small), { stride: ONE, padding }, stride);
  return flipped(slice(slice(found, 2, 0, h), 3, 0, w));
}

/** The same by one product for each of the kernel's elements, at stride one. */
function byProducts(large: Tensor, small: Tensor, h: number, w: number, padding: Pair): Tensor {
  const { N, C, H, W } = letters(large, 'N C H W', 'the larger image'), { O, H: rows } = letters(small, 'N O H W', 'the smaller image', { N });
  const pitch = W + 2 * padding[1], length = rows * pitch;
  // One more row, for the stretches of the last row end beyond it.
  const x = reshape(pad(pad(large, 2, padding[0], padding[0] + 1), 3, padding[1], padding[1]), [N, C, (H + 2 * padding[0] + 1) * pitch]);
  const dy = swapLast(reshape(pad(small, 3, 0, w - 1), [N, O, length]));
  const elements = Array.from({ length: h * w }, (_, i) => Math.floor(i / w) * pitch + (i % w));
  const products = elements.map((from) => sum(matmul(slice(x, 2, from, from + length), dy), [0]));
  return transpose(reshape(concat(products, 0), [h, w, C, O]), [3, 2, 0, 1]);
}

/** Kernels [O, C, h, w] as [C, O, h, w], turned half way round. */
function turned(kernels: Tensor): Tensor {
  const { O, C, h, w } = letters(kernels, 'O C h w', 'the kernels'), count = h * w;
  const rows = reshape(transpose(kernels, [2, 3, 1, 0]), [count, C, O]);
  const backwards = kernels.graph.constant(Array.from({ length: count }, (_, i) => count - 1 - i), [count], 'int32');
  return transpose(reshape(gather(rows, backwards), [h, w, C, O]), [2, 3, 0, 1]);
}

/** Gradient of what kernels [O, C, h, w] were convolved with: of `like`'s shape. */
function ofImage(dy: Tensor, like: Tensor, kernels: Tensor, options: ConvolveOptions): Tensor {
  const { stride, padding } = options, { O, C, h, w } = letters(kernels, 'O C h w', 'the kernels'), around: Pair = [h - 1 - padding[0], w - 1 - padding[1]];
  if (stride[0] === 1 && stride[1] === 1 && C > O && around[0] >= 0 && around[1] >= 0) return convolve(dy, turned(kernels), { stride, padding: around });
  const left = (i: 0 | 1): number => ((like.shape[2 + i] as number) + 2 * padding[i] - (kernels.shape[2 + i] as number)) % stride[i];
  return convolveTransposed(dy, kernels, options, [left(0), left(1)]);
}

function optionsOf(node: Node): ConvolveOptions {
  const [h, w] = node.attributes['pads'] as readonly [number, number];
  return { stride: node.attributes['strides'] as Pair, padding: [h, w] };
}

export const CONVOLUTION_GRADIENTS: Gradients = {
  Conv: (n, dy) => {
    const [x, kernels] = n.inputs as readonly [Tensor, Tensor], options = optionsOf(n);
    return [ofImage(dy, x, kernels, options), ofKernels(x, dy, kernels, options)];
  },
  ConvTranspose: (n, dy) => {
    const [x, kernels] = n.inputs as readonly [Tensor, Tensor], options = optionsOf(n);
    return [convolve(dy, kernels, options), ofKernels(dy, x, kernels, options)];
  },
  MaxPool: (n, dy) => {
    const x = n.inputs[0] as Tensor, places = n.second as Tensor, count = size(dy.shape);
    return [reshape(scatterRows(reshape(dy, [count]), reshape(places, [count]), [size(x.shape)]), x.shape)];
  },
  AveragePool: (n, dy) => {
    const x = n.inputs[0] as Tensor, window = n.attributes['kernel_shape'] as Pair, stride = n.attributes['strides'] as Pair;
    const { N, C, H, W } = letters(x, 'N C H W', 'what is pooled'), area = window[0] * window[1];
    const share = x.graph.constant(new Float32Array(area).fill(1 / area), [1, 1, ...window]);
    const each = reshape(dy, [N * C, 1, dy.shape[2] as number, dy.shape[3] as number]);
    const extra: Pair = [(H - window[0]) % stride[0], (W - window[1]) % stride[1]];
    return [reshape(convolveTransposed(each, share, { stride, padding: [0, 0] }, extra), x.shape)];
  },
};
