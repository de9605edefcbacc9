/** What a genome draws: for each point of the tile, how much of each colour. Every input has the tile's period, so that it repeats without a seam. */
import { INPUTS, OUTPUTS, WEIGHT_UNIT } from './genome.ts';
import type { Genome } from './genome.ts';

const ACTIVATE: readonly ((z: number) => number)[] = [
  Math.tanh, (z) => Math.sin(Math.PI * z), (z) => Math.cos(Math.PI * z), (z) => 2 * Math.exp(-z * z) - 1,
  (z) => Math.min(1, Math.abs(z)) * 2 - 1, (z) => Math.tanh(6 * z), (z) => Math.max(-1, Math.min(1, z)),
  (z) => { const t = z - Math.floor(z); return 1 - 4 * Math.abs(t - 0.5); },
];
/** Sharpness of the choice between colours at an edge of 0 and of 255. */
const SOFT = 1.5, HARD = 40;

/** Shares of the three colours at (x, y) of the tile, both with period 1; they add up to 1 and are overwritten by the next call. */
export type Field = (x: number, y: number) => Float64Array;

export function fieldOf({ symmetry, edge, hidden, wires }: Genome): Field {
  const count = INPUTS + hidden.length + OUTPUTS, first = INPUTS + hidden.length, values = new Float64Array(count), shares = new Float64Array(OUTPUTS);
  const order = [...wires].sort((a, b) => a.to - b.to || a.from - b.from), sharp = SOFT * (HARD / SOFT) ** (edge / 255);
  const from = Int32Array.from(order, (wire) => wire.from), weight = Float64Array.from(order, (wire) => wire.weight * WEIGHT_UNIT);
  const start = Int32Array.from({ length: count + 1 }, (_, node) => { const at = order.findIndex((wire) => wire.to >= node); return at === -1 ? order.length : at; });
  return (x, y) => {
    const sx = Math.sin(2 * Math.PI * x), cx = Math.cos(2 * Math.PI * x), sy = Math.sin(2 * Math.PI * y), cy = Math.cos(2 * Math.PI * y);
    // Even functions of x, of both, or of x and y together make the tile symmetric.
    values[0] = symmetry === 0 ? sx : symmetry === 3 ? sx + sy : 1 - 2 * sx * sx;
    values[1] = symmetry === 3 ? cx + cy : cx;
    values[2] = symmetry === 3 ? sx * sy : symmetry === 2 ? 1 - 2 * sy * sy : sy;
    values[3] = symmetry === 3 ? cx * cy : cy;
    values[4] = Math.sqrt((1 - cx) / 2 + (1 - cy) / 2) * 1.4 - 1;
    values[5] = 1;
    for (let node = INPUTS; node < count; node++) {
      let sum = 0;
      for (let i = start[node] ?? 0, end = start[node + 1] ?? 0; i < end; i++) sum += (values[from[i] ?? 0] ?? 0) * (weight[i] ?? 0);
      values[node] = node < first ? (ACTIVATE[hidden[node - INPUTS] ?? 0] ?? Math.tanh)(sum) : sum;
    }
    let most = -Infinity, total = 0;
    for (let k = 0; k < OUTPUTS; k++) most = Math.max(most, values[first + k] ?? 0);
    for (let k = 0; k < OUTPUTS; k++) total += (shares[k] = Math.exp(sharp * ((values[first + k] ?? 0) - most)));
    for (let k = 0; k < OUTPUTS; k++) shares[k] = (shares[k] ?? 0) / total;
    return shares;
  };
}

/** Edge of the grid that patterns are compared on. */
const GRID = 14;
/** What a pattern looks like, for comparing: the shares of its colours over a coarse grid. */
export type Print = Float32Array;

export function printOf(genome: Genome): Print {
  const field = fieldOf(genome), print = new Float32Array(GRID * GRID * OUTPUTS);
  for (let j = 0; j < GRID; j++) for (let i = 0; i < GRID; i++) print.set(field((i + 0.5) / GRID, (j + 0.5) / GRID), (j * GRID + i) * OUTPUTS);
  return print;
}

/** Root mean square difference, 0 to 1. */
export function distance(a: Print, b: Print): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += ((a[i] ?? 0) - (b[i] ?? 0)) ** 2;
  return Math.sqrt(sum / a.length);
}

/** How much goes on in a pattern: the spread of its colours over the tile, 0 for one plain colour. */
export function liveliness(print: Print): number {
  const cells = print.length / OUTPUTS;
  let spread = 0;
  for (let k = 0; k < OUTPUTS; k++) {
    let sum = 0, squares = 0;
    for (let i = k; i < print.length; i += OUTPUTS) { const value = print[i] ?? 0; sum += value; squares += value * value; }
    spread += Math.max(0, squares / cells - (sum / cells) ** 2);
  }
  return Math.sqrt(spread);
}
