import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assign } from '../../../models/layout/index.ts';

/** Greatest sum by trying every pairing of the rows, or of none where rows outnumber columns. */
function bruteForce(weights: readonly (readonly number[])[], columns: number, used = 0, row = 0, spare = Math.max(0, weights.length - columns)): number {
  const here = weights[row];
  if (!here) return 0;
  let best = spare > 0 ? bruteForce(weights, columns, used, row + 1, spare - 1) : -Infinity;
  here.forEach((weight, j) => { if ((used & (1 << j)) === 0) best = Math.max(best, weight + bruteForce(weights, columns, used | (1 << j), row + 1, spare)); });
  return best;
}

const matrix = fc.tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 7 })).chain(([rows, columns]) =>
  fc.array(fc.array(fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ min: -100, max: 100, noNaN: true })), { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }));

test('the pairing is worth as much as the best of all pairings', () => {
  fc.assert(fc.property(matrix, (weights) => {
    const rows = weights.length, columns = weights[0]?.length ?? 0;
    const pairs = assign(Float64Array.from(weights.flat()), rows, columns), taken = [...pairs].filter((column) => column >= 0);
    expect(new Set(taken).size).toBe(Math.min(rows, columns));
    expect(taken.length).toBe(Math.min(rows, columns));
    const sum = weights.reduce((total, row, i) => total + (row[pairs[i] ?? -1] ?? 0), 0);
    expect(sum).toBeCloseTo(bruteForce(weights, columns), 8);
  }), { numRuns: 300, seed: 7 });
}, 30_000);

test('whatever prices it starts from, the pairing is worth the same', () => {
  const priced = matrix.chain((weights) => fc.tuple(fc.constant(weights), fc.array(fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ min: -50, max: 50, noNaN: true })), {
    minLength: Math.max(weights.length, weights[0]?.length ?? 0), maxLength: Math.max(weights.length, weights[0]?.length ?? 0) })));
  fc.assert(fc.property(priced, ([weights, prices]) => {
    const rows = weights.length, columns = weights[0]?.length ?? 0;
    const pairs = assign(Float64Array.from(weights.flat()), rows, columns, Float64Array.from(prices)), taken = [...pairs].filter((column) => column >= 0);
    expect(new Set(taken).size).toBe(Math.min(rows, columns));
    expect(taken.length).toBe(Math.min(rows, columns));
    expect(weights.reduce((total, row, i) => total + (row[pairs[i] ?? -1] ?? 0), 0)).toBeCloseTo(bruteForce(weights, columns), 8);
  }), { numRuns: 400, seed: 8 });
}, 30_000);

test('weights of another size, or not finite, are refused', () => {
  expect(() => assign(new Float64Array(5), 2, 3)).toThrow('5 weights for 2 x 3');
  expect(() => assign(new Float64Array([Number.NaN]), 1, 1)).toThrow('finite');
  expect(() => assign(new Float64Array(2), 1, 2, new Float64Array(1))).toThrow('1 prices for the 2 of the larger side');
});
