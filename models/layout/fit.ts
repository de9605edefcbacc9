import { SLOT_GAP } from '../../shared/floor.ts';
import type { FixtureKind, Slot, StorePlan } from '../../shared/floor.ts';
import type { Product, ShelfRules } from '../../shared/catalogue.ts';

/** Most of one product side by side: a shelf shows a choice before it shows a stock. */
export const MOST_FACINGS = 3;
/** Grams that a slot carries for each metre of its width; the lowest shelf and a stage rest on the floor and carry anything. */
const LOAD: Readonly<Record<FixtureKind, number>> = { 'wall-bay': 40_000, gondola: 40_000, table: 60_000, plinth: 120_000, stage: Infinity };

/** Whether so many of a product may stand side by side in a slot. */
export type May = (product: Product, slot: Slot, facings?: number) => boolean;

/** Whether so many of a product stand side by side in a slot with `SLOT_GAP` free at both ends. */
export function fits(product: Product, slot: Slot, facings = 1): boolean {
  const { width, height, depth } = product.dimensions;
  return facings * width + 2 * SLOT_GAP <= slot.width && height <= slot.height && depth <= slot.depth;
}

export interface Rules {
  readonly may: May;
  /** Slots of which this is the same may hold the same goods. */
  readonly kindOf: (slot: Slot) => string;
}

/** What holds for all placements of a store: goods fit, the shelf carries them, the merchant lets them stand there, and no more stand there than there are. */
export function rulesOf(plan: StorePlan, rules: Partial<ShelfRules> | undefined): Rules {
  const kinds = new Map(plan.fixtures.map((fixture) => [fixture.id, fixture.kind])), barred = new Map<string, Set<string>>();
  for (const { goods, place } of rules?.exclusions ?? []) barred.set(place, (barred.get(place) ?? new Set()).add(goods));
  const bars = (place: string, { id, category }: Product): boolean => {
    const goods = barred.get(place);
    return goods !== undefined && (goods.has(id) || goods.has(category));
  };
  const load = (slot: Slot): number => loadOf(slot, kinds.get(slot.fixture));
  return {
    may: (product, slot, facings = 1) => fits(product, slot, facings) && facings * product.weight <= load(slot) && facings <= Math.max(1, unitsOf(product))
      && !(barred.size > 0 && (bars(slot.id, product) || bars(slot.fixture, product))),
    kindOf: (slot) => [slot.width, slot.height, slot.depth, load(slot), barred.has(slot.fixture) ? slot.fixture : '', barred.has(slot.id) ? slot.id : ''].join(' '),
  };
}

/** Most grams that a slot carries. */
export function loadOf(slot: Slot, kind: FixtureKind | undefined): number {
  if (kind === undefined || ((kind === 'wall-bay' || kind === 'gondola') && slot.tier === 0)) return Infinity;
  return LOAD[kind] * slot.width;
}

/** Units in stock, of all colours and sizes together. */
function unitsOf(product: Product): number {
  return product.variants.reduce((sum, { stock }) => sum + stock, 0);
}

/** How many of a product are set side by side in a slot where it may stand; plinths and stages show one. */
export function facingsFor(product: Product, slot: Slot, plan: StorePlan, may: May): number {
  const kind = plan.fixtures.find((fixture) => fixture.id === slot.fixture)?.kind;
  if (kind === 'plinth' || kind === 'stage') return 1;
  let facings = 1;
  while (facings < MOST_FACINGS && may(product, slot, facings + 1)) facings++;
  return facings;
}
