/** From one visit to the next: a budget of slots is opened, the rest stays, and what is open is laid out anew. */
import { allows, valueOf } from './problem.ts';
import type { Plan, Problem } from './problem.ts';
import { solve } from './solve.ts';
import { worthOf } from './together.ts';

/** The best layout found that changes at most `budget` of the slots whose goods can stay. */
export function solveWithin(problem: Problem, budget: number): Plan {
  const { kept } = problem, stay = solve(problem, new Set(kept.keys()));
  if (budget === 0) return stay;
  const open = slotsToOpen(problem, stay, budget);
  if (open.size === 0) return stay;
  const change = solve(problem, new Set([...kept.keys()].filter((slot) => !open.has(slot))));
  return worthOf(problem, change) > worthOf(problem, stay) ? change : stay;
}

/**
 * Slots to open within a budget: for goods that stand nowhere, then where an unbound layout gains most. Goods that
 * would lose their only place take another's with them, so that what stood goes on standing.
 */
function slotsToOpen(problem: Problem, stay: Plan, budget: number): Set<number> {
  const { kept } = problem, open = new Set<number>(), ideal = solve(problem, new Set());
  const counts = new Map<number, number>();
  for (const product of stay.values()) counts.set(product, (counts.get(product) ?? 0) + 1);
  const worstFirst = [...kept.keys()].sort((a, b) => problem.exposure[a]! - problem.exposure[b]! || a - b);
  const spare = (slot: number): boolean => (counts.get(kept.get(slot)!) ?? 0) > 1;
  const release = (slot: number): void => { open.add(slot); counts.set(kept.get(slot)!, (counts.get(kept.get(slot)!) ?? 0) - 1); };
  for (const product of problem.products.keys()) {
    if (counts.has(product) || open.size >= budget) continue;
    const slot = worstFirst.find((at) => !open.has(at) && spare(at) && allows(problem, product, at));
    if (slot !== undefined) release(slot);
  }
  const gains = [...kept].map(([slot, product]) => ({ slot, gain: valueOf(problem, ideal.get(slot) ?? product, slot) - valueOf(problem, product, slot) }));
  for (const { slot, gain } of gains.sort((a, b) => b.gain - a.gain || a.slot - b.slot)) {
    if (gain <= 0 || open.size >= budget) break;
    if (open.has(slot)) continue;
    const home = spare(slot) ? undefined : worstFirst.find((at) => at !== slot && !open.has(at)
      && (kept.get(at) === ideal.get(slot) || spare(at)) && allows(problem, kept.get(slot)!, at));
    if (home !== undefined && open.size + 2 <= budget) release(home);
    release(slot);
  }
  return open;
}
