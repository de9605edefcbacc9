/** What two products are worth side by side. */
import type { Product } from '../../shared/catalogue.ts';
import type { Complements } from './complements.ts';

/** Of products by index, `b` to the right of `a` on its board, or above it. */
export type Beside = (a: number, b: number, level: boolean) => number;

/**
 * Complements; the block of a category and of a brand; the ladder: prices that rise to the right and upwards within a
 * category; and one product beside itself, which shows less than two would. In units of `Problem.unit`: what a product
 * liked by one standard deviation more is worth where it is seen on average.
 */
const TOGETHER = 0.3, CATEGORY = 0.1, BRAND = 0.06, LADDER = { level: 0.05, upwards: 0.03 } as const, ITSELF = -0.2;

export function besideOf(products: readonly Product[], complements: Complements | null, unit: number): Beside {
  const categories = numbered(products.map(({ category }) => category)), brands = numbered(products.map(({ brand }) => brand));
  const prices = Float64Array.from(products, ({ variants }) => Math.min(...variants.map(({ price }) => price)));
  const table = complements?.table ?? new Float32Array(1), size = complements?.index.size ?? 0;
  const rows = Int32Array.from(products, ({ id }) => complements?.index.get(id) ?? -1);
  return (a, b, level) => {
    if (a === b) return unit * ITSELF;
    const row = rows[a]!, column = rows[b]!, together = row < 0 || column < 0 ? 0 : TOGETHER * table[row * size + column]!;
    const block = categories[a] === categories[b] ? CATEGORY + (level ? LADDER.level : LADDER.upwards) * Math.sign(prices[b]! - prices[a]!) : 0;
    return unit * (together + block + (brands[a] === brands[b] ? BRAND : 0));
  };
}

/** Equal words get equal numbers, from 0 on. */
export function numbered(words: readonly string[]): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(words, (word) => {
    const known = numbers.get(word) ?? numbers.size;
    numbers.set(word, known);
    return known;
  });
}
