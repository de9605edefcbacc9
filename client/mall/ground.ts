/** Where one may stand: pure geometry, so that walking behaves alike in a browser and in a test. */
import { CONCOURSE } from '../../shared/mall.ts';
import type { ConcoursePlan, Door } from '../../shared/mall.ts';
import type { Fixture, StorePlan } from '../../shared/floor.ts';

/** Half the breadth of who walks, metres. */
export const BODY = 0.3;

export interface Point { readonly x: number; readonly z: number }
/** A point above the floor, metres. */
export interface Aloft extends Point { readonly y: number }

/** A store that stands open, at its door. */
export interface OpenStore { readonly door: Door; readonly plan: StorePlan }

/** A point of the concourse in the frame of the store behind a door. */
export function intoStore(door: Door, at: Point): Point {
  const c = Math.cos(door.yaw), s = Math.sin(door.yaw);
  const x = at.x - door.x, z = at.z - door.z;
  return { x: c * x - s * z, z: s * x + c * z };
}

/** A point of the store behind a door in the frame of the concourse. */
export function outOfStore(door: Door, at: Point): Point {
  const c = Math.cos(door.yaw), s = Math.sin(door.yaw);
  return { x: door.x + c * at.x + s * at.z, z: door.z + c * at.z - s * at.x };
}

/** Whether a body fits at a point, given the one store that is open. */
export function canStand(plan: ConcoursePlan, open: OpenStore | null, at: Point): boolean {
  const inHall = Math.abs(at.x) <= CONCOURSE.width / 2 - BODY && Math.abs(at.z) <= plan.length / 2 - BODY;
  if (inHall) return !plan.furniture.some((thing) => touches(thing, at));
  if (!open) return false;
  const inside = intoStore(open.door, at);
  const { width, depth, doorWidth, fixtures } = open.plan;
  if (inside.z < BODY) return inside.z > -2 * BODY && Math.abs(inside.x) <= doorWidth / 2 - BODY;
  if (Math.abs(inside.x) > width / 2 - BODY || inside.z > depth - BODY) return false;
  return !fixtures.some((fixture) => touches(fixture, inside));
}

/** The step that walls and fixtures leave of a wished one: whole, else along x or z alone, else none. */
export function step(plan: ConcoursePlan, open: OpenStore | null, from: Point, by: Point): Point {
  const wishes = [{ x: from.x + by.x, z: from.z + by.z }, { x: from.x + by.x, z: from.z }, { x: from.x, z: from.z + by.z }];
  return wishes.find((at) => canStand(plan, open, at)) ?? from;
}

/** Whether what flies along points, from a hand to the floor, meets no wall, no front and no fixture on its way; the hall's furniture is flown over. */
export function fliesFree(plan: ConcoursePlan, open: OpenStore | null, points: readonly Aloft[]): boolean {
  const isInHall = (at: Aloft): boolean => Math.abs(at.x) <= CONCOURSE.width / 2 && Math.abs(at.z) <= plan.length / 2 && at.y <= CONCOURSE.height;
  const [hand] = points;
  if (!hand || !open) return points.every(isInHall);
  const { width, depth, height, doorWidth, fixtures } = open.plan, inside = points.map((at) => ({ ...intoStore(open.door, at), y: at.y }));
  // A hand may reach over a shelf and point away from it.
  const solid = fixtures.filter((fixture) => !touches(fixture, intoStore(open.door, hand), 0));
  return points.every((at, i) => {
    const here = inside[i] ?? at, before = inside[i - 1] ?? here, isIn = here.z >= 0;
    if (isIn !== before.z >= 0) {
      const across = before.x + (here.x - before.x) * before.z / (before.z - here.z);
      if (Math.abs(across) > doorWidth / 2 || Math.max(here.y, before.y) > CONCOURSE.doorHeight) return false;
    }
    if (!isIn) return isInHall(at);
    return Math.abs(here.x) <= width / 2 && here.z <= depth && here.y <= height && !solid.some((fixture) => here.y < fixture.height && touches(fixture, here, 0));
  });
}

function touches(fixture: Pick<Fixture, 'x' | 'z' | 'yaw' | 'width' | 'depth'>, at: Point, breadth = BODY): boolean {
  const c = Math.cos(fixture.yaw), s = Math.sin(fixture.yaw);
  const x = at.x - fixture.x, z = at.z - fixture.z;
  return Math.abs(c * x - s * z) < fixture.width / 2 + breadth && Math.abs(s * x + c * z) < fixture.depth / 2 + breadth;
}
