import { expect, test } from 'vitest';
import { throwArc } from '../../../client/mall/xr/arc.ts';
import { createSteer } from '../../../client/mall/xr/steer.ts';
import type { Comfort } from '../../../shared/account.ts';

const STILL = { x: 0, y: 0 }, AHEAD = { x: 0, y: 1 }, RIGHT = { x: 1, y: 0 };
const teleport: Comfort = { snapTurn: 45, move: 'teleport', vignette: true, reducedMotion: false, seated: false };

test('a level throw from 1.5 m lands after sqrt(2 h / g) seconds at 7 m/s', () => {
  const { landing, points } = throwArc({ x: 1, y: 1.5, z: 2 }, { x: 0, y: 0, z: 1 });
  expect(landing.x).toBe(1);
  expect(landing.y).toBe(0);
  expect(landing.z).toBeCloseTo(2 + 7 * Math.sqrt(3 / 9.81), 9);
  expect(points[0]).toEqual({ x: 1, y: 1.5, z: 2 });
  expect(points.every(({ y }) => y >= 0)).toBe(true);
});

test('straight down lands under the hand', () => {
  expect(throwArc({ x: 3, y: 1.2, z: -4 }, { x: 0, y: -1, z: 0 }).landing).toEqual({ x: 3, y: 0, z: -4 });
});

test('a snap turns once until the stick is let go, and to the side it was pushed', () => {
  const steer = createSteer();
  const turns = [RIGHT, RIGHT, STILL, RIGHT, STILL, { x: -1, y: 0 }].map((right) => steer.update(STILL, right, teleport, 0.014).turn);
  expect(turns).toEqual([-Math.PI / 4, 0, 0, -Math.PI / 4, 0, Math.PI / 4].map((turn) => expect.closeTo(turn, 12)));
});

test('a teleport aims while the stick is pushed and jumps once when it is let go', () => {
  const steer = createSteer();
  const seen = [AHEAD, { x: 0, y: 0.4 }, STILL, STILL].map((left) => {
    const { aiming, jump, ahead } = steer.update(left, STILL, teleport, 0.014);
    return { aiming, jump, ahead };
  });
  expect(seen).toEqual([
    { aiming: true, jump: false, ahead: 0 }, { aiming: true, jump: false, ahead: 0 },
    { aiming: false, jump: true, ahead: 0 }, { aiming: false, jump: false, ahead: 0 },
  ]);
});

test('smooth walking covers 2.2 m a second and never jumps; a smooth turn follows the stick', () => {
  const steer = createSteer(), smooth: Comfort = { ...teleport, move: 'smooth', snapTurn: 0 };
  expect(steer.update(AHEAD, RIGHT, smooth, 0.5)).toEqual({ turn: -0.8, right: 0, ahead: 1.1, aiming: false, jump: false });
  expect(steer.update(STILL, STILL, smooth, 0.5)).toEqual({ turn: 0, right: 0, ahead: 0, aiming: false, jump: false });
});
