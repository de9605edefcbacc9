/**
 * Inverse of a symmetric positive definite matrix of many thousand rows: Gauss and Jordan by blocks, which needs
 * no pivoting there. A step inverts one block in double precision and changes all rows by one matrix product,
 * which ONNX Runtime does. 2 n³ operations in n² numbers, in place.
 */
import { Graph } from '../../engine/graph.ts';
import { matmul, sub } from '../../engine/ops.ts';
import { openSession, programOf } from '../../engine/session.ts';

/** Rows of a panel. */
const BLOCK = 256;

/** A square matrix as panels of rows, padded with rows and columns of the unit matrix to whole panels. */
export interface Panels { readonly size: number; readonly width: number; readonly rows: number; readonly panels: Float32Array[] }

export function zeroPanels(size: number): Panels {
  const rows = Math.min(BLOCK, size), count = Math.ceil(size / rows), width = count * rows;
  const panels = Array.from({ length: count }, () => new Float32Array(rows * width)), out = { size, width, rows, panels };
  for (let i = size; i < width; i++) rowOf(out, i)[i] = 1;
  return out;
}

/** A view of one row, `width` long. */
export function rowOf({ panels, rows, width }: Panels, row: number): Float32Array {
  const panel = panels[Math.floor(row / rows)] as Float32Array, at = (row % rows) * width;
  return panel.subarray(at, at + width);
}

export async function invert(matrix: Panels, threads: number): Promise<void> {
  const { rows: b, width, panels } = matrix;
  const g = new Graph({ kind: 'infer', weights: new Map() });
  g.output('out', sub(g.input('panel', [b, width]), matmul(g.input('left', [b, b]), g.input('right', [b, width]))));
  const session = await openSession(programOf(g, 'inverse'), { device: 'cpu', threads });
  const less = async (panel: Float32Array, left: Float32Array, right: Float32Array): Promise<Float32Array> =>
    (await session.run({ panel, left, right }))['out'] as Float32Array;
  const zeros = new Float32Array(b * width);
  for (let k = 0; k < panels.length; k++) {
    const pivot = panels[k] as Float32Array, negative = invertBlock(takeBlock(pivot, b, width, k)).map((x) => -x);
    for (let i = 0; i < b; i++) pivot[i * width + k * b + i] = 1;
    const right = await less(zeros, Float32Array.from(negative), pivot);
    for (let i = 0; i < panels.length; i++) {
      const panel = panels[i] as Float32Array;
      panels[i] = i === k ? right : await less(panel, Float32Array.from(takeBlock(panel, b, width, k)), right);
    }
  }
  await session.close();
}

/** The k-th block of a panel, which is left zero. */
function takeBlock(panel: Float32Array, b: number, width: number, k: number): Float64Array {
  const out = new Float64Array(b * b);
  for (let i = 0; i < b; i++) {
    const from = i * width + k * b;
    out.set(panel.subarray(from, from + b), i * b);
    panel.fill(0, from, from + b);
  }
  return out;
}

/** In place. */
function invertBlock(a: Float64Array): Float64Array {
  const n = Math.sqrt(a.length);
  for (let k = 0; k < n; k++) {
    const pivot = 1 / (a[k * n + k] as number);
    a[k * n + k] = 1;
    for (let j = 0; j < n; j++) a[k * n + j] = (a[k * n + j] as number) * pivot;
    for (let i = 0; i < n; i++) {
      if (i === k) continue;
      const factor = a[i * n + k] as number;
      if (factor === 0) continue;
      a[i * n + k] = 0;
      for (let j = 0; j < n; j++) a[i * n + j] = (a[i * n + j] as number) - factor * (a[k * n + j] as number);
    }
  }
  return a;
}
