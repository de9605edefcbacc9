/** Goods within arm's reach, from the layout alone. */
import { slotsOfPlan } from '../../../shared/floor.ts';
import type { Layout } from '../../../shared/layout.ts';
import { intoStore } from '../ground.ts';
import type { OpenStore } from '../ground.ts';
import type { Vec3 } from './arc.ts';
import type { OnShelf } from './grab.ts';

/** Metres from the hand to the middle of a slot. */
const REACH = 0.45;

/** The goods whose slot's middle is nearest to a point of the concourse frame, within reach; null where none is. */
export function nearestGoods(store: OpenStore, layout: Layout, at: Vec3): OnShelf | null {
  const hand = intoStore(store.door, at);
  const placed = new Map(layout.placements.map((placement) => [placement.slot, placement]));
  let nearest: OnShelf | null = null, least = REACH;
  for (const slot of slotsOfPlan(store.plan)) {
    const placement = placed.get(slot.id);
    const away = Math.hypot(slot.x - hand.x, slot.y + slot.height / 2 - at.y, slot.z - hand.z);
    if (!placement || away > least) continue;
    least = away;
    nearest = { product: placement.product, colour: placement.colour };
  }
  return nearest;
}
