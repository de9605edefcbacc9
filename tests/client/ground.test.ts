import { expect, test } from 'vitest';
import { fliesFree } from '../../client/mall/ground.ts';
import { throwArc } from '../../client/mall/xr/arc.ts';
import { concoursePlan } from '../../shared/mall.ts';
import type { StorePlan } from '../../shared/floor.ts';

const plan = concoursePlan(['left', 'right']);
const shelf = (id: string, z: number, height: number) => ({ id, kind: 'gondola', x: 3, z, yaw: 0, width: 2, depth: 0.6, height, tiers: 1, columns: 1, rows: 1 }) as const;
const floor: StorePlan = {
  width: 10, depth: 8, height: 3, doorWidth: 3, fixtures: [shelf('low', 3, 0.9), shelf('tall', 6, 2)],
  assistant: { x: -3, z: 3, yaw: 0 }, counter: { x: -3, z: 3, yaw: 0 },
};
const [door] = plan.doors;
if (!door) throw new Error('the plan has no door');
const open = { door, plan: floor };
/** The left store's door is the wall x = 8 and its z runs along the hall's x; its x runs against the hall's z. */
const inHall = (x: number, y: number, z: number) => ({ x: door.x + z, y, z: door.z - x });
/** A throw from a point of the store's frame straight into the store. */
const thrown = (x: number, z: number) => throwArc(inHall(x, 1.3, z), { x: 1, y: 0, z: 0 }).points;

test('a teleport goes in by the open door, and not through the front beside it or one that is shut', () => {
  expect(fliesFree(plan, open, thrown(0, -1.5))).toBe(true);
  expect(fliesFree(plan, open, thrown(1.8, -1.5))).toBe(false);
  expect(fliesFree(plan, null, thrown(0, -1.5))).toBe(false);
  expect(fliesFree(plan, open, thrown(0, -1.5).toReversed())).toBe(true);
});

test('a teleport goes over a low shelf and not through a tall one, nor out through the back wall', () => {
  // 3.6 m far: over the low one 0.7 m ahead the ball is still 1.25 m high.
  expect(fliesFree(plan, open, thrown(3, 2))).toBe(true);
  expect(fliesFree(plan, open, thrown(3, 5))).toBe(false);
  expect(fliesFree(plan, open, thrown(-3, 5))).toBe(false);
  // A hand that reaches over the low shelf may point away from it.
  expect(fliesFree(plan, open, [inHall(3, 0.85, 3.2), inHall(3, 0.5, 3.25), inHall(3, 0, 4)])).toBe(true);
});
