/** A short list that is not the same thing many times: maximal marginal relevance (Carbonell and Goldstein 1998), greedy. */

export interface Option<T> {
  readonly of: T;
  /** In standard deviations of liking. */
  readonly liking: number;
  /** Its taste; options of no known taste are like nothing. */
  readonly vector: Float32Array | null;
}

export interface DiverseOptions {
  /** How much of a standard deviation of liking is given up for something wholly unlike what is in the list already. */
  readonly variety: number;
  /** Options that may come into the list for each place in it: what is liked less than those stays out. */
  readonly reach: number;
}
export const DIVERSE_DEFAULTS: DiverseOptions = { variety: 1, reach: 5 };

/** @param options liked most first; the first stays first */
export function diversify<T>(options: readonly Option<T>[], count: number, choice: Partial<DiverseOptions> = {}): T[] {
  const { variety, reach } = { ...DIVERSE_DEFAULTS, ...choice }, left = options.slice(0, count * reach), chosen: Option<T>[] = [];
  const closest = left.map(() => 0), middle = middleOf(left);
  while (chosen.length < count && left.length > 0) {
    const worth = left.map(({ liking }, i) => liking - variety * (closest[i] as number)), at = worth.indexOf(Math.max(...worth));
    const [next] = left.splice(at, 1) as [Option<T>];
    closest.splice(at, 1);
    chosen.push(next);
    left.forEach(({ vector }, i) => { closest[i] = Math.max(closest[i] as number, likeness(less(vector, middle), less(next.vector, middle))); });
  }
  return chosen.map(({ of }) => of);
}

/** What all options have in common makes none of them like another: it is taken away first. */
function middleOf(options: readonly Option<unknown>[]): Float32Array | null {
  const vectors = options.flatMap(({ vector }) => (vector ? [vector] : []));
  return vectors[0]?.map((_, d) => vectors.reduce((sum, vector) => sum + (vector[d] as number), 0) / vectors.length) ?? null;
}
const less = (vector: Float32Array | null, middle: Float32Array | null): Float32Array | null => vector && (middle ? vector.map((x, d) => x - (middle[d] as number)) : vector);

/** Cosine of two tastes, 0 where one is unknown; never below 0. */
export function likeness(a: Float32Array | null, b: Float32Array | null): number {
  if (!a || !b) return 0;
  let dot = 0, aa = 0, bb = 0;
  for (let d = 0; d < a.length; d++) {
    dot += (a[d] as number) * (b[d] as number);
    aa += (a[d] as number) ** 2;
    bb += (b[d] as number) ** 2;
  }
  return aa === 0 || bb === 0 ? 0 : Math.max(0, dot / Math.sqrt(aa * bb));
}
