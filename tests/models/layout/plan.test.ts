import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holds, planFor } from '../../../models/layout/plan.ts';
import { floorFaults } from '../../../shared/floor-rules.ts';
import { SLOT_GAP, slotsOfPlan, StorePlan } from '../../../shared/floor.ts';
import { CONCOURSE } from '../../../shared/mall.ts';
import type { Dimensions } from '../../../shared/catalogue.ts';

const side = (least: number, most: number) => fc.double({ min: Math.log(least), max: Math.log(most), noNaN: true }).map((log) => Math.min(most, Math.max(least, Math.exp(log))));
const goods = fc.record({ width: side(0.005, 5), height: side(0.002, 2.1), depth: side(0.002, 5) });
const crowd = fc.oneof(
  fc.array(goods, { minLength: 1, maxLength: 120 }),
  fc.tuple(goods, fc.integer({ min: 1, max: 3000 })).map(([one, count]) => Array<Dimensions>(count).fill(one)),
);

describe('a floor for any goods', () => {
  test('keeps every rule of walkable floors, and fits a bay of the concourse', () => {
    fc.assert(fc.property(crowd, (all) => {
      const plan = StorePlan.parse(planFor(all));
      expect(floorFaults(plan)).toEqual([]);
      expect(plan.width).toBeLessThan(CONCOURSE.bay);
    }), { numRuns: 120 });
  });

  test('has a slot for every one of them, and does not crowd a headset', () => {
    fc.assert(fc.property(crowd, (all) => {
      const slots = slotsOfPlan(planFor(all));
      for (const { width, height, depth } of all) expect(slots.some((slot) => width + 2 * SLOT_GAP <= slot.width && height <= slot.height && depth <= slot.depth), `${width} x ${height} x ${depth}`).toBe(true);
      expect(slots.length).toBeLessThanOrEqual(260);
    }), { numRuns: 150 });
  });
});

test('twelve mugs and a sofa: shelves with room for each mug once and a half, and one long stage', () => {
  const mug = { width: 0.12, height: 0.1, depth: 0.09 }, sofa = { width: 2, height: 0.8, depth: 0.9 }, all = [...Array.from({ length: 12 }, () => mug), sofa];
  const plan = planFor(all);
  expect(plan.fixtures.filter((fixture) => fixture.kind === 'stage').map(({ width, depth }) => [width, depth])).toEqual([[2.4, 1.2]]);
  expect(slotsOfPlan(plan).length).toBeGreaterThanOrEqual(18);
  expect(holds(plan, all)).toBe(true);
  expect(holds(plan, [...all, { width: 3, height: 1, depth: 1 }]), 'a wider sofa has no stage').toBe(false);
});
