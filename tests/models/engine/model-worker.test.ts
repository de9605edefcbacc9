import { afterAll, beforeAll, expect, test } from 'vitest';
import { Graph } from '../../../models/engine/graph.ts';
import { startModelWorker } from '../../../models/engine/model-worker.ts';
import type { ModelWorker } from '../../../models/engine/model-worker.ts';
import { gather, mul, sum } from '../../../models/engine/ops.ts';
import { programOf } from '../../../models/engine/session.ts';
import type { Program } from '../../../models/engine/session.ts';

/** y = the sum of x, times the table's row k. */
function program(B: number): Program {
  const g = new Graph({ kind: 'train' });
  const table = g.constant([10, 100, 1000], [3, 1]);
  g.output('y', mul(sum(g.input('x', [B, 2]), [1], true), gather(table, g.input('k', [B], 'int32'))));
  return programOf(g, 'rows');
}
let worker: ModelWorker;
beforeAll(async () => { worker = await startModelWorker({ programs: [program(1), program(4)], device: 'cpu', threads: 1 }); });
afterAll(() => worker.close());

test('each of many rows at once gets its own answer', async () => {
  const answers = await Promise.all(Array.from({ length: 23 }, (_, i) => worker.run({ x: Float32Array.of(i, 1), k: Int32Array.of(i % 3) })));
  expect(answers.map((a) => a['y']?.[0])).toEqual(Array.from({ length: 23 }, (_, i) => (i + 1) * [10, 100, 1000][i % 3]!));
});

test('a row that does not fit is refused and harms no other', async () => {
  const [bad, good] = await Promise.allSettled([worker.run({ x: Float32Array.of(1), k: Int32Array.of(0) }), worker.run({ x: Float32Array.of(2, 3), k: Int32Array.of(0) })]);
  expect(bad).toMatchObject({ status: 'rejected', reason: { message: 'a row of x has 2 values, given 1' } });
  expect(good).toMatchObject({ status: 'fulfilled', value: { y: Float32Array.of(50) } });
});

test('the event loop goes on while the model works', async () => {
  let beats = 0;
  const timer = setInterval(() => beats++, 1);
  for (let i = 0; i < 50; i++) await worker.run({ x: Float32Array.of(i, 1), k: Int32Array.of(0) });
  clearInterval(timer);
  expect(beats).toBeGreaterThan(0);
});

test('a run that fails in the thread is told to its caller, and a closed worker refuses', async () => {
  const own = await startModelWorker({ programs: [program(1)], device: 'cpu', threads: 1 });
  await expect(own.run({ x: Float32Array.of(1, 1), k: Int32Array.of(7) })).rejects.toMatchObject({ code: 'model-worker' });
  const pending = own.run({ x: Float32Array.of(1, 1), k: Int32Array.of(0) });
  const closed = own.close();
  await expect(pending).rejects.toThrow('closed');
  await closed;
  await expect(own.run({ x: Float32Array.of(1, 1), k: Int32Array.of(0) })).rejects.toThrow('closed');
});
