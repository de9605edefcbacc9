import { describe, expect, test } from 'vitest';
import { flow, flowMatching, klToNormal, reparametrised } from '../../../models/engine/generative.ts';
import { Graph } from '../../../models/engine/graph.ts';
import type { Tensor } from '../../../models/engine/graph.ts';
import { sampledSoftmaxCrossEntropy, softmaxCrossEntropy } from '../../../models/engine/losses.ts';
import { linear } from '../../../models/engine/nn.ts';
import { add, concat, gelu, matmul, mean, swapLast } from '../../../models/engine/ops.ts';
import { randomFrom } from '../../../models/engine/random.ts';
import { openSession, programOf } from '../../../models/engine/session.ts';
import type { Values } from '../../../models/engine/session.ts';
import { openTrainer } from '../../../models/engine/trainer.ts';

type Feeds = Readonly<Record<string, Values>>;
const inUse = (): Graph => new Graph({ kind: 'infer', weights: new Map() });
async function valueOf(build: (g: Graph) => Tensor, feeds: Feeds = {}, graph = inUse()): Promise<number[]> {
  graph.output('y', build(graph));
  const session = await openSession(programOf(graph, 'p'), { device: 'cpu', threads: 1 });
  const { y } = await session.run(feeds);
  await session.close();
  return Array.from(y ?? []);
}
const numbers = (count: number, seed: number): Float32Array => {
  const random = randomFrom(seed);
  return Float32Array.from({ length: count }, () => random.normal());
};

describe('the sampled softmax', () => {
  const N = 3, V = 6, D = 4, queries = numbers(N * D, 1), table = numbers(V * D, 2), targets = [2, 0, 5];
  const row = (i: number): number[] => Array.from(table.subarray(i * D, (i + 1) * D));
  /** With these negatives, each drawn with chance `chance(i)`. */
  const sampled = (negatives: readonly number[], chance: (i: number) => number): Promise<number[]> => {
    const K = negatives.length;
    return valueOf((g) => sampledSoftmaxCrossEntropy(g.constant(queries, [N, D]), {
      positives: g.constant(targets.flatMap(row), [N, D]), positiveIds: g.constant(targets, [N], 'int32'),
      negatives: g.constant(negatives.flatMap(row), [K, D]), negativeIds: g.constant(negatives, [K], 'int32'),
      logChance: g.constant(negatives.map((i) => Math.log(K * chance(i))), [K]),
    }));
  };
  const full = (): Promise<number[]> => valueOf((g) => {
    const logits = matmul(g.constant(queries, [N, D]), swapLast(g.constant(table, [V, D])));
    return softmaxCrossEntropy(logits, g.constant(targets, [N], 'int32'));
  });

  test('over everything once is the full softmax: the positive among the negatives is not counted twice', async () => {
    const right = await full();
    (await sampled([0, 1, 2, 3, 4, 5], () => 1 / V)).forEach((loss, i) => expect(loss).toBeCloseTo(right[i] as number, 5));
  });

  test('counts a negative for as many as it was unlikely: drawn three times as often as it should be, each counts a third', async () => {
    const right = await full(), often = [0, 1, 1, 1, 2, 3, 4, 5];
    (await sampled(often, (i) => (i === 1 ? 3 : 1) / often.length)).forEach((loss, i) => expect(loss).toBeCloseTo(right[i] as number, 5));
  });
});

test('KL from the standard normal: none for itself, (μ² + σ² - log σ² - 1) / 2 for each other element', async () => {
  const kl = await valueOf((g) => klToNormal({ mean: g.constant([0, 0, 1, 3], [2, 2]), logVariance: g.constant([0, 0, 0, Math.log(4)], [2, 2]) }));
  expect(kl[0]).toBeCloseTo(0, 6);
  expect(kl[1]).toBeCloseTo(0.5 + (9 + 4 - Math.log(4) - 1) / 2, 5);
});

test('a code is its mean where the network is used, and mean + σ x noise where it is trained', async () => {
  const code = (g: Graph): Tensor => reparametrised({ mean: g.constant([1, 2], [2]), logVariance: g.constant([Math.log(4), Math.log(9)], [2]) });
  expect(await valueOf(code)).toEqual([1, 2]);
  const drawn = await valueOf(code, { 'draw.0': Float32Array.of(1, -1) }, new Graph({ kind: 'train' }));
  expect(drawn.map((x) => x.toFixed(4))).toEqual(['3.0000', '-1.0000']);
});

describe('flow matching', () => {
  test('asks for the straight way from noise to data at a point on it', async () => {
    // Noise 0, data (2, 4), time 0.25: the point is (0.5, 1), the way (2, 4). A velocity of point + 1 is off by (0.5, 2).
    const draws = { 'draw.0': new Float32Array(2), 'draw.1': Float32Array.of(0.25) };
    const loss = await valueOf((g) => flowMatching((x) => add(x, 1), g.constant([2, 4], [1, 2])), draws, new Graph({ kind: 'train' }));
    expect(loss[0]).toBeCloseTo((0.5 ** 2 + 2 ** 2) / 2, 6);
  });

  test('carries a point along dx/dt = x + t from 1 to 2e - 2, with an error that falls with the square of the steps', async () => {
    const error = async (steps: number): Promise<number> => {
      const [x] = await valueOf((g) => flow((p, t) => add(p, t), g.constant([1], [1, 1]), steps));
      return Math.abs((x as number) - (2 * Math.E - 2));
    };
    const [coarse, fine] = [await error(5), await error(10)];
    expect(fine).toBeLessThan(0.01);
    expect(coarse / fine).toBeGreaterThan(3.5);
    expect(coarse / fine).toBeLessThan(4.5);
  });

  test('learns to make what it has seen: noise is carried onto two points', async () => {
    const B = 64, layer = (name: string, x: Tensor): Tensor => gelu(linear(name, x, 32));
    const velocity = (x: Tensor, t: Tensor): Tensor => linear('out', layer('l1', layer('l0', concat([x, t], 1))), 2);
    const loss = (g: Graph): Tensor => mean(flowMatching(velocity, g.input('data', [B, 2])), [0]);
    const trainer = await openTrainer({ name: 'flow', seed: 1, device: 'cpu', threads: 1, loss });
    const data = Float32Array.from({ length: 2 * B }, (_, i) => (i % 4 < 2 ? 2 : -2) * (i % 2 === 0 ? 1 : 0.5));
    for (let step = 0; step < 400; step++) await trainer.step({ data }, 5e-3);
    const g = new Graph({ kind: 'infer', weights: trainer.weights() });
    const made = await valueOf(() => flow(velocity, g.constant(numbers(2 * B, 7), [B, 2]), 20), {}, g);
    await trainer.close();
    const off = (i: number, side: 2 | -2): number => Math.hypot((made[2 * i] as number) - side, (made[2 * i + 1] as number) - side / 2);
    const distances = Array.from({ length: B }, (_, i) => Math.min(off(i, 2), off(i, -2)));
    expect(distances.filter((d) => d < 0.5).length).toBeGreaterThan(0.9 * B);
    const first = made.filter((x, i) => i % 2 === 0 && x > 0).length;
    expect(first).toBeGreaterThan(B / 4);
    expect(first).toBeLessThan(3 * B / 4);
  });
});
