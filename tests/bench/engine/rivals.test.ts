/** The rule by which tfjs' wasm backend is held to be right, on steps that are and steps that are not. */
import { expect, test } from 'vitest';
import { tf } from '../../models/engine/tfjs.ts';
import { BENCH_NETWORKS } from './networks.ts';
import type { BenchNetwork } from './networks.ts';
import { faultOf } from './rivals.ts';

const network = (name: string): BenchNetwork => {
  const found = BENCH_NETWORKS.find((each) => each.name === name) as BenchNetwork;
  return { ...found, batch: 2, compared: 2 };
};

test('pooling that points at the wrong element is found, and mended it is right', async () => {
  expect(await faultOf(network('cnn'), tf)).toMatch(/% (off|astray)$/);
  expect(await faultOf(network('cnn'))).toBeNull();
});

test('a network that needs no mending is right as tfjs gives it', async () => {
  expect(await faultOf(network('flow'), tf)).toBeNull();
});
