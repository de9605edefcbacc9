import { slotsOfPlan } from '../../shared/floor.ts';
import type { Slot } from '../../shared/floor.ts';
import type { Product } from '../../shared/catalogue.ts';
import type { Layout } from '../../shared/layout.ts';
import { fits } from './fit.ts';
import { moveBudget, moved, stillStands, validPins } from './moves.ts';
import type { PlaceRequest } from './place.ts';

export type LayoutRule = 'identity' | 'slot' | 'goods' | 'fit' | 'pin' | 'coverage' | 'full' | 'moves' | 'highlight';
export type LayoutCheck = { readonly ok: true } | { readonly ok: false; readonly rule: LayoutRule; readonly subject: string };

/**
 * The first rule that a layout breaks.
 * - `identity`: it is of the store and the revision asked for
 * - `slot`: every placement has a slot of the plan to itself; `goods`: product and colour are the store's
 * - `fit`: goods fit with all their facings; `pin`: pins that can be met are met
 * - `coverage`: as many products stand as can; after an earlier layout, what stood in a place it could keep still stands
 * - `full`: no slot is empty that anything fits
 * - `moves`: no more than `mostMoved` of the slots change though their goods could have stayed
 * - `highlight`: `pinned` marks the pins and nothing else
 */
export function checkLayout(layout: Layout, request: Omit<PlaceRequest, 'scores' | 'seed'>): LayoutCheck {
  const broken = (rule: LayoutRule, subject: string): LayoutCheck => ({ ok: false, rule, subject });
  if (layout.store !== request.store || layout.revision !== request.revision) return broken('identity', `${layout.store} ${layout.revision}`);
  const slots = new Map(slotsOfPlan(request.plan).map((slot) => [slot.id, slot])), products = new Map(request.products.map((product) => [product.id, product]));
  const pins = validPins(request.pins, slots, products), placed = new Map(layout.placements.map((placement) => [placement.slot, placement]));
  const seen = new Set<string>();
  for (const { slot: id, product: productId, colour, facings, highlight } of layout.placements) {
    const slot = slots.get(id), product = products.get(productId);
    if (!slot || seen.has(id)) return broken('slot', id);
    seen.add(id);
    if (!product?.colourways.some((colourway) => colourway.id === colour)) return broken('goods', productId);
    if (!fits(product, slot, facings)) return broken('fit', id);
    if ((highlight === 'pinned') !== pins.has(id)) return broken('highlight', id);
  }
  for (const [id, product] of pins) if (placed.get(id)?.product !== product.id) return broken('pin', id);
  const standing = new Set(layout.placements.map((placement) => placement.product));
  const kept = (request.previous?.placements ?? []).filter((placement) => stillStands(placement, slots, products, pins));
  for (const { product } of kept) if (!standing.has(product)) return broken('coverage', product);
  if (kept.length === 0 && standing.size < Math.min(slots.size, request.products.length) && standing.size < mostOnShow(slots, request.products, pins)) return broken('coverage', `${standing.size} products`);
  for (const slot of slots.values()) if (!placed.has(slot.id) && request.products.some((product) => fits(product, slot))) return broken('full', slot.id);
  const changed = kept.filter((placement) => moved(placement, placed.get(placement.slot))).length;
  if (changed > moveBudget(request.mostMoved, slots.size)) return broken('moves', `${changed} slots`);
  return { ok: true };
}

/** Most products that can stand at once beside the pins: a greatest bipartite matching by augmenting paths. */
function mostOnShow(slots: ReadonlyMap<string, Slot>, products: readonly Product[], pins: ReadonlyMap<string, Product>): number {
  const fixed = new Set([...pins.values()].map((product) => product.id)), owner = new Map<string, Product>();
  const open = [...slots.values()].filter((slot) => !pins.has(slot.id));
  const fitting = new Map(products.map((product) => [product.id, open.filter((slot) => fits(product, slot))]));
  const settle = (product: Product, tried: Set<string>): boolean => {
    for (const { id } of fitting.get(product.id) ?? []) {
      if (tried.has(id)) continue;
      tried.add(id);
      const holder = owner.get(id);
      if (holder && !settle(holder, tried)) continue;
      owner.set(id, product);
      return true;
    }
    return false;
  };
  return fixed.size + products.filter((product) => !fixed.has(product.id) && settle(product, new Set())).length;
}
