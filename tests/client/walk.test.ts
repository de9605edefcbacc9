import { describe, expect, it } from 'vitest';
import { concoursePlan, CONCOURSE } from '../../shared/mall.ts';
import type { StorePlan } from '../../shared/floor.ts';
import { openBody } from '../../client/mall/walk.ts';

const plan = concoursePlan(['left', 'right']);
const floor: StorePlan = {
  width: 10, depth: 8, height: 3, doorWidth: 3,
  fixtures: [{ id: 'table', kind: 'table', x: 0, z: 4, yaw: 0, width: 2, depth: 1, height: 0.8, tiers: 1, columns: 1, rows: 1 }],
  assistant: { x: 3, z: 3, yaw: 0 }, counter: { x: -3, z: 3, yaw: 0 },
};
const [door] = plan.doors;
if (!door) throw new Error('the plan has no door');
const open = { id: 'left', door, plan: floor };
const still = { ahead: 0, right: 0 }, ahead = { ahead: 1, right: 0 };

describe('a body', () => {
  it('walks 2.6 m in a second along its yaw, and its right is -x when it looks along +z', () => {
    const body = openBody(plan, () => null, { x: 0, z: 0, yaw: 0 });
    body.advance(1, ahead);
    expect(body.position().z).toBeCloseTo(2.6, 9);
    body.advance(1, { ahead: 0, right: 1 });
    expect(body.position().x).toBeCloseTo(-2.6, 9);
    expect(body.pace()).toBeCloseTo(2.6, 9);
  });

  it('is stopped by a closed front and let through an open door', () => {
    const shut = openBody(plan, () => null, { x: 7, z: door.z, yaw: door.yaw });
    for (let i = 0; i < 100; i++) shut.advance(0.05, ahead);
    expect(shut.position().x).toBeLessThanOrEqual(CONCOURSE.width / 2 - 0.3);
    const through = openBody(plan, () => open, { x: 7, z: door.z, yaw: door.yaw });
    for (let i = 0; i < 100; i++) through.advance(0.05, ahead);
    // 3.5 m in stands the table's edge; the body's half breadth of 0.3 m stays before it.
    expect(through.position().x).toBeGreaterThan(11);
    expect(through.position().x).toBeLessThanOrEqual(8 + 3.5 - 0.3);
  });

  it('changes place 0.3 m past the door, once, and back 0.3 m before it', () => {
    const body = openBody(plan, () => open, { x: 7, z: door.z, yaw: door.yaw });
    const heard: string[] = [];
    const stop = body.onPlace((place) => heard.push(place));
    for (const x of [8.2, 8.4, 7.9, 8.1, 7.6]) {
      body.teleport(x, door.z, door.yaw);
      body.advance(0.01, still);
    }
    expect(heard).toEqual(['left', 'concourse']);
    stop();
    body.teleport(9, door.z, 0);
    expect(heard).toHaveLength(2);
    expect(body.place()).toBe('left');
  });

  it('follows a headset and moves by itself again afterwards', () => {
    const body = openBody(plan, () => null, { x: 0, z: 0, yaw: 0 });
    body.driveFrom({ globalPosition: { x: 4, y: 1.2, z: 4 }, getForwardRay: () => ({ direction: { x: 1, y: 0, z: 0 } }) });
    body.advance(0.1, ahead);
    expect(body.position()).toEqual({ x: 4, z: 4 });
    expect(body.eyes()).toBe(1.2);
    expect(body.yaw()).toBeCloseTo(Math.PI / 2, 9);
    body.driveFrom(null);
    body.advance(0.1, ahead);
    expect(body.position().x).toBeCloseTo(4.26, 9);
    expect(body.eyes()).toBe(1.65);
  });
});
