/** A camera on an orbit around a solid that stands on the ground, y up, front to +z. */
import type { Vec3 } from '../../shape/kit/vector.ts';
import { cross, dot, subtract, times, unit } from '../../shape/kit/vector.ts';
import type { Solid } from './solid.ts';

export interface View {
  /** Radians round y; 0 looks at the front, more goes towards +x. */
  readonly yaw: number;
  /** Radians above the horizon. */
  readonly pitch: number;
  /** Of the eye from the middle of the solid's box, in halves of the box's diagonal; at least 2, so that nothing is cut off. */
  readonly distance: number;
}

/** Vertices on a plane one unit before the eye, y down, and how far they lie along the axis (metres). */
export interface Projected { readonly x: Float32Array; readonly y: Float32Array; readonly z: Float32Array }

/** From the plane to pixels: place x scale + offset. */
export interface Frame { readonly scale: number; readonly x: number; readonly y: number }

export interface Camera { readonly eye: Vec3; readonly right: Vec3; readonly up: Vec3; readonly forward: Vec3 }

/** Middle of a solid's box and half of its diagonal, metres. */
export function boxOf({ positions }: Pick<Solid, 'positions'>): { readonly middle: Vec3; readonly radius: number } {
  const min = [Infinity, Infinity, Infinity], max = [-Infinity, -Infinity, -Infinity];
  for (let i = 0; i < positions.length; i += 3) {
    for (let k = 0; k < 3; k++) {
      const x = positions[i + k] as number;
      if (x < (min[k] as number)) min[k] = x;
      if (x > (max[k] as number)) max[k] = x;
    }
  }
  const [ax = 0, ay = 0, az = 0] = min, [bx = 0, by = 0, bz = 0] = max;
  return { middle: [(ax + bx) / 2, (ay + by) / 2, (az + bz) / 2], radius: Math.max(1e-6, Math.hypot(bx - ax, by - ay, bz - az) / 2) };
}

export function cameraOf(view: View, { middle, radius }: { readonly middle: Vec3; readonly radius: number }): Camera {
  const away: Vec3 = [Math.sin(view.yaw) * Math.cos(view.pitch), Math.sin(view.pitch), Math.cos(view.yaw) * Math.cos(view.pitch)];
  const forward = times(away, -1), right = unit(cross(forward, [0, 1, 0]), [1, 0, 0]), reach = radius * view.distance;
  return { eye: [middle[0] + away[0] * reach, middle[1] + away[1] * reach, middle[2] + away[2] * reach], right, up: cross(right, forward),
    forward };
}

export function projectPoint({ eye, right, up, forward }: Camera, point: Vec3): Vec3 {
  const p = subtract(point, eye), z = dot(p, forward);
  return [dot(p, right) / z, -dot(p, up) / z, z];
}

export function project({ positions }: Pick<Solid, 'positions'>, { eye, right, up, forward }: Camera): Projected {
  const count = positions.length / 3, x = new Float32Array(count), y = new Float32Array(count), z = new Float32Array(count);
  for (let i = 0; i < count; i++) {
    const px = (positions[i * 3] as number) - eye[0], py = (positions[i * 3 + 1] as number) - eye[1],
      pz = (positions[i * 3 + 2] as number) - eye[2];
    const depth = px * forward[0] + py * forward[1] + pz * forward[2];
    x[i] = (px * right[0] + py * right[1] + pz * right[2]) / depth;
    y[i] = -(px * up[0] + py * up[1] + pz * up[2]) / depth;
    z[i] = depth;
  }
  return { x, y, z };
}

/**
 * The frame of a picture of `size` pixels a side in whose middle the projection lies, with `margin` (a share of the side) around
 * its longer side.
 */
export function frameAround({ x, y }: Projected, size: number, margin: number): Frame {
  let left = Infinity, right = -Infinity, top = Infinity, bottom = -Infinity;
  for (let i = 0; i < x.length; i++) {
    const px = x[i] as number, py = y[i] as number;
    if (px < left) left = px;
    if (px > right) right = px;
    if (py < top) top = py;
    if (py > bottom) bottom = py;
  }
  const scale = (size * (1 - 2 * margin)) / Math.max(right - left, bottom - top, 1e-9);
  return { scale, x: size / 2 - (scale * (left + right)) / 2, y: size / 2 - (scale * (top + bottom)) / 2 };
}
