import type { Bounds, Mesh } from './mesh.ts';
import { normalAt, pointAt } from './mesh.ts';
import { add, cross, dot, times, unit } from './vector.ts';
import type { Vec3 } from './vector.ts';

/** Directions over the sphere from which the form is looked at. */
const VIEWS = 32;
/** Pixels a side of each depth map. */
const MAP = 56;
/** Depth that a point may lie behind its own surface, of the form's diagonal. */
const BIAS = 0.022;
/** How far points are lifted off along their normal, of the diagonal. */
const LIFT = 0.008;
/** Light that is left where nothing of the sky is seen. */
const FLOOR_LIGHT = 0.3;

interface DepthMap { readonly direction: Vec3; readonly right: Vec3; readonly up: Vec3; readonly depth: Float32Array }

/** How open points are to the sky (0.3 shut in .. 1 open), by depth maps of an occluder from all around. */
export interface Occlusion { openness(point: Vec3, normal: Vec3): number }

export function bakeOcclusion(occluder: readonly Mesh[], bounds: Bounds): Occlusion {
  const centre = times(add(bounds.min, bounds.max), 0.5);
  const radius = Math.max(1e-6, Math.hypot(bounds.max[0] - bounds.min[0], bounds.max[1] - bounds.min[1], bounds.max[2] - bounds.min[2]) / 2);
  const scale = (MAP / 2 - 1) / radius;
  const maps = Array.from({ length: VIEWS }, (_, i): DepthMap => {
    const y = 1 - (2 * (i + 0.5)) / VIEWS, ring = Math.sqrt(1 - y * y), angle = i * Math.PI * (3 - Math.sqrt(5));
    const direction: Vec3 = [ring * Math.cos(angle), y, ring * Math.sin(angle)];
    const right = unit(cross(Math.abs(y) > 0.95 ? [1, 0, 0] : [0, 1, 0], direction)), up = cross(direction, right);
    const map = { direction, right, up, depth: new Float32Array(MAP * MAP).fill(-Infinity) };
    for (const mesh of occluder) rasterise(map, mesh, centre, scale);
    return map;
  });
  return {
    openness(point, normal) {
      const p = add(add(point, times(centre, -1)), times(normal, LIFT * 2 * radius));
      let seen = 0, all = 0;
      for (const map of maps) {
        const facing = dot(map.direction, normal);
        if (facing <= 0.05) continue;
        // The ground throws back a part of what the sky would give from below.
        const weight = facing * (map.direction[1] < -0.15 ? 0.55 : 1);
        all += facing;
        seen += weight * visible(map, p, scale, BIAS * 2 * radius);
      }
      return all > 0 ? FLOOR_LIGHT + (1 - FLOOR_LIGHT) * Math.min(1, (seen / all) * 1.08) : 1;
    },
  };
}

function visible(map: DepthMap, p: Vec3, scale: number, bias: number): number {
  const x = dot(p, map.right) * scale + MAP / 2 - 0.5, y = dot(p, map.up) * scale + MAP / 2 - 0.5, depth = dot(p, map.direction) + bias;
  const i = Math.floor(x), j = Math.floor(y), fx = x - i, fy = y - j;
  const open = (a: number, b: number): number => ((map.depth[b * MAP + a] ?? -Infinity) > depth ? 0 : 1);
  return (open(i, j) * (1 - fx) + open(i + 1, j) * fx) * (1 - fy) + (open(i, j + 1) * (1 - fx) + open(i + 1, j + 1) * fx) * fy;
}

function rasterise(map: DepthMap, mesh: Mesh, centre: Vec3, scale: number): void {
  const count = mesh.positions.length / 3, xs = new Float32Array(count), ys = new Float32Array(count), ds = new Float32Array(count);
  const [r, u, d] = [map.right, map.up, map.direction];
  for (let i = 0; i < count; i++) {
    const x = (mesh.positions[i * 3] ?? 0) - centre[0], y = (mesh.positions[i * 3 + 1] ?? 0) - centre[1], z = (mesh.positions[i * 3 + 2] ?? 0) - centre[2];
    xs[i] = (x * r[0] + y * r[1] + z * r[2]) * scale + MAP / 2;
    ys[i] = (x * u[0] + y * u[1] + z * u[2]) * scale + MAP / 2;
    ds[i] = x * d[0] + y * d[1] + z * d[2];
  }
  for (let t = 0; t < mesh.indices.length; t += 3) {
    const a = mesh.indices[t] ?? 0, b = mesh.indices[t + 1] ?? 0, c = mesh.indices[t + 2] ?? 0;
    const ax = xs[a] ?? 0, ay = ys[a] ?? 0, bx = xs[b] ?? 0, by = ys[b] ?? 0, cx = xs[c] ?? 0, cy = ys[c] ?? 0;
    const area = (bx - ax) * (cy - ay) - (cx - ax) * (by - ay);
    if (Math.abs(area) < 1e-9) continue;
    const x0 = Math.max(0, Math.floor(Math.min(ax, bx, cx))), x1 = Math.min(MAP - 1, Math.ceil(Math.max(ax, bx, cx)));
    const y0 = Math.max(0, Math.floor(Math.min(ay, by, cy))), y1 = Math.min(MAP - 1, Math.ceil(Math.max(ay, by, cy)));
    for (let y = y0; y <= y1; y++) {
      for (let x = x0; x <= x1; x++) {
        const px = x + 0.5, py = y + 0.5;
        const wb = ((px - ax) * (cy - ay) - (cx - ax) * (py - ay)) / area, wc = ((bx - ax) * (py - ay) - (px - ax) * (by - ay)) / area;
        if (wb < 0 || wc < 0 || wb + wc > 1) continue;
        const depth = (ds[a] ?? 0) * (1 - wb - wc) + (ds[b] ?? 0) * wb + (ds[c] ?? 0) * wc, at = y * MAP + x;
        if (depth > (map.depth[at] ?? 0)) map.depth[at] = depth;
      }
    }
  }
}

/** Openness of every vertex of a mesh. */
export function opennessOf(mesh: Mesh, occlusion: Occlusion): Float32Array {
  return Float32Array.from({ length: mesh.positions.length / 3 }, (_, i) => occlusion.openness(pointAt(mesh, i), normalAt(mesh, i)));
}
