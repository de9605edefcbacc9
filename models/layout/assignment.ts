/**
 * The linear assignment problem, solved exactly by shortest augmenting paths with dual prices, O(n^2 m) for
 * n <= m: Jonker and Volgenant, "A shortest augmenting path algorithm for dense and sparse linear assignment
 * problems", Computing 38 (1987), in the rectangular form of Crouse (2016).
 */

/**
 * Pairs rows with columns so that the sum of their weights is greatest; the smaller side is paired in full.
 * @param weights finite, row after row, `rows * columns` of them
 * @returns the column of each row, -1 for rows left over where rows outnumber columns
 */
export function assign(weights: Float64Array, rows: number, columns: number): Int32Array {
  if (weights.length !== rows * columns) throw new RangeError(`${weights.length} weights for ${rows} x ${columns}`);
  if (rows <= columns) return pairRows(weights, rows, columns);
  const turned = new Float64Array(weights.length);
  for (let i = 0; i < rows; i++) for (let j = 0; j < columns; j++) turned[j * rows + i] = weights[i * columns + j] ?? 0;
  const result = new Int32Array(rows).fill(-1);
  pairRows(turned, columns, rows).forEach((row, column) => { result[row] = column; });
  return result;
}

function pairRows(weights: Float64Array, rows: number, columns: number): Int32Array {
  const rowPrice = new Float64Array(rows), columnPrice = new Float64Array(columns), distance = new Float64Array(columns);
  const columnOf = new Int32Array(rows).fill(-1), rowOf = new Int32Array(columns).fill(-1);
  const from = new Int32Array(columns), open = new Int32Array(columns), scanned = new Int32Array(columns);
  for (let start = 0; start < rows; start++) {
    distance.fill(Infinity);
    for (let j = 0; j < columns; j++) open[j] = j;
    let openCount = columns, scannedCount = 0, row = start, reached = 0, end = -1;
    while (end < 0) {
      let least = Infinity, at = -1;
      const base = row * columns, offset = reached - rowPrice[row]!;
      for (let k = 0; k < openCount; k++) {
        const j = open[k]!, length = offset - weights[base + j]! - columnPrice[j]!;
        if (length < distance[j]!) { distance[j] = length; from[j] = row; }
        const d = distance[j]!;
        if (d < least || (at >= 0 && d === least && rowOf[j] === -1 && rowOf[open[at]!] !== -1)) { least = d; at = k; }
      }
      if (at < 0) throw new RangeError('weights must be finite');
      const column = open[at]!;
      reached = least;
      open[at] = open[--openCount]!;
      if (rowOf[column] === -1) end = column;
      else { row = rowOf[column]!; scanned[scannedCount++] = column; }
    }
    rowPrice[start]! += reached;
    for (let k = 0; k < scannedCount; k++) {
      const j = scanned[k]!, slack = reached - distance[j]!;
      rowPrice[rowOf[j]!]! += slack;
      columnPrice[j]! -= slack;
    }
    for (let j = end; ;) {
      const i = from[j]!, next = columnOf[i]!;
      rowOf[j] = i;
      columnOf[i] = j;
      if (i === start) break;
      j = next;
    }
  }
  return columnOf;
}
