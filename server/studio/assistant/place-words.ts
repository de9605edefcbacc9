/** Where a slot is, as one would tell somebody who stands in the door. */
import type { Fixture, StorePlan } from '../../../shared/floor.ts';
import { slotsOf } from '../../../shared/floor.ts';
import { fact } from './facts.ts';
import type { Fact } from './facts.ts';

export type Side = 'left' | 'right' | 'back' | 'middle' | 'window';
export interface SlotPlace {
  readonly side: Side;
  readonly kind: Fixture['kind'];
  /** Near the door, half way, or far in; null on the back wall and in the window. */
  readonly depth: 'near' | 'half' | 'far' | null;
  /** Shelf from below, with how many there are; null where there is but one level. */
  readonly shelf: { readonly from: Fact; readonly end: 'top' | 'bottom' | null } | null;
  readonly slot: string;
}

/** Who walks in has -x on the right. Null for a slot that the plan does not have. */
export function placeOfSlot(plan: StorePlan, slotId: string): SlotPlace | null {
  const fixture = plan.fixtures.find((each) => slotId.startsWith(`${each.id}/`));
  const slot = fixture && slotsOf(fixture).find((each) => each.id === slotId);
  if (!fixture || !slot) return null;
  const { z } = fixture,
    edge = plan.width / 2 - Math.abs(fixture.x);
  const side: Side =
    z < 1.5
      ? 'window'
      : plan.depth - z < 1.1
        ? 'back'
        : edge < 1.5 || Math.abs(fixture.x) > plan.width / 6
          ? fixture.x > 0
            ? 'left'
            : 'right'
          : 'middle';
  const depth = side === 'back' || side === 'window' ? null : z < plan.depth * 0.4 ? 'near' : z < plan.depth * 0.62 ? 'half' : 'far';
  const tiers = fixture.kind === 'wall-bay' || fixture.kind === 'gondola' ? fixture.tiers : 1;
  const shelf =
    tiers < 2
      ? null
      : {
          from: fact({ kind: 'ordinal', n: slot.tier + 1 }, `stores.plan:${slotId}`),
          end: slot.tier === 0 ? ('bottom' as const) : slot.tier === tiers - 1 ? ('top' as const) : null,
        };
  return { side, kind: fixture.kind, depth, shelf, slot: slotId };
}
