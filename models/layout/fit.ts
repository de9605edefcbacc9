import { SLOT_GAP } from '../../shared/floor.ts';
import type { Slot, StorePlan } from '../../shared/floor.ts';
import type { Product } from '../../shared/catalogue.ts';

/** Most of one product side by side: a shelf shows a choice before it shows a stock. */
export const MOST_FACINGS = 3;

/** Whether so many of a product stand side by side in a slot with `SLOT_GAP` free at both ends. */
export function fits(product: Product, slot: Slot, facings = 1): boolean {
  const { width, height, depth } = product.dimensions;
  return facings * width + 2 * SLOT_GAP <= slot.width && height <= slot.height && depth <= slot.depth;
}

/** How many of a product are set side by side in a slot that it fits; plinths and stages show one. */
export function facingsFor(product: Product, slot: Slot, plan: StorePlan): number {
  const kind = plan.fixtures.find((fixture) => fixture.id === slot.fixture)?.kind;
  if (kind === 'plinth' || kind === 'stage') return 1;
  let facings = 1;
  while (facings < MOST_FACINGS && fits(product, slot, facings + 1)) facings++;
  return facings;
}
