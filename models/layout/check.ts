import { slotsOfPlan } from '../../shared/floor.ts';
import type { Slot } from '../../shared/floor.ts';
import type { Product } from '../../shared/catalogue.ts';
import type { Layout, Placement } from '../../shared/layout.ts';
import { rulesOf } from './fit.ts';
import type { May } from './fit.ts';
import { moveBudget, moved, stillStands, validPins } from './moves.ts';
import type { PlaceRequest } from './problem.ts';

export type LayoutRule = 'identity' | 'slot' | 'goods' | 'fit' | 'pin' | 'facings' | 'coverage' | 'full' | 'moves' | 'highlight';
export type LayoutCheck = { readonly ok: true } | { readonly ok: false; readonly rule: LayoutRule; readonly subject: string };
type Checked = Pick<PlaceRequest, 'store' | 'plan' | 'products' | 'pins' | 'rules' | 'previous' | 'mostMoved' | 'revision'>;

/**
 * The first rule that a layout breaks. It knows nothing of how layouts are made.
 * - `identity`: it is of the store and the revision asked for
 * - `slot`: every placement has a slot of the plan to itself; `goods`: product and colour are the store's
 * - `fit`: goods fit with all their facings, the shelf carries them, there are as many in stock, and no exclusion bars them
 * - `pin`: pins that can be met are met
 * - `facings`: a product stands as often as its minimum says, or no slot is left that it could have: each holds a pin or what another needs for its own minimum
 * - `coverage`: beside pins and minimums as many products stand as can; after an earlier layout, what stood in a place it could keep still stands
 * - `full`: no slot is empty that anything may stand in
 * - `moves`: no more than `mostMoved` of the slots change though their goods could have stayed, beside those that a minimum takes
 * - `highlight`: `pinned` marks the pins and nothing else
 */
export function checkLayout(layout: Layout, request: Checked): LayoutCheck {
  const broken = (rule: LayoutRule, subject: string): LayoutCheck => ({ ok: false, rule, subject });
  if (layout.store !== request.store || layout.revision !== request.revision) return broken('identity', `${layout.store} ${layout.revision}`);
  const slots = new Map(slotsOfPlan(request.plan).map((slot) => [slot.id, slot])), products = new Map(request.products.map((product) => [product.id, product]));
  const { may } = rulesOf(request.plan, request.rules), pins = validPins(request.pins, slots, products, may);
  const placed = new Map(layout.placements.map((placement) => [placement.slot, placement])), seen = new Set<string>();
  for (const { slot: id, product: productId, colour, facings, highlight } of layout.placements) {
    const slot = slots.get(id), product = products.get(productId);
    if (!slot || seen.has(id)) return broken('slot', id);
    seen.add(id);
    if (!product?.colourways.some((colourway) => colourway.id === colour)) return broken('goods', productId);
    if (!may(product, slot, facings)) return broken('fit', id);
    if ((highlight === 'pinned') !== pins.has(id)) return broken('highlight', id);
  }
  for (const [id, product] of pins) if (placed.get(id)?.product !== product.id) return broken('pin', id);

  const minimums = new Map(Object.entries(request.rules?.facings ?? {}).filter(([id]) => products.has(id))), standing = new Map<string, number>();
  for (const { product, facings } of layout.placements) standing.set(product, (standing.get(product) ?? 0) + facings);
  /** Whether the goods of a slot may be asked to give way: neither a pin nor a minimum needs them there. */
  const spare = ({ slot, product, facings }: Placement): boolean => !pins.has(slot) && minimums.has(product) && (standing.get(product) ?? 0) - facings >= (minimums.get(product) ?? 0);
  const homeless = (product: Product, yields: (placement: Placement) => boolean): boolean => [...slots.values()].some((slot) => {
    const placement = placed.get(slot.id);
    return may(product, slot) && (!placement || (placement.product !== product.id && yields(placement)));
  });
  for (const [id, least] of minimums) {
    const yields = (placement: Placement): boolean => !pins.has(placement.slot) && (!minimums.has(placement.product) || spare(placement));
    if ((standing.get(id) ?? 0) < least && homeless(products.get(id)!, yields)) return broken('facings', id);
  }

  const kept = (request.previous?.placements ?? []).filter((placement) => stillStands(placement, slots, products, pins, may));
  /** Slots that a minimum has taken from what stood there. */
  const taken = new Set(kept.filter(({ slot, product }) => { const now = placed.get(slot)?.product; return now !== product && now !== undefined && minimums.has(now); }).map(({ slot }) => slot));
  for (const [product, places] of Map.groupBy(kept, (placement) => placement.product)) if (!standing.has(product) && !places.every(({ slot }) => taken.has(slot))) return broken('coverage', product);
  if (kept.length === 0) {
    for (const product of products.values()) if (!standing.has(product.id) && homeless(product, spare)) return broken('coverage', product.id);
    const set = new Set([...[...pins.values()].map(({ id }) => id), ...minimums.keys()]), open = [...slots.values()].filter(({ id }) => !pins.has(id) && !minimums.has(placed.get(id)?.product ?? ''));
    const others = request.products.filter(({ id }) => !set.has(id)), shown = others.filter(({ id }) => standing.has(id)).length;
    if (shown < Math.min(open.length, others.length) && shown < mostOnShow(open, others, may)) return broken('coverage', `${shown} products`);
  }
  for (const slot of slots.values()) if (!placed.has(slot.id) && request.products.some((product) => may(product, slot))) return broken('full', slot.id);
  const changed = kept.filter((placement) => !taken.has(placement.slot) && moved(placement, placed.get(placement.slot))).length;
  if (changed > moveBudget(request.mostMoved, slots.size)) return broken('moves', `${changed} slots`);
  return { ok: true };
}

/** Most products that can stand at once: a greatest bipartite matching by augmenting paths. */
function mostOnShow(slots: readonly Slot[], products: readonly Product[], may: May): number {
  const owner = new Map<string, Product>(), allowed = new Map(products.map((product) => [product.id, slots.filter((slot) => may(product, slot))]));
  const settle = (product: Product, tried: Set<string>): boolean => {
    for (const { id } of allowed.get(product.id) ?? []) {
      if (tried.has(id)) continue;
      tried.add(id);
      const holder = owner.get(id);
      if (holder && !settle(holder, tried)) continue;
      owner.set(id, product);
      return true;
    }
    return false;
  };
  return products.filter((product) => settle(product, new Set())).length;
}
