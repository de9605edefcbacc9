/** Time to the best products of a large mall: of 100,000 exactly, of more through cells, with what the cells miss. */
import { randomFrom } from '../../../models/engine/random.ts';
import { VECTOR } from '../../../models/taste/network.ts';
import { openRetriever, RETRIEVER_DEFAULTS } from '../../../models/taste/retrieve.ts';
import type { Retriever } from '../../../models/taste/retrieve.ts';
import { figure, quantile } from '../figure.ts';
import type { Figure } from '../figure.ts';

const BEYOND = 200_000, TOP = 20, SEED = 7, GOAL_MS = 10, WARM = 20, JITTER = 0.3;

/** @param shoppers vectors that are asked with; the mall's products are multiplied by moving each a little */
export function* measureRetrieval(shoppers: readonly Float32Array[], items: Float32Array, say: (line: string) => void): Generator<Figure> {
  const random = randomFrom(SEED), count = items.length / VECTOR, size = Math.sqrt(items.reduce((sum, x) => sum + x * x, 0) / items.length);
  const many = (rows: number): Float32Array => Float32Array.from({ length: rows * VECTOR }, (_, i) =>
    (items[(Math.floor(i / VECTOR) % count) * VECTOR + (i % VECTOR)] as number) + JITTER * size * random.normal());
  const time = (retriever: Retriever): number => {
    for (let i = 0; i < WARM; i++) retriever.find(shoppers[i % shoppers.length] as Float32Array, TOP);
    return quantile(shoppers.map((shopper) => {
      const from = performance.now();
      retriever.find(shopper, TOP);
      return performance.now() - from;
    }), 0.99);
  };
  const exact = openRetriever(many(RETRIEVER_DEFAULTS.exactUpTo), VECTOR, { random });
  yield figure('retrieve.p99', time(exact), 'ms', 'lower', { goal: GOAL_MS });

  say(`sorting ${BEYOND} vectors into cells`);
  const vectors = many(BEYOND), all = openRetriever(vectors, VECTOR, { random, exactUpTo: BEYOND }), cells = openRetriever(vectors, VECTOR, { random });
  yield figure('retrieve.cells.p99', time(cells), 'ms', 'lower', { goal: GOAL_MS, reference: Math.round(1e4 * time(all)) / 1e4, by: `all ${BEYOND} looked at` });
  const recall = shoppers.reduce((sum, shopper) => {
    const want = new Set(all.find(shopper, TOP).ids);
    return sum + cells.find(shopper, TOP).ids.reduce((found, id) => found + Number(want.has(id)), 0) / TOP;
  }, 0) / shoppers.length;
  yield figure('retrieve.cells.recall', recall, '', 'higher');
}
