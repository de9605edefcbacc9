/** Poses between the hall's frame and a place's own: the hall's for the concourse, its door's for a store. */
import type { Joint } from '../../../shared/pose.ts';
import type { Door } from '../../../shared/mall.ts';
import type { Stance } from './track.ts';

/** The rotation of a head: `yaw` about +y, then `pitch` upwards. */
export function headRotation(yaw: number, pitch: number): Pick<Joint, 'qx' | 'qy' | 'qz' | 'qw'> {
  const sy = Math.sin(yaw / 2), cy = Math.cos(yaw / 2), sp = Math.sin(-pitch / 2), cp = Math.cos(-pitch / 2);
  return { qx: cy * sp, qy: sy * cp, qz: -sy * sp, qw: cy * cp };
}

/** Which way a joint looks along its own +z, radians about +y. */
export function yawOf({ qx, qy, qz, qw }: Joint): number {
  return Math.atan2(2 * (qx * qz + qw * qy), 1 - 2 * (qx * qx + qy * qy));
}

/** A stance of the hall in the frame of a place; `door` is null for the concourse. */
export function intoPlace(door: Door | null, stance: Stance): Stance {
  return door ? map(stance, (joint) => turned({ ...joint, x: joint.x - door.x, z: joint.z - door.z }, -door.yaw)) : stance;
}

/** A stance of a place in the hall's frame. */
export function outOfPlace(door: Door | null, stance: Stance): Stance {
  return door ? map(stance, (joint) => {
    const there = turned(joint, door.yaw);
    return { ...there, x: there.x + door.x, z: there.z + door.z };
  }) : stance;
}

function map({ head, left, right }: Stance, each: (joint: Joint) => Joint): Stance {
  return { head: each(head), left: left && each(left), right: right && each(right) };
}

/** A joint turned by `yaw` about the origin. */
function turned({ x, y, z, qx, qy, qz, qw }: Joint, yaw: number): Joint {
  const c = Math.cos(yaw), s = Math.sin(yaw), h = Math.cos(yaw / 2), k = Math.sin(yaw / 2);
  return {
    x: c * x + s * z, y, z: c * z - s * x,
    qx: h * qx + k * qz, qy: h * qy + k * qw, qz: h * qz - k * qx, qw: h * qw - k * qy,
  };
}
