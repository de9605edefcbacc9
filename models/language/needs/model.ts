/**
 * Which goods answer a need that is said without a name: two towers of bags (Huang and others 2013) whose vectors' product,
 * with learnt weights of what both say in so many words, is a product's score. Scores of goods that are compared with one
 * another are log-odds among them.
 */
import { readFileSync } from 'node:fs';
import { readSafetensors } from '../../engine/safetensors.ts';
import type { Weights } from '../../engine/weights.ts';
import { bagOf, bagOfProduct, readOf, ROWS } from './bags.ts';
import type { Bag, Described } from './bags.ts';
import { OVERLAPS, overlapOf, saidBy } from './overlap.ts';
import type { Said } from './overlap.ts';

/** Width of a vector. */
export const WIDTH = 48;

/** A tower's vectors of those features that it learnt; row 0 is of none. */
export interface Table {
  /** int32 [ROWS]: where the vector of a feature stands in `vectors` */
  readonly places: Int32Array;
  /** float32 [learnt + 1, WIDTH] */
  readonly vectors: Float32Array;
}
export interface NeedsWeights {
  readonly need: Table;
  readonly product: Table;
  /** float32 [OVERLAPS] */
  readonly overlap: Float32Array;
  /** From this score on goods are likely to be what is meant. */
  readonly likely: number;
}

/** A product as it is compared with needs. */
export interface Profile {
  readonly said: Said;
  /** float32 [WIDTH], of length 1 */
  readonly vector: Float32Array;
}
/** Goods side by side. */
export interface Shelf {
  /** float32 [goods]: how well each answers what a text says, in the order that they were given. */
  scores(text: string): Float32Array;
}
export interface NeedsModel {
  profile(product: Described): Profile;
  shelf(goods: readonly Profile[]): Shelf;
  readonly likely: number;
}

/** The weights that come with the mall. */
export const NEEDS_WEIGHTS = new URL('weights.safetensors', import.meta.url);

export function loadNeeds(file: URL = NEEDS_WEIGHTS): NeedsModel {
  return openNeeds(weightsIn(readSafetensors(readFileSync(file), file.pathname).weights));
}

export function openNeeds({ need, product, overlap, likely }: NeedsWeights): NeedsModel {
  return {
    likely,
    profile: (of) => ({ said: saidBy(of), vector: unit(sumOf(product, bagOfProduct(of))) }),
    shelf(goods) {
      const shared = overlapOf(goods.map(({ said }) => said)),
        vectors = new Float32Array(goods.length * WIDTH);
      goods.forEach(({ vector }, i) => { vectors.set(vector, i * WIDTH); });
      return {
        scores(text) {
          const read = readOf(text),
            asked = sumOf(need, bagOf(text, read)),
            overlaps = shared.of(text, read),
            towers = products(vectors, asked, goods.length),
            shares = products(overlaps, overlap, goods.length);
          return Float32Array.from(towers, (each, i) => each + (shares[i] as number));
        },
      };
    },
  };
}

function sumOf({ places, vectors }: Table, { rows, counts }: Bag): Float32Array {
  const sum = new Float32Array(WIDTH);
  for (let k = 0; k < rows.length; k++) {
    const at = (places[rows[k] as number] as number) * WIDTH,
      count = counts[k] as number;
    for (let d = 0; d < WIDTH; d++) sum[d] = (sum[d] as number) + count * (vectors[at + d] as number);
  }
  return sum;
}

function unit(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}

/** [count]: of each row of a matrix with a vector, its sums in the vector's order; four at once, since a sum waits for itself. */
function products(rows: Float32Array, vector: Float32Array, count: number): Float64Array {
  const n = vector.length,
    out = new Float64Array(count);
  let i = 0;
  for (; i + 4 <= count; i += 4) {
    const at = i * n;
    let a = 0,
      b = 0,
      c = 0,
      d = 0;
    for (let k = 0; k < n; k++) {
      const value = vector[k] as number;
      a += (rows[at + k] as number) * value;
      b += (rows[at + n + k] as number) * value;
      c += (rows[at + 2 * n + k] as number) * value;
      d += (rows[at + 3 * n + k] as number) * value;
    }
    out[i] = a;
    out[i + 1] = b;
    out[i + 2] = c;
    out[i + 3] = d;
  }
  for (; i < count; i++) {
    let sum = 0;
    for (let k = 0; k < n; k++) sum += (rows[i * n + k] as number) * (vector[k] as number);
    out[i] = sum;
  }
  return out;
}

/** Names of the tensors that hold bytes. */
export const BYTES: ReadonlySet<string> = new Set(['need.vectors', 'product.vectors']);

/** As they are kept: of each learnt row its number, its vector in bytes and what a byte is worth. */
export function tensorsOf({ need, product, overlap, likely }: NeedsWeights): Weights {
  return new Map([
    ...kept('need', need),
    ...kept('product', product),
    ['overlap', { shape: [OVERLAPS], data: overlap }],
    ['likely', { shape: [1], data: Float32Array.of(likely) }],
  ]);
}

function kept(name: string, { places, vectors }: Table): [string, { shape: number[]; data: Float32Array }][] {
  const rows = Float32Array.from([...places.keys()].filter((row) => places[row] !== 0)),
    values = new Float32Array(rows.length * WIDTH),
    steps = new Float32Array(rows.length);
  rows.forEach((row, i) => {
    const vector = vectors.subarray((places[row] as number) * WIDTH, ((places[row] as number) + 1) * WIDTH),
      step = Math.max(...vector.map(Math.abs)) / 127 || 1;
    steps[i] = step;
    values.set(vector.map((value) => Math.round(value / step)), i * WIDTH);
  });
  return [
    [`${name}.rows`, { shape: [rows.length], data: rows }],
    [`${name}.steps`, { shape: [rows.length], data: steps }],
    [`${name}.vectors`, { shape: [rows.length, WIDTH], data: values }],
  ];
}

export function weightsIn(tensors: Weights): NeedsWeights {
  const data = (name: string): Float32Array => tensors.get(name)?.data ?? new Float32Array();
  const table = (name: string): Table => {
    const rows = data(`${name}.rows`),
      steps = data(`${name}.steps`),
      places = new Int32Array(ROWS),
      vectors = new Float32Array((rows.length + 1) * WIDTH);
    rows.forEach((row, i) => {
      places[row] = i + 1;
    });
    data(`${name}.vectors`).forEach((value, i) => {
      vectors[i + WIDTH] = value * (steps[Math.floor(i / WIDTH)] as number);
    });
    return { places, vectors };
  };
  return { need: table('need'), product: table('product'), overlap: data('overlap'), likely: data('likely')[0] ?? 0 };
}
