/** Linear systems that are small: a few tens of unknowns. */

/** x with `matrix` x = `right`, by elimination without pivots: for matrices that are symmetric and positive. */
export function solved(matrix: readonly ArrayLike<number>[], right: ArrayLike<number>): number[] {
  const n = right.length, rows = matrix.map((row, i) => [...Array.from(row), right[i] as number]), out = Array<number>(n).fill(0);
  const at = (i: number, k: number): number => (rows[i] as number[])[k] as number;
  for (let i = 0; i < n; i++) for (let j = i + 1; j < n; j++) {
    const factor = at(j, i) / at(i, i), row = rows[j] as number[];
    for (let k = i; k <= n; k++) row[k] = at(j, k) - factor * at(i, k);
  }
  for (let i = n - 1; i >= 0; i--) {
    let sum = at(i, n);
    for (let j = i + 1; j < n; j++) sum -= at(i, j) * (out[j] as number);
    out[i] = sum / at(i, i);
  }
  return out;
}
