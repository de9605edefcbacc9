/** What the oracle cannot see, since it interprets the same graph: that a layer is the one it is named after. */
import { expect, test } from 'vitest';
import { Graph } from '../../../models/engine/graph.ts';
import { conv1d, lstm } from '../../../models/engine/nn.ts';
import { randomFrom } from '../../../models/engine/random.ts';
import { openSession, programOf } from '../../../models/engine/session.ts';
import type { Weights } from '../../../models/engine/weights.ts';
import { tf } from './tfjs.ts';

const random = randomFrom(4);
const drawn = (...shape: number[]): { readonly shape: readonly number[]; readonly data: Float32Array } =>
  ({ shape, data: Float32Array.from({ length: shape.reduce((n, d) => n * d, 1) }, () => random.normal()) });

async function run(weights: Weights, build: (g: Graph) => void): Promise<Float32Array> {
  const g = new Graph({ kind: 'infer', weights });
  build(g);
  const session = await openSession(programOf(g, 'layer'), { device: 'cpu', threads: 1 });
  const { y } = await session.run({});
  await session.close();
  return y as Float32Array;
}
const close = (ours: ArrayLike<number>, right: ArrayLike<number>): void => {
  expect(ours.length).toBe(right.length);
  Array.from(right, (r, i) => expect(ours[i]).toBeCloseTo(r, 5));
};

test('lstm is the cell of tfjs, step after step', async () => {
  const B = 2, L = 4, D = 3, H = 5, x = drawn(B, L, D), input = drawn(D, 4 * H), state = drawn(H, 4 * H), bias = drawn(4 * H);
  const weights = new Map([['r.in.weight', input], ['r.in.bias', bias], ['r.state.weight', state]]);
  const ours = await run(weights, (g) => g.output('y', lstm('r', g.constant(x.data, x.shape), H)));
  // Its gates stand in the same order: in, fresh, forget, out.
  const kernel = tf.concat([tf.tensor2d(input.data, [D, 4 * H]), tf.tensor2d(state.data, [H, 4 * H])], 0) as tf.Tensor2D;
  let c = tf.zeros([B, H]) as tf.Tensor2D, h = tf.zeros([B, H]) as tf.Tensor2D;
  const right: tf.Tensor[] = [], all = tf.tensor3d(x.data, [B, L, D]);
  for (let t = 0; t < L; t++) {
    const now = tf.reshape(tf.slice(all, [0, t, 0], [B, 1, D]), [B, D]) as tf.Tensor2D;
    [c, h] = tf.basicLSTMCell(tf.scalar(1), kernel, tf.tensor1d(bias.data), now, c, h);
    right.push(tf.reshape(h, [B, 1, H]));
  }
  close(ours, tf.concat(right, 1).dataSync());
});

test('conv1d is the convolution of tfjs along the sequence', async () => {
  const N = 2, C = 3, L = 9, O = 4, k = 3, x = drawn(N, C, L), kernels = drawn(O, C, k), bias = drawn(O);
  const ours = await run(new Map([['c.kernels', kernels], ['c.bias', bias]]), (g) => g.output('y', conv1d('c', g.constant(x.data, x.shape), O, { kernel: k, stride: 2 })));
  const channelsLast = tf.transpose(tf.tensor3d(x.data, [N, C, L]), [0, 2, 1]) as tf.Tensor3D;
  const turned = tf.transpose(tf.tensor3d(kernels.data, [O, C, k]), [2, 1, 0]) as tf.Tensor3D;
  const right = tf.add(tf.conv1d(channelsLast, turned, 2, 'valid'), tf.tensor1d(bias.data));
  close(ours, tf.transpose(right, [0, 2, 1]).dataSync());
});
