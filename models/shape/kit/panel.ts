import { emptyMesh, quad, triangle, vertex } from './mesh.ts';
import type { Mesh } from './mesh.ts';
import type { Vec2 } from './vector.ts';

/**
 * A flat panel in the xy plane with a rounded rim: `outline` counter-clockwise and star-shaped about its middle,
 * thickness along z about 0, metres. `steps` over each rounding; one is a chamfer.
 */
export function panel(outline: readonly Vec2[], thickness: number, bevel: number, steps = 1): Mesh {
  const mesh = emptyMesh(), n = outline.length, half = thickness / 2, inset = Math.min(bevel, half);
  const middle = outline.reduce<Vec2>((sum, p) => [sum[0] + p[0] / n, sum[1] + p[1] / n], [0, 0]);
  const normals = outline.map((p, i): Vec2 => {
    const a = outline[(i + n - 1) % n] ?? p, b = outline[(i + 1) % n] ?? p, l = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    return [(b[1] - a[1]) / l, -(b[0] - a[0]) / l];
  });
  let round = 0;
  const along = outline.map((p, i) => {
    const before = outline[i - 1];
    if (before) round += Math.hypot(p[0] - before[0], p[1] - before[1]);
    return round;
  });
  const rings = [-1, 1].flatMap((side) => Array.from({ length: steps + 1 }, (_, k) => {
    const a = (Math.PI / 2) * (side < 0 ? k / steps - 1 : k / steps);
    return { grow: inset * (Math.cos(a) - 1), z: side * (half - inset) + inset * Math.sin(a), flat: Math.cos(a), slope: Math.sin(a) };
  }));
  const rows = rings.map(({ grow, z, flat, slope }) => outline.map((p, i) => {
    const m = normals[i] ?? [1, 0];
    return vertex(mesh, [p[0] + m[0] * grow, p[1] + m[1] * grow, z], [m[0] * flat, m[1] * flat, slope], along[i] ?? 0, z);
  }));
  for (let k = 0; k + 1 < rows.length; k++) {
    for (let i = 0; i < n; i++) quad(mesh, rows[k]?.[i] ?? 0, rows[k]?.[(i + 1) % n] ?? 0, rows[k + 1]?.[(i + 1) % n] ?? 0, rows[k + 1]?.[i] ?? 0);
  }
  for (const side of [-1, 1] as const) {
    const face = outline.map((p, i) => {
      const m = normals[i] ?? [1, 0], x = p[0] - m[0] * inset, y = p[1] - m[1] * inset;
      return vertex(mesh, [x, y, side * half], [0, 0, side], x, y);
    });
    const centre = vertex(mesh, [middle[0], middle[1], side * half], [0, 0, side], middle[0], middle[1]);
    for (let i = 0; i < n; i++) triangle(mesh, centre, face[i] ?? 0, face[(i + 1) % n] ?? 0);
  }
  return mesh;
}
