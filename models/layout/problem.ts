import { slotsOfPlan } from '../../shared/floor.ts';
import type { Slot, StorePlan } from '../../shared/floor.ts';
import type { Product, ShelfRules } from '../../shared/catalogue.ts';
import type { Layout, Placement } from '../../shared/layout.ts';
import type { Complements } from './complements.ts';
import { besideOf } from './beside.ts';
import type { Beside } from './beside.ts';
import { exposureOf, withWindows } from './exposure.ts';
import { facingsFor, rulesOf } from './fit.ts';
import { stillStands, validPins } from './moves.ts';
import { neighboursOf } from './neighbours.ts';
import type { Neighbours } from './neighbours.ts';

export interface PlaceRequest {
  readonly store: string;
  readonly plan: StorePlan;
  readonly products: readonly Product[];
  /** Slot id -> product id; a pin that names no slot, no product or goods that may not stand there is left out. */
  readonly pins: Readonly<Record<string, string>>;
  /** The merchant's exclusions and minimum facings; none when absent. */
  readonly rules?: Partial<ShelfRules> | undefined;
  /** Product id -> what it is worth to the shopper, any finite number, higher is more; 0 where missing. */
  readonly scores: ReadonlyMap<string, number>;
  /** Product id -> how much the shopper likes it, by which goods are marked for them; the scores when absent. */
  readonly liking?: ReadonlyMap<string, number> | undefined;
  /** Slot id -> how much it is looked at, above 0; by the floor's geometry when absent. */
  readonly exposure?: ReadonlyMap<string, number> | undefined;
  /** Which goods go together; none when absent. */
  readonly complements?: Complements | undefined;
  readonly previous: Layout | null;
  /** Most of the slots, as a share, whose goods change although they could have stayed. */
  readonly mostMoved: number;
  /** Decides between products of equal score, and what the local search tries. */
  readonly seed: number;
  readonly revision: number;
}

/** A request in numbers: slots and products by index, products in the order of their ids. */
export interface Problem {
  readonly slots: readonly Slot[];
  readonly products: readonly Product[];
  readonly exposure: Float64Array;
  readonly taste: Float64Array;
  /** What liking is worth where it is seen on average: the unit of everything that is not liking. */
  readonly unit: number;
  /** 1 where a product may stand in a slot, slot after slot. */
  readonly allowed: Uint8Array;
  readonly facingsOf: (product: number, slot: number) => number;
  readonly neighbours: readonly Neighbours[];
  readonly beside: Beside;
  /** Product of each slot that everybody finds alike: pins, and what minimum facings take. */
  readonly fixed: Map<number, number>;
  /** Slots of the pins among them. */
  readonly pinned: ReadonlySet<number>;
  /** Product -> how many of it stand at least. */
  readonly minimums: ReadonlyMap<number, number>;
  /** Product of each slot, free of pins, whose earlier goods can stay. */
  readonly kept: Map<number, number>;
  /** What stands there already, by slot id; with the pins. */
  readonly stays: ReadonlyMap<string, Placement>;
  /** More than all values of a layout together: what one more product on show is worth. */
  readonly cover: number;
  readonly seed: number;
}
/** Slot index -> product index. */
export type Plan = Map<number, number>;

/** @throws RangeError for scores or exposures that are not finite */
export function problemOf(request: PlaceRequest): Problem {
  const { plan, previous, seed } = request, slots = slotsOfPlan(plan), { may, kindOf } = rulesOf(plan, request.rules);
  const products = request.products.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const slotById = new Map(slots.map((slot) => [slot.id, slot])), productById = new Map(products.map((product) => [product.id, product]));
  const slotIndex = new Map(slots.map((slot, i) => [slot.id, i])), productIndex = new Map(products.map((product, i) => [product.id, i]));
  const pins = validPins(request.pins, slotById, productById, may);
  const stays = new Map((previous?.placements ?? []).filter((placement) => stillStands(placement, slotById, productById, pins, may)).map((placement) => [placement.slot, placement]));
  const exposures = request.exposure ?? withWindows(plan, exposureOf(plan)), exposure = Float64Array.from(slots, (slot) => exposures.get(slot.id) ?? 0);
  const scores = Float64Array.from(products, (product) => request.scores.get(product.id) ?? 0);
  if (!scores.every(Number.isFinite) || !exposure.every(Number.isFinite)) throw new RangeError('scores and exposures must be finite');
  const scale = 1 + scores.reduce((most, score) => Math.max(most, Math.abs(score)), 0), seen = exposure.reduce((most, each) => Math.max(most, each), 1);
  const taste = scores.map((score, i) => score + 1e-7 * scale * noise(products[i]?.id ?? '', seed));
  const kept: Plan = new Map();
  for (const { slot, product } of stays.values()) if (!pins.has(slot)) kept.set(slotIndex.get(slot)!, productIndex.get(product)!);
  const allowed = new Uint8Array(slots.length * products.length);
  const rows = new Map<string, Uint8Array>();
  for (const [s, slot] of slots.entries()) {
    const kind = kindOf(slot), row = rows.get(kind) ?? Uint8Array.from(products, (product) => Number(may(product, slot)));
    rows.set(kind, row);
    allowed.set(row, s * products.length);
  }
  const unit = (spreadOf(scores) || 1) * mean(exposure);
  const fixed = new Map([...pins].map(([slot, product]) => [slotIndex.get(slot)!, productIndex.get(product.id)!]));
  return {
    slots, products, exposure, taste, allowed, kept, stays, seed, fixed, pinned: new Set(fixed.keys()), unit,
    facingsOf: (product, slot) => {
      const here = slots[slot]!, before = stays.get(here.id), goods = products[product]!;
      return before?.product === goods.id ? before.facings : facingsFor(goods, here, plan, may);
    },
    neighbours: neighboursOf(slots), beside: besideOf(products, request.complements ?? null, unit),
    minimums: new Map(Object.entries(request.rules?.facings ?? {}).flatMap(([id, least]) => { const product = productIndex.get(id); return product === undefined ? [] : [[product, least] as const]; })),
    cover: 4 * scale * seen * (slots.length + 1),
  };
}

/** What a product in a slot is worth by liking alone. */
export function valueOf({ taste, exposure }: Problem, product: number, slot: number): number {
  return taste[product]! * exposure[slot]!;
}

export function allows({ allowed, products }: Problem, product: number, slot: number): boolean {
  return allowed[slot * products.length + product] === 1;
}

function mean(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function spreadOf(values: Float64Array): number {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
}

/** A number in [0, 1) from a text and a seed: FNV-1a with the finish of MurmurHash3. */
function noise(text: string, seed: number): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
