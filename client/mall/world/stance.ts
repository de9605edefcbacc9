/** How goods of a kind stand in their slot: turned to show their best side, and no closer than looks right. */
import type { Slot } from '../../../shared/floor.ts';
import type { Placement } from '../../../shared/layout.ts';
import type { ProductCard } from '../../../shared/shop.ts';

/** One good on a shelf, in its slot's frame: metres along the slot, and radians about +y. */
export interface Stand { readonly x: number; readonly z: number; readonly yaw: number }

/** Shoes are shown in profile, one of the pair, as on the wall of a shoe shop. */
const IN_PROFILE = new Set(['sneaker', 'boot', 'pump', 'sandal', 'dress-shoe', 'slipper']);
/** Goods come this near to the front edge, metres. */
const EDGE = 0.03;

/** Where the facings of a placement stand; what lies deep on a shelf comes forward to its edge. */
export function standsOf(card: ProductCard, slot: Slot, placement: Placement): Stand[] {
  const { width, depth } = card.dimensions;
  if (IN_PROFILE.has(card.category) && depth <= slot.width) {
    return [{ x: 0, z: forward(slot, width), yaw: slot.tier % 2 === 0 ? 1.25 : 1.35 }];
  }
  const pitch = slot.width / placement.facings, z = forward(slot, depth);
  return Array.from({ length: placement.facings }, (_, i) => ({ x: (i + 0.5) * pitch - slot.width / 2, z, yaw: turnOf(card, placement, i) }));
}

/** A little of chance that stays the same at every visit. */
function turnOf(card: ProductCard, placement: Placement, facing: number): number {
  let seed = facing + 1;
  for (const letter of card.id + placement.slot) seed = (seed * 31 + letter.charCodeAt(0)) % 997;
  const round = card.dimensions.width / card.dimensions.depth;
  return (seed / 997 - 0.5) * (round > 0.8 && round < 1.25 ? 0.3 : 0.06);
}

function forward(slot: Slot, depth: number): number {
  const isShelf = /\/[fb]/.test(slot.id);
  return isShelf ? Math.max(0, Math.min(slot.depth / 2 - EDGE - depth / 2, slot.depth * 0.2)) : 0;
}
