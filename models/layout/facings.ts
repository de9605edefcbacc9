/** Minimum facings: a merchant's word that so many of a product stand, before anybody's taste is asked. */
import { allows, valueOf } from './problem.ts';
import type { Plan, Problem } from './problem.ts';

/**
 * Takes slots for the products that have a minimum, one product after the other in the order of their ids, into
 * `fixed`: where it stands already, where most stand side by side, where the goods that give way stand elsewhere too,
 * then where the shopper likes it most. Nothing gives way that need not, and where room does not suffice, all there is is taken.
 */
export function reserveFacings(problem: Problem): void {
  const { fixed, kept, minimums, slots } = problem, elsewhere = new Map<number, number>();
  for (const product of kept.values()) elsewhere.set(product, (elsewhere.get(product) ?? 0) + 1);
  for (const [product, least] of [...minimums].sort(([a], [b]) => a - b)) {
    let missing = least - facingsIn(problem, fixed, product);
    const choice = slots.keys().toArray().filter((slot) => !fixed.has(slot) && allows(problem, product, slot)).map((slot) => ({
      slot, facings: problem.facingsOf(product, slot), stands: kept.get(slot) === product, free: (elsewhere.get(kept.get(slot) ?? -1) ?? 2) > 1, value: valueOf(problem, product, slot) }));
    choice.sort((a, b) => Number(b.stands) - Number(a.stands) || b.facings - a.facings || Number(b.free) - Number(a.free) || b.value - a.value || a.slot - b.slot);
    const taken: typeof choice = [];
    for (const each of choice) {
      if (missing <= 0) break;
      taken.push(each);
      missing -= each.facings;
    }
    // The last one taken may make an earlier one unneeded.
    const needed = taken.toReversed().filter(({ facings, stands }) => {
      if (stands || missing + facings > 0) return true;
      missing += facings;
      return false;
    });
    for (const { slot } of needed) {
      fixed.set(slot, product);
      const gave = kept.get(slot);
      if (gave !== undefined) elsewhere.set(gave, (elsewhere.get(gave) ?? 0) - 1);
      kept.delete(slot);
    }
  }
}

/** How many of a product stand in a plan. */
export function facingsIn(problem: Problem, plan: Plan, product: number): number {
  let sum = 0;
  for (const [slot, each] of plan) if (each === product) sum += problem.facingsOf(product, slot);
  return sum;
}

/**
 * A product with a minimum that came by slots of no use to others may have more than it needs: such a slot goes to
 * goods with a minimum that lack some and, on a first visit, to goods that stand nowhere. Rare; changes `plan`.
 */
export function shareSurplus(problem: Problem, plan: Plan, first: boolean): void {
  const { minimums, pinned } = problem;
  if (minimums.size === 0) return;
  for (let again = true; again;) {
    again = false;
    const standing = new Set(plan.values()), counts = new Map([...minimums.keys()].map((product) => [product, facingsIn(problem, plan, product)]));
    const spare = [...plan].filter(([slot, holder]) => !pinned.has(slot) && minimums.has(holder) && (counts.get(holder) ?? 0) - problem.facingsOf(holder, slot) >= (minimums.get(holder) ?? 0));
    const lacking = [...minimums].filter(([product, least]) => (counts.get(product) ?? 0) < least).map(([product]) => product);
    for (const product of spare.length === 0 ? [] : [...lacking, ...(first ? problem.products.keys().filter((product) => !standing.has(product)) : [])]) {
      const slot = spare.find(([at, holder]) => holder !== product && allows(problem, product, at))?.[0];
      if (slot === undefined) continue;
      plan.set(slot, product);
      again = true;
      break;
    }
  }
}
