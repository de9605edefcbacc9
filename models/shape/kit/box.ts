import { deformed, emptyMesh, quad, vertex } from './mesh.ts';
import type { Mesh } from './mesh.ts';
import type { Vec3 } from './vector.ts';
import { clamp, unit } from './vector.ts';

export interface BoxOptions {
  /** Radius of the edges, metres. */
  readonly radius?: number;
  /** Steps over each rounded edge. */
  readonly edgeSteps?: number;
  /** Steps over each flat face, for deformation; or along x, y and z. */
  readonly faceSteps?: number | Vec3;
  /** Slump, crown or taper: moves points; normals are taken anew. */
  readonly deform?: (p: Vec3) => Vec3;
}

const BOX_DEFAULTS = { radius: 0.002, edgeSteps: 2, faceSteps: 1 };

/** A box with rounded edges, its middle at the origin; outer size in metres. */
export function roundedBox(width: number, height: number, depth: number, options: BoxOptions = {}): Mesh {
  const { radius: wanted, edgeSteps, faceSteps } = { ...BOX_DEFAULTS, ...options };
  const half: Vec3 = [width / 2, height / 2, depth / 2];
  const radius = Math.min(wanted, ...half);
  const inner: Vec3 = [half[0] - radius, half[1] - radius, half[2] - radius];
  const mesh = emptyMesh();
  const stations = (axis: 0 | 1 | 2): number[] => {
    const flat = half[axis] - radius, out: number[] = [], faces = typeof faceSteps === 'number' ? faceSteps : faceSteps[axis];
    for (let i = 0; i < edgeSteps; i++) out.push(-flat - radius * Math.tan((1 - i / edgeSteps) * (Math.PI / 4)));
    for (let i = 0; i <= faces; i++) out.push(-flat + (2 * flat * i) / faces);
    for (let i = 1; i <= edgeSteps; i++) out.push(flat + radius * Math.tan((i / edgeSteps) * (Math.PI / 4)));
    return out;
  };
  for (const [axis, a, b] of [[0, 2, 1], [1, 0, 2], [2, 0, 1]] as const) {
    for (const side of [1, -1]) {
      const us = stations(a), vs = stations(b), first = mesh.positions.length / 3;
      for (const v of vs) {
        for (const u of us) {
          const p = [0, 0, 0];
          p[axis] = side * half[axis]; p[a] = u; p[b] = v;
          const [x = 0, y = 0, z = 0] = p;
          const core: Vec3 = [clamp(x, -inner[0], inner[0]), clamp(y, -inner[1], inner[1]), clamp(z, -inner[2], inner[2])];
          const n = unit([x - core[0], y - core[1], z - core[2]], [axis === 0 ? side : 0, axis === 1 ? side : 0, axis === 2 ? side : 0]);
          vertex(mesh, [core[0] + n[0] * radius, core[1] + n[1] * radius, core[2] + n[2] * radius], n, u, v);
        }
      }
      for (let j = 0; j + 1 < vs.length; j++) {
        for (let i = 0; i + 1 < us.length; i++) {
          const at = first + j * us.length + i;
          quad(mesh, at, at + 1, at + us.length + 1, at + us.length);
        }
      }
    }
  }
  return options.deform ? deformed(mesh, options.deform) : mesh;
}
