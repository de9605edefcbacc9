/** What makes a floor walkable: the rules that every plan keeps, written by hand or generated. */
import { toStore } from './floor.ts';
import type { Fixture, StorePlan } from './floor.ts';

/** Narrowest way between fixtures that do not touch, metres. */
export const AISLE = 1.2;
/** Fixtures nearer than this touch, metres. */
const TOUCHING = 0.02;
export const BODY_RADIUS = 0.3;
/** How far before a fixture a shopper stands, metres. */
export const REACH = 0.45;
/** Free floor inside the door, metres. */
const DOOR_CLEARANCE = 2;
/** Fixtures that stand back to the wall are nearer than this, metres. */
const AT_WALL = 0.1;
/** What sums of decimal metres may be off by. */
const ROUNDING = 1e-3;

/** Footprint of a fixture in the store's frame, metres. */
export interface Footprint { readonly minX: number; readonly maxX: number; readonly minZ: number; readonly maxZ: number }

export function footprint(fixture: Fixture): Footprint {
  const corners = [[-1, -1], [1, -1], [1, 1], [-1, 1]].map(([a = 0, b = 0]) => toStore(fixture, (a * fixture.width) / 2, (b * fixture.depth) / 2));
  const xs = corners.map((c) => c.x), zs = corners.map((c) => c.z);
  return { minX: Math.min(...xs), maxX: Math.max(...xs), minZ: Math.min(...zs), maxZ: Math.max(...zs) };
}

/** Shortest way between two footprints, metres; negative where they overlap. */
export function gap(a: Footprint, b: Footprint): number {
  const x = Math.max(a.minX - b.maxX, b.minX - a.maxX), z = Math.max(a.minZ - b.maxZ, b.minZ - a.maxZ);
  return x < 0 && z < 0 ? Math.max(x, z) : Math.hypot(Math.max(0, x), Math.max(0, z));
}

/** Points on the floor from which a fixture is served: before its face, and behind it for a gondola. */
export function fronts(fixture: Fixture, distance: number): { x: number; z: number }[] {
  const away = fixture.depth / 2 + distance;
  return (fixture.kind === 'gondola' ? [away, -away] : [away]).map((z) => toStore(fixture, 0, z));
}

const CELL = 0.1;

/** Where a round body can get to from just inside the door, on a grid of 0.1 m: a test of any point. */
export function walkable(plan: StorePlan, radius: number): (x: number, z: number) => boolean {
  const columns = Math.round(plan.width / CELL), rows = Math.round(plan.depth / CELL), boxes = plan.fixtures.map(footprint);
  const free = (i: number, j: number): boolean => {
    const x = (i + 0.5) * CELL - plan.width / 2, z = (j + 0.5) * CELL;
    if (Math.abs(x) > plan.width / 2 - radius || z > plan.depth - radius || z < radius) return false;
    return boxes.every((box) => gap(box, { minX: x, maxX: x, minZ: z, maxZ: z }) >= radius);
  };
  const start: [number, number] = [Math.floor(columns / 2), Math.ceil(radius / CELL)];
  const reached = new Set<number>([start[1] * columns + start[0]]), queue = [start];
  for (let next = queue.pop(); next; next = queue.pop()) {
    for (const [di, dj] of [[1, 0], [-1, 0], [0, 1], [0, -1]] as const) {
      const i = next[0] + di, j = next[1] + dj, key = j * columns + i;
      if (i < 0 || j < 0 || i >= columns || j >= rows || reached.has(key) || !free(i, j)) continue;
      reached.add(key);
      queue.push([i, j]);
    }
  }
  return (x, z) => reached.has(Math.floor(z / CELL) * columns + Math.floor((x + plan.width / 2) / CELL));
}

/** What is wrong with a floor, in words that name the fixture; empty for one that keeps every rule. */
export function floorFaults(plan: StorePlan): string[] {
  const { width, depth, height, doorWidth } = plan, faults: string[] = [];
  const entrance = { minX: -doorWidth / 2, maxX: doorWidth / 2, minZ: 0, maxZ: DOOR_CLEARANCE };
  const boxes = plan.fixtures.map((fixture) => ({ fixture, box: footprint(fixture) })), ids = plan.fixtures.map((fixture) => fixture.id);
  for (const id of ids.filter((id, i) => ids.indexOf(id) !== i)) faults.push(`two fixtures are called ${id}`);
  for (const [i, { fixture, box }] of boxes.entries()) {
    if (box.minX < -width / 2 - ROUNDING || box.maxX > width / 2 + ROUNDING || box.minZ < -ROUNDING || box.maxZ > depth + ROUNDING || fixture.height >= height) faults.push(`${fixture.id} is not inside the walls`);
    if (gap(box, entrance) < 0) faults.push(`${fixture.id} stands in the entrance`);
    for (const other of boxes.slice(i + 1)) {
      const between = gap(box, other.box);
      if (between < -ROUNDING) faults.push(`${fixture.id} and ${other.fixture.id} overlap`);
      else if (between > TOUCHING && between < AISLE - ROUNDING) faults.push(`${fixture.id} and ${other.fixture.id} leave ${between.toFixed(2)} m, no aisle`);
    }
    const sides = [box.minX + width / 2, width / 2 - box.maxX, depth - box.maxZ];
    if (fixture.kind !== 'wall-bay' && sides.some((side) => side < AISLE - ROUNDING && side >= AT_WALL)) faults.push(`${fixture.id} stands too near a wall to pass`);
  }
  const reached = walkable(plan, BODY_RADIUS);
  for (const { fixture } of boxes) if (!fronts(fixture, REACH).every(({ x, z }) => reached(x, z))) faults.push(`${fixture.id} cannot be reached`);
  for (const [name, spot] of [['the assistant', plan.assistant], ['the counter', plan.counter]] as const) if (!reached(spot.x, spot.z)) faults.push(`${name} cannot be reached`);
  return faults;
}
