/**
 * Floors on paper. A place's frame has z into the store (or along the hall) and -x on the right of who
 * walks in, so a plan that has the door below draws -x to the right; a hall that lies across the page
 * runs from left to right and has +x above.
 */
import { toStore, type Fixture } from '../../shared/floor.ts';

/** Metres, the place's own frame. */
export interface Bounds { readonly minX: number; readonly maxX: number; readonly minZ: number; readonly maxZ: number }
/** `up`: z runs up the page; `across`: z runs to the right. */
export type Turn = 'up' | 'across';
export interface Point { readonly u: number; readonly v: number }

export interface Projection {
  readonly bounds: Bounds;
  readonly turn: Turn;
  /** Size of the drawing, metres. */
  readonly width: number; readonly height: number;
  /** From the frame to the drawing, whose origin is its upper left corner; metres. */
  readonly to: (x: number, z: number) => Point;
  readonly from: (u: number, v: number) => { readonly x: number; readonly z: number };
}

export function project(bounds: Bounds, turn: Turn): Projection {
  const { minX, maxX, minZ, maxZ } = bounds;
  const [wide, long] = [maxX - minX, maxZ - minZ];
  return turn === 'up'
    ? { bounds, turn, width: wide, height: long, to: (x, z) => ({ u: maxX - x, v: maxZ - z }), from: (u, v) => ({ x: maxX - u, z: maxZ - v }) }
    : { bounds, turn, width: long, height: wide, to: (x, z) => ({ u: z - minZ, v: maxX - x }), from: (u, v) => ({ x: maxX - v, z: minZ + u }) };
}

/** Corners of a rectangle on the floor as the points of an SVG polygon. */
export function corners(projection: Projection, shape: Pick<Fixture, 'x' | 'z' | 'yaw' | 'width' | 'depth'>): string {
  const [w, d] = [shape.width / 2, shape.depth / 2];
  return ([[-w, -d], [w, -d], [w, d], [-w, d]] as const).map(([x, z]) => {
    const at = toStore(shape, x, z);
    const { u, v } = projection.to(at.x, at.z);
    return `${u.toFixed(3)},${v.toFixed(3)}`;
  }).join(' ');
}
