import { toStore } from '../../shared/floor.ts';
import type { Fixture, StorePlan } from '../../shared/floor.ts';

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
