import { slotsOf, slotsOfPlan } from '../../shared/floor.ts';
import type { Fixture, Slot, StorePlan } from '../../shared/floor.ts';

/** Height of a shopper's eyes above the floor, metres. */
export const EYE_HEIGHT = 1.6;
/** How far goods from the eyes' height are still noticed: standard deviation, metres. */
const HEIGHT_SPREAD = 0.7;
/** Goods are looked at this far above the slot's bottom, or at its middle where that is lower, metres. */
const GOODS_MIDDLE = 0.15;
/** Distance from the door at which attention is halved, metres. */
const HALF_DISTANCE = 10;
/** What is left of attention for goods that look away from the door, and for goods unseen from it. */
const AWAY = 0.6, HIDDEN = 0.7;

/**
 * How much each slot is seen, above 0 and at most 1: by height against the eyes, distance from the door,
 * whether it faces the door, and whether one who comes in sees it at first sight.
 */
export function exposureOf(plan: StorePlan): Map<string, number> {
  return new Map(slotsOfPlan(plan).map((slot) => {
    const height = middle(slot), distance = Math.hypot(slot.x, slot.z);
    const toDoor = distance === 0 ? 1 : -(Math.sin(slot.yaw) * slot.x + Math.cos(slot.yaw) * slot.z) / distance;
    const level = Math.exp(-(((height - EYE_HEIGHT) / HEIGHT_SPREAD) ** 2) / 2);
    const near = 1 / (1 + distance / HALF_DISTANCE);
    const facing = AWAY + (1 - AWAY) * Math.max(0, toDoor);
    const seen = toDoor > 0 && plan.fixtures.every((fixture) => fixture.id === slot.fixture || !hides(fixture, slot));
    return [slot.id, level * near * facing * (seen ? 1 : HIDDEN)];
  }));
}

/** Attention with the windows': who passes by in the hall sees them and nothing else, so no slot is worth more. A window's fixtures stand within a metre of the front. */
export function withWindows(plan: StorePlan, attention: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const most = Math.max(...attention.values()), windows = plan.fixtures.filter(({ z }) => z < 1).flatMap(slotsOf);
  return windows.length === 0 ? attention : new Map([...attention, ...windows.map(({ id }) => [id, most] as const)]);
}

function middle(slot: Slot): number {
  return slot.y + Math.min(slot.height / 2, GOODS_MIDDLE);
}

/** Whether a fixture stands in the line from the eyes at the door to a slot's goods. */
function hides(fixture: Fixture, slot: Slot): boolean {
  const c = Math.cos(fixture.yaw), s = Math.sin(fixture.yaw);
  const local = (x: number, z: number): [number, number] => [c * (x - fixture.x) - s * (z - fixture.z), s * (x - fixture.x) + c * (z - fixture.z)];
  const eye = local(0, 0), goods = local(slot.x, slot.z), half = [fixture.width / 2, fixture.depth / 2] as const;
  let enter = 0, leave = 1;
  for (const axis of [0, 1] as const) {
    const way = goods[axis] - eye[axis];
    if (Math.abs(way) < 1e-9) {
      if (Math.abs(eye[axis]) >= half[axis]) return false;
      continue;
    }
    const a = (-half[axis] - eye[axis]) / way, b = (half[axis] - eye[axis]) / way;
    enter = Math.max(enter, Math.min(a, b));
    leave = Math.min(leave, Math.max(a, b));
  }
  if (enter >= leave) return false;
  const lowest = EYE_HEIGHT + (middle(slot) - EYE_HEIGHT) * (middle(slot) < EYE_HEIGHT ? leave : enter);
  return lowest < fixture.height;
}
