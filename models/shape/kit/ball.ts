import { patch } from './patch.ts';
import type { Mesh } from './mesh.ts';

/** An ellipsoid about the origin, radii in metres. */
export function ball(rx: number, ry: number, rz: number, segments: number): Mesh {
  return patch((u, v) => {
    const a = u * 2 * Math.PI, b = (v - 0.5) * Math.PI;
    return [rx * Math.cos(b) * Math.cos(a), ry * Math.sin(b), -rz * Math.cos(b) * Math.sin(a)];
  }, { columns: segments, rows: Math.max(4, Math.round(segments / 2)) });
}
