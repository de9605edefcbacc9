import { expect, test } from 'vitest';
import { chooseDevice, goldenCheck } from '../../../models/engine/device.ts';
import { randomFrom, shuffled, weighted } from '../../../models/engine/random.ts';
import { tf } from './tfjs.ts';

test('the CPU passes the golden check, and is taken without probing others when nothing else is asked', async () => {
  expect(await goldenCheck('cpu')).toEqual({ ok: true });
  expect(await chooseDevice('cpu')).toEqual({ device: 'cpu', remarks: [] });
});

test('a device that cannot be had is named with the reason, and the CPU serves', async () => {
  const { device, remarks } = await chooseDevice('cuda');
  if (device === 'cuda') expect(remarks).toEqual([]);
  else expect(remarks).toEqual([expect.stringMatching(/^cuda is not used: ./)]);
});

test('tfjs is a device where its package for GPUs is installed, and else is passed over with what is missing', async () => {
  const { device, remarks } = await chooseDevice('tfjs');
  if (device === 'tfjs') expect(remarks).toEqual([]);
  else expect({ device, remarks }).toEqual({ device: 'cpu', remarks: ['tfjs is not used: @tensorflow/tfjs-node-gpu is not installed'] });
});

test('of all devices the best that passes is taken; one that fails or gives wrong numbers is passed over with its reason, and at last the CPU serves', async () => {
  const wrong = () => goldenCheck('tfjs', { ...tf, tanh: tf.sigmoid }), right = () => goldenCheck('tfjs', tf), asked: string[] = [];
  const broken = await chooseDevice('auto', (device) => {
    asked.push(device);
    return device === 'cuda' ? goldenCheck('cuda') : wrong();
  });
  expect(asked).toEqual(['cuda', 'webgpu', 'tfjs']);
  if (broken.device === 'cpu') expect(broken.remarks).toEqual([
    expect.stringMatching(/^cuda is not used: ./), expect.stringMatching(/^webgpu is not used: its gradient was /), expect.stringMatching(/^tfjs is not used: its gradient was /)]);
  else expect(broken).toEqual({ device: 'cuda', remarks: [] });
  const { device, remarks } = await chooseDevice('auto', (device) => (device === 'webgpu' ? right() : wrong()));
  expect([device, remarks.length]).toEqual(['webgpu', 1]);
});

test('a device that computes something else is found out', async () => {
  expect(await goldenCheck('tfjs', tf)).toEqual({ ok: true });
  // With sigmoid(0) = 1/2 for tanh(0) = 0 the gradient is 2 (0.5 - 0.1) (1 - 0.25) [1, -2].
  const wrong = await goldenCheck('tfjs', { ...tf, tanh: tf.sigmoid });
  expect(wrong).toEqual({ ok: false, reason: expect.stringMatching(/^its gradient was \[0\.6\d*, -1\.2\d*\] instead of \[-0\.2, 0\.4\]$/) });
});

test('so is one that is wrong in a single kernel, or for a single shape', async () => {
  const lastOfWindow: typeof tf.maxPoolWithArgmax = (...given) => {
    const right = tf.maxPoolWithArgmax(...given);
    return { ...right, indexes: tf.add(right['indexes'] as tf.Tensor, 1) };
  };
  expect(await goldenCheck('tfjs', { ...tf, maxPoolWithArgmax: lastOfWindow }))
    .toEqual({ ok: false, reason: expect.stringMatching(/^its gradient of conv\.\w+ is not that of the CPU$/) });
  const narrow = ((a: tf.Tensor, b: tf.Tensor) => tf.mul(tf.matMul(a, b), a.shape.at(-1) === 64 ? 1.01 : 1)) as typeof tf.matMul;
  expect(await goldenCheck('tfjs', { ...tf, matMul: narrow }))
    .toEqual({ ok: false, reason: expect.stringMatching(/^its gradient of \S+ is not that of the CPU$/) });
});

test('a seed repeats its numbers, and a fork does not disturb its source', () => {
  const numbers = (seed: number, fork: boolean): number[] => {
    const random = randomFrom(seed);
    const other = random.fork();
    if (fork) other.next();
    return [random.next(), random.next(), random.below(10)];
  };
  expect(numbers(4, false)).toEqual(numbers(4, true));
  expect(numbers(4, false)).not.toEqual(numbers(5, false));
});

test('draws have the moments of what they are drawn from', () => {
  const random = randomFrom(11), n = 20_000;
  const normals = Array.from({ length: n }, () => random.normal());
  expect(Math.abs(normals.reduce((s, x) => s + x, 0) / n)).toBeLessThan(0.03);
  expect(Math.abs(normals.reduce((s, x) => s + x * x, 0) / n - 1)).toBeLessThan(0.05);
  const counts = [0, 0, 0];
  for (let i = 0; i < n; i++) counts[weighted([1, 0, 3], random)]!++;
  expect(counts[1]).toBe(0);
  expect(Math.abs(counts[2]! / n - 0.75)).toBeLessThan(0.02);
  expect(shuffled([1, 2, 3, 4, 5], random).toSorted()).toEqual([1, 2, 3, 4, 5]);
});
