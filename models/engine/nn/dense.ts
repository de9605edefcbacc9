/** Layers that see one position at a time. */
import { add, div, gather, matmul, mean, mul, rowsSummed, sqrt, sub } from '../ops.ts';
import type { Graph, Tensor } from '../graph.ts';

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

/** Some elements zero and the others scaled up in training; nothing in use. Srivastava and others 2014. */
export function dropout(x: Tensor, rate: number): Tensor {
  const mask = rate === 0 ? null : x.graph.draw(x.shape, { kind: 'dropout', rate });
  return mask ? mul(x, mask) : x;
}
