import { expect, test } from 'vitest';
import { yawOf } from '../../../client/mall/presence/frame.ts';
import { turned } from '../../../client/mall/xr/stance.ts';

/** Turned by an angle about +y, as WebXR gives it: looking along -z at 0. */
const about = (yaw: number) => ({ x: 0, y: Math.sin(yaw / 2), z: 0, w: Math.cos(yaw / 2) });

test.each([
  [0, Math.PI], [Math.PI / 2, -Math.PI / 2], [-Math.PI / 2, Math.PI / 2], [Math.PI, 0],
])('a headset turned by %f looks along the yaw %f of the mall', (given, wished) => {
  const { qx, qy, qz, qw } = turned(about(given));
  const yaw = yawOf({ x: 0, y: 0, z: 0, qx, qy, qz, qw });
  expect(Math.cos(yaw - wished)).toBeCloseTo(1, 9);
});
