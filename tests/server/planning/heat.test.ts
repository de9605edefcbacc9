import { expect, test } from 'vitest';
import { dayStarts } from '../../../server/planning/days.ts';
import { distanceTo, doorFootprints, heatOf } from '../../../server/planning/heat.ts';
import { toStore } from '../../../shared/floor.ts';
import { concoursePlan } from '../../../shared/mall.ts';

const bay = { id: 'bay', x: 2, z: 3, yaw: -Math.PI / 2, width: 1.6, depth: 0.4 };

test('distance to a turned fixture is measured from its edge', () => {
  expect(distanceTo(bay, { x: 2.1, z: 3.7 })).toBe(0);
  expect(distanceTo(bay, { x: 1, z: 3 })).toBeCloseTo(0.8, 9);
  expect(distanceTo(bay, { x: 2, z: 4.8 })).toBeCloseTo(1, 9);
  const corner = toStore(bay, 0.8 + 0.3, 0.2 + 0.4);
  expect(distanceTo(bay, corner)).toBeCloseTo(0.5, 9);
});

test('a fixture is as hot as the cells whose middle is within 1.2 m of it, hottest first', () => {
  const table = { id: 'table', x: 0, z: 10, yaw: 0, width: 2, depth: 1 };
  const cells = [
    { x: 2, z: 5, seconds: 7 },    // middle (1.25, 2.75), 0.55 m from the bay
    { x: 0, z: 5, seconds: 100 },  // middle (0.25, 2.75), 1.55 m from it
    { x: 0, z: 18, seconds: 9 },   // middle (0.25, 9.25), 0.25 m from the table
  ];
  expect(heatOf([bay, table], cells)).toEqual([{ id: 'table', seconds: 9 }, { id: 'bay', seconds: 7 }]);
});

test('a hall is as hot at a door as people stood before its whole width', () => {
  const plan = concoursePlan(['kiln', 'lumen']);
  const [kiln] = plan.doors;
  const doors = doorFootprints(plan, new Map());
  const width = 4;
  const wide = doors.map((door) => ({ ...door, width }));
  const cell = { x: Math.floor((kiln!.x - 0.5) / 0.5), z: Math.floor((kiln!.z + 2) / 0.5), seconds: 3 };
  expect(heatOf(wide, [cell])[0]).toEqual({ id: 'kiln', seconds: 3 });
  expect(heatOf(doors, [cell]).every(({ seconds }) => seconds === 0)).toBe(true);
});

test('days begin at midnight of the zone, also over a change of clocks', () => {
  expect(dayStarts(Date.UTC(2026, 10, 25, 17), 'Asia/Shanghai', 2).map((at) => new Date(at).toISOString()))
    .toEqual(['2026-11-24T16:00:00.000Z', '2026-11-25T16:00:00.000Z']);
  expect(dayStarts(Date.UTC(2026, 10, 2, 12), 'America/New_York', 3).map((at) => new Date(at).toISOString()))
    .toEqual(['2026-10-31T04:00:00.000Z', '2026-11-01T04:00:00.000Z', '2026-11-02T05:00:00.000Z']);
});
