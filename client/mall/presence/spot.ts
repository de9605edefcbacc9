/** Where one arrives: by a link, where one was before the page was loaded again, or at the mall's entrance. */
import { z } from 'zod';
import { CONCOURSE_ID } from '../../../shared/mall.ts';
import type { ConcoursePlan } from '../../../shared/mall.ts';
import type { StoreCard } from '../../../shared/shop.ts';
import { canStand, outOfStore } from '../ground.ts';
import type { Point } from '../ground.ts';

/** A spot in a place's own frame; yaw in radians about +y. */
const Spot = z.strictObject({ place: z.string(), x: z.number(), z: z.number(), yaw: z.number() });
export type Spot = z.infer<typeof Spot>;

/** Where one stands first, in the hall's frame, and in which place. */
export interface Arrival extends Point { readonly place: string; readonly yaw: number }

/** Metres before a door, and behind it. */
const BEFORE = 3, BEHIND = 1.2;

/** A link to a spot of the page at `address`: `?at=kiln&x=1.20&z=3.40&yaw=0.50`. */
export function linkTo({ place, x, z: deep, yaw }: Spot, address: string): string {
  const link = new URL(address);
  link.search = new URLSearchParams({ at: place, x: x.toFixed(2), z: deep.toFixed(2), yaw: yaw.toFixed(2) }).toString();
  link.hash = '';
  return link.href;
}

/**
 * Reads `?at=PLACE` with or without a spot in it, or `?store=ID` for the hall before its door; else the
 * spot kept from before. What names no place, or a spot where nobody can stand, is passed over.
 */
export function arrivalOf(query: URLSearchParams, kept: string | null, plan: ConcoursePlan, stores: readonly StoreCard[]): Arrival {
  const place = query.get('at'), number = (name: string): number => Number.parseFloat(query.get(name) ?? '');
  const named = place === null ? null : { place, x: number('x'), z: number('z'), yaw: number('yaw') };
  return (named && standing({ ...named, yaw: Number.isFinite(named.yaw) ? named.yaw : 0 }, plan, stores))
    ?? (place === null ? null : enter(place, plan))
    ?? before(query.get('store'), plan)
    ?? (place === null ? standing(readSpot(kept), plan, stores) : null)
    ?? { place: CONCOURSE_ID, ...plan.arrival };
}

export function readSpot(kept: string | null): Spot | null {
  try {
    return Spot.safeParse(JSON.parse(kept ?? 'null')).data ?? null;
  } catch {
    return null;
  }
}

function standing(spot: Spot | null, plan: ConcoursePlan, stores: readonly StoreCard[]): Arrival | null {
  if (!spot || !Number.isFinite(spot.x) || !Number.isFinite(spot.z)) return null;
  const door = plan.doors.find((each) => each.store === spot.place), store = stores.find((each) => each.id === spot.place);
  if (spot.place === CONCOURSE_ID) return canStand(plan, null, spot) ? spot : null;
  if (!door || !store || spot.z < 0) return null;
  const at = outOfStore(door, spot);
  return canStand(plan, { door, plan: store.plan }, at) ? { ...at, place: spot.place, yaw: spot.yaw + door.yaw } : null;
}

function enter(place: string, plan: ConcoursePlan): Arrival | null {
  const door = plan.doors.find((each) => each.store === place);
  return door ? { ...outOfStore(door, { x: 0, z: BEHIND }), place, yaw: door.yaw } : null;
}

function before(store: string | null, plan: ConcoursePlan): Arrival | null {
  const door = plan.doors.find((each) => each.store === store);
  return door ? { ...outOfStore(door, { x: 0, z: -BEFORE }), place: CONCOURSE_ID, yaw: door.yaw } : null;
}
