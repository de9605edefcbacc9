/**
 * What goods would cost if slots bid for them: a start for `assign` that leaves it little to do.
 *
 * Liking counts as taste times exposure, so among slots of one size the best seen gets the best liked (the
 * rearrangement inequality), and prices that hold such an order are known: of two neighbours in it, the
 * better liked costs more by the difference in taste times an exposure between theirs. That is exact where
 * all goods fit all slots; where they do not, slots are handed out greedily and every size has its own row.
 */
import type { Slot } from '../../shared/floor.ts';

export interface Market {
  readonly slots: readonly Slot[];
  /** Of each slot. */
  readonly exposure: readonly number[];
  /** Whether a product may stand in a slot, both by index. */
  readonly allows: (product: number, slot: number) => boolean;
  /** Of each product. */
  readonly taste: readonly number[];
  /** What it is worth to show each product at all, wherever it stands. */
  readonly worth: readonly number[];
}

/** A price for each product. No fewer products than slots. */
export function pricesOf({ slots, exposure, allows, taste, worth }: Market): Float64Array {
  const chosen = [...taste.keys()].sort((a, b) => worth[b]! - worth[a]! || taste[b]! - taste[a]!);
  const byTaste = (a: number, b: number): number => taste[b]! - taste[a]!;
  // As many goods as there are slots come first, in the order of taste; the others wait behind them.
  const queue = [...chosen.slice(0, slots.length).sort(byTaste), ...chosen.slice(slots.length)];
  const taken = new Set<number>(), rows = new Map<string, { readonly slot: number; readonly product: number }[]>();
  for (const slot of [...slots.keys()].sort((a, b) => exposure[b]! - exposure[a]!)) {
    const at = slots[slot]!, product = queue.find((each) => !taken.has(each) && allows(each, slot));
    if (product === undefined) continue;
    taken.add(product);
    const size = `${at.width} ${at.height} ${at.depth}`, row = rows.get(size) ?? [];
    row.push({ slot, product });
    rows.set(size, row);
  }
  const prices = new Float64Array(taste.length);
  for (const row of rows.values()) {
    const last = row.at(-1)!, next = queue.find((each) => !taken.has(each) && allows(each, last.slot));
    let after = { product: next ?? last.product, exposure: 0 };
    for (const { slot, product } of row.toReversed()) {
      const between = (exposure[slot]! + after.exposure) / 2;
      const price = prices[after.product]! + worth[product]! - worth[after.product]! + between * (taste[product]! - taste[after.product]!);
      prices[product] = Math.max(0, price);
      after = { product, exposure: exposure[slot]! };
    }
  }
  return prices;
}
