/**
 * What goods are worth beside each other, and the local search for it. The assignment has put each product where its
 * liking counts most; slots that are seen about alike can trade goods at little cost, and so blocks of brands, ladders
 * of prices and complements come to stand together (the quadratic part of the shelf space problem, see README.md).
 */
import { randomFrom } from '../engine/random.ts';
import { numbered } from './beside.ts';
import { allows, valueOf } from './problem.ts';
import type { Plan, Problem } from './problem.ts';

/** What it costs that all that is seen is of one category, for each slot, in units. */
const VARIETY = 0.25;
/** Trades that are tried for each slot, how bad a trade is at first accepted, and what loss of liking no neighbours make good, in units. */
const TRIES = 20, HEAT = 0.06, HOPELESS = 1.5;

/** The worth of a whole layout beside liking: its neighbours and its variety. */
export function worthTogether(problem: Problem, plan: Plan): number {
  const pair = problem.beside;
  let worth = 0;
  for (const { first, second, level } of problem.neighbours) {
    const a = plan.get(first), b = plan.get(second);
    if (a !== undefined && b !== undefined) worth += pair(a, b, level);
  }
  return worth - varietyOf(problem, plan).cost();
}

/** Trades goods between slots of `open`, by simulated annealing from a seed; the best plan met is the result, never a worse one. */
export function settleTogether(problem: Problem, plan: Plan, open: readonly number[]): Plan {
  if (open.length < 2 || problem.neighbours.length === 0) return plan;
  const { exposure, taste, unit, seed, slots } = problem, pair = problem.beside, random = randomFrom(seed);
  const at = new Int32Array(slots.length).fill(-1), around = aroundOf(problem);
  for (const [slot, product] of plan) at[slot] = product;
  const variety = varietyOf(problem, plan);
  /** What a product would be worth in a slot by its neighbours there; in the slot `swapped` it meets `other`, or nothing where that is -1. */
  const beside = (slot: number, product: number, swapped: number, other: number): number => {
    let worth = 0;
    for (let e = around.from[slot]!, end = around.from[slot + 1]!; e < end; e++) {
      const next = around.slot[e]!, neighbour = next === swapped ? other : at[next]!, way = around.way[e]!;
      if (neighbour >= 0) worth += way < 2 ? pair(product, neighbour, way === 0) : pair(neighbour, product, way === 2);
    }
    return worth;
  };
  const tries = TRIES * open.length;
  let gained = 0, best = 0, kept = at.slice();
  for (let i = 0; i < tries; i++) {
    const s = open[random.below(open.length)]!, t = open[random.below(open.length)]!, p = at[s]!, q = at[t]!, chance = random.next();
    if (p === q || p < 0 || q < 0 || !allows(problem, p, t) || !allows(problem, q, s)) continue;
    const seen = exposure[t]! - exposure[s]!, heat = HEAT * unit * (1 - i / tries), liking = (taste[p]! - taste[q]!) * seen;
    if (liking < -HOPELESS * unit) continue;
    // Where the two are neighbours themselves, they count once.
    const delta = liking - variety.change(p, q, seen) + beside(s, q, t, p) + beside(t, p, s, -1) - beside(s, p, -1, -1) - beside(t, q, s, -1);
    if (delta <= heat * Math.log(chance + 1e-12)) continue;
    variety.trade(p, q, seen);
    at[s] = q;
    at[t] = p;
    gained += delta;
    if (gained > best + 1e-9 * unit) { best = gained; kept = at.slice(); }
  }
  return best > 0 ? new Map([...plan.keys()].map((slot) => [slot, kept[slot]!])) : plan;
}

/** What a layout is worth: how many products stand, then liking, then what stands beside what. */
export function worthOf(problem: Problem, plan: Plan): number {
  let worth = new Set(plan.values()).size * problem.cover + worthTogether(problem, plan);
  for (const [slot, product] of plan) worth += valueOf(problem, product, slot);
  return worth;
}

/** How unevenly what is seen falls on categories: the Herfindahl index of their exposure, as a cost, kept up to date by trades. */
function varietyOf({ products, exposure, unit, slots }: Problem, plan: Plan): { cost: () => number; change: (p: number, q: number, seen: number) => number; trade: (p: number, q: number, seen: number) => void } {
  const categories = numbered(products.map(({ category }) => category)), mass = new Float64Array(Math.max(0, ...categories) + 1);
  for (const [slot, product] of plan) mass[categories[product]!]! += exposure[slot]!;
  const total = mass.reduce((sum, each) => sum + each, 0) || 1, weight = (VARIETY * unit * slots.length) / total ** 2;
  return {
    cost: () => weight * mass.reduce((sum, each) => sum + each * each, 0),
    /** Of `p` gaining so much of what is seen, and `q` losing it. */
    change(p, q, seen) {
      const a = categories[p]!, b = categories[q]!;
      return a === b ? 0 : weight * ((mass[a]! + seen) ** 2 - mass[a]! ** 2 + (mass[b]! - seen) ** 2 - mass[b]! ** 2);
    },
    trade(p, q, seen) {
      mass[categories[p]!]! += seen;
      mass[categories[q]!]! -= seen;
    },
  };
}

/** The neighbours of each slot, those of slot `s` from `from[s]` on. `way`: 0 on its right, 1 above it, 2 on its left, 3 below it. */
function aroundOf({ slots, neighbours }: Problem): { readonly from: Int32Array; readonly slot: Int32Array; readonly way: Uint8Array } {
  const from = new Int32Array(slots.length + 1), slot = new Int32Array(2 * neighbours.length), way = new Uint8Array(2 * neighbours.length);
  for (const { first, second } of neighbours) { from[first + 1]!++; from[second + 1]!++; }
  for (let s = 0; s < slots.length; s++) from[s + 1]! += from[s]!;
  const next = from.slice();
  const add = (of: number, other: number, which: number): void => { slot[next[of]!] = other; way[next[of]!++] = which; };
  for (const { first, second, level } of neighbours) {
    add(first, second, level ? 0 : 1);
    add(second, first, level ? 2 : 3);
  }
  return { from, slot, way };
}
