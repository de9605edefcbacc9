/**
 * A store's goods for one shopper. Slots and products are paired for the greatest sum of taste times
 * exposure: first every product once, then the slots that are left, one round of further positions after
 * another. Against an earlier layout only a budget of slots is opened, the rest stays, and the same
 * assignment is solved for what is open.
 */
import { slotsOfPlan } from '../../shared/floor.ts';
import type { Slot, StorePlan } from '../../shared/floor.ts';
import type { Product } from '../../shared/catalogue.ts';
import type { Layout, Placement } from '../../shared/layout.ts';
import { assign } from './assignment.ts';
import { exposureOf } from './exposure.ts';
import { facingsFor, fits } from './fit.ts';
import { pricesOf } from './prices.ts';
import { moveBudget, stillStands, validPins } from './moves.ts';

/** Products of the shopper's taste that are marked `for-you`. */
export const MOST_FOR_YOU = 3;

export interface PlaceRequest {
  readonly store: string;
  readonly plan: StorePlan;
  readonly products: readonly Product[];
  /** Slot id -> product id; a pin that names no slot, no product or goods that do not fit is left out. */
  readonly pins: Readonly<Record<string, string>>;
  /** Product id -> taste, any finite number, higher is liked more; 0 where missing. */
  readonly scores: ReadonlyMap<string, number>;
  readonly previous: Layout | null;
  /** Most of the slots, as a share, whose goods change although they could have stayed. */
  readonly mostMoved: number;
  /** Decides between products of equal score. */
  readonly seed: number;
  readonly revision: number;
}

interface Problem {
  readonly slots: readonly Slot[];
  readonly products: readonly Product[];
  readonly exposure: Float64Array;
  readonly taste: Float64Array;
  /** Product of each pinned slot, by index. */
  readonly pinned: ReadonlyMap<number, number>;
  /** Product of each slot, free of pins, whose earlier goods can stay. */
  readonly kept: ReadonlyMap<number, number>;
  /** More than all values of a layout together: what one more product on show is worth. */
  readonly cover: number;
}
/** Slot index -> product index. */
type Plan = Map<number, number>;

/** The layout of a store for one shopper; `checkLayout` says what it promises. */
export function placeGoods(request: PlaceRequest): Layout {
  const { plan, previous, store, revision } = request;
  const slots = slotsOfPlan(plan), slotById = new Map(slots.map((slot) => [slot.id, slot]));
  const products = request.products.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const productById = new Map(products.map((product) => [product.id, product]));
  const slotIndex = new Map(slots.map((slot, i) => [slot.id, i])), productIndex = new Map(products.map((product, i) => [product.id, i]));
  const pins = validPins(request.pins, slotById, productById);
  const stays = new Map((previous?.placements ?? []).filter((placement) => stillStands(placement, slotById, productById, pins)).map((placement) => [placement.slot, placement]));
  const exposures = exposureOf(plan), exposure = Float64Array.from(slots, (slot) => exposures.get(slot.id) ?? 0);
  const scores = Float64Array.from(products, (product) => request.scores.get(product.id) ?? 0);
  if (!scores.every(Number.isFinite)) throw new RangeError('scores must be finite');
  const scale = 1 + scores.reduce((most, score) => Math.max(most, Math.abs(score)), 0);
  const taste = scores.map((score, i) => score + 1e-7 * scale * noise(products[i]?.id ?? '', request.seed));
  const kept: Plan = new Map();
  for (const placement of stays.values()) if (!pins.has(placement.slot)) kept.set(slotIndex.get(placement.slot)!, productIndex.get(placement.product)!);
  const problem: Problem = {
    slots, products, exposure, taste, kept, cover: 4 * scale * (slots.length + 1),
    pinned: new Map([...pins].map(([slot, product]) => [slotIndex.get(slot)!, productIndex.get(product.id)!])),
  };
  const chosen = kept.size === 0 ? solve(problem, new Set()) : solveWithin(problem, moveBudget(request.mostMoved, slots.length));
  const liked = forYou(problem, chosen, scores), positions = new Map<number, number>();
  const placements: Placement[] = [];
  for (const [at, slot] of slots.entries()) {
    const index = chosen.get(at), product = index === undefined ? undefined : products[index];
    if (index === undefined || !product) continue;
    const position = positions.get(index) ?? 0, before = stays.get(slot.id);
    positions.set(index, position + 1);
    const highlight = pins.has(slot.id) ? 'pinned' : liked.has(at) ? 'for-you' : null;
    placements.push(before?.product === product.id ? { ...before, highlight }
      : { slot: slot.id, product: product.id, colour: colourOf(product, position), facings: facingsFor(product, slot, plan), highlight });
  }
  return { store, revision, placements };
}

function value(problem: Problem, product: number, slot: number): number {
  return problem.taste[product]! * problem.exposure[slot]!;
}

/** The best goods for every slot that is neither pinned nor frozen; frozen slots keep what they had. */
function solve(problem: Problem, frozen: ReadonlySet<number>): Plan {
  const plan: Plan = new Map(problem.pinned);
  for (const slot of frozen) plan.set(slot, problem.kept.get(slot)!);
  const standing = new Set(plan.values()), stood = new Set(problem.kept.values());
  let free = problem.slots.keys().toArray().filter((slot) => !plan.has(slot));
  const first = problem.products.keys().toArray().filter((product) => !standing.has(product));
  free = pair(problem, plan, first, free, (product) => problem.cover * (stood.has(product) ? 2 : 1));
  const all = problem.products.keys().toArray();
  for (let before = -1; free.length > 0 && free.length !== before;) {
    before = free.length;
    free = pair(problem, plan, all, free, () => problem.cover);
  }
  return plan;
}

/** Pairs products with free slots, each at most once, into `plan`; returns the slots still free. */
function pair(problem: Problem, plan: Plan, products: readonly number[], free: readonly number[], worth: (product: number) => number): number[] {
  const goods = products.map((product) => problem.products[product]!), slots = free.map((slot) => problem.slots[slot]!), worths = products.map(worth);
  const weights = new Float64Array(products.length * free.length);
  for (let i = 0; i < free.length; i++) {
    for (let k = 0; k < products.length; k++) {
      if (fits(goods[k]!, slots[i]!)) weights[i * products.length + k] = worths[k]! + value(problem, products[k]!, free[i]!);
    }
  }
  const prices = products.length < free.length ? undefined : pricesOf({
    slots, products: goods, worth: worths, exposure: free.map((slot) => problem.exposure[slot]!), taste: products.map((product) => problem.taste[product]!),
  });
  assign(weights, free.length, products.length, prices).forEach((k, i) => {
    if (k >= 0 && weights[i * products.length + k]! > 0) plan.set(free[i]!, products[k]!);
  });
  return free.filter((slot) => !plan.has(slot));
}

/** The best layout found that changes at most `budget` of the slots whose goods can stay. */
function solveWithin(problem: Problem, budget: number): Plan {
  const { kept } = problem, stay = solve(problem, new Set(kept.keys()));
  if (budget === 0) return stay;
  const open = slotsToOpen(problem, stay, budget);
  const change = solve(problem, new Set([...kept.keys()].filter((slot) => !open.has(slot))));
  return worthOf(problem, change) > worthOf(problem, stay) ? change : stay;
}

function worthOf(problem: Problem, plan: Plan): number {
  let worth = new Set(plan.values()).size * problem.cover;
  for (const [slot, product] of plan) worth += value(problem, product, slot);
  return worth;
}

/** Slots to open within a budget: for goods that stand nowhere, then where an unbound layout gains most. */
function slotsToOpen(problem: Problem, stay: Plan, budget: number): Set<number> {
  const { kept } = problem, open = new Set<number>(), ideal = solve(problem, new Set());
  const counts = new Map<number, number>();
  for (const product of stay.values()) counts.set(product, (counts.get(product) ?? 0) + 1);
  const worstFirst = [...kept.keys()].sort((a, b) => problem.exposure[a]! - problem.exposure[b]! || a - b);
  const spare = (slot: number): boolean => (counts.get(kept.get(slot)!) ?? 0) > 1;
  const release = (slot: number): void => { open.add(slot); counts.set(kept.get(slot)!, (counts.get(kept.get(slot)!) ?? 0) - 1); };
  for (const [product, goods] of problem.products.entries()) {
    if (counts.has(product) || open.size >= budget) continue;
    const slot = worstFirst.find((at) => !open.has(at) && spare(at) && fits(goods, problem.slots[at]!));
    if (slot !== undefined) release(slot);
  }
  const gains = [...kept].map(([slot, product]) => ({ slot, gain: value(problem, ideal.get(slot) ?? product, slot) - value(problem, product, slot) }));
  for (const { slot, gain } of gains.sort((a, b) => b.gain - a.gain || a.slot - b.slot)) {
    if (gain <= 0 || open.size >= budget) break;
    if (open.has(slot)) continue;
    const home = spare(slot) ? undefined : worstFirst.find((at) => at !== slot && !open.has(at)
      && (kept.get(at) === ideal.get(slot) || spare(at)) && fits(problem.products[kept.get(slot)!]!, problem.slots[at]!));
    if (home !== undefined && open.size + 2 <= budget) release(home);
    release(slot);
  }
  return open;
}

/** The slot seen best of each of the few products liked most, where they are liked above the store's mean. */
function forYou(problem: Problem, plan: Plan, scores: Float64Array): Set<number> {
  const mean = scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length), best = new Map<number, number>();
  for (const [slot, product] of plan) {
    if (problem.pinned.has(slot) || !(scores[product]! > mean + 1e-12)) continue;
    const other = best.get(product);
    if (other === undefined || problem.exposure[slot]! > problem.exposure[other]!) best.set(product, slot);
  }
  const liked = [...best].sort(([a], [b]) => scores[b]! - scores[a]! || a - b).slice(0, MOST_FOR_YOU);
  return new Set(liked.map(([, slot]) => slot));
}

/** Colours in stock take turns from one position of a product to its next. */
function colourOf(product: Product, position: number): string {
  const stocked = product.colourways.filter((colourway) => product.variants.some((variant) => variant.colour === colourway.id && variant.stock > 0));
  const choice = stocked.length > 0 ? stocked : product.colourways;
  return choice[position % choice.length]!.id;
}

/** A number in [0, 1) from a text and a seed: FNV-1a with the finish of MurmurHash3. */
function noise(text: string, seed: number): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
