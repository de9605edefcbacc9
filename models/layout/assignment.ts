/**
 * The linear assignment problem, solved exactly by shortest augmenting paths with dual prices, O(n^2 m) for
 * n <= m: Jonker and Volgenant, "A shortest augmenting path algorithm for dense and sparse linear assignment
 * problems", Computing 38 (1987), in the rectangular form of Crouse (2016).
 *
 * Columns beyond the rows go to a pool, which is worth nothing to any of them: one row more, that takes many.
 * So every set of prices is a valid start. Rows whose best column at these prices is theirs alone are paired at
 * once, and only the others need a path: with prices near the final ones there is little left to do.
 */

/**
 * Pairs rows with columns so that the sum of their weights is greatest; the smaller side is paired in full.
 * @param weights finite, row after row, `rows * columns` of them
 * @param prices a guess of what each of the larger side costs (columns, when there are as many of both); any finite numbers give the same sum
 * @returns the column of each row, -1 for rows left over where rows outnumber columns
 */
export function assign(weights: Float64Array, rows: number, columns: number, prices?: Float64Array): Int32Array {
  if (weights.length !== rows * columns) throw new RangeError(`${weights.length} weights for ${rows} x ${columns}`);
  const most = Math.max(rows, columns), start = prices ?? new Float64Array(most);
  if (start.length !== most) throw new RangeError(`${start.length} prices for the ${most} of the larger side`);
  if (!allFinite(weights) || !allFinite(start)) throw new RangeError('weights and prices must be finite');
  if (rows <= columns) return pairRows(weights, rows, columns, start);
  const turned = new Float64Array(weights.length);
  for (let i = 0; i < rows; i++) for (let j = 0; j < columns; j++) turned[j * rows + i] = weights[i * columns + j]!;
  const result = new Int32Array(rows).fill(-1);
  pairRows(turned, columns, rows, start).forEach((row, column) => { result[row] = column; });
  return result;
}

/** What is not finite, less itself, is no number. */
function allFinite(values: Float64Array): boolean {
  let sum = 0;
  for (const value of values) sum += value - value;
  return sum === 0;
}

/** `rows <= columns`. Row `rows` is the pool, whose weights are 0 and which takes the columns that are left over. */
function pairRows(weights: Float64Array, rows: number, columns: number, start: Float64Array): Int32Array {
  const pool = rows, price = start.slice(), worth = new Float64Array(rows + 1).fill(-Infinity);
  const columnOf = new Int32Array(rows).fill(-1), rowOf = new Int32Array(columns).fill(-1);
  const distance = new Float64Array(columns), from = new Int32Array(columns), open = new Int32Array(columns);
  const scanned = new Int32Array(columns), reachedAt = new Float64Array(rows + 1);

  for (let row = 0; row < rows; row++) {
    let best = -Infinity;
    for (let j = 0; j < columns; j++) best = Math.max(best, weights[row * columns + j]! - price[j]!);
    worth[row] = best;
  }
  for (let j = 0; j < columns; j++) worth[pool] = Math.max(worth[pool]!, -price[j]!);
  let spare = columns - rows;
  for (let row = 0; row < rows; row++) {
    for (let j = 0; j < columns && columnOf[row] === -1; j++) {
      if (rowOf[j] !== -1 || weights[row * columns + j]! - price[j]! < worth[row]!) continue;
      columnOf[row] = j;
      rowOf[j] = row;
    }
  }
  for (let j = 0; j < columns && spare > 0; j++) {
    if (rowOf[j] !== -1 || -price[j]! < worth[pool]!) continue;
    rowOf[j] = pool;
    spare--;
  }

  /** Gives `first` one column more, by the shortest path to a column that nobody has. */
  const augment = (first: number): void => {
    let openCount = 0, scannedCount = 0, row = first, reached = 0, end = -1, intoPool = -1;
    for (let j = 0; j < columns; j++) if (first !== pool || rowOf[j] !== pool) open[openCount++] = j;
    distance.fill(Infinity);
    reachedAt[first] = 0;
    while (end < 0) {
      let least = Infinity, at = -1, kept = 0;
      const base = row * columns, offset = reached + worth[row]!;
      for (let k = 0; k < openCount; k++) {
        const j = open[k]!;
        if (row === pool && rowOf[j] === pool) continue;
        const length = offset + price[j]! - (row === pool ? 0 : weights[base + j]!);
        if (length < distance[j]!) { distance[j] = length; from[j] = row; }
        const d = distance[j]!;
        if (d < least || (d === least && rowOf[j] === -1 && rowOf[open[at]!] !== -1)) { least = d; at = kept; }
        open[kept++] = j;
      }
      openCount = kept;
      const column = open[at]!, owner = rowOf[column]!;
      reached = Math.max(reached, least);
      open[at] = open[--openCount]!;
      if (owner === -1) end = column;
      else {
        scanned[scannedCount++] = column;
        row = owner;
        reachedAt[row] = reached;
        if (row === pool) intoPool = column;
      }
    }
    worth[first]! -= reached;
    for (let k = 0; k < scannedCount; k++) {
      const j = scanned[k]!, owner = rowOf[j]!, slack = reached - reachedAt[owner]!;
      worth[owner]! -= slack;
      if (owner !== pool) price[j]! += slack;
    }
    if (first === pool || intoPool >= 0) {
      const slack = reached - reachedAt[pool]!;
      for (let j = 0; j < columns; j++) if (rowOf[j] === pool) price[j]! += slack;
    }
    for (let j = end; ;) {
      const taker = from[j]!, next = taker === pool ? intoPool : columnOf[taker]!;
      rowOf[j] = taker;
      if (taker !== pool) columnOf[taker] = j;
      if (taker === first) break;
      j = next;
    }
  };
  for (let row = 0; row < rows; row++) if (columnOf[row] === -1) augment(row);
  for (; spare > 0; spare--) augment(pool);
  return columnOf;
}
