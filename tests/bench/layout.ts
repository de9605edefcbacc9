/**
 * `layout`: how fast goods are laid out for a shopper, how much of what real customers bought next is seen (`--data`
 * names the file or folder of baskets; skipped where there is none), and what a personal layout gives a simulated crowd.
 */
import type { BenchOptions, Figure } from './figure.ts';
import { lifts } from './layout/lift.ts';
import { exposureRecall } from './layout/recall.ts';
import { readRetail, RETAIL_DATA, retailFile } from './layout/retail.ts';
import { timeLayouts } from './layout/speed.ts';

export async function* bench({ data, say }: BenchOptions): AsyncIterable<Figure> {
  yield* timeLayouts();
  const file = retailFile(data ?? RETAIL_DATA);
  if (file === null && data !== null) throw new RangeError(`There are no baskets at ${data}.`);
  if (file === null) say(`exposure.recall is skipped: there are no baskets at ${RETAIL_DATA}; --data names others.`);
  else {
    say(`reading ${file} ...`);
    yield* exposureRecall(await readRetail(file), say);
  }
  yield* await lifts(say);
}
