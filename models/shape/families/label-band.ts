import type { Mesh } from '../kit/mesh.ts';
import { patch } from '../kit/patch.ts';

/** A label bent round the front (+z) of an upright cylinder: radius, bottom and top in metres, `angle` of its arc in radians. */
export function labelBand(radius: number, low: number, high: number, angle: number, columns: number): Mesh {
  // Its flat pieces must not cut into the cylinder between its corners.
  const outer = radius / Math.cos(angle / columns / 2);
  return patch((u, v) => {
    const a = (u - 0.5) * angle;
    return [outer * Math.sin(a), low + (high - low) * v, outer * Math.cos(a)];
  }, { columns, rows: 1, unitUv: true });
}

/** A flat label that looks along +z. */
export function labelPlate(width: number, height: number, middleY: number, z: number): Mesh {
  return patch((u, v) => [(u - 0.5) * width, middleY + (v - 0.5) * height, z], { columns: 1, rows: 1, unitUv: true });
}
