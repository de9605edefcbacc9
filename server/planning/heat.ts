import type { Fixture, StorePlan } from '../../shared/floor.ts';
import type { ConcoursePlan } from '../../shared/mall.ts';
import { CELL, NEAR, type FixtureHeat, type HeatCell } from '../../shared/planner.ts';

/** A rectangle on the floor, turned by `yaw` about its middle; metres and radians. */
export type Footprint = Pick<Fixture, 'id' | 'x' | 'z' | 'yaw' | 'width' | 'depth'>;

/** Distance from a point to a footprint, 0 inside of it; metres. */
export function distanceTo({ x, z, yaw, width, depth }: Footprint, at: { x: number; z: number }): number {
  const c = Math.cos(yaw), s = Math.sin(yaw);
  const dx = at.x - x, dz = at.z - z;
  const along = Math.abs(c * dx - s * dz) - width / 2;
  const across = Math.abs(s * dx + c * dz) - depth / 2;
  return Math.hypot(Math.max(along, 0), Math.max(across, 0));
}

/**
 * How long people were within `NEAR` of each footprint, longest first. A cell counts by its middle, and
 * counts for every footprint that is near, as who stands between two fixtures stands at both.
 */
export function heatOf(footprints: readonly Footprint[], cells: readonly HeatCell[]): FixtureHeat[] {
  return footprints.map((footprint) => {
    const near = cells.filter(({ x, z }) => distanceTo(footprint, { x: (x + 0.5) * CELL, z: (z + 0.5) * CELL }) <= NEAR);
    return { id: footprint.id, seconds: near.reduce((sum, { seconds }) => sum + seconds, 0) };
  }).toSorted((a, b) => b.seconds - a.seconds || (a.id < b.id ? -1 : 1));
}

/** The doors of a hall as footprints named by their stores. */
export function doorFootprints(plan: ConcoursePlan, stores: ReadonlyMap<string, StorePlan>): Footprint[] {
  return plan.doors.map(({ store, x, z, yaw }) => ({ id: store, x, z, yaw, width: stores.get(store)?.doorWidth ?? 0, depth: 0 }));
}
