import type { Slot } from '../../shared/floor.ts';

/** Two slots that one sees as side by side: `first` is left of `second` as one faces them, or right below it. */
export interface Neighbours { readonly first: number; readonly second: number; readonly level: boolean }

/** All pairs of neighbouring slots, by their index: on one board one beside the other, or one board above the other. */
export function neighboursOf(slots: readonly Slot[]): Neighbours[] {
  const at = new Map(slots.map((slot, i) => [keyOf(slot, slot.tier, slot.column), i])), pairs: Neighbours[] = [];
  for (const [first, slot] of slots.entries()) {
    const beside = at.get(keyOf(slot, slot.tier, slot.column + 1)), above = at.get(keyOf(slot, slot.tier + 1, slot.column));
    if (beside !== undefined) pairs.push({ first, second: beside, level: true });
    if (above !== undefined) pairs.push({ first, second: above, level: false });
  }
  return pairs;
}

/** Slots of one fixture and side; a gondola's sides are named by the letter after the slash. */
function keyOf({ id, fixture }: Slot, tier: number, column: number): string {
  return `${fixture} ${id.charAt(fixture.length + 1)} ${tier} ${column}`;
}
