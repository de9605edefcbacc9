/** Losses of models that make things: flow matching, and the two halves of a variational autoencoder. */
import { letters, sameShape, ShapeError } from './graph.ts';
import type { Tensor } from './graph.ts';
import { add, exp, mean, mul, sub, sum } from './ops.ts';

/** The direction in which a point x [B, D] moves at time t [B, 1], which runs from 0 (noise) to 1 (data). */
export type Velocity = (x: Tensor, t: Tensor) => Tensor;

/**
 * How far a velocity is from the straight way between noise and data [B, D], squared, at a time of its own for each
 * row: [B]. Noise and times are drawn by the trainer. Lipman and others 2023; with straight ways, the rectified
 * flow of Liu and others 2023. `weights` [B, D], where given, says how much each element counts: padding nothing.
 */
export function flowMatching(velocity: Velocity, data: Tensor, weights?: Tensor): Tensor {
  const { B, D } = letters(data, 'B D', 'data'), g = data.graph;
  const noise = g.draw([B, D], { kind: 'normal' }), t = g.draw([B, 1], { kind: 'uniform' });
  if (!noise || !t) throw new ShapeError('flow matching is a loss: the graph must be one for training');
  const way = sub(data, noise), off = sub(velocity(add(noise, mul(way, t)), t), way);
  const wrong = mul(off, off);
  return mean(weights ? mul(wrong, weights) : wrong, [1]);
}

/** Carries noise [B, D] to data along a velocity in `steps` steps of the midpoint rule. */
export function flow(velocity: Velocity, noise: Tensor, steps: number): Tensor {
  const { B } = letters(noise, 'B D', 'noise'), g = noise.graph, step = 1 / steps;
  const time = (t: number): Tensor => g.constant(new Float32Array(B).fill(t), [B, 1]);
  let x = noise;
  for (let i = 0; i < steps; i++) {
    const half = add(x, mul(velocity(x, time(i * step)), step / 2));
    x = add(x, mul(velocity(half, time((i + 0.5) * step)), step));
  }
  return x;
}

/** A normal distribution for each element; what is the variance's logarithm may be any number. */
export interface Gaussian { readonly mean: Tensor; readonly logVariance: Tensor }

/** A draw from the distribution through which gradients pass; where the network is only used, its mean. Kingma and Welling 2014. */
export function reparametrised({ mean, logVariance }: Gaussian): Tensor {
  const noise = mean.graph.draw(mean.shape, { kind: 'normal' });
  return noise ? add(mean, mul(exp(mul(logVariance, 0.5)), noise)) : mean;
}

/** KL divergence from the standard normal, summed over all axes but the first: [B]. Kingma and Welling 2014, appendix B. */
export function klToNormal({ mean, logVariance }: Gaussian): Tensor {
  const each = sub(sub(add(mul(mean, mean), exp(logVariance)), logVariance), 1);
  return mul(sum(each, each.shape.map((_, i) => i).slice(1)), 0.5);
}

/**
 * What a variational autoencoder is trained with: `wrong` [B, ...], how far each element is from what was to be made
 * (squared error or cross-entropy), and what the code tells, weighed by `beta`: [B]. Higgins and others 2017.
 */
export function variational(wrong: Tensor, code: Gaussian, beta = 1): Tensor {
  const kl = klToNormal(code), made = sum(wrong, wrong.shape.map((_, i) => i).slice(1));
  if (!sameShape(kl.shape, made.shape)) throw new ShapeError(`${made.shape.join()} rows were made from ${kl.shape.join()} codes`);
  return add(made, mul(kl, beta));
}
