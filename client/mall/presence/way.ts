/** Shows the way over the floor: to a slot of the open store, or to a store's door. */
import { slotsOfPlan } from '../../../shared/floor.ts';
import type { Slot } from '../../../shared/floor.ts';
import type { ConcoursePlan } from '../../../shared/mall.ts';
import type { Body } from '../walk.ts';
import { canStand, outOfStore } from '../ground.ts';
import type { Point } from '../ground.ts';
import type { OpenedStore, Stores } from '../stores.ts';
import type { Marks } from './marks.ts';
import { findPath } from './path.ts';

export interface Way {
  /** Lights a slot and draws the way to it; where from to look at it and where beside that a guide stands, or null without a way. */
  readonly toSlot: (slot: string) => { readonly stand: Point; readonly beside: Point } | null;
  /** Draws the way to before a store's door; that point, or null without a way. */
  readonly toStore: (store: string) => Point | null;
  /** The slot that shows a product now. */
  readonly slotOf: (product: string) => string | null;
  /** Ends what was reached. */
  readonly update: (seconds: number) => void;
  readonly stop: () => void;
}

/** Metres: how near is there, how far from a slot one stands, and how far beside that a guide does. */
const THERE = 1.3, FIRST = 0.5, LAST = 1.9, BESIDE = 0.85;
/** Seconds that a light stays once one is there, and at most. */
const LIT = 10, LONGEST = 90;
/** Metres before a door. */
const BEFORE = 1.2;

export function openWay(plan: ConcoursePlan, body: Body, stores: Stores, marks: Marks): Way {
  let goal: { readonly at: Point; seconds: number; reached: boolean } | null = null;

  const stands = (at: Point): boolean => canStand(plan, stores.open(), at);
  const clear = (): void => {
    goal = null;
    marks.way(null);
    marks.light(null, 0);
  };
  const go = (at: Point): boolean => {
    const path = findPath(stands, body.position(), at);
    clear();
    if (!path) return false;
    marks.way(path);
    goal = { at, seconds: 0, reached: false };
    return true;
  };
  const stop = stores.onChange(clear);

  return {
    toSlot(id) {
      const open = stores.open(), slot = open && slotsOfPlan(open.plan).find((each) => each.id === id);
      if (!open || !slot) return null;
      const stand = before(open, slot, stands);
      if (!stand || !go(stand)) return null;
      const light = outOfStore(open.door, { x: slot.x + Math.sin(slot.yaw) * 0.12, z: slot.z + Math.cos(slot.yaw) * 0.12 });
      marks.light({ ...light, y: slot.y + Math.min(slot.height, 0.4) / 2 }, Math.max(0.5, Math.min(1.1, slot.width + 0.3)));
      const yaw = slot.yaw + open.door.yaw, sides = [1, -1].map((side) => ({ x: stand.x + side * BESIDE * Math.cos(yaw), z: stand.z - side * BESIDE * Math.sin(yaw) }));
      return { stand, beside: sides.find(stands) ?? stand };
    },
    toStore(store) {
      const door = plan.doors.find((each) => each.store === store);
      if (!door) return null;
      const at = outOfStore(door, { x: 0, z: -BEFORE });
      return go(at) ? at : null;
    },
    slotOf: (product) => stores.layout()?.placements.find((placement) => placement.product === product)?.slot ?? null,
    update(seconds) {
      if (!goal) return;
      goal.seconds += seconds;
      const { x, z } = body.position();
      if (!goal.reached && Math.hypot(goal.at.x - x, goal.at.z - z) < THERE) {
        goal.reached = true;
        goal.seconds = LONGEST - LIT;
        marks.way(null);
      }
      if (goal.seconds > LONGEST) clear();
    },
    stop() {
      stop();
      clear();
    },
  };
}

/** The nearest free floor that a slot's goods look at, in the hall's frame. */
function before(open: OpenedStore, slot: Slot, stands: (at: Point) => boolean): Point | null {
  for (let metres = FIRST; metres < LAST; metres += 0.1) {
    const at = outOfStore(open.door, { x: slot.x + Math.sin(slot.yaw) * metres, z: slot.z + Math.cos(slot.yaw) * metres });
    if (stands(at)) return at;
  }
  return null;
}
