import type { Placement } from '../../shared/layout.ts';
import type { Product } from '../../shared/catalogue.ts';
import type { Slot } from '../../shared/floor.ts';
import type { May } from './fit.ts';

/** Whether the goods of a slot changed; another highlight moves nothing. */
export function moved(before: Placement | undefined, after: Placement | undefined): boolean {
  return before?.product !== after?.product || before?.colour !== after?.colour || before?.facings !== after?.facings;
}

/** Most slots that may change for a share of them. */
export function moveBudget(mostMoved: number, slots: number): number {
  return Math.floor(mostMoved * slots + 1e-9);
}

/** Pins that can be met: the slot is in the plan, and the product is sold and may stand there. */
export function validPins(pins: Readonly<Record<string, string>>, slots: ReadonlyMap<string, Slot>, products: ReadonlyMap<string, Product>, may: May): Map<string, Product> {
  const valid = new Map<string, Product>();
  for (const [id, productId] of Object.entries(pins)) {
    const slot = slots.get(id), product = products.get(productId);
    if (slot && product && may(product, slot)) valid.set(id, product);
  }
  return valid;
}

/** Whether an earlier placement may still stand: slot, product and colour exist, no rule and no pin says otherwise. */
export function stillStands(placement: Placement, slots: ReadonlyMap<string, Slot>, products: ReadonlyMap<string, Product>, pins: ReadonlyMap<string, Product>, may: May): boolean {
  const slot = slots.get(placement.slot), product = products.get(placement.product), pin = pins.get(placement.slot);
  return slot !== undefined && product !== undefined && may(product, slot, placement.facings)
    && product.colourways.some((colourway) => colourway.id === placement.colour) && (pin === undefined || pin.id === product.id);
}
