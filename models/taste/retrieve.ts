/**
 * The products whose vectors meet a shopper's best, among any number of them. Up to `exactUpTo` every product is
 * looked at; beyond, products are kept in cells by likeness (inverted file, Jegou and others 2011), and only the
 * cells that promise most are looked at. Scores are dot products, so a cell's promise is that of its centre.
 */
import type { Random } from '../engine/random.ts';

export interface Found {
  /** Rows of the vectors, best first. */
  readonly ids: Int32Array;
  readonly scores: Float32Array;
}
export interface Retriever {
  readonly kind: 'exact' | 'cells';
  find(query: Float32Array, count: number): Found;
}

export interface RetrieverOptions {
  readonly exactUpTo: number;
  /** Share of the cells that are looked at. */
  readonly probe: number;
  readonly random: Random;
}
export const RETRIEVER_DEFAULTS: Omit<RetrieverOptions, 'random'> = { exactUpTo: 100_000, probe: 0.05 };

/** @param vectors one after the other, `width` numbers each; they are read in place, or copied into cells */
export function openRetriever(vectors: Float32Array, width: number, options: Partial<RetrieverOptions> & Pick<RetrieverOptions, 'random'>): Retriever {
  const { exactUpTo, probe, random } = { ...RETRIEVER_DEFAULTS, ...options }, count = vectors.length / width;
  if (!Number.isInteger(count)) throw new RangeError(`${vectors.length} numbers are no vectors of ${width}`);
  if (count <= exactUpTo) return { kind: 'exact', find: (query, most) => bestOf([{ vectors, ids: null }], width, query, most) };
  const { centres, cells } = cellsOf(vectors, width, random), looked = Math.max(1, Math.ceil(probe * cells.length));
  return {
    kind: 'cells',
    find: (query, most) => bestOf([...bestOf([{ vectors: centres, ids: null }], width, query, looked).ids].map((cell) => cells[cell] as Cell), width, query, most),
  };
}

/** Vectors beside each other with the rows that they are of; null where they are rows 0, 1, ... */
interface Cell { readonly vectors: Float32Array; readonly ids: Int32Array | null }

/** The best kept in a heap whose root is the worst of them. */
function openHeap(most: number) {
  const scores = new Float32Array(most), ids = new Int32Array(most);
  let kept = 0;
  const sink = (at: number, length: number): void => {
    for (let i = at; ;) {
      let least = i;
      const left = 2 * i + 1, right = left + 1;
      if (left < length && (scores[left] as number) < (scores[least] as number)) least = left;
      if (right < length && (scores[right] as number) < (scores[least] as number)) least = right;
      if (least === i) return;
      [scores[i], scores[least]] = [scores[least] as number, scores[i] as number];
      [ids[i], ids[least]] = [ids[least] as number, ids[i] as number];
      i = least;
    }
  };
  return {
    /** What a score has to be above to be kept from now on. */
    floor: (): number => (kept < most ? Number.NEGATIVE_INFINITY : scores[0] as number),
    offer(score: number, id: number): void {
      if (kept < most) {
        scores[kept] = score;
        ids[kept++] = id;
        if (kept === most) for (let i = (most >> 1) - 1; i >= 0; i--) sink(i, most);
      } else if (score > (scores[0] as number)) {
        scores[0] = score;
        ids[0] = id;
        sink(0, most);
      }
    },
    found(): Found {
      const order = Array.from({ length: kept }, (_, i) => i).sort((a, b) => (scores[b] as number) - (scores[a] as number) || (ids[a] as number) - (ids[b] as number));
      return { ids: Int32Array.from(order, (i) => ids[i] as number), scores: Float32Array.from(order, (i) => scores[i] as number) };
    },
  };
}

function bestOf(cells: readonly Cell[], width: number, query: Float32Array, most: number): Found {
  const heap = openHeap(most), q = Float64Array.from(query);
  let floor = heap.floor();
  for (const { vectors, ids } of cells) {
    const count = vectors.length / width, offer = (score: number, row: number): void => {
      if (score <= floor) return;
      heap.offer(score, ids ? ids[row] as number : row);
      floor = heap.floor();
    };
    let row = 0;
    // Four rows beside each other, whose sums do not wait for one another: twice as quick as one row after the other.
    for (; row + 3 < count; row += 4) {
      let a = row * width, b = a + width, c = b + width, d = c + width, ofA = 0, ofB = 0, ofC = 0, ofD = 0;
      for (let i = 0; i < width; i++) {
        const x = q[i] as number;
        ofA += (vectors[a++] as number) * x;
        ofB += (vectors[b++] as number) * x;
        ofC += (vectors[c++] as number) * x;
        ofD += (vectors[d++] as number) * x;
      }
      if (ofA <= floor && ofB <= floor && ofC <= floor && ofD <= floor) continue;
      offer(ofA, row);
      offer(ofB, row + 1);
      offer(ofC, row + 2);
      offer(ofD, row + 3);
    }
    for (; row < count; row++) {
      let score = 0;
      for (let i = 0, at = row * width; i < width; i++, at++) score += (vectors[at] as number) * (q[i] as number);
      offer(score, row);
    }
  }
  return heap.found();
}

/** Rounds of k-means, and vectors that its centres are found from. */
const ROUNDS = 4, SAMPLE = 16_000;

/** As many cells as the square root of the vectors, by k-means. */
function cellsOf(vectors: Float32Array, width: number, random: Random): { readonly centres: Float32Array; readonly cells: readonly Cell[] } {
  const count = vectors.length / width, many = Math.ceil(Math.sqrt(count)), sample = Int32Array.from({ length: Math.min(SAMPLE, count) }, () => random.below(count));
  const centres = new Float32Array(many * width);
  for (let c = 0; c < many; c++) centres.set(vectors.subarray((sample[c % sample.length] as number) * width, ((sample[c % sample.length] as number) + 1) * width), c * width);
  for (let round = 0; round < ROUNDS; round++) {
    const sums = new Float64Array(many * width), sizes = new Int32Array(many);
    const halves = halfSquares(centres, width);
    for (const row of sample) {
      const cell = nearest(vectors, row, centres, halves, width);
      sizes[cell] = (sizes[cell] as number) + 1;
      for (let d = 0; d < width; d++) sums[cell * width + d] = (sums[cell * width + d] as number) + (vectors[row * width + d] as number);
    }
    for (let c = 0; c < many; c++) if ((sizes[c] as number) > 0) for (let d = 0; d < width; d++) centres[c * width + d] = (sums[c * width + d] as number) / (sizes[c] as number);
  }
  const halves = halfSquares(centres, width), members = Array.from({ length: many }, (): number[] => []);
  for (let row = 0; row < count; row++) (members[nearest(vectors, row, centres, halves, width)] as number[]).push(row);
  const cells = members.map((rows) => {
    const own = new Float32Array(rows.length * width);
    rows.forEach((row, i) => own.set(vectors.subarray(row * width, (row + 1) * width), i * width));
    return { vectors: own, ids: Int32Array.from(rows) };
  });
  return { centres, cells };
}

/** Half of each centre's squared length: the nearest centre is that of the greatest x·c - |c|²/2. */
function halfSquares(centres: Float32Array, width: number): Float32Array {
  return Float32Array.from({ length: centres.length / width }, (_, c) => centres.subarray(c * width, (c + 1) * width).reduce((sum, x) => sum + x * x, 0) / 2);
}
function nearest(vectors: Float32Array, row: number, centres: Float32Array, halves: Float32Array, width: number): number {
  let best = 0, most = Number.NEGATIVE_INFINITY;
  for (let c = 0, at = 0; c < halves.length; c++) {
    let near = -(halves[c] as number);
    for (let d = 0; d < width; d++, at++) near += (centres[at] as number) * (vectors[row * width + d] as number);
    if (near > most) [best, most] = [c, near];
  }
  return best;
}
