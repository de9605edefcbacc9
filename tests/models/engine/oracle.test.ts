import { describe, expect, test } from 'vitest';
import { GRADIENTS } from '../../../models/engine/ops.ts';
import { LAYER_CASES, LOSS_CASES, OP_CASES } from './cases.ts';
import { differenceOf } from './oracle.ts';

/** Share of 1 + |right value|; both sides compute in float32. */
const CLOSE = 1e-5;

describe('value and gradient are those of tfjs', () => {
  test.each([...OP_CASES, ...LAYER_CASES, ...LOSS_CASES])('$name', async (case_) => {
    for (const seed of [1, 2]) {
      const { value, gradient, device } = await differenceOf(case_, seed);
      expect(value).toBeLessThan(CLOSE);
      expect(gradient).toBeLessThan(CLOSE);
      expect(device).toBeLessThan(CLOSE);
    }
  });
});

test('every operator that has a gradient is compared', async () => {
  const { Graph } = await import('../../../models/engine/graph.ts');
  const used = new Set<string>();
  for (const { given, build } of [...OP_CASES, ...LAYER_CASES, ...LOSS_CASES]) {
    const graph = new Graph({ kind: 'train' });
    build(graph, given.map(({ shape, dtype }, i) => graph.input(`x${i}`, shape, dtype ?? 'float32')));
    for (const node of graph.nodes) used.add(node.op);
  }
  expect(Object.keys(GRADIENTS).filter((name) => !used.has(name))).toEqual([]);
});
