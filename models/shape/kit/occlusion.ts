import type { Bounds, Mesh } from './mesh.ts';
import { add, cross, times, unit } from './vector.ts';
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
/** A view that a surface faces less than this does not count. */
const GRAZING = 0.05;
/** Numbers that make a view: its direction, its right and its up. */
const AXES = 9;

/** Depth maps of a form from all around: `AXES` numbers and `MAP` x `MAP` depths a view. */
export interface Occlusion {
  readonly views: Float64Array;
  readonly depths: Float32Array;
  readonly centre: Vec3;
  readonly radius: number;
}

/** The views, the same for every form. */
const ALL_VIEWS = Float64Array.from(Array.from({ length: VIEWS }, (_, i) => {
  const y = 1 - (2 * (i + 0.5)) / VIEWS, ring = Math.sqrt(1 - y * y), angle = i * Math.PI * (3 - Math.sqrt(5));
  const direction: Vec3 = [ring * Math.cos(angle), y, ring * Math.sin(angle)];
  const right = unit(cross(Math.abs(y) > 0.95 ? [1, 0, 0] : [0, 1, 0], direction));
  return [...direction, ...right, ...cross(direction, right)];
}).flat());

const scaleOf = (radius: number): number => (MAP / 2 - 1) / radius;

export function bakeOcclusion(occluder: readonly Mesh[], { min, max }: Bounds): Occlusion {
  const centre = times(add(min, max), 0.5), radius = Math.max(1e-6, Math.hypot(max[0] - min[0], max[1] - min[1], max[2] - min[2]) / 2);
  const depths = new Float32Array(VIEWS * MAP * MAP).fill(-Infinity);
  for (const mesh of occluder) {
    const positions = Float64Array.from(mesh.positions), indices = Uint32Array.from(mesh.indices), seen = new Float32Array(positions.length);
    for (let i = 0; i < positions.length; i++) positions[i] = (positions[i] as number) - (centre[i % 3] as number);
    for (let view = 0; view < VIEWS; view++) {
      look(positions, view, scaleOf(radius), seen);
      rasterise(depths.subarray(view * MAP * MAP, (view + 1) * MAP * MAP), seen, indices);
    }
  }
  return { views: ALL_VIEWS, depths, centre, radius };
}

/** Where points stand in a view: x and y in pixels, and depth. */
function look(positions: Float64Array, view: number, scale: number, seen: Float32Array): void {
  const at = (k: number): number => ALL_VIEWS[view * AXES + k] as number;
  const [dx, dy, dz, rx, ry, rz, ux, uy, uz] = [at(0), at(1), at(2), at(3), at(4), at(5), at(6), at(7), at(8)];
  for (let i = 0; i < positions.length; i += 3) {
    const x = positions[i] as number, y = positions[i + 1] as number, z = positions[i + 2] as number;
    seen[i] = (x * rx + y * ry + z * rz) * scale + MAP / 2;
    seen[i + 1] = (x * ux + y * uy + z * uz) * scale + MAP / 2;
    seen[i + 2] = x * dx + y * dy + z * dz;
  }
}

/** Keeps of every pixel the depth of what stands nearest. */
function rasterise(depths: Float32Array, seen: Float32Array, indices: Uint32Array): void {
  for (let t = 0; t < indices.length; t += 3) {
    const a = (indices[t] as number) * 3, b = (indices[t + 1] as number) * 3, c = (indices[t + 2] as number) * 3;
    const ax = seen[a] as number, ay = seen[a + 1] as number, bx = (seen[b] as number) - ax, by = (seen[b + 1] as number) - ay,
      cx = (seen[c] as number) - ax, cy = (seen[c + 1] as number) - ay, area = bx * cy - cx * by;
    if (area < 1e-9 && area > -1e-9) continue;
    const x0 = Math.max(0, Math.ceil(ax + Math.min(0, bx, cx) - 0.5)), x1 = Math.min(MAP - 1, Math.floor(ax + Math.max(0, bx, cx) - 0.5));
    const y0 = Math.max(0, Math.ceil(ay + Math.min(0, by, cy) - 0.5)), y1 = Math.min(MAP - 1, Math.floor(ay + Math.max(0, by, cy) - 0.5));
    const da = seen[a + 2] as number, db = (seen[b + 2] as number) - da, dc = (seen[c + 2] as number) - da;
    for (let y = y0; y <= y1; y++) {
      const py = y + 0.5 - ay;
      for (let x = x0; x <= x1; x++) {
        const px = x + 0.5 - ax, wb = (px * cy - cx * py) / area, wc = (bx * py - px * by) / area;
        if (wb < 0 || wc < 0 || wb + wc > 1) continue;
        const depth = da + db * wb + dc * wc, at = y * MAP + x;
        if (depth > (depths[at] as number)) depths[at] = depth;
      }
    }
  }
}

/** How open every vertex of a mesh is to the sky: 0.3 shut in, 1 open. */
export function opennessOf({ positions, normals }: Mesh, { views, depths, centre, radius }: Occlusion): Float32Array {
  const out = new Float32Array(positions.length / 3), scale = scaleOf(radius), bias = BIAS * 2 * radius, lift = LIFT * 2 * radius;
  for (let i = 0, k = 0; i < out.length; i++, k += 3) {
    const nx = normals[k] as number, ny = normals[k + 1] as number, nz = normals[k + 2] as number;
    const x = (positions[k] as number) - centre[0] + nx * lift, y = (positions[k + 1] as number) - centre[1] + ny * lift,
      z = (positions[k + 2] as number) - centre[2] + nz * lift;
    let seen = 0, all = 0;
    for (let view = 0, v = 0; view < VIEWS; view++, v += AXES) {
      const dx = views[v] as number, dy = views[v + 1] as number, dz = views[v + 2] as number, facing = dx * nx + dy * ny + dz * nz;
      if (facing <= GRAZING) continue;
      all += facing;
      const across = (x * (views[v + 3] as number) + y * (views[v + 4] as number) + z * (views[v + 5] as number)) * scale + MAP / 2 - 0.5,
        up = (x * (views[v + 6] as number) + y * (views[v + 7] as number) + z * (views[v + 8] as number)) * scale + MAP / 2 - 0.5;
      const open = openAt(depths, view * MAP * MAP, across, up, x * dx + y * dy + z * dz + bias);
      // The ground throws back a part of what the sky would give from below.
      seen += facing * (dy < -0.15 ? 0.55 : 1) * open;
    }
    out[i] = all > 0 ? FLOOR_LIGHT + (1 - FLOOR_LIGHT) * Math.min(1, (seen / all) * 1.08) : 1;
  }
  return out;
}

/** Share of the four pixels around a place, by nearness, in which nothing stands before `depth`; outside the map nothing does. */
function openAt(depths: Float32Array, first: number, x: number, y: number, depth: number): number {
  const i = Math.floor(x), j = Math.floor(y);
  if (i < 0 || j < 0 || i + 1 >= MAP || j + 1 >= MAP) return 1;
  const fx = x - i, fy = y - j, at = first + j * MAP + i;
  return ((depths[at] as number) > depth ? 0 : (1 - fx) * (1 - fy)) + ((depths[at + 1] as number) > depth ? 0 : fx * (1 - fy))
    + ((depths[at + MAP] as number) > depth ? 0 : (1 - fx) * fy) + ((depths[at + MAP + 1] as number) > depth ? 0 : fx * fy);
}
