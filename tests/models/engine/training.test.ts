import { describe, expect, test } from 'vitest';
import { gradients } from '../../../models/engine/autodiff.ts';
import { Graph } from '../../../models/engine/graph.ts';
import type { Tensor } from '../../../models/engine/graph.ts';
import { softmaxCrossEntropy } from '../../../models/engine/losses.ts';
import { causalMask, conv2d, dropout, embedding, layerNorm, linear, transformerBlock } from '../../../models/engine/nn.ts';
import { add, log, matmul, maxPool, mean, mul, relu, reshape, sub, tanh, total } from '../../../models/engine/ops.ts';
import { randomFrom } from '../../../models/engine/random.ts';
import { readOnnx } from '../../../models/engine/onnx-reader.ts';
import { openSession, programOf } from '../../../models/engine/session.ts';
import type { Program } from '../../../models/engine/session.ts';
import { constantRate, cosineRate, linearRate } from '../../../models/engine/schedules.ts';
import { DivergedError, openTrainer } from '../../../models/engine/trainer.ts';
import type { Trainer } from '../../../models/engine/trainer.ts';
import { tf } from './tfjs.ts';

const N = 16;
/** Points of y = sin(2 x), to be fitted by a small network. */
const xs = Float32Array.from({ length: N }, (_, i) => -1 + 2 * i / (N - 1)), ys = xs.map((x) => Math.sin(2 * x));
const network = (x: Tensor): Tensor => linear('out', tanh(linear('hidden', x, 8)), 1);
const squaredError = (g: Graph): Tensor => {
  const off = sub(network(g.input('x', [N, 1])), g.input('y', [N, 1]));
  return mul(total(mul(off, off)), 1 / N);
};
const options = { name: 'sine', loss: squaredError, seed: 3, device: 'cpu', threads: 1 } as const;
const run = async (trainer: Trainer, steps: number): Promise<number> => {
  let last = Number.NaN;
  for (let i = 0; i < steps; i++) last = (await trainer.step({ x: xs, y: ys }, 0.02)).loss;
  return last;
};

describe('training', () => {
  test('fits a curve, and the forward graph made from the trained weights gives the same curve', async () => {
    const trainer = await openTrainer(options);
    const loss = await run(trainer, 400);
    expect(loss).toBeLessThan(1e-3);
    const graph = new Graph({ kind: 'infer', weights: trainer.weights() });
    graph.output('y', network(graph.input('x', [N, 1])));
    const session = await openSession(programOf(graph, 'sine'), { device: 'cpu', threads: 1 });
    const { y } = await session.run({ x: xs });
    ys.forEach((right, i) => expect(Math.abs(right - (y?.[i] ?? Number.NaN))).toBeLessThan(0.1));
    await Promise.all([trainer.close(), session.close()]);
  });

  test('a seed repeats a run exactly, dropout and all; another seed does not', async () => {
    const withDropout = { ...options, loss: (g: Graph) => total(mul(dropout(linear('l', g.input('x', [N, 1]), 4), 0.5), 1 / N)) };
    const after = async (seed: number): Promise<Float32Array> => {
      const trainer = await openTrainer({ ...withDropout, seed });
      for (let i = 0; i < 5; i++) await trainer.step({ x: xs }, 0.01);
      const { params } = trainer.state();
      await trainer.close();
      return params;
    };
    const [a, b, c] = [await after(5), await after(5), await after(6)];
    expect(a).toEqual(b);
    expect(a).not.toEqual(c);
  });

  test('a seed repeats a run exactly on two threads too, with work enough for both', async () => {
    const B = 16, L = 32, D = 32, V = 300, random = randomFrom(2);
    const ints = (): Int32Array => Int32Array.from({ length: B * L }, () => random.below(V));
    const feed = { tokens: ints(), next: ints() };
    const network = (g: Graph): Tensor => {
      const x = embedding('e', g, g.input('tokens', [B, L], 'int32'), V, D);
      const seen = transformerBlock('b', x, { heads: 2, expansion: 4, mask: causalMask(g, L), dropout: 0.1 });
      return mean(softmaxCrossEntropy(linear('out', reshape(seen, [B * L, D]), V), g.input('next', [B * L], 'int32')), [0]);
    };
    const after = async (): Promise<Float32Array> => {
      const trainer = await openTrainer({ ...options, loss: network, threads: 2 });
      for (let i = 0; i < 6; i++) await trainer.step(feed, 0.01);
      const { params } = trainer.state();
      await trainer.close();
      return params;
    };
    const first = await after();
    expect(await after()).toEqual(first);
  });

  test('a run that was stopped and resumed ends where an unbroken one ends', async () => {
    const network = (g: Graph): Tensor => {
      const off = sub(linear('out', dropout(tanh(linear('hidden', g.input('x', [N, 1]), 8)), 0.3), 1), g.input('y', [N, 1]));
      return mul(total(mul(off, off)), 1 / N);
    };
    const whole = await openTrainer({ ...options, loss: network });
    await run(whole, 20);
    const first = await openTrainer({ ...options, loss: network });
    await run(first, 8);
    const second = await openTrainer({ ...options, loss: network });
    second.resume(first.state());
    await run(second, 12);
    expect(second.state()).toEqual(whole.state());
    await Promise.all([whole.close(), first.close(), second.close()]);
  });

  test('AdamW with clipping makes the step worked out by hand', async () => {
    const trainer = await openTrainer({
      ...options, loss: (g) => total(mul(g.parameter('w', [2], { constant: 1 }), g.input('k', [2]))),
      adam: { beta1: 0.9, beta2: 0.99, epsilon: 1e-8, decay: 0.1, clip: 1 },
    });
    const { loss, norm } = await trainer.step({ k: Float32Array.of(3, 4) }, 0.01);
    expect([loss, norm]).toEqual([7, 5]);
    // Clipped to length 1 the gradient is (0.6, 0.8). At the first step m/√v is its sign; the pull is 0.1 of the value.
    const state = trainer.state();
    expect(Array.from(state.params, (p) => p.toFixed(5))).toEqual(['0.98900', '0.98900']);
    expect(Array.from(state.m, (p) => p.toFixed(5))).toEqual(['0.06000', '0.08000']);
    expect(Array.from(state.v, (p) => p.toFixed(5))).toEqual(['0.00360', '0.00640']);
    await trainer.close();
  });

  test('decay pulls on matrices alone: gains, offsets, biases and tables stay', async () => {
    const trainer = await openTrainer({
      ...options, adam: { decay: 0.5 },
      loss: (g) => {
        const x = layerNorm('norm', linear('l', embedding('e', g, g.input('k', [2], 'int32'), 3, 2), 2));
        return total(mul(x, 0));
      },
    });
    const before = trainer.weights();
    await trainer.step({ k: Int32Array.of(0, 1) }, 0.1);
    const after = trainer.weights();
    const pulled = [...before].filter(([name, { data }]) => data.some((x, i) => x !== after.get(name)?.data[i])).map(([name]) => name);
    expect(pulled).toEqual(['l.weight']);
    before.get('l.weight')?.data.forEach((x, i) => expect(after.get('l.weight')?.data[i]).toBeCloseTo(x * (1 - 0.1 * 0.5), 6));
    await trainer.close();
  });

  test('nodes whose second output is used are named, so that a device which cannot give it leaves them to the CPU', () => {
    const program = (trained: boolean): Program => {
      const g = new Graph({ kind: 'train' }), x = g.input('x', [1, 1, 4, 4]), loss = total(maxPool(mul(x, x), [2, 2]));
      g.output('y', trained ? gradients(loss, [x])[0] as Tensor : loss);
      return programOf(g, 'p');
    };
    // Only the gradient asks where the greatest was.
    const [forward, back] = [program(false), program(true)], named = readOnnx(back.onnx).nodes.filter(({ name }) => name !== '');
    expect(forward.twofold).toEqual([]);
    expect(readOnnx(forward.onnx).nodes.every(({ name }) => name === '')).toBe(true);
    expect(named.map(({ op, outputs }) => [op, outputs.length])).toEqual([['MaxPool', 2]]);
    expect(back.twofold).toEqual(named.map(({ name }) => name));
  });

  test('a training on tfjs takes the same steps', async () => {
    const network = (g: Graph): Tensor => {
      const seen = maxPool(relu(conv2d('c', g.input('x', [2, 2, 6, 6]), 3, { kernel: 3, padding: 1, stride: 2 })), [2, 2], [1, 1]);
      return mean(softmaxCrossEntropy(linear('out', reshape(seen, [2, 12]), 4), g.input('k', [2], 'int32')), [0]);
    };
    const feed = { x: Float32Array.from({ length: 144 }, (_, i) => Math.sin(i * i)), k: Int32Array.of(1, 3) };
    const [cpu, tfjs] = [await openTrainer({ ...options, loss: network }), await openTrainer({ ...options, loss: network, device: 'tfjs', tf })];
    for (let i = 0; i < 5; i++) expect((await tfjs.step(feed, 1e-3)).loss).toBeCloseTo((await cpu.step(feed, 1e-3)).loss, 5);
    const { params } = cpu.state();
    tfjs.state().params.forEach((p, i) => expect(p).toBeCloseTo(params[i] as number, 5));
    await Promise.all([cpu.close(), tfjs.close()]);
  });

  test('a loss that is no number stops the run and keeps the values before', async () => {
    const trainer = await openTrainer({ ...options, loss: (g) => total(log(mul(g.parameter('w', [1], { constant: 1 }), g.input('k', [1])))) });
    await expect(trainer.step({ k: Float32Array.of(-1) }, 0.1)).rejects.toThrow(DivergedError);
    expect(Array.from(trainer.state().params)).toEqual([1]);
    await trainer.close();
  });

  test('weights are learnt from, and start values are taken over by name', async () => {
    const trainer = await openTrainer({ ...options, from: new Map([['out.bias', { shape: [1], data: Float32Array.of(0.75) }]]) });
    expect(trainer.weights().get('out.bias')?.data[0]).toBe(0.75);
    expect(trainer.parameters).toBe(8 + 8 + 8 + 1);
    await trainer.close();
    const wrong = openTrainer({ ...options, from: new Map([['out.bias', { shape: [2], data: Float32Array.of(1, 2) }]]) });
    await expect(wrong).rejects.toThrow('out.bias is [2] in the weights, the network wants [1]');
  });
});

test.each([
  ['cosine', cosineRate, ['0.250', '1.000', '1.000', '0.909', '0.525', '0.050', '0.050']],
  ['line', linearRate, ['0.250', '1.000', '1.000', '0.810', '0.525', '0.050', '0.050']],
  ['constant', constantRate, ['0.250', '1.000', '1.000', '1.000', '1.000', '1.000', '1.000']],
])('the rate warms up to its peak and goes on along a %s', (_name, rate, right) => {
  const schedule = { peak: 1, warm: 4, total: 104 };
  expect([0, 3, 4, 24, 54, 104, 500].map((s) => rate(s, schedule).toFixed(3))).toEqual(right);
});

describe('what is wrong is said', () => {
  test('shapes that do not fit, with both numbers', () => {
    const g = new Graph({ kind: 'train' });
    expect(() => matmul(g.input('a', [2, 3]), g.input('b', [4, 5]))).toThrow('[2, 3] times [4, 5]');
    expect(() => add(g.input('c', [2, 3]), g.input('d', [2, 4]))).toThrow('[2, 3] and [2, 4] do not broadcast');
  });
  test('a parameter that the loss does not use, by name', () => {
    const g = new Graph({ kind: 'train' });
    const used = g.parameter('used', [2], { constant: 1 }), idle = g.parameter('idle', [2], { constant: 1 });
    expect(() => gradients(total(used), [used, idle])).toThrow('does not depend on idle');
  });
  test('weights that are missing or of another shape', () => {
    const weights = new Map([['l.weight', { shape: [2, 2], data: new Float32Array(4) }]]);
    const g = new Graph({ kind: 'infer', weights });
    expect(() => linear('l', g.input('x', [1, 3]), 2)).toThrow('l.weight is [2, 2] in the weights, the network wants [3, 2]');
    expect(() => linear('m', g.input('y', [1, 3]), 2)).toThrow('the weights have no m.weight');
  });
  test('an input of the wrong length or type', async () => {
    const g = new Graph({ kind: 'train' });
    g.output('y', tanh(g.input('x', [3])));
    const session = await openSession(programOf(g, 'p'), { device: 'cpu', threads: 1 });
    await expect(session.run({ x: new Float32Array(2) })).rejects.toThrow('input x has 2 values, its shape [3] needs 3');
    await expect(session.run({ x: new Int32Array(3) })).rejects.toThrow('input x should be float32, given Int32Array');
    await session.close();
  });
});
