/**
 * Goods and slots paired for the greatest sum of taste times exposure, exactly: first every product once, then the
 * slots that are left, one round of further positions after another. Then what stands beside what is settled.
 */
import { assign } from './assignment.ts';
import { pricesOf } from './prices.ts';
import { allows, valueOf } from './problem.ts';
import type { Plan, Problem } from './problem.ts';
import { settleTogether } from './together.ts';

/** The best goods for every slot that is neither fixed nor frozen; frozen slots keep what they had. */
export function solve(problem: Problem, frozen: ReadonlySet<number>): Plan {
  const plan: Plan = new Map(problem.fixed);
  for (const slot of frozen) plan.set(slot, problem.kept.get(slot)!);
  const standing = new Set(plan.values()), stood = new Set(problem.kept.values());
  const open = problem.slots.keys().toArray().filter((slot) => !plan.has(slot)), first = problem.products.keys().toArray().filter((product) => !standing.has(product));
  let free = pair(problem, plan, first, open, (product) => problem.cover * (stood.has(product) ? 2 : 1));
  const all = problem.products.keys().toArray();
  for (let before = -1; free.length > 0 && free.length !== before;) {
    before = free.length;
    free = pair(problem, plan, all, free, () => problem.cover);
  }
  return settleTogether(problem, plan, open.filter((slot) => plan.has(slot)));
}

/** Pairs products with free slots, each at most once, into `plan`; returns the slots still free. */
function pair(problem: Problem, plan: Plan, products: readonly number[], free: readonly number[], worth: (product: number) => number): number[] {
  const worths = products.map(worth), weights = new Float64Array(products.length * free.length);
  for (let i = 0; i < free.length; i++) {
    for (let k = 0; k < products.length; k++) {
      if (allows(problem, products[k]!, free[i]!)) weights[i * products.length + k] = worths[k]! + valueOf(problem, products[k]!, free[i]!);
    }
  }
  const prices = products.length < free.length ? undefined : pricesOf({
    slots: free.map((slot) => problem.slots[slot]!), allows: (product, slot) => allows(problem, products[product]!, free[slot]!),
    worth: worths, exposure: free.map((slot) => problem.exposure[slot]!), taste: products.map((product) => problem.taste[product]!),
  });
  assign(weights, free.length, products.length, prices).forEach((k, i) => {
    if (k >= 0 && weights[i * products.length + k]! > 0) plan.set(free[i]!, products[k]!);
  });
  return free.filter((slot) => !plan.has(slot));
}
