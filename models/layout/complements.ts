/**
 * Which goods go together: from baskets where there are some, from the catalogue while there are few.
 *
 * What baskets say is how much more often two products are bought together than chance has it (their lift), on a
 * logarithmic scale; what the catalogue says stands for `PRIOR` baskets, so that it fades as orders come in.
 */
import type { Product } from '../../shared/catalogue.ts';

/** How well products go together, 0 not at all to 1: row after row of `table`, a product's row and column by `index`. */
export interface Complements { readonly index: ReadonlyMap<string, number>; readonly table: Float32Array }

/** Baskets that the catalogue's word counts for. */
const PRIOR = 6;
/** Lift at which goods go together as well as any: this many times chance. */
const FULL_LIFT = 8;

/** @param baskets products of each order, of this store */
export function complementsOf(products: readonly Product[], baskets: Iterable<readonly string[]>): Complements {
  const index = new Map(products.map(({ id }, i) => [id, i])), n = products.length, alone = new Float64Array(n), together = new Map<number, number>();
  let count = 0;
  for (const basket of baskets) {
    const inside = [...new Set(basket.flatMap((id) => index.get(id) ?? []))];
    if (inside.length === 0) continue;
    count++;
    for (const a of inside) {
      alone[a]!++;
      for (const b of inside) if (a < b) together.set(a * n + b, (together.get(a * n + b) ?? 0) + 1);
    }
  }
  const table = new Float32Array(n * n);
  for (let a = 0; a < n; a++) {
    for (let b = a + 1; b < n; b++) {
      const both = together.get(a * n + b) ?? 0, chance = (alone[a]! * alone[b]!) / Math.max(1, count);
      const observed = both === 0 ? 0 : Math.min(1, Math.max(0, Math.log(both / chance) / Math.log(FULL_LIFT)));
      const known = Math.min(alone[a]!, alone[b]!), guess = kinshipOf(products[a]!, products[b]!);
      table[a * n + b] = table[b * n + a] = (known * observed + PRIOR * guess) / (known + PRIOR);
    }
  }
  return { index, table };
}

/** 0 where one of them is not known. */
export function goTogether({ index, table }: Complements, first: string, second: string): number {
  const a = index.get(first), b = index.get(second);
  return a === undefined || b === undefined ? 0 : table[a * index.size + b]!;
}

/** What the catalogue says: goods of different kinds with words in common serve one occasion; of one kind they replace each other. */
function kinshipOf(a: Product, b: Product): number {
  if (a.category === b.category) return 0;
  const words = new Set(a.tags), shared = b.tags.filter((tag) => words.has(tag)).length;
  return shared / Math.max(1, new Set([...a.tags, ...b.tags]).size);
}
