import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DECODER_DEFAULTS, openDecoder } from '../../../models/engine/decoder.ts';
import type { Decoder } from '../../../models/engine/decoder.ts';
import { Graph, size } from '../../../models/engine/graph.ts';
import type { Tensor } from '../../../models/engine/graph.ts';
import { causalMask, embedding, gru, linear, lstm, positioned, transformerBlock } from '../../../models/engine/nn.ts';
import type { Past } from '../../../models/engine/past.ts';
import { randomFrom } from '../../../models/engine/random.ts';
import { openSession, programOf } from '../../../models/engine/session.ts';
import type { Weights } from '../../../models/engine/weights.ts';

/** Tokens, width, outputs, longest sequence, slots. */
const V = 11, D = 8, O = 5, T = 24, B = 3;
const CLOSE = 1e-5;

type Network = (tokens: Tensor, past?: Past) => Tensor;
const NETWORKS: Readonly<Record<string, Network>> = {
  transformer: (tokens, past) => {
    const g = tokens.graph, mask = causalMask(g, tokens.shape[1] as number);
    let x = positioned('place', embedding('token', g, tokens, V, D), T, past);
    for (const name of ['block0', 'block1']) x = transformerBlock(name, x, { heads: 2, expansion: 2, mask, past });
    return linear('out', x, O);
  },
  gru: (tokens, past) => linear('out', gru('b', gru('a', embedding('token', tokens.graph, tokens, V, D), D, past), D, past), O),
  lstm: (tokens, past) => linear('out', lstm('a', embedding('token', tokens.graph, tokens, V, D), D, past), O),
};

function weightsOf(network: Network): Weights {
  const g = new Graph({ kind: 'train' }), random = randomFrom(5);
  network(g.input('tokens', [1, T], 'int32'));
  return new Map(g.parameters.map(({ name, shape }) => [name, { shape, data: Float32Array.from({ length: size(shape) }, () => 0.7 * random.normal()) }]));
}

/** Outputs [T, O] after each position of a sequence, by the forward pass over all of it. */
async function allAtOnce(network: Network, weights: Weights, tokens: Int32Array): Promise<(position: number) => Float32Array> {
  const g = new Graph({ kind: 'infer', weights });
  g.output('y', network(g.input('tokens', [1, T], 'int32')));
  const session = await openSession(programOf(g, 'all'), { device: 'cpu', threads: 1 });
  const { y } = await session.run({ tokens });
  await session.close();
  return (position) => (y as Float32Array).subarray(position * O, (position + 1) * O);
}

const far = (a: ArrayLike<number> | undefined, b: ArrayLike<number>): number =>
  Math.max(...Array.from(b, (x, i) => { const difference = Math.abs(x - (a?.[i] ?? Number.NaN)); return Number.isNaN(difference) ? Infinity : difference; }));

describe.each(Object.entries(NETWORKS))('%s: a step gives what the forward pass gives at its position', (_name, network) => {
  const weights = weightsOf(network), random = randomFrom(9);
  const sequences = Array.from({ length: B + 1 }, () => Int32Array.from({ length: T }, () => random.below(V)));
  let right: ((position: number) => Float32Array)[], decoder: Decoder;
  beforeAll(async () => {
    right = await Promise.all(sequences.map((tokens) => allAtOnce(network, weights, tokens)));
    decoder = await openDecoder({
      name: 'test', weights, slots: B, length: T, device: 'cpu', threads: 1, strides: [1, 4],
      network: (g, rows, L, past) => ({ y: network(g.input('tokens', [rows, L], 'int32'), past) }),
    });
  });
  afterAll(() => decoder.close());
  /** Reads `counts[slot]` further positions of each slot's sequence, and compares what comes out at the last of them. */
  const read = async (of: readonly number[], counts: Readonly<Record<number, number>>): Promise<void> => {
    const rows = Object.entries(counts).map(([slot, count]) => {
      const at = decoder.position(Number(slot));
      return { slot: Number(slot), inputs: { tokens: (sequences[of[Number(slot)] as number] as Int32Array).slice(at, at + count) } };
    });
    const outputs = await decoder.step(rows);
    rows.forEach(({ slot }, i) => {
      expect(Object.keys(outputs[i] ?? {})).toEqual(['y']);
      expect(far(outputs[i]?.['y'], right[of[slot] as number]?.(decoder.position(slot) - 1) as Float32Array)).toBeLessThan(CLOSE);
    });
  };

  test('for rows of different lengths side by side, read in pieces and one by one, to the last position', async () => {
    const of = [0, 1, 2];
    await read(of, { 0: 9, 1: 1, 2: 4 });
    await read(of, { 1: 3 });
    for (let i = 0; i < 10; i++) await read(of, { 0: 1, 2: i % 3 + 1 });
    await read(of, { 1: 20 });
    expect([0, 1, 2].map((slot) => decoder.position(slot))).toEqual([19, 24, 23]);
  });

  test('in a slot that held another sequence before, while others go on', async () => {
    decoder.clear(1);
    const of = [0, 3, 2];
    await read(of, { 0: 2, 1: 6 });
    await read(of, { 0: 1, 1: 1, 2: 1 });
    expect([0, 1, 2].map((slot) => decoder.position(slot))).toEqual([22, 7, 24]);
  });
});

test('what does not fit is refused and moves no slot', async () => {
  const network = NETWORKS['gru'] as Network;
  const decoder = await openDecoder({
    ...DECODER_DEFAULTS, name: 'test', weights: weightsOf(network), slots: 2, length: 5, device: 'cpu',
    network: (g, rows, L, past) => ({ y: network(g.input('tokens', [rows, L], 'int32'), past) }),
  });
  const tokens = (n: number): { readonly tokens: Int32Array } => ({ tokens: new Int32Array(n) });
  await decoder.step([{ slot: 0, inputs: tokens(3) }]);
  await expect(decoder.step([{ slot: 1, inputs: tokens(1) }, { slot: 0, inputs: tokens(3) }])).rejects.toThrow('slot 0 has 3 positions and is given 3, it holds 5');
  await expect(decoder.step([{ slot: 1, inputs: tokens(1) }, { slot: 1, inputs: tokens(1) }])).rejects.toThrow('a slot is named twice');
  await expect(decoder.step([{ slot: 1, inputs: tokens(0) }])).rejects.toThrow('slot 1 is given 0 values of tokens');
  await expect(decoder.step([{ slot: 2, inputs: tokens(1) }])).rejects.toThrow('there is no slot 2, they are 0 to 1');
  expect([decoder.position(0), decoder.position(1)]).toEqual([3, 0]);
  await decoder.close();
});
