/** Layers: parts of a network that own parameters, named under the `name` they are given. */
import { letters, ShapeError } from './graph.ts';
import type { Graph, Tensor } from './graph.ts';
import {
  add, concat, div, gather, gelu, matmul, mean, mul, reshape, sigmoid, slice, softmax, sqrt, sub, swapLast, tanh, transpose,
} from './ops.ts';

/** x W + b over the last axis; W starts as normal(0, 1/√in), b as zero. */
export function linear(name: string, x: Tensor, out: number, options: { readonly bias?: boolean; readonly scale?: number } = {}): Tensor {
  const width = x.shape.at(-1) as number, g = x.graph;
  const y = matmul(x, g.parameter(`${name}.weight`, [width, out], { normal: (options.scale ?? 1) / Math.sqrt(width) }));
  return options.bias === false ? y : add(y, g.parameter(`${name}.bias`, [out], { constant: 0 }, false));
}

/** Rows of a table of `count` vectors of `width`. */
export function embedding(name: string, g: Graph, index: Tensor, count: number, width: number, scale = 0.02): Tensor {
  return gather(g.parameter(`${name}.table`, [count, width], { normal: scale }, false), index);
}

const NORM_EPSILON = 1e-5;

/** Over the last axis, with gain and offset. Ba, Kiros, Hinton 2016. */
export function layerNorm(name: string, x: Tensor): Tensor {
  const last = x.shape.length - 1, width = x.shape[last] as number, g = x.graph;
  const gain = g.parameter(`${name}.gain`, [width], { constant: 1 }, false);
  const offset = g.parameter(`${name}.offset`, [width], { constant: 0 }, false);
  const y = g.emit('LayerNormalization', [x, gain, offset], x.shape, { axis: -1, epsilon: { float: NORM_EPSILON } });
  return g.withBackward(y, [x, gain, offset], (dy) => {
    const centred = sub(x, mean(x, [last], true));
    const spread = sqrt(add(mean(mul(centred, centred), [last], true), NORM_EPSILON));
    const unit = div(centred, spread);
    const dUnit = mul(dy, gain);
    const dx = div(sub(sub(dUnit, mean(dUnit, [last], true)), mul(unit, mean(mul(dUnit, unit), [last], true))), spread);
    return [dx, rowsSummed(mul(dy, unit)), rowsSummed(dy)];
  });
}

/** Summed over all axes but the last, as a product with ones, which runs faster than a reduction. */
function rowsSummed(x: Tensor): Tensor {
  const width = x.shape.at(-1) as number;
  const rows = x.shape.reduce((n, d) => n * d, 1) / width;
  const ones = x.graph.constant(new Float32Array(rows).fill(1), [1, rows]);
  return reshape(matmul(ones, reshape(x, [rows, width])), [width]);
}

/** Some elements zero and the others scaled up in training; nothing in use. Srivastava and others 2014. */
export function dropout(x: Tensor, rate: number): Tensor {
  const mask = x.graph.dropoutMask(x.shape, rate);
  return mask ? mul(x, mask) : x;
}

export interface AttentionOptions {
  readonly heads: number;
  /** Share of the attention weights dropped in training. */
  readonly dropout?: number;
  /** Added to the scores [B or 1, 1, L, L]: 0 where one may look, very negative where not. */
  readonly mask?: Tensor;
}

/** Multi-head self-attention of x [B, L, D]. Vaswani and others 2017. */
export function attention(name: string, x: Tensor, options: AttentionOptions): Tensor {
  const { B, L, D } = letters(x, 'B L D', `the input of ${name}`);
  const E = D / options.heads;
  if (!Number.isInteger(E)) throw new ShapeError(`${name}: width ${D} is not divisible by ${options.heads} heads`);
  const all = linear(`${name}.in`, x, 3 * D);
  const head = (i: number): Tensor => transpose(reshape(slice(all, 2, i * D, (i + 1) * D), [B, L, options.heads, E]), [0, 2, 1, 3]);
  const scores = mul(matmul(head(0), swapLast(head(1))), 1 / Math.sqrt(E));
  const weights = dropout(softmax(options.mask ? add(scores, options.mask) : scores), options.dropout ?? 0);
  const mixed = reshape(transpose(matmul(weights, head(2)), [0, 2, 1, 3]), [B, L, D]);
  return linear(`${name}.out`, mixed, D);
}

/** Added to a score, hides it; finite, so that a row with nothing to see stays a number. */
export const HIDDEN = -1e9;

/** Mask [1, 1, L, L] under which a position sees itself and what came before. */
export function causalMask(g: Graph, L: number): Tensor {
  return g.constant(Float32Array.from({ length: L * L }, (_, i) => (i % L > Math.floor(i / L) ? HIDDEN : 0)), [1, 1, L, L]);
}

/** Mask [B, 1, 1, L] from `valid` [B, L], which is 1 where there is something and 0 where there is padding. */
export function paddingMask(valid: Tensor): Tensor {
  const { B, L } = letters(valid, 'B L', 'valid');
  return reshape(mul(sub(valid, 1), -HIDDEN), [B, 1, 1, L]);
}

export interface BlockOptions extends AttentionOptions {
  /** Width of the hidden layer, as a multiple of the width of the block. */
  readonly expansion: number;
}

/** A transformer block, normalised before each part. */
export function transformerBlock(name: string, x: Tensor, options: BlockOptions): Tensor {
  const rate = options.dropout ?? 0, width = x.shape.at(-1) as number;
  const seen = add(x, dropout(attention(`${name}.attention`, layerNorm(`${name}.norm1`, x), options), rate));
  const hidden = gelu(linear(`${name}.up`, layerNorm(`${name}.norm2`, seen), options.expansion * width));
  return add(seen, dropout(linear(`${name}.down`, hidden, width), rate));
}

/** Gated recurrent unit over x [B, L, D], unrolled: states [B, L, H]. Cho and others 2014. */
export function gru(name: string, x: Tensor, H: number): Tensor {
  const { B, L } = letters(x, 'B L D', `the input of ${name}`);
  const g = x.graph, input = linear(`${name}.in`, x, 3 * H);
  let state = g.constant(new Float32Array(B * H), [B, H]);
  const states: Tensor[] = [];
  for (let t = 0; t < L; t++) {
    const now = reshape(slice(input, 1, t, t + 1), [B, 3 * H]);
    const before = linear(`${name}.state`, state, 3 * H);
    const part = (v: Tensor, i: number): Tensor => slice(v, 1, i * H, (i + 1) * H);
    const keep = sigmoid(add(part(now, 0), part(before, 0)));
    const reset = sigmoid(add(part(now, 1), part(before, 1)));
    const fresh = tanh(add(part(now, 2), mul(reset, part(before, 2))));
    state = add(fresh, mul(keep, sub(state, fresh)));
    states.push(reshape(state, [B, 1, H]));
  }
  return concat(states, 1);
}
